import type { TableMessages } from '../../messages/tables.ts';
import type { Cell, ReportName, Table, TableColumn, TableRow } from '../../model/table.ts';
import { errorLine, heading, indentOf, label, notesOf, subtitleOf, titleOf } from '../labels.ts';
import { type Chunks, isNumeric, plain } from '../values.ts';
import { attributes, breakable, escaped } from './escape.ts';
import { figures, idOf } from './figure.ts';
import { isShort, type Layout, layoutOf, type Placed } from './layout.ts';
import { reasons } from './reasons.ts';

/** So many rows of a table a browser opens at once on a phone, and a person may still scroll; CSV and XLSX have the others. */
export const MOST_ROWS = 2_000;
/** Tables of more rows have a field to filter them. */
const LONG = 20;
/** So many rows are given out at a time. */
const BATCH = 200;

/** The first rows of a table, and how many there are in all. */
export interface Taken {
  readonly rows: readonly TableRow[];
  readonly all: number;
}

/** Takes the first rows of a table and counts the others. */
export async function take(table: Table): Promise<Taken> {
  const rows: TableRow[] = [];
  let all = 0;
  for await (const batch of table.rows()) {
    // Cloned, for a text of a long table is a slice of its passage and would keep all of that in memory.
    for (const row of batch.slice(0, Math.max(0, MOST_ROWS - all))) rows.push(structuredClone(row));
    all += batch.length;
  }
  return { rows, all };
}

/** A table with its notes below, and its charts above it where they do not stand before all tables. */
export async function* section(table: Table, isAlone: boolean, messages: TableMessages): Chunks {
  const id = idOf(table);
  const { rows, all } = await take(table);
  const layout = layoutOf(table, rows, all === rows.length, messages);
  const name = messages.reports[table.report];
  yield `<section${attributes({ id, 'aria-labelledby': `${id}-name`, class: table.onePage ? 'one-page' : null })}>\n`;
  yield `<h2 id="${id}-name">${escaped(name)}</h2>\n`;
  if (isAlone) yield* figures(table, messages);
  if (all > rows.length) yield `<p class="mind">${escaped(messages.page.firstRows(rows.length, all))}</p>\n`;
  const steps = Math.min(110, Math.ceil(layout.need / 10) * 10);
  yield `<div class="table need-${steps}${layout.need > 78 ? ' tight' : ''}">\n`;
  yield `<table${attributes({ role: 'table', 'data-sort': isSortable(rows) ? '' : null, 'data-filter': rows.length > LONG ? '' : null })}>\n`;
  const about = [titleOf(table, messages), subtitleOf(table, messages)].filter(text => text !== '');
  yield `<caption>${escaped(about.join(' · '))}</caption>\n`;
  yield head(layout, messages);
  if (layout.more.length === 0) yield '<tbody role="rowgroup">\n';
  for (let at = 0; at < rows.length; at += BATCH) {
    yield rows
      .slice(at, at + BATCH)
      .map(row => record(row, table, layout, messages))
      .join('');
  }
  if (layout.more.length === 0) yield '</tbody>\n';
  yield foot(table, layout, messages);
  yield '</table>\n</div>\n';
  const left = layout.left.length === 0 ? [] : [messages.terms.leftOut(layout.left)];
  const said = [errorLine(table, messages) ?? [], notesOf(table, messages), left].flat();
  const notes = said.map(note => `<li>${escaped(note)}</li>\n`).join('');
  if (notes !== '') yield `<ul class="notes">\n${notes}</ul>\n`;
  if (table.explained !== undefined) yield reasons(table, await table.explained(), messages);
  yield '</section>\n';
}

/** Whether rows may change their places: none is a part of another, or a whole of others. */
function isSortable(rows: readonly TableRow[]): boolean {
  return rows.length > 1 && rows.every(({ level, depth }) => level === 'row' && (depth ?? 0) === 0);
}

function classOf({ kind }: TableColumn): string | null {
  if (isNumeric(kind)) return 'figure';
  return kind === 'text' ? 'text' : kind === 'date' || kind === 'month' ? 'day' : null;
}

function head({ main }: Layout, messages: TableMessages): string {
  const cells = main.map(({ column }) => {
    const its = attributes({ scope: 'col', role: 'columnheader', class: classOf(column) });
    return `<th${its}>${escaped(heading(column, messages))}</th>\n`;
  });
  return `<thead role="rowgroup">\n<tr role="row">\n${cells.join('')}</tr>\n</thead>\n`;
}

/** What a cell shows: a day as a time, all else as text. */
function shown(text: string, cell: Cell, { kind }: TableColumn): string {
  const isDay = (kind === 'date' || kind === 'month') && typeof cell === 'string';
  return isDay ? `<time datetime="${escaped(cell)}">${escaped(text)}</time>` : breakable(text);
}

/** The columns that name a row of a report: the first one in which something stands does. */
const NAMES: Readonly<Record<ReportName, readonly string[]>> = {
  budget: ['item', 'category', 'partner'],
  claim: ['key'],
  cofinancing: ['source'],
  partners: ['partner'],
  absorption: ['period'],
  expenses: ['id'],
  indicators: ['name', 'code'],
  classification: ['name', 'classification'],
  assets: ['asset'],
  participants: ['name', 'code'],
  dates: ['what'],
  changes: ['item', 'category', 'partner'],
  portfolio: ['project', 'measure', 'programme', 'year', 'kind'],
  council: ['project'],
};

function nameOf(row: TableRow, { report }: Table, { main }: Layout): Placed | undefined {
  const isThere = ({ index }: Placed) => (row.cells[index] ?? null) !== null;
  const named = NAMES[report].flatMap(key => main.filter(({ column }) => column.key === key));
  return named.find(isThere) ?? main.find(isThere) ?? main[0];
}

/** A row, with its second line where it has one. */
function record(row: TableRow, table: Table, layout: Layout, messages: TableMessages): string {
  const name = nameOf(row, table, layout);
  const cells = layout.main.map(placed => cell(row, placed, placed === name, messages));
  const line = `<tr${attributes({ role: 'row', class: row.level === 'row' ? null : row.level })}>\n${cells.join('')}</tr>\n`;
  if (layout.more.length === 0) return line;
  return `<tbody role="rowgroup">\n${line}${second(row, layout, messages)}</tbody>\n`;
}

function cell(row: TableRow, { column, index }: Placed, isName: boolean, messages: TableMessages): string {
  const value = row.cells[index] ?? null;
  const text = label(row, value, column, messages);
  const raw = plain(value, column.kind);
  const isComparable = isNumeric(column.kind) || column.kind === 'date' || column.kind === 'month';
  const indent = indentOf(row, column);
  const its = attributes({
    ...(isName ? { scope: 'row', role: 'rowheader' } : { role: 'cell' }),
    class:
      [
        classOf(column),
        isShort(text, column) && text !== '' ? 'short' : null,
        indent > 0 ? `step-${Math.min(indent, 4)}` : null,
      ]
        .filter(Boolean)
        .join(' ') || null,
    'data-label': heading(column, messages),
    'data-value': isComparable && raw !== '' && raw !== text ? raw : null,
  });
  const tag = isName ? 'th' : 'td';
  return `<${tag}${its}>${shown(text, value, column)}</${tag}>\n`;
}

/** What stands in a row's second line, each value after its heading. */
function second(row: TableRow, { main, more }: Layout, messages: TableMessages): string {
  const pairs = more.flatMap(({ column, index }) => {
    const value = row.cells[index] ?? null;
    const text = label(row, value, column, messages);
    if (text === '') return [];
    return `<div><dt>${escaped(heading(column, messages))}</dt> <dd>${shown(text, value, column)}</dd></div>\n`;
  });
  if (pairs.length === 0) return '';
  return `<tr role="row" class="more">\n<td role="cell" colspan="${main.length}"><dl>\n${pairs.join('')}</dl></td>\n</tr>\n`;
}

function foot(table: Table, layout: Layout, messages: TableMessages): string {
  if (Object.keys(table.totals).length === 0) return '';
  const row: TableRow = { level: 'row', cells: table.columns.map(({ key }) => table.totals[key] ?? null) };
  const text = ({ column, index }: Placed) =>
    table.totals[column.key] === undefined ? '' : label(row, row.cells[index] ?? null, column, messages);
  const cells = layout.main.map((placed, i) => {
    const { column } = placed;
    const its = attributes({ class: classOf(column), 'data-label': heading(column, messages) });
    const total = escaped(messages.terms.total);
    if (i === 0 && text(placed) === '') return `<th scope="row" role="rowheader">${total}</th>\n`;
    return `<td role="cell"${its}>${escaped(text(placed))}</td>\n`;
  });
  const without = layout.more.filter(({ column }) => table.totals[column.key] === undefined);
  const below = second({ ...row, without: without.map(({ column }) => column.key) }, layout, messages);
  return `<tfoot role="rowgroup">\n<tr role="row">\n${cells.join('')}</tr>\n${below}</tfoot>\n`;
}
