import { type Day, daysBetween, latest } from '../../../model/date.ts';
import type { Maybe } from '../../../model/money.ts';
import type { Project } from '../../../model/project.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';
import { outsideEligibleDays } from '../../eligible-days.ts';
import { isSimplified } from '../../rows.ts';

/** The last day of payment of each report: its end; of one that ends with the project the last day for payments. */
function lastDays({ reports, period, broken }: Project): ReadonlyMap<number, Maybe<Day>> {
  const { end, paymentsUntil } = period;
  const afterEnd = broken.has('period.payments-until') ? null : (paymentsUntil ?? end);
  const last = latest(reports.map(report => report.end));
  const ends = reports.map((report): [number, Maybe<Day>] => {
    // Where the project's end is not known, its last report may go on.
    if (end === null) return [report.no, report.end === last ? null : report.end];
    return [report.no, report.end >= end ? afterEnd : report.end];
  });
  return new Map(ends);
}

export const outsideReport: RowCheck<'expense/outside-report'> = {
  kind: 'rows',
  id: 'expense/outside-report',
  severity: 'warning',
  basis: 'Reporting periods of the subsidy contract: a report claims what was paid until its end',
  watch({ project, cell, has }, tell) {
    const ends = lastDays(project);
    if (!has('report') || ends.size === 0) return NOTHING_TO_WATCH;
    const outside = outsideEligibleDays(project);
    return {
      row(claim) {
        const { report, paid_date: paid, id } = claim.row;
        if (report === null || paid === null) return;
        const end = ends.get(report) ?? null;
        if (end === null || paid <= end || isSimplified(claim.row) || outside(paid) !== null) return;
        tell({ report, paid, end, days: daysBetween(end, paid) }, cell(claim, 'paid_date'), id);
      },
    };
  },
};
