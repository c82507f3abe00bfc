import type { TableMessages } from '../../../messages/tables.ts';
import type { Cents, Maybe } from '../../../model/money.ts';
import { safeText } from '../../values.ts';
import type { Line, Placed } from '../sheet-lines.ts';
import { numberFormats } from '../sheet-number-formats.ts';
import type { CellValue, Style } from '../workbook-file.ts';
import { FONT } from '../workbook-file.ts';

/** Columns of the cover: a name, a text, and four for short values; over the last four a whole SHA-256 fits. */
export const COVER_WIDTHS: readonly number[] = [26, 31, 11, 21, 17, 11];
export const [NAME, TEXT, LEFT, MIDDLE, AMOUNT, LAST] = [1, 2, 3, 4, 5, 6] as const;

export const INK = { argb: 'FF1F3864' };
export const RED = { argb: 'FFC00000' };
const GREY = { argb: 'FF595959' };
const RULE = { style: 'hair', color: { argb: 'FF8EA9DB' } } as const;

const wrapped = { wrapText: true } as const;
const right = { horizontal: 'right' } as const;

/** How the values on a cover look. */
export const STYLES = {
  kicker: { font: { ...FONT, size: 11, bold: true, color: GREY }, alignment: wrapped },
  title: { font: { ...FONT, size: 18, bold: true, color: INK }, alignment: wrapped },
  other: { font: { ...FONT, size: 11, italic: true, color: GREY }, alignment: wrapped },
  alarm: { font: { ...FONT, size: 11, bold: true, color: RED }, alignment: wrapped },
  heading: {
    font: { ...FONT, size: 11, bold: true, color: INK },
    border: { bottom: { style: 'thin', color: INK } },
    alignment: wrapped,
  },
  headingLeft: {
    font: { ...FONT, bold: true, color: INK },
    border: { bottom: { style: 'thin', color: INK } },
    alignment: wrapped,
  },
  headingRight: {
    font: { ...FONT, bold: true, color: INK },
    border: { bottom: { style: 'thin', color: INK } },
    alignment: { ...right, wrapText: true },
  },
  column: { font: { ...FONT, color: GREY }, border: { bottom: RULE }, alignment: wrapped },
  columnRight: { font: { ...FONT, color: GREY }, border: { bottom: RULE }, alignment: { ...right, wrapText: true } },
  label: { font: { ...FONT, color: GREY }, alignment: wrapped },
  value: { font: FONT, alignment: wrapped },
  strong: { font: { ...FONT, bold: true }, alignment: wrapped },
  strongRight: { font: { ...FONT, bold: true }, alignment: right },
  right: { font: FONT, alignment: { ...right, wrapText: true } },
  small: { font: { ...FONT, size: 9, color: GREY }, alignment: wrapped },
  smallRight: { font: { ...FONT, size: 9, color: GREY }, alignment: right },
  mono: { font: { name: 'Courier New', family: 3, size: 7.5 } },
} satisfies Readonly<Record<string, Partial<Style>>>;

/** A value in one column, or up to another one. */
export function placed(from: number, value: CellValue, style: Partial<Style>, to = from): Placed {
  return { from, to, value: typeof value === 'string' ? safeText(value) : value, style };
}

/** A text over the whole width. */
export function across(text: string, style: Partial<Style>): Line {
  return [placed(NAME, text, style, LAST)];
}

/** What begins a part of the cover, with a gap before it. */
export function section(title: string, ...more: readonly Placed[]): Line[] {
  const from = Math.min(LAST + 1, ...more.map(one => one.from));
  const until = Math.max(NAME, from - 1);
  const rest = Array.from({ length: LAST - until }, (_, i) => until + 1 + i)
    .filter(at => !more.some(one => one.from <= at && at <= one.to))
    .map(at => placed(at, null, STYLES.heading));
  return [[], [placed(NAME, title, STYLES.heading, until), ...more, ...rest]];
}

/** What a value is, and the value. */
export function pair(label: string, value: string): Line {
  return [placed(NAME, label, STYLES.label), placed(TEXT, value, STYLES.value, LAST)];
}

/** The first of a long list, and how many more there are. */
export function bounded<T>(
  list: readonly T[],
  most: number,
  { cover }: TableMessages,
  lineOf: (one: T) => readonly Line[],
): Line[] {
  const rest = list.length - most;
  return [...list.slice(0, most).flatMap(lineOf), ...(rest > 0 ? [across(cover.more(rest), STYLES.small)] : [])];
}

/** An amount as a number, n/a where it could not be computed. */
export function amount(at: number, cents: Maybe<Cents>, messages: TableMessages, style: Partial<Style>): Placed {
  if (cents === null) return placed(at, messages.terms.notAvailable, style);
  return placed(at, cents / 100, { ...style, numFmt: numberFormats(messages.format).money });
}

/** A percentage likewise. */
export function share(at: number, percent: Maybe<number>, messages: TableMessages, style: Partial<Style>): Placed {
  if (percent === null) return placed(at, messages.terms.notAvailable, style);
  return placed(at, percent / 10_000, { ...style, numFmt: numberFormats(messages.format).percent });
}
