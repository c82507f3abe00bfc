import type { ColumnSum, OwnTotal } from '../model/imported.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus } from '../model/money.ts';
import type { Place } from '../model/place.ts';

/** A row of a source as it is summed. */
export interface SummedRow {
  readonly place: Place;
  /** Whether it is no row of the table. */
  readonly isApart: boolean;
  /** What it has in money columns as it is written; null where that cannot be read. */
  readonly amounts: ReadonlyMap<string, Maybe<Cents>>;
  /** What of it was imported, read back from what is written; null for a row that is not. */
  readonly imported: Maybe<ReadonlyMap<string, Cents>>;
}

function sumOf(amounts: Iterable<Cents>): Cents {
  let sum: Cents = 0;
  for (const amount of amounts) sum = plus(sum, amount) ?? 0;
  return sum;
}

/** Money columns added up: all rows of the source, those that were imported, those that were not. */
export function columnSums(keys: readonly string[], rows: readonly SummedRow[]): ColumnSum[] {
  const counted = rows.filter(({ isApart }) => !isApart);
  return keys.map(key => {
    const written = (some: readonly SummedRow[]) => some.flatMap(({ amounts }) => amounts.get(key) ?? []);
    const source = sumOf(written(counted));
    const imported = sumOf(counted.flatMap(its => its.imported?.get(key) ?? []));
    const rejected = sumOf(written(counted.filter(its => its.imported === null)));
    const unreadable = counted.filter(({ amounts }) => amounts.get(key) === null).length;
    return { key, source, imported, rejected, unreadable, difference: minus(source, plus(imported, rejected)) ?? 0 };
  });
}

/**
 * The sums that stand in a source, each beside that of the rows above it that it adds up: since the sum before it or since
 * an earlier one, or all of them. Where it is none of these, beside the nearest of the last part and all.
 */
export function ownTotals(keys: readonly string[], rows: readonly SummedRow[]): OwnTotal[] {
  const totals: OwnTotal[] = [];
  for (const key of keys) {
    let whole: Cents = 0;
    let before: Cents = 0;
    // What the rows above each line that parts them come to: a sum may begin below any of these.
    const parted = new Set<Cents>([0]);
    for (const { isApart, amounts, place } of rows) {
      const amount = amounts.get(key) ?? null;
      if (!isApart) {
        whole = plus(whole, amount ?? 0) ?? 0;
        continue;
      }
      if (amount !== null) {
        const part = minus(whole, before) ?? 0;
        const nearest = Math.abs(amount - part) < Math.abs(amount - whole) ? part : whole;
        totals.push({ place, key, stated: amount, sum: parted.has(whole - amount) ? amount : nearest });
      }
      before = whole;
      parted.add(whole);
    }
  }
  return totals;
}

/** A row of a table that another takes the place of. */
export interface ReplacedRow {
  readonly key: string;
  /** What it is about; '' where only its key tells. */
  readonly about: string;
  readonly amount: Maybe<Cents>;
}

/** The rows of a table that another has not, and their sum: the same key may be another row's once numbers begin anew. */
export function missingRows(
  old: readonly ReplacedRow[],
  fresh: readonly ReplacedRow[],
): { readonly rows: number; readonly sum: Cents } {
  const left = new Map<string, ReplacedRow[]>();
  for (const row of fresh) {
    const its = left.get(row.key);
    if (its === undefined) left.set(row.key, [row]);
    else its.push(row);
  }
  const gone = old.filter(({ key, about, amount }) => {
    const its = left.get(key) ?? [];
    const at = its.findIndex(row => row.amount === amount || (about !== '' && row.about === about));
    if (at >= 0) its.splice(at, 1);
    return at < 0;
  });
  return { rows: gone.length, sum: sumOf(gone.flatMap(({ amount }) => amount ?? [])) };
}
