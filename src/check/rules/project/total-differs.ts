import { decimalText, minus, total } from '../../../model/money.ts';
import type { ProjectCheck } from '../../check.ts';

export const totalDiffers: ProjectCheck<'project/total-differs'> = {
  kind: 'project',
  id: 'project/total-differs',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(3)(c): the total of the operation is that of its budget',
  run({ project, plan, at }, tell) {
    const found = plan.partnersTotal;
    const difference = minus(found, project.total);
    if (found === null || project.total === null || difference === null || difference === 0) return;
    // The totals that partners state are right, and their lines are not: said at the partner.
    if (total(plan.units.map(({ partner, budget }) => partner?.total ?? budget.total)) === project.total) return;
    const sums = {
      expected: decimalText(project.total),
      found: decimalText(found),
      difference: decimalText(difference),
    };
    tell({ partners: plan.units.length, ...sums }, at('total'), project.code);
  },
};
