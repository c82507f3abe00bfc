import { decimalText } from '../../../model/money.ts';
import type { Place } from '../../../model/place.ts';
import { InKind, plannedOwn } from '../../../tally/in-kind.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const inKindAboveOwn: RowCheck<'expense/in-kind-above-own'> = {
  kind: 'rows',
  id: 'expense/in-kind-above-own',
  severity: 'error',
  basis:
    'Reg. (EU) 1303/2013 art. 69(1)(a); Reg. (EU) 2021/1060 art. 67(1)(a): public support is at most the eligible costs without those in kind',
  watch({ project, plan, cell, has }, tell) {
    const own = plannedOwn(plan);
    if (own === null || !has('method')) return NOTHING_TO_WATCH;
    const inKind = new InKind<Place>(own);
    return {
      row(claim) {
        if (claim.row.method === 'in-kind' && claim.unit !== null) inKind.add(claim, () => cell(claim, 'declared'));
      },
      end() {
        const { sum, rows, crossed } = inKind;
        if (sum === null || crossed === null) return undefined;
        const args = {
          ...{ inKind: decimalText(sum), rows },
          ...{ own: decimalText(own), above: decimalText(sum - own) },
        };
        tell(args, crossed, project.code);
        return undefined;
      },
    };
  },
};
