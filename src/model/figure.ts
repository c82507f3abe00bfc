import type { Cell, RowLevel, TableColumn, TableRow } from './table.ts';

/** Figures by which a form is filled: those of one report, or of covers, in rows that have names. */
export interface FigureTable {
  /** What the names of its figures begin with: `claim`, `project`. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Indices of the columns by which a row is named, in their order. */
  readonly keys: readonly number[];
  readonly rows: () => AsyncIterable<readonly TableRow[]>;
  readonly totals: Readonly<Record<string, Cell>>;
  readonly totalLevel: RowLevel;
}

/** A figure, and what tells how it is read. */
export interface Figure {
  readonly row: TableRow;
  readonly cell: Cell;
  readonly column: TableColumn;
}

/** Why a name is that of no figure. */
export type FigureProblem =
  | {
      /** Which part of it is not known: the report, the row or the column. */
      readonly reason: 'report' | 'row' | 'column';
      readonly part: string;
      /** The name that is most likely meant. */
      readonly nearest: string | null;
    }
  | {
      readonly reason: 'several';
      /** How many rows have that name, and the names of the first of them. */
      readonly rows: number;
      readonly choices: readonly string[];
    };
