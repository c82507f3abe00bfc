import { LONGEST_TEXT } from '../../model/sheet-limits.ts';
import type { Cell, TableColumn } from '../../model/table.ts';

/** What may be a character that XML has no place for: one of two halves is looked at closer. */
const UNUSUAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;

/** A text without characters that XML has no place for, and no longer than a cell takes. */
export function writable(text: string): string {
  if (text.length <= LONGEST_TEXT && !UNUSUAL.test(text)) return text;
  const clean = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
}

export type StoredValue = string | number | null;

const DAY = 86_400_000;
/** Of 1 January 1970, counted as spreadsheets count days. */
const FIRST_DAY = 25_569;

function serial(day: string): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / DAY + FIRST_DAY;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}

/** A cell's value as a spreadsheet keeps it: a day the same in every time zone, a month by its first day. */
export function stored(cell: Cell, { kind }: Pick<TableColumn, 'kind'>): StoredValue {
  if (cell === null) return null;
  if (kind === 'date' && typeof cell === 'string') return serial(cell);
  if (kind === 'month' && typeof cell === 'string') return serial(`${cell}-01`);
  if (kind === 'money' && typeof cell === 'number') return cell / 100;
  if (kind === 'percent' && typeof cell === 'number') return cell / 10_000;
  if ((kind === 'number' || kind === 'rate') && typeof cell === 'string') return Number(cell);
  return typeof cell === 'string' ? writable(cell) : cell;
}
