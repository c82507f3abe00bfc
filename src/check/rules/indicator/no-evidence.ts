import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

export const noEvidence: ProjectCheck<'indicator/no-evidence'> = {
  kind: 'project',
  id: 'indicator/no-evidence',
  severity: 'info',
  basis:
    'Reg. (EU) 1303/2013 arts 125(4)(a) and 140, Reg. (EU) 2021/1060 art. 74(1): what was delivered is verified by documents',
  run({ project, figures, at }, tell) {
    const told = new Set(indicatorsOf(project));
    for (const { indicator, achieved } of figures.indicators) {
      if (!told.has(indicator)) continue;
      const rows = achieved.flatMap(({ path, evidence }) => (path === null ? [] : [{ path, evidence }]));
      const without = rows.filter(({ evidence }) => evidence === '');
      const [first] = without;
      if (first === undefined) continue;
      const cell = `${first.path}.evidence`;
      // A table may lack the column.
      const place = at(project.places.has(cell) ? cell : `${first.path}.indicator`);
      tell({ code: indicator.code, without: without.length, rows: rows.length }, place, indicator.code);
    }
  },
};
