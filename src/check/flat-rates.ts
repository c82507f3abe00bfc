import type { BudgetOption, FlatRateConflict } from '../model/checks.ts';
import { decimalText } from '../model/money.ts';
import type { BudgetLine, FlatRate } from '../model/project.ts';
import { roleOf } from '../programmes/index.ts';
import { type FlatRateRule, inForce, type Pack, type Role, type Ruled } from '../programmes/pack.ts';
import { flatRateBase, leftBeside } from '../tally/flat-rates.ts';

/** The flat rates that a programme offers; none where it rules nothing about them. */
export function offeredBy(pack: Pack): readonly Ruled<FlatRateRule>[] {
  return pack.flatRates.filter(rule => inForce(rule) !== null);
}

/** Whether a flat rate has the costs that it stands for in its own base. */
export function isOfItself(role: Role, of: FlatRate['of']): boolean {
  return flatRateBase(role, of).includes(role);
}

/** Whether a programme that rules flat rates has none for the categories of a role with this base. */
function isNotOffered(pack: Pack, role: Role, of: FlatRate['of']): boolean {
  const offers = offeredBy(pack);
  return offers.length > 0 && !offers.some(({ value }) => value.role === role && value.of === of);
}

type Option = Pick<BudgetLine, 'category' | 'flat'>;

/** How findings name an option. */
export function optionOf({ category, flat }: Option): BudgetOption {
  return { category, rate: flat === null ? null : decimalText(flat.percent), of: flat === null ? null : flat.of };
}

/** Whether one option is a rate of staff for all other costs: any other flat rate beside it is in it already. */
function isForAllOthers({ category, flat }: Option, pack: Pack): boolean {
  return flat !== null && leftBeside(category, flat, pack) !== null;
}

/** Why two options of one budget exclude each other; null where they do not, or where a category is not known. */
export function conflictOf(pack: Pack, a: Option, b: Option): FlatRateConflict | null {
  const [one, two] = [roleOf(pack, a.category), roleOf(pack, b.category)];
  if (one === null || two === null) return null;
  const sameCategory = a.category === b.category;
  if (a.flat !== null && b.flat !== null) {
    const sameBase = a.flat.of === b.flat.of;
    if (sameCategory) return sameBase && a.flat.percent === b.flat.percent ? null : 'two-rates';
    if (one === two && !sameBase) return 'two-rates';
    if (isForAllOthers(a, pack) || isForAllOthers(b, pack)) return 'other-stands-alone';
    const eachInOther = flatRateBase(one, a.flat.of).includes(two) && flatRateBase(two, b.flat.of).includes(one);
    // What makes it a circle need not be the programme's: then it is said as a rate that is not offered.
    if (!eachInOther || isLeftOut(one, two) || isLeftOut(two, one)) return null;
    const offered = !isNotOffered(pack, one, a.flat.of) && !isNotOffered(pack, two, b.flat.of);
    return offered && !isOfItself(one, a.flat.of) && !isOfItself(two, b.flat.of) ? 'of-itself' : null;
  }
  if (a.flat === null && b.flat === null) return null;
  if (sameCategory) return 'flat-and-real';
  const [flat, real] = a.flat === null ? [b, a] : [a, b];
  const left = flat.flat === null ? null : leftBeside(flat.category, flat.flat, pack);
  const isLeft = roleOf(pack, real.category) === 'staff' || left?.includes(real.category) !== false;
  return isLeft ? null : 'other-stands-alone';
}

/** A travel that is itself a flat rate is in no base of staff. */
function isLeftOut(of: Role, what: Role): boolean {
  return of === 'staff' && what === 'travel';
}
