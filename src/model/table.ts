import type { Input } from './project.ts';

/** The kinds of values of a table, as in JSON. */
export type ValueKind = 'text' | 'id' | 'integer' | 'number' | 'money' | 'percent' | 'rate' | 'date' | 'month';

/**
 * A cell: cents for `money`, hundredths of a point for `percent`, an integer for `integer`, text for all other kinds
 * (decimal text for `number` and `rate`). Null is n/a, or simply nothing.
 */
export type Cell = number | string | null;

/** How a column is summed at the foot: the sum over the rows that count, or from the totals of two other columns. */
export type ColumnTotal =
  | 'none'
  | 'sum'
  | { readonly difference: readonly [string, string] }
  | { readonly ratio: readonly [string, string] };

export interface TableColumn {
  readonly key: string;
  readonly kind: ValueKind;
  readonly total: ColumnTotal;
  /** Null cells of this column mean "could not be computed" and print as n/a; elsewhere null is nothing. */
  readonly computed?: boolean;
  /** Nothing in it for people: left out of text and workbook, kept in CSV and JSON. */
  readonly hidden?: boolean;
  /** Ids of this column are words of ours with a text in each language (a status). */
  readonly words?: string;
}

/** `row`: of a partner, a ledger, an indicator; `project`: of the whole project; `part`: of which, in no sum. */
export type RowLevel = 'row' | 'part' | 'project';

export interface TableRow {
  readonly level: RowLevel;
  readonly cells: readonly Cell[];
}

export const REPORT_NAMES = ['budget', 'cofinancing', 'expenses', 'indicators'] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

/** What a report has to say beside its rows, by code, with the arguments of its text. */
export interface NoteArgs {
  /** How shares of funds are rounded. */
  readonly rounding: { readonly rounding: 'floor' | 'half-up' | 'either' };
  /** Σ of the partners' shares against the rate of the whole. */
  readonly 'rounding-over-project': {
    readonly source: string;
    readonly sum: string;
    readonly whole: string;
    readonly rate: string;
  };
  /** What partners' shares come to, against what the project's contract states. */
  readonly 'differs-from-contract': { readonly source: string; readonly sum: string; readonly stated: string };
  /** Shares of single rows are informative. */
  readonly 'row-shares': Record<never, never>;
  /** Rows whose amount, or rate, is not known: every sum over them is n/a. */
  readonly 'not-computed': { readonly rows: number };
  /** Rows that name no partner of the project stand in no figure. */
  readonly 'no-partner': { readonly rows: number };
  /** What previous and this are. */
  readonly 'this-report': { readonly report: number; readonly start: string; readonly end: string };
  readonly 'no-report': Record<never, never>;
  /** Figures are those up to a report. */
  readonly 'up-to-report': { readonly report: number };
  readonly 'one-partner': { readonly partner: string };
}

export type Note = {
  readonly [Code in keyof NoteArgs]: { readonly note: Code; readonly args: NoteArgs[Code] };
}[keyof NoteArgs];

/** What a report says, before any format. Rows may be too many for memory, so they are opened as a stream. */
export interface Table {
  readonly report: ReportName;
  readonly project: string | null;
  readonly title: string | null;
  readonly asOf: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: () => AsyncIterable<readonly TableRow[]>;
  /** Which rows the totals are over. */
  readonly totalLevel: RowLevel;
  /** By column key, as `tally` computed them. */
  readonly totals: Readonly<Record<string, Cell>>;
  readonly notes: readonly Note[];
  readonly meta: TableMeta;
}

export interface TableMeta {
  readonly programme: string | null;
  readonly rounding: string | null;
  readonly inputs: readonly Input[];
  readonly findings: { readonly error: number; readonly warning: number };
}

/** A table's rows from a list at hand. */
export function fromList(rows: readonly TableRow[]): () => AsyncIterable<readonly TableRow[]> {
  return async function* () {
    if (rows.length > 0) yield rows;
  };
}
