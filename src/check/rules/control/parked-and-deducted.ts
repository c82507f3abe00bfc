import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';
import { controlFault } from '../../control.ts';

export const parkedAndDeducted: RowCheck<'control/parked-and-deducted'> = {
  kind: 'rows',
  id: 'control/parked-and-deducted',
  severity: 'error',
  basis:
    'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications; what is parked is decided later',
  watch({ cell }, tell) {
    return {
      row(claim) {
        if (controlFault(claim) !== 'parked-and-deducted') return;
        tell({ deducted: decimalText(claim.row.deducted ?? 0) }, cell(claim, 'deducted'), claim.row.id);
      },
    };
  },
};
