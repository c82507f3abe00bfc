import type { Maybe } from '../../../model/money.ts';
import { placeText } from '../../../model/place.ts';
import type { Claim } from '../../../tally/claim.ts';
import type { RowCheck } from '../../check.ts';
import { sameDocument } from '../../document.ts';
import { repeats } from '../../repeats.ts';

export const duplicateId: RowCheck<'expense/duplicate-id'> = {
  kind: 'rows',
  id: 'expense/duplicate-id',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b): every row can be told apart in the accounts',
  watch({ pack, cell, documents, ids }, tell) {
    const document = (claim: Claim): Maybe<string> => {
      const { identity } = documents;
      return identity === null ? null : (sameDocument(pack, identity, claim)?.join('|') ?? null);
    };
    return {
      again: repeats(
        ({ row }) => (row.id !== '' && ids.repeats(row.id) ? row.id : null),
        claim => ({ id: claim.row.id, place: placeText(cell(claim, 'id')), also: document(claim) }),
        (first, again) => {
          // A row that stands twice whole is the same document twice, and said as that.
          if (first.also !== null && first.also === document(again)) return;
          tell({ id: again.row.id, first: first.place }, cell(again, 'id'), again.row.id);
        },
      ),
    };
  },
};
