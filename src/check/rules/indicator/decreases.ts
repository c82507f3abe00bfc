import { fallsOf } from '../../../tally/achievements.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

export const decreases: ProjectCheck<'indicator/decreases'> = {
  kind: 'project',
  id: 'indicator/decreases',
  severity: 'warning',
  basis: 'Progress reports of the programmes: what was achieved so far never falls unless it was corrected',
  run({ project, figures, at }, tell) {
    const told = new Set(indicatorsOf(project));
    for (const { indicator, achieved } of figures.indicators) {
      if (!told.has(indicator)) continue;
      for (const { at: row, before, after } of fallsOf(indicator, achieved)) {
        // Who says why has corrected it.
        if (row.path === null || row.note !== '') continue;
        const key = row.path.startsWith('activities') ? 'participants' : 'value';
        tell({ code: indicator.code, date: row.date, before, after }, at(`${row.path}.${key}`), indicator.code);
      }
    }
  },
};
