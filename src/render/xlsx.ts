import { PassThrough } from 'node:stream';
import type { CellValue, Style, stream, Worksheet } from 'exceljs';
import type { Messages } from '../messages/index.ts';
import { CannotRun } from '../model/error.ts';
import type { Cell, RowLevel, Table, TableColumn, TableRow, ValueKind } from '../model/table.ts';
import { VERSION } from '../model/version.ts';
import { errorLine, heading, label, notesOf, subtitleOf, titleOf } from './labels.ts';
import { type Chunks, isNumeric } from './values.ts';
import { withoutClock } from './zip-stamps.ts';

const FORMATS: Readonly<Partial<Record<ValueKind, string>>> = {
  money: '#,##0.00',
  percent: '0.00%',
  integer: '0',
  rate: '0.0000##',
  date: 'yyyy-mm-dd',
};

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
const WIDEST: Readonly<Partial<Record<ValueKind, number>>> = { text: 32, id: 20 };
/** Height of a line of text, in points. */
const LINE_HEIGHT = 13.5;
/** A totals row, for the labels of its cells. */
const TOTAL: TableRow = { level: 'row', cells: [] };
const LAST_ROW = 1_048_576;
/** Rows by which the widths of columns are found. */
const MEASURED = 2_000;
/** The longest text that a cell takes. */
const LONGEST_TEXT = 32_767;
/** Every font names itself whole: what a style leaves out, spreadsheets fill in differently. */
const FONT = { name: 'Calibri', family: 2, size: 10 } as const;
const INK = { argb: 'FF1F3864' };
const SHADE = { argb: 'FFDCE6F1' };
const RED = { argb: 'FFC00000' };

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

/** A text without characters that XML has no place for, and no longer than a cell takes. */
function writable(text: string): string {
  const clean = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
}

/** A cell's value as a spreadsheet keeps it; a day is the same in every time zone. */
function stored(cell: Cell, { kind }: TableColumn): CellValue {
  if (cell === null) return null;
  if (kind === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  if (kind === 'money' && typeof cell === 'number') return cell / 100;
  if (kind === 'percent' && typeof cell === 'number') return cell / 10_000;
  if ((kind === 'number' || kind === 'rate') && typeof cell === 'string') return Number(cell);
  return typeof cell === 'string' ? writable(cell) : cell;
}

interface Shown {
  readonly column: TableColumn;
  readonly index: number;
  readonly letter: string;
}

/** A function takes at most 255 arguments, and a formula 8,192 characters. */
const MOST_ARGUMENTS = 250;
const LONGEST_FORMULA = 8_000;

/** Rows that a column's total is over. */
class Counted {
  private readonly runs: [number, number][] = [];

  add(row: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else this.runs.push([row, row]);
  }

  /** The formula of their sum in a column, `SUM(F6:F8,F12)`; null where there is none, or none that a sheet would take. */
  sum(column: string): string | null {
    const ranges = this.runs.map(([from, to]) =>
      from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
    );
    const sums: string[] = [];
    for (let i = 0; i < ranges.length; i += MOST_ARGUMENTS) {
      sums.push(`SUM(${ranges.slice(i, i + MOST_ARGUMENTS).join(',')})`);
    }
    const formula = sums.join('+');
    return formula === '' || formula.length > LONGEST_FORMULA ? null : formula;
  }
}

/** The lines above a table: its title, the project's, as of when, and that its data has errors. */
function fontAbove(line: number) {
  if (line === 0) return { ...FONT, bold: true, size: 14, color: INK };
  return line === 3 ? { ...FONT, bold: true, color: RED } : FONT;
}

/** Writes one table as a sheet: title, frozen header, rows, totals as live formulas with our values stored beside them. */
async function writeSheet(sheet: Worksheet, table: Table, messages: Messages): Promise<void> {
  const rows = table.rows()[Symbol.asyncIterator]();
  let batch = await rows.next();
  const first: readonly TableRow[] = batch.done ? [] : batch.value;
  const shown: Shown[] = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !column.hidden)
    .map((its, i) => ({ ...its, letter: letter(i) }));
  const widths = shown.map(({ column, index }) => widthOf(column, index, first, table, messages));
  sheet.columns = widths.map(width => ({ width }));

  const error = errorLine(table, messages);
  const above = [titleOf(table, messages), table.title ?? '', subtitleOf(table, messages), error ?? ''];
  for (const [i, text] of above.entries()) {
    const line = sheet.addRow([text]);
    line.getCell(1).font = fontAbove(i);
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
  const styles = stylesOf(shown);
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
        cell.style = styles[row.level][i] ?? {};
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
}

function widthOf(
  column: TableColumn,
  index: number,
  rows: readonly TableRow[],
  table: Table,
  messages: Messages,
): number {
  const total = table.totals[column.key];
  const longest = rows
    .slice(0, MEASURED)
    .reduce(
      (most, row) => Math.max(most, label(row, row.cells[index] ?? null, column, messages).length),
      typeof total === 'number' ? label(TOTAL, total, column, messages).length : 0,
    );
  // A heading may take two lines; its longest word must fit.
  const word = Math.max(
    ...heading(column, messages)
      .split(' ')
      .map(part => part.length),
  );
  const widest = WIDEST[column.kind] ?? Number.POSITIVE_INFINITY;
  return Math.max(NARROWEST[column.kind], word + 2, Math.min(widest, longest + 2));
}

/** How many lines the longest text of a row takes in its column. */
function linesOf(row: TableRow, shown: readonly Shown[], widths: readonly number[], messages: Messages): number {
  let most = 1;
  for (const [i, { column, index }] of shown.entries()) {
    if (column.kind !== 'text') continue;
    const { length } = label(row, row.cells[index] ?? null, column, messages);
    most = Math.max(most, Math.ceil((length + 2) / (widths[i] ?? 1)));
  }
  return most;
}

/** Styles by row level and column: one object for all cells alike, which exceljs then looks up instead of comparing. */
function stylesOf(shown: readonly Shown[]): Readonly<Record<RowLevel, readonly Partial<Style>[]>> {
  const style = (level: RowLevel, column: TableColumn, first: boolean): Partial<Style> => {
    const font = { ...FONT, italic: level === 'part', bold: level === 'project' };
    const numFmt = FORMATS[column.kind] ?? 'General';
    if (isNumeric(column.kind)) return { font, numFmt, alignment: { horizontal: 'right', vertical: 'top' } };
    const indent = level === 'part' && column.key === 'source' ? 2 : first ? 0 : 1;
    const wrapText = column.kind === 'text';
    return { font, numFmt, alignment: { wrapText, vertical: 'top', horizontal: 'left', indent } };
  };
  const of = (level: RowLevel) => shown.map(({ column }, i) => style(level, column, i === 0));
  return { row: of('row'), part: of('part'), project: of('project') };
}

/** What a cell holds: a value, with its formula where it has one; a word of ours; n/a; or null for nothing. */
function valueOfCell(row: TableRow, one: Shown, shown: readonly Shown[], line: number, messages: Messages): CellValue {
  const { column, index } = one;
  const value = row.cells[index] ?? null;
  const kept = stored(value, column);
  if (kept === null || column.words !== undefined) return label(row, value, column, messages) || null;
  const formula = rowFormula(column, shown, line);
  return formula === null ? kept : { formula, result: kept as number };
}

function letterOf(shown: readonly Shown[], key: string): string | null {
  return shown.find(({ column }) => column.key === key)?.letter ?? null;
}

/** A column that is the difference of two is one in every row too. */
function rowFormula({ total }: TableColumn, shown: readonly Shown[], line: number): string | null {
  if (typeof total !== 'object' || !('difference' in total)) return null;
  const [from, less] = total.difference.map(key => letterOf(shown, key));
  return from && less ? `${from}${line}-${less}${line}` : null;
}

function writeTotals(
  sheet: Worksheet,
  table: Table,
  shown: readonly Shown[],
  counted: Counted,
  line: number,
  messages: Messages,
): void {
  if (Object.keys(table.totals).length === 0) return;
  const row = sheet.addRow([]);
  for (const [i, { column, letter: at }] of shown.entries()) {
    const cell = row.getCell(i + 1);
    cell.font = { ...FONT, bold: true };
    cell.border = { top: { style: 'thin' }, bottom: { style: 'double' } };
    if (i === 0) cell.value = messages.terms.total;
    const total = table.totals[column.key];
    if (total === undefined) continue;
    const result = stored(total, column);
    const formula = column.total === 'sum' ? counted.sum(at) : rowFormula(column, shown, line);
    cell.numFmt = FORMATS[column.kind] ?? 'General';
    cell.alignment = { horizontal: 'right' };
    if (typeof result !== 'number') cell.value = messages.terms.notAvailable;
    else cell.value = formula ? { formula, result } : result;
  }
  row.commit();
}

/** A sheet's name: what Excel refuses is left out, 31 characters at most. */
function sheetName(text: string): string {
  return text
    .replaceAll(/[*?:\\/[\]]/g, ' ')
    .slice(0, 31)
    .replaceAll(/^'|'$/g, ' ')
    .trim();
}

/** Tables as one workbook. The same tables and stamp give the same bytes. */
export async function* xlsx(tables: readonly Table[], messages: Messages, stamp: Date): Chunks {
  const { default: exceljs } = await import('exceljs');
  const pieces: Buffer[] = [];
  const out = new PassThrough();
  out.on('data', (piece: Buffer) => pieces.push(piece));
  const options: Partial<stream.xlsx.WorkbookWriterOptions> = { stream: out, useStyles: true, useSharedStrings: false };
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(options);
  workbook.creator = 'samata';
  workbook.lastModifiedBy = 'samata';
  workbook.created = stamp;
  workbook.modified = stamp;
  for (const table of tables) {
    const sheet = workbook.addWorksheet(sheetName(messages.reports[table.report]), {
      views: [{ state: 'frozen', ySplit: 5 }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '5:5',
      },
      headerFooter: { oddFooter: `&L${titleOf(table, messages)}&R&P / &N` },
    });
    await writeSheet(sheet, table, messages);
    sheet.commit();
  }
  await workbook.commit();
  yield withoutClock(Buffer.concat(pieces));
}
