import type { Texts } from '../model/language.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, plus, ratio, total } from '../model/money.ts';
import type { Measure, Operation, Portfolio } from '../model/portfolio.ts';
import { classOf, packOf } from '../programmes/index.ts';
import {
  type Bucket,
  joined,
  type Member,
  type PortfolioMoney,
  type PortfolioSums,
  type ProjectLine,
  portfolioSums,
  type YearSum,
} from './portfolio-sums.ts';

export type { Member, PortfolioMoney, ProjectLine } from './portfolio-sums.ts';

/** A source in a measure: what it is allocated, granted to projects and spent. */
export interface MeasureSource {
  readonly source: string;
  /** Of the projects' own contributions: in no sum of the measure. */
  readonly isOwn: boolean;
  /** Whether the measure, or one below it, has an allocation of this source. */
  readonly isAllocated: boolean;
  /** The measure's own, else the sum of the measures below. */
  readonly allocation: Maybe<Cents>;
  /** Σ of the allocations of the measures right below. */
  readonly allocatedBelow: Maybe<Cents>;
  readonly granted: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
  /** Allocation less granted; negative where more was granted. */
  readonly rest: Maybe<Cents>;
  /** How much more than their allocations the measures below have granted: it is theirs, and no excess of this one. */
  readonly aboveBelow: Cents;
  readonly projects: readonly string[];
}

/** A measure with its projects and those of the measures below it. */
export interface MeasureFigure {
  /** Null for the projects of no measure, and for all measures together. */
  readonly measure: Maybe<string>;
  readonly title: Texts;
  readonly depth: number;
  readonly projects: readonly string[];
  readonly money: PortfolioMoney;
  readonly percent: Maybe<Percent>;
  /** What its funds and national sources are allocated, and the rest of that; not what its projects pay themselves. */
  readonly isAllocated: boolean;
  readonly allocation: Maybe<Cents>;
  readonly rest: Maybe<Cents>;
  /** What projects are granted of the sources that are allocated: allocation less rest. */
  readonly taken: Maybe<Cents>;
  readonly takenPercent: Maybe<Percent>;
  readonly sources: readonly MeasureSource[];
}

export interface ProgrammeFigure {
  readonly programme: string;
  readonly projects: readonly string[];
  readonly money: PortfolioMoney;
  readonly percent: Maybe<Percent>;
}

export interface YearFigure extends YearSum {
  /** Null for what stands in no report or month yet. */
  readonly year: Maybe<number>;
  readonly percent: Maybe<Percent>;
}

/** Everything that reports and checks read of several projects together. */
export interface PortfolioFigures {
  readonly projects: readonly ProjectLine[];
  /** Each before those below it, as in `portfolio.yaml`; where that states none, those that projects name, in their order. */
  readonly measures: readonly MeasureFigure[];
  /** All measures together; null where there is none. */
  readonly strategy: Maybe<MeasureFigure>;
  /** Projects of no measure, or of one that is none; null where every project has one. */
  readonly noMeasure: Maybe<MeasureFigure>;
  readonly programmes: readonly ProgrammeFigure[];
  readonly years: readonly YearFigure[];
  /** Σ over projects. */
  readonly money: PortfolioMoney;
  readonly percent: Maybe<Percent>;
  /** Errors and warnings of all projects. */
  readonly findings: number;
  /** Operations of the list that are no projects here: in no sum. */
  readonly operations: readonly Operation[];
  /** What those of them come to whose amounts are not in EUR, by currency. */
  readonly foreign: readonly ForeignOperations[];
}

/** Operations of a list in a currency other than EUR: nothing says at which rate they would be EUR. */
export interface ForeignOperations {
  readonly currency: string;
  readonly operations: number;
  /** In that currency; what a row leaves empty counts as nothing. */
  readonly total: Cents;
  readonly financing: Cents;
}

/** Whether the amounts of an operation are in EUR, as all other amounts of a portfolio are. */
export function isInEur({ currency }: Operation): boolean {
  return currency === '' || currency === 'EUR';
}

/** Operations in other currencies by these, in the order in which they are met. */
function foreignOf(operations: readonly Operation[]): ForeignOperations[] {
  const sums = new Map<string, ForeignOperations>();
  for (const operation of operations) {
    if (isInEur(operation)) continue;
    const { currency } = operation;
    const its = sums.get(currency) ?? { currency, operations: 0, total: 0, financing: 0 };
    sums.set(currency, {
      currency,
      operations: its.operations + 1,
      total: plus(its.total, operation.total ?? 0) ?? 0,
      financing: plus(its.financing, operation.financing ?? 0) ?? 0,
    });
  }
  return [...sums.values()];
}

/** A measure as it is figured, with what those right below it have. */
interface Branch {
  readonly bucket: Bucket;
  readonly sources: readonly MeasureSource[];
}

/** What no programme says of a source, the usual lists of sources do. */
const NO_PROGRAMME = packOf({ programme: '' });

function sourceIn(
  source: string,
  allocation: Measure['allocation'],
  bucket: Bucket,
  below: readonly MeasureSource[],
): MeasureSource {
  const sum = bucket.sources.get(source) ?? { isOwn: null, granted: 0, spent: 0, projects: [] };
  const allocated = below.filter(({ isAllocated }) => isAllocated);
  const allocatedBelow = total(allocated.map(its => its.allocation));
  const stated = allocation.get(source);
  const isAllocated = stated !== undefined || allocated.length > 0;
  const its = stated === undefined ? allocatedBelow : stated;
  return {
    source,
    isOwn: sum.isOwn ?? classOf(NO_PROGRAMME, source) === 'own',
    isAllocated,
    allocation: isAllocated ? its : null,
    allocatedBelow,
    granted: sum.granted,
    spent: sum.spent,
    rest: isAllocated ? minus(its, sum.granted) : null,
    aboveBelow: below.reduce((above, { rest, aboveBelow }) => above + Math.max(-(rest ?? 0), aboveBelow), 0),
    projects: sum.projects,
  };
}

/** The sources of a measure: those that it or one below it is allocated, then those that are granted besides. */
function branchOf(allocation: Measure['allocation'], own: readonly Bucket[], below: readonly Branch[]): Branch {
  const bucket = joined([...own, ...below.map(its => its.bucket)]);
  const granted = [...bucket.sources].filter(([, { isOwn }]) => !isOwn).map(([source]) => source);
  const inBranches = below.flatMap(({ sources }) => sources.map(({ source }) => source));
  const names = new Set([...allocation.keys(), ...inBranches, ...granted]);
  const sources = [...names].map(source =>
    sourceIn(
      source,
      allocation,
      bucket,
      below.flatMap(its => its.sources.filter(one => one.source === source)),
    ),
  );
  return { bucket, sources };
}

function figureOf(
  branch: Branch,
  measure: Pick<Measure, 'title' | 'depth'> & { readonly id: Maybe<string> },
): MeasureFigure {
  const { bucket, sources } = branch;
  const counted = sources.filter(({ isOwn, isAllocated }) => isAllocated && !isOwn);
  const isAllocated = counted.length > 0;
  const allocation = isAllocated ? total(counted.map(its => its.allocation)) : null;
  const taken = isAllocated ? total(counted.map(({ granted }) => granted)) : null;
  return {
    measure: measure.id,
    title: measure.title,
    depth: measure.depth,
    projects: bucket.projects,
    money: bucket.money,
    percent: ratio(bucket.money.spent, bucket.money.total),
    isAllocated,
    allocation,
    rest: isAllocated ? total(counted.map(({ rest }) => rest)) : null,
    taken,
    takenPercent: ratio(taken, allocation),
    sources,
  };
}

/** The measures of the portfolio; where it states none, those that projects name, without any allocation. */
function measuresOf(portfolio: Maybe<Portfolio>, { byMeasure }: PortfolioSums): readonly Measure[] {
  if (portfolio !== null && portfolio.measures.length > 0) return portfolio.measures;
  return [...byMeasure.keys()].flatMap(id =>
    id === null ? [] : [{ path: '', id, title: {}, parent: null, depth: 0, allocation: new Map() }],
  );
}

/** Figures of sums: measures gather what stands below them, and every part of the money is seen once by each of its sides. */
export function figuresOfSums(portfolio: Maybe<Portfolio>, sums: PortfolioSums): PortfolioFigures {
  const measures = measuresOf(portfolio, sums);
  const below = new Map<Maybe<string>, Measure[]>();
  for (const measure of measures) below.set(measure.parent, [...(below.get(measure.parent) ?? []), measure]);
  const branches = new Map<string, Branch>();
  const inOrder: Measure[] = [];
  const grow = (measure: Measure): Branch => {
    inOrder.push(measure);
    const own = sums.byMeasure.get(measure.id);
    const branch = branchOf(
      measure.allocation,
      own === undefined ? [] : [own],
      (below.get(measure.id) ?? []).map(grow),
    );
    branches.set(measure.id, branch);
    return branch;
  };
  const tops = (below.get(null) ?? []).map(grow);
  const others = [...sums.byMeasure].filter(([id]) => id === null || !branches.has(id)).map(([, bucket]) => bucket);
  const nameless = { id: null, title: {}, depth: 0 };
  const whole = joined([...sums.byProgramme.values()]);
  const codes = new Set(sums.projects.map(({ code }) => code));
  const operations = (portfolio?.operations ?? []).filter(({ code }) => !codes.has(code));
  return {
    projects: sums.projects,
    measures: inOrder.flatMap(measure => {
      const branch = branches.get(measure.id);
      return branch === undefined ? [] : [figureOf(branch, measure)];
    }),
    strategy: tops.length === 0 ? null : figureOf(branchOf(new Map(), [], tops), nameless),
    noMeasure: others.length === 0 ? null : figureOf(branchOf(new Map(), others, []), nameless),
    programmes: [...sums.byProgramme].map(([programme, { projects, money }]) => ({
      programme,
      projects,
      money,
      percent: ratio(money.spent, money.total),
    })),
    years: [...sums.byYear]
      .map(([year, sum]) => ({ year, ...sum, percent: ratio(sum.spent, sum.planned) }))
      .sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY)),
    money: whole.money,
    percent: ratio(whole.money.spent, whole.money.total),
    findings: sums.projects.reduce((count, { findings }) => count + findings, 0),
    operations,
    foreign: foreignOf(operations),
  };
}

/** Figures of a portfolio: by project, measure, programme and year. */
export function portfolioFigures(portfolio: Maybe<Portfolio>, members: readonly Member[]): PortfolioFigures {
  return figuresOfSums(portfolio, portfolioSums(members));
}
