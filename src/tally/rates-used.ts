import type { RateUsed } from '../model/cover.ts';
import type { Claim } from './claim.ts';
import type { Conversion } from './exchange.ts';

/** Rates as plain values, which one thread can hand to another. */
export type RatesUsedData = readonly RateUsed[];

type Counted = { -readonly [Key in keyof RateUsed]: RateUsed[Key] };

/** The rates at which the rows of a ledger were converted. Those of two pieces merge into those of the whole. */
export class RatesUsed {
  private readonly used = new Map<string, Counted>();
  /** A conversion is one object for all rows that share it. */
  private readonly met = new Map<Conversion, Counted>();

  static of(data: RatesUsedData): RatesUsed {
    const found = new RatesUsed();
    for (const one of data) found.of(one).rows += one.rows;
    return found;
  }

  private of(its: RateUsed): Counted {
    const key = `${its.currency} ${its.month} ${its.rate} ${its.provisional}`;
    let counted = this.used.get(key);
    if (counted === undefined) {
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      counted = { ...structuredClone(its), rows: 0 };
      this.used.set(key, counted);
    }
    return counted;
  }

  add({ currency, conversion }: Claim): void {
    const { rate, month, provisional } = conversion;
    if (rate === null) return;
    let counted = this.met.get(conversion);
    if (counted === undefined) {
      counted = this.of({ currency, month, rate: rate.text, source: rate.source, provisional, rows: 0 });
      this.met.set(conversion, counted);
    }
    counted.rows++;
  }

  merge(other: RatesUsed): void {
    for (const one of other.toData()) this.of(one).rows += one.rows;
  }

  /** By currency and month. */
  toData(): RatesUsedData {
    const order = ({ currency, month, provisional }: RateUsed) => `${currency} ${month} ${provisional}`;
    return [...this.used.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }
}
