import type { Day } from '../model/date.ts';
import type { Texts } from '../model/language.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, plus, ratio, total } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import { absorptionOf } from './absorption.ts';
import type { Figures } from './figures.ts';
import { OWN_REST } from './funding.ts';

/** A project of a portfolio, with what was figured and found of it. */
export interface Member {
  readonly project: Project;
  readonly figures: Figures;
  readonly findings: { readonly error: number; readonly warning: number };
  /** Codes of indicators of which nothing may be told, for they are of few persons. */
  readonly hidden: ReadonlySet<string>;
}

/** Money of projects, in cents; what is n/a of one of them is n/a of all. */
export interface PortfolioMoney {
  readonly total: Maybe<Cents>;
  /** Of funds and national sources together. */
  readonly granted: Maybe<Cents>;
  /** Of the funds. */
  readonly eu: Maybe<Cents>;
  readonly national: Maybe<Cents>;
  /** Total less what is granted. */
  readonly own: Maybe<Cents>;
  /** So far: what was claimed, report by report. */
  readonly spent: Maybe<Cents>;
  readonly spentEu: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  /** Total less spent. */
  readonly remaining: Maybe<Cents>;
}

/** What a source gives to projects. */
export interface SourceSum {
  /** A source of their own contributions, in no sum of what is granted. */
  readonly isOwn: boolean;
  readonly granted: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
  /** Codes of the projects that it gives anything to. */
  readonly projects: readonly string[];
}

/** Projects that have something in common: a measure, a programme. */
export interface Bucket {
  /** Their codes. */
  readonly projects: readonly string[];
  readonly money: PortfolioMoney;
  readonly sources: ReadonlyMap<string, SourceSum>;
}

/** What was planned and spent in a year. */
export interface YearSum {
  readonly planned: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
}

/** A project in a line. */
export interface ProjectLine {
  readonly code: string;
  readonly title: Texts;
  readonly programme: string;
  readonly measure: Maybe<string>;
  readonly money: PortfolioMoney;
  /** Spent, of the total. */
  readonly percent: Maybe<Percent>;
  readonly end: Maybe<Day>;
  /** How many of its indicators that have a target are reached, of those of which anything may be told; null where none is. */
  readonly indicators: Maybe<{ readonly reached: number; readonly of: number }>;
  /** Errors and warnings. */
  readonly findings: number;
}

/** Sums over projects, as plain values: those of two portfolios merge into those of both. */
export interface PortfolioSums {
  readonly projects: readonly ProjectLine[];
  readonly byMeasure: ReadonlyMap<Maybe<string>, Bucket>;
  readonly byProgramme: ReadonlyMap<string, Bucket>;
  /** By the year in which a report, or a month, ends; null for what is in none. */
  readonly byYear: ReadonlyMap<Maybe<number>, YearSum>;
}

const NO_MONEY: PortfolioMoney = {
  total: 0,
  granted: 0,
  eu: 0,
  national: 0,
  own: 0,
  spent: 0,
  spentEu: 0,
  certified: 0,
  remaining: 0,
};

/** What a project comes to, its funds and national sources apart. */
export function moneyOf({ project, plan }: Pick<Figures, 'project' | 'plan'>): PortfolioMoney {
  const inClass = (wanted: string) =>
    project.sources.filter(
      ({ source, of }) => of === null && source !== 'own' && classOf(plan.pack, source) === wanted,
    );
  const funds = inClass('fund');
  const eu = total(funds.map(({ planned }) => planned));
  const national = total(inClass('national').map(({ planned }) => planned));
  const granted = plus(eu, national);
  return {
    total: project.planned,
    granted,
    eu,
    national,
    own: minus(project.planned, granted),
    spent: project.soFar,
    spentEu: total(funds.map(({ soFar }) => soFar)),
    certified: project.certified,
    remaining: project.remaining,
  };
}

function sourcesOf({ project: { code }, figures }: Member): Bucket['sources'] {
  const named = figures.project.sources.filter(
    ({ source, of }) => of === null || !['rounding', OWN_REST].includes(source),
  );
  return new Map(
    named.map(({ source, of, planned, soFar }) => [
      source,
      {
        isOwn: of !== null || source === 'own',
        granted: planned,
        spent: soFar,
        projects: planned === 0 && soFar === 0 ? [] : [code],
      },
    ]),
  );
}

/** Planned and spent by year; what no report or month holds stands under null. */
function yearsOf({ project, figures }: Member): PortfolioSums['byYear'] {
  const absorption = absorptionOf(project, figures);
  const years = new Map<Maybe<number>, YearSum>();
  const add = (year: Maybe<number>, sum: YearSum) => {
    const before = years.get(year);
    years.set(year, before === undefined ? sum : addYears(before, sum));
  };
  let before: Maybe<Cents> = 0;
  const steps = absorption.figures.flatMap(({ end, plan, spentBy }): YearSum[] => {
    if (end === null) return [];
    // What a figure says of a period that is still to come is null, be it n/a or nothing: its parts tell.
    const soFar = total(spentBy.map(({ amount }) => amount));
    const step = { planned: plan, spent: minus(soFar, before) };
    before = soFar;
    add(Number(end.slice(0, 4)), step);
    return [step];
  });
  // Where a period's own amount is not known, what is in none cannot be told from it.
  const strays = (whole: Maybe<Cents>, inPeriods: Maybe<Cents>) => (inPeriods === null ? 0 : minus(whole, inPeriods));
  const left: YearSum = {
    planned: strays(figures.project.planned, total(steps.map(({ planned }) => planned))),
    spent: strays(absorption.spent, total(steps.map(({ spent }) => spent))),
  };
  if (left.planned !== 0 || left.spent !== 0) add(null, left);
  return years;
}

function lineOf({ project, figures, findings, hidden }: Member, money: PortfolioMoney): ProjectLine {
  const aims = figures.indicators.filter(({ indicator }) => indicator.target !== null && !hidden.has(indicator.code));
  const reached = aims.filter(({ status }) => status === 'reached' || status === 'exceeded').length;
  return {
    code: project.code,
    title: project.title,
    programme: project.programme,
    measure: project.measure,
    money,
    percent: ratio(money.spent, money.total),
    end: project.period.end,
    indicators: aims.length === 0 ? null : { reached, of: aims.length },
    findings: findings.error + findings.warning,
  };
}

function sumsOfMember(member: Member): PortfolioSums {
  const money = moneyOf(member.figures);
  const bucket: Bucket = { projects: [member.project.code], money, sources: sourcesOf(member) };
  return {
    projects: [lineOf(member, money)],
    byMeasure: new Map([[member.project.measure, bucket]]),
    byProgramme: new Map([[member.project.programme, bucket]]),
    byYear: yearsOf(member),
  };
}

function addMoney(a: PortfolioMoney, b: PortfolioMoney): PortfolioMoney {
  return {
    total: plus(a.total, b.total),
    granted: plus(a.granted, b.granted),
    eu: plus(a.eu, b.eu),
    national: plus(a.national, b.national),
    own: plus(a.own, b.own),
    spent: plus(a.spent, b.spent),
    spentEu: plus(a.spentEu, b.spentEu),
    certified: plus(a.certified, b.certified),
    remaining: plus(a.remaining, b.remaining),
  };
}

function addYears(a: YearSum, b: YearSum): YearSum {
  return { planned: plus(a.planned, b.planned), spent: plus(a.spent, b.spent) };
}

/** Values of several maps under each key that one of them has, in the order in which they are met. */
function gathered<Key, Value>(maps: readonly ReadonlyMap<Key, Value>[]): [Key, Value[]][] {
  const all = new Map<Key, Value[]>();
  for (const map of maps) {
    for (const [key, value] of map) {
      const same = all.get(key);
      if (same === undefined) all.set(key, [value]);
      else same.push(value);
    }
  }
  return [...all];
}

/** Several groups of projects as one. */
export function joined(buckets: readonly Bucket[]): Bucket {
  const sources = gathered(buckets.map(its => its.sources)).map(([source, sums]): [string, SourceSum] => [
    source,
    {
      isOwn: sums.every(({ isOwn }) => isOwn),
      granted: total(sums.map(({ granted }) => granted)),
      spent: total(sums.map(({ spent }) => spent)),
      projects: sums.flatMap(({ projects }) => projects),
    },
  ]);
  return {
    projects: buckets.flatMap(({ projects }) => projects),
    money: buckets.reduce((sum, { money }) => addMoney(sum, money), NO_MONEY),
    sources: new Map(sources),
  };
}

/** The sums of several portfolios as those of one: of the projects of all of them, in their order. */
export function mergePortfolios(all: readonly PortfolioSums[]): PortfolioSums {
  const buckets = <Key>(maps: readonly ReadonlyMap<Key, Bucket>[]) =>
    new Map(gathered(maps).map(([key, its]) => [key, joined(its)]));
  return {
    projects: all.flatMap(({ projects }) => projects),
    byMeasure: buckets(all.map(({ byMeasure }) => byMeasure)),
    byProgramme: buckets(all.map(({ byProgramme }) => byProgramme)),
    byYear: new Map(
      gathered(all.map(({ byYear }) => byYear)).map(([year, sums]) => [year, sums.reduce(addYears)] as const),
    ),
  };
}

/** The sums of these projects. */
export function portfolioSums(members: readonly Member[]): PortfolioSums {
  return mergePortfolios(members.map(sumsOfMember));
}
