import { KeySet } from '../../../model/keys.ts';
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
  watch({ pack, cell, documents }, tell) {
    const keys = new KeySet();
    const repeated = new KeySet();
    return {
      row(claim) {
        const { identity } = documents;
        const same = identity === null ? null : sameDocument(pack, identity, claim);
        if (same !== null && keys.add(same)) repeated.add(same);
      },
      again: repeats(
        claim => {
          const { identity } = documents;
          const same = identity === null ? null : sameDocument(pack, identity, claim);
          return same !== null && repeated.has(same) ? same.join('|') : null;
        },
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
      ),
    };
  },
};
