import type { Figure, FigureProblem, FigureTable } from '../model/figure.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { TableColumn, TableRow } from '../model/table.ts';

// Every figure of a report has a name: the report, what its row is known by, and the column, with dots between them, as in
// `claim.LP.staff.this`. Codes hold dots too, so that a name is never cut: it is compared with the names that there are.

/** Of the whole project, and of what stands at the foot of a table. */
export const WHOLE = 'project';
const TOTAL = 'total';
/** A name as it is compared: whatever its case, its spaces around dots, and what stands in texts that are copied for a hyphen. */
export const lower = (its: string) =>
  its
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\. ?/g, '.')
    .trim();
/** A name as one in which only letters, digits, dots and underscores may stand. */
export const folded = (its: string) => lower(its).replaceAll(/[^\p{L}\p{N}.]/gu, '_');

/** What a row is known by, without what is nothing in it. */
export function keysOf({ level, cells }: TableRow, { keys, columns }: FigureTable): string[] {
  return keys.flatMap(at => {
    const cell = cells[at] ?? null;
    if (cell !== null && cell !== '') return [String(cell)];
    return columns[at]?.role === 'partner' && level !== 'row' ? [WHOLE] : [];
  });
}

/** The rows of a table, and what stands at its foot, each with its keys. */
export async function* rowsOf(
  its: FigureTable,
): AsyncGenerator<{ readonly row: TableRow; readonly keys: readonly string[] }> {
  for await (const batch of its.rows()) for (const row of batch) yield { row, keys: keysOf(row, its) };
  if (Object.keys(its.totals).length === 0) return;
  const cells = its.columns.map(({ key }) => its.totals[key] ?? null);
  // What has no sum is nothing there, and not n/a.
  const without = its.columns.flatMap(({ key }) => (Object.hasOwn(its.totals, key) ? [] : [key]));
  yield { row: { level: its.totalLevel, cells, without }, keys: [TOTAL] };
}

/** A name without spaces around its dots. */
export const closed = (name: string) => name.trim().replaceAll(/\s*\.\s*/g, '.');

/** A name without what may stand before it, cut where its report ends. */
export function cut(name: string): { readonly report: string; readonly rest: string } {
  const [, report = '', rest = ''] = /^(?:samata\.)?([^.]*)\.?(.*)$/is.exec(closed(name)) ?? [];
  return { report: lower(report.trim()), rest: rest.trim() };
}

/** A figure's name. */
export function nameOf({ name }: FigureTable, call: string, ordinal: Maybe<number>, { key }: TableColumn): string {
  const its = ordinal === null ? call : `${call}#${ordinal}`;
  return its === '' ? `${name}.${key}` : `${name}.${its}.${key}`;
}

/** What a name may mean whose last word is no column. */
export function noColumn(rest: string, { name, columns }: FigureTable): FigureProblem {
  const part = /[^.]*$/.exec(rest)?.[0] ?? '';
  const known = nearest(
    part,
    columns.map(({ key }) => key),
  );
  const before = rest.slice(0, rest.length - part.length);
  return { reason: 'column', part, nearest: known === null ? null : `${name}.${before}${known}` };
}

/** All figures with their names, by each of which it is found. */
export async function* namedFigures(
  tables: readonly FigureTable[],
): AsyncGenerator<{ readonly name: string; readonly figure: Figure }> {
  for (const table of tables) {
    const all = new Map<string, number>();
    for await (const { keys } of rowsOf(table)) {
      const call = lower(keys.join('.'));
      all.set(call, (all.get(call) ?? 0) + 1);
    }
    const met = new Map<string, number>();
    for await (const { row, keys } of rowsOf(table)) {
      const full = keys.join('.');
      const no = (met.get(lower(full)) ?? 0) + 1;
      met.set(lower(full), no);
      const ordinal = (all.get(lower(full)) ?? 0) > 1 ? no : null;
      for (const [i, column] of table.columns.entries()) {
        yield { name: nameOf(table, full, ordinal, column), figure: { row, cell: row.cells[i] ?? null, column } };
      }
    }
  }
}
