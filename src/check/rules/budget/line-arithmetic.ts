import { decimalText, portion } from '../../../model/money.ts';
import { pricedAmount } from '../../../tally/budget.ts';
import type { ProjectCheck } from '../../check.ts';

export const lineArithmetic: ProjectCheck<'budget/line-arithmetic'> = {
  kind: 'project',
  id: 'budget/line-arithmetic',
  severity: 'error',
  basis: 'Detailed budget: quantity × price, cut to the cent',
  run({ project, pack, at }, tell) {
    for (const partner of project.partners) {
      for (const line of partner.lines) {
        const { amount, quantity, price, path, category, item } = line;
        const expected = pricedAmount(line);
        if (amount === null || expected === null || quantity === null || price === null || amount === expected)
          continue;
        if (pack.rounding.value === 'either' && amount === portion(quantity, price, 100, 'half-up')) continue;
        const args = {
          item: item ?? category,
          quantity: decimalText(quantity),
          price: decimalText(price),
          expected: decimalText(expected),
          found: decimalText(amount),
          difference: decimalText(amount - expected),
        };
        tell(args, at(`${path}.amount`), `${partner.id}/${category}`);
      }
    }
  },
};
