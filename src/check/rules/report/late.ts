import { addDays, daysBetween, orNextMonday } from '../../../model/date.ts';
import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const late: ProjectCheck<'report/late'> = {
  kind: 'project',
  id: 'report/late',
  severity: 'warning',
  basis:
    'The programme’s days for handing in a report, as its pack has them; Reg. (EEC, Euratom) 1182/71 art. 3(4): a last day on a weekend moves to Monday',
  run({ project, pack, at }, tell) {
    const within = inForce(pack.deadlines.report);
    if (within === null) return;
    for (const { path, no, start, end, submitted } of project.reports) {
      if (submitted === null || start > end) continue;
      const due = orNextMonday(addDays(end, within));
      if (submitted <= due) continue;
      const days = daysBetween(due, submitted);
      tell({ report: no, end, submitted, due, within, days }, at(`${path}.submitted`), String(no));
    }
  },
};
