import { type Chart, telling } from '../model/chart.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import type { Note, RowLevel, RowsOf, Table, TableColumn, TableRow } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { explainClaim } from '../reasons/claim.ts';
import type { Control } from '../tally/control.ts';
import { lastReport, type OverviewBlock, type OverviewLine, overviewOf, type UnitOverview } from '../tally/overview.ts';
import { agreedUntil } from '../tally/plan.ts';
import { frame, moneyNotes, row, type Subject, totalsOf } from './report.ts';
import { fromFlatRates, fromReports, over, sourcesNote } from './sources.ts';

const money = (key: string): TableColumn => ({ key, kind: 'money', total: 'sum', computed: true });

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
  { key: 'kind', kind: 'id', total: 'none', words: 'claim-kind' },
  { key: 'key', kind: 'id', total: 'none', role: 'detail', words: 'line' },
  { key: 'of', kind: 'id', total: 'none', words: 'line', minor: true },
  money('budget'),
  money('previous'),
  money('this'),
  { ...money('so_far'), formula: { plus: ['previous', 'this'] } },
  { key: 'percent', kind: 'percent', total: { ratio: ['so_far', 'budget'] }, computed: true, bar: true },
  { key: 'remaining', kind: 'money', total: { difference: ['budget', 'so_far'] }, computed: true },
  money('previous_parked'),
  money('this_taken_up'),
  money('certified_previous'),
  money('certified_this'),
  { ...money('certified_so_far'), formula: { plus: ['certified_previous', 'certified_this'] } },
];

/** The figures of a line by their columns. */
function claimCells(line: OverviewLine) {
  return {
    budget: line.budget,
    previous: line.previous,
    this: line.this,
    so_far: line.soFar,
    percent: line.percent,
    remaining: line.remaining,
    previous_parked: line.previousParked,
    this_taken_up: line.thisTakenUp,
    certified_previous: line.certifiedPrevious,
    certified_this: line.certifiedThis,
    certified_so_far: line.certifiedSoFar,
  };
}

/** Of which lines of the budget, and which rows of the ledger, the figures of a partner's category are the sums. */
function rowsBehind(report: Maybe<number>): NonNullable<TableRow['from']> {
  const its = { partner: { same: 'partner' }, category: { same: 'key' } } as const;
  const ledger = (column: string, where: RowsOf['where']): RowsOf[] => [
    { report: 'expenses', column, where: { ...its, ...where } },
  ];
  const budget: readonly RowsOf[] = [{ report: 'budget', column: 'amount', where: its }];
  if (report === null) {
    return { budget, this: ledger('declared_eur', {}), certified_this: ledger('certified_eur', {}) };
  }
  const [now, before] = [{ report: { is: report } }, { report: { below: report } }] as const;
  return {
    budget,
    previous: ledger('declared_eur', before),
    this: ledger('declared_eur', now),
    previous_parked: ledger('declared_eur', { ...before, status: { word: 'parked' } }),
    this_taken_up: ledger('declared_eur', { ...before, taken_up: { is: report } }),
    certified_previous: ledger('certified_eur', before),
    certified_this: ledger('certified_eur', now),
  };
}

/** Which report a claim is of, and which partner alone it tells of. */
interface Asked {
  readonly report: Maybe<number>;
  readonly only: Maybe<string>;
}

/**
 * A line of a claim as a row of its table; categories are another view of the money that the sources give, and those of the
 * whole come to the same total.
 */
function claimRow(
  partner: Maybe<string>,
  kind: 'category' | 'source',
  line: OverviewLine,
  { report, only }: Asked,
): TableRow {
  const whole: RowLevel = partner === null ? 'project' : 'row';
  const level = kind === 'category' ? 'view' : line.of === null ? whole : 'part';
  const its = {
    ...row(level, COLUMNS, { partner, kind, key: line.key, of: line.of, ...claimCells(line) }),
    ...(kind === 'category' && partner === only ? { control: true } : {}),
  };
  if (partner === null) return { ...its, sums: ['kind', 'key', 'of'] };
  return kind === 'category' ? { ...its, from: rowsBehind(report) } : its;
}

function rowsOf(partner: Maybe<string>, { categories, sources }: OverviewBlock, asked: Asked): TableRow[] {
  return [
    ...categories.map(line => claimRow(partner, 'category', line, asked)),
    ...sources.map(line => claimRow(partner, 'source', line, asked)),
  ];
}

/** What the controller made of a partner's report, where anything of it was decided. */
function controlNote(partner: Maybe<string>, control: Control): Note[] {
  const { decided, certified, parked, deducted, undecided, undecidedRows } = control;
  const text = (cents: Maybe<number>) => (cents === null ? null : decimalText(cents));
  if (decided.total === 0 && undecided === 0) return [];
  const args = {
    partner,
    decided: text(decided.total),
    certified: text(certified.total),
    parked: text(parked.total),
    deducted: text(deducted),
    undecided: text(undecided),
    rows: undecidedRows,
  };
  return [{ note: 'control', args }];
}

/** The report that a claim is of: the one asked for, else the last with rows, else none. */
function claimedReport({ figures, report }: Subject): Maybe<number> {
  return report ?? lastReport(figures.units);
}

function reportNotes({ project }: Subject, report: Maybe<number>): Note[] {
  const found = project.reports.find(({ no }) => no === report);
  if (found === undefined) return [{ note: 'no-report', args: {} }];
  const until = agreedUntil(project, report);
  return [
    { note: 'this-report', args: { report: found.no, start: found.start, end: found.end } },
    ...(until === null
      ? []
      : [{ note: 'budget-until', args: { report: found.no, amendment: until.no, date: until.date } } as const]),
  ];
}

function chartOf(categories: readonly OverviewLine[]): Chart[] {
  return telling({
    chart: 'categories',
    form: 'bars',
    kind: 'money',
    labels: categories.map(({ key }) => ({ id: key, words: 'line' })),
    series: [
      { key: 'budget', role: 'plan', values: categories.map(({ budget }) => budget) },
      { key: 'so_far', role: 'actual', values: categories.map(({ soFar }) => soFar) },
    ],
  });
}

/** Financial overview of one report: each category and source, before, in and after it, claimed and certified. */
export function claim(subject: Subject): Table {
  const { figures, partner: only } = subject;
  const report = claimedReport(subject);
  const overview = overviewOf(figures, report);
  const units = overview.units.filter(({ unit }) => unit.partner !== null && (only === null || unit.id === only));
  const asked: Asked = { report, only };
  const rows = [
    ...units.flatMap(its => rowsOf(its.unit.partner?.id ?? null, its, asked)),
    ...(only === null ? rowsOf(null, overview.project, asked) : []),
  ];
  const [single] = units;
  const total = only === null || single === undefined ? overview.project.total : single.total;
  const controls = (only === null ? overview.units : units).flatMap(({ unit, figures: its }: UnitOverview) =>
    its === null ? [] : controlNote(unit.partner?.id ?? null, its.control),
  );
  const strays = [...figures.sums.cells.values()]
    .filter(cell => report !== null && cell.report === null && cell.unit !== null)
    .reduce((sum, cell) => sum + cell.rows, 0);
  const totalLevel: RowLevel = only === null ? 'project' : 'row';
  return {
    ...frame(subject),
    report: 'claim',
    columns: COLUMNS,
    rows: fromList(rows),
    sums: rows,
    totalLevel,
    totals: totalsOf(subject, claimCells(total)),
    notes: [
      ...reportNotes(subject, report),
      ...moneyNotes({ ...subject, report: null }),
      ...controls,
      ...(strays > 0 ? [{ note: 'rows-of-no-report', args: { rows: strays } } as const] : []),
      sourcesNote(over(totalLevel, rows), [...fromReports(subject, report), fromFlatRates(subject)]),
    ],
    charts: chartOf(only === null ? overview.project.categories : (single?.categories ?? [])),
    explained: async () => {
      const lines = await explainClaim(subject.claims, figures.plan.pack, overview, only);
      const explained = lines.map(({ partner, kind, line, figures: its }) => ({
        row: claimRow(partner, kind, line, asked),
        figures: its,
      }));
      return { rows: explained, more: 0 };
    },
  };
}
