import { decimalText } from '../../../model/money.ts';
import { roleOf } from '../../../programmes/index.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';
import { isSimplified } from '../../rows.ts';
import { partnersBySupplier } from '../../suppliers.ts';

export const betweenPartners: RowCheck<'expense/between-partners'> = {
  kind: 'rows',
  id: 'expense/between-partners',
  severity: 'warning',
  basis:
    'Eligibility rules of Interreg programmes (Aurora, Latvia–Lithuania): partners of a project do not contract or invoice each other; Reg. (EU) 1299/2013 art. 13; Reg. (EU) 2021/1059 art. 26',
  watch({ project: { partners }, pack, cell }, tell) {
    // What partners of several countries may not do, those of a national project sometimes may.
    if (new Set(partners.flatMap(({ country }) => country ?? [])).size < 2) return NOTHING_TO_WATCH;
    const find = partnersBySupplier(partners);
    return {
      row(claim) {
        const { row, partner, currency } = claim;
        if (row.declared === null || row.declared <= 0 || row.status === 'rejected' || isSimplified(row)) return;
        const found = find(row.supplier, row.supplier_code);
        const [supplier] = found;
        // Where the row's own partner pays itself, it is a document of its own.
        if (supplier === undefined || found.some(({ id }) => id === partner)) return;
        if (!partners.some(({ id }) => id === partner) || roleOf(pack, row.category) === 'staff') return;
        const args = {
          document: row.document_no,
          partner,
          supplier: supplier.id,
          name: structuredClone(row.supplier),
          amount: decimalText(row.declared),
          currency,
        };
        tell(args, cell(claim, row.supplier === '' ? 'supplier_code' : 'supplier'), row.id);
      },
    };
  },
};
