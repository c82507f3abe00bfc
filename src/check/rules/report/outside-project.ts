import type { ProjectCheck } from '../../check.ts';

export const outsideProject: ProjectCheck<'report/outside-project'> = {
  kind: 'project',
  id: 'report/outside-project',
  severity: 'error',
  basis: 'Reporting periods of the subsidy contract lie within the project',
  run({ project, at }, tell) {
    const { start, end } = project.period;
    if (start === null || end === null || start > end) return;
    for (const report of project.reports.filter(its => its.start <= its.end)) {
      const outside = (day: string) => day < start || day > end;
      const [date, key] = report.startStated && outside(report.start) ? [report.start, 'start'] : [report.end, 'end'];
      if (outside(date)) tell({ report: report.no, date, start, end }, at(`${report.path}.${key}`), String(report.no));
    }
  },
};
