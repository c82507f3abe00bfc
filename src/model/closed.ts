import type { Day, Month } from './date.ts';
import type { Maybe } from './money.ts';

/** A report as it was submitted: its figures, rates and rows are frozen. Money is plain text with two decimals. */
export interface ClosedReport {
  readonly file: string;
  readonly report: number;
  /** The version of samata that closed it, and the day as of which it did. */
  readonly samata: string;
  readonly asOf: Maybe<Day>;
  readonly figures: readonly ClosedFigure[];
  readonly rates: readonly ClosedRate[];
  readonly rows: readonly ClosedRow[];
}

/** A line of the claim; the partner is null where the project is known by its totals alone. */
export interface ClosedFigure {
  readonly partner: Maybe<string>;
  readonly kind: 'category' | 'source';
  readonly key: string;
  readonly of: Maybe<'own'>;
  readonly budget: Maybe<string>;
  readonly previous: Maybe<string>;
  readonly this: Maybe<string>;
}

export interface ClosedRate {
  readonly currency: string;
  readonly month: Month;
  readonly rate: string;
}

/** What of a row makes figures and names its document, and the SHA-256 of all of it. What the controller had not decided yet is null. */
export interface ClosedRow {
  readonly id: string;
  readonly partner: string;
  readonly category: string;
  readonly currency: string;
  readonly declared: Maybe<string>;
  readonly corrects: string;
  readonly document_no: string;
  readonly document_date: Maybe<Day>;
  readonly paid_date: Maybe<Day>;
  readonly supplier: string;
  readonly gross: Maybe<string>;
  readonly vat: Maybe<string>;
  /** `2018-03 4.1670`: the month and its rate; null in EUR, and where there was none. */
  readonly rate: Maybe<string>;
  readonly status: Maybe<string>;
  readonly deducted: Maybe<string>;
  readonly sha256: string;
}

/** The columns of a closed row that are compared, in the order in which people read them. */
export const FROZEN_COLUMNS = [
  'partner',
  'category',
  'currency',
  'declared',
  'corrects',
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'gross',
  'vat',
  'status',
  'deducted',
] as const satisfies readonly (keyof ClosedRow)[];
