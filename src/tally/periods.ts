import type { Cents, Maybe } from '../model/money.ts';
import { minus, total } from '../model/money.ts';
import type { BudgetLine } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import { addTo, type Expenditure, expenditureOf } from './expenditure.ts';
import type { SourceAmount } from './funding.ts';
import type { Unit } from './plan.ts';

/** A period of a budget: its number, `preparation` before all, or `closure` after all. */
export type PeriodKey = string;

/** What a unit's budget comes to in one period. */
export interface PeriodBudget extends Expenditure {
  readonly period: PeriodKey;
}

/** Preparation first, then periods by their numbers, closure last. */
export function periodOrder(period: PeriodKey): number {
  if (period === 'preparation') return 0;
  return period === 'closure' ? Number.POSITIVE_INFINITY : Number(period);
}

/** The amounts of a line by period: as it states them, or all of it in its one period. */
export function periodsOf(line: BudgetLine, amount: Maybe<Cents>): ReadonlyMap<PeriodKey, Maybe<Cents>> {
  return line.period === null ? line.periods : new Map([[line.period, amount]]);
}

/** The periods that some units' budgets name, in order. */
export function namedPeriods(units: readonly Unit[]): PeriodKey[] {
  const named = units.flatMap(({ budget }) =>
    budget.lines.flatMap(({ line, amount }) => [...periodsOf(line, amount).keys()]),
  );
  return [...new Set(named)].sort((a, b) => periodOrder(a) - periodOrder(b));
}

/** Whether a unit's budget says of every line that costs something when it is spent; of nothing there is nothing to say. */
export function isSpread({ budget }: Unit): boolean {
  if (budget.total === 0) return true;
  const real = budget.lines.filter(({ line, amount }) => line.kind !== 'flat' && amount !== 0);
  return real.length > 0 && real.every(({ line }) => line.period !== null || line.periods.size > 0);
}

/** The last numbered period: it takes what the others leave. */
export function lastPeriod(periods: readonly PeriodKey[]): PeriodKey | undefined {
  return periods.filter(period => /^\d+$/.test(period)).at(-1);
}

/**
 * A unit's budget by period, over all the periods that are given: flat rates and shares of funds are cut in each; the last
 * numbered one takes what is left of each category and source. Preparation and closure never do.
 */
export function budgetByPeriod(unit: Unit, periods: readonly PeriodKey[], pack: Pack): PeriodBudget[] {
  const last = lastPeriod(periods);
  const cut = periods.map((period): PeriodBudget => {
    const real = new Map<string, Maybe<Cents>>();
    for (const { line, amount } of unit.budget.lines) {
      if (line.kind === 'flat') continue;
      const its = periodsOf(line, amount).get(period);
      if (its !== undefined) addTo(real, line.category, its);
    }
    return { period, ...expenditureOf(real, unit, pack) };
  });
  const others = cut.filter(({ period }) => period !== last);
  const rest = (whole: Maybe<Cents>, of: (one: PeriodBudget) => Maybe<Cents>) => minus(whole, total(others.map(of)));
  return cut.map(one => {
    if (one.period !== last) return one;
    const byCategory = new Map(
      [...unit.budget.byCategory].map(([category, amount]) => [
        category,
        rest(amount, its => its.byCategory.get(category) ?? 0),
      ]),
    );
    const sources = unit.funding.planned.map((planned): SourceAmount => {
      const isIts = (row: SourceAmount) => row.source === planned.source && row.of === planned.of;
      return { ...planned, amount: rest(planned.amount, its => its.sources.find(isIts)?.amount ?? 0) };
    });
    return { period: one.period, byCategory, total: rest(unit.budget.total, its => its.total), sources };
  });
}
