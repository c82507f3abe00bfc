import { describe, expect, test } from 'vitest';
import { decimalText } from '../../src/model/money.ts';
import { budgetOf, pricedAmount } from '../../src/tally/budget.ts';
import { fundingPlan } from '../../src/tally/funding.ts';
import { aLine, cents, GENERIC, slices } from './values.ts';

test.each<[string, string, 'real' | 'unit-cost', string]>([
  ['10', '2.00', 'unit-cost', '20.00'], // ROW-01
  ['10', '5.00', 'unit-cost', '50.00'], // ROW-02
  ['5.5', '1000.33', 'real', '5501.81'], // ROW-03
  ['0.5', '1234.99', 'unit-cost', '617.49'], // ROW-04
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

/** Whole partner budgets: rows, categories, flat rates, the fund's share rounded down, own the rest. */
describe('budgets of Jems', () => {
  test.each([
    [
      'TB534-LP1',
      [
        flat('office', 25, 'direct'),
        priced('staff', 4, '2500'),
        priced('travel', 1, '10000'),
        priced('external', 10, '1000'),
        priced('equipment', 1, '10000'),
        priced('infrastructure', 2, '5000'),
        priced('unit-cost', 1, '155.22'),
      ],
      '60%',
      { staff: '10000.00', office: '12500.00', 'unit-cost': '155.22' },
      ['62655.22', '37593.13', '25062.09'],
    ],
    [
      'TB534-PP2',
      [
        flat('office', 15, 'staff'),
        flat('staff', 20, 'direct'),
        flat('travel', 15, 'staff'),
        priced('external', 100, '1000'),
        priced('equipment', 1, '1234.56'),
        priced('infrastructure', 2, '50000'),
        priced('unit-cost', 1, '155.22'),
      ],
      '60%',
      { staff: '40246.91', office: '6037.03', travel: '6037.03' },
      ['253710.75', '152226.45', '101484.30'],
    ],
    [
      'TB534-PP3',
      [flat('other', 40, 'staff'), priced('staff', 1, '2114.46')],
      '50%',
      { other: '845.78' },
      ['2960.24', '1480.12', '1480.12'],
    ],
    [
      'TB534-PP4',
      [flat('staff', 20, 'direct'), priced('travel', 1, '10000')],
      '30%',
      { staff: '2000.00' },
      ['12000.00', '3600.00', '8400.00'],
    ],
    [
      'TB534-PP5',
      [flat('office', 15, 'staff'), flat('staff', 20, 'direct'), priced('travel', 1, '10000')],
      '20%',
      { staff: '2000.00', office: '300.00' },
      ['12300.00', '2460.00', '9840.00'],
    ],
    [
      'TB534-PP6',
      [
        flat('office', 15, 'staff'),
        flat('staff', 20, 'direct'),
        flat('travel', 15, 'staff'),
        priced('external', 10, '1000'),
      ],
      '10%',
      { staff: '2000.00', office: '300.00', travel: '300.00' },
      ['12600.00', '1260.00', '11340.00'],
    ],
  ])('%s', (_id, lines, erdf, categories, [total = '', fund = '', own = '']) => {
    const budget = budgetOf({ lines, total: null }, GENERIC);
    for (const [category, amount] of Object.entries(categories))
      expect(budget.byCategory.get(category)).toBe(cents(amount));
    expect(budget.total).toBe(cents(total));
    const plan = fundingPlan(budget.total, slices({ ERDF: erdf, own: 'rest' }), GENERIC);
    expect(plan.planned.map(({ amount }) => amount)).toEqual([cents(fund), cents(own)]);
    expect(budget.lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(budget.total);
  });
});

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
