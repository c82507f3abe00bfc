import type { RowCheck } from '../../check.ts';

export const unknownReport: RowCheck<'expense/unknown-report'> = {
  kind: 'rows',
  id: 'expense/unknown-report',
  severity: 'error',
  basis: 'Reporting periods of the subsidy contract',
  watch({ project, cell }, tell) {
    const known = project.reports.map(({ no }) => no);
    return {
      row(claim) {
        const { report } = claim.row;
        if (report === null || known.length === 0 || known.includes(report)) return;
        tell({ report, known }, cell(claim, 'report'), claim.row.id);
      },
    };
  },
};
