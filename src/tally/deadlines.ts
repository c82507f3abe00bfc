import { addDays, addMonths, type Day, latest } from '../model/date.ts';
import { DEADLINES, type Deadline, type DeadlineId } from '../model/deadline.ts';
import type { Maybe } from '../model/money.ts';
import type { Project, ReportingPeriod } from '../model/project.ts';
import { type Deadlines, inForce, type Retention, type Ruled } from '../programmes/pack.ts';
import { ACCOUNTS, INVESTMENTS } from '../programmes/periods.ts';
import type { Plan } from './plan.ts';

const MONTHS_A_YEAR = 12;

function endOfYear(year: number): Day {
  return `${String(year).padStart(4, '0')}-12-31`;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The year in which the accounts are submitted that hold what was paid to a beneficiary on a day. */
function accountsYear(paid: Day): number {
  const { yearBegins } = ACCOUNTS.value;
  const ends = paid.slice(5) < yearBegins ? yearOf(paid) : yearOf(paid) + 1;
  return ends + 1;
}

/** A rule that is switched on, with its basis; null where the pack has none. */
function ruled<T>(rule: Maybe<Ruled<T>>): Maybe<{ readonly value: T; readonly basis: string }> {
  const value = inForce(rule);
  return value === null || rule === null ? null : { value, basis: rule.basis };
}

/** The deadlines of a report: to hand it in, to control it, to pay it. */
function ofReport({ no, end, submitted }: ReportingPeriod, rules: Deadlines): Deadline[] {
  const report = ruled(rules.report);
  const due = report === null ? null : addDays(end, report.value);
  const found: Deadline[] = [];
  if (report !== null)
    found.push({
      what: 'report-due',
      report: no,
      date: due,
      from: 'period-end',
      basis: report.basis,
      missing: null,
      met: submitted,
    });
  // What is not handed in yet is handed in on its last day, where there is one.
  const start = submitted ?? due;
  const after = (what: DeadlineId, rule: Maybe<Ruled<number>>, add: (day: Day, count: number) => Day): void => {
    const its = ruled(rule);
    if (its === null) return;
    found.push({
      what,
      report: no,
      date: start === null ? null : add(start, its.value),
      from: submitted === null && due !== null ? 'report-due' : 'submitted',
      basis: its.basis,
      missing: start === null ? 'submitted' : null,
      met: null,
    });
  };
  after('control', rules.control, addMonths);
  after('payment', rules.payment, addDays);
  return found;
}

/** The last day on which documents may be paid. */
function paymentsUntil({ period: { end, paymentsUntil: until } }: Project): Deadline {
  return {
    what: 'payments-until',
    report: null,
    date: until ?? end,
    from: until === null ? 'project-end' : 'contract',
    basis: null,
    missing: until === null && end === null ? 'project-end' : null,
    met: null,
  };
}

/** What the beneficiary was paid last, and when for good. */
interface Paid {
  readonly last: Maybe<Day>;
  readonly final: Maybe<Day>;
}

/** Documents are kept until the end of a year; n/a before the final payment, for more may be paid until then. */
function retention(project: Project, rule: Retention, basis: string, { last, final }: Paid): Deadline {
  const row = { what: 'retention', report: null, basis, met: null } as const;
  if (rule.from === 'last-payment') {
    const from = 'last-payment';
    if (last === null || final === null) return { ...row, from, date: null, missing: 'final-payment' };
    return { ...row, from, date: endOfYear(yearOf(last) + rule.years), missing: null };
  }
  const from = 'accounts';
  if (project.total === null) return { ...row, from, date: null, missing: 'total' };
  if (final === null) return { ...row, from, date: null, missing: 'final-payment' };
  const years = project.total < rule.below ? rule.years : rule.largerYears;
  return { ...row, from, date: endOfYear(accountsYear(final) + years), missing: null };
}

/** Whether a budget has money for what is built or bought for good; null where there are only totals. */
export function invests({ units }: Pick<Plan, 'units'>): Maybe<boolean> {
  if (units.every(({ budget }) => budget.lines.length === 0)) return null;
  // An amount that could not be read is money all the same.
  return units.some(({ budget: { byCategory } }) =>
    INVESTMENTS.value.some(category => byCategory.has(category) && byCategory.get(category) !== 0),
  );
}

/** The deadlines that a pack has no rule for. */
export function notRuled({ report, control, payment, retention: kept, durability }: Deadlines): DeadlineId[] {
  const rules = { 'report-due': report, control, payment, retention: kept, durability };
  return DEADLINES.filter(what => what !== 'payments-until' && inForce<unknown>(rules[what]) === null);
}

/** Of equal days the order of a project's life decides, then that of the reports; what has no day yet comes last. */
function byDate(a: Deadline, b: Deadline): number {
  const day = (its: Deadline) => its.date ?? '~';
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return DEADLINES.indexOf(a.what) - DEADLINES.indexOf(b.what) || (a.report ?? 0) - (b.report ?? 0);
}

/** The deadlines of a project that its programme has a rule for, by date; payments after `until` are left out. */
export function deadlinesOf(project: Project, plan: Plan, until: Maybe<Day>): Deadline[] {
  const rules = plan.pack.deadlines;
  const received = project.payments.filter(
    ({ date, kind }) => date !== null && (until === null || date <= until) && kind !== null && kind !== 'recovery',
  );
  const paid: Paid = {
    last: latest(received.map(({ date }) => date)),
    final: latest(received.filter(({ kind }) => kind === 'final').map(({ date }) => date)),
  };
  const found = [...project.reports.flatMap(report => ofReport(report, rules)), paymentsUntil(project)];
  const kept = ruled(rules.retention);
  if (kept !== null) found.push(retention(project, kept.value, kept.basis, paid));
  const durability = ruled(rules.durability);
  if (durability !== null && invests(plan))
    found.push({
      what: 'durability',
      report: null,
      date: paid.final === null ? null : addMonths(paid.final, durability.value * MONTHS_A_YEAR),
      from: 'final-payment',
      basis: durability.basis,
      missing: paid.final === null ? 'final-payment' : null,
      met: null,
    });
  return found.sort(byDate);
}

/** The first deadlines after a day that are still to be met on it. */
export function nextDeadlines(deadlines: readonly Deadline[], after: Maybe<Day>, most: number): Deadline[] {
  if (after === null) return [];
  return deadlines
    .filter(({ date, met }) => date !== null && date > after && (met === null || met > after))
    .slice(0, most);
}
