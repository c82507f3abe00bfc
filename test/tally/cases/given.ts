import { readFlat } from '../../../src/load/amount.ts';
import type { Expense } from '../../../src/model/columns.ts';
import { decimalText, type Maybe } from '../../../src/model/money.ts';
import type { BudgetLine, FlatRate } from '../../../src/model/project.ts';
import { generic20212027 } from '../../../src/programmes/packs/generic-2021-2027.ts';
import { aLine, aPartner, aProject, cents, slices } from '../values.ts';

/** Decimal texts by category, source or period. */
export type Amounts = Readonly<Record<string, string>>;

/** Flat rates by category, as a budget states them: `15% of staff`. */
export type Flat = Readonly<Record<string, string>>;

/** Slices by source, as a definition states them: `85%`, `20.00`, `rest`. */
export type Funding = Readonly<Record<string, string>>;

/** The rules by which the cases are figured: every share of a fund is rounded down. */
export const PACK = generic20212027;

export function flatRates(flat: Flat): Map<string, FlatRate> {
  return new Map(
    Object.entries(flat).map(([category, text]) => {
      const rate = readFlat(text);
      if (rate === null) throw new Error(`no flat rate: ${text}`);
      return [category, rate];
    }),
  );
}

export function flatLines(flat: Flat): BudgetLine[] {
  return [...flatRates(flat)].map(([category, rate]) => aLine({ category, flat: rate }));
}

/** A line's kind by its category: unit costs and lump sums of no single category are called so. */
export function kindOf(category: string): BudgetLine['kind'] {
  return category === 'unit-cost' || category === 'lump-sum' ? category : 'real';
}

/** An amount as text; n/a where it could not be computed. */
export function text(amount: Maybe<number> | undefined): string {
  return amount === null || amount === undefined ? 'n/a' : decimalText(amount);
}

/** What a map of amounts says of the keys that are expected; what it does not have is nothing. */
export function shown(amounts: ReadonlyMap<string, Maybe<number>>, expected: Amounts): Amounts {
  return Object.fromEntries(Object.keys(expected).map(key => [key, text(amounts.has(key) ? amounts.get(key) : 0)]));
}

/** Amounts of sources, each as text. */
export function bySource(amounts: readonly { readonly source: string; readonly amount: Maybe<number> }[]): Amounts {
  return Object.fromEntries(amounts.map(({ source, amount }) => [source, text(amount)]));
}

/** A certified row, unless it says otherwise. */
export function certified(category: string, declared: string, more: Partial<Expense> = {}): Partial<Expense> {
  return { category, declared: cents(declared), status: 'certified', ...more };
}

/** A project of one partner with a budget of these lines. */
export function ofOne(lines: readonly BudgetLine[], funding: Funding = { ERDF: '85%', own: 'rest' }) {
  return aProject({
    programme: PACK.id,
    partners: [aPartner({ id: 'LP', lines, funding: slices(funding) })],
  });
}
