import type { TableMessages } from '../../messages/tables.ts';
import type { Chart } from '../../model/chart.ts';
import type { Table } from '../../model/table.ts';
import type { Chunks } from '../values.ts';
import { escaped } from './escape.ts';

/** What a table's section is linked by. */
export function idOf({ report }: Table): string {
  return `table-${report}`;
}

/** The charts of tables, each wide and narrow: which one is seen the room for it decides. */
async function* grid(tables: readonly Table[], isApart: boolean, messages: TableMessages): Chunks {
  const { chartSvg, chartText } = await import('../chart/chart.ts');
  const shown = new Set<string>();
  yield '<div class="charts">\n';
  for (const table of tables) {
    const where = messages.page.figuresIn(messages.reports[table.report]);
    const link = isApart ? `\n<a class="told" href="#${idOf(table)}">${escaped(where)}</a>` : '';
    for (const chart of table.charts ?? []) {
      if (shown.has(pictureOf(chart))) continue;
      shown.add(pictureOf(chart));
      const id = `${idOf(table)}-${chart.chart}`;
      const { title } = chartText(chart, messages);
      // What a chart shows is told inside of it, in words, to those who do not see it.
      yield `<figure aria-labelledby="${id}-name">\n`;
      yield `<figcaption><span class="name" id="${id}-name">${escaped(title)}</span>${link}</figcaption>\n`;
      yield `<div class="chart wide">${chartSvg(chart, messages, 'wide', `${id}-wide`)}</div>\n`;
      yield `<div class="chart narrow">${chartSvg(chart, messages, 'narrow', `${id}-narrow`)}</div>\n</figure>\n`;
    }
  }
  yield '</div>\n';
}

/** What is to be seen of a chart: two tables may have the same picture, and call its figures by names of their own. */
function pictureOf({ chart, labels, series }: Chart): string {
  return JSON.stringify([chart, labels, series.map(({ values }) => values)]);
}

function haveCharts(tables: readonly Table[]): boolean {
  return tables.some(({ charts = [] }) => charts.length > 0);
}

/** Whether charts stand before all tables: a page of many tables is looked at first, and read then. */
export function hasOverview(tables: readonly Table[]): boolean {
  return tables.length > 1 && haveCharts(tables);
}

/** The charts of all tables in one place, each with a link to the table that has its numbers. */
export async function* overview(tables: readonly Table[], messages: TableMessages): Chunks {
  yield `<section id="charts" aria-labelledby="charts-name">\n<h2 id="charts-name">${escaped(messages.page.charts)}</h2>\n`;
  yield* grid(tables, true, messages);
  yield '</section>\n';
}

/** The charts of the only table of a page, above it. */
export async function* figures(table: Table, messages: TableMessages): Chunks {
  if (haveCharts([table])) yield* grid([table], false, messages);
}
