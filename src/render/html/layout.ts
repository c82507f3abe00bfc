import type { TableMessages } from '../../messages/tables.ts';
import type { Table, TableColumn, TableRow } from '../../model/table.ts';
import { heading, indentOf, label } from '../labels.ts';
import { isNumeric } from '../values.ts';
import { LONGEST_WORD } from './escape.ts';

/** A column that stands in the page: its index among the table's. */
export interface Placed {
  readonly column: TableColumn;
  readonly index: number;
}

/** How a table stands on a page. */
export interface Layout {
  readonly main: readonly Placed[];
  /** What stands in a second line of each row, since one line would be longer than paper is wide. */
  readonly more: readonly Placed[];
  /** Headings of columns in which nothing stands. */
  readonly left: readonly string[];
  /** How wide the first line is at its narrowest, in em. */
  readonly need: number;
}

/** As wide as A4 paper on its side in the smallest letters that are read with ease. */
const WIDEST = 98;
/** Texts of users take several lines of so many signs. */
const TEXT = { least: 9, most: 17 } as const;
/** How wide a figure, a letter and the blank around a cell are. */
const EM = { figure: 0.57, letter: 0.54, blank: 1.05, indent: 1 } as const;

/** Which columns of a table stand where, by the rows that are shown of it. */
export function layoutOf(table: Table, rows: readonly TableRow[], whole: boolean, messages: TableMessages): Layout {
  const shown: (Placed & { readonly width: number })[] = [];
  const left: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    if (column.hidden) continue;
    const width = widthOf(table, { column, index }, rows, messages);
    // What later rows hold is not known: only of a whole table can a column be called empty.
    if (width === null && whole && rows.length > 0) left.push(heading(column, messages));
    else shown.push({ column, index, width: width ?? TEXT.least });
  }
  const below = new Set<TableColumn>();
  const need = () => shown.reduce((sum, { column, width }) => sum + (below.has(column) ? 0 : width), 0);
  if (need() > WIDEST) for (const { column } of shown) if (column.minor) below.add(column);
  for (let last = shown.length - 1; last > 2 && need() > WIDEST; last--) {
    const column = shown[last]?.column;
    if (column !== undefined && !table.named?.includes(column.key)) below.add(column);
  }
  return {
    main: shown.filter(({ column }) => !below.has(column)),
    more: shown.filter(({ column }) => below.has(column)),
    left,
    need: need(),
  };
}

/** The width that a column takes at its narrowest, in em; null where nothing stands in it. */
function widthOf(
  { totals }: Table,
  { column, index }: Placed,
  rows: readonly TableRow[],
  messages: TableMessages,
): number | null {
  const { kind, key } = column;
  const total = totals[key];
  const texts = rows.map(row => label(row, row.cells[index] ?? null, column, messages));
  if (total !== undefined) texts.push(label({ level: 'row', cells: [] }, total, column, messages));
  if (texts.every(text => text === '')) return null;
  const heads = longestWord([heading(column, messages)]) * EM.letter;
  const isWhole = isNumeric(kind) || kind === 'date' || kind === 'month';
  const indent = Math.max(0, ...rows.map(row => indentOf(row, column))) * EM.indent;
  const wide = isWhole ? longest(texts) * EM.figure : textWidth(texts, column) * EM.letter;
  return Math.max(heads, wide + indent) + EM.blank;
}

/** Whether a text stands on one line: an id that is short enough. */
export function isShort(text: string, { kind, words }: TableColumn): boolean {
  return kind === 'id' && words === undefined && text.length <= LONGEST_WORD && !text.includes(' ');
}

function textWidth(texts: readonly string[], column: TableColumn): number {
  const { kind } = column;
  const ids = longest(texts.filter(text => isShort(text, column)));
  const word = Math.max(ids, Math.min(LONGEST_WORD, longestWord(texts)));
  return kind === 'text' ? Math.max(word, Math.min(TEXT.most, longest(texts))) : word;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function longestWord(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, longest(text.split(/[\s/-]/))), 0);
}
