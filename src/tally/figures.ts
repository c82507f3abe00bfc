import type { Day } from '../model/date.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { plus, total } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { type ByCategory, withFlatRates } from './flat-rates.ts';
import { type SourceAmount, sumSources } from './funding.ts';
import { type IndicatorFigure, indicatorFigures } from './indicators.ts';
import type { Plan, Unit } from './plan.ts';
import type { Sum, Sums } from './sums.ts';

/** Expenditure with its flat rates, and who pays it. */
export interface Expenditure {
  readonly byCategory: ByCategory;
  readonly total: Maybe<Cents>;
  readonly sources: readonly SourceAmount[];
}

/** One report's own figures; the report `null` holds the rows of no report. */
export interface ReportFigures {
  readonly report: Maybe<number>;
  readonly declared: Expenditure;
  readonly certified: Expenditure;
}

/** A source over time: planned, claimed so far, certified. */
export interface SourceFigure {
  readonly source: string;
  readonly of: 'own' | null;
  readonly planned: Maybe<Cents>;
  readonly soFar: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
}

export interface UnitFigures {
  readonly unit: Unit;
  readonly reports: readonly ReportFigures[];
  /** Σ over reports of each report's own figures: what was paid. */
  readonly soFar: Expenditure;
  readonly certified: Expenditure;
  readonly sources: readonly SourceFigure[];
}

export interface ProjectFigures {
  readonly planned: Maybe<Cents>;
  readonly soFar: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  readonly sources: readonly SourceFigure[];
}

/** Everything that reports and checks read. */
export interface Figures {
  readonly asOf: Maybe<Day>;
  readonly plan: Plan;
  readonly units: readonly UnitFigures[];
  readonly project: ProjectFigures;
  readonly indicators: readonly IndicatorFigure[];
  readonly sums: Sums;
}

/** A number's order among reports; rows of no report come last. */
function order(report: Maybe<number>): number {
  return report ?? Number.POSITIVE_INFINITY;
}

function expenditure(unit: Unit, plan: Plan, cells: readonly Sum[], amount: 'declared' | 'certified'): Expenditure {
  const real = new Map<string, Maybe<Cents>>();
  for (const cell of cells) {
    const before = real.get(cell.category);
    real.set(cell.category, plus(before === undefined ? 0 : before, cell[amount]));
  }
  const byCategory = withFlatRates(real, unit.flatRates, plan.pack);
  const sum = total(byCategory.values());
  return { byCategory, total: sum, sources: unit.funding.split(sum) };
}

function added(all: readonly Expenditure[], unit: Unit): Expenditure {
  const byCategory = new Map<string, Maybe<Cents>>();
  for (const one of all) {
    for (const [category, amount] of one.byCategory) {
      const before = byCategory.get(category);
      byCategory.set(category, plus(before === undefined ? 0 : before, amount));
    }
  }
  const sources = all.length === 0 ? unit.funding.split(0) : sumSources(all.map(one => one.sources));
  return { byCategory, total: total(all.map(one => one.total)), sources };
}

function sourceFigures(
  planned: readonly SourceAmount[],
  soFar: readonly SourceAmount[],
  certified: readonly SourceAmount[],
): SourceFigure[] {
  const of = (rows: readonly SourceAmount[], { source, of: part }: SourceAmount): Maybe<Cents> =>
    rows.find(row => row.source === source && row.of === part)?.amount ?? null;
  return planned.map(row => ({
    source: row.source,
    of: row.of,
    planned: row.amount,
    soFar: of(soFar, row),
    certified: of(certified, row),
  }));
}

function unitFigures(unit: Unit, plan: Plan, cells: readonly Sum[], upTo: Maybe<number>): UnitFigures {
  const mine = cells.filter(cell => cell.unit === unit.id && (upTo === null || order(cell.report) <= upTo));
  const numbers = [...new Set(mine.map(({ report }) => report))].sort((a, b) => order(a) - order(b));
  const reports = numbers.map((report): ReportFigures => {
    const its = mine.filter(cell => cell.report === report);
    return {
      report,
      declared: expenditure(unit, plan, its, 'declared'),
      certified: expenditure(unit, plan, its, 'certified'),
    };
  });
  const soFar = added(
    reports.map(({ declared }) => declared),
    unit,
  );
  const certified = added(
    reports.map(one => one.certified),
    unit,
  );
  return {
    unit,
    reports,
    soFar,
    certified,
    sources: sourceFigures(unit.funding.planned, soFar.sources, certified.sources),
  };
}

/** Figures of a project: flat rates, floors and shares applied once per partner and report, project sums over partners. */
export function figuresOf(
  project: Project,
  plan: Plan,
  sums: Sums,
  asOf: Maybe<Day>,
  upTo: Maybe<number> = null,
  partner: Maybe<string> = null,
): Figures {
  const cells = [...sums.cells.values()];
  const units = plan.units.map(unit => unitFigures(unit, plan, cells, upTo));
  return {
    asOf,
    plan,
    units,
    project: {
      planned: total(units.map(({ unit }) => unit.budget.total)),
      soFar: total(units.map(({ soFar }) => soFar.total)),
      certified: total(units.map(({ certified }) => certified.total)),
      sources: sourceFigures(
        sumSources(units.map(({ unit }) => unit.funding.planned)),
        sumSources(units.map(({ soFar }) => soFar.sources)),
        sumSources(units.map(({ certified }) => certified.sources)),
      ),
    },
    indicators: indicatorFigures(project, asOf, upTo, partner),
    sums,
  };
}
