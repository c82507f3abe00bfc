import { describe, expect, test } from 'vitest';
import type { FlatRate } from '../../src/model/project.ts';
import { withFlatRates } from '../../src/tally/flat-rates.ts';
import { GENERIC } from './values.ts';

const rate = (percent: number, of: 'staff' | 'direct'): FlatRate => ({ percent: percent * 100, of });

const RATES = {
  staff: (p: number) => ['staff', rate(p, 'direct')],
  travelOnStaff: (p: number) => ['travel', rate(p, 'staff')],
  officeOnStaff: (p: number) => ['office', rate(p, 'staff')],
  officeOnDirect: (p: number) => ['office', rate(p, 'direct')],
  otherOnStaff: (p: number) => ['other', rate(p, 'staff')],
} as const satisfies Record<string, (p: number) => readonly [string, FlatRate]>;

type Rates = Partial<Record<keyof typeof RATES, number>>;

function computed(real: Readonly<Record<string, number>>, rates: Rates) {
  const flat = Object.entries(rates).map(([name, p]) => RATES[name as keyof Rates](p));
  const cents = Object.entries(real).map(([category, euros]) => [category, Math.round(euros * 100)] as const);
  const sums = withFlatRates(new Map(cents), new Map(flat as [string, FlatRate][]), GENERIC);
  return Object.fromEntries([...sums].map(([category, amount]) => [category, amount === null ? null : amount / 100]));
}

describe('by arithmetic.md', () => {
  test.each<[string, Record<string, number>, Rates, Record<string, number | null>]>([
    ['without a flat rate all stays real', { staff: 1, office: 2 }, {}, { staff: 1, office: 2 }],
    [
      'a real cost in a flat-rate category is replaced',
      { staff: 100, office: 99 },
      { officeOnStaff: 15 },
      { staff: 100, office: 15 },
    ],
    ['cut, not rounded', { staff: 1_234.59 }, { officeOnStaff: 15 }, { office: 185.18 }],
    ['toward zero below nothing', { staff: -0.15 }, { officeOnStaff: 10 }, { office: -0.01 }],
    ['nothing of nothing', { external: 100 }, { officeOnStaff: 15 }, { office: 0, external: 100 }],
    [
      'office on direct costs takes flat staff and flat travel',
      { external: 100 },
      { staff: 20, officeOnDirect: 10, travelOnStaff: 5 },
      { staff: 20, travel: 1, office: 12.1 },
    ],
    [
      'unit costs and lump sums are in no base',
      { staff: 100, 'unit-cost': 50, 'lump-sum': 50 },
      { officeOnDirect: 10 },
      { office: 10 },
    ],
    ['40 % of staff for everything else', { staff: 2_114.46 }, { otherOnStaff: 40 }, { other: 845.78 }],
    [
      'other does not stand beside flat staff',
      { travel: 100, other: 7 },
      { staff: 20, otherOnStaff: 40 },
      { staff: 20, other: 7 },
    ],
  ])('%s', (_name, real, rates, expected) => {
    expect(computed(real, rates)).toMatchObject(expected);
  });

  test('a category whose rows are not known makes those on it n/a, and no other', () => {
    const real = new Map([
      ['staff', null],
      ['external', 10_000],
    ]);
    const sums = withFlatRates(real, new Map([['office', rate(15, 'staff')]]), GENERIC);
    expect([...sums]).toEqual([
      ['staff', null],
      ['external', 10_000],
      ['office', null],
    ]);
  });

  test('a rate whose base holds itself is n/a; staff leaves a flat travel out of its own', () => {
    const flat = new Map([
      ['staff', rate(20, 'direct')],
      ['travel', rate(10, 'direct')],
    ]);
    const sums = withFlatRates(new Map([['external', 10_000]]), flat, GENERIC);
    expect(Object.fromEntries(sums)).toEqual({ external: 10_000, staff: 2_000, travel: null });
  });
});
