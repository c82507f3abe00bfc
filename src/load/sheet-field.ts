import type { Column } from '../model/columns.ts';
import { Decimal } from '../model/money.ts';
import type { Sheet, SheetCell } from './workbook.ts';

/** What kind of cell a field of a sheet comes from, a letter each. */
export const KIND = {
  text: 't',
  number: 'n',
  /** A number where a date is expected: its text is the number and, behind a bar, the day that it would be. */
  serial: 's',
  /** A number that is shown as a date where a number is expected: the number and, behind a bar, the day. */
  dated: 'D',
  date: 'd',
  /** An amount that is shown in a currency, whose code follows it. */
  currency: 'c',
  percent: 'p',
  boolean: 'b',
  error: 'e',
  /** A formula whose result is not stored; its text is a sign that is not empty. */
  formula: 'f',
  merged: 'm',
} as const;

export interface Field {
  readonly text: string;
  readonly kind: string;
}

const NUMERIC: ReadonlySet<string> = new Set(['money', 'number', 'quantity', 'rate']);

/** Whether the cells of a column are numbers that may have decimals. */
export function isNumeric(column: Column | undefined): boolean {
  return column !== undefined && NUMERIC.has(column.kind);
}

/** A number as a spreadsheet writes it: plain, of the fifteen digits that it keeps to. */
function decimalOf(value: number): string {
  const text = String(value);
  return text.length <= 15 && !text.includes('e') ? text : new Decimal(value.toPrecision(15)).toFixed();
}

function numberField(cell: SheetCell & { readonly kind: 'number' }, column: Column | undefined, sheet?: Sheet): Field {
  const { value, percent, digits, currency } = cell;
  // As it is shown, which no column takes: whether 0.85 or 85 is meant is not ours to guess.
  if (percent) return { text: `${new Decimal(decimalOf(value)).mul(100).toFixed()}%`, kind: KIND.percent };
  const day = column?.kind === 'date' ? sheet?.dayOf(value) : null;
  if (day !== null && day !== undefined) return { text: `${decimalOf(value)}|${day}`, kind: KIND.serial };
  // Of nothing it does not matter in which currency it is.
  if (currency !== null && column?.kind === 'money' && value !== 0) {
    return { text: `${decimalOf(value)} ${currency}`, kind: KIND.currency };
  }
  return { text: decimalOf(value).padStart(Number.isInteger(value) ? digits : 0, '0'), kind: KIND.number };
}

function dateField({ value, day }: SheetCell & { readonly kind: 'date' }, column: Column | undefined): Field {
  if (isNumeric(column)) return { text: `${decimalOf(value)}|${day}`, kind: KIND.dated };
  return { text: column?.kind === 'month' ? day.slice(0, 7) : day, kind: KIND.date };
}

/** A cell as a field of a record, by the column of the table in which it stands. */
export function fieldOfCell(cell: SheetCell, column?: Column, sheet?: Sheet): Field {
  switch (cell.kind) {
    case 'text':
      return { text: cell.text, kind: KIND.text };
    case 'number':
      return numberField(cell, column, sheet);
    case 'date':
      return dateField(cell, column);
    case 'boolean': {
      const [yes, no] = column?.choices?.includes('yes') === true ? ['yes', 'no'] : ['true', 'false'];
      return { text: cell.value ? yes : no, kind: KIND.boolean };
    }
    case 'error':
      return { text: cell.text, kind: KIND.error };
    case 'formula':
      return { text: '=', kind: KIND.formula };
    case 'merged':
      return { text: '', kind: KIND.merged };
  }
}

/** A field as people see it in its cell: of what is both a number and a day, the one that its format shows. */
export function shownText(text: string, kind: string | undefined): string {
  if (kind === KIND.serial) return text.split('|')[0] ?? '';
  if (kind === KIND.dated) return text.split('|')[1] ?? '';
  return text;
}

/** The fields of a record as people see them in their cells. */
export function shownFields(fields: readonly string[], kinds: string | undefined): readonly string[] {
  if (kinds === undefined || !(kinds.includes(KIND.serial) || kinds.includes(KIND.dated))) return fields;
  return fields.map((text, i) => shownText(text, kinds.charAt(i)));
}
