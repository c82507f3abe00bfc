import { noteText, type TableMessages } from '../messages/tables.ts';
import { ownOf } from '../model/own.ts';
import type { Cell, Table, TableColumn, TableRow } from '../model/table.ts';
import { readable, safeText } from './values.ts';

/** What stands above a column. */
export function heading(column: TableColumn, messages: TableMessages): string {
  const period = /^p\d+$/.test(column.key) ? messages.period(column.key) : undefined;
  return messages.columns[column.key] ?? period ?? column.key;
}

/** What a person reads in a cell: our own words in the language, n/a for what could not be computed. */
export function label(row: TableRow, cell: Cell, column: TableColumn, messages: TableMessages): string {
  if (cell === null) {
    if (row.without?.includes(column.key)) return '';
    if (column.role === 'partner' && row.level !== 'row') return messages.terms.projectRow;
    return column.computed ? messages.terms.notAvailable : '';
  }
  const words = column.words === undefined ? undefined : messages.words[column.words];
  const word = words !== undefined && typeof cell === 'string' ? ownOf(words, cell) : undefined;
  if (word !== undefined) return word;
  if (column.cites && typeof cell === 'string') return safeText(messages.format.basis(cell));
  return readable(cell, column, messages.format);
}

/** How many steps a cell stands indented. */
export function indentOf({ level, depth }: TableRow, { role }: TableColumn): number {
  return role === 'detail' ? (depth ?? (level === 'part' ? 1 : 0)) : 0;
}

/** The title line of a table; what a portfolio is called stands under it. */
export function titleOf(table: Table, messages: TableMessages): string {
  if (table.project === null && table.title !== null) return messages.reports[table.report];
  return `${messages.reports[table.report]} · ${table.project ?? messages.terms.portfolio}`;
}

/** The line under it: as of when, by which programme. */
export function subtitleOf(table: Table, messages: TableMessages): string {
  const { terms, format } = messages;
  const asOf = table.asOf === null ? [] : [`${terms.asOf} ${format.date(table.asOf)}`];
  const programme = table.meta.programme === null ? [] : [`${terms.programme} ${table.meta.programme}`];
  return [...asOf, ...programme].join(' · ');
}

/** The lines under a table: its notes, and that its data has errors. */
export function notesOf(table: Table, messages: TableMessages): string[] {
  return table.notes.map(note => noteText(messages, note));
}

/** That the data has errors, or null. */
export function errorLine(table: Table, messages: TableMessages): string | null {
  const { error } = table.meta.findings;
  return error === 0 ? null : messages.terms.withErrors(error);
}

/** The columns that tell a table's rows apart. */
export function namesOf({ columns, named }: Table): { readonly column: TableColumn; readonly index: number }[] {
  return columns.flatMap((column, index) =>
    (named === undefined ? column.kind === 'id' : named.includes(column.key)) ? [{ column, index }] : [],
  );
}
