import { decimalText, percentOf, ratio, total } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { differenceOf, fundSlices, namesUnknownSource, splitsOf } from '../../../tally/splits.ts';
import type { ProjectCheck } from '../../check.ts';

export const rateBelowCap: ProjectCheck<'funding/rate-below-cap'> = {
  kind: 'project',
  id: 'funding/rate-below-cap',
  severity: 'info',
  basis: 'Reg. (EU) 1303/2013 art. 120: the cap is a maximum; a lower rate is legal',
  run({ project, pack, plan, at }, tell) {
    const cap = inForce(pack.cap);
    const splits = splitsOf(project, plan);
    if (cap === null || splits.some(split => differenceOf(split) !== null || namesUnknownSource(split, pack))) return;
    if (!splits.some(split => fundSlices(split, pack).length > 0)) return;
    const whole = total(plan.units.map(({ budget }) => budget.total));
    const funds = total(plan.units.map(({ funding }) => funding.funds));
    if (whole === null || funds === null || whole <= 0) return;
    const allowed = percentOf(whole, cap, 'floor');
    const rate = ratio(funds, whole) ?? 0;
    // Amounts in whole euros fall short by cents: to two decimals the rate is the cap, and nothing is left.
    if (rate >= cap || funds >= allowed - Math.max(1, plan.units.length)) return;
    tell(
      {
        funds: decimalText(funds),
        total: decimalText(whole),
        rate: decimalText(rate),
        cap: decimalText(cap),
        allowed: decimalText(allowed),
        below: decimalText(allowed - funds),
      },
      at(project.funding.length > 0 ? 'funding' : 'partners'),
      project.code,
    );
  },
};
