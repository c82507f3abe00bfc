import { inForce, type Pack } from '../programmes/pack.ts';

/** Where unit costs and lump sums of several categories stand. */
const SIMPLIFIED = ['unit-cost', 'lump-sum'];

/** The categories that a programme knows; null when it takes any. */
export function knownCategories(pack: Pack): readonly string[] | null {
  const roles = inForce(pack.categories);
  return roles === null ? null : [...Object.keys(roles), ...SIMPLIFIED];
}
