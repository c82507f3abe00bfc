import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const outsideEligibility: ProjectCheck<'period/outside-eligibility'> = {
  kind: 'project',
  id: 'period/outside-eligibility',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2)',
  run({ project, pack, at }, tell) {
    const eligible = inForce(pack.eligibility);
    const { start, end } = project.period;
    // Dates in the wrong order are said as that.
    if (eligible === null || (start !== null && end !== null && start > end)) return;
    const { from, to } = eligible;
    for (const which of ['start', 'end'] as const) {
      const date = project.period[which];
      if (date !== null && (date < from || date > to))
        tell({ date, which, from, to }, at(`period.${which}`), project.code);
    }
    // What ends too late is paid too late as well: it is said once.
    const { paymentsUntil: date } = project.period;
    if (date !== null && date > to && (end === null || end <= to))
      tell({ date, which: 'payments-until', from, to }, at('period.payments-until'), project.code);
  },
};
