import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const outsideArea: ProjectCheck<'partner/outside-area'> = {
  kind: 'project',
  id: 'partner/outside-area',
  severity: 'warning',
  basis: 'Reg. (EU) 1299/2013 art. 20; the programme’s area',
  run({ project, pack, at }, tell) {
    const area = inForce(pack.area);
    if (area === null) return;
    for (const { path, id, nuts } of project.partners) {
      if (nuts !== null && !area.includes(nuts.toUpperCase()))
        tell({ partner: id, nuts, area }, at(`${path}.nuts`), id);
    }
  },
};
