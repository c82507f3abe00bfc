import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus, total } from '../model/money.ts';
import type { Claim } from './claim.ts';
import type { UnitFigures } from './figures.ts';

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

/**
 * How much of what was spent stands in no row of some categories: flat rates, also those of an earlier budget. A limit
 * on the rows is a limit on the sum, less this.
 */
export function besideRows(
  spent: Maybe<Cents>,
  { cells }: Pick<UnitFigures, 'cells'>,
  counts: (category: string) => boolean,
): Maybe<Cents> {
  const rows = total(cells.filter(({ category }) => counts(category)).map(({ declared }) => declared));
  return minus(spent, rows);
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
