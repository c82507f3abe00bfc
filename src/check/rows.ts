import type { Expense } from '../model/columns.ts';
import type { Cents, Maybe } from '../model/money.ts';
import type { Claim } from '../tally/claim.ts';

/** Costs that are claimed without a payment of their own: unit costs, lump sums, depreciation, contributions in kind. */
export function isSimplified(row: Expense): boolean {
  return (
    row.method === 'depreciation' ||
    row.method === 'in-kind' ||
    row.category === 'unit-cost' ||
    row.category === 'lump-sum' ||
    row.quantity !== null
  );
}

/** Whether a row may be a unit cost that counts in its category. */
export function mayBeUnitCost({ row, unit }: Claim): boolean {
  const lines = unit?.partner?.lines ?? [];
  return row.quantity !== null && lines.some(({ kind, category }) => kind === 'unit-cost' && category === row.category);
}

/** Whether nothing of a row is claimed any more: the controller has taken it out, or its corrections have. */
export function isTakenOut({ row, declared, deducted }: Claim, left: Maybe<Cents>): boolean {
  return row.status === 'rejected' || (declared !== null && deducted === declared) || left === 0;
}
