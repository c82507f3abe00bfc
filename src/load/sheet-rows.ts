import type { Lines } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import { lettersOf } from '../model/place.ts';
import type { Record } from './records.ts';

/** Cells that are one in a sheet: rows and columns from 1, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A range as a spreadsheet writes it, `F5:F6`. */
export function rangeOf({ top, left, bottom, right }: Merge): string {
  return `${lettersOf(left)}${top}:${lettersOf(right)}${bottom}`;
}

/** Whether a cell is one of a range. */
export function holds({ top, left, bottom, right }: Merge, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * The rows of a table in a sheet, as plain text: the whole of it is in memory, a tenth of what it takes as objects, and one
 * thread can hand it to another.
 */
export interface SheetRows {
  readonly sheet: string;
  /** Records as JSON, the headings first; so many in each that reading one at a time takes little. */
  readonly pieces: readonly string[];
  readonly merges: readonly Merge[];
}

const ROWS_OF_A_PIECE = 1_000;

/** Keeps records as text. */
export class SheetWriter {
  readonly pieces: string[] = [];
  private waiting: Record[] = [];

  add(record: Record): void {
    this.waiting.push(record);
    if (this.waiting.length === ROWS_OF_A_PIECE) this.end();
  }

  end(): void {
    if (this.waiting.length > 0) this.pieces.push(JSON.stringify(this.waiting));
    this.waiting = [];
  }
}

/** The records of a sheet below a row: all, or those on some rows. */
export function* sheetRecords({ pieces }: SheetRows, line: number, only: Maybe<Lines>): Generator<readonly Record[]> {
  for (const piece of pieces) {
    const records = JSON.parse(piece) as readonly Record[];
    yield records.filter(record => record.line > line && (only === null || only.has(record.line)));
  }
}
