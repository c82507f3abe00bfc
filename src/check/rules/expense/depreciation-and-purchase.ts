import { decimalText } from '../../../model/money.ts';
import { type Place, placeText } from '../../../model/place.ts';
import { TwiceClaimed } from '../../../tally/twice-claimed.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

/** What is kept of the first row of an asset. */
interface First {
  readonly id: string;
  readonly asset: string;
  readonly partner: string;
  readonly place: Place;
}

export const depreciationAndPurchase: RowCheck<'expense/depreciation-and-purchase'> = {
  kind: 'rows',
  id: 'expense/depreciation-and-purchase',
  severity: 'error',
  basis:
    'Reg. (EU) 1303/2013 arts 65(11) and 69(2); Reg. (EU) 2021/1060 arts 63(9) and 67(2): what was bought with a grant is not written off as well',
  watch({ cell, has }, tell) {
    if (!has('asset') || !has('method')) return NOTHING_TO_WATCH;
    const assets = new TwiceClaimed<First>();
    return {
      row(claim) {
        const { row, partner } = claim;
        assets.add(claim, () =>
          structuredClone({ id: row.id, asset: row.asset, partner, place: cell(claim, 'asset') }),
        );
      },
      end() {
        for (const { depreciation, purchase } of assets.all) {
          const { id, asset, partner, place } = depreciation.first;
          const args = {
            ...{ partner, asset },
            depreciation: decimalText(depreciation.declared ?? 0),
            purchase: decimalText(purchase.declared ?? 0),
            purchaseId: purchase.first.id,
            purchased: placeText(purchase.first.place),
          };
          tell(args, place, id);
        }
        return undefined;
      },
    };
  },
};
