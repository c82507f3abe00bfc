import { decimalText } from '../../../model/money.ts';
import { roleOf } from '../../../programmes/index.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

/** Something is written, not just a dash. */
const SAYS = /[\p{L}\p{N}]/u;

export const staffWithInvoice: RowCheck<'expense/staff-with-invoice'> = {
  kind: 'rows',
  id: 'expense/staff-with-invoice',
  severity: 'warning',
  basis: 'Reg. (EU) 481/2014 art. 3; Reg. (EU) 2021/1059 art. 39: staff is employed, services are external expertise',
  watch({ pack, cell, has }, tell) {
    if (!has('vat') && !has('procurement')) return NOTHING_TO_WATCH;
    return {
      row(claim) {
        const { vat, procurement, category, id } = claim.row;
        const hasVat = vat !== null && vat !== 0;
        if (!hasVat && procurement === '') return;
        if (roleOf(pack, category) !== 'staff' || (!hasVat && !SAYS.test(procurement))) return;
        const args = {
          category,
          vat: hasVat ? decimalText(vat) : null,
          procurement: SAYS.test(procurement) ? procurement : null,
          currency: claim.currency,
        };
        tell(args, cell(claim, hasVat ? 'vat' : 'procurement'), id);
      },
    };
  },
};
