import type { Day } from '../model/date.ts';
import { daysBetween } from '../model/date.ts';
import type { Project } from '../model/project.ts';
import type { RowCheck } from './check.ts';
import { isSimplified } from './rows.ts';

export interface Outside {
  readonly date: Day;
  readonly from: Day;
  readonly to: Day;
  /** How many days before `from`, or after `to`. */
  readonly days: number;
}

/**
 * Tells of a day whether it lies outside the days on which a project's documents may be dated and paid: from the start
 * of preparation, else of the project, until the last day for payments, else the end.
 */
export function outsideEligibleDays(project: Project): (date: Day) => Outside | null {
  const { start, end, preparationFrom, paymentsUntil } = project.period;
  const from = preparationFrom ?? (project.broken.has('period.preparation-from') ? null : start);
  const to = paymentsUntil ?? (project.broken.has('period.payments-until') ? null : end);
  const turned = start !== null && end !== null && start > end;
  if (from === null || to === null || from > to || turned) return () => null;
  return date => {
    if (date >= from && date <= to) return null;
    return { date, from, to, days: date < from ? daysBetween(date, from) : daysBetween(to, date) };
  };
}

/** The check that a date of a row lies within these days; simplified costs have no document and no payment of their own. */
export function withinEligibleDays<Id extends 'expense/outside-period' | 'expense/paid-outside-period'>(
  id: Id,
  key: 'document_date' | 'paid_date',
): RowCheck<Id> {
  return {
    kind: 'rows',
    id,
    severity: 'error',
    basis: 'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2); the subsidy contract’s period',
    watch({ project, cell }, tell) {
      const outside = outsideEligibleDays(project);
      return {
        row(claim) {
          const date = claim.row[key];
          const wrong = date === null ? null : outside(date);
          if (wrong !== null && !isSimplified(claim.row)) tell(wrong, cell(claim, key), claim.row.id);
        },
      };
    },
  };
}
