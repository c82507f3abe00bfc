import type { Cents, Maybe } from '../model/money.ts';
import { plus } from '../model/money.ts';
import type { Claim } from './claim.ts';

/** A limit on the sum of some rows; the rows of a unit, or of one category of it. */
export interface Limit<Of> {
  readonly unit: string;
  /** Null for all categories. */
  readonly category: Maybe<string>;
  /** Categories whose rows do not count, because a flat rate stands in their place. */
  readonly except?: ReadonlySet<string>;
  readonly most: Cents;
  readonly of: Of;
}

/** Follows rows in their order and tells which limits a row crosses, each once. */
export function crossings<Of>(limits: readonly Limit<Of>[]): (claim: Claim) => readonly Of[] {
  const open = limits.map(limit => ({ limit, sum: 0 as Maybe<Cents> }));
  return ({ unit, row, declared }) => {
    const crossed: Of[] = [];
    for (let i = open.length - 1; i >= 0; i--) {
      const follow = open[i];
      if (follow === undefined || unit === null || follow.limit.unit !== unit.id) continue;
      if (follow.limit.category !== null && follow.limit.category !== row.category) continue;
      if (follow.limit.except?.has(row.category)) continue;
      follow.sum = plus(follow.sum, declared ?? 0);
      if (follow.sum === null || follow.sum <= follow.limit.most) continue;
      crossed.push(follow.limit.of);
      open.splice(i, 1);
    }
    return crossed;
  };
}
