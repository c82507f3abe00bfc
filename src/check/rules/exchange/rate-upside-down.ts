import { isUpsideDown, nearestShipped } from '../../../programmes/rates.ts';
import type { ProjectCheck } from '../../check.ts';

export const rateUpsideDown: ProjectCheck<'exchange/rate-upside-down'> = {
  kind: 'project',
  id: 'exchange/rate-upside-down',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 28: the Commission’s monthly accounting rate, in units of the currency for 1 EUR',
  run({ project, at }, tell) {
    for (const stated of project.rates) {
      const { path, currency, month, text } = stated;
      const known = stated.millionths === 0 ? null : nearestShipped(currency, month);
      if (known === null || !isUpsideDown(stated, known.rate)) continue;
      const args = { currency, month, rate: text, expected: known.rate.text, expectedMonth: known.month };
      tell(args, at(`${path}.rate`), project.code);
    }
  },
};
