import { KeySet } from '../../../model/keys.ts';
import { decimalText } from '../../../model/money.ts';
import { aboveDocument } from '../../../tally/documents.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const splitAboveDocument: RowCheck<'expense/split-above-document'> = {
  kind: 'rows',
  id: 'expense/split-above-document',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(11); Reg. (EU) 2021/1060 art. 63(9): no part of a document is paid twice',
  watch({ cell, has, documents }, tell) {
    if (!has('gross')) return NOTHING_TO_WATCH;
    const said = new KeySet();
    return {
      again(claim) {
        const { seen, again, declared } = documents;
        if (seen === null || again) return;
        const { sum, key } = seen;
        const above = aboveDocument(sum.declared, sum.gross);
        if (sum.declared === null || sum.gross === null || above === null || said.add([key])) return;
        const { row, currency } = claim;
        // A row that is above its document alone has its own finding.
        if (aboveDocument(declared, row.gross) !== null) return;
        tell(
          {
            document: row.document_no,
            supplier: row.supplier,
            gross: decimalText(sum.gross),
            declared: decimalText(sum.declared),
            above: decimalText(above),
            currency,
            count: sum.count,
            rows: [...sum.ids],
          },
          cell(claim, 'declared'),
          row.id,
        );
      },
    };
  },
};
