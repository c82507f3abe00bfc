import { type Chart, telling } from '../model/chart.ts';
import type { Table } from '../model/table.ts';
import { hiddenIndicators, limitOf } from '../tally/suppression.ts';
import type { Subject } from './report.ts';

/** Where the persons of an indicator can be read. */
const OF_PERSONS: ReadonlySet<string> = new Set([
  'previous',
  'this',
  'cumulative',
  'women',
  'men',
  'percent',
  'status',
]);

/** A chart in which nothing is known of what is hidden. */
function withoutHidden(chart: Chart, hidden: ReadonlySet<string>): Chart[] {
  const isHidden = chart.labels.map(({ id }) => hidden.has(id));
  const series = chart.series.map(its => ({
    ...its,
    values: its.values.map((value, i) => (isHidden[i] ? null : value)),
  }));
  return telling({ ...chart, series });
}

/** The report of indicators without what tells of few persons, where that is wanted; any other table as it is. */
export function withoutFew(table: Table, { project, figures, participants, report, suppressBelow }: Subject): Table {
  if (suppressBelow === null || table.report !== 'indicators') return table;
  const hidden = hiddenIndicators(project, figures, participants, report, suppressBelow);
  const at = table.columns.findIndex(({ key }) => key === 'code');
  const isOfPersons = table.columns.map(({ key }) => OF_PERSONS.has(key));
  // Why a figure is what it is would give it away.
  const { explained: _, ...plain } = table;
  return {
    ...plain,
    charts: (table.charts ?? []).flatMap(chart => withoutHidden(chart, hidden)),
    async *rows() {
      for await (const batch of table.rows()) {
        yield batch.map(row =>
          hidden.has(String(row.cells[at]))
            ? { ...row, without: [], cells: row.cells.map((cell, i) => (isOfPersons[i] ? null : cell)) }
            : row,
        );
      }
    },
    notes: [...table.notes, { note: 'small-hidden', args: { below: limitOf(suppressBelow) } }],
  };
}
