import { periodOf } from '../../../programmes/index.ts';
import { participantRules } from '../../../programmes/participant-rules.ts';
import { hasEsf, partsAbove } from '../../../tally/sub-counts.ts';
import type { ProjectCheck } from '../../check.ts';

export const subCountAboveParent: ProjectCheck<'participant/sub-count-above-parent'> = {
  kind: 'project',
  id: 'participant/sub-count-above-parent',
  severity: 'error',
  basis:
    'Reg. (EU) 1304/2013 Annex I; Reg. (EU) 2021/1057 Annex I: what is a part of an indicator is never more than it',
  run({ project, figures, at }, tell) {
    if (!hasEsf(project)) return;
    const { within } = participantRules(periodOf(project));
    for (const { codes, value, parents, most, above, path } of partsAbove(project, figures, within.value)) {
      const subject = codes.join(' + ');
      tell({ codes, value, parents, most, above }, at(path), subject);
    }
  },
};
