import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, plus, ratio, total } from '../model/money.ts';
import { knownCategories } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import { wereParked } from './control.ts';
import { amountIn, type Expenditure, expenditure } from './expenditure.ts';
import { type Figures, type ReportFigures, reportOrder, type UnitFigures } from './figures.ts';
import { amountOf, OWN_REST, type SourceAmount, sumSources } from './funding.ts';
import type { Unit } from './plan.ts';

/** What the lines of a claim are of: amounts before, in and after one report. */
interface Amounts {
  readonly budget: Maybe<Cents>;
  readonly previous: Maybe<Cents>;
  readonly this: Maybe<Cents>;
  /** Of the previous: parked, and not taken up before this report. */
  readonly previousParked: Maybe<Cents>;
  /** What of it this report takes up: declared before, certified now. */
  readonly thisTakenUp: Maybe<Cents>;
  readonly certifiedPrevious: Maybe<Cents>;
  readonly certifiedThis: Maybe<Cents>;
}

/** A line of an overview: a category, a source, or the total. */
export interface OverviewLine extends Amounts {
  readonly key: string;
  readonly of: 'own' | null;
  /** previous + this */
  readonly soFar: Maybe<Cents>;
  /** so far ÷ budget, half up; n/a where there is no budget. */
  readonly percent: Maybe<Percent>;
  /** budget − so far; negative when more was claimed. */
  readonly remaining: Maybe<Cents>;
  readonly certifiedSoFar: Maybe<Cents>;
}

/** Categories, sources and total of a unit or of the whole project. */
export interface OverviewBlock {
  readonly categories: readonly OverviewLine[];
  readonly sources: readonly OverviewLine[];
  readonly total: OverviewLine;
}

export interface UnitOverview extends OverviewBlock {
  /** With the budget by which the report is claimed. */
  readonly unit: Unit;
  /** The report's own figures; null where the unit has no rows in it. */
  readonly figures: Maybe<ReportFigures>;
  readonly columns: OverviewColumns;
}

/** The part that one report has in a column. */
export interface ColumnPart {
  readonly report: Maybe<number>;
  readonly its: Expenditure;
}

export type AmountColumn = Exclude<keyof Amounts, 'budget'>;

/** The reports' own expenditures that a unit's columns are sums of. */
export type OverviewColumns = Readonly<Record<AmountColumn, readonly ColumnPart[]>>;

/** The financial overview of one report: what is claimed in it, what was before, what is left. */
export interface Overview {
  readonly report: Maybe<number>;
  readonly units: readonly UnitOverview[];
  readonly project: OverviewBlock;
}

/** A line from its amounts: the sums, the percentage and what is left follow. */
export function overviewLine(key: string, of: 'own' | null, amounts: Amounts): OverviewLine {
  const soFar = plus(amounts.previous, amounts.this);
  return {
    key,
    of,
    ...amounts,
    soFar,
    percent: ratio(soFar, amounts.budget),
    remaining: minus(amounts.budget, soFar),
    certifiedSoFar: plus(amounts.certifiedPrevious, amounts.certifiedThis),
  };
}

const NOTHING: Amounts = {
  budget: 0,
  previous: 0,
  this: 0,
  previousParked: 0,
  thisTakenUp: 0,
  certifiedPrevious: 0,
  certifiedThis: 0,
};

/** Lines of several blocks added up, key by key; the first block's order first. */
function sumOfLines(blocks: readonly (readonly OverviewLine[])[]): OverviewLine[] {
  const sums = new Map<string, OverviewLine>();
  for (const line of blocks.flat()) {
    const id = `${line.of ?? ''}/${line.key}`;
    const before = sums.get(id);
    sums.set(id, before === undefined ? line : added(before, line));
  }
  return [...sums.values()];
}

function added(a: OverviewLine, b: OverviewLine): OverviewLine {
  return overviewLine(a.key, a.of, {
    budget: plus(a.budget, b.budget),
    previous: plus(a.previous, b.previous),
    this: plus(a.this, b.this),
    previousParked: plus(a.previousParked, b.previousParked),
    thisTakenUp: plus(a.thisTakenUp, b.thisTakenUp),
    certifiedPrevious: plus(a.certifiedPrevious, b.certifiedPrevious),
    certifiedThis: plus(a.certifiedThis, b.certifiedThis),
  });
}

/** The last report that has rows; null where no rows are of any. */
export function lastReport(units: readonly UnitFigures[]): Maybe<number> {
  const numbers = units.flatMap(({ reports }) => reports.flatMap(({ report }) => report ?? []));
  return numbers.length > 0 ? Math.max(...numbers) : null;
}

function columnsOf(figures: UnitFigures, report: Maybe<number>, pack: Pack): OverviewColumns {
  const before = figures.reports.filter(its => reportOrder(its.report) < reportOrder(report));
  const now = figures.reports.filter(its => its.report === report);
  const parts = (some: readonly ReportFigures[], of: (one: ReportFigures) => Expenditure) =>
    some.map((one): ColumnPart => ({ report: one.report, its: of(one) }));
  const stillParked = (its: ReportFigures) => {
    const cells = figures.cells.filter(
      cell => cell.report === its.report && wereParked(cell) && reportOrder(cell.takenUp) >= reportOrder(report),
    );
    return expenditure(cells, 'declared', its.unit, pack);
  };
  return {
    previous: parts(before, ({ declared }) => declared),
    this: parts(now, ({ declared }) => declared),
    previousParked: parts(before, stillParked),
    thisTakenUp: parts(now, ({ takenUp }) => takenUp),
    certifiedPrevious: parts(before, ({ certified }) => certified),
    certifiedThis: parts(now, ({ certified }) => certified),
  };
}

/** Where an earlier or the present budget names parts of the own contribution, a whole `own` of another joins them. */
function withParts(columns: OverviewColumns, { funding }: Unit): OverviewColumns {
  const isPart = ({ of }: SourceAmount) => of !== null;
  const all = Object.values(columns).flat();
  if (![funding.planned, ...all.map(({ its }) => its.sources)].some(rows => rows.some(isPart))) return columns;
  const joined = ({ report, its }: ColumnPart): ColumnPart => {
    const own = its.sources.find(({ source }) => source === 'own');
    if (own === undefined || its.sources.some(isPart)) return { report, its };
    return { report, its: { ...its, sources: [...its.sources, { source: OWN_REST, of: 'own', amount: own.amount }] } };
  };
  return {
    previous: columns.previous.map(joined),
    this: columns.this.map(joined),
    previousParked: columns.previousParked.map(joined),
    thisTakenUp: columns.thisTakenUp.map(joined),
    certifiedPrevious: columns.certifiedPrevious.map(joined),
    certifiedThis: columns.certifiedThis.map(joined),
  };
}

/** Categories in the programme's order; those that it does not know come last. */
function inOrder(categories: readonly string[], pack: Pack): string[] {
  const order = knownCategories(pack) ?? [];
  const rank = (category: string) => (order.includes(category) ? order.indexOf(category) : order.length);
  return [...new Set(categories)].sort((a, b) => rank(a) - rank(b));
}

function unitOverview(figures: UnitFigures, unit: Unit, report: Maybe<number>, pack: Pack): UnitOverview {
  const columns = withParts(columnsOf(figures, report, pack), unit);
  const amounts = (budget: Maybe<Cents>, of: (one: Expenditure) => Maybe<Cents>): Amounts => {
    const sum = (parts: readonly ColumnPart[]) => total(parts.map(({ its }) => of(its)));
    return {
      budget,
      previous: sum(columns.previous),
      this: sum(columns.this),
      previousParked: sum(columns.previousParked),
      thisTakenUp: sum(columns.thisTakenUp),
      certifiedPrevious: sum(columns.certifiedPrevious),
      certifiedThis: sum(columns.certifiedThis),
    };
  };
  const hasLines = unit.budget.lines.length > 0;
  const all = Object.values(columns).flatMap(parts => parts.map(({ its }) => its));
  const claimed = all.flatMap(({ byCategory }) => [...byCategory.keys()]);
  const categories = inOrder([...unit.budget.byCategory.keys(), ...claimed], pack).map(category => {
    // Where only a total is known, no category has a budget.
    const budget = hasLines ? amountIn(unit.budget.byCategory, category) : null;
    return overviewLine(
      category,
      null,
      amounts(budget, ({ byCategory }) => amountIn(byCategory, category)),
    );
  });
  // A source of an earlier budget stays, with nothing planned.
  const named = sumSources(
    [unit.funding.planned, ...all.map(({ sources: rows }) => rows.map(row => ({ ...row, amount: 0 })))],
    pack,
  );
  const sources = named.map(row =>
    overviewLine(
      row.source,
      row.of,
      amounts(row.amount, one => amountOf(one.sources, row)),
    ),
  );
  return {
    unit,
    figures: figures.reports.find(its => its.report === report) ?? null,
    columns,
    categories,
    sources,
    total: overviewLine(
      'total',
      null,
      amounts(unit.budget.total, one => one.total),
    ),
  };
}

/**
 * The overview of a report by the budget of its day. Every amount is the sum of reports' own figures, flat rates and
 * shares applied once per partner and report, so that so far is what was claimed, report by report.
 */
export function overviewOf({ units, plan }: Pick<Figures, 'units' | 'plan'>, report: Maybe<number>): Overview {
  const blocks = units.map(its => unitOverview(its, plan.unitIn(its.unit, report), report, plan.pack));
  const ordered = sumSources(
    blocks.map(({ sources }) => sources.map(({ key, of }) => ({ source: key, of, amount: 0 }))),
    plan.pack,
  );
  const sources = sumOfLines(
    blocks.map(({ sources }) =>
      withOwnRest(
        sources,
        ordered.some(({ of }) => of !== null),
      ),
    ),
  );
  const lines = sumOfLines(blocks.map(({ categories }) => categories));
  return {
    report,
    units: blocks,
    project: {
      categories: inOrder(
        lines.map(({ key }) => key),
        plan.pack,
      ).flatMap(category => lines.find(({ key }) => key === category) ?? []),
      sources: ordered.flatMap(({ source, of }) => sources.find(line => line.key === source && line.of === of) ?? []),
      total: blocks.map(block => block.total).reduce(added, overviewLine('total', null, NOTHING)),
    },
  };
}

/** A partner's whole `own` joins the parts where others name theirs. */
function withOwnRest(lines: readonly OverviewLine[], anyParts: boolean): readonly OverviewLine[] {
  const own = lines.find(({ key, of }) => key === 'own' && of === null);
  if (!anyParts || own === undefined || lines.some(({ of }) => of !== null)) return lines;
  return [...lines, { ...own, key: 'own-rest', of: 'own' }];
}
