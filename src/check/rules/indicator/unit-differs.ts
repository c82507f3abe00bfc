import { unitOf } from '../../../model/unit.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

export const unitDiffers: ProjectCheck<'indicator/unit-differs'> = {
  kind: 'project',
  id: 'indicator/unit-differs',
  severity: 'warning',
  basis: 'The regulation or order that lists the indicator, with its unit; samata indicators CODE names it',
  run({ project, at }, tell) {
    for (const { code, path, unit, common } of indicatorsOf(project)) {
      const expected = common?.unit.en ?? null;
      const [written, listed] = [unitOf(unit), unitOf(expected)];
      if (unit === null || expected === null || written === null || listed === null || written === listed) continue;
      tell({ code, unit, expected }, at(`${path}.unit`), code);
    }
  },
};
