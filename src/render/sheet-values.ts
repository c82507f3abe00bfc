import { LONGEST_TEXT } from '../model/sheet-limits.ts';
import type { Cell, TableColumn } from '../model/table.ts';

/** A text without characters that XML has no place for, and no longer than a cell takes. */
export function writable(text: string): string {
  const clean = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return clean.length > LONGEST_TEXT ? `${clean.slice(0, LONGEST_TEXT - 1)}…` : clean;
}

export type StoredValue = string | number | Date | null;

/** A cell's value as a spreadsheet keeps it: a day the same in every time zone, a month by its first day. */
export function stored(cell: Cell, { kind }: Pick<TableColumn, 'kind'>): StoredValue {
  if (cell === null) return null;
  if (kind === 'date' && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
  if (kind === 'month' && typeof cell === 'string') return new Date(`${cell}-01T00:00:00Z`);
  if (kind === 'money' && typeof cell === 'number') return cell / 100;
  if (kind === 'percent' && typeof cell === 'number') return cell / 10_000;
  if ((kind === 'number' || kind === 'rate') && typeof cell === 'string') return Number(cell);
  return typeof cell === 'string' ? writable(cell) : cell;
}
