import type { Day } from '../model/date.ts';
import { daysBetween } from '../model/date.ts';
import type { Project } from '../model/project.ts';

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
  return date => {
    if (from === null || to === null || from > to || (date >= from && date <= to)) return null;
    return { date, from, to, days: date < from ? daysBetween(date, from) : daysBetween(to, date) };
  };
}
