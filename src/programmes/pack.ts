import type { Percent } from '../model/money.ts';
import type { MonthRule } from '../model/project.ts';

/** How sure a value is: read at its source, known from the regulation, or not verified and therefore off. */
export type Status = 'found' | 'known' | 'unverified';

/** A value of a rule pack with its legal basis. */
export interface Ruled<T> {
  readonly value: T;
  readonly basis: string;
  readonly status: Status;
}

/** What part a category plays in the bases of flat rates. */
export type Role = 'staff' | 'travel' | 'office' | 'direct' | 'indirect' | 'other';

export type SourceClass = 'fund' | 'national' | 'own';

/** `either` computes floor and accepts half-up in stated amounts. */
export type PackRounding = 'floor' | 'half-up' | 'either';

export interface FlatRateRule {
  readonly category: string;
  readonly of: 'staff' | 'direct';
  readonly upTo: Percent;
}

/** The rules of a programme, as data. What a programme does not rule is absent. */
export interface Pack {
  readonly id: string;
  readonly name: string;
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
  /** Form of the project codes; `placeholder` fits it and is nobody's. */
  readonly code: Ruled<{ readonly pattern: RegExp; readonly example: string; readonly placeholder: string }> | null;
  /** Which month's rate converts; null where the programme's choice is not known or left to the project. */
  readonly exchange: Ruled<MonthRule> | null;
  readonly flatRates: readonly Ruled<FlatRateRule>[];
  readonly size: readonly Ruled<{ readonly kind: string; readonly above: number; readonly upTo: number }>[];
  /** Values that were looked for and not found, or are not sure: they rule nothing. */
  readonly unverified: readonly Ruled<string>[];
}

/** Value of a rule that is switched on; an unverified one rules nothing. */
export function inForce<T>(rule: Ruled<T> | null): T | null {
  return rule === null || rule.status === 'unverified' ? null : rule.value;
}
