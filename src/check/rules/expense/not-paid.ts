import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';
import { isSimplified } from '../../rows.ts';

export const notPaid: RowCheck<'expense/not-paid'> = {
  kind: 'rows',
  id: 'expense/not-paid',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 arts 65(2) and 125(4)(a): expenditure is incurred and paid',
  watch({ cell }, tell) {
    return {
      row(claim) {
        const { paid_date, declared, broken, id } = claim.row;
        if (paid_date !== null || declared === null || broken.includes('paid_date') || isSimplified(claim.row)) return;
        tell({ amount: decimalText(declared), currency: claim.currency }, cell(claim, 'paid_date'), id);
      },
    };
  },
};
