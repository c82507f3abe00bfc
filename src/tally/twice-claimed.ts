import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus } from '../model/money.ts';
import { plainWords } from '../model/plain.ts';
import type { Claim } from './claim.ts';

/** One way in which an asset is claimed: what its rows come to in EUR, and the first of them. */
export interface Way<Of> {
  declared: Maybe<Cents>;
  readonly first: Of;
}

interface Both<Of> {
  depreciation: Maybe<Way<Of>>;
  purchase: Maybe<Way<Of>>;
}

/** An asset that is claimed by its price and written off as well. */
export interface ClaimedTwice<Of> {
  readonly depreciation: Way<Of>;
  readonly purchase: Way<Of>;
}

/** So many assets are kept: far more than a project buys. */
const KEPT = 20_000;

/**
 * What the rows of a category that name a long-term asset claim of it, by partner, category and asset: by its price, and
 * as depreciation. What is rejected or deducted does not count, and corrections lower it.
 */
export class TwiceClaimed<Of> {
  private readonly found = new Map<string, Both<Of>>();

  add({ row, partner, declared, deducted }: Claim, of: () => Of): void {
    if (row.asset === '' || row.method === 'in-kind' || row.status === 'rejected') return;
    const key = JSON.stringify([partner, row.category, plainWords(row.asset)]);
    let its = this.found.get(key);
    if (its === undefined) {
      if (this.found.size >= KEPT) return;
      its = { depreciation: null, purchase: null };
      this.found.set(key, its);
    }
    const way = row.method === 'depreciation' ? 'depreciation' : 'purchase';
    const claimed = { declared: its[way] === null ? 0 : its[way].declared, first: its[way]?.first ?? of() };
    claimed.declared = plus(claimed.declared, minus(declared, deducted ?? 0));
    its[way] = claimed;
  }

  /** The assets of which both come to more than nothing. */
  get all(): ClaimedTwice<Of>[] {
    const counts = (way: Maybe<Way<Of>>): way is Way<Of> => way !== null && (way.declared ?? 0) > 0;
    return [...this.found.values()].flatMap(({ depreciation, purchase }) =>
      counts(depreciation) && counts(purchase) ? [{ depreciation, purchase }] : [],
    );
  }
}
