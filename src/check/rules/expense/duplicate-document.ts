import { decimalText } from '../../../model/money.ts';
import { placeText } from '../../../model/place.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { Pack } from '../../../programmes/pack.ts';
import type { Claim } from '../../../tally/claim.ts';
import type { RowCheck } from '../../check.ts';
import { documentKey } from '../../document.ts';
import { repeats } from '../../repeats.ts';

/** The same document, amount, category and budget line, for staff the same description too: payrolls have one number. */
export function sameDocument(pack: Pack, { row }: Claim): string | null {
  const key = documentKey(row);
  if (key === null || row.declared === null) return null;
  const payroll = roleOf(pack, row.category) === 'staff' ? row.description : '';
  return `${key}|${row.declared}|${row.category}|${row.budget_line}|${payroll}`;
}

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
