import type { Day } from '../model/date.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Language, Texts } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { placeOf } from '../model/project.ts';
import type { Mark, Span } from './amount.ts';
import { currencyOf, markOf, readAmount, readNumber, readPercent, readQuantity, readSpan } from './amount.ts';
import { readYesNo, sayAmount } from './cell.ts';
import { readDate } from './date.ts';
import { dayMeant } from './import-date.ts';
import { below, type Definition, type Tree } from './yaml.ts';

/** Keys, or parents of keys, whose texts are money. */
const MONEY =
  /(^|\.)(total|price|amount|quantity|eligible-below|total-up-to|below|above|up-to)$|(^|\.)(funding|periods|budget|allocation|commitments)\.[^.]+$/;

/** The decimal mark that the first deciding amount of a definition proves. */
function markOfTree({ values, marks }: Definition): Mark | null {
  for (const [path, value] of values) {
    if (typeof value !== 'string' || value.includes('%') || !MONEY.test(path) || marks?.has(path)) continue;
    const mark = markOf(value);
    if (mark !== null) return mark;
  }
  return null;
}

/** Plain decimal text of at most two decimals, in hundredths, digit by digit. */
function hundredths(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(`${whole}${decimals.padEnd(2, '0')}`);
}

/** Reads values of a definition by path; what cannot be read is null, said once, and remembered as broken. */
export class Reader {
  readonly broken: Set<string>;
  readonly file: string;
  readonly subject: string;
  private readonly definition: Definition;
  private readonly mark: Mark | null;
  private readonly tell: Say;

  constructor(file: string, definition: Definition, subject: string, say: Say) {
    this.file = file;
    this.definition = definition;
    this.broken = new Set(definition.broken);
    this.subject = subject;
    this.mark = markOfTree(definition);
    this.tell = say;
  }

  place(path: string): Place {
    return placeOf({ file: this.file, places: this.definition.places }, path);
  }

  keyPlace(path: string): Place {
    return this.definition.keys.get(path) ?? this.place(path);
  }

  say(found: ReturnType<typeof finding>, path: string): void {
    this.broken.add(path);
    this.tell(found);
  }

  private at(path: string): Tree {
    return this.definition.values.get(path);
  }

  /** The decimal mark of a value. */
  private markAt(path: string): Mark | null {
    const own = this.definition.marks?.get(path);
    return own === undefined ? this.mark : own;
  }

  has(path: string): boolean {
    return this.at(path) !== undefined;
  }

  /** Whether a key is written, be it without a value. */
  hasKey(path: string): boolean {
    return this.definition.keys.has(path);
  }

  /** The text at a path; null when there is none, or when it is broken. */
  text(path: string): Maybe<string> {
    const value = this.at(path);
    return typeof value === 'string' && !this.broken.has(path) ? value : null;
  }

  /** Paths of the items of a list. */
  items(path: string): string[] {
    const value = this.at(path);
    return Array.isArray(value) ? value.map((_, i) => below(path, i)) : [];
  }

  /** Keys of a map; none when it is no map. */
  keys(path: string): string[] {
    const value = this.at(path);
    return value !== undefined && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  }

  /** A known word, or null. */
  word<Word extends string>(path: string, words: readonly Word[]): Maybe<Word> {
    const text = this.text(path);
    return words.find(word => word === text) ?? null;
  }

  /** Whether a flag is set; `otherwise` where it is absent. */
  flag(path: string, otherwise: boolean): boolean {
    const text = this.text(path);
    return text === null ? otherwise : readYesNo(text) === true;
  }

  percent(path: string): Maybe<Percent> {
    const text = this.text(path);
    return text === null ? null : readPercent(text);
  }

  /** A span of time in its unit. */
  span(path: string, unit: Span): Maybe<number> {
    const text = this.text(path);
    return text === null ? null : readSpan(text, unit);
  }

  whole(path: string): Maybe<number> {
    const text = this.text(path);
    return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
  }

  money(path: string): Maybe<Cents> {
    const text = this.text(path);
    if (text === null) return null;
    const read = readAmount(text, this.markAt(path));
    const foreign = 'cents' in read && (currencyOf(text) ?? 'EUR') !== 'EUR';
    if ('cents' in read && !foreign) return read.cents;
    this.broken.add(path);
    const problem = 'cents' in read ? ({ problem: 'currency' } as const) : read;
    sayAmount(path, text, problem, foreign ? null : this.markAt(path), this.place(path), this.subject, this.tell);
    return null;
  }

  /** A quantity in hundredths. */
  hundredths(path: string): Maybe<number> {
    const text = this.text(path);
    if (text === null) return null;
    const quantity = readQuantity(text, 2);
    if (quantity !== null) return hundredths(quantity);
    this.bad(path, text, readQuantity(text, 6) === null ? 'number' : 'two-decimals');
    return null;
  }

  /** A number as decimal text. */
  number(path: string): Maybe<string> {
    const text = this.text(path);
    if (text === null) return null;
    const read = readNumber(text.endsWith('%') ? text.slice(0, -1) : text, this.markAt(path));
    if ('text' in read) return read.text;
    this.bad(path, text, 'number');
    return null;
  }

  date(path: string): Maybe<Day> {
    const text = this.text(path);
    if (text === null) return null;
    const read = readDate(text);
    if ('day' in read) return read.day;
    this.say(
      finding(
        'file/bad-date',
        { column: path, text, reason: read.problem, meant: read.problem === 'form' ? dayMeant(text) : null },
        this.place(path),
        this.subject,
      ),
      path,
    );
    return null;
  }

  /** A text, or texts by language; a bare text is in the project's language. */
  texts(path: string, language: Language): Texts {
    const bare = this.text(path);
    if (bare !== null) return { [language]: bare };
    return Object.fromEntries(
      LANGUAGES.flatMap(key => {
        const text = this.text(below(path, key));
        return text === null ? [] : [[key, text]];
      }),
    );
  }

  bad(path: string, text: string, expected: string): void {
    this.say(finding('project/bad-value', { key: path, text, expected }, this.place(path), this.subject), path);
  }

  /** A key that is none of those that may stand there: said at the key, not at its value. */
  badKey(path: string, key: string, expected: string): void {
    this.say(finding('project/bad-value', { key: path, text: key, expected }, this.keyPlace(path), this.subject), path);
  }

  /** A file that the definition names and that is not there: said where it is named. */
  missingFile(path: string, file: string): void {
    const args = { reason: 'missing', detail: file } as const;
    this.say(finding('file/unreadable', args, this.place(path), this.subject), path);
  }

  missing(path: string, place = this.place(path)): void {
    this.say(finding('project/missing-field', { key: path }, place, this.subject), path);
  }
}
