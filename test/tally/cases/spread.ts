import type { BudgetLine } from '../../../src/model/project.ts';
import { aLine, cents } from '../values.ts';
import type { SpreadBudget } from './budgets.ts';
import { flatLines, kindOf } from './given.ts';

/** The lines of a budget by period: its flat rates, then all others by quantity and price. */
export function spreadLines({ flat, lines }: SpreadBudget): BudgetLine[] {
  const priced = lines.map(([category, quantity, price, , periods]) =>
    aLine({
      category,
      kind: kindOf(category),
      quantity: cents(quantity),
      price: cents(price),
      periods: new Map(Object.entries(periods).map(([period, amount]) => [period, cents(amount)])),
    }),
  );
  return [...flatLines(flat), ...priced];
}
