import { daysBetween } from '../../../model/date.ts';
import type { RowCheck } from '../../check.ts';

export const paidBeforeDocument: RowCheck<'expense/paid-before-document'> = {
  kind: 'rows',
  id: 'expense/paid-before-document',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(a): what is paid is delivered and documented',
  watch({ cell }, tell) {
    return {
      row(claim) {
        const { paid_date: paid, document_date: document, id } = claim.row;
        if (paid === null || document === null || paid >= document) return;
        tell({ paid, document, days: daysBetween(paid, document) }, cell(claim, 'paid_date'), id);
      },
    };
  },
};
