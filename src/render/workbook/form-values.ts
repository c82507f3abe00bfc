import type { TableMessages } from '../../messages/tables.ts';
import type { Figure } from '../../model/figure.ts';
import { decimalText } from '../../model/money.ts';
import { LONGEST_TEXT } from '../../model/sheet-limits.ts';
import type { FormValue } from '../../package/form-cell.ts';
import type { NumberForm } from '../../package/styles.ts';
import { label } from '../labels.ts';

const DAY = 86_400_000;
/** 1970-01-01 as spreadsheets count days, and from when they begin where they count from 1904. */
const EPOCH = 25_569;
const FROM_1904 = 1_462;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A figure as a person reads it, as part of a text; no longer than a cell takes. */
export function formText({ row, cell, column }: Figure, messages: TableMessages): string {
  const text = label(row, cell, column, messages);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** Whether a figure could not be computed. */
export function isNotAvailable({ row, cell, column }: Figure): boolean {
  return cell === null && column.computed === true && row.without?.includes(column.key) !== true;
}

/** A percentage in hundredths of a point as the fraction that a spreadsheet shows as per cent: 8500 → `0.8500`. */
function fraction(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(5, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/**
 * A figure as a cell of its own holds it, by how that cell writes numbers: a cell for texts gets the text that a person reads,
 * and a percentage stands in points where the cell has no sign of per cent.
 */
export function formValue(figure: Figure, form: NumberForm, messages: TableMessages, from1904: boolean): FormValue {
  const { cell, column } = figure;
  const text = formText(figure, messages);
  if (cell === null || form === 'text') return { text };
  const { kind } = column;
  if (kind === 'money' && typeof cell === 'number') return { number: decimalText(cell), shown: 'money' };
  if (kind === 'percent' && typeof cell === 'number') {
    const isFraction = form !== 'number';
    return { number: isFraction ? fraction(cell) : decimalText(cell), shown: 'percent' };
  }
  if (kind === 'date' && typeof cell === 'string') {
    const days = Date.parse(`${cell}T00:00:00Z`) / DAY + EPOCH - (from1904 ? FROM_1904 : 0);
    return { number: String(days), shown: 'date' };
  }
  if (kind === 'integer' && typeof cell === 'number') return { number: String(cell), shown: null };
  if ((kind === 'number' || kind === 'rate') && NUMBER.test(String(cell))) return { number: String(cell), shown: null };
  return { text };
}
