import { decimalText } from '../../../model/money.ts';
import type { RowCheck } from '../../check.ts';

export const negativeWithoutCorrection: RowCheck<'expense/negative-without-correction'> = {
  kind: 'rows',
  id: 'expense/negative-without-correction',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b): an audit trail leads from a correction to what it corrects',
  watch({ cell }, tell) {
    return {
      row(claim) {
        const { declared, corrects, broken, id } = claim.row;
        if (declared === null || declared >= 0 || corrects !== '' || broken.includes('corrects')) return;
        tell({ amount: decimalText(declared), currency: claim.currency }, cell(claim, 'declared'), id);
      },
    };
  },
};
