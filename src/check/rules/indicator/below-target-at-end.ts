import { decimalText } from '../../../model/money.ts';
import type { Project } from '../../../model/project.ts';
import { inForce } from '../../../programmes/pack.ts';
import { measuredUntil } from '../../../tally/achievements.ts';
import { lastTold } from '../../../tally/as-of.ts';
import type { ProjectCheck } from '../../check.ts';
import { indicatorsOf, straysOf } from '../../strays.ts';

/** Codes of indicators that may have reached more than can be seen: a row of theirs is broken, or names them otherwise. */
function unsettled(project: Project): ReadonlySet<string> {
  const broken = [...project.achievements, ...project.activities].filter(row => row.broken.length > 0);
  return new Set([
    ...broken.map(({ indicator }) => indicator),
    ...straysOf(project).flatMap(({ code, nearest }) => [code, nearest ?? '']),
  ]);
}

export const belowTargetAtEnd: ProjectCheck<'indicator/below-target-at-end'> = {
  kind: 'project',
  id: 'indicator/below-target-at-end',
  severity: 'warning',
  basis:
    'Programmes ask for 80–85 % of a target at the end, and this is the lowest of that range; Interreg VI-A South Baltic, changes in projects: up to 20 % less of an output or result is a minor deviation',
  run({ project, pack, figures, at }, tell) {
    const least = inForce(pack.indicatorTarget);
    const { asOf } = figures;
    const { start, end } = project.period;
    if (least === null || asOf === null || (start !== null && end !== null && start > end)) return;
    // A plan of which nothing is told yet has reached its end on paper alone.
    if (asOf === end && lastTold(project, figures.sums.latestPaid) === null) return;
    const told = new Set(indicatorsOf(project));
    const open = unsettled(project);
    for (const { indicator, cumulative: reached, percent } of figures.indicators) {
      const { code, target, path, notListed } = indicator;
      const until = measuredUntil(project, indicator);
      if (until === null || asOf < until || target === null || reached === null || percent === null) continue;
      // Of a code that no list has, nobody knows what it counts: it is said as that.
      if (percent >= least || !told.has(indicator) || open.has(code) || notListed !== null) continue;
      const args = { code, target, reached, percent: decimalText(percent), least: decimalText(least), until };
      tell(args, at(`${path}.target`), code);
    }
  },
};
