import type { ValueKind } from '../model/definition-kinds.ts';
import { CannotRun } from '../model/error.ts';
import type { Language } from '../model/language.ts';
import { lettersOf } from '../model/place.ts';
import { LAST_ROW } from '../model/sheet-limits.ts';
import { SHEETS } from '../model/sheets.ts';
import type { Chunks } from '../render/values.ts';
import type { CellValue, Style, Worksheet } from '../render/workbook/workbook-file.ts';
import { FONT, pageOf, SHADE, UNWRITTEN_WIDTH, workbookFile } from '../render/workbook/workbook-file.ts';
import type { SheetCell, SheetContent } from './sheets.ts';

/** Beyond these digits a spreadsheet keeps no number as it is. */
const MOST_DIGITS = 15;
/** How many decimals a number of a kind may have; one with more could not be read, and would be rounded as a number. */
const DECIMALS: Readonly<Partial<Record<ValueKind, number>>> = { number: 6, rate: 6, quantity: 2 };
/** Before it the days of spreadsheets are not those of the calendar. */
const FIRST_DAY = '1900-03-01';

const FORMATS: Readonly<Partial<Record<ValueKind, string>>> = {
  money: '#,##0.00',
  slice: '#,##0.00',
  entry: '#,##0.00',
  date: 'yyyy-mm-dd',
  integer: '0',
  number: 'General',
  quantity: 'General',
  rate: 'General',
};
const PERCENT = '0.00%';
/** What is typed over a text stays one. */
const TEXT = '@';

const WIDTHS: Readonly<Partial<Record<ValueKind, number>>> = { money: 14, slice: 14, date: 12, integer: 8, rate: 10 };
const NARROWEST = 10;
const WIDEST = 48;

/** The sheets of a project as one workbook. The same sheets and stamp give the same bytes. */
export function projectWorkbook(sheets: readonly SheetContent[], language: Language, stamp: Date): Chunks {
  return workbookFile(stamp, async workbook => {
    for (const content of sheets) {
      const name = SHEETS[content.kind][language];
      const sheet = workbook.addWorksheet(name, {
        properties: { defaultColWidth: UNWRITTEN_WIDTH },
        views: [{ state: 'frozen', ySplit: 1 }],
        pageSetup: pageOf('1:1'),
        headerFooter: { oddFooter: `&L${name}&R&P / &N` },
      });
      await writeSheet(sheet, content);
      sheet.commit();
    }
  });
}

async function writeSheet(sheet: Worksheet, { columns, rows }: SheetContent): Promise<void> {
  const batches = rows()[Symbol.asyncIterator]();
  let batch = await batches.next();
  const first: readonly (readonly SheetCell[])[] = batch.done ? [] : batch.value;
  sheet.columns = columns.map(({ heading, kind }, i) => ({
    width: widthOf(heading, kind, first, i),
    style: styleOf(FORMATS[kind] ?? TEXT),
  }));
  const header = sheet.addRow(columns.map(({ heading }) => heading));
  header.eachCell(cell => {
    cell.style = HEADING;
  });
  header.commit();
  let last = 1;
  for (; !batch.done; batch = await batches.next()) {
    for (const cells of batch.value) {
      if (++last > LAST_ROW) throw new CannotRun('too-many-rows', { rows: String(LAST_ROW - 1) });
      const row = sheet.addRow([]);
      for (const [i, its] of cells.entries()) {
        if (its.text === '') continue;
        const { value, format } = stored(its);
        const cell = row.getCell(i + 1);
        cell.value = value;
        cell.style = styleOf(format);
      }
      row.commit();
    }
  }
  sheet.autoFilter = `A1:${lettersOf(columns.length)}${last}`;
}

const HEADING: Partial<Style> = {
  font: { ...FONT, bold: true },
  numFmt: TEXT,
  fill: { type: 'pattern', pattern: 'solid', fgColor: SHADE },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'middle' },
};

const made = new Map<string, Partial<Style>>();

/** One object for all cells alike, which exceljs then looks up instead of comparing. */
function styleOf(numFmt: string): Partial<Style> {
  const known = made.get(numFmt);
  if (known !== undefined) return known;
  const style: Partial<Style> = { font: FONT, numFmt, alignment: { vertical: 'top', wrapText: numFmt === TEXT } };
  made.set(numFmt, style);
  return style;
}

/** What a cell holds: a number or a day where its text is one in its plain form, else that text. */
function stored({ text, kind }: SheetCell): { readonly value: CellValue; readonly format: string } {
  const format = FORMATS[kind] ?? TEXT;
  const written = { value: escaped(text), format: TEXT };
  switch (kind) {
    case 'money':
    case 'slice':
    case 'entry': {
      if (/^-?\d+\.\d\d$/.test(text) && digitsIn(text) <= MOST_DIGITS) return { value: Number(text), format };
      const [, whole, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?%$/.exec(text) ?? [];
      if (kind !== 'slice' || whole === undefined) return written;
      return { value: Number(`${whole}${decimals.padEnd(2, '0')}`) / 10_000, format: PERCENT };
    }
    case 'number':
    case 'quantity':
    case 'rate': {
      const decimals = text.split('.')[1]?.length ?? 0;
      const isPlain =
        digitsIn(text) <= MOST_DIGITS && decimals <= (DECIMALS[kind] ?? 0) && String(Number(text)) === text;
      return isPlain ? { value: Number(text), format } : written;
    }
    case 'integer':
      return /^(0|[1-9]\d{0,8})$/.test(text) ? { value: Number(text), format } : written;
    case 'date':
      return isDay(text) ? { value: new Date(`${text}T00:00:00Z`), format } : written;
    default:
      return written;
  }
}

function digitsIn(text: string): number {
  return text.replaceAll(/\D/g, '').length;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A text whose signs a workbook would take for something else, as a workbook writes them. */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll('\u007f', '_x007F_');
}

/** The width of a column, in characters, by its heading and its first rows. */
function widthOf(heading: string, kind: ValueKind, rows: readonly (readonly SheetCell[])[], at: number): number {
  const word = Math.max(...heading.split(' ').map(part => part.length)) + 4;
  const fixed = WIDTHS[kind];
  if (fixed !== undefined) return Math.max(fixed, word);
  const longest = rows.slice(0, 1_000).reduce((most, cells) => Math.max(most, cells[at]?.text.length ?? 0), 0);
  return Math.max(NARROWEST, word, Math.min(WIDEST, longest + 2));
}
