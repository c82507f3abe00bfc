import { daysBetween } from '../../../model/date.ts';
import type { ProjectCheck } from '../../check.ts';

export const submittedBeforeEnd: ProjectCheck<'report/submitted-before-end'> = {
  kind: 'project',
  id: 'report/submitted-before-end',
  severity: 'warning',
  basis: 'Reporting periods of the subsidy contract: a report covers its whole period',
  run({ project, at }, tell) {
    for (const { path, no, start, end, submitted } of project.reports) {
      if (submitted === null || submitted >= end || start > end) continue;
      const days = daysBetween(submitted, end);
      tell({ report: no, end, submitted, days }, at(`${path}.submitted`), String(no));
    }
  },
};
