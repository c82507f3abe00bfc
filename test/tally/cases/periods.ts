import type { Amounts, Flat } from './given.ts';

/** Periods of so many months each: number, first day, last day. */
export const DATES: readonly {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly months: number;
  readonly expected: readonly string[];
}[] = [
  {
    id: 'PRD-01',
    start: '2017-03-01',
    end: '2018-03-31',
    months: 6,
    expected: ['1 2017-03-01 2017-08-31', '2 2017-09-01 2018-02-28', '3 2018-03-01 2018-03-31'],
  },
  {
    id: 'PRD-02',
    start: '2022-01-31',
    end: '2022-04-29',
    months: 1,
    expected: ['1 2022-01-31 2022-02-27', '2 2022-02-28 2022-03-30', '3 2022-03-31 2022-04-29'],
  },
  { id: 'PRD-03', start: '2022-08-09', end: '2023-08-08', months: 12, expected: ['1 2022-08-09 2023-08-08'] },
  // The day on which eleven months end, told by the project that goes on.
  {
    id: 'PRD-04',
    start: '2022-07-01',
    end: '2023-06-30',
    months: 11,
    expected: ['1 2022-07-01 2023-05-31', '2 2023-06-01 2023-06-30'],
  },
];

/** A budget by period: flat rates are cut in each, the last one takes the rest. */
export const BY_PERIOD: readonly {
  readonly id: string;
  readonly flat: Flat;
  readonly real: readonly Amounts[];
  readonly periods: readonly Amounts[];
  readonly total: string;
  /** Percent of the whole. */
  readonly shares: readonly string[] | null;
}[] = [
  {
    id: 'PER-01',
    flat: { staff: '10% of direct', office: '15% of staff', travel: '10% of staff' },
    real: [
      { equipment: '50.00', external: '133.33' },
      { equipment: '50.00', external: '100.00' },
      { equipment: '100.00', external: '66.67' },
    ],
    periods: [
      { staff: '18.33', travel: '1.83', office: '2.74', external: '133.33', equipment: '50.00', total: '206.23' },
      { staff: '15.00', travel: '1.50', office: '2.25', external: '100.00', equipment: '50.00', total: '168.75' },
      { staff: '16.67', travel: '1.67', office: '2.51', external: '66.67', equipment: '100.00', total: '187.52' },
    ],
    total: '562.50',
    shares: ['36.66', '30.00', '33.34'],
  },
  {
    id: 'PER-02',
    flat: { office: '10% of staff', other: '5% of staff' },
    real: [
      { staff: '50.20', travel: '11.10', external: '20.32', 'unit-cost': '25.01', 'lump-sum': '10.22' },
      { staff: '12.71', infrastructure: '33.30', 'unit-cost': '25.45', equipment: '13.11', external: '10.30' },
    ],
    periods: [
      {
        staff: '50.20',
        travel: '11.10',
        office: '5.02',
        external: '20.32',
        equipment: '0.00',
        infrastructure: '0.00',
        other: '2.51',
        'lump-sum': '10.22',
        'unit-cost': '25.01',
        total: '124.38',
      },
      {
        staff: '12.71',
        travel: '0.00',
        office: '1.27',
        external: '10.30',
        equipment: '13.11',
        infrastructure: '33.30',
        other: '0.63',
        'lump-sum': '0.00',
        'unit-cost': '25.45',
        total: '96.77',
      },
    ],
    total: '221.15',
    shares: null,
  },
];

/** A fund by period. */
export const FUND_BY_PERIOD: readonly {
  readonly id: string;
  readonly rate: string;
  readonly budget: Amounts;
  readonly fund: Amounts;
  readonly total: string;
}[] = [
  {
    id: 'FPP-01',
    rate: '25%',
    budget: { 1: '206.23', 2: '168.75', 3: '187.52' },
    fund: { 1: '51.55', 2: '42.18', 3: '46.89' },
    total: '140.62',
  },
  {
    id: 'FPP-02',
    rate: '33%',
    budget: { 1: '206.23', 2: '168.75', 3: '187.52' },
    fund: { 1: '68.05', 2: '55.68', 3: '61.89' },
    total: '185.62',
  },
  {
    id: 'FPP-03',
    rate: '25%',
    budget: {
      1: '55568.16',
      2: '699.99',
      3: '2.48',
      4: '0.00',
      5: '0.00',
      6: '0.00',
      7: '0.00',
      8: '0.00',
      9: '555.59',
    },
    fund: { 1: '13892.04', 2: '174.99', 3: '0.62', 4: '0.00', 5: '0.00', 6: '0.00', 7: '0.00', 8: '0.00', 9: '138.90' },
    total: '14206.55',
  },
  {
    id: 'FPP-04',
    rate: '33%',
    budget: {
      1: '55568.16',
      2: '699.99',
      3: '2.48',
      4: '0.00',
      5: '0.00',
      6: '0.00',
      7: '0.00',
      8: '0.00',
      9: '555.59',
    },
    fund: { 1: '18337.49', 2: '230.99', 3: '0.81', 4: '0.00', 5: '0.00', 6: '0.00', 7: '0.00', 8: '0.00', 9: '183.36' },
    total: '18752.65',
  },
  {
    id: 'FPP-05',
    rate: '80%',
    budget: {
      1: '55568.16',
      2: '699.99',
      3: '2.48',
      4: '0.00',
      5: '0.00',
      6: '0.00',
      7: '0.00',
      8: '0.00',
      9: '555.59',
    },
    fund: { 1: '44454.52', 2: '559.99', 3: '1.98', 4: '0.00', 5: '0.00', 6: '0.00', 7: '0.00', 8: '0.00', 9: '444.48' },
    total: '45460.97',
  },
  {
    id: 'FPP-06',
    rate: '25%',
    budget: {
      preparation: '55555.56',
      1: '55568.16',
      2: '699.99',
      3: '2.48',
      4: '0.00',
      5: '0.00',
      6: '0.00',
      7: '0.00',
      8: '0.00',
      9: '555.59',
      closure: '5555.56',
    },
    fund: {
      preparation: '13888.89',
      1: '13892.04',
      2: '174.99',
      3: '0.62',
      4: '0.00',
      5: '0.00',
      6: '0.00',
      7: '0.00',
      8: '0.00',
      9: '138.90',
      closure: '1388.89',
    },
    total: '29484.33',
  },
];
