import { type Chart, telling } from '../model/chart.ts';
import type { Day } from '../model/date.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { explainPeriod, explainStrays } from '../reasons/absorption.ts';
import { type Absorption, type AbsorptionFigure, absorptionOf } from '../tally/absorption.ts';
import { frame, moneyNotes, row, type Subject, totalsOf } from './report.ts';
import { fromFlatRates, fromLines, fromUnits, over, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'period', kind: 'id', total: 'none', words: 'absorption-period' },
  { key: 'plan', kind: 'money', total: 'sum', computed: true },
  { key: 'spent', kind: 'money', total: 'sum' },
  { key: 'plan_cumulative', kind: 'money', total: 'none', computed: true, formula: { running: 'plan' } },
  { key: 'spent_cumulative', kind: 'money', total: 'none', formula: { running: 'spent' } },
  {
    key: 'percent',
    kind: 'percent',
    total: 'none',
    formula: { ratio: ['spent_cumulative', 'plan_cumulative'] },
    bar: true,
  },
  { key: 'forecast', kind: 'money', total: 'none' },
];

function planNote({ spread, units }: Absorption): Note {
  if (units > 0 && spread === units) return { note: 'plan-by-periods', args: {} };
  return spread === 0 ? { note: 'plan-by-days', args: {} } : { note: 'plan-by-both', args: { spread, units } };
}

function commitmentNotes({ commitments }: Absorption): Note[] {
  const text = (cents: Maybe<number>) => (cents === null ? null : decimalText(cents));
  return commitments.map(({ year, amount, cumulative, until, claimed, open }) => ({
    note: 'commitment',
    args: {
      year,
      amount: decimalText(amount),
      cumulative: text(cumulative),
      until,
      claimed: text(claimed),
      open: text(open),
    },
  }));
}

/** Both sums over time, and where the last period that has ended leads; what is still going on would look like too little. */
function chartOf(figures: readonly AbsorptionFigure[], asOf: Maybe<Day>): Chart[] {
  const slots = figures.flatMap(({ period, end, ...figure }) =>
    period === null || end === null ? [] : [{ period, end, ...figure, ended: asOf === null || end <= asOf }],
  );
  const last = slots.findLast(({ ended, spentCumulative }) => ended && spentCumulative !== null);
  const leadsTo = last === slots.at(-1) ? null : (last?.forecast ?? null);
  return telling({
    chart: 'spending',
    // A line needs two places.
    form: slots.length > 1 ? 'lines' : 'bars',
    kind: 'money',
    labels: slots.map(({ period, end }) => ({ id: period, until: end })),
    series: [
      { key: 'plan_cumulative', role: 'plan', values: slots.map(({ planCumulative }) => planCumulative) },
      {
        key: 'spent_cumulative',
        role: 'actual',
        values: slots.map(({ ended, spentCumulative }) => (ended ? spentCumulative : null)),
      },
      { key: 'forecast', role: 'forecast', values: slots.map((_, i) => (i === slots.length - 1 ? leadsTo : null)) },
    ],
  });
}

/** Spending against the plan, by reports or by months, and where it leads. */
export function absorption(subject: Subject): Table {
  const { project, figures, partner, report } = subject;
  const its = absorptionOf(project, figures, partner, report);
  const rowOf = (figure: AbsorptionFigure) =>
    row('row', COLUMNS, {
      period: figure.period ?? 'no-report',
      plan: figure.period === null ? 0 : figure.plan,
      spent: figure.spent,
      plan_cumulative: figure.planCumulative,
      spent_cumulative: figure.spentCumulative,
      percent: figure.percent,
      forecast: figure.forecast,
    });
  const rows = its.figures.map(rowOf);
  const units = figures.units.filter(({ unit }) => partner === null || unit.id === partner);
  return {
    ...frame(subject),
    report: 'absorption',
    // Without reporting periods, months stand in their place.
    columns: COLUMNS.map(column =>
      column.key === 'period' && project.reports.length === 0 ? { ...column, kind: 'month' } : column,
    ),
    rows: fromList(rows),
    totalLevel: 'row',
    totals: totalsOf(subject, { plan: its.planned, spent: its.spent }),
    notes: [
      planNote(its),
      ...moneyNotes(subject),
      ...(partner === null ? commitmentNotes(its) : []),
      sourcesNote(over('row', rows), [fromLines(subject), fromUnits(subject), fromFlatRates(subject)]),
    ],
    charts: chartOf(its.figures, figures.asOf),
    explained: async () => ({
      rows: its.figures.map((figure, i) => {
        const before = its.figures[i - 1] ?? null;
        const explained = figure.period === null ? explainStrays(figure, before, units) : explainPeriod(figure, before);
        return { row: rowOf(figure), figures: explained };
      }),
      more: 0,
    }),
  };
}
