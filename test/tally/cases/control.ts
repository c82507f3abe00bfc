import type { Amounts, Flat } from './given.ts';

/** A row of one report: category, declared, what the controller deducted or that it is parked. */
export type ControlRow = readonly [
  category: string,
  declared: string,
  decision: { deducted: string } | 'parked' | null,
];

/** Control of a report of rows; what is not expected by name is not compared. */
export const CONTROL: readonly {
  readonly id: string;
  readonly flat: Flat;
  readonly rows: readonly ControlRow[];
  readonly expected: {
    readonly decided?: string;
    readonly certified?: string;
    /** Certified of decided. */
    readonly percent?: string;
    readonly parked?: string;
    readonly deducted: string;
    readonly deductedByCategory?: Amounts;
  };
  readonly differs?: string;
}[] = [
  {
    id: 'CTRL-01',
    flat: { staff: '20% of direct', travel: '15% of staff', office: '15% of staff' },
    rows: [
      ['external', '99.99', 'parked'],
      ['equipment', '99.99', null],
      ['infrastructure', '99.99', null],
    ],
    expected: { decided: '377.94', certified: '251.95', percent: '66.66', parked: '125.99', deducted: '0.00' },
  },
  {
    id: 'CTRL-02',
    flat: { travel: '15% of staff' },
    rows: [
      ['staff', '1.00', 'parked'],
      ['staff', '99999.00', { deducted: '100.00' }],
      ['staff', '33333.00', { deducted: '100.00' }],
    ],
    // 133,333.00 + 19,999.95; 133,132.00 + 19,969.80; 1.00 + 0.15; 200.00 + 30.00
    expected: {
      decided: '153332.95',
      certified: '153101.80',
      percent: '99.85',
      parked: '1.15',
      deducted: '230.00',
      deductedByCategory: { staff: '200.00', travel: '30.00' },
    },
    differs: 'a parked row carries no deduction, and what is certified is declared less deducted',
  },
  {
    id: 'CTRL-04',
    flat: { staff: '20% of direct', travel: '14% of staff', office: '11% of staff' },
    rows: [
      ['external', '500.00', null],
      ['external', '2378.91', 'parked'],
      ['equipment', '2349.00', { deducted: '1000.11' }],
      ['equipment', '1234.00', null],
      ['infrastructure', '1200.00', null],
    ],
    expected: {
      deducted: '1250.17',
      deductedByCategory: {
        staff: '200.03',
        office: '22.01',
        travel: '28.02',
        external: '0.00',
        equipment: '1000.11',
        infrastructure: '0.00',
      },
    },
  },
  {
    // Its three categories are given as they are, so they stand as real costs.
    id: 'CTRL-05',
    flat: {},
    rows: [
      ['staff', '1100.51', 'parked'],
      ['staff', '431.87', { deducted: '422.87' }],
      ['office', '110.23', 'parked'],
      ['office', '58.33', { deducted: '50.33' }],
      ['travel', '120.02', 'parked'],
      ['travel', '94.51', { deducted: '87.51' }],
      ['equipment', '1000.11', { deducted: '1000.11' }],
    ],
    expected: {
      // 1,532.38 + 168.56 + 214.53 + 1,000.11
      decided: '2915.58',
      certified: '24.00',
      parked: '1330.76',
      deducted: '1560.82',
      deductedByCategory: { staff: '422.87', office: '50.33', travel: '87.51', equipment: '1000.11' },
    },
  },
  {
    id: 'CTRL-06',
    flat: { staff: '20% of direct', office: '10% of staff' },
    rows: [
      ['travel', '200.16', null],
      ['external', '187.33', null],
      ['equipment', '555.55', { deducted: '33.67' }],
      ['infrastructure', '1234.80', null],
      ['unit-cost', '155.22', null],
      ['lump-sum', '2000.00', null],
    ],
    expected: {
      parked: '0.00',
      deducted: '41.07',
      deductedByCategory: { staff: '6.73', office: '0.67', equipment: '33.67', 'unit-cost': '0.00' },
    },
  },
];

/** What a row's certified amount is. */
export const ROW_CONTROL: readonly { readonly id: string; readonly row: ControlRow; readonly certified: string }[] = [
  { id: 'CTRL-08', row: ['external', '700.00', { deducted: '200.00' }], certified: '500.00' },
  { id: 'CTRL-09', row: ['external', '1.00', { deducted: '0.00' }], certified: '1.00' },
  { id: 'CTRL-10', row: ['external', '1.00', 'parked'], certified: '0.00' },
];
