import type { Format } from '../messages/types.ts';
import { decimalText } from '../model/money.ts';
import type { Cell, TableColumn, ValueKind } from '../model/table.ts';

/** What a renderer gives out, a piece at a time. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** A cell as a program reads it: dot, no grouping, ISO dates; empty for null. */
export function plain(cell: Cell, kind: ValueKind): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return kind === 'money' || kind === 'percent' ? decimalText(cell) : String(cell);
}

/** Whether a kind of value stands to the right. */
export function isNumeric(kind: ValueKind): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'integer' || kind === 'number' || kind === 'rate';
}

/** A cell as a person reads it in a language. */
export function readable(cell: Cell, { kind }: TableColumn, format: Format): string {
  const text = plain(cell, kind);
  if (text === '') return '';
  switch (kind) {
    case 'money':
      return format.money(text);
    case 'number':
    case 'rate':
      return format.number(text);
    case 'date':
      return format.date(text);
    case 'month':
      return format.month(text);
    case 'percent':
      return format.percent(text);
    default:
      return safeText(text);
  }
}

/** A user's text without characters that move the cursor or turn the direction of writing. */
export function safeText(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** The same of a line of a file, in which each of them keeps its place: a blank for every one, a tab among them. */
export function safeLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\uff01-\uff60\uffe0-\uffe6]/u;

/** How many columns of a terminal a text takes: two for a wide character, none for a sign on another one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += NO_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

/** What begins a formula, whatever nobody sees stands before it. */
const FORMULA = /^[\s\p{Z}\p{Cc}\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;
/**
 * The same where a program that takes another sign for the separator, or breaks a cell at its lines, has a cell begin: of
 * plus and minus, with which items of a list begin as well, only what calls or reaches for something.
 */
const FURTHER =
  /(?<=[,;\t\r\n\u2028\u2029][\s\p{Z}\p{Cc}\p{Cf}"]*)(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?=[^,;\t\r\n]*[(|!]))/gu;

/**
 * A user's text for a CSV that a spreadsheet may open: what it would run as a formula gets an apostrophe, at the beginning
 * and wherever a cell may begin. Only text and ids can; amounts are written by us.
 */
export function inert(text: string): string {
  const further = text.replaceAll(FURTHER, sign => `'${sign}`);
  return FORMULA.test(text) ? `'${further}` : further;
}
