import { unitOf } from '../../../model/unit.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf } from '../../strays.ts';

/** So many values are named. */
const NAMED = 10;

export const percentSummed: ProjectCheck<'indicator/percent-summed'> = {
  kind: 'project',
  id: 'indicator/percent-summed',
  severity: 'warning',
  basis: 'Progress reports of the programmes: a percentage is a level, never a sum over partners or reports',
  run({ project, figures, at }, tell) {
    const told = new Set(indicatorsOf(project));
    for (const { indicator, achieved, cumulative } of figures.indicators) {
      const { code, path, sums, unit } = indicator;
      if (sums !== 'total' || unitOf(unit) !== 'percent' || !told.has(indicator)) continue;
      const values = achieved.map(({ value }) => value).filter(value => Number(value) !== 0);
      // One value is what it is; a second one below zero takes it back.
      if (cumulative === null || values.filter(value => !value.startsWith('-')).length < 2) continue;
      tell({ code, count: values.length, values: values.slice(0, NAMED), sum: cumulative }, at(`${path}.sums`), code);
    }
  },
};
