import { decimalText, minus } from '../../../model/money.ts';
import { besideRows } from '../../../tally/crossing.ts';
import { crossingCheck } from '../../crossing.ts';

export const abovePartnerBudget = crossingCheck<'expense/above-partner-budget'>({
  id: 'expense/above-partner-budget',
  severity: 'error',
  basis: 'Subsidy contract: a partner’s eligible expenditure is at most its budget',
  column: 'declared',
  subject: ({ partner }) => partner,
  limits: ({ units }) =>
    units.flatMap(figures => {
      const { unit, soFar } = figures;
      const { partner, budget } = unit;
      if (partner === null || budget.total === null || soFar.total === null || soFar.total <= budget.total) return [];
      // Flat rates stand as they are in the end: the row that crosses is sought for the rest of the budget.
      const most = minus(
        budget.total,
        besideRows(soFar.total, figures, category => !unit.flatRates.has(category)),
      );
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
