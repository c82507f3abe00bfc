import { decimalText } from '../../../model/money.ts';
import { roleOf } from '../../../programmes/index.ts';
import { INELIGIBLE_BASIS, ineligibleCost } from '../../../programmes/ineligible.ts';
import type { RowCheck } from '../../check.ts';
import { isSimplified } from '../../rows.ts';

export const ineligibleByName: RowCheck<'expense/ineligible-by-name'> = {
  kind: 'rows',
  id: 'expense/ineligible-by-name',
  severity: 'warning',
  basis: INELIGIBLE_BASIS,
  watch({ pack, cell }, tell) {
    return {
      row(claim) {
        const { row, currency, declared, deducted } = claim;
        if (row.declared === null || row.declared <= 0 || row.corrects !== '') return;
        const found = ineligibleCost(row.description);
        if (found === null || isSimplified(row) || roleOf(pack, row.category) === 'staff') return;
        // The controller has taken it out already.
        if (row.status === 'rejected' || (declared !== null && deducted === declared)) return;
        const args = {
          kind: found.kind,
          words: structuredClone(found.words),
          amount: decimalText(row.declared),
          currency,
        };
        tell(args, cell(claim, 'description'), row.id);
      },
    };
  },
};
