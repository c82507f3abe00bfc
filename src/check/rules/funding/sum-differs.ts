import { decimalText } from '../../../model/money.ts';
import { differenceOf, splitsOf, subjectOf } from '../../../tally/splits.ts';
import type { ProjectCheck } from '../../check.ts';

export const sumDiffers: ProjectCheck<'funding/sum-differs'> = {
  kind: 'project',
  id: 'funding/sum-differs',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(3)(c) and the grant contract: the sources together pay the total, exactly',
  run({ project, plan, at }, tell) {
    for (const split of splitsOf(project, plan)) {
      const wrong = differenceOf(split);
      if (wrong === null) continue;
      const { parts, unit, expected, found, difference } = wrong;
      const sums = { expected: decimalText(expected), found: decimalText(found), difference: decimalText(difference) };
      tell({ parts, unit, ...sums }, at(split.path), subjectOf(split, undefined, project.code));
    }
  },
};
