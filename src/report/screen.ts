import type { Deadline } from '../model/deadline.ts';
import { type Judgement, SEVERITIES } from '../model/finding.ts';
import { type Language, textIn } from '../model/language.ts';
import { type Cents, type Maybe, minus, ratio } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import {
  type FindingsScreen,
  type Gauge,
  type IndicatorGauge,
  type MonthsScreen,
  mostUrgent,
  type PeriodGauge,
  type ProjectScreen,
  type Screen,
  type Some,
  type SpendingScreen,
  some,
} from '../model/screen.ts';
import { type AbsorptionFigure, absorptionOf } from '../tally/absorption.ts';
import { nextDeadlines } from '../tally/deadlines.ts';
import { elapsedOf } from '../tally/elapsed.ts';
import type { Figures, SourceFigure } from '../tally/figures.ts';
import { overviewOf } from '../tally/overview.ts';

/** What a screen of a project is made from. */
export interface ScreenSubject {
  readonly project: Project;
  readonly figures: Figures;
  readonly deadlines: readonly Deadline[];
  readonly language: Language;
}

/** How much of each list fits on a screen; errors are told before anything else. */
const MOST = { categories: 10, partners: 6, reports: 6, indicators: 10, dates: 3, errors: 20, findings: 5 };

type Amounts = Omit<Gauge, 'label'>;

function amounts(soFar: Maybe<Cents>, planned: Maybe<Cents>): Amounts {
  return { soFar, planned, percent: ratio(soFar, planned) };
}

function sourceGauge({ source, of, planned, plannedRate, soFar }: SourceFigure): Gauge {
  return { label: { id: source, words: 'line' }, isPart: of !== null, rate: plannedRate, ...amounts(soFar, planned) };
}

/** Whether there is anything to tell of a line. */
function isTold({ soFar, planned }: Amounts): boolean {
  return soFar !== 0 || (planned !== 0 && planned !== null);
}

function categoriesOf({ project, figures }: ScreenSubject): Gauge[] {
  // Without a report all of them are in it, and so are rows of none.
  const { categories } = overviewOf(figures, null).project;
  const gauges = categories.map(
    ({ key, budget, soFar, percent }): Gauge => ({
      label: { id: key, words: 'line' },
      soFar,
      planned: budget,
      percent,
    }),
  );
  return project.partners.length === 0 ? [] : gauges.filter(isTold);
}

/** Of one partner the whole is all there is to say. */
function partnersOf({ figures }: ScreenSubject): Gauge[] {
  if (figures.units.length < 2) return [];
  return figures.units.flatMap(({ unit: { partner, budget }, soFar }) =>
    partner === null
      ? []
      : [{ label: { id: partner.id, name: partner.name ?? '' }, ...amounts(soFar.total, budget.total) }],
  );
}

function periodGauge({ period, end, spentCumulative, planCumulative, percent }: AbsorptionFigure): PeriodGauge {
  return { period, end, soFar: spentCumulative, planned: planCumulative, percent };
}

function monthsOf(figures: readonly AbsorptionFigure[]): Maybe<MonthsScreen> {
  const months = figures.filter(({ end }) => end !== null);
  const [first, last] = [months[0]?.period ?? null, months.at(-1)?.period ?? null];
  if (first === null || last === null) return null;
  return { first, last, plan: months.map(({ plan }) => plan), spent: months.map(({ spent }) => spent) };
}

/** The last of a list of what is told over time, and how much lies before. */
function lastOf<T>(list: readonly T[], most: number, all: boolean): Some<T> {
  const { shown, more } = some([...list].reverse(), most, all);
  return { shown: [...shown].reverse(), more };
}

function spendingOf({ project, figures }: ScreenSubject, all: boolean): Maybe<SpendingScreen> {
  const { figures: periods } = absorptionOf(project, figures);
  const begun = periods.filter(({ spent, end }) => end === null || spent !== null);
  const last = begun.findLast(({ spent, end }) => end !== null && spent !== 0);
  if (!begun.some(({ spent }) => spent !== 0)) return null;
  const isByMonth = project.reports.length === 0;
  const strays = begun.filter(({ end }) => end === null);
  const told = isByMonth ? [...(last === undefined ? [] : [last]), ...strays] : begun;
  const isOver = last === undefined || last.elapsed >= last.days;
  return {
    gauges: lastOf(told.map(periodGauge), MOST.reports, all),
    months: isByMonth ? monthsOf(periods) : null,
    forecast: isOver ? null : amounts(last.forecast, figures.project.planned),
    time: elapsedOf(project.period, figures.asOf),
  };
}

/** Indicators that are late are told before others, where not all of them are; those that are, in the order of the definition. */
function indicatorsOf({ figures: { indicators }, language }: ScreenSubject, all: boolean): Some<IndicatorGauge> {
  const gauges = indicators.map(
    ({ indicator, cumulative, percent, status }): IndicatorGauge => ({
      code: indicator.code,
      name: textIn(indicator.name, language) ?? '',
      soFar: cumulative,
      target: indicator.target,
      percent,
      status,
    }),
  );
  const urgency = ({ status, target }: IndicatorGauge) => (status === 'late' ? 0 : target === null ? 2 : 1);
  return mostUrgent(gauges, urgency, MOST.indicators, all);
}

function projectScreen(subject: ScreenSubject, all: boolean): ProjectScreen {
  const { project, figures, deadlines, language } = subject;
  const { sources, planned, soFar, certified } = figures.project;
  const dates = nextDeadlines(deadlines, figures.asOf, deadlines.length);
  return {
    title: textIn(project.title, language),
    programme: project.programme,
    start: project.period.start,
    end: project.period.end,
    asOf: figures.asOf,
    // What rounding leaves over is no source that anybody gives.
    sources: sources.filter(({ source }) => source !== 'rounding').map(sourceGauge),
    total: amounts(soFar, planned),
    certified: certified === 0 ? null : amounts(certified, planned),
    remaining: minus(planned, soFar),
    categories: some(categoriesOf(subject), MOST.categories, all),
    partners: some(partnersOf(subject), MOST.partners, all),
    spending: spendingOf(subject, all),
    indicators: indicatorsOf(subject, all),
    dates: { shown: all ? dates : dates.slice(0, MOST.dates), more: 0 },
  };
}

/** What was found that is more than a note: errors first, then what counts, then what is waived. */
export function findingsScreen({ list, counts }: Judgement, all: boolean): FindingsScreen {
  const serious = list.filter(({ severity }) => severity !== 'info');
  const rank = ({ severity, waived }: (typeof serious)[number]) =>
    SEVERITIES.indexOf(severity) + (waived === null ? 0 : SEVERITIES.length);
  const inOrder = [...serious].sort((a, b) => rank(a) - rank(b));
  return { counts, list: some(inOrder, Math.max(MOST.findings, Math.min(counts.error, MOST.errors)), all) };
}

/** All that is told of a project on a screen; everything there is, or the first of long lists. */
export function screenOf(subject: Maybe<ScreenSubject>, judgement: Judgement, all: boolean): Screen {
  return {
    code: judgement.project,
    project: subject === null ? null : projectScreen(subject, all),
    findings: findingsScreen(judgement, all),
  };
}
