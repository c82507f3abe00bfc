import { nearest } from '../../../model/nearest.ts';
import { placeOf } from '../../../model/project.ts';
import type { PortfolioCheck } from '../../check.ts';

export const unknownMeasure: PortfolioCheck<'portfolio/unknown-measure'> = {
  kind: 'portfolio',
  id: 'portfolio/unknown-measure',
  severity: 'error',
  basis: 'Format of samata: a project names a measure of portfolio.yaml',
  run({ portfolio, members }, tell) {
    const measures = portfolio?.measures ?? [];
    // Of a measure whose id is missing it cannot be told whether it is the one that was meant.
    if (measures.length === 0 || measures.some(({ id, path }) => id === path)) return;
    const known = measures.map(({ id }) => id);
    for (const [i, { project }] of members.entries()) {
      const { measure, code } = project;
      if (measure === null || known.includes(measure)) continue;
      tell(i, { measure, known, nearest: nearest(measure, known) }, placeOf(project, 'measure'), code);
    }
  },
};
