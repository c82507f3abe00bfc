import type { Amounts, Flat, Funding } from './given.ts';

/** A partner's budget: quantities and prices, flat rates, and who pays. */
interface BudgetCase {
  readonly id: string;
  readonly flat: Flat;
  /** Category, quantity, price. */
  readonly lines: readonly (readonly [string, string, string])[];
  readonly funding: Funding;
  readonly categories: Amounts;
  readonly total: string;
  readonly sources: Amounts;
}

export const BUDGETS: readonly BudgetCase[] = [
  {
    id: 'TB534-LP1',
    flat: { office: '25% of direct' },
    lines: [
      ['staff', '4', '2500.00'],
      ['travel', '1', '10000.00'],
      ['external', '10', '1000.00'],
      ['equipment', '1', '10000.00'],
      ['infrastructure', '2', '5000.00'],
      ['unit-cost', '1', '155.22'],
    ],
    funding: { ERDF: '60%', own: 'rest' },
    categories: {
      staff: '10000.00',
      office: '12500.00',
      travel: '10000.00',
      external: '10000.00',
      equipment: '10000.00',
      infrastructure: '10000.00',
      other: '0.00',
      'lump-sum': '0.00',
      'unit-cost': '155.22',
    },
    total: '62655.22',
    sources: { ERDF: '37593.13', own: '25062.09' },
  },
  {
    id: 'TB534-PP2',
    flat: { office: '15% of staff', staff: '20% of direct', travel: '15% of staff' },
    lines: [
      ['external', '100', '1000.00'],
      ['equipment', '1', '1234.56'],
      ['infrastructure', '2', '50000.00'],
      ['unit-cost', '1', '155.22'],
    ],
    funding: { ERDF: '60%', own: 'rest' },
    categories: {
      staff: '40246.91',
      office: '6037.03',
      travel: '6037.03',
      external: '100000.00',
      equipment: '1234.56',
      infrastructure: '100000.00',
      other: '0.00',
      'lump-sum': '0.00',
      'unit-cost': '155.22',
    },
    total: '253710.75',
    sources: { ERDF: '152226.45', own: '101484.30' },
  },
  {
    id: 'TB534-PP3',
    flat: { other: '40% of staff' },
    lines: [['staff', '1', '2114.46']],
    funding: { CF: '50%', own: 'rest' },
    categories: {
      staff: '2114.46',
      office: '0.00',
      travel: '0.00',
      external: '0.00',
      equipment: '0.00',
      infrastructure: '0.00',
      other: '845.78',
      'lump-sum': '0.00',
      'unit-cost': '0.00',
    },
    total: '2960.24',
    sources: { CF: '1480.12', own: '1480.12' },
  },
  {
    id: 'TB534-PP4',
    flat: { staff: '20% of direct' },
    lines: [['travel', '1', '10000.00']],
    funding: { CF: '30%', own: 'rest' },
    categories: {
      staff: '2000.00',
      office: '0.00',
      travel: '10000.00',
      external: '0.00',
      equipment: '0.00',
      infrastructure: '0.00',
      other: '0.00',
      'lump-sum': '0.00',
      'unit-cost': '0.00',
    },
    total: '12000.00',
    sources: { CF: '3600.00', own: '8400.00' },
  },
  {
    id: 'TB534-PP5',
    flat: { office: '15% of staff', staff: '20% of direct' },
    lines: [['travel', '1', '10000.00']],
    funding: { CF: '20%', own: 'rest' },
    categories: {
      staff: '2000.00',
      office: '300.00',
      travel: '10000.00',
      external: '0.00',
      equipment: '0.00',
      infrastructure: '0.00',
      other: '0.00',
      'lump-sum': '0.00',
      'unit-cost': '0.00',
    },
    total: '12300.00',
    sources: { CF: '2460.00', own: '9840.00' },
  },
  {
    id: 'TB534-PP6',
    flat: { office: '15% of staff', staff: '20% of direct', travel: '15% of staff' },
    lines: [['external', '10', '1000.00']],
    funding: { CF: '10%', own: 'rest' },
    categories: {
      staff: '2000.00',
      office: '300.00',
      travel: '300.00',
      external: '10000.00',
      equipment: '0.00',
      infrastructure: '0.00',
      other: '0.00',
      'lump-sum': '0.00',
      'unit-cost': '0.00',
    },
    total: '12600.00',
    sources: { CF: '1260.00', own: '11340.00' },
  },
];

/** A budget that says of every line in which periods it is spent. */
export interface SpreadBudget extends Omit<BudgetCase, 'lines'> {
  /** Category, quantity, price, amount, and the amounts by period. */
  readonly lines: readonly (readonly [string, string, string, string, Amounts])[];
  /** Percent of the whole project. */
  readonly share: string;
  readonly periods: Amounts;
  /** Flat-rate categories in the numbered periods. */
  readonly byPeriod: Readonly<Record<string, readonly string[]>>;
}

export const G369_LP: SpreadBudget = {
  id: 'G369-LP',
  flat: { staff: '20% of direct', office: '10% of staff' },
  funding: { ERDF: '60%', ESF: '14.66%', public: '5698.97', 'automatic-public': '6613.59', private: '3261.01' },
  lines: [
    ['travel', '1', '999.99', '999.99', { 1: '500.00', 8: '499.99' }],
    ['travel', '2', '555.56', '1111.12', { 7: '1111.12' }],
    [
      'travel',
      '1',
      '4321.99',
      '4321.99',
      { 1: '1000.00', 2: '1000.00', 3: '1000.00', 4: '0.00', 5: '0.00', 6: '0.00', 7: '0.00', 8: '1321.99' },
    ],
    ['external', '1', '100.99', '100.99', { 1: '50.59', 8: '50.40' }],
    ['external', '3', '899.99', '2699.97', { 2: '1000.00', 3: '1000.00', 4: '699.97' }],
    ['external', '1', '999.99', '999.99', { 5: '100.00', 6: '100.00', 7: '799.99' }],
    ['equipment', '5', '150.66', '753.30', { 1: '10.30', 2: '50.00', 3: '400.00', 4: '100.00', 8: '193.00' }],
    ['equipment', '1', '1234.56', '1234.56', { 6: '1234.56' }],
    ['equipment', '3', '50.50', '151.50', { 5: '50.50', 7: '50.50', 8: '50.50' }],
    ['infrastructure', '5.5', '1000.33', '5501.81', { 8: '5501.81' }],
    [
      'infrastructure',
      '8',
      '2519.77',
      '20158.16',
      {
        1: '2519.77',
        2: '2519.77',
        3: '2519.77',
        4: '2519.77',
        5: '2519.77',
        6: '2519.77',
        7: '2519.77',
        8: '2519.77',
      },
    ],
    ['infrastructure', '1', '66.13', '66.13', { 8: '66.13' }],
    ['unit-cost', '2', '155.22', '310.44', { 7: '310.44' }],
    [
      'unit-cost',
      '3',
      '1999.99',
      '5999.97',
      { 1: '1000.00', 2: '1000.00', 3: '1000.00', 4: '1000.00', 5: '1000.00', 8: '999.97' },
    ],
    ['unit-cost', '7', '666.66', '4666.62', { 1: '666.66', 2: '666.66', 3: '2666.00', 8: '667.30' }],
    ['lump-sum', '1', '1999.99', '1999.99', { preparation: '1999.99' }],
    ['lump-sum', '1', '2000.00', '2000.00', { 1: '2000.00' }],
  ],
  categories: {
    staff: '7619.90',
    office: '761.99',
    travel: '6433.10',
    external: '3800.95',
    equipment: '2139.36',
    infrastructure: '25726.10',
    'lump-sum': '3999.99',
    'unit-cost': '10977.03',
  },
  total: '61458.42',
  sources: {
    ERDF: '36875.05',
    ESF: '9009.80',
    own: '15573.57',
    public: '5698.97',
    'automatic-public': '6613.59',
    private: '3261.01',
  },
  share: '81.18',
  periods: {
    preparation: '1999.99',
    1: '8645.06',
    2: '7241.77',
    3: '9668.11',
    4: '5050.07',
    5: '4257.72',
    6: '4702.27',
    7: '5777.71',
    8: '14115.72',
  },
  byPeriod: {
    staff: ['816.13', '913.95', '983.95', '663.94', '534.05', '770.86', '896.27', '2040.75'],
    office: ['81.61', '91.39', '98.39', '66.39', '53.40', '77.08', '89.62', '204.11'],
  },
};

export const G369_PP: SpreadBudget = {
  id: 'G369-PP',
  flat: { other: '40% of staff' },
  funding: { CF: '25%', ESF: '15%', public: '1234.99', 'automatic-public': '6648.06', private: '666.66' },
  lines: [
    [
      'staff',
      '13',
      '55.56',
      '722.28',
      { 1: '100.00', 2: '100.00', 3: '100.00', 4: '100.00', 5: '100.00', 6: '100.00', 7: '100.00', 8: '22.28' },
    ],
    [
      'staff',
      '4',
      '1234.99',
      '4939.96',
      { 1: '1439.96', 2: '500.00', 3: '500.00', 4: '500.00', 5: '500.00', 6: '500.00', 7: '500.00', 8: '500.00' },
    ],
    ['staff', '2', '666.66', '1333.32', { 8: '1333.32' }],
    ['lump-sum', '1', '3555.56', '3555.56', { 1: '3555.56' }],
    ['lump-sum', '1', '900.16', '900.16', { closure: '900.16' }],
  ],
  categories: { staff: '6995.56', other: '2798.22', 'lump-sum': '4455.72' },
  total: '14249.50',
  sources: {
    CF: '3562.37',
    ESF: '2137.42',
    own: '8549.71',
    public: '1234.99',
    'automatic-public': '6648.06',
    private: '666.66',
  },
  share: '18.82',
  periods: {
    1: '5711.50',
    2: '840.00',
    3: '840.00',
    4: '840.00',
    5: '840.00',
    6: '840.00',
    7: '840.00',
    8: '2597.84',
    closure: '900.16',
  },
  byPeriod: {},
};
