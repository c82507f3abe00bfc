import { periodOf } from '../../../programmes/index.ts';
import { unevenRows } from '../../../tally/breakdown.ts';
import type { ProjectCheck } from '../../check.ts';

export const breakdownDiffers: ProjectCheck<'indicator/breakdown-differs'> = {
  kind: 'project',
  id: 'indicator/breakdown-differs',
  severity: 'error',
  basis:
    'Reg. (EU) 1304/2013 Annex I: participants by gender; Reg. (EU) 2021/1057 Annex I: and non-binary where national law has it',
  run({ project, at }, tell) {
    const mayBeLess = periodOf(project) !== '2014-2020';
    for (const { path, code, ...numbers } of unevenRows(project, mayBeLess)) {
      tell({ code: code === '' ? null : code, ...numbers, mayBeLess }, at(path), code === '' ? project.code : code);
    }
  },
};
