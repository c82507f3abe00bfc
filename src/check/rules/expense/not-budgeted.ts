import { decimalText } from '../../../model/money.ts';
import { crossings } from '../../../tally/crossing.ts';
import { knownCategories } from '../../categories.ts';
import type { RowCheck } from '../../check.ts';

export const notBudgeted: RowCheck<'expense/not-budgeted'> = {
  kind: 'rows',
  id: 'expense/not-budgeted',
  severity: 'error',
  basis: 'Subsidy contract: expenditure follows the approved budget',
  watch({ pack, cell }, tell) {
    const known = knownCategories(pack);
    return {
      row() {},
      end({ units }) {
        const limits = units.flatMap(({ unit, soFar }) => {
          if (unit.partner === null || unit.budget.lines.length === 0) return [];
          // A category of the budget that nobody knows may be the one that is missing.
          if (known !== null && unit.budget.lines.some(({ line }) => !known.includes(line.category))) return [];
          return [...soFar.byCategory].flatMap(([category, spent]) => {
            if (spent === null || spent <= 0 || unit.budget.byCategory.has(category)) return [];
            if (category === '' || (known !== null && !known.includes(category))) return [];
            return [
              { unit: unit.id, category, most: 0, of: { partner: unit.id, category, spent: decimalText(spent) } },
            ];
          });
        });
        if (limits.length === 0) return undefined;
        const crossed = crossings(limits);
        return claim => {
          for (const args of crossed(claim)) {
            tell(args, cell(claim, 'category'), `${args.partner}/${args.category}`);
          }
        };
      },
    };
  },
};
