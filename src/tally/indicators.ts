import type { Day } from '../model/date.ts';
import { daysBetween } from '../model/date.ts';
import type { Maybe, Percent } from '../model/money.ts';
import { Decimal } from '../model/money.ts';
import type { Indicator, Project } from '../model/project.ts';
import { type Achieved, achievementsOf, entitiesOf, type Fed, measuredUntil } from './achievements.ts';
import { reportOn } from './claim.ts';

export const INDICATOR_STATUSES = ['not-started', 'on-track', 'late', 'reached', 'exceeded'] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/**
 * An indicator as of a day; numbers are decimal text, null where it is counted in a table that is not there or could not
 * be read. `thisReport` is what the current report added.
 */
export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly previous: Maybe<string>;
  readonly thisReport: Maybe<string>;
  readonly cumulative: Maybe<string>;
  readonly women: Maybe<string>;
  readonly men: Maybe<string>;
  readonly percent: Maybe<Percent>;
  readonly status: Maybe<IndicatorStatus>;
  readonly evidence: readonly string[];
  /** What it was reached by, in the order of the days. */
  readonly achieved: readonly Achieved[];
}

/** Behind by more than so many points of the time gone is late. */
const TOLERANCE = 15;
const EXCEEDED = 12_000;
const REACHED = 10_000;

function reachedBy(sums: Indicator['sums'], values: readonly Decimal[], baseline: Decimal): Decimal {
  const [first, ...others] = values;
  if (first === undefined) return sums === 'total' ? new Decimal(0) : baseline;
  switch (sums) {
    case 'total':
      return others.reduce((sum, value) => sum.plus(value), first);
    case 'latest':
      return others.at(-1) ?? first;
    case 'maximum':
      return others.reduce((highest, value) => (value.gt(highest) ? value : highest), first);
  }
}

/** Percent of a target, half up to two decimals; a level counts from its baseline. Null where the way is no way. */
function percentOfTarget(indicator: Indicator, reached: Decimal, target: Maybe<string>): Maybe<Percent> {
  if (target === null) return null;
  const from = new Decimal(indicator.sums === 'latest' ? (indicator.baseline ?? 0) : 0);
  const way = new Decimal(target).minus(from);
  if (way.isZero()) return null;
  return reached.minus(from).mul(10_000).div(way).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}

/**
 * Status by the time gone until the next milestone, or until the end of the period. What is measured when people have left
 * is not late before that.
 */
function statusOf(
  indicator: Indicator,
  project: Project,
  asOf: Maybe<Day>,
  reached: Decimal,
  started: boolean,
): Maybe<IndicatorStatus> {
  const percent = percentOfTarget(indicator, reached, indicator.target);
  if (percent === null) return null;
  if (percent > EXCEEDED) return 'exceeded';
  if (percent >= REACHED) return 'reached';
  if (!started) return 'not-started';
  const { start, end } = project.period;
  if (asOf === null || start === null || end === null) return null;
  const measured = measuredUntil(project, indicator) ?? end;
  if (measured > end && asOf < measured) return 'on-track';
  const next = [...indicator.milestones]
    .filter(([day]) => day >= asOf && day <= end)
    .sort(([a], [b]) => (a < b ? -1 : 1))[0];
  const [until, aim] = next ?? [end, indicator.target];
  const way = percentOfTarget(indicator, reached, aim) ?? percent;
  const days = daysBetween(start, until) + 1;
  const gone = Math.min(Math.max(daysBetween(start, asOf) + 1, 0), days);
  // percent (hundredths) against days gone ÷ days, without a fraction: both sides × days.
  return way * days >= (gone * 100 - TOLERANCE * days) * 100 ? 'on-track' : 'late';
}

type Sexes = Pick<Achieved, 'women' | 'men'>;

function sumOf(rows: readonly Achieved[], key: keyof Sexes): Maybe<string> {
  const values = rows.flatMap(row => row[key] ?? []);
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed();
}

/** Women and men: of all rows where they are summed, else of the row whose value counts. */
function sexesOf(sums: Indicator['sums'], rows: readonly Achieved[], cumulative: Decimal): Sexes {
  if (sums === 'total') return { women: sumOf(rows, 'women'), men: sumOf(rows, 'men') };
  const counts = rows.findLast(({ value }) => cumulative.eq(value));
  return { women: counts?.women ?? null, men: counts?.men ?? null };
}

/**
 * Indicators up to a day and a report; what the report `upTo` (else the report of as-of) brought stands apart. `fed` is
 * what participants.csv counts; without it an indicator that is counted there is n/a.
 */
export function indicatorFigures(
  project: Project,
  asOf: Maybe<Day>,
  upTo: Maybe<number>,
  partner: Maybe<string> = null,
  fed: Maybe<Fed> = null,
): IndicatorFigure[] {
  const current = upTo === null ? reportOn(project, asOf) : (project.reports.find(({ no }) => no === upTo) ?? null);
  const isLast = current !== null && current === project.reports.at(-1);
  const until =
    upTo === null || current === null || isLast || (asOf !== null && asOf < current.end) ? asOf : current.end;
  return project.indicators.map(indicator => {
    const { sums, target } = indicator;
    const all = achievementsOf(project, indicator, fed);
    const told = all.length === 0 && indicator.from === 'achievements' ? entitiesOf(project, indicator, until) : all;
    const rows = told
      .filter(row => partner === null || row.partner === partner)
      .filter(({ date }) => until === null || date <= until);
    const baseline = new Decimal(indicator.baseline ?? 0);
    const values = (some: readonly Achieved[]) => some.map(({ value }) => new Decimal(value));
    const before = rows.filter(({ date }) => current !== null && date < current.start);
    const cumulative = reachedBy(sums, values(rows), baseline);
    const previous = reachedBy(sums, values(before), baseline);
    const isUncounted = indicator.from === 'participants' && (fed?.(indicator) ?? null) === null;
    return {
      indicator,
      previous: isUncounted ? null : previous.toFixed(),
      thisReport: isUncounted ? null : cumulative.minus(previous).toFixed(),
      cumulative: isUncounted ? null : cumulative.toFixed(),
      ...sexesOf(sums, rows, cumulative),
      percent: isUncounted ? null : percentOfTarget(indicator, cumulative, target),
      status: isUncounted ? null : statusOf(indicator, project, until, cumulative, rows.length > 0),
      evidence: [...new Set(rows.map(({ evidence }) => evidence).filter(text => text !== ''))],
      achieved: rows,
    };
  });
}
