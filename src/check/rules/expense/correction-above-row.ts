import { decimalText } from '../../../model/money.ts';
import type { Place } from '../../../model/place.ts';
import type { Claim } from '../../../tally/claim.ts';
import { CorrectionSum } from '../../../tally/correction-sum.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

interface Corrected {
  readonly sum: CorrectionSum;
  /** The correction that was added last. */
  last: { readonly id: string; readonly place: Place } | null;
  said: boolean;
}

export const correctionAboveRow: RowCheck<'expense/correction-above-row'> = {
  kind: 'rows',
  id: 'expense/correction-above-row',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(a): a correction takes off no more than was declared',
  watch({ cell, has, ids, marks }, tell) {
    if (!has('corrects')) return NOTHING_TO_WATCH;
    const corrected = new Map<string, Corrected>();
    const judge = (id: string, its: Corrected) => {
      const result = its.sum.result;
      if (result === null || result.declared <= 0 || result.left >= 0 || its.said || its.last === null) return;
      its.said = true;
      const args = {
        corrects: id,
        declared: decimalText(result.declared),
        corrections: decimalText(result.corrections),
        above: decimalText(-result.left),
        currency: result.currency,
        count: its.sum.count,
      };
      tell(args, its.last.place, its.last.id);
    };
    const amounts = ({ row, currency, declared }: Claim) => ({ currency, stated: row.declared, eur: declared });
    return {
      row({ row }, number) {
        const { id, corrects } = row;
        if (corrects === '' || corrects === id) return;
        marks.add(number);
        if (corrected.has(corrects)) return;
        corrected.set(structuredClone(corrects), { sum: new CorrectionSum(), last: null, said: false });
      },
      end() {
        for (const id of corrected.keys()) {
          const first = ids.find(id);
          if (first !== null) marks.add(first);
        }
        return undefined;
      },
      again(claim) {
        const { id, corrects } = claim.row;
        const own = corrected.get(id);
        if (own !== undefined) {
          own.sum.correct(amounts(claim));
          judge(id, own);
        }
        const its = corrects === id ? undefined : corrected.get(corrects);
        if (its === undefined) return;
        its.sum.add(amounts(claim));
        its.last = { id: structuredClone(id), place: cell(claim, 'declared') };
        judge(corrects, its);
      },
    };
  },
};
