import { decimalText, minus } from '../../../model/money.ts';
import type { ProjectCheck } from '../../check.ts';

export const partnerSumDiffers: ProjectCheck<'budget/partner-sum-differs'> = {
  kind: 'project',
  id: 'budget/partner-sum-differs',
  severity: 'error',
  basis: 'Detailed budget: a partner’s total is the sum of its lines',
  run({ plan, at }, tell) {
    for (const { partner, budget } of plan.units) {
      if (partner === null || partner.total === null || budget.lines.length === 0) continue;
      const difference = minus(budget.total, partner.total);
      if (budget.total === null || difference === null || difference === 0) continue;
      const args = {
        partner: partner.id,
        lines: budget.lines.length,
        expected: decimalText(partner.total),
        found: decimalText(budget.total),
        difference: decimalText(difference),
      };
      tell(args, at(`${partner.path}.total`), partner.id);
    }
  },
};
