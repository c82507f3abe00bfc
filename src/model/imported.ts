import type { Finding } from './finding.ts';
import type { DateOrder, Doubt, Proof } from './import.ts';
import type { Cents, Maybe } from './money.ts';
import type { Place } from './place.ts';

/** What may be imported: tables of ours that people keep in tables of their own. Of participants there is none. */
export const IMPORT_KINDS = ['expenses', 'achievements', 'budget', 'list'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Why a row is not imported; its code stands in `rejected.csv`. */
export type Rejection =
  | { readonly kind: 'found'; readonly findings: readonly [Finding, ...Finding[]] }
  /** Cells that could not be read, and whose finding stands elsewhere: they are merged with others. */
  | { readonly kind: 'broken'; readonly columns: readonly string[] }
  /** Nothing stands in any column that is imported. */
  | { readonly kind: 'empty' }
  /** The same row is there. */
  | { readonly kind: 'there'; readonly file: string; readonly line: number; readonly id: string }
  /** Another row is there that has its id. */
  | { readonly kind: 'id-taken'; readonly file: string; readonly line: number; readonly id: string };

/** A row that is not imported. */
export interface RejectedRow {
  readonly source: string;
  readonly sheet: Maybe<string>;
  readonly line: number;
  readonly place: Place;
  readonly why: Rejection;
  /** Whether it is no row of the table: a sum of rows, the headings again, who signs. */
  readonly isApart: boolean;
  readonly headings: readonly string[];
  readonly fields: readonly string[];
}

/** The code of a rejection: of what was found the check, else one of the import's own. */
export function codeOf(why: Rejection): string {
  if (why.kind === 'found') return why.findings[0].check;
  return why.kind === 'broken' ? 'file/merged-cell' : `import/${why.kind}`;
}

/** A money column, added up over the rows of a source: what was imported and what was rejected make up all of it. */
export interface ColumnSum {
  readonly key: string;
  readonly source: Cents;
  readonly imported: Cents;
  readonly rejected: Cents;
  /** Source less imported less rejected: nothing. */
  readonly difference: Cents;
  /** Amounts that cannot be read: they are in no sum. */
  readonly unreadable: number;
}

/** A sum that stands in the source itself, beside that of its rows. */
export interface OwnTotal {
  readonly place: Place;
  readonly key: string;
  readonly stated: Cents;
  readonly sum: Cents;
}

/** Where a column of ours comes from, with an example. */
export interface Mapped {
  readonly key: string;
  /** Null where it is the same for every row. */
  readonly heading: Maybe<string>;
  readonly sample: Maybe<{ readonly place: Place; readonly text: string; readonly read: string }>;
  /** What is the same for every row. */
  readonly value: Maybe<string>;
}

/** What was settled of a source. */
export interface Settled {
  readonly file: string;
  readonly encoding: Maybe<Proof<string>>;
  readonly delimiter: Maybe<Proof<string>>;
  readonly sheet: Maybe<Proof<string>>;
  readonly otherSheets: readonly string[];
  readonly header: Maybe<Proof<number>>;
  readonly mark: Maybe<Proof<'.' | ','>>;
  readonly dates: Maybe<Proof<DateOrder>>;
  readonly currency: Maybe<Proof<string>>;
}

/** What became of a source. */
export interface SourceSummary extends Settled {
  /** Where its rows go to; null where none of them is imported. */
  readonly target: Maybe<string>;
  readonly mapped: readonly Mapped[];
  readonly unused: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly rows: number;
  readonly imported: number;
  readonly sums: readonly ColumnSum[];
  readonly ownTotals: readonly OwnTotal[];
  readonly rejected: readonly RejectedRow[];
  /** What is noticed of what is imported all the same. */
  readonly noticed: readonly Finding[];
  /** Whether ids were made though a column seemed to have them: it counts rows, or repeats. */
  readonly madeIds: Maybe<string>;
  /** The currency that nothing states, and that the language of a list's headings lets expect. */
  readonly expectedCurrency: Maybe<string>;
}

/** A table whose place an import took: how many rows it had, and which of them the new one has not. */
export interface Replaced {
  readonly path: string;
  readonly rows: number;
  readonly gone: number;
  /** The column of money that is summed; '' where there is none. */
  readonly column: string;
  /** The sum of the rows that are gone, as plain decimal text. */
  readonly sum: string;
}
