import { decimalText } from '../../../model/money.ts';
import { aboveDocument } from '../../../tally/documents.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const declaredAboveDocument: RowCheck<'expense/declared-above-document'> = {
  kind: 'rows',
  id: 'expense/declared-above-document',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2): only what was paid is eligible',
  watch({ cell, has, documents, marks }, tell) {
    if (!has('gross')) return NOTHING_TO_WATCH;
    return {
      row({ row }, number) {
        if (row.gross !== null && aboveDocument(row.declared, row.gross) !== null) marks.add(number);
      },
      again(claim) {
        const { gross, id } = claim.row;
        const { declared } = documents;
        const above = aboveDocument(declared, gross);
        // The same document claimed again is said as that; what was corrected is right again.
        if (declared === null || gross === null || above === null || documents.again) return;
        tell(
          {
            declared: decimalText(declared),
            gross: decimalText(gross),
            above: decimalText(above),
            currency: claim.currency,
          },
          cell(claim, 'declared'),
          id,
        );
      },
    };
  },
};
