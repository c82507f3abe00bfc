import type { Maybe } from '../model/money.ts';
import { plainWords } from '../model/plain.ts';
import type { Names } from './import-names.ts';

/** A row near the top of a table, its merged cells filled with the text of the first of them. */
export interface HeadRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A row of headings, or two of them read as one. */
export interface HeaderRow {
  /** The last of its rows. */
  readonly line: number;
  /** The texts of its rows: one that is repeated further down is no row of the table. */
  readonly rows: readonly HeadRow[];
  readonly headings: readonly { readonly text: string; readonly names: readonly string[] }[];
  /** How many columns of ours it names. */
  readonly count: number;
}

/** What is no heading: an amount, a date, a number of more than one digit. */
const VALUE = /^[-+(]?\s?\d[\d\s.,/:'-]+[-)]?$/;

function countOf(headings: HeaderRow['headings'], names: Names, wanted: ReadonlySet<string>): number {
  const keys = new Set<string>();
  for (const { text, names: called } of headings) {
    if (wanted.has(plainWords(text))) keys.add(`map ${plainWords(text)}`);
    const named = called.map(name => names.namedBy(name)).find(its => its.length > 0) ?? [];
    for (const { key } of named) keys.add(key);
  }
  return keys.size;
}

function single(row: HeadRow, names: Names, wanted: ReadonlySet<string>): HeaderRow {
  const headings = row.fields.map(text => ({ text: text.trim(), names: [text.trim()] }));
  return { line: row.line, rows: [row], headings, count: countOf(headings, names, wanted) };
}

/** Two rows of headings as one, `Document / No.`: the upper heads all columns up to the next that it names. */
function double(upper: HeadRow, lower: HeadRow, names: Names, wanted: ReadonlySet<string>): HeaderRow {
  let group = '';
  const width = Math.max(upper.fields.length, lower.fields.length);
  const headings = Array.from({ length: width }, (_, i) => {
    const above = upper.fields[i]?.trim() ?? '';
    const below = lower.fields[i]?.trim() ?? '';
    if (above !== '') group = above;
    else if (below === '') group = '';
    if (below === '' || below === above) return { text: above, names: [above] };
    if (group === '') return { text: below, names: [below] };
    return { text: `${group} / ${below}`, names: [`${group} / ${below}`, below] };
  });
  return { line: lower.line, rows: [upper, lower], headings, count: countOf(headings, names, wanted) };
}

function isSame(a: HeaderRow, b: HeaderRow): boolean {
  const textOf = ({ headings }: HeaderRow) => headings.map(({ text }) => plainWords(text)).join('|');
  return textOf(a) === textOf(b);
}

/** The headings of a table without any: its columns are known by their numbers. */
export function headless(width: number): HeaderRow {
  return { line: 0, rows: [], headings: Array.from({ length: width }, () => ({ text: '', names: [] })), count: 0 };
}

/** The headings that a row is said to be, with those above it where it is read better with them; null where it is not there. */
export function headerAt(
  line: number,
  rows: readonly HeadRow[],
  names: Names,
  wanted: ReadonlySet<string>,
): Maybe<HeaderRow> {
  const at = rows.findIndex(row => row.line === line);
  const row = rows[at];
  if (row === undefined) return null;
  const one = single(row, names, wanted);
  const above = rows[at - 1];
  if (above === undefined || above.line !== line - 1) return one;
  const two = double(above, row, names, wanted);
  return two.count > one.count && two.count > single(above, names, wanted).count ? two : one;
}

/**
 * The rows that name most columns of ours, the first of them the best; several where nothing tells which of them heads the
 * table. None where no row names enough.
 */
export function findHeaders(
  rows: readonly HeadRow[],
  names: Names,
  wanted: ReadonlySet<string>,
  least: number,
): readonly HeaderRow[] {
  const all = rows.map(row => single(row, names, wanted));
  for (const [i, lower] of rows.entries()) {
    const upper = rows[i - 1];
    if (upper === undefined || upper.line !== lower.line - 1) continue;
    if (lower.fields.some(text => VALUE.test(text.trim()))) continue;
    const two = double(upper, lower, names, wanted);
    if (two.count > Math.max(all[i - 1]?.count ?? 0, all[i]?.count ?? 0)) all.push(two);
  }
  const most = Math.max(0, ...all.map(({ count }) => count));
  if (most < least) return [];
  const best = all.filter(({ count }) => count === most);
  return best.filter((its, i) => best.findIndex(other => isSame(other, its)) === i);
}
