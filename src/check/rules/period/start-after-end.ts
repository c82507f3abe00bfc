import type { ProjectCheck } from '../../check.ts';

export const startAfterEnd: ProjectCheck<'period/start-after-end'> = {
  kind: 'project',
  id: 'period/start-after-end',
  severity: 'error',
  basis: 'Reg. (EU) 480/2014 Annex III: start and end of the operation',
  run({ project, at }, tell) {
    const { start, end } = project.period;
    const inverted = start !== null && end !== null && start > end;
    if (inverted) tell({ start, end }, at('period.start'), project.code);
    for (const report of project.reports) {
      // A start that follows from the project's is as wrong as that.
      if (report.start <= report.end || (inverted && !report.startStated)) continue;
      const key = report.startStated ? 'start' : 'end';
      tell({ start: report.start, end: report.end }, at(`${report.path}.${key}`), String(report.no));
    }
  },
};
