import { decimalText } from '../../../model/money.ts';
import { roleOf } from '../../../programmes/index.ts';
import { INELIGIBLE_BASIS, ineligibleCost } from '../../../programmes/ineligible.ts';
import type { Claim } from '../../../tally/claim.ts';
import type { RowCheck } from '../../check.ts';
import { isSimplified, isTakenOut } from '../../rows.ts';

export const ineligibleByName: RowCheck<'expense/ineligible-by-name'> = {
  kind: 'rows',
  id: 'expense/ineligible-by-name',
  severity: 'warning',
  basis: INELIGIBLE_BASIS,
  watch({ pack, cell, documents, marks }, tell) {
    const named = ({ row }: Claim) => {
      if (row.declared === null || row.declared <= 0 || row.corrects !== '' || isSimplified(row)) return null;
      return roleOf(pack, row.category) === 'staff' ? null : ineligibleCost(row.description);
    };
    return {
      row(claim, number) {
        if (named(claim) !== null) marks.add(number);
      },
      // What corrects a row may stand after it.
      again(claim) {
        const found = named(claim);
        if (found === null || isTakenOut(claim, documents.declared)) return;
        const { row, currency } = claim;
        const args = {
          kind: found.kind,
          words: structuredClone(found.words),
          amount: decimalText(row.declared ?? 0),
          currency,
        };
        tell(args, cell(claim, 'description'), row.id);
      },
    };
  },
};
