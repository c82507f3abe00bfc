import type { Chart } from './chart.ts';
import type { DeadlineId } from './deadline.ts';
import type { ChangeReason, Flexibility, Input, Verdict } from './project.ts';
import type { Reason } from './reason.ts';

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

/** How a cell follows from others of its table, by the keys of their columns: where it does, a spreadsheet computes it anew. */
export type CellFormula =
  | { readonly plus: readonly [string, string] }
  | { readonly difference: readonly [string, string] }
  /** Both are counted from what stands in a third column, where anything does. */
  | { readonly ratio: readonly [string, string]; readonly from?: string }
  /** All of that column down to this row. */
  | { readonly running: string }
  /** Its part in the sum of that column, over the rows one after the other that have the same `among` and are no part of another. */
  | { readonly share: string; readonly among: string };

export interface TableColumn {
  readonly key: string;
  readonly kind: ValueKind;
  readonly total: ColumnTotal;
  /** How its cells follow from others; where its total is a difference or a ratio, they are that too. */
  readonly formula?: CellFormula;
  /** A percentage of something that is to be reached: drawn as a bar where a format can. */
  readonly bar?: boolean;
  /** Null cells of this column mean "could not be computed" and print as n/a; elsewhere null is nothing. */
  readonly computed?: boolean;
  /** Nothing in it for people: left out of text and workbook, kept in CSV and JSON. */
  readonly hidden?: boolean;
  /** Ids of this column are words of ours with a text in each language (a status). */
  readonly words?: string;
  /** Its texts are legal bases, which each language cites its own way. */
  readonly cites?: boolean;
  /** `partner`: empty in a row of the whole project, which says so; `detail`: what is part of another row stands indented. */
  readonly role?: 'partner' | 'detail';
  /** Where a row is too long for a line, it stands below the others. */
  readonly minor?: true;
}

/** What a cell of a row has to be: what another row has in a column, one of our words, a number, or one below it. */
export type Criterion =
  | { readonly same: string }
  | { readonly word: string }
  | { readonly is: number }
  | { readonly below: number };

/** The rows of another report that a figure is the sum of, in one of that report's columns. */
export interface RowsOf {
  readonly report: ProjectReportName;
  readonly column: string;
  /** By that report's columns. */
  readonly where: Readonly<Record<string, Criterion>>;
}

/**
 * `row`: of a partner, a ledger, an indicator; `project`: of the whole project; `part`: of which, in no sum; `view`: the same
 * money seen in another way, or money of others, in no sum either.
 */
export type RowLevel = 'row' | 'part' | 'project' | 'view';

export interface TableRow {
  readonly level: RowLevel;
  readonly cells: readonly Cell[];
  /**
   * In summed columns it is the sum of the rows right above it that are no such sums themselves, of those that have the same
   * cells in these columns.
   */
  readonly sums?: readonly string[];
  /** Together with its like it makes the totals, seen in another way: a sheet shows that they agree. */
  readonly control?: boolean;
  /** How far its detail stands indented; one step for a part where nothing is said. */
  readonly depth?: number;
  /** Keys of the columns that say nothing of it: a null there is nothing, and not n/a. */
  readonly without?: readonly string[];
  /**
   * Of which rows of other reports its cells are the sums, by the keys of their columns; of several, the first that comes to
   * the cell. Where such a report stands beside it, a spreadsheet adds them up.
   */
  readonly from?: Readonly<Record<string, readonly RowsOf[]>>;
}

/** Reports about one project. */
export const PROJECT_REPORT_NAMES = [
  'budget',
  'claim',
  'cofinancing',
  'partners',
  'absorption',
  'expenses',
  'indicators',
  'classification',
  'assets',
  'participants',
  'dates',
  'changes',
] as const;
export type ProjectReportName = (typeof PROJECT_REPORT_NAMES)[number];

/** Reports about all projects of a portfolio together. */
export const PORTFOLIO_REPORT_NAMES = ['portfolio', 'council'] as const;
export type PortfolioReportName = (typeof PORTFOLIO_REPORT_NAMES)[number];

export const REPORT_NAMES = [...PROJECT_REPORT_NAMES, ...PORTFOLIO_REPORT_NAMES] as const;
/** Whether a report is about all projects of a portfolio together. */
export function isPortfolioReport(name: ReportName): name is PortfolioReportName {
  return PORTFOLIO_REPORT_NAMES.some(its => its === name);
}

export type ReportName = (typeof REPORT_NAMES)[number];

/** Rows of a ledger: how many, the ids of the first and the last, and how the controller decided on them. */
export interface LedgerRows {
  readonly rows: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly certified: number;
  readonly parked: number;
  readonly rejected: number;
  readonly undecided: number;
}

/** What figures are made from, and where it stands. */
export type TableSource = { readonly files: readonly string[] } & (
  | ({ readonly what: 'ledger' } & LedgerRows)
  /** Of one report, of those before it, and of those that had been parked before it. */
  | ({ readonly what: 'this' | 'previous' | 'taken-up'; readonly report: number } & LedgerRows)
  /** Lines of budgets, the first and the last by their places. */
  | { readonly what: 'lines'; readonly rows: number; readonly first: string | null; readonly last: string | null }
  /** Rows of another table; null where their number may not be told. */
  | { readonly what: 'payments' | 'achievements' | 'activities'; readonly rows: number | null }
  | { readonly what: 'definition' | 'participants' }
  | { readonly what: 'assets' | 'flat-rates' | 'projects'; readonly rows: number }
);

/** What a report has to say beside its rows, by code, with the arguments of its text. */
export interface NoteArgs {
  /** Which rows the totals are over, where there are any, of how many; and what the figures are made from. */
  readonly sources: {
    readonly over: { readonly level: RowLevel; readonly rows: number; readonly of: number } | null;
    readonly from: readonly TableSource[];
  };
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
  /** Which indicators are counted in activities.csv: by their people, or each activity as one. */
  readonly 'from-activities': { readonly people: readonly string[]; readonly each: readonly string[] };
  /** There is no table of participants. */
  readonly 'no-participants': Record<never, never>;
  /** Participants, each once: all, those whose records are complete, and those left out of every common indicator. */
  readonly 'participants-counted': {
    readonly all: number | null;
    readonly complete: number | null;
    readonly leftOut: number | null;
  };
  /** What stands as incomplete, and how results are counted. */
  readonly 'participants-incomplete': Record<never, never>;
  /** Participants who enter later than the table counts. */
  readonly 'participants-after': { readonly day: string };
  /** Participants are those of the whole project. */
  readonly 'not-by-partner': Record<never, never>;
  /** Counts below a limit are hidden, and whatever would give one away. */
  readonly 'small-hidden': { readonly below: number };
  /** Indicators of few persons are neither counted nor reached here. */
  readonly 'indicators-hidden': Record<never, never>;
  /** A report that ended before an amendment is claimed by the budget agreed until then. */
  readonly 'budget-until': { readonly report: number; readonly amendment: number; readonly date: string };
  /** What the controller made of a partner's report, or of the project's. */
  readonly control: {
    readonly partner: string | null;
    readonly decided: string | null;
    readonly certified: string | null;
    readonly parked: string | null;
    readonly deducted: string | null;
    readonly undecided: string | null;
    readonly rows: number;
  };
  /** Rows that no report claims yet. */
  readonly 'rows-of-no-report': { readonly rows: number };
  /** Where the spending plan comes from. */
  readonly 'plan-by-periods': Record<never, never>;
  readonly 'plan-by-days': Record<never, never>;
  readonly 'plan-by-both': { readonly spread: number; readonly units: number };
  /** A year's commitment of the funds, with those before it, and what of it would lapse. */
  readonly commitment: {
    readonly year: number;
    readonly amount: string;
    readonly cumulative: string | null;
    readonly until: string;
    readonly claimed: string | null;
    readonly open: string | null;
  };
  /** What receivable is. */
  readonly receivable: Record<never, never>;
  /** Payments that name no partner of the project stand in its total alone. */
  readonly 'payments-of-no-partner': { readonly payments: number };
  /** Figures are those up to a report. */
  readonly 'up-to-report': { readonly report: number };
  /** The project is known by its totals alone. */
  readonly 'not-per-partner': Record<never, never>;
  readonly 'one-partner': { readonly partner: string };
  /** What the claim has above the rows of its ledger: flat rates, less the rows that they replace. */
  readonly 'beside-rows': { readonly amount: string };
  /** Years of which the list of the economic classification has no code. */
  readonly 'not-in-classification': { readonly years: readonly number[] };
  /** Deadlines that the programme's rules, as far as they are known here, do not set. */
  readonly 'no-rule': { readonly programme: string; readonly what: readonly DeadlineId[] };
  /** Whether anything is built or bought cannot be told from totals. */
  readonly 'durability-unknown': Record<never, never>;
  /** The contract's rule of flexibility, by which changes are judged; why there is no verdict. */
  readonly flexibility: Omit<Flexibility, 'percent'> & { readonly percent: string };
  readonly 'no-flexibility': Record<never, never>;
  readonly 'by-work-package': Record<never, never>;
  readonly 'no-amendments': Record<never, never>;
  /** Two definitions are compared, though the rule counts all changes since the contract. */
  readonly 'compared-alone': Record<never, never>;
  /** What a step moves, what that is measured by, and for whom it is. */
  readonly verdict: {
    readonly amendment: number | null;
    readonly scope: Flexibility['scope'];
    readonly moved: string | null;
    readonly measure: {
      readonly unit: string | null;
      readonly amount: string | null;
      readonly of: string | null;
      readonly share: string | null;
      readonly allowed: string | null;
    } | null;
    readonly verdict: Verdict | null;
    readonly reasons: readonly ChangeReason[];
  };
  /** What a row of a year has. */
  readonly 'portfolio-years': Record<never, never>;
  /** Sources that projects of a measure are granted and it does not allocate; own contributions that it does. */
  readonly 'sources-not-allocated': { readonly sources: readonly string[] };
  readonly 'own-allocated': { readonly sources: readonly string[] };
  /** Operations of the official list that are no projects here. */
  readonly 'operations-apart': { readonly operations: number };
  /** Operations whose amounts are in another currency, and those amounts: in EUR nobody knows them. */
  readonly 'operations-in-currency': {
    readonly operations: number;
    readonly currency: string;
    readonly total: string;
    readonly financing: string;
  };
  /** Definitions that could not be read. */
  readonly 'projects-not-read': { readonly projects: readonly string[] };
  /** Projects whose total, or what they spent, is not known. */
  readonly 'projects-not-known': { readonly projects: readonly string[] };
  /** What paid is. */
  readonly 'paid-so-far': Record<never, never>;
}

/** The figures of a row, each with its reason. */
export interface ExplainedRow {
  readonly row: TableRow;
  readonly figures: readonly ExplainedFigure[];
}

export interface ExplainedFigure {
  readonly column: string;
  readonly reason: Reason;
}

/** Rows with the reasons of their figures; of a long table the first ones alone. */
export interface Explanation {
  readonly rows: readonly ExplainedRow[];
  /** How many rows stay without. */
  readonly more: number;
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
  /**
   * Its rows, or what those of them come to that figures of other reports do not tell apart, for those figures to be the sums
   * of.
   */
  readonly sums?: readonly TableRow[];
  /** Which rows the totals are over. */
  readonly totalLevel: RowLevel;
  /** By column key, as `tally` computed them. */
  readonly totals: Readonly<Record<string, Cell>>;
  readonly notes: readonly Note[];
  readonly meta: TableMeta;
  /** How each figure came about, where that was asked for. */
  readonly explained?: () => Promise<Explanation>;
  /** By which columns people tell its rows apart; by all its ids where nothing is said. */
  readonly named?: readonly string[];
  /** Pictures of its figures. */
  readonly charts?: readonly Chart[];
  /** Printed on one page, however small that makes it. */
  readonly onePage?: boolean;
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
