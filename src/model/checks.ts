import type { Flexibility, IndicatorFeed, MonthRule } from './project.ts';

/** Money in arguments is plain text with two decimals, as in JSON: `955523.99`. */
type Money = string;
/** Percentage points, two decimals: `85.00`. */
type Points = string;

interface Difference {
  readonly expected: Money;
  readonly found: Money;
  /** found − expected */
  readonly difference: Money;
}

interface Nearest {
  readonly nearest: string | null;
}

export interface Part {
  readonly source: string;
  readonly amount: string;
}

/** A flat rate that a programme offers: for the categories of a role, of which base, at most so much. */
export interface FlatRateOffer {
  readonly role: string;
  readonly of: 'staff' | 'direct';
  readonly upTo: Points;
}

/** How a category is budgeted: as a flat rate, or at real cost, where rate and base are null. */
export interface BudgetOption {
  readonly category: string;
  readonly rate: Points | null;
  readonly of: 'staff' | 'direct' | null;
}

/**
 * Why two options exclude each other: two flat rates of one role; a category at a flat rate and at real cost; the rate for
 * all other costs beside anything but real staff; a rate whose base contains itself.
 */
export type FlatRateConflict = 'two-rates' | 'flat-and-real' | 'other-stands-alone' | 'of-itself';

export type UnreadableReason =
  | 'missing'
  | 'denied'
  | 'folder'
  | 'empty'
  | 'binary'
  | 'workbook'
  | 'not-workbook'
  | 'other-workbook'
  | 'broken-workbook'
  | 'locked-workbook'
  | 'large-workbook'
  | 'no-sheet'
  | 'no-project-sheet'
  | 'old-workbook'
  | 'xml-workbook'
  | 'html'
  | 'xml'
  | 'document'
  | 'archive'
  | 'dbf'
  | 'changed'
  | 'syntax'
  | 'not-a-map'
  | 'open-quote'
  | 'stray-quote'
  | 'long-field'
  | 'no-header'
  | 'not-closed';

/** What names an indicator: the definition's list of them, or a table. */
export type StrayTable = 'indicators' | 'achievements' | 'activities';

/**
 * Why a code leads nowhere. Of a row: the definition has no such indicator; it counts it in another table; activities name
 * it, and neither they nor achievements are counted. Of an indicator without a name: no list has its code, or one that is
 * not the project's, or the catalogue is not sure of it.
 */
export type StrayReason = 'unknown' | 'other-table' | 'not-fed' | 'not-listed' | 'other-list' | 'unverified';
/** What tells who a person is, and has no place among participants. */
export type PersonalData = 'name' | 'personal-code' | 'address' | 'phone' | 'email' | 'birth-date' | 'account';

/** What a cell holds; null in a file whose cells are never told: that of participants. */
type CellText = string | null;

/** The checks, by id, with the arguments of their findings: the names are public, in JSON and in waivers. */
export interface CheckArgs {
  'file/unreadable': { readonly reason: UnreadableReason; readonly detail: string };
  'file/two-ledgers': { readonly files: readonly string[]; readonly read: string };
  'file/missing-column': {
    readonly column: string;
    /** Where a heading of it stands in another row of the sheet. */
    readonly elsewhere: string | null;
  };
  'file/unknown-column': { readonly column: CellText } & Nearest;
  /** Where the first of the columns is headed: in a line of a file, the number of its field as well. */
  'file/duplicate-header': { readonly column: string; readonly first: string; readonly field: number | null };
  'file/bad-amount': {
    readonly column: string;
    readonly text: CellText;
    /** `sum`: with it, sums pass what can be counted to the cent. */
    readonly reason: 'form' | 'decimals' | 'mark' | 'size' | 'currency' | 'side' | 'sum';
    readonly mark: string | null;
  };
  'file/ambiguous-amount': {
    readonly column: string;
    readonly text: string;
    readonly withPoint: string;
    readonly withComma: string;
  };
  /** An amount, or another number, that has more decimals than its column; `read` is what was taken. */
  'file/hidden-decimals': { readonly column: string; readonly stored: string; readonly read: string };
  'file/bad-date': {
    readonly column: string;
    readonly text: CellText;
    readonly reason: 'form' | 'calendar' | 'two-digit-year' | 'serial';
    /** The day that the number of a cell would be, if it were shown as a date, or that a text in another form is. */
    readonly meant: string | null;
  };
  'file/bad-value': { readonly column: string; readonly text: CellText; readonly expected: string };
  'file/empty-cell': { readonly column: string };
  'file/encoding-guessed': { readonly encoding: string };
  'file/formula-without-value': { readonly column: string };
  'file/cell-error': { readonly column: string; readonly text: CellText };
  /** Cells that are one, `F5:F6`, and the columns among them that the table has. */
  'file/merged-cell': { readonly range: string; readonly columns: readonly string[] };
  'file/number-as-date': { readonly column: string; readonly shown: string; readonly read: string };
  /** How many cells of a column are numbers kept as texts. */
  'file/number-as-text': { readonly column: string; readonly text: string; readonly count: number };
  /** A sum of rows, or a signature or a note below them. */
  'file/totals-row-skipped': { readonly text: CellText; readonly kind: 'total' | 'note' };
  /** What of a sheet is hidden and was read: itself, so many of its rows, columns by their keys. */
  'file/hidden-rows': {
    readonly sheet: string;
    readonly whole: boolean;
    readonly rows: number;
    readonly columns: readonly string[];
  };
  'file/looks-like-formula': { readonly column: string; readonly text: string };

  'project/unknown-key': { readonly key: string } & Nearest;
  'project/missing-field': { readonly key: string };
  'project/bad-value': { readonly key: string; readonly text: string; readonly expected: string };
  'project/code-format': { readonly code: string; readonly example: string };
  'project/total-differs': Difference & { readonly partners: number };

  'partner/lead-missing': { readonly partners: number };
  'partner/lead-duplicate': { readonly partner: string; readonly first: string };
  'partner/one-country': { readonly countries: readonly string[]; readonly missing: readonly string[] };
  'partner/duplicate-id': { readonly partner: string; readonly first: string };
  'partner/outside-area': { readonly partner: string; readonly nuts: string; readonly area: readonly string[] };
  'partner/legal-code-invalid': { readonly partner: string; readonly code: string; readonly country: string };

  'funding/sum-differs': Difference & { readonly parts: readonly Part[]; readonly unit: 'money' | 'percent' };
  'funding/partner-sum-differs': Difference & { readonly source: string };
  'funding/rate-above-cap': {
    readonly funds: Money;
    readonly total: Money;
    readonly rate: Points;
    readonly cap: Points;
    readonly allowed: Money;
    readonly above: Money;
  };
  'funding/rate-below-cap': {
    readonly funds: Money;
    readonly total: Money;
    readonly rate: Points;
    readonly cap: Points;
    readonly allowed: Money;
    readonly below: Money;
  };
  'funding/rounding-differs': Difference & { readonly source: string; readonly rate: Points };
  'funding/unknown-source': { readonly source: string; readonly known: readonly string[] } & Nearest;

  'budget/unknown-category': { readonly category: string; readonly known: readonly string[] } & Nearest;
  'budget/line-arithmetic': Difference & {
    readonly item: string;
    readonly quantity: string;
    readonly price: Money;
  };
  'budget/partner-sum-differs': Difference & { readonly partner: string; readonly lines: number };
  'budget/period-sum-differs': Difference & { readonly item: string; readonly periods: number };
  'budget/flat-rate-above-cap': {
    readonly partner: string;
    readonly category: string;
    readonly rate: Points;
    readonly of: 'staff' | 'direct';
    /** Null where the programme offers no such rate at all. */
    readonly cap: Points | null;
    readonly basis: string | null;
    /** What it offers: for this role, else for all. */
    readonly offers: readonly FlatRateOffer[];
  };
  'budget/flat-rates-conflict': {
    readonly partner: string;
    readonly reason: FlatRateConflict;
    readonly first: BudgetOption;
    readonly second: BudgetOption;
  };
  'budget/flat-rate-changed': {
    readonly partner: string;
    /** The amendment until which reports were claimed by the option before. */
    readonly amendment: number;
    readonly date: string;
    readonly before: BudgetOption;
    readonly now: BudgetOption;
  };
  'budget/category-above-cap': {
    readonly categories: readonly string[];
    readonly amount: Money;
    readonly total: Money;
    readonly rate: Points;
    readonly cap: Points;
    readonly allowed: Money;
    readonly above: Money;
    readonly basis: string;
  };
  'budget/simplified-required': { readonly total: Money; readonly upTo: Money };
  'budget/total-outside-call': {
    readonly total: Money;
    /** The kinds of projects that it may be of, by its code, and what they may cost. */
    readonly kinds: readonly { readonly kind: string; readonly above: Money; readonly upTo: Money }[];
  };

  'period/start-after-end': { readonly start: string; readonly end: string };
  'period/outside-eligibility': {
    readonly date: string;
    readonly which: 'start' | 'end' | 'payments-until';
    readonly from: string;
    readonly to: string;
  };
  'period/behind-plan': {
    readonly report: number;
    readonly end: string;
    /** Up to the end of that report. */
    readonly plan: Money;
    readonly spent: Money;
    readonly percent: Points;
    readonly least: Points;
    /** What is missing to the least. */
    readonly missing: Money;
  };

  'report/gap': {
    readonly report: number;
    readonly start: string;
    readonly previousEnd: string;
    readonly days: number;
  };
  'report/overlap': {
    readonly report: number;
    readonly start: string;
    readonly previousEnd: string;
    readonly days: number;
  };
  'report/outside-project': {
    readonly report: number;
    readonly date: string;
    readonly start: string;
    readonly end: string;
  };
  'report/submitted-before-end': {
    readonly report: number;
    readonly end: string;
    readonly submitted: string;
    readonly days: number;
  };
  'report/late': {
    readonly report: number;
    readonly end: string;
    readonly submitted: string;
    /** The last day on which it was due. */
    readonly due: string;
    /** So many days after the end of its period. */
    readonly within: number;
    readonly days: number;
  };

  'report/closed-differs': {
    readonly report: number;
    readonly what: 'row' | 'rate' | 'budget' | 'figure';
    readonly partner: string | null;
    /** A row's id, a currency, a category or a source. */
    readonly line: string;
    readonly column: string;
    readonly closed: string | null;
    readonly now: string | null;
  };

  'exchange/month-rule-missing': { readonly currency: string; readonly rules: readonly MonthRule[] };
  'exchange/rate-missing': { readonly currency: string; readonly month: string };
  'exchange/derived-rate': {
    readonly currency: string;
    readonly month: string;
    readonly rate: string;
    readonly source: string;
  };
  'exchange/rate-upside-down': {
    readonly currency: string;
    readonly month: string;
    readonly rate: string;
    /** The table's rate, of that month or of the nearest that it has. */
    readonly expected: string;
    readonly expectedMonth: string;
  };
  'exchange/rate-not-positive': { readonly currency: string; readonly month: string; readonly rate: string };
  'exchange/differs-from-table': {
    readonly currency: string;
    readonly month: string;
    readonly rate: string;
    readonly expected: string;
    readonly source: string;
    /** Whether the table's is from the ECB's reference rate, not from the Commission's own list. */
    readonly derived: boolean;
  };
  'exchange/provisional-rate': {
    readonly currency: string;
    /** Null for rows of no report, or without the date that would decide. */
    readonly report: number | null;
    readonly month: string;
    readonly rate: string;
  };

  'expense/unknown-partner': { readonly partner: string; readonly known: readonly string[] } & Nearest;
  'expense/unknown-category': { readonly category: string; readonly known: readonly string[] } & Nearest;
  'expense/unknown-report': {
    readonly report: number;
    readonly known: readonly number[];
    readonly column: 'report' | 'taken_up';
    /** Of a row that is taken up: the report in which it was parked. */
    readonly own: number | null;
  };
  'expense/unknown-line': {
    /** Empty where a unit cost or a lump sum names none. */
    readonly line: string;
    readonly partner: string;
    readonly category: string;
    readonly known: readonly string[];
  } & Nearest;
  'expense/outside-period': {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  };
  'expense/paid-outside-period': {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  };
  'expense/not-paid': { readonly amount: Money; readonly currency: string };
  'expense/paid-before-document': { readonly paid: string; readonly document: string; readonly days: number };
  'expense/outside-report': {
    readonly report: number;
    readonly paid: string;
    /** The last day of payment that the report claims. */
    readonly end: string;
    readonly days: number;
  };
  'expense/vat-above-gross': { readonly vat: Money; readonly gross: Money; readonly currency: string };
  'expense/declared-above-document': {
    readonly declared: Money;
    readonly gross: Money;
    readonly above: Money;
    readonly currency: string;
  };
  'expense/vat-recoverable': {
    readonly claimed: Money;
    readonly vat: Money;
    readonly recoverable: Points;
    readonly allowed: Money;
    readonly above: Money;
    readonly currency: string;
    /** How many rows claim the document, up to this one. */
    readonly count: number;
  };
  'expense/duplicate-id': { readonly id: string; readonly first: string };
  'expense/duplicate-document': {
    readonly document: string;
    readonly supplier: string;
    readonly date: string;
    readonly amount: Money;
    readonly currency: string;
    readonly firstId: string;
    readonly first: string;
  };
  'expense/depreciation-and-purchase': {
    readonly partner: string;
    readonly asset: string;
    /** What is claimed of the asset in either way, in EUR. */
    readonly depreciation: Money;
    readonly purchase: Money;
    /** The first row that claims its price, and where it stands. */
    readonly purchaseId: string;
    readonly purchased: string;
  };
  'expense/near-duplicate': {
    /** The same document in parts without its gross, or two whose numbers are one character apart. */
    readonly reason: 'no-gross' | 'number';
    readonly document: string;
    readonly supplier: string;
    readonly date: string;
    readonly amount: Money;
    readonly currency: string;
    readonly firstDocument: string;
    readonly firstAmount: Money;
    readonly firstId: string;
    readonly first: string;
  };
  'expense/split-above-document': {
    readonly document: string;
    readonly supplier: string;
    readonly gross: Money;
    readonly declared: Money;
    readonly above: Money;
    readonly currency: string;
    /** How many rows there are up to this one, and the ids of the first hundred. */
    readonly count: number;
    readonly rows: readonly string[];
  };
  'expense/negative-without-correction': { readonly amount: Money; readonly currency: string };
  'expense/correction-unknown': {
    readonly corrects: string;
    readonly reason: 'unknown' | 'circle' | 'partner' | 'positive';
  };
  'expense/correction-above-row': {
    readonly corrects: string;
    readonly declared: Money;
    readonly corrections: Money;
    readonly above: Money;
    readonly currency: string;
    /** How many corrections there are up to this one. */
    readonly count: number;
  };
  'expense/in-flat-rate-category': {
    readonly partner: string;
    readonly category: string;
    /** The category whose flat rate stands for these costs. */
    readonly flatCategory: string;
    readonly percent: Points;
    readonly of: 'staff' | 'direct';
    readonly rows: number;
    /** Null where a row's rate is not known. */
    readonly claimed: Money | null;
  };
  'expense/not-budgeted': { readonly partner: string; readonly category: string; readonly spent: Money };
  'expense/above-category': {
    readonly partner: string;
    readonly category: string;
    readonly budget: Money;
    readonly spent: Money;
    readonly above: Money;
  };
  'expense/above-flexibility': {
    readonly partner: string;
    readonly category: string;
    readonly budget: Money;
    readonly base: Flexibility['base'];
    /** How much of the base the category may grow by; null for one that is locked. */
    readonly percent: Points | null;
    /** The budget with that. */
    readonly allowed: Money;
    readonly spent: Money;
    readonly above: Money;
  };
  'expense/above-partner-budget': {
    readonly partner: string;
    readonly budget: Money;
    readonly spent: Money;
    readonly above: Money;
  };
  'expense/in-kind-above-own': {
    /** Σ in EUR over so many rows, without what is parked, rejected or deducted. */
    readonly inKind: Money;
    readonly rows: number;
    /** What all partners together plan to pay themselves. */
    readonly own: Money;
    readonly above: Money;
  };
  'expense/staff-with-invoice': {
    readonly category: string;
    readonly vat: Money | null;
    readonly procurement: string | null;
    readonly currency: string;
  };
  'expense/between-partners': {
    readonly document: string;
    /** Who claims, and which other partner is its supplier. */
    readonly partner: string;
    readonly supplier: string;
    /** The supplier as the row has it. */
    readonly name: string;
    readonly amount: Money;
    readonly currency: string;
  };
  'expense/zero': { readonly id: string };
  'expense/ineligible-by-name': {
    readonly kind: 'penalty' | 'interest' | 'exchange-loss' | 'litigation';
    /** How the description begins. */
    readonly words: string;
    readonly amount: Money;
    readonly currency: string;
  };
  'expense/classification-missing': {
    readonly partner: string;
    /** One row of several; all rows of the partner; those in a table that has no such column. */
    readonly reason: 'row' | 'all' | 'column';
    readonly rows: number;
    /** What they declare, in EUR; null where a rate is not known. */
    readonly declared: Money | null;
  };
  'expense/classification-unknown': {
    readonly classification: string;
    readonly year: number;
  } & Nearest;

  'control/certified-above-declared': {
    /** All in EUR. */
    readonly declared: Money;
    readonly deducted: Money;
    readonly certified: Money;
  };
  'control/deduction-without-reason': {
    readonly status: 'certified' | 'parked' | 'rejected';
    /** Null where a rejected row has no amount in EUR. */
    readonly deducted: Money | null;
  };
  'control/deducted-undecided': { readonly deducted: Money };
  'control/parked-and-deducted': { readonly deducted: Money };

  'payment/above-certified': {
    /** Null for the whole project. */
    readonly partner: string | null;
    readonly source: string;
    /** Null while it does not count: before the first final payment. */
    readonly advance: Money | null;
    readonly interim: Money;
    readonly final: Money;
    readonly recovery: Money;
    /** interim + final − recovery, and the advance where it counts. */
    readonly paid: Money;
    readonly certified: Money;
    readonly above: Money;
  };
  'payment/date-outside': {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    /** How many days before `from`, or after `to`. */
    readonly days: number;
    /** `to` is so many years after the project's end; null where it is the programme's last eligible day. */
    readonly yearsAfterEnd: number | null;
  };
  'payment/duplicate': {
    /** Null for a payment to no partner. */
    readonly partner: string | null;
    readonly source: string;
    readonly kind: 'advance' | 'interim' | 'final' | 'recovery';
    readonly date: string;
    readonly amount: Money;
    readonly reference: string | null;
    readonly first: string;
  };

  'portfolio/duplicate-code': {
    readonly code: string;
    /** Two projects, or two rows of the list of operations. */
    readonly what: 'project' | 'operation';
    readonly first: string;
  };
  'portfolio/same-document': {
    readonly document: string;
    readonly supplier: string;
    readonly date: string;
    readonly currency: string;
    readonly reason: 'above-gross' | 'same-amount';
    /** Null, like what is above it, where no row states it. */
    readonly gross: Money | null;
    /** Σ over the projects. */
    readonly declared: Money;
    readonly above: Money | null;
    readonly otherProject: string;
    /** Where its first row in the other project stands. */
    readonly other: string;
    /** What is declared of it here, and there. */
    readonly amount: Money;
    readonly otherAmount: Money;
  };
  'portfolio/unknown-measure': { readonly measure: string; readonly known: readonly string[] } & Nearest;
  'portfolio/allocation-exceeded': {
    readonly measure: string;
    readonly source: string;
    /** By what its projects are granted, or by what the measures below it are allocated. */
    readonly reason: 'granted' | 'allocated';
    readonly allocation: Money;
    readonly amount: Money;
    readonly above: Money;
    /** How many projects, or measures, share in the amount, and the first hundred of them. */
    readonly count: number;
    readonly names: readonly string[];
  };
  'indicator/unknown-code': {
    readonly code: string;
    readonly reason: StrayReason;
    readonly table: StrayTable;
    /** How many rows of the table name it; 0 for an indicator of the definition. */
    readonly rows: number;
    /** The table in which the definition counts it. */
    readonly from: IndicatorFeed | null;
    /** The codes of the definition, where it has none such. */
    readonly known: readonly string[];
    /** The fund and period whose list has it. */
    readonly elsewhere: string | null;
  } & Nearest;
  'indicator/unit-differs': { readonly code: string; readonly unit: string; readonly expected: string };
  'indicator/target-missing': { readonly code: string };
  'indicator/outside-period': {
    readonly code: string;
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  };
  'indicator/decreases': {
    readonly code: string;
    readonly date: string;
    /** What was reached before and after, as decimal text. */
    readonly before: string;
    readonly after: string;
  };
  'indicator/percent-summed': {
    readonly code: string;
    /** How many values are added up, the first ten of them, and what they come to, as decimal text. */
    readonly count: number;
    readonly values: readonly string[];
    readonly sum: string;
  };
  'indicator/breakdown-differs': {
    /** Null for an activity of no indicator. */
    readonly code: string | null;
    readonly value: string;
    readonly women: string | null;
    readonly men: string | null;
    /** women + men */
    readonly sum: string;
    /** Whether there may be others, so that only too many are wrong. */
    readonly mayBeLess: boolean;
  };
  'indicator/below-target-at-end': {
    readonly code: string;
    readonly target: string;
    readonly reached: string;
    readonly percent: Points;
    readonly least: Points;
    /** The last day on which it could be measured. */
    readonly until: string;
  };
  'indicator/no-evidence': { readonly code: string; readonly without: number; readonly rows: number };
  'participant/personal-data': {
    readonly what: PersonalData;
    /** The column's heading, where that tells; null where a value does, which is never quoted. */
    readonly column: string | null;
  };
  /** Without a person it is the table that has no column for these. */
  'participant/incomplete': { readonly person: string | null; readonly missing: readonly string[] };
  'participant/duplicate': { readonly person: string; readonly first: string };
  'participant/sub-count-above-parent': {
    /** One indicator, or several that exclude each other, and what they come to. */
    readonly codes: readonly string[];
    readonly value: string;
    /** What they are a part of: one indicator, or the sum of several. */
    readonly parents: readonly string[];
    readonly most: string;
    readonly above: string;
  };
  'participant/result-too-late': {
    readonly person: string;
    readonly left: string;
    readonly asOf: string;
    /** The results that are missing, and by when each was to be known. */
    readonly missing: readonly { readonly column: 'result_at_exit' | 'result_6m'; readonly until: string }[];
  };

  /** Of a waiver, here and below: the check, and the subject that it is limited to. */
  'waiver/no-reason': { readonly check: string; readonly where: string | null };
  'waiver/unknown-check': { readonly check: string; readonly reason: 'unknown' | 'never-waived' } & Nearest;
  'waiver/unused': { readonly check: string; readonly where: string | null } & Nearest;
  'waiver/expired': {
    readonly check: string;
    readonly where: string | null;
    readonly until: string;
    readonly asOf: string;
  };

  /** Of a programme's own form: a mark in a cell, or a name of the workbook, that is of no figure, or of no cell. */
  'template/unknown-figure': {
    readonly mark: string;
    readonly isName: boolean;
    readonly reason: UnknownFigureReason;
    /** What of it is not known; of a name what it refers to, where that is what is wrong. */
    readonly part: string;
    /** How many rows it fits, where these are several, and the names of the first of them. */
    readonly rows: number;
    readonly choices: readonly string[];
  } & Nearest;
  'template/no-room': {
    readonly list: string;
    readonly rows: number;
    readonly fitted: number;
    readonly left: number;
    /** The row of the sheet in which something stands. */
    readonly row: number;
  };
}

/** Which part of a name is not known, or what is wrong with where it leads to. */
export type UnknownFigureReason =
  | 'report'
  | 'row'
  | 'column'
  | 'several'
  | 'open'
  | 'range'
  | 'no-cell'
  | 'formula'
  | 'heading';

export type CheckId = keyof CheckArgs;
export type GroupOf<Id extends string> = Id extends `${infer Group}/${string}` ? Group : never;
export type CheckGroup = GroupOf<CheckId>;
export type ChecksOf<Group extends CheckGroup> = Extract<CheckId, `${Group}/${string}`>;
