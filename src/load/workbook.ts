import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Cell, CellValue, Row, Worksheet } from 'exceljs';
import type { UnreadableReason } from '../model/checks.ts';
import type { Maybe } from '../model/money.ts';
import { columnOf } from '../model/place.ts';
import { LARGEST_PARTS, slimPackage } from './package.ts';
import type { Merge } from './sheet-rows.ts';
import { notText } from './sniff.ts';
import { HEAD, refusal, type Unreadable } from './survey.ts';

/** What a cell of a sheet holds; an empty one is none. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly digits: number }
  /** A number that is shown as a date. */
  | { readonly kind: 'date'; readonly value: number; readonly day: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result is not stored. */
  | { readonly kind: 'formula' }
  /** Part of merged cells, and not the first of them. */
  | { readonly kind: 'merged' };

export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** By column, from 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  /** Rows with any cell, from the top. */
  rows(): Iterable<SheetRow>;
  isHidden(column: number): boolean;
  /** The day that a number would be as a date; null where it is none that people mean. */
  dayOf(serial: number): Maybe<string>;
}

export interface Workbook {
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
}

/** What no value depends on, and readers of workbooks stumble on or swell with. */
const NOT_READ = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'picture',
  'printOptions',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

/** The type that exceljs gives a formula; its own list of them would have to be loaded. */
const FORMULA = 6;
const DAY = 86_400_000;
/** Days from the first of a workbook's calendar to 1970; calendars of 1904 begin later. */
const EPOCH = 25_569;
const LATER = 1_462;
/** 1954-10-03 to 2119-01-10: what a number without a format is if it is a date at all. */
const DATES = { least: 20_000, most: 80_000 };

const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
/** What a spreadsheet shows for a date beyond its calendar. */
const BEYOND = '########';

/** What a file that is no workbook is, though it has its ending. */
function otherThan(bytes: Buffer): Maybe<UnreadableReason> {
  if (bytes.length === 0) return 'empty';
  const kind = notText(bytes.subarray(0, HEAD));
  if (kind === 'workbook') return null;
  if (kind === 'old-workbook') return bytes.includes(ENCRYPTED) ? 'locked-workbook' : 'old-workbook';
  return kind ?? 'not-workbook';
}

/** Reads a workbook whole, or says why it cannot be read. */
export async function openWorkbook(path: string): Promise<Workbook | Unreadable> {
  const because = (reason: UnreadableReason): Unreadable => ({ reason, line: null, detail: '' });
  let bytes: Buffer;
  try {
    const its = await stat(path);
    if (!its.isFile() && !its.isDirectory()) return because('binary');
    if (its.size > LARGEST_PARTS) return because('large-workbook');
    bytes = await readFile(path);
  } catch (error) {
    return refusal(error);
  }
  const other = otherThan(bytes);
  if (other !== null) return because(other);
  const slim = slimPackage(bytes);
  if (slim === 'large') return because('large-workbook');
  if (slim === 'broken') return because('broken-workbook');
  const sheets = await sheetsOf(slim);
  if (sheets === null || sheets.length === 0) return because('broken-workbook');
  return { sha256: createHash('sha256').update(bytes).digest('hex'), sheets };
}

/** The sheets of a package; null where exceljs stumbles on one of its parts. */
async function sheetsOf(zip: Buffer): Promise<Maybe<Sheet[]>> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(zip as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes: NOT_READ });
  } catch {
    return null;
  }
  const offset = workbook.properties.date1904 ? LATER : 0;
  return workbook.worksheets.map(worksheet => sheetOf(worksheet, offset));
}

function sheetOf(worksheet: Worksheet, offset: number): Sheet {
  const merges = (worksheet.model.merges as unknown as readonly string[]).map(mergeOf);
  const origin = EPOCH - offset;
  return {
    name: worksheet.name,
    hidden: worksheet.state !== 'visible' && worksheet.state !== undefined,
    merges,
    *rows() {
      const rows: Row[] = [];
      // The only way that makes no row of an empty one, and a sheet may have a million of these.
      worksheet.eachRow(row => rows.push(row));
      for (const row of rows) {
        const cells = new Map<number, SheetCell>();
        row.eachCell((cell, column) => {
          const read = cellOf(cell, origin);
          if (read !== null) cells.set(column, read);
        });
        if (cells.size > 0) yield { row: row.number, hidden: row.hidden === true, cells };
      }
    },
    isHidden: column => worksheet.getColumn(column).hidden === true,
    dayOf: serial => (serial >= DATES.least && serial <= DATES.most ? dayOf((serial - origin) * DAY) : null),
  };
}

function mergeOf(range: string): Merge {
  const [, left = '', top, right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

/** The day, in the calendar that a spreadsheet shows, of milliseconds since 1970. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function cellOf(cell: Cell, origin: number): Maybe<SheetCell> {
  if (cell.isMerged && cell.master !== cell) return { kind: 'merged' };
  return cell.type === FORMULA ? { kind: 'formula' } : contentOf(cell.value, cell.numFmt, origin);
}

function contentOf(value: CellValue | undefined, format: string | undefined, origin: number): Maybe<SheetCell> {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', text: plain(value) };
  if (typeof value === 'number') return numberCell(value, format);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return dateCell(value.getTime(), format, origin);
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if ('richText' in value) return { kind: 'text', text: plain(value.richText.map(({ text }) => text).join('')) };
  if ('text' in value) return contentOf(value.text as CellValue, format, origin);
  return null;
}

/** Without what no text of ours may hold. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function numberCell(value: number, format = ''): SheetCell {
  const shown = withoutLiterals(format);
  return { kind: 'number', value, percent: shown.includes('%'), digits: /^0+$/.test(shown) ? shown.length : 0 };
}

/** A number format without what it only prints: quoted and escaped text, spaces as wide as a letter, colours. */
function withoutLiterals(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi, '').split(';')[0] ?? '';
}

/** The number that exceljs takes for a date; formats such as `0\ \m\2` make none. */
function dateCell(time: number, format: string | undefined, origin: number): SheetCell {
  // A time is kept to the millisecond, which is a hundred-millionth of a day.
  const value = Number((time / DAY + origin).toFixed(6));
  if (!/[ymdhs]/i.test(withoutLiterals(format ?? '').replaceAll(/General/gi, ''))) return numberCell(value, format);
  return Number.isNaN(time) ? { kind: 'error', text: BEYOND } : { kind: 'date', value, day: dayOf(time) };
}
