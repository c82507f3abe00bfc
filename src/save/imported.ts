import type { Column, RowPlace } from '../model/columns.ts';
import { decimalText } from '../model/money.ts';

type AnyRow = RowPlace & Readonly<Record<string, unknown>>;

/** A value of a row as our own tables have it: money with two decimals and a dot, days as 2017-03-01. */
export function cellText({ kind }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kind === 'money' && typeof value === 'number') return decimalText(value);
  return Array.isArray(value) ? value.join('+') : String(value);
}

/** Rows as the records of a table of ours, its headings first: the columns that it must have, and those with a value. */
export function tableRecords(columns: readonly Column[], rows: readonly AnyRow[]): string[][] {
  const isUsed = ({ key, required }: Column) =>
    required !== undefined || rows.some(row => row[key] !== null && row[key] !== '' && row[key] !== undefined);
  const used = columns.filter(isUsed);
  return [used.map(({ key }) => key), ...rows.map(row => used.map(column => cellText(column, row[column.key])))];
}
