import { placeText } from '../../../model/place.ts';
import { type Operation, placeOfOperation } from '../../../model/portfolio.ts';
import { type Project, placeOf } from '../../../model/project.ts';
import type { PortfolioCheck } from '../../check.ts';

export const duplicateCode: PortfolioCheck<'portfolio/duplicate-code'> = {
  kind: 'portfolio',
  id: 'portfolio/duplicate-code',
  severity: 'error',
  basis: 'Format of samata: a code names one project',
  run({ portfolio, members }, tell) {
    const projects = new Map<string, Project>();
    for (const [i, { project }] of members.entries()) {
      const { code } = project;
      // A project without a code is called by its folder's name, which is nobody's mistake.
      if (project.broken.has('code')) continue;
      const first = projects.get(code);
      if (first === undefined) projects.set(code, project);
      else {
        const args = { code, what: 'project', first: placeText(placeOf(first, 'code')) } as const;
        tell(i, args, placeOf(project, 'code'), code);
      }
    }
    if (portfolio === null) return;
    const operations = new Map<string, Operation>();
    for (const operation of portfolio.operations) {
      const { code } = operation;
      const first = operations.get(code);
      if (code === '') continue;
      if (first === undefined) operations.set(code, operation);
      else {
        const place = placeOfOperation(portfolio, first, 'code');
        const args = { code, what: 'operation', first: placeText(place) } as const;
        tell(null, args, placeOfOperation(portfolio, operation, 'code'), code);
      }
    }
  },
};
