import { expect, test } from 'vitest';
import { decimalText } from '../../src/model/money.ts';
import { budgetOf, pricedAmount } from '../../src/tally/budget.ts';
import { aLine, cents, GENERIC } from './values.ts';

test.each<[string, string, 'real' | 'unit-cost', string]>([
  ['24', '1287.45', 'real', '30898.80'],
  ['386.5', '16.35', 'real', '6319.27'],
  ['240.5', '14.85', 'real', '3571.42'],
  ['0.01', '0.01', 'real', '0.00'],
  ['0.5', '-0.03', 'real', '-0.02'],
  ['0.5', '-0.03', 'unit-cost', '-0.01'],
  ['0', '5.00', 'real', '0.00'],
])('%s × %s (%s) is %s', (quantity, price, kind, amount) => {
  const line = aLine({ category: 'external', kind, quantity: cents(quantity), price: cents(price) });
  expect(decimalText(pricedAmount(line) ?? Number.NaN)).toBe(amount);
});

test('without a quantity or a price there is no amount', () => {
  expect(pricedAmount(aLine({ category: 'staff', quantity: 100 }))).toBeNull();
  expect(pricedAmount(aLine({ category: 'staff', price: 100 }))).toBeNull();
});

const flat = (category: string, percent: number, of: 'staff' | 'direct') =>
  aLine({ category, flat: { percent: percent * 100, of } });
const priced = (category: string, quantity: number, price: string) =>
  aLine({ category, quantity: quantity * 100, price: cents(price) });

test('a unit cost of a category counts in it, so in the bases; one of several and a lump sum in none', () => {
  const lines = [
    aLine({ category: 'staff', kind: 'unit-cost', quantity: 300, price: 19_999 }),
    aLine({ category: 'unit-cost', kind: 'unit-cost', quantity: 200, price: 15_522 }),
    aLine({ category: 'lump-sum', kind: 'lump-sum', amount: 199_999 }),
    flat('office', 15, 'staff'),
  ];
  const { byCategory, total } = budgetOf({ lines, total: null }, GENERIC);
  expect(Object.fromEntries(byCategory)).toEqual({
    staff: 59_997,
    'unit-cost': 31_044,
    'lump-sum': 199_999,
    office: 8_999,
  });
  expect(total).toBe(300_039);
});

test('of a stated amount and quantity × price the stated amount counts', () => {
  const lines = [aLine({ category: 'staff', quantity: 200, price: 100, amount: 199 })];
  expect(budgetOf({ lines, total: null }, GENERIC).total).toBe(199);
});

test('a line that could not be read makes its category and the total n/a, not nothing', () => {
  const lines = [aLine({ category: 'staff' }), aLine({ category: 'travel', amount: 100 })];
  const { byCategory, total, lines: figures } = budgetOf({ lines, total: null }, GENERIC);
  expect([byCategory.get('staff'), byCategory.get('travel'), total]).toEqual([null, 100, null]);
  expect(figures.map(({ amount }) => amount)).toEqual([null, 100]);
});

test('a partner known by its total has that and no lines', () => {
  expect(budgetOf({ lines: [], total: 48_518_110 }, GENERIC)).toEqual({
    lines: [],
    byCategory: new Map(),
    total: 48_518_110,
  });
});

test('the second flat rate of a category adds nothing', () => {
  const lines = [priced('staff', 1, '100.00'), flat('office', 15, 'staff'), flat('office', 10, 'staff')];
  expect(budgetOf({ lines, total: null }, GENERIC).lines.map(({ amount }) => amount)).toEqual([10_000, 1_500, 0]);
});
