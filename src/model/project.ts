import type { INDICATOR_FEEDS } from './choices.ts';
import type { ClosedReport } from './closed.ts';
import type { Achievement, Activity, Payment } from './columns.ts';
import type { CommonIndicator, NotListed } from './common-indicator.ts';
import type { Day } from './date.ts';
import type { Language, Texts } from './language.ts';
import type { Cents, Maybe, Percent } from './money.ts';
import type { Pack } from './pack.ts';
import type { Place } from './place.ts';
import type { Waiver } from './waiver.ts';

/**
 * A project as it was read. A value that is absent or could not be read is null; the second kind is in `broken`, by its
 * path (`partners[0].funding.ERDF`), and has its finding already.
 */
export interface Project extends Agreement {
  readonly folder: string;
  readonly code: string;
  readonly programme: string;
  /** The rules of a programme of its own, which it brings itself; null where they are shipped, or could not be read. */
  readonly pack: Maybe<Pack>;
  readonly language: Maybe<Language>;
  readonly title: Texts;
  readonly objective: Texts;
  readonly measure: Maybe<string>;
  readonly period: Period;
  readonly exchange: Maybe<Exchange>;
  readonly flexibility: Maybe<Flexibility>;
  /** What the fund's yearly commitments to the project are, by year: they lapse when they are not spent in time. */
  readonly commitments: ReadonlyMap<number, Cents>;
  /** In the order of their dates. */
  readonly amendments: readonly Amendment[];
  readonly reports: readonly ReportingPeriod[];
  readonly indicators: readonly Indicator[];
  readonly achievements: readonly Achievement[];
  readonly activities: readonly Activity[];
  /** Supported entities by the codes of their common indicators, as decimal text. */
  readonly entities: ReadonlyMap<string, string>;
  readonly rates: readonly StatedRate[];
  /** The economic classification as the user lists it, by year. */
  readonly classification: readonly ClassificationCode[];
  readonly payments: readonly Payment[];
  /** Reports that were frozen when they were submitted, by their numbers. */
  readonly closed: readonly ClosedReport[];
  readonly waivers: readonly Waiver[];
  /** The place of every value of the definition, by path; of a table's value by `achievements[3].value`. */
  readonly places: ReadonlyMap<string, Place>;
  /** The place of every key of the definition, by the same paths. */
  readonly keys: ReadonlyMap<string, Place>;
  readonly broken: ReadonlySet<string>;
  readonly inputs: readonly Input[];
}

/** What a contract agrees on money, at one time: a definition's, or that of an earlier day. */
export interface Agreement {
  readonly file: string;
  readonly total: Maybe<Cents>;
  readonly funding: readonly Slice[];
  readonly partners: readonly Partner[];
}

/** A change of the contract: reports that end before its date keep the budget that was agreed until then. */
export interface Amendment {
  readonly path: string;
  readonly no: number;
  readonly date: Day;
  readonly before: Agreement;
  /** The place of every value of the earlier definition, by path. */
  readonly places: ReadonlyMap<string, Place>;
}

export const VERDICTS = ['free', 'secretariat', 'committee'] as const;
/** Who has to agree to a change of the budget: nobody, the programme's secretariat, or its committee. */
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why a change of the budget is for whom it is for: what always is for the committee, how it stands to the percentage,
 * or `free` where nothing moves between what the rule is about.
 */
export type ChangeReason = 'locked' | 'total' | 'fund' | 'partners' | 'above' | 'within' | 'free' | 'not-computed';

/** How far a budget may be changed without asking, as the contract has it. */
export interface Flexibility {
  /** Between what money moves. */
  readonly scope: 'category' | 'partner' | 'workpackage';
  /** What the percentage is of: the project's total, or what is changed itself. */
  readonly base: 'total' | 'line';
  readonly percent: Percent;
  /** Whether changes add up over all amendments. */
  readonly cumulative: boolean;
  /** Categories that may not change at all. */
  readonly locked: readonly string[];
  /** Who agrees to what stays within the percentage, and to what goes above it. */
  readonly within: Verdict;
  readonly above: Verdict;
}

/** A file that was read, and what proves which. */
export interface Input {
  readonly file: string;
  readonly sha256: string;
}

export interface Period {
  readonly start: Maybe<Day>;
  readonly end: Maybe<Day>;
  readonly preparationFrom: Maybe<Day>;
  readonly paymentsUntil: Maybe<Day>;
}

/** What a source gives: a rate, an amount in cents, or the rest. */
export type Slice = { readonly source: string; readonly path: string } & (
  | { readonly kind: 'rate'; readonly rate: Percent }
  | { readonly kind: 'amount'; readonly amount: Cents }
  | { readonly kind: 'rest' }
  | { readonly kind: 'broken' }
);

export const MONTH_RULES = [
  'incurred',
  'submitted',
  'reported',
  'last-month',
  'previous-month',
  'average',
  'registered',
] as const;
export type MonthRule = (typeof MONTH_RULES)[number];

/** Which month's rate converts a row, and by which of its dates where that is the month in which it was incurred. */
export interface Exchange {
  readonly month: MonthRule;
  readonly date: 'paid' | 'document';
}

export interface Partner {
  readonly path: string;
  readonly id: string;
  readonly name: Maybe<string>;
  readonly country: Maybe<string>;
  readonly role: Maybe<'lead' | 'partner'>;
  readonly nuts: Maybe<string>;
  readonly legalCode: Maybe<string>;
  readonly currency: string;
  /** How much of its VAT a partner recovers: nothing, all, or its share; null where nothing is said. */
  readonly vatRecoverable: Maybe<Percent>;
  /** Whether it is a Lithuanian budget body, whose rows carry a code of the economic classification. */
  readonly budgetBody: boolean;
  /** Stated instead of, or beside, a budget. */
  readonly total: Maybe<Cents>;
  readonly lines: readonly BudgetLine[];
  readonly funding: readonly Slice[];
}

export interface FlatRate {
  readonly percent: Percent;
  readonly of: 'staff' | 'direct';
}

export interface BudgetLine {
  readonly path: string;
  readonly kind: 'real' | 'flat' | 'unit-cost' | 'lump-sum';
  readonly category: string;
  readonly item: Maybe<string>;
  readonly unit: Maybe<string>;
  /** In hundredths. */
  readonly quantity: Maybe<number>;
  readonly price: Maybe<Cents>;
  readonly amount: Maybe<Cents>;
  readonly flat: Maybe<FlatRate>;
  /** The one period that has all of it, where one is named. */
  readonly period: Maybe<string>;
  /** Amounts by period: a number, `preparation` or `closure`. */
  readonly periods: ReadonlyMap<string, Maybe<Cents>>;
}

/** A reporting period; its start is the day after the one before where none is stated. */
export interface ReportingPeriod {
  readonly path: string;
  readonly no: number;
  readonly start: Day;
  readonly end: Day;
  /** End of the one before, where the start of this one is stated and that end could be read. */
  readonly previousEnd: Maybe<Day>;
  readonly startStated: boolean;
  readonly submitted: Maybe<Day>;
  readonly reported: Maybe<Day>;
}

export interface Indicator {
  readonly path: string;
  readonly code: string;
  readonly name: Texts;
  readonly type: Maybe<string>;
  readonly unit: Maybe<string>;
  /** Decimal texts, like every value of an indicator. */
  readonly baseline: Maybe<string>;
  readonly target: Maybe<string>;
  readonly milestones: ReadonlyMap<Day, string>;
  readonly sums: 'total' | 'latest' | 'maximum';
  /** The table that it is counted in. */
  readonly from: IndicatorFeed;
  /** What the catalogue has for its code; null where it has nothing, or is not sure. */
  readonly common: Maybe<CommonIndicator>;
  /** Why it has nothing, where the definition leaves the name to it. */
  readonly notListed: Maybe<NotListed>;
}

export type IndicatorFeed = (typeof INDICATOR_FEEDS)[number];

/** A month's rate: units of a currency for 1 EUR, in millionths, and as it was published. */
export interface Rate {
  readonly millionths: number;
  readonly text: string;
  readonly source: string;
  /** From the ECB's reference rate of the day that the Commission uses, not from the Commission's own list. */
  readonly derived: boolean;
}

/**
 * A row of the project's own `rates.csv`. One that is not positive, or (with an empty text) could not be read, has 0
 * millionths: it converts nothing, and no other stands in for it.
 */
export interface StatedRate extends Rate {
  readonly path: string;
  readonly month: string;
  readonly currency: string;
}

/** A code of the economic classification as it holds in a year. */
export interface ClassificationCode {
  readonly year: number;
  readonly code: string;
  readonly name: string;
}

/** The place of a value of the definition, else of the nearest thing around it, else the file. */
export function placeOf(project: Pick<Project, 'places' | 'file'>, path: string): Place {
  for (let at = path; at !== ''; at = around(at)) {
    const place = project.places.get(at);
    if (place !== undefined) return place;
  }
  return project.places.get('') ?? { file: project.file, line: 1, column: 1, sheet: null, cell: null };
}

/** The path of what stands around a value; of a path with signs that no path has, the file. */
function around(path: string): string {
  const shorter = path.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, '');
  return shorter === path ? '' : shorter;
}

/** Whether figures exist per partner: then all partners have money, or they should. */
export function partnersHaveMoney(project: Pick<Agreement, 'partners'>): boolean {
  return project.partners.some(partner => partner.total !== null || partner.lines.length > 0);
}
