import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';
import { controlFault } from '../../control.ts';

export const deductionWithoutReason: RowCheck<'control/deduction-without-reason'> = {
  kind: 'rows',
  id: 'control/deduction-without-reason',
  severity: 'error',
  basis:
    'Reg. (EU) 1303/2013 art. 125(4)(a); Reg. (EU) 2021/1060 art. 74(1)(a): management verifications say what is not eligible, and why',
  watch({ cell }, tell) {
    return {
      row(claim) {
        if (controlFault(claim) !== 'deduction-without-reason') return;
        const { row, deducted } = claim;
        if (row.status === null || row.status === 'declared') return;
        const args = { status: row.status, deducted: deducted === null ? null : decimalText(deducted) };
        tell(args, cell(claim, row.status === 'rejected' ? 'status' : 'deducted'), row.id);
      },
    };
  },
};
