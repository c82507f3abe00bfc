import { decimalText } from '../../../model/money.ts';
import { knownCategories } from '../../../programmes/index.ts';
import { flatRateOver } from '../../../tally/flat-rates.ts';
import { categoryOf, crossingCheck } from '../../crossing.ts';

export const notBudgeted = crossingCheck<'expense/not-budgeted'>({
  id: 'expense/not-budgeted',
  severity: 'error',
  basis: 'Subsidy contract: expenditure follows the approved budget',
  column: 'category',
  subject: categoryOf,
  limits({ units }, { pack }) {
    const known = knownCategories(pack);
    return units.flatMap(({ unit, soFar }) => {
      if (unit.partner === null || unit.budget.lines.length === 0) return [];
      // A category of the budget that nobody knows may be the one that is missing.
      if (known !== null && unit.budget.lines.some(({ line }) => !known.includes(line.category))) return [];
      return [...soFar.byCategory].flatMap(([category, spent]) => {
        if (spent === null || spent <= 0 || unit.budget.byCategory.has(category)) return [];
        if (flatRateOver(category, unit.flatRates, pack) !== null) return [];
        if (category === '' || (known !== null && !known.includes(category))) return [];
        return [{ unit: unit.id, category, most: 0, of: { partner: unit.id, category, spent: decimalText(spent) } }];
      });
    });
  },
});
