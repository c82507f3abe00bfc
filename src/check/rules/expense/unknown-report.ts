import type { RowCheck } from '../../check.ts';

export const unknownReport: RowCheck<'expense/unknown-report'> = {
  kind: 'rows',
  id: 'expense/unknown-report',
  severity: 'error',
  basis: 'Reporting periods of the subsidy contract',
  watch({ project, cell }, tell) {
    const known = project.reports.map(({ no }) => no);
    // A report whose own entry could not be read may be the one that is meant.
    if ([...project.broken].some(path => path.startsWith('reports'))) return { row() {} };
    return {
      row(claim) {
        if (known.length === 0) return;
        for (const key of ['report', 'taken_up'] as const) {
          const report = claim.row[key];
          if (report !== null && !known.includes(report)) tell({ report, known }, cell(claim, key), claim.row.id);
        }
      },
    };
  },
};
