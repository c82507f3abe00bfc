import { decimalText } from '../model/money.ts';
import type { Reason } from '../model/reason.ts';
import type { Pack } from '../programmes/pack.ts';
import type { LineFigure } from '../tally/budget.ts';
import { lastPeriod, type PeriodBudget } from '../tally/periods.ts';
import type { Unit } from '../tally/plan.ts';
import { flatReason, lineReason } from './lines.ts';
import { addends, known, UNKNOWN } from './reasons.ts';

const COUNTED_ONCE: Reason = { reason: 'counted-once', args: {} };

/** The amount of a line of a budget. */
export function explainLine(its: LineFigure, unit: Unit, pack: Pack): Reason {
  if (its.line.kind !== 'flat') return lineReason(its);
  if (!its.counts) return COUNTED_ONCE;
  return flatReason(its.line.category, unit.budget.byCategory, unit, pack) ?? UNKNOWN;
}

/** What a line has in one period: as stated, all of it, or what its flat rate comes to there. */
export function explainInPeriod(
  { line, amount, counts }: LineFigure,
  period: string,
  byPeriod: readonly PeriodBudget[],
  unit: Unit,
  pack: Pack,
): Reason {
  if (line.period !== null) return { reason: 'one-period', args: {} };
  if (line.periods.size > 0) return { reason: 'stated', args: {} };
  if (!counts) return COUNTED_ONCE;
  const inPeriod = ({ byCategory }: PeriodBudget) => byCategory.get(line.category) ?? 0;
  if (period === lastPeriod(byPeriod.map(its => its.period))) {
    const others = byPeriod.filter(its => its.period !== period);
    return known([amount], total => ({
      reason: 'last-period',
      args: {
        total: decimalText(total),
        others: addends(others.map(its => ({ name: its.period, amount: inPeriod(its) }))),
      },
    }));
  }
  const its = byPeriod.find(one => one.period === period);
  return its === undefined ? UNKNOWN : (flatReason(line.category, its.byCategory, unit, pack) ?? UNKNOWN);
}
