import { decimalText } from '../../../model/money.ts';
import { categoryOf, crossingCheck } from '../../crossing.ts';
import { overspent } from '../../overspent.ts';

export const aboveFlexibility = crossingCheck<'expense/above-flexibility'>({
  id: 'expense/above-flexibility',
  severity: 'error',
  basis: 'Subsidy contract: how far the budget may be changed without an amendment',
  column: 'declared',
  subject: categoryOf,
  limits(figures, { project }) {
    const { flexibility } = project;
    if (flexibility === null) return [];
    const { base, percent, locked } = flexibility;
    return overspent(figures, project).flatMap(({ unit, partner, category, budget, spent, passed, beside }) => {
      if (passed === null) return [];
      const of = {
        partner,
        category,
        budget: decimalText(budget),
        base,
        percent: locked.includes(category) ? null : decimalText(percent),
        allowed: decimalText(passed),
        spent: decimalText(spent),
        above: decimalText(spent - passed),
      };
      return [{ unit, category, most: passed - beside, of }];
    });
  },
});
