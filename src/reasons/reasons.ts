import { decimalText, exactRatio, type Maybe } from '../model/money.ts';
import type { Addend, Reason } from '../model/reason.ts';
import type { ExplainedFigure } from '../model/table.ts';
import type { ByCategory } from '../tally/flat-rates.ts';

export type Figure = ExplainedFigure;

/** So many parts of a sum are named, where there is no telling how many there may be. */
export const NAMED = 40;

/** Of no expenditure there are no shares. */
export const NOTHING: Reason = { reason: 'nothing', args: {} };
/** Something that a figure is made of is not known. */
export const UNKNOWN: Reason = { reason: 'unknown', args: {} };

export const text = (cents: Maybe<number>): string | null => (cents === null ? null : decimalText(cents));

/** A reason from amounts that are all known; otherwise that something is not. */
export function known(amounts: readonly Maybe<number>[], reason: (...cents: number[]) => Reason): Reason {
  const cents = amounts.filter(amount => amount !== null);
  return cents.length < amounts.length ? UNKNOWN : reason(...cents);
}

/** A part of a sum by its name and cents. */
export interface Part {
  readonly name: string;
  readonly amount: Maybe<number>;
}

/** Parts of a sum without those of nothing. */
export function addends(parts: readonly Part[]): Addend[] {
  return parts.filter(({ amount }) => amount !== 0).map(({ name, amount }) => ({ name, amount: text(amount) }));
}

/** A sum of parts: each report's, each partner's or each category's own figure. */
export function sumOf(reason: 'reports' | 'partners' | 'categories', parts: readonly Part[]): Reason {
  return { reason, args: { parts: addends(parts) } };
}

/** The name of a report in a sum; rows of no report have none. */
export function reportName(report: Maybe<number>): string {
  return report === null ? '' : String(report);
}

export function categoriesReason(byCategory: ByCategory): Reason {
  return sumOf(
    'categories',
    [...byCategory].map(([name, amount]) => ({ name, amount })),
  );
}

/** What `part` is of `whole` in percent. */
export function percentage(part: Maybe<number>, whole: Maybe<number>): Reason {
  return known([part, whole], (soFar, budget) => ({
    reason: 'percentage',
    args: { soFar: decimalText(soFar), budget: decimalText(budget), exact: exactRatio(soFar, budget) },
  }));
}

/** What is left of a budget. */
export function difference(budget: Maybe<number>, soFar: Maybe<number>): Reason {
  return known([budget, soFar], (x, y) => ({
    reason: 'difference',
    args: { budget: decimalText(x), soFar: decimalText(y) },
  }));
}
