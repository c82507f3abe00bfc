import { decimalText, ratio } from '../../../model/money.ts';
import { inForce } from '../../../programmes/pack.ts';
import { capOf, fundSlices, splitsAboveCap, subjectOf } from '../../../tally/splits.ts';
import type { ProjectCheck } from '../../check.ts';

export const rateAboveCap: ProjectCheck<'funding/rate-above-cap'> = {
  kind: 'project',
  id: 'funding/rate-above-cap',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 120(3); Reg. (EU) 2021/1060 art. 112; the programme’s rate',
  run({ project, pack, plan, at }, tell) {
    const cap = inForce(pack.cap);
    if (cap === null) return;
    for (const split of splitsAboveCap(project, plan, pack)) {
      const capped = capOf(split, pack);
      const [slice] = fundSlices(split, pack);
      if (capped === null || slice === undefined || split.total === null) continue;
      const { funds, allowed } = capped;
      tell(
        {
          funds: decimalText(funds),
          total: decimalText(split.total),
          rate: decimalText(ratio(funds, split.total) ?? 0),
          cap: decimalText(cap),
          allowed: decimalText(allowed),
          above: decimalText(funds - allowed),
        },
        at(slice.path),
        subjectOf(split, slice.source, project.code),
      );
    }
  },
};
