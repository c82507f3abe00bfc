import { decimalText, percentOf } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { absorptionOf } from '../../../tally/absorption.ts';
import type { ProjectCheck } from '../../check.ts';

export const behindPlan: ProjectCheck<'period/behind-plan'> = {
  kind: 'project',
  id: 'period/behind-plan',
  severity: 'warning',
  basis:
    'Reg. (EU) 1303/2013 art. 136; Reg. (EU) 2021/1060 art. 105: commitments that are not claimed in time lapse, so programmes hold projects to their spending plans',
  run({ project, pack, figures, at }, tell) {
    const least = inForce(pack.spendingPlan);
    const { asOf } = figures;
    if (least === null || asOf === null || figures.sums.cells.size === 0) return;
    const { figures: periods, spread, units } = absorptionOf(project, figures);
    // A plan that samata spreads over the days is nobody's promise.
    if (spread < units) return;
    const ended = periods.filter(({ end }) => end !== null && end <= asOf).at(-1);
    const report = project.reports.find(({ no }) => String(no) === ended?.period);
    if (ended === undefined || report === undefined || report.submitted === null || report.submitted > asOf) return;
    const { planCumulative: plan, spentCumulative: spent, percent } = ended;
    if (plan === null || plan <= 0 || spent === null || percent === null) return;
    const needed = percentOf(plan, least, 'floor');
    if (spent >= needed) return;
    const args = {
      report: report.no,
      end: report.end,
      plan: decimalText(plan),
      spent: decimalText(spent),
      percent: decimalText(percent),
      least: decimalText(least),
      missing: decimalText(needed - spent),
    };
    tell(args, at(`${report.path}.end`), String(report.no));
  },
};
