import type { Column } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { inText, type Place, placeText } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import { readQuantity } from './amount.ts';
import { readDate } from './date.ts';
import type { Record } from './records.ts';

/** Where each known column stands in a file: its index among the fields. */
export type Header = ReadonlyMap<string, number>;

/** A column by its key, and how little a heading says that it heads it: 0 is a heading of its own. */
interface Headed {
  readonly key: string;
  readonly rank: number;
}

/** Columns by everything that people write above them. */
function columnsByHeading(columns: readonly Column[]): ReadonlyMap<string, Headed> {
  const headed = new Map<string, Headed>();
  for (const { key, heading, aliases = [], fallbacks = [] } of columns) {
    for (const name of [key, ...Object.values(heading), ...aliases]) headed.set(plainWords(name), { key, rank: 0 });
    for (const [i, name] of fallbacks.entries()) headed.set(plainWords(name), { key, rank: i + 1 });
  }
  return headed;
}

/** The keys of the columns that the headings of a row head; a fallback heads none where the row has a better one. */
export function headingReader(columns: readonly Column[]): (headings: readonly string[]) => (string | null)[] {
  const byHeading = columnsByHeading(columns);
  return headings => {
    const headed = headings.map(heading => byHeading.get(plainWords(heading)) ?? null);
    const best = new Map<string, number>();
    for (const its of headed)
      if (its !== null) best.set(its.key, Math.min(its.rank, best.get(its.key) ?? Number.POSITIVE_INFINITY));
    return headed.map(its => (its !== null && its.rank === best.get(its.key) ? its.key : null));
  };
}

/** Whether a heading is that of one of some columns, as people write it. */
export function headsOneOf(columns: readonly Column[]): (heading: string) => boolean {
  const byHeading = columnsByHeading(columns);
  return heading => byHeading.has(plainWords(heading));
}

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a cell holds a date or a number as rows do; a year may head a column. */
function isValue(text: string): boolean {
  return /\d/.test(text) && !YEAR.test(text) && ('day' in readDate(text) || readQuantity(text, 6) !== null);
}

/** Whether a row is one of values above which the headings are missing, though a word of it happens to be a heading as well. */
export function isRowOfValues(
  texts: readonly string[],
  keys: readonly (string | null)[],
  required: ReadonlySet<string>,
): boolean {
  const known = new Set(keys.filter(key => key !== null));
  if (known.size === 0 || [...required].every(key => known.has(key))) return false;
  const unknown = texts.filter((text, i) => text.trim() !== '' && (keys[i] ?? null) === null);
  return unknown.length >= 3 * known.size && unknown.filter(text => isValue(text.trim())).length >= 2;
}

/** Reads the first record as a header; null, with its finding, when no column of it is known. */
export function readHeader(
  record: Record,
  /** Where a field of it stands, by its number from 1. */
  place: (field: number) => Place,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  subject: string,
  say: Say,
  /** Where a heading stands that is missing here, by its key. */
  elsewhere: ReadonlyMap<string, Place> = new Map(),
): Header | null {
  const keys = headingReader(columns)(record.fields);
  const found = record.fields.map((text, index) => ({ text: text.trim(), index, key: keys[index] ?? null }));
  if (found.every(({ key }) => key === null) || isRowOfValues(record.fields, keys, required)) {
    const { file, cell } = place(1);
    const start = cell === null ? inText(file, record.line, 1) : place(1);
    say(finding('file/unreadable', { reason: 'no-header', detail: '' }, start, subject));
    return null;
  }
  const header = new Map<string, number>();
  for (const { text, index, key } of found) {
    if (text === '') continue;
    const first = key === null ? undefined : header.get(key);
    if (key === null) {
      const names = columns.map(column => column.key);
      say(finding('file/unknown-column', { column: text, nearest: nearest(text, names) }, place(index + 1), subject));
    } else if (first !== undefined) {
      const where = place(first + 1);
      const args = { column: text, first: placeText(where), field: where.cell === null ? first + 1 : null };
      say(finding('file/duplicate-header', args, place(index + 1), subject));
    } else header.set(key, index);
  }
  for (const { key } of columns) {
    if (required.has(key) && !header.has(key)) {
      const near = elsewhere.get(key);
      const args = { column: key, elsewhere: near === undefined ? null : placeText(near) };
      say(finding('file/missing-column', args, place(1), subject));
    }
  }
  return header;
}
