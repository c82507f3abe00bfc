import { LAST_COLUMN, LAST_ROW } from '../model/sheet-limits.ts';
import type { At, SheetSurvey } from './sheet.ts';

/** Pixels of a note: of narrow and wide ones, and how many signs a line of these holds. */
const NARROW = { width: 300, signs: 46 } as const;
const WIDE = { width: 520, signs: 80 } as const;
/** A text of more lines than this is written in a wide one. */
const MOST_LINES = 24;
const LINE = 15;
const AROUND = 14;
const TALLEST = 720;

const PIXELS_OF_POINT = 4 / 3;

/** A place in a sheet: a column or row from 0, and pixels into it. */
type Corner = readonly [index: number, offset: number];

/** Where a note lies: left, top, right and bottom. */
interface Box {
  readonly left: Corner;
  readonly top: Corner;
  readonly right: Corner;
  readonly bottom: Corner;
}

function linesOf(text: string, signs: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}

/** How much room a text takes, in pixels. */
export function roomFor(text: string): { readonly width: number; readonly height: number } {
  const shape = linesOf(text, NARROW.signs) > MOST_LINES ? WIDE : NARROW;
  return { width: shape.width, height: Math.min(TALLEST, linesOf(text, shape.signs) * LINE + AROUND) };
}

/** So many pixels further, over columns or rows of these sizes. */
function further([index, offset]: Corner, pixels: number, sizeOf: (index: number) => number, last: number): Corner {
  let at = index;
  let left = offset + pixels;
  for (let size = sizeOf(at); left >= size && at < last; size = sizeOf(at)) {
    left -= size;
    at++;
  }
  return [at, Math.max(0, Math.round(Math.min(left, Math.max(0, sizeOf(at) - 1))))];
}

/** The box of a text beside a cell, or from a corner on where it has one. */
export function boxFor(
  text: string,
  { row, column }: At,
  survey: Pick<SheetSurvey, 'widthOf' | 'heightOf'>,
  corner: { readonly left: Corner; readonly top: Corner } = {
    left: [Math.min(column, LAST_COLUMN - 1), 15],
    top: [Math.max(0, row - 2), 10],
  },
): Box {
  const { width, height } = roomFor(text);
  const widthOf = (index: number) => survey.widthOf(index + 1);
  const heightOf = (index: number) => survey.heightOf(index + 1) * PIXELS_OF_POINT;
  const { left, top } = corner;
  return {
    left,
    top,
    right: further(left, width, widthOf, LAST_COLUMN - 1),
    bottom: further(top, height, heightOf, LAST_ROW - 1),
  };
}

/** A box as a drawing states it, and one that a drawing states. */
export const anchorOf = ({ left, top, right, bottom }: Box) => [left, top, right, bottom].flat().join(', ');

export function boxOf(anchor: string): Box | null {
  const [a, b, c, d, e, f, g, h] = anchor.split(',').map(Number);
  if ([a, b, c, d, e, f, g, h].some(its => its === undefined || !Number.isFinite(its))) return null;
  const corner = (index = 0, offset = 0): Corner => [index, offset];
  return { left: corner(a, b), top: corner(c, d), right: corner(e, f), bottom: corner(g, h) };
}
