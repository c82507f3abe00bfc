import { MONTH_RULES } from '../../../model/project.ts';
import { monthRule } from '../../../tally/exchange.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const monthRuleMissing: RowCheck<'exchange/month-rule-missing'> = {
  kind: 'rows',
  id: 'exchange/month-rule-missing',
  severity: 'error',
  basis: 'Reg. (EU) 1299/2013 art. 28: the programme chooses the month whose rate converts',
  watch({ project, pack, at, cell }, tell) {
    if (monthRule(project, pack) !== null || project.broken.has('exchange.month')) return NOTHING_TO_WATCH;
    const said = new Set<string>();
    for (const { currency, path } of project.partners) {
      if (currency === 'EUR' || said.has(currency)) continue;
      said.add(currency);
      tell({ currency, rules: MONTH_RULES }, at(`${path}.currency`), project.code);
    }
    return {
      row(claim) {
        const { currency } = claim;
        if (currency === 'EUR' || said.has(currency)) return;
        said.add(currency);
        tell({ currency, rules: MONTH_RULES }, cell(claim, 'currency'), claim.row.id);
      },
    };
  },
};
