import { withoutSigns } from '../model/plain.ts';
import type { Record } from './records.ts';
import { KIND } from './sheet-field.ts';

// Below a table people sign it, and explain it: `Parengė: J. Jonaitis`, `Główna księgowa`, `* be PVM`.

/** A column as far as it tells a note from a row. */
interface Cell {
  readonly index: number;
  /** Whether it names the row. */
  readonly isId: boolean;
  readonly isText: boolean;
  readonly isRequired: boolean;
}

/** How lines of signatures and notes begin, in small letters without diacritics; no value of a row begins so. */
const SIGNED = new RegExp(
  [
    '(parenge|sudare|uzpilde|pateike|tikrino|patikrino|patvirtin(o|u|ame)|tvirtin(u|ame)|suderin(o|ta)|pasirase|parasas)\\b',
    '(sporzadzil|przygotowal|opracowal|sprawdzil|zweryfikowal|zatwierdzil)(a|\\(a\\)|/a)?(?![a-z])',
    '(podpis|pieczec|oswiadcza(m|my))\\b',
    '(prepared|compiled|checked|verified|approved|signed|certified) by\\b|signature\\b',
    '\\((paras|pareig|vardas|data|a\\. ?v|podpis|pieczec|stanowisko|imie|miejsce|signature|name|position|stamp)',
    '(data|date|miejscowosc|vieta)\\s*:',
    '(pastab(a|os)|uwag(a|i)|notes?|objasnieni(e|a)|paaiskinim(as|ai))\\s*[:.]',
    '\\*|_{3,}|\\.{4,}',
  ].join('|'),
);

/** Who signs: told by the first column alone, for staff is paid for under the same names. */
const SIGNER =
  /(vyr(iausi(asis|oji)|\.)? ?)?(buhalter(is|e)|finansinink(as|e))\b|direktor(ius|e)\b|projekto (vadov(as|e)|koordinator(ius|e)|finansinink(as|e))\b|(glown(y|a) )?ksiegow(y|a)\b|dyrektor\b|skarbnik\b|kierownik projektu\b|koordynator(ka)? projektu\b|(chief |senior )?accountant\b|director\b|project (manager|coordinator)\b/;

/** A line of signatures has a position, a signature and a name. */
const MOST_SIGNED = 3;
/** A note without a word that tells it. */
const MOST_NOTED = 2;

const startsWith = (words: RegExp, text: string) => text.search(words) === 0;

/**
 * Whether a row is nothing but a line of signatures or a note: a few texts, nothing that names a row, no amount, no date.
 * Without a word that tells a signature or a note, nothing may stand in a column that every row needs.
 */
export function noteReader(cells: readonly Cell[]): (record: Record) => boolean {
  const hasDigit = (text: string) => /\d/.test(text);
  return ({ fields, kinds }) => {
    const filled: Cell[] = [];
    for (const cell of cells) {
      if ((fields[cell.index] ?? '').trim() === '') continue;
      filled.push(cell);
      if (filled.length > MOST_SIGNED) return false;
    }
    if (filled.length === 0) return false;
    const lead = fields.findIndex(text => text.trim() !== '');
    const words = withoutSigns((fields[lead] ?? '').trim());
    const leads = filled.find(({ index }) => index === lead);
    const isSigned = startsWith(SIGNED, words) || (leads?.isId === true && startsWith(SIGNER, words));
    if (filled.length > (isSigned ? MOST_SIGNED : MOST_NOTED)) return false;
    return filled.every(({ index, isId, isText, isRequired }) => {
      if (kinds !== undefined && kinds.charAt(index) !== KIND.text) return false;
      if (isSigned && index === lead) return true;
      if (isId) return false;
      return isSigned ? isText || !hasDigit(fields[index] ?? '') : isText && !isRequired;
    });
  };
}
