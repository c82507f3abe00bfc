import type { Cents, Maybe } from '../model/money.ts';
import { percentOf, plus } from '../model/money.ts';
import type { FlatRate } from '../model/project.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack, Role } from '../programmes/pack.ts';

export type ByCategory = ReadonlyMap<string, Maybe<Cents>>;
export type FlatRates = ReadonlyMap<string, FlatRate>;

/**
 * Categories with their flat rates in place: one function for budget, claim, certified and parked sums. Each is cut to
 * the cent toward zero. Bases are sums by role: `staff` is staff; `direct` is travel and direct costs, for staff without
 * a travel that is itself flat, for all others with staff. A rate for other costs does not stand beside flat staff. A rate
 * whose base contains itself is n/a. What was claimed as real costs in a flat-rate category is replaced.
 */
export function withFlatRates(real: ByCategory, flat: FlatRates, pack: Pack): ByCategory {
  if (flat.size === 0) return real;
  const categories = [...new Set([...real.keys(), ...flat.keys()])];
  const role = (category: string) => roleOf(pack, category);
  const values = new Map<string, Maybe<Cents>>();
  const pending = new Set<string>();
  const flatStaff = [...flat.keys()].some(category => role(category) === 'staff');

  const realOf = (category: string): Maybe<Cents> => {
    const amount = real.get(category);
    return amount === undefined ? 0 : amount;
  };
  const sum = (roles: readonly Role[], leaveOutFlatTravel: boolean): Maybe<Cents> => {
    let base: Maybe<Cents> = 0;
    for (const category of categories) {
      const its = role(category);
      if (its === null || !roles.includes(its)) continue;
      if (leaveOutFlatTravel && its === 'travel' && flat.has(category)) continue;
      base = plus(base, value(category));
    }
    return base;
  };
  const value = (category: string): Maybe<Cents> => {
    const done = values.get(category);
    if (done !== undefined) return done;
    const rate = flat.get(category);
    if (rate === undefined || (role(category) === 'other' && flatStaff)) return realOf(category);
    if (pending.has(category)) return null;
    pending.add(category);
    const ofStaff = role(category) === 'staff';
    const base =
      rate.of === 'staff'
        ? sum(['staff'], false)
        : sum(ofStaff ? ['travel', 'direct'] : ['staff', 'travel', 'direct'], ofStaff);
    pending.delete(category);
    const result = base === null ? null : percentOf(base, rate.percent, 'down');
    values.set(category, result);
    return result;
  };
  return new Map(categories.map(category => [category, value(category)]));
}
