import { placeText } from '../../../model/place.ts';
import { placeOfOperation } from '../../../model/portfolio.ts';
import { placeOf } from '../../../model/project.ts';
import type { PortfolioCheck } from '../../check.ts';

export const duplicateCode: PortfolioCheck<'portfolio/duplicate-code'> = {
  kind: 'portfolio',
  id: 'portfolio/duplicate-code',
  severity: 'error',
  basis: 'Format of samata: a code names one project',
  run({ portfolio, members }, tell) {
    const projects = new Map<string, string>();
    for (const [i, { project }] of members.entries()) {
      const { code } = project;
      // A project without a code is called by its folder's name, which is nobody's mistake.
      if (project.broken.has('code')) continue;
      const place = placeOf(project, 'code');
      const first = projects.get(code);
      if (first === undefined) projects.set(code, placeText(place));
      else tell(i, { code, what: 'project', first }, place, code);
    }
    const operations = new Map<string, string>();
    if (portfolio === null) return;
    for (const operation of portfolio.operations) {
      const { code } = operation;
      if (code === '') continue;
      const place = placeOfOperation(portfolio, operation, 'code');
      const first = operations.get(code);
      if (first === undefined) operations.set(code, placeText(place));
      else tell(null, { code, what: 'operation', first }, place, code);
    }
  },
};
