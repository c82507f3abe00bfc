import type { CommonIndicator } from '../../../model/common-indicator.ts';
import type { Maybe } from '../../../model/money.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

/** Of its participants an ESF project reports every common indicator; only those that the contract names have targets. */
function isReportedAnyway(common: Maybe<CommonIndicator>): boolean {
  return common?.list === 'common' && (common.fund === 'ESF' || common.fund === 'ESF+');
}

export const targetMissing: ProjectCheck<'indicator/target-missing'> = {
  kind: 'project',
  id: 'indicator/target-missing',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 125(3), Reg. (EU) 2021/1060 art. 73: the contract says what is to be delivered',
  run({ project, at }, tell) {
    for (const { code, path, target, common } of indicatorsOf(project)) {
      if (target !== null || project.broken.has(`${path}.target`) || isReportedAnyway(common)) continue;
      tell({ code }, at(`${path}.code`), code);
    }
  },
};
