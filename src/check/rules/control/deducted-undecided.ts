import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';
import { controlFault } from '../../control.ts';

export const deductedUndecided: RowCheck<'control/deducted-undecided'> = {
  kind: 'rows',
  id: 'control/deducted-undecided',
  severity: 'warning',
  basis:
    'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications decide on each row',
  watch({ cell }, tell) {
    return {
      row(claim) {
        if (controlFault(claim) !== 'deducted-undecided') return;
        tell({ deducted: decimalText(claim.row.deducted ?? 0) }, cell(claim, 'deducted'), claim.row.id);
      },
    };
  },
};
