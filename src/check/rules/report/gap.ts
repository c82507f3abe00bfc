import { addDays, daysBetween } from '../../../model/date.ts';
import type { ProjectCheck } from '../../check.ts';

export const gap: ProjectCheck<'report/gap'> = {
  kind: 'project',
  id: 'report/gap',
  severity: 'error',
  basis: 'Reporting periods of the subsidy contract follow one another',
  run({ project, at }, tell) {
    for (const { path, no, start, end, previousEnd } of project.reports) {
      if (previousEnd === null || start > end) continue;
      const days = daysBetween(addDays(previousEnd, 1), start);
      if (days <= 0) continue;
      tell({ report: no, start, previousEnd, days }, at(`${path}.start`), String(no));
    }
  },
};
