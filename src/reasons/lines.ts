import { decimalText, exactText, total, WHOLE } from '../model/money.ts';
import type { BudgetLine } from '../model/project.ts';
import type { BudgetAddend, Reason } from '../model/reason.ts';
import type { Pack } from '../programmes/pack.ts';
import type { LineFigure } from '../tally/budget.ts';
import { type ByCategory, flatSumOf } from '../tally/flat-rates.ts';
import type { Unit } from '../tally/plan.ts';
import { NAMED, text, UNKNOWN } from './reasons.ts';

/** A quantity in hundredths as it is written: `5.5`, `24`. */
function quantityText(hundredths: number): string {
  return decimalText(hundredths).replace(/\.?0+$/, '');
}

/** A category that is a flat rate: of what, and what the cut took; null for one of real costs. */
export function flatReason(category: string, byCategory: ByCategory, { flatRates }: Unit, pack: Pack): Reason | null {
  const sum = flatSumOf(category, byCategory, flatRates, pack);
  if (sum === null) return null;
  const args = {
    percent: decimalText(sum.percent),
    of: sum.parts.map(({ category: name, amount }) => ({ name, amount: text(amount) })),
    base: text(sum.base),
    exact: sum.base === null ? null : exactText(sum.base, sum.percent, WHOLE),
  };
  return { reason: 'flat-rate', args };
}

/** What quantity and price come to before the cut, where no amount is stated beside them. */
function priced({ quantity, price, amount }: BudgetLine) {
  if (amount !== null || quantity === null || price === null) return null;
  return { quantity: quantityText(quantity), price: decimalText(price), exact: exactText(quantity, price, 100) };
}

/** The amount of one line that is no flat rate. */
export function lineReason({ line, amount }: LineFigure): Reason {
  const its = priced(line);
  if (its !== null) return { reason: 'priced', args: its };
  return amount === null ? UNKNOWN : { reason: 'stated', args: {} };
}

function addend({ line, amount }: LineFigure): BudgetAddend {
  const its = priced(line) ?? { quantity: null, price: null, exact: null };
  return { name: line.item ?? line.category, amount: text(amount), ...its };
}

/** Budget of a category: its lines, or its flat rate. */
export function budgetReason(category: string, unit: Unit, pack: Pack): Reason {
  const { lines, byCategory } = unit.budget;
  if (lines.length === 0) return { reason: 'total-only', args: {} };
  const flat = flatReason(category, byCategory, unit, pack);
  if (flat !== null) return flat;
  const its = lines.filter(({ line }) => line.category === category && line.kind !== 'flat');
  const left = its.slice(NAMED);
  return {
    reason: 'lines',
    args: {
      lines: its.slice(0, NAMED).map(addend),
      more: left.length,
      moreAmount: text(total(left.map(({ amount }) => amount))),
    },
  };
}
