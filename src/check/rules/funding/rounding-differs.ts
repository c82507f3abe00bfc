import { decimalText } from '../../../model/money.ts';
import { partnersHaveMoney } from '../../../model/project.ts';
import { inForce } from '../../../programmes/pack.ts';
import { capOf, fundSlices, splitsOf, subjectOf } from '../../../tally/splits.ts';
import type { ProjectCheck } from '../../check.ts';

export const roundingDiffers: ProjectCheck<'funding/rounding-differs'> = {
  kind: 'project',
  id: 'funding/rounding-differs',
  severity: 'warning',
  basis: 'Rounding of the programme: each partner’s share of a fund is rounded down to the cent',
  run({ project, pack, plan, at }, tell) {
    const cap = inForce(pack.cap);
    if (cap === null || pack.rounding.value !== 'floor') return;
    for (const split of splitsOf(project, plan)) {
      if (split.partner === null && partnersHaveMoney(project)) continue;
      const [slice] = fundSlices(split, pack).filter(({ kind }) => kind === 'amount');
      const capped = capOf(split, pack);
      if (slice === undefined || capped === null || capped.funds !== capped.allowed + 1) continue;
      const { funds, allowed } = capped;
      tell(
        {
          source: slice.source,
          rate: decimalText(cap),
          expected: decimalText(allowed),
          found: decimalText(funds),
          difference: decimalText(funds - allowed),
        },
        at(slice.path),
        subjectOf(split, slice.source, project.code),
      );
    }
  },
};
