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
 * The sums that stand in a source, each beside that of the rows above it: since the sum before it, or where it is not
 * that, of all of them.
 */
export function ownTotals(keys: readonly string[], rows: readonly SummedRow[]): OwnTotal[] {
  const totals: OwnTotal[] = [];
  for (const key of keys) {
    let whole: Cents = 0;
    let part: Cents = 0;
    for (const { isApart, amounts, place } of rows) {
      const amount = amounts.get(key) ?? null;
      if (amount === null) continue;
      if (isApart) {
        // The sum of all rows stands below the last part, or is all there is.
        totals.push({ place, key, stated: amount, sum: amount === part ? part : whole });
        part = 0;
      } else {
        whole = plus(whole, amount) ?? 0;
        part = plus(part, amount) ?? 0;
      }
    }
  }
  return totals;
}
