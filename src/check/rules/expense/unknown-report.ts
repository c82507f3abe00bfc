import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const unknownReport: RowCheck<'expense/unknown-report'> = {
  kind: 'rows',
  id: 'expense/unknown-report',
  severity: 'error',
  basis: 'Reporting periods of the subsidy contract',
  watch({ project, cell }, tell) {
    const known = project.reports.map(({ no }) => no);
    // A report whose own entry could not be read may be the one that is meant.
    if ([...project.broken].some(path => path.startsWith('reports'))) return NOTHING_TO_WATCH;
    return {
      row(claim) {
        if (known.length === 0) return;
        const { row } = claim;
        if (row.report !== null && !known.includes(row.report)) {
          tell({ report: row.report, known, column: 'report', own: null }, cell(claim, 'report'), row.id);
        }
        // Only a later report can take a row up.
        if (row.taken_up === null || (claim.takenUp === row.taken_up && known.includes(row.taken_up))) return;
        const args = { report: row.taken_up, known, column: 'taken_up', own: claim.report } as const;
        tell(args, cell(claim, 'taken_up'), row.id);
      },
    };
  },
};
