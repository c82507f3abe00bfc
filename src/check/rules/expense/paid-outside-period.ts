import type { RowCheck } from '../../check.ts';
import { outsideEligibleDays } from '../../eligible-days.ts';
import { isSimplified } from '../../rows.ts';

export const paidOutsidePeriod: RowCheck<'expense/paid-outside-period'> = {
  kind: 'rows',
  id: 'expense/paid-outside-period',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2); the subsidy contract’s period',
  watch({ project, cell }, tell) {
    const outside = outsideEligibleDays(project);
    return {
      row(claim) {
        const { paid_date: date, id } = claim.row;
        const wrong = date === null ? null : outside(date);
        if (wrong !== null && !isSimplified(claim.row)) tell({ ...wrong }, cell(claim, 'paid_date'), id);
      },
    };
  },
};
