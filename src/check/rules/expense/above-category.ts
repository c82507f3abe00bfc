import { decimalText } from '../../../model/money.ts';
import { crossings } from '../../../tally/crossing.ts';
import type { RowCheck } from '../../check.ts';

export const aboveCategory: RowCheck<'expense/above-category'> = {
  kind: 'rows',
  id: 'expense/above-category',
  severity: 'warning',
  basis: 'Subsidy contract: expenditure follows the approved budget; transfers need its rules',
  watch({ cell }, tell) {
    return {
      row() {},
      end({ units }) {
        const limits = units.flatMap(({ unit, soFar }) => {
          const { partner, budget, flatRates } = unit;
          if (partner === null) return [];
          return [...budget.byCategory].flatMap(([category, most]) => {
            const spent = soFar.byCategory.get(category) ?? null;
            // A flat rate is above its budget only when its base is, which is said there.
            if (flatRates.has(category) || most === null || spent === null || spent <= most) return [];
            const args = {
              partner: partner.id,
              category,
              budget: decimalText(most),
              spent: decimalText(spent),
              above: decimalText(spent - most),
            };
            return [{ unit: unit.id, category, most, of: args }];
          });
        });
        if (limits.length === 0) return undefined;
        const crossed = crossings(limits);
        return claim => {
          for (const args of crossed(claim)) {
            tell(args, cell(claim, 'declared'), `${args.partner}/${args.category}`);
          }
        };
      },
    };
  },
};
