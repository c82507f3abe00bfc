import type { ExpenseKey } from '../../../model/columns.ts';
import { EXPENSE_COLUMNS } from '../../../model/columns.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { Claim } from '../../../tally/claim.ts';
import type { RowCheck } from '../../check.ts';
import { isSimplified } from '../../rows.ts';

const FILLED: readonly ExpenseKey[] = EXPENSE_COLUMNS.flatMap(column =>
  'required' in column && column.required === 'filled' ? [column.key] : [],
);

/** Staff and simplified costs have no document of a supplier. */
const OF_DOCUMENTS = new Set<ExpenseKey>(['document_no', 'document_date', 'supplier']);

export const emptyCell: RowCheck<'file/empty-cell'> = {
  kind: 'rows',
  id: 'file/empty-cell',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b); progress report guidelines: cells are not left empty',
  watch({ pack, cell }, tell) {
    const hasNoDocument = (claim: Claim) => roleOf(pack, claim.row.category) === 'staff' || isSimplified(claim.row);
    return {
      row(claim) {
        for (const key of FILLED) {
          const value = claim.row[key];
          if ((value !== '' && value !== null) || claim.row.broken.includes(key)) continue;
          if (OF_DOCUMENTS.has(key) && hasNoDocument(claim)) continue;
          tell({ column: key }, cell(claim, key), claim.row.id);
        }
      },
    };
  },
};
