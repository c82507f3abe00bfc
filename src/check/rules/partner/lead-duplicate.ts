import type { ProjectCheck } from '../../check.ts';

export const leadDuplicate: ProjectCheck<'partner/lead-duplicate'> = {
  kind: 'project',
  id: 'partner/lead-duplicate',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 13; Reg. (EU) 2021/1059 art. 26',
  run({ project, at }, tell) {
    const [first, ...others] = project.partners.filter(({ role }) => role === 'lead');
    if (first === undefined) return;
    for (const { path, id } of others) tell({ partner: id, first: first.id }, at(`${path}.role`), id);
  },
};
