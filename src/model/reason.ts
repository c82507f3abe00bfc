/** A part of a sum: a report, a partner, a line, by name. */
export interface Addend {
  readonly name: string;
  readonly amount: string | null;
}

/** A line of a budget: with quantity, price and what they come to before the cut, where these make its amount. */
export interface BudgetAddend extends Addend {
  readonly quantity: string | null;
  readonly price: string | null;
  readonly exact: string | null;
}

/** What converts an amount: the rate, of which month, whether that is not final, and the row whose rate it is. */
export interface RateUsed {
  readonly currency: string;
  readonly rate: string | null;
  readonly month: string | null;
  readonly provisional: boolean;
  readonly rateOf: string | null;
}

/** A row of the ledger behind a figure. */
export interface EvidenceRow extends RateUsed {
  readonly id: string;
  /** As it was declared. */
  readonly amount: string | null;
  readonly eur: string | null;
  readonly deducted: string | null;
}

/** A row that is in the report, but not in the figure. */
export interface LeftOutRow {
  readonly id: string;
  readonly eur: string | null;
  readonly why: 'parked' | 'rejected' | 'undecided';
}

/** A payment behind what was received. */
export interface PaymentAddend {
  readonly date: string | null;
  readonly kind: 'advance' | 'interim' | 'final' | 'recovery' | null;
  readonly source: string;
  readonly reference: string;
  readonly amount: string | null;
}

/** What a partner plans to have spent by a day. */
export interface PlannedAddend extends Addend {
  readonly by:
    | { readonly kind: 'whole' }
    | {
        readonly kind: 'days';
        readonly budget: string;
        readonly days: number;
        readonly of: number;
        readonly exact: string;
      }
    | { readonly kind: 'periods'; readonly periods: readonly Addend[] }
    | { readonly kind: 'unknown' };
}

type Rounded = 'floor' | 'half-up';

/** Why a figure is what it is: which rows, which rule, which rounding. Money is plain text, as in notes. */
export interface ReasonArgs {
  readonly lines: {
    readonly lines: readonly BudgetAddend[];
    readonly more: number;
    readonly moreAmount: string | null;
  };
  /** An amount that the definition states. */
  readonly stated: Record<never, never>;
  readonly priced: { readonly quantity: string; readonly price: string; readonly exact: string };
  /** A second flat rate of a category: the first has all of it. */
  readonly 'counted-once': Record<never, never>;
  readonly rows: {
    readonly rows: readonly EvidenceRow[];
    readonly more: number;
    readonly moreAmount: string | null;
    readonly without: readonly LeftOutRow[];
    readonly moreWithout: number;
  };
  readonly reports: { readonly parts: readonly Addend[] };
  readonly partners: { readonly parts: readonly Addend[] };
  readonly categories: { readonly parts: readonly Addend[] };
  readonly 'flat-rate': {
    readonly percent: string;
    readonly of: readonly Addend[];
    readonly base: string | null;
    readonly exact: string | null;
  };
  readonly rate: {
    readonly percent: string;
    readonly total: string;
    readonly exact: string;
    readonly rounding: Rounded;
  };
  readonly share: {
    readonly amount: string;
    readonly whole: string;
    readonly total: string;
    readonly exact: string;
    readonly rounding: Rounded;
  };
  readonly agreed: Record<never, never>;
  readonly rest: { readonly total: string; readonly others: readonly Addend[] };
  readonly contribution: {
    readonly amount: string;
    readonly whole: string;
    readonly share: string;
    readonly total: string;
    readonly exact: string;
  };
  /** The whole budget is claimed: each contribution is what was agreed. */
  readonly all: { readonly amount: string; readonly total: string };
  readonly rounded: { readonly total: string; readonly others: readonly Addend[] };
  readonly sum: { readonly previous: string; readonly this: string };
  readonly difference: { readonly budget: string; readonly soFar: string };
  readonly percentage: { readonly soFar: string; readonly budget: string; readonly exact: string | null };
  /** The most that a fund may pay. */
  readonly cap: { readonly basis: string };
  readonly payments: {
    readonly payments: readonly PaymentAddend[];
    readonly more: number;
    readonly moreAmount: string | null;
  };
  /** Certified shares of funds and national sources, and what of them came in. */
  readonly receivable: { readonly shares: readonly Addend[]; readonly received: string };
  readonly plan: { readonly parts: readonly PlannedAddend[] };
  /** What a period adds to the one before it. */
  readonly step: { readonly cumulative: string; readonly before: string };
  readonly forecast: {
    readonly spent: string;
    readonly days: number;
    readonly elapsed: number;
    readonly exact: string;
  };
  /** Of a period of the budget: all of the line, or what the others leave. */
  readonly 'one-period': Record<never, never>;
  readonly 'last-period': { readonly total: string; readonly others: readonly Addend[] };
  readonly 'in-eur': Record<never, never>;
  readonly converted: RateUsed & {
    readonly amount: string;
    readonly source: string | null;
    readonly exact: string | null;
  };
  /** What the controller decided of a row. */
  readonly decision: {
    readonly status: 'certified' | 'rejected' | 'parked' | 'taken-up';
    readonly report: number | null;
    readonly declared: string | null;
    readonly deducted: string | null;
    /** Which of the two the figure is. */
    readonly figure: 'deducted' | 'certified';
  };
  /** A row's share of the funds, by the budget agreed until an amendment or by that of today. */
  readonly 'row-share': {
    readonly declared: string;
    readonly amount: string;
    readonly whole: string;
    readonly exact: string;
    readonly until: number | null;
  };
  readonly 'row-rest': {
    readonly declared: string;
    readonly euShare: string;
    /** The row's share of national sources, computed in the same way; null where there are none. */
    readonly national: { readonly share: string; readonly amount: string; readonly whole: string } | null;
  };
  /** There is nothing to be split. */
  readonly nothing: Record<never, never>;
  /** Something under it is not known. */
  readonly unknown: Record<never, never>;
  /** A source that this budget does not name. */
  readonly 'not-planned': Record<never, never>;
  /** Only a total is known, no budget by category. */
  readonly 'total-only': Record<never, never>;
}

export type Reason = {
  readonly [Code in keyof ReasonArgs]: { readonly reason: Code; readonly args: ReasonArgs[Code] };
}[keyof ReasonArgs];
