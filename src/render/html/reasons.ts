import { reasonText, type TableMessages } from '../../messages/tables.ts';
import type { Explanation, Table } from '../../model/table.ts';
import { heading, label, namesOf } from '../labels.ts';
import { escaped } from './escape.ts';

/** How each figure of a table came about, behind a summary. */
export function reasons(table: Table, { rows, more }: Explanation, messages: TableMessages): string {
  const names = namesOf(table);
  const items = rows.map(({ row, figures }) => {
    const name = names.map(({ column, index }) => label(row, row.cells[index] ?? null, column, messages));
    const pairs = table.columns.flatMap((column, index) => {
      const figure = figures.find(its => its.column === column.key);
      if (figure === undefined) return [];
      const value = label(row, row.cells[index] ?? null, column, messages);
      const reason = escaped(reasonText(messages, figure.reason));
      return `<div><dt>${escaped(`${heading(column, messages)} ${value}`)}</dt> <dd>${reason}</dd></div>\n`;
    });
    return `<li><p>${escaped(name.filter(part => part !== '').join(' · '))}</p>\n<dl>\n${pairs.join('')}</dl></li>\n`;
  });
  const rest = more > 0 ? `<p>${escaped(messages.terms.unexplained(more))}</p>\n` : '';
  return `<details class="reasons">\n<summary>${escaped(messages.terms.howFigured)}</summary>\n<ul>\n${items.join('')}</ul>\n${rest}</details>\n`;
}
