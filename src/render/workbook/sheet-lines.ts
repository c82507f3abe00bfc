import { LINE_HEIGHT } from './sheet-layout.ts';
import { writable } from './sheet-values.ts';
import type { CellValue, Style, Worksheet } from './workbook-file.ts';
import { FONT } from './workbook-file.ts';

/** A value in a line, over one column or several. */
export interface Placed {
  /** From 1. */
  readonly from: number;
  readonly to: number;
  readonly value: CellValue;
  readonly style: Partial<Style>;
}

/** A line of a sheet that is no table: what stands in it; of nothing, a gap. */
export type Line = readonly Placed[];

const GAP = 8;
/** Above and below the text of a line. */
const AROUND = 3;
/** The tallest that a row may be, in points. */
const TALLEST = 409;
/** What a line of text takes of its row, for a size of 10. */
const PER_SIZE = LINE_HEIGHT / FONT.size;
/** Widths of columns are told in digits of this size. */
const WIDTH_SIZE = 11;

/** Writes lines: each as high as its longest text, for nothing makes a row with merged cells high enough by itself. */
export function writeLines(sheet: Worksheet, lines: readonly Line[], widths: readonly number[]): void {
  for (const line of lines) {
    const row = sheet.addRow([]);
    const many = line.map(one => linesOf(one, widths));
    const isFlat = many.every(count => count === 1);
    let height = line.length === 0 ? GAP : LINE_HEIGHT + AROUND;
    for (const [i, { from, to, value, style }] of line.entries()) {
      const { size = FONT.size } = style.font ?? {};
      height = Math.max(height, (many[i] ?? 1) * size * PER_SIZE + AROUND);
      row.getCell(from).value = typeof value === 'string' ? writable(value) : value;
      // One line of text stands in the middle of its row; where one has several, all begin at its top.
      const alignment = { ...style.alignment, vertical: isFlat ? 'middle' : 'top' } as const;
      for (let at = from; at <= to; at++) row.getCell(at).style = { ...style, alignment };
      if (to > from) sheet.mergeCells(row.number, from, row.number, to);
    }
    row.height = Math.min(TALLEST, height);
    row.commit();
  }
}

/** How many lines a value takes where it stands. */
function linesOf({ from, to, value, style }: Placed, widths: readonly number[]): number {
  if (style.alignment?.wrapText !== true) return 1;
  const width = widths.slice(from - 1, to).reduce((sum, one) => sum + one, 0);
  return wrappedLines(shownText(value), (width * WIDTH_SIZE) / (style.font?.size ?? FONT.size));
}

function shownText(value: CellValue): string {
  if (value !== null && typeof value === 'object' && 'result' in value) return String(value.result ?? '');
  return typeof value === 'string' ? value : '';
}

const WIDE = /[\p{Lu}mw@%—–…„“”●▲○]/u;
const NARROW = /[ijltfr.,:;'|!()[\]\- ]/u;

/** How wide a text is, in digits: a fair guess, whatever font stands in for ours. */
function extentOf(text: string): number {
  let extent = 0;
  for (const char of text) extent += WIDE.test(char) ? 1.35 : NARROW.test(char) ? 0.6 : 1;
  return extent;
}

/** How many lines a text takes in a width of so many digits, broken between words as spreadsheets break it. */
export function wrappedLines(text: string, width: number): number {
  // What stands between a text and the borders of its cell.
  const room = Math.max(1, width - 1.5);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|[\n\r]/)) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(/(?<= )|(?<=-)(?=\p{L})/u)) {
      const extent = extentOf(word);
      if (used > 0 && used + extentOf(word.trimEnd()) > room) {
        lines++;
        used = 0;
      }
      // A word that is longer than a line goes on in the next one.
      lines += Math.ceil(Math.max(room, extent) / room) - 1;
      used += extent > room ? extent % room : extent;
    }
  }
  return lines;
}
