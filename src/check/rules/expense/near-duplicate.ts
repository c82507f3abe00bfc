import { decimalText } from '../../../model/money.ts';
import { placeText } from '../../../model/place.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { Claim } from '../../../tally/claim.ts';
import type { RowCheck } from '../../check.ts';
import type { Identity } from '../../document.ts';
import { isSimplified } from '../../rows.ts';
import { Similar } from '../../similar.ts';

/** What of a row is kept for those that are like it. */
interface Before {
  readonly document: string;
  readonly amount: string;
  readonly id: string;
  readonly place: string;
}

interface Part {
  readonly first: Before;
  said: boolean;
}

export const nearDuplicate: RowCheck<'expense/near-duplicate'> = {
  kind: 'rows',
  id: 'expense/near-duplicate',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no item is paid twice',
  watch({ pack, cell, documents, marks }, tell) {
    const similar = new Similar<Before>(marks);
    const parts = new Map<number, Part>();
    /** Payrolls and travel orders of a day are alike by nature, and simplified costs have no document of their own. */
    const counts = ({ row }: Claim): boolean => {
      const role = roleOf(pack, row.category);
      return role !== 'staff' && role !== 'travel' && !isSimplified(row);
    };
    const before = (claim: Claim): Before => ({
      document: claim.row.document_no,
      amount: decimalText(claim.row.declared ?? 0),
      id: claim.row.id,
      place: placeText(cell(claim, 'document_no')),
    });
    const alike = ({ row, currency }: Claim, { issuer, date }: Identity) => [issuer, date, row.declared ?? 0, currency];
    /** The row whose document this one claims a part of too, once a document. */
    const partOf = (claim: Claim): Before | null => {
      const { seen } = documents;
      if (seen === null || seen.sum.hasGross) return null;
      const part = parts.get(seen.key);
      if (part === undefined) parts.set(seen.key, { first: structuredClone(before(claim)), said: false });
      if (part === undefined || part.said) return null;
      part.said = true;
      return part.first;
    };
    return {
      row(claim, number) {
        const { identity } = documents;
        const { declared } = claim.row;
        if (identity === null || declared === null || declared === 0 || !counts(claim)) return;
        similar.add(alike(claim, identity), identity.no, number);
      },
      again(claim) {
        const { identity, again } = documents;
        const { row, currency } = claim;
        if (identity === null || row.declared === null || again || !counts(claim)) return;
        const part = partOf(claim);
        const near =
          row.declared === 0 ? null : similar.nearest(alike(claim, identity), identity.no, () => before(claim));
        const first = part ?? near;
        if (first === null) return;
        tell(
          {
            reason: part === null ? 'number' : 'no-gross',
            document: row.document_no,
            supplier: row.supplier,
            date: row.document_date ?? '',
            amount: decimalText(row.declared),
            currency,
            firstDocument: first.document,
            firstAmount: first.amount,
            firstId: first.id,
            first: first.place,
          },
          cell(claim, 'document_no'),
          row.id,
        );
      },
    };
  },
};
