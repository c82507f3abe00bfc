import { YES_NO_REFUSED_WORDS } from '../model/choices.ts';
import type { Column } from '../model/columns.ts';
import type { Finding, Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Naming } from '../model/naming.ts';
import type { Place } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import type { AmountRead, Mark } from './amount.ts';
import { readAmount, readNumber, readQuantity } from './amount.ts';
import { readDate, readMonth } from './date.ts';
import { dayMeant } from './import-date.ts';
import type { SettledLetters } from './letters.ts';

/** What a cell that could not be read is; its finding has been said. */
export const BROKEN = Symbol('broken');

export type CellValue = string | number | readonly string[] | null | typeof BROKEN;

/** Turns a cell's text, trimmed and not empty, into its column's kind of value, or says what is wrong with it. */
export type CellReader = (text: string, wrong: (found: (place: Place) => Finding) => typeof BROKEN) => CellValue;

/** No currency has a million units to 1 EUR. */
const RATE = /^-?\d{1,6}(\.|$)/;

const ERRORS = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/i;

function amountTrouble(
  column: string,
  text: string,
  read: Exclude<AmountRead, { readonly cents: number }>,
  mark: Mark | null,
  subject: string,
): (place: Place) => Finding {
  if ('problem' in read) {
    return place => finding('file/bad-amount', { column, text, reason: read.problem, mark }, place, subject);
  }
  const points = (value: string) => (/\./.test(value) ? value : `${value}.00`);
  const args = { column, text, withPoint: points(read.withPoint), withComma: points(read.withComma) };
  return place => finding('file/ambiguous-amount', args, place, subject);
}

/** The finding for a money text that could not be read; the definition says it as tables do. */
export function sayAmount(
  column: string,
  text: string,
  read: Exclude<AmountRead, { readonly cents: number }>,
  mark: Mark | null,
  place: Place,
  subject: string,
  say: Say,
): void {
  say(amountTrouble(column, text, read, mark, subject)(place));
}

/** The reader of a column's cells in a file whose decimal mark is `mark`. */
export function cellReader(
  column: Column,
  mark: Mark | null,
  subject: string,
  letters: SettledLetters = new Map(),
  named: Naming = text => text,
): CellReader {
  const { key, kind } = column;
  const bad = (text: string, expected: string) => (place: Place) =>
    finding('file/bad-value', { column: key, text, expected }, place, subject);
  const read = ((): CellReader => {
    switch (kind) {
      case 'text':
        return text => text;
      case 'id':
        return named;
      case 'currency':
        return (text, wrong) => (/^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : wrong(bad(text, 'currency')));
      case 'money':
        return (text, wrong) => {
          const amount = readAmount(text, mark);
          return 'cents' in amount ? amount.cents : wrong(amountTrouble(key, text, amount, mark, subject));
        };
      case 'number':
        return (text, wrong) => {
          const number = readNumber(text, mark);
          return 'text' in number ? number.text : wrong(amountTrouble(key, text, number, mark, subject));
        };
      case 'quantity':
        return (text, wrong) => readQuantity(text, 2) ?? wrong(bad(text, 'number'));
      case 'rate':
        return (text, wrong) => {
          const rate = readQuantity(text, 6);
          return rate !== null && RATE.test(rate) ? rate : wrong(bad(text, 'rate'));
        };
      case 'date':
        return (text, wrong) => {
          const date = readDate(text);
          if ('day' in date) return date.day;
          const reason = date.problem;
          const meant = reason === 'form' ? dayMeant(text) : null;
          return wrong(place => finding('file/bad-date', { column: key, text, reason, meant }, place, subject));
        };
      case 'month':
        return (text, wrong) => readMonth(text) ?? wrong(bad(text, 'month'));
      case 'integer':
        return (text, wrong) => (/^\d{1,9}$/.test(text) ? Number(text) : wrong(bad(text, 'whole-number')));
      case 'choice': {
        const choiceOf = new Map<string, string | null>([...choicesByWord(column), ...letters]);
        const expected = `one of ${(column.choices ?? []).join('|')}`;
        // Numbers stay as they are: -3 is not 3.
        const plain = column.words === undefined ? (text: string) => text : plainWords;
        return (text, wrong) => {
          const choice = choiceOf.get(text) ?? choiceOf.get(plain(text));
          return choice ?? wrong(bad(text, choice === null ? 'moteris-or-male' : expected));
        };
      }
      case 'words': {
        const choices = column.choices ?? [];
        const choiceOf = choicesByWord(column);
        return (text, wrong) => readWords(text, choices, choiceOf) ?? wrong(bad(text, `words of ${choices.join('|')}`));
      }
    }
  })();
  if (kind === 'text') return read;
  return (text, wrong) => {
    if (text.charCodeAt(0) === 35 && ERRORS.test(text)) {
      return wrong(place => finding('file/cell-error', { column: key, text }, place, subject));
    }
    return read(text, wrong);
  };
}

/** The values of a closed list by what people write for them: as it is listed, and as plain words. */
function choicesByWord({ choices = [], words = {} }: Column): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const choice of choices) {
    for (const word of [choice, ...(words[choice] ?? [])]) byWord.set(word, choice).set(plainWords(word), choice);
  }
  return byWord;
}

/**
 * Values of a closed list that are joined by `+`, commas, semicolons or spaces, each once; null where one is none of it.
 * Where one of them has several words, the most that are one value are taken together.
 */
function readWords(
  text: string,
  choices: readonly string[],
  choiceOf: ReadonlyMap<string, string>,
): readonly string[] | null {
  const met = new Set<string>();
  for (const part of text.split(/[+,;]/)) {
    for (
      let rest = plainWords(part)
        .split(' ')
        .filter(word => word !== '');
      rest.length > 0;
    ) {
      let most = rest.length;
      while (most > 0 && !choiceOf.has(rest.slice(0, most).join(' '))) most--;
      const choice = choiceOf.get(rest.slice(0, most).join(' '));
      if (choice === undefined) return null;
      met.add(choice);
      rest = rest.slice(most);
    }
  }
  return met.size > 0 ? choices.filter(choice => met.has(choice)) : null;
}

const YES = ['true', 'yes', ...YES_NO_REFUSED_WORDS.yes];
const NO = ['false', 'no', ...YES_NO_REFUSED_WORDS.no];
/** The words of a yes or a no in a definition, in small letters; capital ones are read too. */
export const YES_NO: readonly string[] = [...YES, ...NO];

/** A yes or a no of a definition, in any of the languages; null for anything else. */
export function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

/** Whether a spreadsheet would run a text as a formula. */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  // = + - @ and their full-width forms; a lone dash is how people write "nothing".
  const starts = first === 61 || first === 43 || first === 45 || first === 64 || first === 0xff1d || first === 0xff0b;
  return starts && text.length > 1 && !/^[-+][\d\s().,/-]+$/.test(text);
}
