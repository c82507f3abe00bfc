import type { TableMessages } from '../../messages/tables.ts';
import type { Table } from '../../model/table.ts';
import type { Chunks } from '../values.ts';
import { escaped } from './escape.ts';

/** The charts of a table, each wide and narrow: which one is seen the page's width decides. */
export async function* figures(table: Table, messages: TableMessages, of: string): Chunks {
  const { charts = [] } = table;
  if (charts.length === 0) return;
  const { chartSvg, chartText } = await import('../chart.ts');
  const where = messages.page.figuresIn(messages.reports[table.report]);
  yield '<div class="charts">\n';
  for (const chart of charts) {
    const id = `${of}-${chart.chart}`;
    const { title } = chartText(chart, messages);
    yield `<figure aria-labelledby="${id}-name">\n`;
    // What a chart shows is told inside of it, in words, to those who do not see it.
    yield `<figcaption><span class="name" id="${id}-name">${escaped(title)}</span>\n<span class="told">${escaped(where)}</span></figcaption>\n`;
    yield `<div class="chart wide">${chartSvg(chart, messages, 'wide', `${id}-wide`)}</div>\n`;
    yield `<div class="chart narrow">${chartSvg(chart, messages, 'narrow', `${id}-narrow`)}</div>\n</figure>\n`;
  }
  yield '</div>\n';
}
