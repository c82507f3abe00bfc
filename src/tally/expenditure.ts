import type { Cents, Maybe } from '../model/money.ts';
import { plus, total } from '../model/money.ts';
import type { Pack } from '../programmes/pack.ts';
import { type ByCategory, withFlatRates } from './flat-rates.ts';
import { type SourceAmount, sumSources } from './funding.ts';
import type { Unit } from './plan.ts';
import type { Sum } from './sums.ts';

/** Expenditure with its flat rates, and who pays it. */
export interface Expenditure {
  readonly byCategory: ByCategory;
  readonly total: Maybe<Cents>;
  readonly sources: readonly SourceAmount[];
}

/** Adds an amount to what a map has under a key. */
export function addTo<Key>(sums: Map<Key, Maybe<Cents>>, key: Key, amount: Maybe<Cents>): void {
  const before = sums.get(key);
  sums.set(key, before === undefined ? amount : plus(before, amount));
}

/** What a category has; nothing where it is not there. */
export function amountIn(byCategory: ByCategory, category: string): Maybe<Cents> {
  const amount = byCategory.get(category);
  return amount === undefined ? 0 : amount;
}

/** Expenditure of real costs by category: flat rates in their place, then split by the unit's sources. */
export function expenditureOf(real: ByCategory, unit: Unit, pack: Pack): Expenditure {
  const stated = unit.unreadRates.length === 0 ? real : new Map([...real, ...unit.unreadRates]);
  const byCategory = withFlatRates(stated, unit.flatRates, pack);
  const sum = total(byCategory.values());
  return { byCategory, total: sum, sources: unit.funding.split(sum) };
}

/** Expenditure of the rows behind some sums, by what was declared or certified of them. */
export function expenditure(
  cells: readonly Sum[],
  amount: 'declared' | 'certified',
  unit: Unit,
  pack: Pack,
): Expenditure {
  const real = new Map<string, Maybe<Cents>>();
  for (const cell of cells) addTo(real, cell.category, cell[amount]);
  return expenditureOf(real, unit, pack);
}

/** Sums of expenditures, each with its own flat rates and shares; of none, nothing from each of the unit's sources. */
export function together(all: readonly Expenditure[], unit: Unit, pack: Pack): Expenditure {
  const byCategory = new Map<string, Maybe<Cents>>();
  for (const one of all) for (const [category, amount] of one.byCategory) addTo(byCategory, category, amount);
  const sources =
    all.length === 0
      ? unit.funding.split(0)
      : sumSources(
          all.map(one => one.sources),
          pack,
        );
  return { byCategory, total: total(all.map(one => one.total)), sources };
}
