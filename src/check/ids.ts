import { KeyMap, KeySet } from '../model/keys.ts';
import type { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import type { Claim } from '../tally/claim.ts';

/** The ids of rows, for all checks that ask: a 64-bit key each. Rows whose id repeats are marked for a second look. */
export class Ids {
  private readonly marks: Marks;
  private readonly keys = new KeyMap();
  private readonly repeated = new KeySet();

  constructor(marks: Marks) {
    this.marks = marks;
  }

  /** Takes a row, and its number in the ledger. */
  row({ row }: Claim, number: number): void {
    if (row.id === '') return;
    const parts = [row.id];
    const first = this.keys.put(parts, number);
    if (first === null) return;
    this.repeated.add(parts);
    this.marks.add(first);
    this.marks.add(number);
  }

  /** The number of the first row of an id; null where there is none. */
  find(id: string): Maybe<number> {
    return this.keys.get([id]);
  }

  /** Whether several rows have an id. */
  repeats(id: string): boolean {
    return this.repeated.has([id]);
  }
}
