import type { Achievement } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import { daysBetween } from '../model/date.ts';
import type { Maybe, Percent } from '../model/money.ts';
import { Decimal } from '../model/money.ts';
import type { Indicator, Project } from '../model/project.ts';
import { reportOn } from './claim.ts';

export const INDICATOR_STATUSES = ['not-started', 'on-track', 'late', 'reached', 'exceeded'] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** An indicator as of a day; numbers are decimal text. `thisReport` is what the current report added. */
export interface IndicatorFigure {
  readonly indicator: Indicator;
  readonly previous: string;
  readonly thisReport: string;
  readonly cumulative: string;
  readonly women: Maybe<string>;
  readonly men: Maybe<string>;
  readonly percent: Maybe<Percent>;
  readonly status: Maybe<IndicatorStatus>;
  readonly evidence: readonly string[];
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

/** Status by the time gone until the next milestone, or until the end of the period. */
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

function sumOf(rows: readonly Achievement[], key: 'women' | 'men'): Maybe<string> {
  const values = rows.flatMap(row => row[key] ?? []);
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed();
}

/** Indicators up to a day and a report; what the report `upTo` (else the report of as-of) brought stands apart. */
export function indicatorFigures(
  project: Project,
  asOf: Maybe<Day>,
  upTo: Maybe<number>,
  partner: Maybe<string> = null,
): IndicatorFigure[] {
  const current = upTo === null ? reportOn(project, asOf) : (project.reports.find(({ no }) => no === upTo) ?? null);
  const isLast = current !== null && current === project.reports.at(-1);
  const until =
    upTo === null || current === null || isLast || (asOf !== null && asOf < current.end) ? asOf : current.end;
  return project.indicators.map(indicator => {
    const rows = project.achievements
      .map((row, i) => ({ row, i }))
      .filter(({ row }) => row.indicator === indicator.code && row.value !== null && row.date !== null)
      .filter(({ row }) => partner === null || row.partner === partner)
      .filter(({ row }) => until === null || (row.date ?? '') <= until)
      .sort((a, b) => (a.row.date === b.row.date ? a.i - b.i : (a.row.date ?? '') < (b.row.date ?? '') ? -1 : 1))
      .map(({ row }) => row);
    const baseline = new Decimal(indicator.baseline ?? 0);
    const values = (some: readonly Achievement[]) => some.map(({ value }) => new Decimal(value ?? 0));
    const before = rows.filter(({ date }) => current !== null && (date ?? '') < current.start);
    const cumulative = reachedBy(indicator.sums, values(rows), baseline);
    const previous = reachedBy(indicator.sums, values(before), baseline);
    return {
      indicator,
      previous: previous.toFixed(),
      thisReport: cumulative.minus(previous).toFixed(),
      cumulative: cumulative.toFixed(),
      women: indicator.sums === 'total' ? sumOf(rows, 'women') : null,
      men: indicator.sums === 'total' ? sumOf(rows, 'men') : null,
      percent: percentOfTarget(indicator, cumulative, indicator.target),
      status: statusOf(indicator, project, until, cumulative, rows.length > 0),
      evidence: [...new Set(rows.map(({ evidence }) => evidence).filter(text => text !== ''))],
    };
  });
}
