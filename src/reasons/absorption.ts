import { decimalText, exactText, type Maybe, total } from '../model/money.ts';
import type { PlannedAddend, Reason } from '../model/reason.ts';
import type { AbsorptionFigure, PlannedPart, SpentPart } from '../tally/absorption.ts';
import type { UnitFigures } from '../tally/figures.ts';
import type { Unit } from '../tally/plan.ts';
import {
  addends,
  categoriesReason,
  type Figure,
  known,
  percentage,
  reportName,
  sumOf,
  text,
  UNKNOWN,
} from './reasons.ts';

const nameOf = ({ partner }: Unit) => partner?.id ?? '';

function plannedBy({ unit, amount, by }: PlannedPart): PlannedAddend {
  const named = { name: nameOf(unit), amount: text(amount) };
  const budget = unit.budget.total;
  switch (by.kind) {
    case 'days':
      return budget === null
        ? { ...named, by: { kind: 'unknown' } }
        : { ...named, by: { ...by, budget: decimalText(budget), exact: exactText(budget, by.days, by.of) } };
    case 'periods': {
      const periods = addends(by.periods.map(its => ({ name: its.period, amount: its.total })));
      return { ...named, by: { kind: 'periods', periods } };
    }
    default:
      return { ...named, by };
  }
}

/** What was spent by the end of a period: each partner's; of one alone each report's, or what its months come to. */
function spentSoFar(parts: readonly SpentPart[]): Reason {
  const [only, other] = parts;
  if (only === undefined || other !== undefined) {
    return sumOf(
      'partners',
      parts.map(({ unit, amount }) => ({ name: nameOf(unit), amount })),
    );
  }
  if (only.months !== null) return categoriesReason(only.months.byCategory);
  return sumOf(
    'reports',
    only.reports.map(({ report, declared }) => ({ name: reportName(report), amount: declared.total })),
  );
}

function step(cumulative: Maybe<number>, before: Maybe<number>): Reason {
  return known([cumulative, before], (x, y) => ({
    reason: 'step',
    args: { cumulative: decimalText(x), before: decimalText(y) },
  }));
}

/** What was spent by the end of the period before, be it one that is still to come and shows nothing. */
function spentBefore(before: Maybe<AbsorptionFigure>): Maybe<number> {
  return total((before?.spentBy ?? []).map(({ amount }) => amount));
}

/** A report or a month of the absorption, and the one before it. What is still to come has nothing to explain. */
export function explainPeriod(its: AbsorptionFigure, before: Maybe<AbsorptionFigure>): Figure[] {
  const { plannedBy: planned, spentBy, spentCumulative, planCumulative, elapsed, days } = its;
  const spent: Figure[] =
    spentCumulative === null && its.spent === null && its.forecast === null
      ? []
      : [
          { column: 'spent', reason: step(spentCumulative, spentBefore(before)) },
          { column: 'spent_cumulative', reason: spentSoFar(spentBy) },
          { column: 'percent', reason: percentage(spentCumulative, planCumulative) },
          {
            column: 'forecast',
            reason: known([spentCumulative], sum =>
              elapsed <= 0
                ? UNKNOWN
                : {
                    reason: 'forecast',
                    args: { spent: decimalText(sum), days, elapsed, exact: exactText(sum, days, elapsed) },
                  },
            ),
          },
        ];
  return [
    { column: 'plan', reason: step(planCumulative, before === null ? 0 : before.planCumulative) },
    { column: 'plan_cumulative', reason: { reason: 'plan', args: { parts: planned.map(plannedBy) } } },
    ...spent,
  ];
}

/** Rows of no report, or without a date: what all partners have spent, less what the periods hold. */
export function explainStrays(
  its: AbsorptionFigure,
  before: Maybe<AbsorptionFigure>,
  units: readonly UnitFigures[],
): Figure[] {
  return [
    { column: 'plan', reason: { reason: 'plan', args: { parts: [] } } },
    { column: 'spent', reason: step(its.spentCumulative, spentBefore(before)) },
    {
      column: 'spent_cumulative',
      reason: sumOf(
        'partners',
        units.map(({ unit, soFar }) => ({ name: nameOf(unit), amount: soFar.total })),
      ),
    },
  ];
}
