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
      (first, again) => {
        const { row, currency } = again;
        tell(
          {
            document: row.document_no,
            supplier: row.supplier,
            date: row.document_date ?? '',
            amount: decimalText(row.declared ?? 0),
            currency,
            firstId: first.row.id,
            first: placeText(cell(first, 'document_no')),
          },
          cell(again, 'document_no'),
          row.id,
        );
      },
    );
  },
};
