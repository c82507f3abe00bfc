import type { Column, ColumnKind } from '../model/columns.ts';
import { finding } from '../model/finding.ts';
import { Decimal } from '../model/money.ts';
import { BROKEN, type CellReader, type CellValue, cellReader } from './cell.ts';
import { isNumeric, KIND } from './sheet-field.ts';

/** Turns a field of a sheet into its column's kind of value, or says what is wrong with it. */
export type StoredReader = (kind: string, text: string, wrong: Parameters<CellReader>[1]) => CellValue;

/** How many decimals a column takes. */
const DECIMALS: Readonly<Partial<Record<ColumnKind, number>>> = { money: 2, quantity: 2, number: 6, rate: 6 };

/** Less than this part of a column's last decimal is what sums of binary fractions leave, and nobody wrote it. */
const NOISE = '0.0001';
/** Doubles are no finer than this part of themselves. */
const FINENESS = '1e-15';

/** A number rounded half up to what its column takes, and whether that hides decimals that somebody wrote. */
export function rounded(text: string, decimals: number): { readonly text: string; readonly hides: boolean } {
  const point = text.indexOf('.');
  if (point < 0 || text.length - point - 1 <= decimals) return { text, hides: false };
  const exact = new Decimal(text);
  const near = exact.toDecimalPlaces(decimals);
  const noise = Decimal.max(new Decimal(NOISE).mul(new Decimal(10).pow(-decimals)), exact.abs().mul(FINENESS));
  return { text: near.isZero() ? '0' : near.toFixed(), hides: exact.minus(near).abs().gt(noise) };
}

/** Turns a field of a sheet into plain text, a number with a point before its decimals, or says what is wrong with it. */
export type StoredText = (kind: string, text: string, wrong: Parameters<CellReader>[1]) => string | typeof BROKEN;

/** Whether a field of a column is a number of its own, and no text that says one. */
export function isStoredNumber(kind: string, column: Column): boolean {
  return kind === KIND.dated || ((kind === KIND.number || kind === KIND.currency) && isNumeric(column));
}

/** What the cells of a column say, whatever kind of cell each is; `name` is what findings call the column. */
export function storedText(column: Column, subject: string, name = column.key): StoredText {
  const { kind: its } = column;
  const decimals = DECIMALS[its] ?? 0;
  const money = (text: string) => (its === 'money' ? new Decimal(text).toFixed(2) : text);
  return (kind, text, wrong) => {
    switch (kind) {
      case KIND.error:
        return wrong(place => finding('file/cell-error', { column: name, text }, place, subject));
      case KIND.formula:
        return wrong(place => finding('file/formula-without-value', { column: name }, place, subject));
      case KIND.serial: {
        const [number = '', meant = ''] = text.split('|');
        const args = { column: name, text: number, reason: 'serial', meant } as const;
        return wrong(place => finding('file/bad-date', args, place, subject));
      }
      case KIND.dated: {
        const [number = '', shown = ''] = text.split('|');
        const near = rounded(number, decimals).text;
        wrong(place => finding('file/number-as-date', { column: name, shown, read: money(near) }, place, subject));
        return near;
      }
      case KIND.currency:
      case KIND.number: {
        const [number = ''] = text.split(' ');
        // In 2017.1 as a month the zero of October is lost.
        if (its === 'month')
          return wrong(place => finding('file/bad-value', { column: name, text, expected: 'month' }, place, subject));
        if (!isNumeric(column)) return text;
        const near = rounded(number, decimals);
        if (near.hides) {
          const args = { column: name, stored: number, read: money(near.text) };
          wrong(place => finding('file/hidden-decimals', args, place, subject));
        }
        return near.text;
      }
      default:
        return text;
    }
  };
}

/** The reader of a column's cells in a sheet; texts are read as those of a file are. */
export function storedReader(column: Column, subject: string, read: CellReader): StoredReader {
  const ofNumber = cellReader(column, '.', subject);
  const settle = storedText(column, subject);
  return (kind, text, wrong) => {
    if (kind === KIND.text) return read(text, wrong);
    const its = settle(kind, text, wrong);
    if (its === BROKEN) return BROKEN;
    return isStoredNumber(kind, column) ? ofNumber(its, wrong) : read(its, wrong);
  };
}
