import type { Cents, Maybe, Percent } from '../model/money.ts';
import { percentOf, total } from '../model/money.ts';
import type { FlatRate } from '../model/project.ts';
import { roleOf } from '../programmes/index.ts';
import { inForce, type Pack, type Role } from '../programmes/pack.ts';

export type ByCategory = ReadonlyMap<string, Maybe<Cents>>;
export type FlatRates = ReadonlyMap<string, FlatRate>;

/**
 * The categories that may have real costs beside a flat rate of staff for all other costs; null for a rate that stands for
 * its own category alone. Where a programme has both kinds for one role, what is above the one is the other.
 */
export function leftBeside(category: string, { of, percent }: FlatRate, pack: Pack): Maybe<readonly string[]> {
  const role = roleOf(pack, category);
  if (of !== 'staff' || role === null) return null;
  if (role === 'other') return [];
  const rules = pack.flatRates.flatMap(rule => inForce(rule) ?? []).filter(its => its.role === role && its.of === of);
  const isOwn = rules.some(({ forAllBut, upTo }) => forAllBut === undefined && percent <= upTo);
  return isOwn ? null : (rules.find(({ forAllBut }) => forAllBut !== undefined)?.forAllBut ?? null);
}

/** Whether a flat rate takes effect: one for other costs does not stand beside flat staff. */
function applies(category: string, flat: FlatRates, pack: Pack): boolean {
  const rate = flat.get(category);
  if (rate === undefined || (roleOf(pack, category) !== 'other' && leftBeside(category, rate, pack) === null))
    return true;
  return ![...flat.keys()].some(other => roleOf(pack, other) === 'staff');
}

/** The roles whose categories are the base of a flat rate; a travel that is itself flat is in no base of staff. */
export function flatRateBase(role: Maybe<Role>, of: FlatRate['of']): readonly Role[] {
  if (of === 'staff') return ['staff'];
  return role === 'staff' ? ['travel', 'direct'] : ['staff', 'travel', 'direct'];
}

/** The categories that make up the base of a flat rate, of those that there are. */
function baseOf(
  category: string,
  rate: FlatRate,
  categories: readonly string[],
  flat: FlatRates,
  pack: Pack,
): string[] {
  const its = roleOf(pack, category);
  const roles = flatRateBase(its, rate.of);
  return categories.filter(other => {
    const role = roleOf(pack, other);
    const isFlatTravel = role === 'travel' && flat.has(other);
    return role !== null && roles.includes(role) && !(its === 'staff' && isFlatTravel);
  });
}

/** What a flat rate was computed from: its rate, the categories of its base, and their sum. */
export interface FlatSum {
  readonly percent: Percent;
  readonly parts: readonly { readonly category: string; readonly amount: Maybe<Cents> }[];
  readonly base: Maybe<Cents>;
}

/** The sum behind a category that is a flat rate, from categories with flat rates in place; null for real costs. */
export function flatSumOf(category: string, byCategory: ByCategory, flat: FlatRates, pack: Pack): FlatSum | null {
  const rate = flat.get(category);
  if (rate === undefined || !applies(category, flat, pack)) return null;
  const parts = baseOf(category, rate, [...byCategory.keys()], flat, pack).map(its => ({
    category: its,
    amount: byCategory.get(its) ?? null,
  }));
  return { percent: rate.percent, parts, base: total(parts.map(({ amount }) => amount)) };
}

/**
 * The flat rate that stands for a category's real costs: its own, else the rate of staff for everything else, which
 * covers all but staff and what the programme leaves beside it. Null where real costs count.
 */
export function flatRateOver(category: string, flat: FlatRates, pack: Pack): Maybe<string> {
  if (flat.has(category)) return category;
  const role = (one: string) => roleOf(pack, one);
  if (role(category) === 'staff' || [...flat.keys()].some(one => role(one) === 'staff')) return null;
  const covers = ([one, rate]: readonly [string, FlatRate]) =>
    leftBeside(one, rate, pack)?.includes(category) === false;
  return [...flat].find(covers)?.[0] ?? null;
}

/**
 * Categories with their flat rates in place: one function for budget, claim, certified and parked sums. Each is cut to
 * the cent toward zero. Bases are sums by role: `staff` is staff; `direct` is travel and direct costs, for staff without
 * a travel that is itself flat, for all others with staff. A rate for other costs does not stand beside flat staff. A rate
 * whose base contains itself is n/a. What was claimed as real costs in a flat-rate category is replaced.
 */
export function withFlatRates(real: ByCategory, flat: FlatRates, pack: Pack): ByCategory {
  if (flat.size === 0) return real;
  const categories = [...new Set([...real.keys(), ...flat.keys()])];
  const values = new Map<string, Maybe<Cents>>();
  const pending = new Set<string>();

  const realOf = (category: string): Maybe<Cents> => {
    const amount = real.get(category);
    return amount === undefined ? 0 : amount;
  };
  const value = (category: string): Maybe<Cents> => {
    const done = values.get(category);
    if (done !== undefined) return done;
    const rate = flat.get(category);
    if (rate === undefined || !applies(category, flat, pack)) return realOf(category);
    if (pending.has(category)) return null;
    pending.add(category);
    const base = total(baseOf(category, rate, categories, flat, pack).map(value));
    pending.delete(category);
    const result = base === null ? null : percentOf(base, rate.percent, 'down');
    values.set(category, result);
    return result;
  };
  return new Map(categories.map(category => [category, value(category)]));
}
