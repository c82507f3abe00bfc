import type { Maybe } from '../model/money.ts';
import type { Merge } from './sheet-rows.ts';

/** What a cell of a sheet holds; an empty one is none. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly percent: boolean;
      readonly digits: number;
      /** The currency in which it is shown. */
      readonly currency: Maybe<string>;
    }
  /** A number that is shown as a date. */
  | { readonly kind: 'date'; readonly value: number; readonly day: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result is not stored. */
  | { readonly kind: 'formula' }
  /** Part of merged cells, and not the first of them. */
  | { readonly kind: 'merged' };

export interface SheetRow {
  readonly row: number;
  readonly hidden: boolean;
  /** By column, from 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** How the value of a cell is to be taken: an index into what a workbook keeps of these, which are few. */
export type Sort = number;

/** Numbers one after the other, of a few bytes each: a cell takes sixteen. */
class Numbers<Of extends Float64Array | Uint16Array | Uint32Array> {
  private values: Of;
  length = 0;
  private readonly make: (length: number) => Of;

  constructor(make: (length: number) => Of) {
    this.make = make;
    this.values = make(1 << 10);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** The cells of a sheet that hold anything, row by row. */
export class Cells {
  private readonly columns = new Numbers(length => new Uint16Array(length));
  private readonly sorts = new Numbers(length => new Uint16Array(length));
  private readonly values = new Numbers(length => new Float64Array(length));
  private readonly lines = new Numbers(length => new Uint32Array(length));
  /** Where the cells of each row start. */
  private readonly starts = new Numbers(length => new Uint32Array(length));
  private readonly hidden = new Set<number>();
  /** The last column and row that hold anything. */
  width = 0;
  last = 0;

  get size(): number {
    return this.columns.length;
  }

  add(row: number, column: number, sort: Sort, value: number): void {
    if (row !== this.last) {
      this.lines.push(row);
      this.starts.push(this.columns.length);
      this.last = row;
    }
    this.columns.push(column);
    this.sorts.push(sort);
    this.values.push(value);
    this.width = Math.max(this.width, column);
  }

  hide(row: number): void {
    this.hidden.add(row);
  }

  /** Rows from the top; cells that are merged with one before them have no value of their own. */
  *rows(merges: readonly Merge[], cellOf: (sort: Sort, value: number) => SheetCell): Generator<SheetRow> {
    const sorted = merges.toSorted((a, b) => a.top - b.top);
    let open: Merge[] = [];
    let next = 0;
    for (let at = 0; at < this.lines.length; at++) {
      const row = this.lines.at(at);
      const end = at + 1 < this.lines.length ? this.starts.at(at + 1) : this.columns.length;
      const cells = new Map<number, SheetCell>();
      for (let cell = this.starts.at(at); cell < end; cell++) {
        cells.set(this.columns.at(cell), cellOf(this.sorts.at(cell), this.values.at(cell)));
      }
      for (let merge = sorted[next]; merge !== undefined && merge.top <= row; merge = sorted[++next]) open.push(merge);
      if (open.length > 0) {
        open = open.filter(({ bottom }) => bottom >= row);
        for (const merge of open) this.cover(cells, merge, row);
      }
      yield { row, hidden: this.hidden.has(row), cells };
    }
  }

  private cover(cells: Map<number, SheetCell>, merge: Merge, row: number): void {
    for (let column = merge.left; column <= Math.min(merge.right, this.width); column++) {
      if (row !== merge.top || column !== merge.left) cells.set(column, { kind: 'merged' });
    }
  }

  /** How many cells of rows that hold anything a range may cover. */
  covered({ top, left, bottom, right }: Merge): number {
    const rows = Math.min(bottom, this.last) - top + 1;
    const columns = Math.min(right, this.width) - left + 1;
    return Math.max(0, rows) * Math.max(0, columns);
  }
}
