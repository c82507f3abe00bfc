import { decimalText } from '../../../model/money.ts';
import { placeText } from '../../../model/place.ts';
import type { RowCheck } from '../../check.ts';
import { sameDocument } from '../../document.ts';
import { repeats } from '../../repeats.ts';

export const duplicateDocument: RowCheck<'expense/duplicate-document'> = {
  kind: 'rows',
  id: 'expense/duplicate-document',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no item is paid twice',
  watch({ pack, cell }, tell) {
    return repeats(
      claim => sameDocument(pack, claim),
      claim => ({ id: claim.row.id, place: placeText(cell(claim, 'document_no')), also: null }),
      (first, again) => {
        const { row, currency } = again;
        tell(
          {
            document: row.document_no,
            supplier: row.supplier,
            date: row.document_date ?? '',
            amount: decimalText(row.declared ?? 0),
            currency,
            firstId: first.id,
            first: first.place,
          },
          cell(again, 'document_no'),
          row.id,
        );
      },
    );
  },
};
