import type { Expense } from '../model/columns.ts';

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
