import type { Amounts, Flat } from './given.ts';

interface Split {
  readonly categories: Amounts;
  readonly sources: Amounts;
}

/** A report as claimed, as certified, and what of it was parked; with the budget of G369-LP. */
export const G1012: Readonly<Record<'G1012-1' | 'G1012-2' | 'G1012-3', Split>> = {
  'G1012-1': {
    categories: {
      staff: '435.56',
      office: '43.55',
      travel: '200.16',
      external: '187.33',
      equipment: '555.55',
      infrastructure: '1234.80',
      other: '0.00',
      'lump-sum': '2000.00',
      'unit-cost': '310.44',
    },
    sources: {
      ERDF: '2980.43',
      ESF: '728.21',
      own: '1258.75',
      public: '460.62',
      'automatic-public': '534.54',
      private: '263.57',
      rounding: '0.02',
    },
  },
  'G1012-2': {
    categories: {
      staff: '389.53',
      office: '38.95',
      travel: '0.00',
      external: '177.33',
      equipment: '545.55',
      infrastructure: '1224.80',
      'lump-sum': '0.00',
      'unit-cost': '300.44',
    },
    sources: {
      ERDF: '1605.96',
      ESF: '392.38',
      own: '678.26',
      public: '248.19',
      'automatic-public': '288.03',
      private: '142.02',
      rounding: '0.02',
    },
  },
  'G1012-3': {
    categories: { staff: '40.03', office: '4.00', travel: '200.16', 'lump-sum': '2000.00' },
    sources: {
      ERDF: '1346.51',
      ESF: '328.99',
      own: '568.69',
      public: '208.10',
      'automatic-public': '241.49',
      private: '119.07',
      rounding: '0.03',
    },
  },
};

/** Categories of a partner that also claims real costs beside its flat rates. */
export const G1127: readonly {
  readonly id: string;
  readonly flat: Flat;
  readonly rows: readonly (readonly [string, string])[];
  readonly categories: Amounts;
  readonly total: string;
}[] = [
  {
    id: 'G1127-LP',
    flat: { staff: '20% of direct', office: '10% of staff' },
    rows: [
      ['staff', '20.00'],
      ['travel', '100.17'],
      ['travel', '555.56'],
      ['external', '187.33'],
      ['equipment', '500.55'],
      ['lump-sum', '2000.00'],
    ],
    categories: {
      staff: '268.72',
      office: '26.87',
      travel: '655.73',
      external: '187.33',
      equipment: '500.55',
      infrastructure: '0.00',
      other: '0.00',
      'lump-sum': '2000.00',
      'unit-cost': '0.00',
    },
    total: '3639.20',
  },
  {
    id: 'G1127-PP2',
    flat: { other: '40% of staff' },
    rows: [
      ['staff', '20.00'],
      ['travel', '100.17'],
      ['external', '187.33'],
      ['equipment', '500.55'],
      ['lump-sum', '3555.56'],
    ],
    categories: {
      staff: '20.00',
      office: '0.00',
      travel: '100.17',
      external: '187.33',
      equipment: '500.55',
      infrastructure: '0.00',
      other: '8.00',
      'lump-sum': '3555.56',
      'unit-cost': '0.00',
    },
    total: '4371.61',
  },
];

/** Lines of a project's overview by source, and its total; with the budgets of G369-LP and G369-PP. */
export const G1027: Readonly<Record<'G1027-1' | 'G1027-2', Readonly<Record<string, Amounts>>>> = {
  'G1027-1': {
    ERDF: {
      budget: '36875.05',
      previous: '1199.99',
      this: '1921.66',
      soFar: '3121.65',
      percent: '8.47',
      remaining: '33753.40',
      certifiedPrevious: '1199.99',
      certifiedThis: '1616.89',
    },
    CF: {
      budget: '3562.37',
      previous: '0.00',
      this: '3455.99',
      soFar: '3455.99',
      percent: '97.01',
      remaining: '106.38',
      certifiedPrevious: '0.00',
      certifiedThis: '2948.05',
    },
    ESF: {
      budget: '11147.22',
      previous: '293.19',
      this: '2543.11',
      soFar: '2836.30',
      percent: '25.44',
      remaining: '8310.92',
      certifiedPrevious: '293.19',
      certifiedThis: '2163.89',
    },
    own: {
      budget: '24123.28',
      previous: '506.81',
      this: '9105.99',
      soFar: '9612.80',
      percent: '39.85',
      remaining: '14510.48',
      certifiedPrevious: '506.81',
      certifiedThis: '7758.21',
    },
    public: {
      budget: '6933.96',
      previous: '185.45',
      this: '1495.09',
      soFar: '1680.54',
      percent: '24.24',
      remaining: '5253.42',
      certifiedPrevious: '185.45',
      certifiedThis: '1271.89',
    },
    'automatic-public': {
      budget: '13261.65',
      previous: '215.22',
      this: '6794.18',
      soFar: '7009.40',
      percent: '52.85',
      remaining: '6252.25',
      certifiedPrevious: '215.22',
      certifiedThis: '5791.60',
    },
    private: {
      budget: '3927.67',
      previous: '106.12',
      this: '816.69',
      soFar: '922.81',
      percent: '23.50',
      remaining: '3004.86',
      certifiedPrevious: '106.12',
      certifiedThis: '694.67',
    },
    total: {
      budget: '75707.92',
      previous: '1999.99',
      this: '17026.75',
      soFar: '19026.74',
      percent: '25.13',
      remaining: '56681.18',
      certifiedPrevious: '1999.99',
      certifiedThis: '14487.04',
    },
  },
  'G1027-2': {
    ERDF: {
      previous: '3121.65',
      this: '1921.66',
      soFar: '5043.31',
      percent: '13.68',
      remaining: '31831.74',
      certifiedPrevious: '2816.88',
    },
    CF: {
      previous: '3455.99',
      this: '0.00',
      soFar: '3455.99',
      percent: '97.01',
      remaining: '106.38',
      certifiedPrevious: '2948.05',
    },
    ESF: {
      previous: '2836.30',
      this: '469.52',
      soFar: '3305.82',
      percent: '29.66',
      remaining: '7841.40',
      certifiedPrevious: '2457.08',
    },
    own: {
      previous: '9612.80',
      this: '811.60',
      soFar: '10424.40',
      percent: '43.21',
      remaining: '13698.88',
      certifiedPrevious: '8265.02',
    },
    public: {
      previous: '1680.54',
      this: '296.99',
      soFar: '1977.53',
      percent: '28.52',
      remaining: '4956.43',
      certifiedPrevious: '1457.34',
    },
    'automatic-public': {
      previous: '7009.40',
      this: '344.65',
      soFar: '7354.05',
      percent: '55.45',
      remaining: '5907.60',
      certifiedPrevious: '6006.82',
    },
    private: {
      previous: '922.81',
      this: '169.94',
      soFar: '1092.75',
      percent: '27.82',
      remaining: '2834.92',
      certifiedPrevious: '800.79',
    },
    total: {
      previous: '19026.74',
      this: '3202.78',
      soFar: '22229.52',
      percent: '29.36',
      remaining: '53478.40',
      certifiedPrevious: '16487.03',
    },
  },
};
