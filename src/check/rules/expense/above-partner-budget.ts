import { decimalText, minus, total } from '../../../model/money.ts';
import { crossingCheck } from '../../crossing.ts';

export const abovePartnerBudget = crossingCheck<'expense/above-partner-budget'>({
  id: 'expense/above-partner-budget',
  severity: 'error',
  basis: 'Subsidy contract: a partner’s eligible expenditure is at most its budget',
  column: 'declared',
  subject: ({ partner }) => partner,
  limits: ({ units }) =>
    units.flatMap(({ unit, soFar }) => {
      const { partner, budget } = unit;
      if (partner === null || budget.total === null || soFar.total === null || soFar.total <= budget.total) return [];
      // Flat rates stand as they are in the end: the row that crosses is sought for the rest of the budget.
      const flat = total([...unit.flatRates.keys()].map(category => soFar.byCategory.get(category) ?? 0));
      const most = minus(budget.total, flat);
      if (most === null) return [];
      const args = {
        partner: partner.id,
        budget: decimalText(budget.total),
        spent: decimalText(soFar.total),
        above: decimalText(soFar.total - budget.total),
      };
      return [{ unit: unit.id, category: null, except: new Set(unit.flatRates.keys()), most, of: args }];
    }),
});
