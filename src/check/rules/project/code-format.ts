import { fitsForm } from '../../../model/code-form.ts';
import { inForce } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

export const codeFormat: ProjectCheck<'project/code-format'> = {
  kind: 'project',
  id: 'project/code-format',
  severity: 'info',
  basis: 'Project codes as the programme gives them',
  run({ project, pack, at }, tell) {
    const code = inForce(pack.code);
    if (code === null || project.broken.has('code') || fitsForm(code.forms, project.code)) return;
    tell({ code: project.code, example: code.example }, at('code'), project.code);
  },
};
