import type { Day } from '../model/date.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, ratio, total } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Fed } from './achievements.ts';
import { type Control, controlOf } from './control.ts';
import { type Expenditure, expenditure, together } from './expenditure.ts';
import { amountOf, type SourceAmount, sumSources } from './funding.ts';
import { type IndicatorFigure, indicatorFigures } from './indicators.ts';
import type { Plan, Unit } from './plan.ts';
import type { Sum, Sums } from './sums.ts';

/** One report's own figures; the report `null` holds the rows of no report. */
export interface ReportFigures {
  readonly report: Maybe<number>;
  /** With the budget by which the report is claimed. */
  readonly unit: Unit;
  readonly declared: Expenditure;
  readonly certified: Expenditure;
  /** Declared amounts of rows that earlier reports had parked and this one takes up. */
  readonly takenUp: Expenditure;
  readonly control: Control;
}

/** A source over time: planned, claimed so far, certified, each with its rate of the whole. */
export interface SourceFigure {
  readonly source: string;
  readonly of: 'own' | null;
  readonly planned: Maybe<Cents>;
  readonly plannedRate: Maybe<Percent>;
  readonly soFar: Maybe<Cents>;
  readonly soFarRate: Maybe<Percent>;
  readonly certified: Maybe<Cents>;
  readonly certifiedRate: Maybe<Percent>;
  /** Planned − so far; negative when more was claimed. */
  readonly remaining: Maybe<Cents>;
}

export interface UnitFigures {
  readonly unit: Unit;
  /** In the order of their numbers; rows of no report come last. */
  readonly reports: readonly ReportFigures[];
  /** Σ over reports of each report's own figures: what was paid. */
  readonly soFar: Expenditure;
  readonly certified: Expenditure;
  readonly sources: readonly SourceFigure[];
  /** The sums that these figures are made of. */
  readonly cells: readonly Sum[];
}

export interface ProjectFigures {
  readonly planned: Maybe<Cents>;
  readonly soFar: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  readonly remaining: Maybe<Cents>;
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

/** A report's order by its number; rows of no report come last. */
export function reportOrder(report: Maybe<number>): number {
  return report ?? Number.POSITIVE_INFINITY;
}

/** Totals that rates of sources are of. */
interface Wholes {
  readonly planned: Maybe<Cents>;
  readonly soFar: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
}

function sourceFigures(
  planned: readonly SourceAmount[],
  soFar: readonly SourceAmount[],
  certified: readonly SourceAmount[],
  wholes: Wholes,
  pack: Pack,
): SourceFigure[] {
  // A source of an earlier budget stays, with nothing planned.
  const rows = sumSources([planned, soFar.map(row => ({ ...row, amount: 0 }))], pack);
  return rows.map(row => {
    const its = { planned: row.amount, soFar: amountOf(soFar, row), certified: amountOf(certified, row) };
    return {
      source: row.source,
      of: row.of,
      ...its,
      plannedRate: ratio(its.planned, wholes.planned),
      soFarRate: ratio(its.soFar, wholes.soFar),
      certifiedRate: ratio(its.certified, wholes.certified),
      remaining: minus(its.planned, its.soFar),
    };
  });
}

function unitFigures(unit: Unit, plan: Plan, cells: readonly Sum[], upTo: Maybe<number>): UnitFigures {
  const inTime = (report: Maybe<number>) => upTo === null || reportOrder(report) <= upTo;
  const mine = cells
    // A row of no report counts where a report took it up, though it is declared after all of them.
    .filter(cell => cell.unit === unit.id && (inTime(cell.report) || (cell.takenUp !== null && inTime(cell.takenUp))))
    // A report that is still to come has not taken up anything yet: parked rows stay parked.
    .map(cell => (inTime(cell.takenUp ?? cell.report) ? cell : { ...cell, takenUp: null, status: 'parked' as const }));
  const numbers = [
    ...new Set(mine.flatMap(({ report, takenUp }) => (takenUp === null ? [report] : [report, takenUp]))),
  ].filter(inTime);
  numbers.sort((a, b) => reportOrder(a) - reportOrder(b));
  const reports = numbers.map((report): ReportFigures => {
    const agreed = plan.unitIn(unit, report);
    const own = mine.filter(cell => cell.report === report);
    const takenUp = report === null ? [] : mine.filter(cell => cell.takenUp === report);
    const control = controlOf(own, takenUp, agreed, plan.pack);
    return {
      report,
      unit: agreed,
      declared: expenditure(own, 'declared', agreed, plan.pack),
      certified: control.certified,
      takenUp: expenditure(takenUp, 'declared', agreed, plan.pack),
      control,
    };
  });
  const soFar = together(
    reports.map(({ declared }) => declared),
    unit,
    plan.pack,
  );
  const certified = together(
    reports.map(one => one.certified),
    unit,
    plan.pack,
  );
  const wholes = { planned: unit.budget.total, soFar: soFar.total, certified: certified.total };
  return {
    unit,
    reports,
    soFar,
    certified,
    sources: sourceFigures(unit.funding.planned, soFar.sources, certified.sources, wholes, plan.pack),
    cells: mine,
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
  fed: Maybe<Fed> = null,
): Figures {
  const cells = [...sums.cells.values()];
  const units = plan.units.map(unit => unitFigures(unit, plan, cells, upTo));
  const wholes = {
    planned: total(units.map(({ unit }) => unit.budget.total)),
    soFar: total(units.map(({ soFar }) => soFar.total)),
    certified: total(units.map(({ certified }) => certified.total)),
  };
  const sum = (rows: readonly (readonly SourceAmount[])[]) => sumSources(rows, plan.pack);
  return {
    asOf,
    plan,
    units,
    project: {
      ...wholes,
      remaining: minus(wholes.planned, wholes.soFar),
      sources: sourceFigures(
        sum(units.map(({ unit }) => unit.funding.planned)),
        sum(units.map(({ soFar }) => soFar.sources)),
        sum(units.map(({ certified }) => certified.sources)),
        wholes,
        plan.pack,
      ),
    },
    indicators: indicatorFigures(project, asOf, upTo, partner, fed),
    sums,
  };
}
