import type { Borders, CellValue, Fill, Font, Style, Worksheet } from 'exceljs';
import type { Day } from '../../model/date.ts';
import { lettersOf } from '../../model/place.ts';
import type { Chunks } from '../values.ts';
import { LINE_HEIGHT } from './sheet-layout.ts';
import { withoutClock } from './zip-stamps.ts';

// A form is a workbook that somebody fills in: what is typed, and what is fixed, notes, lists and rules. What it says is
// decided elsewhere; here it becomes a file.

/** What a cell of a form holds. */
export type FormValue =
  | string
  | number
  | { readonly day: Day }
  | { readonly formula: string; readonly result: number | string };

/** How a cell looks, which is also what may be done with it: an `input` is typed into, all else is locked. */
export type FormLook = 'title' | 'hint' | 'text' | 'heading' | 'required' | 'label' | 'input' | 'computed' | 'total';

export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly value: FormValue | null;
  readonly look: FormLook;
  /** Number format; the one of its column where it has none. */
  readonly format?: string;
  readonly note?: string;
}

export interface FormColumn {
  readonly width: number;
  /** The number format of what is typed below the heading; null where nothing is. */
  readonly input: string | null;
  readonly right?: boolean;
}

/** What a range of cells takes. */
export interface FormRule {
  readonly range: string;
  readonly kind: 'list' | 'custom';
  readonly formula: string;
  /** Whether anything else is refused; else it is asked about. */
  readonly strict: boolean;
  readonly text: string;
}

/** What a range of cells looks like while a formula holds. */
export interface FormHighlight {
  readonly range: string;
  readonly formula: string;
  readonly look: 'example' | 'wrong';
}

export interface FormSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly columns: readonly FormColumn[];
  readonly cells: readonly FormCell[];
  readonly rules: readonly FormRule[];
  readonly highlights: readonly FormHighlight[];
  /** The row of headings: what is above it stays on the screen, and it is printed on every page. */
  readonly heading: number | null;
  /** Columns that stay on the screen. */
  readonly fixedColumns: number;
  /** The last row that is filtered; null where nothing is. */
  readonly filterTo: number | null;
}

export interface Form {
  readonly sheets: readonly FormSheet[];
  readonly stamp: Date;
  /** Above the sentences of the rules. */
  readonly wrongTitle: string;
}

/** Three lines of a heading, in points. */
const HIGH_ENOUGH = 3 * LINE_HEIGHT + 4;
/** So many characters across a page can still be read. */
const WIDEST_PAGE = 240;
const FONT: Partial<Font> = { name: 'Calibri', family: 2, size: 10 };
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const INK = { argb: 'FF1F3864' };
const GREY = { argb: 'FF595959' };
const LINE: Partial<Borders> = { bottom: { style: 'thin', color: { argb: 'FF8EA9DB' } } };
const GRID = { style: 'hair', color: { argb: 'FFBFBFBF' } } as const;
const CELL: Partial<Borders> = { top: GRID, left: GRID, bottom: GRID, right: GRID };

const MIDDLE = { vertical: 'middle', wrapText: true } as const;

const LOOKS: Readonly<Record<FormLook, Partial<Style>>> = {
  title: { font: { ...FONT, bold: true, size: 14, color: INK } },
  hint: { font: { ...FONT, color: GREY } },
  text: { font: FONT, alignment: MIDDLE },
  heading: { font: FONT, fill: fill('FFE7ECF4'), border: LINE, alignment: MIDDLE },
  required: { font: { ...FONT, bold: true }, fill: fill('FFD3DEF0'), border: LINE, alignment: MIDDLE },
  label: { font: { ...FONT, bold: true }, alignment: MIDDLE },
  input: { font: FONT, fill: fill('FFFFFBE6'), border: CELL, alignment: MIDDLE, protection: { locked: false } },
  computed: { font: FONT, fill: fill('FFF2F2F2'), border: CELL, alignment: MIDDLE },
  total: { font: { ...FONT, bold: true }, fill: fill('FFF2F2F2'), border: CELL, alignment: MIDDLE },
};
const BLANK: Partial<Style> = { font: FONT };

/** The style of a cell: that of its look, with its number format; numbers stand on the right. */
function styleOf(look: FormLook, format: string | undefined, right: boolean): Partial<Style> {
  const { alignment = {}, ...style } = LOOKS[look];
  const heads = look === 'heading' || look === 'required';
  return {
    ...style,
    numFmt: format ?? 'General',
    alignment: {
      ...alignment,
      ...(right && !heads ? { wrapText: false } : {}),
      horizontal: right ? 'right' : 'left',
      indent: look === 'title' || look === 'hint' ? 0 : 1,
    },
  };
}

function cellValue(value: FormValue | null): CellValue {
  if (value === null || typeof value !== 'object') return value;
  // A spreadsheet's days are those of UTC here: no time zone moves them.
  return 'day' in value ? new Date(`${value.day}T00:00:00Z`) : { formula: value.formula, result: value.result };
}

/** How many lines a text takes in a column. */
function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 1.15))), 0);
}

function fillSheet(sheet: Worksheet, form: FormSheet, wrongTitle: string): void {
  const { columns, cells, heading } = form;
  sheet.columns = columns.map(({ width, input, right = false }) => ({
    width,
    ...(input === null ? {} : { style: styleOf('input', input, right) }),
  }));
  // What is above the headings is not typed into, whatever its column is for.
  for (let row = 1; row <= (heading ?? 0); row++) {
    for (let column = 1; column <= columns.length; column++) sheet.getCell(row, column).style = BLANK;
  }
  const lines = new Map<number, number>();
  for (const { row, column, value, look, format, note } of cells) {
    const its = columns[column - 1];
    const cell = sheet.getCell(row, column);
    const right = its?.right === true && look !== 'title' && look !== 'hint';
    cell.style = styleOf(look, format ?? its?.input ?? undefined, right);
    cell.value = cellValue(value);
    if (note !== undefined) cell.note = { texts: [{ font: { ...FONT, size: 9 }, text: note }] };
    if (typeof value === 'string' && look !== 'title' && look !== 'hint' && its !== undefined) {
      const wide = look === 'heading' || look === 'required' || look === 'label' ? 0.85 : 1;
      lines.set(row, Math.max(lines.get(row) ?? 1, linesIn(value, its.width * wide)));
    }
  }
  for (const [row, count] of lines) if (count > 1) sheet.getRow(row).height = count * LINE_HEIGHT + 3;
  // A note is as high as the heading and two rows below it, whatever it says.
  if (heading !== null && cells.some(({ note }) => note !== undefined)) sheet.getRow(heading).height = HIGH_ENOUGH;
  addRules(sheet, form, wrongTitle);
}

function addRules(sheet: Worksheet, { rules, highlights }: FormSheet, wrongTitle: string): void {
  // The type that exceljs declares leaves out what a whole column's rule is added by.
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: Record<string, unknown>): void };
  };
  for (const { range, kind, formula, strict, text } of rules) {
    dataValidations.add(range, {
      type: kind,
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      errorTitle: wrongTitle,
      error: text,
    });
  }
  for (const [i, { range, formula, look }] of highlights.entries()) {
    const style: Partial<Style> =
      look === 'example'
        ? { font: { italic: true, color: { argb: 'FF7F7F7F' } } }
        : {
            font: { bold: true, color: { argb: 'FF9C0006' } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
          };
    sheet.addConditionalFormatting({
      ref: range,
      rules: [{ type: 'expression', priority: i + 1, formulae: [formula], style }],
    });
  }
}

/** A form as a workbook. The same form gives the same bytes. */
export async function* formFile({ sheets, stamp, wrongTitle }: Form): Chunks {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'samata';
  workbook.created = workbook.modified = stamp;
  for (const form of sheets) {
    const { name, hidden, heading, fixedColumns, filterTo, columns } = form;
    const pages = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / WIDEST_PAGE);
    const sheet = workbook.addWorksheet(name, {
      state: hidden ? 'hidden' : 'visible',
      properties: { defaultColWidth: 14 },
      views: heading === null ? [] : [{ state: 'frozen', ySplit: heading, xSplit: fixedColumns }],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: pages,
        fitToHeight: 0,
        ...(heading === null ? {} : { printTitlesRow: `${heading}:${heading}` }),
        ...(pages === 1 ? {} : { printTitlesColumn: 'A:A' }),
      },
      headerFooter: { oddFooter: `&L${name.replaceAll('&', '&&')}&R&P / &N` },
    });
    fillSheet(sheet, form, wrongTitle);
    if (heading !== null && filterTo !== null) sheet.autoFilter = `A${heading}:${lettersOf(columns.length)}${filterTo}`;
    await sheet.protect('', {
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    });
  }
  yield withoutClock(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
