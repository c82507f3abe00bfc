import type { Cents, Maybe } from '../model/money.ts';
import { plus, portion, total } from '../model/money.ts';
import type { BudgetLine, Partner } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import { type ByCategory, type FlatRates, withFlatRates } from './flat-rates.ts';

export interface LineFigure {
  readonly line: BudgetLine;
  readonly amount: Maybe<Cents>;
  /** A second flat rate of a category counts nothing: the first has all of it. */
  readonly counts: boolean;
}

/** A partner's budget: its lines, its categories and their sum. Lines and categories are empty where only a total is known. */
export interface BudgetFigures {
  readonly lines: readonly LineFigure[];
  readonly byCategory: ByCategory;
  readonly total: Maybe<Cents>;
}

/** Quantity × price, cut to the cent; units × price of a unit cost is cut toward zero. Null when one of them is missing. */
export function pricedAmount({ kind, quantity, price }: BudgetLine): Maybe<Cents> {
  if (quantity === null || price === null) return null;
  return portion(quantity, price, 100, kind === 'unit-cost' ? 'down' : 'floor');
}

/** What a line's periods add up to; null when it has none, or one of them could not be read. */
export function periodSum({ periods }: BudgetLine): Maybe<Cents> {
  return periods.size === 0 ? null : total(periods.values());
}

/** The flat rates that a partner's budget agrees on, by category. */
export function flatRatesOf(lines: readonly BudgetLine[]): FlatRates {
  const rates = new Map<string, NonNullable<BudgetLine['flat']>>();
  for (const { category, flat } of lines) if (flat !== null && !rates.has(category)) rates.set(category, flat);
  return rates;
}

/** Figures of a partner's budget; of stated amount and quantity × price the stated amount counts. */
export function budgetOf(partner: Pick<Partner, 'lines' | 'total'>, pack: Pack): BudgetFigures {
  if (partner.lines.length === 0) return { lines: [], byCategory: new Map(), total: partner.total };
  const real = new Map<string, Maybe<Cents>>();
  const amountOf = (line: BudgetLine) => line.amount ?? pricedAmount(line);
  for (const line of partner.lines) {
    if (line.kind === 'flat') {
      // A rate that could not be read is not none.
      if (line.flat === null) real.set(line.category, null);
      continue;
    }
    const before = real.get(line.category);
    real.set(line.category, plus(before === undefined ? 0 : before, amountOf(line)));
  }
  const byCategory = withFlatRates(real, flatRatesOf(partner.lines), pack);
  const flatDone = new Set<string>();
  const lines = partner.lines.map((line): LineFigure => {
    if (line.kind !== 'flat') return { line, amount: amountOf(line), counts: true };
    if (flatDone.has(line.category)) return { line, amount: 0, counts: false };
    flatDone.add(line.category);
    return { line, amount: byCategory.get(line.category) ?? null, counts: true };
  });
  return { lines, byCategory, total: total(byCategory.values()) };
}
