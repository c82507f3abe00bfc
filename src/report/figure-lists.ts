import type { FigureProblem, FigureTable } from '../model/figure.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { TableColumn, TableRow } from '../model/table.ts';
import { closed, cut, folded, keysOf, lower, noColumn } from './figure-names.ts';

/** Rows that a name with a star stands for. */
export interface Listed {
  /** As many of them as were asked for. */
  readonly rows: readonly TableRow[];
  readonly count: number;
}

/** The columns of a list, `expenses.*.declared_eur`, by what stands before the star: `expenses`, `claim.LP`. */
export function starIn(name: string): Maybe<{ readonly before: string; readonly column: string }> {
  const [, before = '', column = ''] = /^(?:samata\.)?([^*]*?)\.\*\.([^*]*)$/is.exec(closed(name)) ?? [];
  return before === '' || column === '' ? null : { before: lower(before), column: lower(column) };
}

/** The column of a list, or why there is none. */
export function columnListed(tables: readonly FigureTable[], name: string): TableColumn | FigureProblem {
  const { report, rest } = cut(name);
  const table = tables.find(its => its.name === report);
  if (table === undefined) {
    const known = nearest(
      report,
      tables.map(its => its.name),
    );
    return { reason: 'report', part: report, nearest: known === null ? null : `${known}.${rest}` };
  }
  const its = table.columns.find(({ key }) => lower(key) === folded(starIn(name)?.column ?? ''));
  return its ?? noColumn(rest, table);
}

/** The rows of a list, at most so many, and how many there are; null where what stands before the star names none. */
export async function rowsListed(
  tables: readonly FigureTable[],
  before: string,
  most: number,
): Promise<Maybe<Listed & { readonly columns: readonly TableColumn[] }>> {
  const { report, rest } = cut(before);
  const table = tables.find(its => its.name === report);
  if (table === undefined) return null;
  const rows: TableRow[] = [];
  let count = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      const keys = keysOf(row, table);
      const starts = keys.map((_, i) => keys.slice(0, i + 1).join('.'));
      if (rest !== '' && !starts.some(its => lower(its) === lower(rest) || folded(its) === folded(rest))) continue;
      count++;
      if (rows.length < most) rows.push(row);
    }
  }
  return rest !== '' && count === 0 ? null : { rows, count, columns: table.columns };
}
