import { decimalText } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { SIMPLIFIED_FUNDS } from '../../../programmes/periods.ts';
import type { ProjectCheck } from '../../check.ts';

export const simplifiedRequired: ProjectCheck<'budget/simplified-required'> = {
  kind: 'project',
  id: 'budget/simplified-required',
  severity: 'warning',
  basis: 'Reg. (EU) 2021/1060 art. 53(2)',
  run({ project, pack, plan, at }, tell) {
    const whole = project.total ?? plan.partnersTotal;
    // Two totals that differ are said as that; until then neither is the measure.
    if (whole === null || whole <= 0 || (plan.partnersTotal !== null && plan.partnersTotal !== whole)) return;
    const slices = plan.units.flatMap(({ funding }) => funding.slices.map(({ slice }) => slice.source));
    if (!slices.some(source => SIMPLIFIED_FUNDS.value.includes(source))) return;
    // Where a budget is not known line by line, nobody knows how its costs are reimbursed.
    if (plan.units.some(({ budget }) => budget.lines.length === 0)) return;
    if (plan.units.some(({ budget }) => budget.lines.some(({ line }) => line.kind !== 'real'))) return;
    for (const rule of pack.simplified) {
      const option = inForce(rule);
      // Below a limit of public support programmes of 2014–2020 could go on with real costs for a time of their own.
      if (option?.option !== 'compulsory-up-to' || option.of !== 'total' || whole > option.amount) continue;
      tell({ total: decimalText(whole), upTo: decimalText(option.amount) }, at('total'), project.code);
    }
  },
};
