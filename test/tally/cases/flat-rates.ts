import type { Amounts, Flat } from './given.ts';

/** Flat rates of real costs. */
export const FLAT_RATES: readonly {
  readonly id: string;
  readonly flat: Flat;
  readonly real: Amounts;
  readonly expected: Amounts;
  readonly differs?: string;
}[] = [
  {
    id: 'FR-01',
    flat: { staff: '15% of direct', travel: '12% of staff' },
    real: { staff: '0.00', travel: '9004.00', external: '10000.00', equipment: '7500.00', infrastructure: '2500.00' },
    expected: { staff: '3000.00' },
  },
  {
    id: 'FR-02',
    flat: { staff: '15% of direct' },
    real: { staff: '0.00', travel: '2000.00', external: '10000.00', equipment: '7500.00', infrastructure: '2500.00' },
    expected: { staff: '3300.00' },
  },
  {
    id: 'FR-03',
    flat: { office: '7% of staff' },
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
    },
    expected: { office: '434.00' },
  },
  {
    id: 'FR-04',
    flat: { office: '10% of direct' },
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
    },
    expected: { office: '2820.00' },
  },
  {
    id: 'FR-06',
    flat: { office: '10% of direct', staff: '15% of direct' },
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
    },
    expected: { office: '2530.00' },
  },
  {
    id: 'FR-07',
    flat: { office: '10% of direct', travel: '15% of staff' },
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
    },
    expected: { office: '2713.00' },
  },
  {
    id: 'FR-08',
    flat: { office: '10% of direct', travel: '15% of staff', staff: '20% of direct' },
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
    },
    expected: { office: '2460.00' },
  },
  {
    id: 'FR-05',
    flat: {},
    real: {
      staff: '6200.00',
      travel: '2000.00',
      external: '10000.00',
      equipment: '7500.00',
      infrastructure: '2500.00',
      office: '310.00',
    },
    expected: { office: '310.00' },
    differs: 'office may be a real cost where the programme has the category',
  },
];
