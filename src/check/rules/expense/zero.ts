import type { RowCheck } from '../../check.ts';

export const zero: RowCheck<'expense/zero'> = {
  kind: 'rows',
  id: 'expense/zero',
  severity: 'warning',
  basis: 'List of expenditure: a row claims an amount',
  watch({ cell }, tell) {
    return {
      row(claim) {
        if (claim.row.declared === 0 && !claim.row.broken.includes('declared'))
          tell({ id: claim.row.id }, cell(claim, 'declared'), claim.row.id);
      },
    };
  },
};
