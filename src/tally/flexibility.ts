import type { Cents, Maybe } from '../model/money.ts';
import { percentOf, plus } from '../model/money.ts';
import type { Flexibility } from '../model/project.ts';

/** What the rule lets change, in cents, where its percentage is of this amount. */
export function allowedOf(rule: Flexibility, amount: Maybe<Cents>): Maybe<Cents> {
  return amount === null ? null : percentOf(amount, rule.percent, 'floor');
}

/**
 * The most that a partner may spend in a category without a change of the contract: its budget, and what the rule lets it
 * grow. Null where the rule is not about categories, or an amount is not known.
 */
export function mostOf(
  rule: Maybe<Flexibility>,
  category: string,
  budget: Maybe<Cents>,
  projectTotal: Maybe<Cents>,
): Maybe<Cents> {
  if (rule?.scope !== 'category') return null;
  if (rule.locked.includes(category)) return budget;
  return plus(budget, allowedOf(rule, rule.base === 'total' ? projectTotal : budget));
}
