import type { ProjectCheck } from '../../check.ts';

export const rateNotPositive: ProjectCheck<'exchange/rate-not-positive'> = {
  kind: 'project',
  id: 'exchange/rate-not-positive',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 28: the Commission’s monthly accounting rate, in units of the currency for 1 EUR',
  run({ project, at }, tell) {
    for (const { path, currency, month, millionths, text } of project.rates) {
      // One that could not be read is said as that.
      if (millionths === 0 && text !== '') tell({ currency, month, rate: text }, at(`${path}.rate`), project.code);
    }
  },
};
