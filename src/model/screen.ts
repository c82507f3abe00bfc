import type { ChartLabel } from './chart.ts';
import type { Day } from './date.ts';
import type { Deadline } from './deadline.ts';
import type { Judged, Judgement } from './finding.ts';
import type { Cents, Maybe, Percent } from './money.ts';
import type { Note } from './table.ts';

/** The first of a list, and how many more there are. */
export interface Some<T> {
  readonly shown: readonly T[];
  readonly more: number;
}

/** The first of a list; all of it where everything is wanted. */
export function some<T>(list: readonly T[], most: number, all: boolean): Some<T> {
  // A line that says there is one more takes the room of that one.
  const shown = all || list.length <= most + 1 ? list : list.slice(0, most);
  return { shown, more: list.length - shown.length };
}

/** The same of a list in which some matter more, least urgency first; what is told stays in the order of the list. */
export function mostUrgent<T>(list: readonly T[], urgency: (one: T) => number, most: number, all: boolean): Some<T> {
  const { shown, more } = some(
    [...list].sort((a, b) => urgency(a) - urgency(b)),
    most,
    all,
  );
  return { shown: list.filter(one => shown.includes(one)), more };
}

/** What was done of what is planned, in cents: a bar, and the numbers beside it. */
export interface Gauge {
  readonly label: ChartLabel;
  /** Of which: stands indented. */
  readonly isPart?: boolean;
  /** Its planned share of the whole. */
  readonly rate?: Maybe<Percent>;
  readonly soFar: Maybe<Cents>;
  readonly planned: Maybe<Cents>;
  /** So far ÷ planned. */
  readonly percent: Maybe<Percent>;
}

/** The same at the end of a report, or of a month, all before it included. */
export interface PeriodGauge extends Omit<Gauge, 'label'> {
  /** Null for rows of no report. */
  readonly period: Maybe<string>;
  readonly end: Maybe<Day>;
}

/** Spending over time: where there are no reports, what each month plans and spends beside the last of the gauges. */
export interface SpendingScreen {
  readonly gauges: Some<PeriodGauge>;
  readonly months: Maybe<MonthsScreen>;
  /** What the project comes to at this pace; null where it has ended. */
  readonly forecast: Maybe<Omit<Gauge, 'label'>>;
  readonly time: Maybe<TimeGone>;
}

/** What each month adds, in cents; null where that is not known, or still to come. */
export interface MonthsScreen {
  readonly first: string;
  readonly last: string;
  readonly plan: readonly Maybe<Cents>[];
  readonly spent: readonly Maybe<Cents>[];
}

/** How much of a project's time is over, in days. */
export interface TimeGone {
  readonly days: number;
  readonly of: number;
  readonly percent: Maybe<Percent>;
}

/** An indicator against its target; numbers are decimal text. */
export interface IndicatorGauge {
  readonly code: string;
  readonly name: string;
  readonly soFar: Maybe<string>;
  readonly target: Maybe<string>;
  readonly percent: Maybe<Percent>;
  readonly status: Maybe<string>;
}

/** What a project is about, and its figures as they fit on a screen. */
export interface ProjectScreen {
  readonly title: Maybe<string>;
  readonly programme: string;
  readonly start: Maybe<Day>;
  readonly end: Maybe<Day>;
  readonly asOf: Maybe<Day>;
  readonly sources: readonly Gauge[];
  readonly total: Omit<Gauge, 'label'>;
  /** Null where nothing is certified. */
  readonly certified: Maybe<Omit<Gauge, 'label'>>;
  readonly remaining: Maybe<Cents>;
  readonly categories: Some<Gauge>;
  readonly partners: Some<Gauge>;
  /** Null where nothing was spent. */
  readonly spending: Maybe<SpendingScreen>;
  readonly indicators: Some<IndicatorGauge>;
  readonly dates: Some<Deadline>;
}

/** What was found, the most serious first. */
export interface FindingsScreen {
  readonly counts: Judgement['counts'];
  readonly list: Some<Judged>;
}

/** All that is told of a project: of one that could not be read, what was found alone. */
export interface Screen {
  readonly code: string;
  readonly project: Maybe<ProjectScreen>;
  readonly findings: FindingsScreen;
}

/** A project in a line. */
export interface ProjectLineScreen {
  readonly code: string;
  readonly total: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
  readonly percent: Maybe<Percent>;
  readonly end: Maybe<Day>;
  /** `3/5`; null where no indicator has a target. */
  readonly reached: Maybe<string>;
  readonly findings: number;
}

/** A measure: what its projects are granted, of what it is allocated. */
export interface MeasureLine extends Omit<Gauge, 'label'> {
  readonly kind: 'measure' | 'no-measure' | 'strategy';
  readonly id: Maybe<string>;
  readonly title: Maybe<string>;
  readonly depth: number;
  readonly isAllocated: boolean;
}

/** An operation of a list that is no project here. */
export interface OperationLine {
  readonly code: string;
  readonly name: string;
  readonly total: Maybe<Cents>;
  readonly end: Maybe<Day>;
}

/** Several projects at a glance. */
export interface PortfolioScreen {
  readonly name: string;
  readonly asOf: Maybe<Day>;
  readonly projects: Some<ProjectLineScreen>;
  readonly total: Omit<ProjectLineScreen, 'code' | 'end' | 'reached'>;
  readonly measures: Some<MeasureLine>;
  readonly operations: Some<OperationLine>;
  readonly notes: readonly Note[];
}
