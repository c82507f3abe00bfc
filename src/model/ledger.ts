import type { Expense, ExpenseKey } from './columns.ts';
import type { Marks } from './marks.ts';
import type { Maybe } from './money.ts';
import type { Place } from './place.ts';

/** Rows in the order of the files, in batches: a ledger of a million rows is never in memory whole. */
export type Rows = AsyncIterable<readonly Expense[]>;

/** The ledger of a project: can be opened again and again, and says where each cell of a row stands. */
export interface Ledger {
  readonly files: readonly string[];
  /** Whether all of its files could be read; those that could not have their findings. */
  readonly whole: boolean;
  /** All rows, or as few of them as those that are marked. */
  rows(only?: Maybe<Marks>): Rows;
  /** Whether any file has a column, or one of them, by its index. */
  has(key: ExpenseKey, file?: number): boolean;
  place(row: Expense, key: ExpenseKey): Place;
}

/** The ledger of a project that has none. */
export const NO_LEDGER: Ledger = {
  files: [],
  whole: true,
  async *rows() {},
  has: () => false,
  place: () => ({ file: '', line: null, column: null, sheet: null, cell: null }),
};
