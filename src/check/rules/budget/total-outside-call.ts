import { fitsForm } from '../../../model/code-form.ts';
import { decimalText } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const totalOutsideCall: ProjectCheck<'budget/total-outside-call'> = {
  kind: 'project',
  id: 'budget/total-outside-call',
  severity: 'warning',
  basis: 'The programme’s calls: what projects of a kind may cost, as its pack has it',
  run({ project, pack, plan, at }, tell) {
    const { code, total } = project;
    // Two totals that differ are said as that; until then neither is the measure.
    if (total === null || total <= 0 || (plan.partnersTotal !== null && plan.partnersTotal !== total)) return;
    const sizes = pack.size.flatMap(rule => inForce(rule) ?? []);
    const own = sizes.filter(({ forms }) => forms !== undefined && fitsForm(forms, code));
    const may = own.length > 0 ? own : sizes;
    if (may.length === 0 || may.some(({ above, upTo }) => total > above && total <= upTo)) return;
    const kinds = may.map(({ kind, above, upTo }) => ({ kind, above: decimalText(above), upTo: decimalText(upTo) }));
    tell({ total: decimalText(total), kinds }, at('total'), code);
  },
};
