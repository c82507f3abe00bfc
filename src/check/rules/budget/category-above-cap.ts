import { decimalText, percentOf, ratio } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { plannedIn } from '../../../tally/plan.ts';
import type { ProjectCheck } from '../../check.ts';

export const categoryAboveCap: ProjectCheck<'budget/category-above-cap'> = {
  kind: 'project',
  id: 'budget/category-above-cap',
  severity: 'error',
  basis: 'The programme’s limits of categories, as its calls state them',
  run({ project, pack, plan, at }, tell) {
    const whole = project.total ?? plan.partnersTotal;
    // Two totals that differ are said as that; until then neither is the measure.
    if (whole === null || whole <= 0 || (plan.partnersTotal !== null && plan.partnersTotal !== whole)) return;
    for (const rule of pack.categoryCaps) {
      const cap = inForce(rule);
      if (cap === null || (cap.totalUpTo !== null && whole > cap.totalUpTo)) continue;
      const amount = plannedIn(plan, cap.categories);
      const allowed = percentOf(whole, cap.upTo, 'floor');
      if (amount === null || amount <= allowed) continue;
      const line = plan.units
        .flatMap(({ budget }) => budget.lines)
        .find(its => cap.categories.includes(its.line.category) && its.amount !== 0);
      const args = {
        categories: cap.categories,
        amount: decimalText(amount),
        total: decimalText(whole),
        rate: decimalText(ratio(amount, whole) ?? 0),
        cap: decimalText(cap.upTo),
        allowed: decimalText(allowed),
        above: decimalText(amount - allowed),
        basis: rule.basis,
      };
      tell(args, at(line === undefined ? 'total' : `${line.line.path}.category`), project.code);
    }
  },
};
