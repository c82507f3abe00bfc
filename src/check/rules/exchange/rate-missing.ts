import { monthRule } from '../../../tally/exchange.ts';
import type { RowCheck } from '../../check.ts';

export const rateMissing: RowCheck<'exchange/rate-missing'> = {
  kind: 'rows',
  id: 'exchange/rate-missing',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 28; Reg. (EU) 2021/1059 art. 38(5): the Commission’s monthly accounting rate',
  watch({ project, pack, cell }, tell) {
    const rule = monthRule(project, pack);
    // A rate that is stated and cannot be used is said where it stands.
    const said = new Set(project.rates.map(({ currency, month }) => `${currency} ${month}`));
    return {
      row(claim) {
        const { currency, conversion } = claim;
        if (currency === 'EUR' || conversion.rate !== null || rule === null) return;
        const month = conversion.month ?? '';
        if (said.has(`${currency} ${month}`)) return;
        said.add(`${currency} ${month}`);
        tell({ currency, month }, cell(claim, 'declared'), claim.row.id);
      },
    };
  },
};
