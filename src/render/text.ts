import { reasonText, type TableMessages } from '../messages/tables.ts';
import type { Explanation, Table, TableColumn, TableRow } from '../model/table.ts';
import { errorLine, heading, indentOf, label, namesOf, notesOf, subtitleOf, titleOf } from './labels.ts';
import { type Chunks, isNumeric, safeText } from './values.ts';

/** The widest a text stands in a table on a terminal. */
const WIDEST = 44;
/** Rows by which the widths of columns are found; later ones follow them. */
const MEASURED = 2_000;

function length(text: string): number {
  return [...text].length;
}

function cut(text: string): string {
  return length(text) > WIDEST ? `${[...text].slice(0, WIDEST - 1).join('')}…` : text;
}

interface Layout {
  readonly columns: readonly { readonly column: TableColumn; readonly index: number; readonly width: number }[];
  readonly emptyColumns: readonly string[];
}

function layout(
  table: Table,
  rows: readonly TableRow[],
  whole: boolean,
  totals: TableRow | null,
  messages: TableMessages,
): Layout {
  const shown: Layout['columns'][number][] = [];
  const emptyColumns: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (column.hidden) continue;
    const texts = [...rows, ...(totals === null ? [] : [totals])].map(row => cut(text(row, index, column, messages)));
    // What later rows hold is not known: only of a whole table can a column be called empty.
    if (whole && rows.length > 0 && texts.every(its => its === '')) {
      emptyColumns.push(heading(column, messages));
      continue;
    }
    const least = Math.max(
      length(heading(column, messages)),
      shown.length === 0 ? totalLabel(totals, index, messages) : 0,
    );
    const width = texts.reduce((most, its) => Math.max(most, length(its)), least);
    shown.push({ column, index, width });
  }
  return { columns: shown, emptyColumns };
}

/** The room that the word for the total takes in the first column, where no total stands there. */
function totalLabel(totals: TableRow | null, index: number, messages: TableMessages): number {
  return totals === null || totals.cells[index] !== null ? 0 : length(messages.terms.total);
}

function text(row: TableRow, index: number, column: TableColumn, messages: TableMessages): string {
  const its = label(row, row.cells[index] ?? null, column, messages);
  return its === '' ? its : '  '.repeat(indentOf(row, column)) + its;
}

function line(layout: Layout, textOf: (column: TableColumn, index: number) => string): string {
  const cells = layout.columns.map(({ column, index, width }) => {
    const its = cut(textOf(column, index));
    const pad = ' '.repeat(Math.max(0, width - length(its)));
    return isNumeric(column.kind) ? pad + its : its + pad;
  });
  return `${cells.join('  ').trimEnd()}\n`;
}

function totalsRow(table: Table): TableRow | null {
  if (Object.keys(table.totals).length === 0) return null;
  return { level: 'row', cells: table.columns.map(({ key }) => table.totals[key] ?? null) };
}

/** A table on a terminal. */
async function* one(table: Table, messages: TableMessages): Chunks {
  const first: TableRow[] = [];
  const totals = totalsRow(table);
  const rest = table.rows()[Symbol.asyncIterator]();
  let next = await rest.next();
  while (!next.done && first.length < MEASURED) {
    first.push(...next.value);
    if (first.length < MEASURED) next = await rest.next();
  }
  const plan = layout(table, first, next.done === true, totals, messages);
  yield `${titleOf(table, messages)}\n`;
  if (table.title !== null) yield `${safeText(table.title)}\n`;
  yield `${subtitleOf(table, messages)}\n\n`;
  yield line(plan, column => heading(column, messages));
  const rule = `${plan.columns.map(({ width }) => '─'.repeat(width)).join('  ')}\n`;
  yield rule;
  const body = (rows: readonly TableRow[]) =>
    rows.map(row => line(plan, (column, index) => text(row, index, column, messages))).join('');
  yield body(first);
  if (!next.done) for (next = await rest.next(); !next.done; next = await rest.next()) yield body(next.value);
  if (totals !== null) {
    yield rule;
    const [label_] = plan.columns;
    yield line(plan, (column, index) => {
      if (column === label_?.column && totals.cells[index] === null) return messages.terms.total;
      return table.totals[column.key] === undefined ? '' : text(totals, index, column, messages);
    });
  }
  const error = errorLine(table, messages);
  const notes = [...(error === null ? [] : [error]), ...notesOf(table, messages)];
  const left = plan.emptyColumns.length === 0 ? [] : [messages.terms.leftOut(plan.emptyColumns)];
  const all = [...notes, ...left];
  if (all.length > 0) yield `\n${all.map(note => `${note}\n`).join('')}`;
  if (table.explained !== undefined) yield* explanation(table, await table.explained(), messages);
}

/** The reason of each figure, row by row. */
function* explanation(table: Table, { rows, more }: Explanation, messages: TableMessages): Iterable<string> {
  yield `\n${messages.terms.howFigured}\n`;
  const ids = namesOf(table);
  for (const { row, figures } of rows) {
    const name = ids.map(({ column, index }) => label(row, row.cells[index] ?? null, column, messages));
    const [only] = ids.length === 1 ? ids : [];
    // A number alone says little of what it numbers.
    const what = only === undefined ? '' : `${heading(only.column, messages)} `;
    let text = `\n${what}${name.filter(part => part !== '').join(' · ')}\n`;
    for (const [index, column] of table.columns.entries()) {
      const figure = figures.find(its => its.column === column.key);
      if (figure === undefined) continue;
      const value = label(row, row.cells[index] ?? null, column, messages);
      text += `  ${heading(column, messages)} ${value}: ${safeText(reasonText(messages, figure.reason))}\n`;
    }
    yield text;
  }
  if (more > 0) yield `\n${messages.terms.unexplained(more)}\n`;
}

/** Tables one after the other on a terminal. */
export async function* texts(tables: readonly Table[], messages: TableMessages): Chunks {
  for (const [i, table] of tables.entries()) {
    if (i > 0) yield '\n\n';
    yield* one(table, messages);
  }
}
