import type { Day } from '../model/date.ts';
import { addMonths, latest } from '../model/date.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { codesOf } from './achievements.ts';

/** Tells which days an as-of may be: from the period's start until a year after its end. */
export function mayBeAsOf({ period: { start, end } }: Project): (day: Day) => boolean {
  const last = end === null ? null : addMonths(end, 12);
  return day => (start === null || day >= start) && (last === null || day <= last);
}

/**
 * The latest day of which the project tells something: of a document's payment, an achievement, an activity that counts as
 * one, a payment by the programme or a submission. Null where nothing has happened yet.
 */
export function lastTold(project: Project, latestPaid: Maybe<Day>): Maybe<Day> {
  const fits = mayBeAsOf(project);
  const fed = new Set(project.indicators.filter(({ from }) => from === 'activities').map(({ code }) => code));
  const days = [
    latestPaid,
    ...project.achievements.map(({ date }) => date),
    ...project.activities.filter(activity => codesOf(activity).some(code => fed.has(code))).map(({ date }) => date),
    ...project.payments.map(({ date }) => date),
    ...project.reports.map(({ submitted }) => submitted),
  ];
  return latest(days.filter(day => day !== null && fits(day)));
}

/** The day that figures are as of where none is asked for: the latest of which the project tells something, else its end. */
export function defaultAsOf(project: Project, latestPaid: Maybe<Day>): Maybe<Day> {
  return lastTold(project, latestPaid) ?? project.period.end;
}

/** The latest payment in a ledger that an as-of may be: reads it once. */
export async function latestPayment(project: Project, ledger: Ledger): Promise<Maybe<Day>> {
  const fits = mayBeAsOf(project);
  let found: Maybe<Day> = null;
  for await (const rows of ledger.rows()) {
    for (const { paid_date: day } of rows)
      if (day !== null && (found === null || day > found) && fits(day)) found = day;
  }
  return found;
}
