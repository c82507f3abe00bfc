import { decimalText } from '../../../model/money.ts';
import type { Partner } from '../../../model/project.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { Claim } from '../../../tally/claim.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';
import { isSimplified, isTakenOut } from '../../rows.ts';
import { partnersBySupplier } from '../../suppliers.ts';

export const betweenPartners: RowCheck<'expense/between-partners'> = {
  kind: 'rows',
  id: 'expense/between-partners',
  severity: 'warning',
  basis:
    'Eligibility rules of Interreg programmes (Aurora, Latvia–Lithuania): partners of a project do not contract or invoice each other; Reg. (EU) 1299/2013 art. 13; Reg. (EU) 2021/1059 art. 26',
  watch({ project: { partners }, pack, cell, documents, marks }, tell) {
    // What partners of several countries may not do, those of a national project sometimes may.
    if (new Set(partners.flatMap(({ country }) => country ?? [])).size < 2) return NOTHING_TO_WATCH;
    const find = partnersBySupplier(partners);
    /** The partner whom a row pays, other than its own. */
    const paid = ({ row, partner }: Claim): Partner | null => {
      if (row.declared === null || row.declared <= 0 || isSimplified(row)) return null;
      const found = find(row.supplier, row.supplier_code);
      // Where the row's own partner pays itself, it is a document of its own.
      if (found.some(({ id }) => id === partner) || !partners.some(({ id }) => id === partner)) return null;
      return roleOf(pack, row.category) === 'staff' ? null : (found[0] ?? null);
    };
    return {
      row(claim, number) {
        if (paid(claim) !== null) marks.add(number);
      },
      // What corrects a row may stand after it.
      again(claim) {
        const supplier = paid(claim);
        if (supplier === null || isTakenOut(claim, documents.declared)) return;
        const { row, partner, currency } = claim;
        const args = {
          document: row.document_no,
          partner,
          supplier: supplier.id,
          name: structuredClone(row.supplier),
          amount: decimalText(row.declared ?? 0),
          currency,
        };
        tell(args, cell(claim, row.supplier === '' ? 'supplier_code' : 'supplier'), row.id);
      },
    };
  },
};
