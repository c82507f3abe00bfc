import type { TableMessages } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import { LAST_ROW } from '../model/sheet-limits.ts';
import type { RowLevel, Table, TableColumn, TableRow } from '../model/table.ts';
import { VERSION } from '../model/version.ts';
import { errorLine, heading, indentOf, label, notesOf, subtitleOf, titleOf } from './labels.ts';
import { Counted, rowFormula, totalFormula } from './sheet-formulas.ts';
import { LINE_HEIGHT, linesOf, type Shown, shownColumns, widthOf } from './sheet-layout.ts';
import { LINK_FONT } from './sheet-link.ts';
import { numberFormats } from './sheet-number-formats.ts';
import { stored } from './sheet-values.ts';
import { isNumeric } from './values.ts';
import type { CellFormulaValue, CellValue, Style, Worksheet } from './workbook-file.ts';
import { FONT, SHADE } from './workbook-file.ts';

const INK = { argb: 'FF1F3864' };
const RED = { argb: 'FFC00000' };

/** The lines above a table: its title, the project's, as of when, and that its data has errors. */
function fontAbove(line: number) {
  if (line === 0) return { ...FONT, bold: true, size: 14, color: INK };
  return line === 3 ? { ...FONT, bold: true, color: RED } : FONT;
}

/** How many rows a sheet has of its table, and on which line their totals stand. */
export interface WrittenSheet {
  readonly rows: number;
  readonly totalLine: number | null;
}

/**
 * Writes one table as a sheet: title, frozen header, rows, totals as live formulas with our values stored beside them;
 * `back` leads to the contents.
 */
export async function writeSheet(
  sheet: Worksheet,
  table: Table,
  messages: TableMessages,
  back: CellFormulaValue | null = null,
): Promise<WrittenSheet> {
  const rows = table.rows()[Symbol.asyncIterator]();
  let batch = await rows.next();
  const first: readonly TableRow[] = batch.done ? [] : batch.value;
  const shown = shownColumns(table);
  const widths = shown.map(({ column, index }) => widthOf(column, index, first, table, messages));
  sheet.columns = widths.map(width => ({ width }));

  const error = errorLine(table, messages);
  const above = [titleOf(table, messages), table.title ?? '', subtitleOf(table, messages), error ?? ''];
  for (const [i, text] of above.entries()) {
    const line = sheet.addRow([text]);
    line.getCell(1).font = fontAbove(i);
    if (i === 2 && back !== null) {
      const cell = line.getCell(columnAfter(text, widths));
      cell.value = back;
      cell.font = LINK_FONT;
    }
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

  let at = header.number;
  const counted = new Counted();
  const styles = stylesOf(shown, messages);
  for (; !batch.done; batch = await rows.next()) {
    if (at + batch.value.length > LAST_ROW - 20) throw new CannotRun('too-many-rows', { rows: String(LAST_ROW - 20) });
    for (const row of batch.value) {
      at++;
      if (row.level === table.totalLevel) counted.add(at);
      const line = sheet.addRow([]);
      for (const [i, one] of shown.entries()) {
        const value = valueOfCell(row, one, shown, at, messages);
        if (value === null) continue;
        const cell = line.getCell(i + 1);
        cell.value = value;
        cell.style = styles(row)[i] ?? {};
      }
      const lines = linesOf(row, shown, widths, messages);
      if (lines > 1) line.height = lines * LINE_HEIGHT;
      line.commit();
    }
  }
  writeTotals(sheet, table, shown, counted, at + 1, messages);
  sheet.addRow([]).commit();
  for (const note of [...notesOf(table, messages), `samata ${VERSION}`]) {
    const line = sheet.addRow([note]);
    line.getCell(1).font = { ...FONT, italic: true, size: 9, color: { argb: 'FF595959' } };
    line.commit();
  }
  return { rows: at - header.number, totalLine: Object.keys(table.totals).length === 0 ? null : at + 1 };
}

/** The first column that a text in the first one leaves free. */
function columnAfter(text: string, widths: readonly number[]): number {
  let taken = 0;
  const found = widths.findIndex(width => {
    const isFree = taken > text.length;
    taken += width;
    return isFree;
  });
  return (found === -1 ? widths.length : found) + 1;
}

/** Styles of a row's cells: one object for all cells alike, which exceljs then looks up instead of comparing. */
function stylesOf(shown: readonly Shown[], { format }: TableMessages): (row: TableRow) => readonly Partial<Style>[] {
  const formats = numberFormats(format);
  const made: Readonly<Record<RowLevel, Partial<Style>[][]>> = { row: [], part: [], project: [], view: [] };
  const style = (row: TableRow, column: TableColumn, first: boolean): Partial<Style> => {
    const font = { ...FONT, italic: row.level === 'part', bold: row.level === 'project' || row.level === 'view' };
    const numFmt = formats[column.kind];
    if (isNumeric(column.kind)) return { font, numFmt, alignment: { horizontal: 'right', vertical: 'top' } };
    const indent = (first ? 0 : 1) + indentOf(row, column);
    const wrapText = column.kind === 'text';
    return { font, numFmt, alignment: { wrapText, vertical: 'top', horizontal: 'left', indent } };
  };
  return row => {
    const ofLevel = made[row.level];
    // A row that says no depth has the one of its level: it stands apart from those that say one.
    const depth = (row.depth ?? -1) + 1;
    ofLevel[depth] ??= shown.map(({ column }, i) => style(row, column, i === 0));
    return ofLevel[depth];
  };
}

/** What a cell holds: a value, with its formula where it has one; a word of ours; n/a; or null for nothing. */
function valueOfCell(
  row: TableRow,
  one: Shown,
  shown: readonly Shown[],
  line: number,
  messages: TableMessages,
): CellValue {
  const { column, index } = one;
  const value = row.cells[index] ?? null;
  const kept = stored(value, column);
  if (kept === null || column.words !== undefined) return label(row, value, column, messages) || null;
  const formula = rowFormula(column, shown, line);
  return formula === null ? kept : { formula, result: kept as number };
}

function writeTotals(
  sheet: Worksheet,
  table: Table,
  shown: readonly Shown[],
  counted: Counted,
  line: number,
  messages: TableMessages,
): void {
  if (Object.keys(table.totals).length === 0) return;
  const row = sheet.addRow([]);
  const formats = numberFormats(messages.format);
  for (const [i, one] of shown.entries()) {
    const { column } = one;
    const cell = row.getCell(i + 1);
    cell.font = { ...FONT, bold: true };
    cell.border = { top: { style: 'thin' }, bottom: { style: 'double' } };
    if (i === 0) cell.value = messages.terms.total;
    const total = table.totals[column.key];
    if (total === undefined) continue;
    const result = stored(total, column);
    const formula = totalFormula(one, shown, counted, line);
    cell.numFmt = formats[column.kind];
    cell.alignment = { horizontal: 'right' };
    if (typeof result !== 'number') cell.value = messages.terms.notAvailable;
    else cell.value = formula ? { formula, result } : result;
  }
  row.commit();
}
