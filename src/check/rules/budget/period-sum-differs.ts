import { decimalText, minus } from '../../../model/money.ts';
import { periodSum, pricedAmount } from '../../../tally/budget.ts';
import type { ProjectCheck } from '../../check.ts';

export const periodSumDiffers: ProjectCheck<'budget/period-sum-differs'> = {
  kind: 'project',
  id: 'budget/period-sum-differs',
  severity: 'error',
  basis: 'Detailed budget: the amounts of the periods add up to the line',
  run({ plan, at }, tell) {
    for (const { partner, budget } of plan.units) {
      for (const { line, amount } of budget.lines) {
        const found = periodSum(line);
        const difference = minus(found, amount);
        if (partner === null || amount === null || found === null || difference === null || difference === 0) continue;
        // Which of a stated amount and quantity × price is wrong is said there; a repeated flat rate counts nothing.
        if (found === pricedAmount(line) || (line.kind === 'flat' && amount === 0)) continue;
        const args = {
          item: line.item ?? line.category,
          periods: line.periods.size,
          expected: decimalText(amount),
          found: decimalText(found),
          difference: decimalText(difference),
        };
        tell(args, at(`${line.path}.periods`), `${partner.id}/${line.category}`);
      }
    }
  },
};
