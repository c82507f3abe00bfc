import type { Cents, Maybe } from '../model/money.ts';
import { plus } from '../model/money.ts';
import type { RowLevel, TableColumn, TableRow } from '../model/table.ts';

/** Sum of a money column over the rows of a level; n/a when one of them is, unless empty cells are nothing. */
export function sumOf(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  key: string,
  level: RowLevel,
  emptyIsNothing = false,
): Maybe<Cents> {
  const at = columns.findIndex(column => column.key === key);
  let sum: Maybe<Cents> = 0;
  for (const row of rows) {
    if (row.level !== level) continue;
    const cell = row.cells[at];
    const amount = typeof cell === 'number' ? cell : null;
    sum = plus(sum, amount === null && emptyIsNothing ? 0 : amount);
  }
  return sum;
}
