import type { Cents, Maybe, Percent } from './money.ts';
import type { MonthRule } from './project.ts';

/** How sure a value is: read at its source, known from the regulation, or not verified and therefore off. */
export const STATUSES = ['found', 'known', 'unverified'] as const;
export type Status = (typeof STATUSES)[number];

/** A value of a rule pack with its legal basis. */
export interface Ruled<T> {
  readonly value: T;
  readonly basis: string;
  readonly status: Status;
}

/** What part a category plays in the bases of flat rates. */
export const ROLES = ['staff', 'travel', 'office', 'direct', 'indirect', 'other'] as const;
export type Role = (typeof ROLES)[number];

export const SOURCE_CLASSES = ['fund', 'national', 'own'] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

export const PROGRAMMING_PERIODS = ['2014-2020', '2021-2027'] as const;
export type ProgrammingPeriod = (typeof PROGRAMMING_PERIODS)[number];

/** `either` computes floor and accepts half-up in stated amounts. */
export const PACK_ROUNDINGS = ['floor', 'half-up', 'either'] as const;
export type PackRounding = (typeof PACK_ROUNDINGS)[number];

/** A flat rate that may be agreed for the categories of a role. */
export interface FlatRateRule {
  readonly role: Role;
  readonly of: 'staff' | 'direct';
  readonly upTo: Percent;
  /**
   * Where a rate higher than the role's other ones stands for all costs but staff: the categories that may have real
   * costs beside it all the same.
   */
  readonly forAllBut?: readonly string[];
}

/** A simplified cost option that is no flat rate, or a condition of one: told to people, computed nowhere. */
export type SimplifiedRule =
  | { readonly option: 'hourly-rate'; readonly hours: number }
  /** Operations up to so much must use simplified options. */
  | { readonly option: 'compulsory-up-to'; readonly amount: Cents; readonly of: 'total' | 'public-support' }
  | { readonly option: 'lump-sum-up-to'; readonly amount: Cents }
  | { readonly option: 'not-wholly-procured' };

/** When VAT is eligible. */
export interface VatRule {
  /** Below this total cost, VAT included, all of it is; null: only what the partner cannot recover, always. */
  readonly eligibleBelow: Maybe<Cents>;
}

/** The most that some categories may be of a project's total. */
export interface CategoryCap {
  readonly categories: readonly string[];
  readonly upTo: Percent;
  /** Only for projects of at most so much. */
  readonly totalUpTo: Maybe<Cents>;
}

/** The forms of `code-form` that project codes have. */
export interface CodeRule {
  readonly forms: readonly string[];
  readonly example: string;
  /** Fits a form and is nobody's. */
  readonly placeholder: string;
}

/** A project is of some kind by what it costs. */
export interface SizeRule {
  readonly kind: string;
  readonly above: Cents;
  readonly upTo: Cents;
  /** The forms of `code-form` of the project codes that are of this kind; where none are, a project may be of any. */
  readonly forms?: readonly string[];
}

/** How long documents are kept. */
export type Retention =
  /** So many years from 31 December of the year in which the fund paid last. */
  | { readonly from: 'last-payment'; readonly years: number }
  /** So many years from 31 December after the accounts with the expenditure; fewer for larger operations, from their final expenditure. */
  | {
      readonly from: 'accounts';
      readonly below: Cents;
      readonly years: number;
      readonly largerYears: number;
    };

/** The days by which something has to happen. */
export interface Deadlines {
  /** Days after the end of a reporting period within which its report is due. */
  readonly report: Maybe<Ruled<number>>;
  /** Months after submission within which the controller decides. */
  readonly control: Maybe<Ruled<number>>;
  /** Days after submission within which the beneficiary is paid. */
  readonly payment: Maybe<Ruled<number>>;
  readonly retention: Maybe<Ruled<Retention>>;
  /** Years after the final payment during which what was built or bought keeps its use. */
  readonly durability: Maybe<Ruled<number>>;
}

/** The rules of a programme, as data. What a programme does not rule is absent. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  /** The programming period, whose common indicators a project reports; null where it is not known. */
  readonly period: ProgrammingPeriod | null;
  /** Categories and their roles; null accepts any, each in no base but its own. */
  readonly categories: Ruled<Readonly<Record<string, Role>>> | null;
  /** Sources and their classes; null accepts any, and what no regulation names counts as own. */
  readonly sources: Ruled<Readonly<Record<string, SourceClass>>> | null;
  /** The most that funds may give of a project, or of each partner. */
  readonly cap: Ruled<Percent> | null;
  readonly rounding: Ruled<PackRounding>;
  /** Days between which expenditure is eligible. */
  readonly eligibility: Ruled<{ readonly from: string; readonly to: string }> | null;
  readonly countries: Ruled<readonly string[]> | null;
  /** NUTS 3 codes of the area, in every version of NUTS that people write. */
  readonly area: Ruled<readonly string[]> | null;
  /** Form of the project codes. */
  readonly code: Ruled<CodeRule> | null;
  /** Which month's rate converts; null where the programme's choice is not known or left to the project. */
  readonly exchange: Ruled<MonthRule> | null;
  readonly flatRates: readonly Ruled<FlatRateRule>[];
  readonly simplified: readonly Ruled<SimplifiedRule>[];
  readonly vat: Ruled<VatRule> | null;
  readonly categoryCaps: readonly Ruled<CategoryCap>[];
  readonly deadlines: Deadlines;
  /** How much of the spending plan has to be reached by the end of a period. */
  readonly spendingPlan: Ruled<Percent> | null;
  /** How much of an indicator's target has to be reached by the end. */
  readonly indicatorTarget: Ruled<Percent> | null;
  readonly size: readonly Ruled<SizeRule>[];
  /** Values that were looked for and not found, or are not sure: they rule nothing. */
  readonly unverified: readonly Ruled<string>[];
}

/** Value of a rule that is switched on; an unverified one rules nothing. */
export function inForce<T>(rule: Ruled<T> | null): T | null {
  return rule === null || rule.status === 'unverified' ? null : rule.value;
}
