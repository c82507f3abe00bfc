import { placeText } from '../../../model/place.ts';
import type { RowCheck } from '../../check.ts';
import { sameDocument } from '../../document.ts';
import { repeats } from '../../repeats.ts';

export const duplicateId: RowCheck<'expense/duplicate-id'> = {
  kind: 'rows',
  id: 'expense/duplicate-id',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b): every row can be told apart in the accounts',
  watch({ pack, cell }, tell) {
    return repeats(
      ({ row }) => (row.id === '' ? null : row.id),
      claim => ({ id: claim.row.id, place: placeText(cell(claim, 'id')), also: sameDocument(pack, claim) }),
      (first, again) => {
        // A row that stands twice whole is the same document twice, and said as that.
        if (first.also !== null && first.also === sameDocument(pack, again)) return;
        tell({ id: again.row.id, first: first.place }, cell(again, 'id'), again.row.id);
      },
    );
  },
};
