import type { TableMessages } from '../../messages/tables.ts';
import { CannotRun } from '../../model/error.ts';
import { LAST_ROW } from '../../model/sheet-limits.ts';
import type { RowLevel, Table, TableColumn, TableRow } from '../../model/table.ts';
import { VERSION } from '../../model/version.ts';
import { errorLine, heading, indentOf, label, notesOf, subtitleOf, titleOf } from '../labels.ts';
import { isNumeric } from '../values.ts';
import { RowFormulas } from './sheet-formulas.ts';
import { LINE_HEIGHT, linesIn, type Shown, shownColumns, textArea, widthOf } from './sheet-layout.ts';
import { LINK_FONT } from './sheet-link.ts';
import { writeMarks } from './sheet-marks.ts';
import { numberFormats } from './sheet-number-formats.ts';
import type { References } from './sheet-references.ts';
import { SheetRows } from './sheet-rows.ts';
import { Counted, controlFormula, totalFormula } from './sheet-totals.ts';
import { stored } from './sheet-values.ts';
import type { CellFormulaValue, RowStream, Style, Worksheet } from './workbook-file.ts';
import { FONT, pagesOver, rowStream, SHADE } from './workbook-file.ts';

const INK = { argb: 'FF1F3864' };
const RED = { argb: 'FFC00000' };

/** The lines above a table: its title, the project's, as of when, and that its data has errors. */
function fontAbove(line: number) {
  if (line === 0) return { ...FONT, bold: true, size: 14, color: INK };
  return line === 3 ? { ...FONT, bold: true, color: RED } : FONT;
}

/** How many rows a sheet has of its table, over how many pages across they go, and on which line their totals stand. */
export interface WrittenSheet {
  readonly rows: number;
  readonly pages: number;
  readonly totalLine: number | null;
}

/**
 * Writes one table as a sheet: title, frozen header, rows, totals as live formulas with our values stored beside them;
 * `references` are to the other sheets, `back` leads to the contents.
 */
export async function writeSheet(
  sheet: Worksheet,
  table: Table,
  messages: TableMessages,
  references: References,
  back: CellFormulaValue | null = null,
): Promise<WrittenSheet> {
  const rows = table.rows()[Symbol.asyncIterator]();
  let batch = await rows.next();
  const first: readonly TableRow[] = batch.done ? [] : batch.value;
  const shown = shownColumns(table);
  const widths = shown.map(({ column, index }) => widthOf(column, index, first, table, messages));
  sheet.columns = widths.map(width => ({ width }));
  const stream = rowStream(sheet);
  const pages = table.onePage ? 1 : pagesOver(widths.reduce((sum, width) => sum + width, 0));
  const area = textArea(shown, widths, pages);
  const start = shown[area.from]?.letter ?? 'A';
  /** Makes a line as wide as texts go, for one that may be longer. */
  const acrossArea = (line: number) => {
    const end = shown[area.to]?.letter ?? 'A';
    if (end !== start) stream.merge(`${start}${line}:${end}${line}`);
  };

  const error = errorLine(table, messages);
  const above = [titleOf(table, messages), table.title ?? '', subtitleOf(table, messages), error ?? ''];
  for (const [i, text] of above.entries()) {
    const line = sheet.addRow([]);
    const font = fontAbove(i);
    const at = line.getCell(area.from + 1);
    at.value = text;
    at.style = { font, alignment: { wrapText: true, vertical: 'top' } };
    // The line that is never long has room for the way back.
    const hasLink = i === 2 && back !== null;
    if (hasLink) {
      const cell = line.getCell(columnAfter(text, widths, area.from));
      cell.value = back;
      cell.font = LINK_FONT;
      at.alignment = { vertical: 'top' };
    } else acrossArea(line.number);
    const lines = hasLink ? 1 : linesIn(text, (area.width * FONT.size) / font.size);
    if (lines > 1 || font.size > FONT.size) line.height = lines * LINE_HEIGHT * (font.size / FONT.size);
    line.commit();
  }
  const header = sheet.addRow(shown.map(({ column }) => heading(column, messages)));
  header.eachCell((cell, i) => {
    const column = shown[i - 1]?.column;
    cell.font = { ...FONT, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: SHADE };
    cell.border = { bottom: { style: 'thin' } };
    cell.alignment = {
      wrapText: true,
      vertical: 'middle',
      horizontal: column && isNumeric(column.kind) ? 'right' : 'left',
      indent: i === 1 || (column && isNumeric(column.kind)) ? 0 : 1,
    };
  });
  if (shown.some(({ column }, i) => heading(column, messages).length + 1 > (widths[i] ?? 0)))
    header.height = 2 * LINE_HEIGHT + 2;
  header.commit();

  const out = new SheetRows(stream, header.number + 1);
  const counted = new Counted(shown);
  const control = new Counted(shown);
  const formulas = new RowFormulas(shown, messages, references);
  const styles = stylesOf(shown, stream, messages);
  const cells = shown.map((one, i): Cells => ({ ...one, room: wraps(one.column) ? (widths[i] ?? 1) : null }));
  for (; !batch.done; batch = await rows.next()) {
    if (out.line + batch.value.length > LAST_ROW - 20)
      throw new CannotRun('too-many-rows', { rows: String(LAST_ROW - 20) });
    for (const [index, row] of batch.value.entries()) {
      if (row.level === table.totalLevel) counted.add(row, out.line);
      if (row.control) control.add(row, out.line);
      formulas.to(batch.value, index, out.line);
      writeRow(row, cells, styles(row), formulas, out, messages);
      if (out.isFull) await out.flush();
    }
  }
  const last = out.line - 1;
  const totals = Object.keys(table.totals).length === 0 ? null : out.line;
  if (totals !== null) writeTotals(out, stream, table, shown, { counted, control }, messages);
  writeMarks(stream, table, shown, { first: header.number + 1, last, totals }, messages);
  out.end();
  const note = stream.style({
    font: { ...FONT, italic: true, size: 9, color: { argb: 'FF595959' } },
    alignment: { wrapText: true, vertical: 'top' },
  });
  for (const text of [...notesOf(table, messages), `samata ${VERSION}`]) {
    acrossArea(out.line);
    out.cell(start, note, text);
    const lines = linesIn(text, area.width);
    out.end(lines > 1 ? lines * LINE_HEIGHT : null);
  }
  await out.flush();
  return { rows: last - header.number, pages, totalLine: totals };
}

/** A column of cells: in how many characters their texts go on to another line, where they may. */
interface Cells extends Shown {
  readonly room: number | null;
}

/** Writes a row, as high as its texts need. */
function writeRow(
  row: TableRow,
  columns: readonly Cells[],
  styles: readonly number[],
  formulas: RowFormulas,
  out: SheetRows,
  messages: TableMessages,
): void {
  let lines = 1;
  for (let i = 0; i < columns.length; i++) {
    const one = columns[i] as Cells;
    const value = valueOfCell(row, one, messages);
    const formula = formulas.of(one);
    if (value === null && formula === null) continue;
    out.cell(one.letter, styles[i] ?? 0, value ?? '', formula);
    if (typeof value === 'string' && one.room !== null) lines = Math.max(lines, linesIn(value, one.room));
  }
  out.end(lines > 1 ? lines * LINE_HEIGHT : null);
}

/** The first column, from 1, that a text leaves free which begins in one, from 0. */
function columnAfter(text: string, widths: readonly number[], from: number): number {
  let taken = 0;
  const found = widths.findIndex((width, i) => {
    const isFree = taken > text.length;
    if (i >= from) taken += width;
    return isFree;
  });
  return (found === -1 ? widths.length : found) + 1;
}

/** Texts and ids of people stand on as many lines as they need; our own words are short enough for one. */
function wraps({ kind, words }: TableColumn): boolean {
  return (kind === 'text' || kind === 'id') && words === undefined;
}

/** Styles of a row's cells, by its level and depth. */
function stylesOf(
  shown: readonly Shown[],
  stream: RowStream,
  { format }: TableMessages,
): (row: TableRow) => readonly number[] {
  const formats = numberFormats(format);
  const made: Readonly<Record<RowLevel, number[][]>> = { row: [], part: [], project: [], view: [] };
  const style = (row: TableRow, column: TableColumn, first: boolean): Partial<Style> => {
    const font = { ...FONT, italic: row.level === 'part', bold: row.level === 'project' || row.level === 'view' };
    const numFmt = formats[column.kind];
    if (isNumeric(column.kind))
      // Whatever a person types later, no number stands as `###`.
      return { font, numFmt, alignment: { horizontal: 'right', vertical: 'top', shrinkToFit: true } };
    const indent = (first ? 0 : 1) + indentOf(row, column);
    const wrapText = wraps(column);
    return { font, numFmt, alignment: { wrapText, vertical: 'top', horizontal: 'left', indent } };
  };
  return row => {
    const ofLevel = made[row.level];
    // A row that says no depth has the one of its level: it stands apart from those that say one.
    const depth = (row.depth ?? -1) + 1;
    ofLevel[depth] ??= shown.map(({ column }, i) => stream.style(style(row, column, i === 0)));
    return ofLevel[depth];
  };
}

/** What a cell holds: a value; a word of ours; n/a; or null for nothing. */
function valueOfCell(row: TableRow, { column, index }: Shown, messages: TableMessages): string | number | null {
  const cell = row.cells[index] ?? null;
  const kept = column.words === undefined ? stored(cell, column) : null;
  return kept ?? (label(row, cell, column, messages) || null);
}

/** What the totals of a table are over, and what they must agree with. */
interface Summed {
  readonly counted: Counted;
  readonly control: Counted;
}

/** The line of totals; below it, where the same money stands in the table in another way too, how far that is from them. */
function writeTotals(
  out: SheetRows,
  stream: RowStream,
  table: Table,
  shown: readonly Shown[],
  { counted, control }: Summed,
  messages: TableMessages,
): void {
  const formats = numberFormats(messages.format);
  const bold = { ...FONT, bold: true };
  const border = { top: { style: 'thin' }, bottom: { style: 'double' } } as const;
  const line = out.line;
  for (const [i, one] of shown.entries()) {
    const { column } = one;
    const total = table.totals[column.key];
    const alignment = total === undefined ? {} : ({ horizontal: 'right', shrinkToFit: true } as const);
    const numFmt = total === undefined ? 'General' : formats[column.kind];
    const value = total === undefined ? (i === 0 ? messages.terms.total : null) : stored(total, column);
    const formula =
      total === undefined ? null : totalFormula(one, shown, table, counted, line, messages.terms.notAvailable);
    const its = total !== undefined && value === null ? messages.terms.notAvailable : value;
    out.cell(one.letter, stream.style({ font: bold, border, numFmt, alignment }), its, formula);
  }
  out.end();
  const checks = shown.map(one => controlFormula(one, table, control, line));
  if (checks.every(check => check === null)) return;
  const font = { ...FONT, italic: true, color: { argb: 'FF595959' } };
  const plain = stream.style({ font });
  const amount = stream.style({
    font,
    numFmt: formats.money,
    alignment: { horizontal: 'right', shrinkToFit: true },
  });
  out.cell('A', plain, messages.terms.control);
  for (const [i, check] of checks.entries()) {
    const one = shown[i];
    if (check === null || one === undefined) continue;
    out.cell(one.letter, amount, stored(check.value, one.column), check.formula);
  }
  out.end();
}
