import { decimalText } from '../../../model/money.ts';
import { categoryOf, crossingCheck } from '../../crossing.ts';
import { overspent } from '../../overspent.ts';

export const aboveCategory = crossingCheck<'expense/above-category'>({
  id: 'expense/above-category',
  severity: 'warning',
  basis: 'Subsidy contract: expenditure follows the approved budget; transfers need its rules',
  column: 'declared',
  subject: categoryOf,
  limits: (figures, { project }) =>
    overspent(figures, project)
      .filter(({ passed }) => passed === null)
      .map(({ unit, partner, category, budget, spent, beside }) => ({
        unit,
        category,
        most: budget - beside,
        of: {
          partner,
          category,
          budget: decimalText(budget),
          spent: decimalText(spent),
          above: decimalText(spent - budget),
        },
      })),
});
