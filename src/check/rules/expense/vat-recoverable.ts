import { KeySet } from '../../../model/keys.ts';
import { decimalText } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { vatClaimed } from '../../../tally/documents.ts';
import { type Context, NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

/** Whether VAT that a partner recovers is no cost of this project. */
function isRuled({ pack, project, plan }: Context): boolean {
  const rule = inForce(pack.vat);
  if (rule === null) return false;
  if (rule.eligibleBelow === null) return true;
  const total = project.total ?? plan.partnersTotal;
  return total !== null && total >= rule.eligibleBelow;
}

export const vatRecoverable: RowCheck<'expense/vat-recoverable'> = {
  kind: 'rows',
  id: 'expense/vat-recoverable',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 69(3)(c); Reg. (EU) 2021/1060 art. 64(1)(c)',
  watch(context, tell) {
    const { project, cell, has, documents, marks } = context;
    const recoverable = new Map(
      project.partners.flatMap(({ id, vatRecoverable: its }) => (its === null || its === 0 ? [] : [[id, its]])),
    );
    if (recoverable.size === 0 || !has('vat') || !has('gross') || !isRuled(context)) return NOTHING_TO_WATCH;
    const said = new KeySet();
    return {
      row({ row, partner }, number) {
        if (row.vat === null || row.vat === 0 || row.corrects !== '') return;
        const its = recoverable.get(partner);
        if (its !== undefined && (vatClaimed(row, its)?.above ?? 0) > 0) marks.add(number);
      },
      again(claim) {
        const { row, partner, currency } = claim;
        const its = recoverable.get(partner);
        if (its === undefined || documents.again || row.corrects !== '') return;
        // Where the rows of a document differ on what it is of, or are several partners', each speaks of its own part.
        const { seen } = documents;
        const whole = seen === null || seen.sum.gross === null || seen.sum.isShared ? null : seen;
        const sum = whole?.sum ?? { ...row, declared: documents.declared };
        const vat = vatClaimed(sum, its);
        if (vat === null || sum.vat === null || vat.above <= 0) return;
        if (whole !== null && said.add([whole.key])) return;
        tell(
          {
            claimed: decimalText(vat.claimed),
            vat: decimalText(sum.vat),
            recoverable: decimalText(its),
            allowed: decimalText(vat.allowed),
            above: decimalText(vat.above),
            currency,
            count: whole?.sum.count ?? 1,
          },
          cell(claim, 'declared'),
          row.id,
        );
      },
    };
  },
};
