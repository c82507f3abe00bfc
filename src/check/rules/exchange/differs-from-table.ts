import type { Rate } from '../../../model/project.ts';
import { differsFrom, isUpsideDown, rateTable } from '../../../programmes/rates.ts';
import type { ProjectCheck } from '../../check.ts';

/** A euro is a euro. */
const ONE: Rate = { millionths: 1_000_000, text: '1', source: 'EUR', derived: false };

export const differsFromTable: ProjectCheck<'exchange/differs-from-table'> = {
  kind: 'project',
  id: 'exchange/differs-from-table',
  severity: 'warning',
  basis: 'Reg. (EU) 1299/2013 art. 28; Reg. (EU) 2021/1059 art. 38(5): the Commission’s monthly accounting rate',
  run({ project, at }, tell) {
    const table = rateTable([]);
    for (const stated of project.rates) {
      const { path, currency, month, text } = stated;
      const known = stated.millionths === 0 ? null : (table.find(currency, month) ?? (currency === 'EUR' ? ONE : null));
      if (known === null || isUpsideDown(stated, known) || !differsFrom(stated, known)) continue;
      const { text: expected, source, derived } = known;
      tell({ currency, month, rate: text, expected, source, derived }, at(`${path}.rate`), project.code);
    }
  },
};
