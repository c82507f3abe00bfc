import type { Conversion } from '../../../tally/exchange.ts';
import type { RowCheck } from '../../check.ts';

export const derivedRate: RowCheck<'exchange/derived-rate'> = {
  kind: 'rows',
  id: 'exchange/derived-rate',
  severity: 'info',
  basis:
    'Reg. (EU) 1299/2013 art. 28: the Commission’s monthly accounting rate; shipped months come from ECB reference rates',
  watch({ cell }, tell) {
    const said = new Set<string>();
    const met = new Set<Conversion>();
    return {
      row(claim) {
        const { currency, conversion } = claim;
        const { rate, month } = conversion;
        if (rate === null || month === null || !rate.derived || met.has(conversion)) return;
        met.add(conversion);
        if (said.has(`${currency} ${month}`)) return;
        said.add(`${currency} ${month}`);
        tell({ currency, month, rate: rate.text, source: rate.source }, cell(claim, 'declared'), claim.row.id);
      },
    };
  },
};
