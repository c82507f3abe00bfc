import { type Chart, telling } from '../model/chart.ts';
import { decimalText, type Maybe, minus, type Percent, percentOf } from '../model/money.ts';
import type { ExplainedFigure, Note, RowLevel, Table, TableColumn, TableRow } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { classOf } from '../programmes/index.ts';
import { inForce } from '../programmes/pack.ts';
import { explainProjectSource, explainSource } from '../reasons/cofinancing.ts';
import type { SourceFigure, UnitFigures } from '../tally/figures.ts';
import { sumOf } from '../tally/totals.ts';
import { frame, moneyNotes, row, type Subject, totalsOf } from './report.ts';
import { fromDefinition, fromFlatRates, fromUnits, over, sourcesNote } from './sources.ts';

/** Each source's part in the whole of a partner, or of the project. */
function rate(key: string, share: string): TableColumn {
  return { key, kind: 'percent', total: 'none', computed: true, formula: { share, among: 'partner' }, bar: true };
}

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
  { key: 'source', kind: 'id', total: 'none', role: 'detail', words: 'line' },
  { key: 'of', kind: 'id', total: 'none', words: 'line', minor: true },
  { key: 'planned', kind: 'money', total: 'sum', computed: true },
  rate('planned_rate', 'planned'),
  { key: 'so_far', kind: 'money', total: 'sum', computed: true },
  rate('so_far_rate', 'so_far'),
  { key: 'certified', kind: 'money', total: 'sum', computed: true },
  rate('certified_rate', 'certified'),
  { key: 'difference', kind: 'money', total: { difference: ['planned', 'so_far'] }, computed: true },
  { key: 'cap', kind: 'percent', total: 'none' },
];

/** A row of the table, and how its figures come about. */
interface Explained {
  readonly row: TableRow;
  readonly figures: () => readonly ExplainedFigure[];
}

function rowOf(partner: Maybe<string>, level: RowLevel, figure: SourceFigure, cap: Maybe<Percent>): TableRow {
  const its = row(figure.of === null ? level : 'part', COLUMNS, {
    partner,
    source: figure.source,
    of: figure.of,
    planned: figure.planned,
    planned_rate: figure.plannedRate,
    so_far: figure.soFar,
    so_far_rate: figure.soFarRate,
    certified: figure.certified,
    certified_rate: figure.certifiedRate,
    difference: figure.remaining,
    cap,
  });
  return partner === null ? { ...its, sums: ['source', 'of'] } : its;
}

/** What partner floors leave of a fund against the rate of the whole, where all partners have the same rate. */
function roundingNotes({ figures }: Subject): Note[] {
  const { units, pack } = figures.plan;
  const cap = inForce(pack.cap);
  if (units.length < 2 || cap === null) return [];
  return figures.project.sources.flatMap(({ source, of, planned }): Note[] => {
    if (of !== null || planned === null || classOf(pack, source) !== 'fund' || figures.project.planned === null)
      return [];
    const atCap = units.every(({ funding }) => {
      const its = funding.planned.find(amount => amount.source === source && amount.of === null);
      return funding.total !== null && its?.amount === percentOf(funding.total, cap, 'floor');
    });
    const whole = percentOf(figures.project.planned, cap, 'half-up');
    if (!atCap || whole === planned) return [];
    const args = { source, sum: decimalText(planned), whole: decimalText(whole), rate: decimalText(cap) };
    return [{ note: 'rounding-over-project', args }];
  });
}

/** Where partners inherit the project's split, their rounded shares may not make its stated amounts. */
function contractNotes({ project, figures }: Subject): Note[] {
  return project.funding.flatMap((slice): Note[] => {
    if (slice.kind !== 'amount') return [];
    const of = slice.source === 'own' ? null : classOf(figures.plan.pack, slice.source) === 'own' ? 'own' : null;
    const row = figures.project.sources.find(its => its.source === slice.source && its.of === of);
    if (row === undefined || row.planned === null || row.planned === slice.amount || slice.source === 'own') return [];
    const args = { source: slice.source, sum: decimalText(row.planned), stated: decimalText(slice.amount) };
    return [{ note: 'differs-from-contract', args }];
  });
}

/** Sources as a whole: what they are made of is in them. */
function chartOf(all: readonly SourceFigure[]): Chart[] {
  const sources = all.filter(({ of }) => of === null);
  return telling({
    chart: 'sources',
    form: 'bars',
    kind: 'money',
    labels: sources.map(({ source }) => ({ id: source, words: 'line' })),
    series: [
      { key: 'planned', role: 'plan', values: sources.map(({ planned }) => planned) },
      { key: 'so_far', role: 'actual', values: sources.map(({ soFar }) => soFar) },
    ],
  });
}

/** Who pays: every source planned, claimed so far and certified, per partner and for the project. */
export function cofinancing(subject: Subject): Table {
  const { figures, partner: only } = subject;
  const { pack, units } = figures.plan;
  const cap = inForce(pack.cap);
  const capOf = ({ source, of }: SourceFigure) => (of === null && classOf(pack, source) === 'fund' ? cap : null);
  const isWhole = ({ unit }: UnitFigures) => unit.partner === null;
  const partners = figures.units
    .filter(({ unit }) => unit.partner !== null && (only === null || unit.id === only))
    .flatMap(its =>
      its.sources.map(source => ({
        row: rowOf(its.unit.partner?.id ?? null, 'row', source, capOf(source)),
        figures: () => explainSource(source, its, pack, capOf(source) !== null),
      })),
    );
  const alone = figures.units.find(isWhole);
  const whole = (only === null ? figures.project.sources : []).map(source => ({
    row: rowOf(null, 'project', source, capOf(source)),
    figures: () =>
      alone === undefined
        ? explainProjectSource(source, figures.project, figures.units, pack, capOf(source) !== null)
        : explainSource(source, alone, pack, capOf(source) !== null),
  }));
  const all: readonly Explained[] = [...partners, ...whole];
  const rows = all.map(its => its.row);
  const totalLevel: RowLevel = only === null ? 'project' : 'row';
  const sum = (key: string) => sumOf(COLUMNS, rows, key, totalLevel);
  const totals = {
    planned: sum('planned'),
    so_far: sum('so_far'),
    certified: sum('certified'),
    difference: minus(sum('planned'), sum('so_far')),
  };
  const notes = [
    ...moneyNotes(subject),
    ...(units.length > 1 && only === null ? [...roundingNotes(subject), ...contractNotes(subject)] : []),
    sourcesNote(over(totalLevel, rows), [fromDefinition(subject), fromUnits(subject), fromFlatRates(subject)]),
  ];
  return {
    ...frame(subject),
    report: 'cofinancing',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel,
    totals: totalsOf(subject, totals),
    notes,
    charts: chartOf(
      only === null ? figures.project.sources : (figures.units.find(({ unit }) => unit.id === only)?.sources ?? []),
    ),
    explained: async () => ({ rows: all.map(its => ({ row: its.row, figures: its.figures() })), more: 0 }),
  };
}
