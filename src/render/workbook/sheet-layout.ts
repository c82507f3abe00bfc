import type { TableMessages } from '../../messages/tables.ts';
import type { Table, TableColumn, TableRow, ValueKind } from '../../model/table.ts';
import { heading, label } from '../labels.ts';

const NARROWEST: Readonly<Record<ValueKind, number>> = {
  text: 8,
  id: 6,
  integer: 6,
  number: 8,
  money: 9,
  percent: 9,
  rate: 8,
  date: 11,
  month: 9,
};
const WIDEST: Readonly<Partial<Record<ValueKind, number>>> = { text: 32, id: 32 };
/** The longest of our own words in a cell, in characters. */
const LONGEST_WORDS = 56;
/** The line of a sheet on which its headings stand. */
export const HEADER = 5;
/** Height of a line of text, in points. */
export const LINE_HEIGHT = 13.5;
/** A totals row, for the labels of its cells. */
const TOTAL: TableRow = { level: 'row', cells: [] };
/** Rows by which the widths of columns are found. */
const MEASURED = 2_000;

/** A column that stands in the sheet: its index among the table's, and its letter. */
export interface Shown {
  readonly column: TableColumn;
  readonly index: number;
  readonly letter: string;
}

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

/** The columns of a table that people see. */
export function shownColumns(table: Table): Shown[] {
  return table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !column.hidden)
    .map((its, i) => ({ ...its, letter: letter(i) }));
}

/** The width of a column, in characters, by its first rows. */
export function widthOf(
  column: TableColumn,
  index: number,
  rows: readonly TableRow[],
  table: Table,
  messages: TableMessages,
): number {
  const total = table.totals[column.key];
  const longest = rows
    .slice(0, MEASURED)
    .reduce(
      (most, row) => Math.max(most, label(row, row.cells[index] ?? null, column, messages).length),
      typeof total === 'number' ? label(TOTAL, total, column, messages).length : 0,
    );
  // A heading may take two lines; its longest word must fit, in bold and in the font that stands for ours where it is not.
  const word = Math.max(
    ...heading(column, messages)
      .split(' ')
      .map(part => part.length),
  );
  // Our own words are few and short enough to stand whole.
  const widest = column.words === undefined ? WIDEST[column.kind] : LONGEST_WORDS;
  return Math.max(NARROWEST[column.kind], word + 3, Math.min(widest ?? Number.POSITIVE_INFINITY, longest + 2));
}

/** The columns by which a row is known again on another page. */
export function namingColumns(shown: readonly Shown[]): readonly Shown[] {
  return shown.slice(0, shown[1]?.column.kind === 'id' ? 2 : 1);
}

/** Columns of a sheet that a text goes over, counted from 0, and how wide they are together, in characters. */
export interface TextArea {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Where the texts above and below a table stand: over all of it, or, where it goes over several pages across, on the first of
 * them, and beside the columns that stand on each: those would show the texts again, cut.
 */
export function textArea(shown: readonly Shown[], widths: readonly number[], pages: number): TextArea {
  const sum = (columns: readonly number[]) => columns.reduce((all, width) => all + width, 0);
  if (pages < 2) return { from: 0, to: Math.max(0, widths.length - 1), width: sum(widths) };
  const from = namingColumns(shown).length;
  // However they are scaled, so much of the columns is on the first page.
  const most = sum(widths) / pages;
  let to = from;
  while (to + 1 < widths.length && sum(widths.slice(0, to + 2)) <= most) to++;
  return { from, to, width: sum(widths.slice(from, to + 1)) };
}

/** How many lines a text takes in a width of so many characters. */
export function linesIn(text: string, width: number): number {
  if (text.length + 2 <= width && !text.includes('\n')) return 1;
  return text.split(/\r?\n/).reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length + 2) / width)), 0);
}
