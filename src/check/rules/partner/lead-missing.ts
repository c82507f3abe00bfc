import type { ProjectCheck } from '../../check.ts';

export const leadMissing: ProjectCheck<'partner/lead-missing'> = {
  kind: 'project',
  id: 'partner/lead-missing',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 13; Reg. (EU) 2021/1059 art. 26',
  run({ project, at }, tell) {
    const { partners } = project;
    // The only partner leads.
    if (partners.length < 2 || partners.some(({ role }) => role === 'lead')) return;
    if (partners.some(({ path }) => project.broken.has(`${path}.role`))) return;
    tell({ partners: partners.length }, at('partners'), project.code);
  },
};
