import { daysBetween } from '../../../model/date.ts';
import { achievedUntil, achievementsOf } from '../../../tally/achievements.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

export const outsidePeriod: ProjectCheck<'indicator/outside-period'> = {
  kind: 'project',
  id: 'indicator/outside-period',
  severity: 'warning',
  basis:
    'The subsidy contract’s period; results: Reg. (EU) 1304/2013 Annex I, six months after leaving, and the indicators of Reg. (EU) 2021/1058 Annex I, up to one year after the project',
  run({ project, at }, tell) {
    const { start, end, preparationFrom } = project.period;
    // Dates in the wrong order are said as that.
    if (start === null || (end !== null && start > end)) return;
    const from = preparationFrom ?? start;
    for (const indicator of indicatorsOf(project)) {
      const to = achievedUntil(project, indicator);
      for (const { date, path } of achievementsOf(project, indicator)) {
        const isEarly = date < from;
        if (path === null || to === null || (!isEarly && date <= to)) continue;
        const days = isEarly ? daysBetween(date, from) : daysBetween(to, date);
        tell({ code: indicator.code, date, from, to, days }, at(`${path}.date`), indicator.code);
      }
    }
  },
};
