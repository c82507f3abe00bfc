import { decimalText } from '../../../model/money.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const vatAboveGross: RowCheck<'expense/vat-above-gross'> = {
  kind: 'rows',
  id: 'expense/vat-above-gross',
  severity: 'error',
  basis: 'Directive 2006/112/EC art. 226: VAT is part of what an invoice comes to',
  watch({ cell, has }, tell) {
    if (!has('vat') || !has('gross')) return NOTHING_TO_WATCH;
    return {
      row(claim) {
        const { vat, gross, id } = claim.row;
        if (vat === null || vat === 0 || gross === null) return;
        if (Math.sign(vat) === Math.sign(gross) && Math.abs(vat) <= Math.abs(gross)) return;
        tell({ vat: decimalText(vat), gross: decimalText(gross), currency: claim.currency }, cell(claim, 'vat'), id);
      },
    };
  },
};
