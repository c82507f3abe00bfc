import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AmountTooLarge,
  decimalText,
  minus,
  percentOf,
  plus,
  portion,
  type Rounding,
  ratio,
  total,
} from '../../src/model/money.ts';

const MOST = Number.MAX_SAFE_INTEGER;

/** The same in BigInt, by the definition of each rounding. */
function exactly(amount: number, times: number, by: number, rounding: Rounding): bigint {
  const product = BigInt(amount) * BigInt(times);
  const divisor = BigInt(by);
  const down = product / divisor;
  const rest = product % divisor;
  if (rest === 0n || rounding === 'down') return down;
  if (rounding === 'floor') return product < 0n ? down - 1n : down;
  const twice = 2n * (rest < 0n ? -rest : rest);
  return twice >= divisor ? down + (product < 0n ? -1n : 1n) : down;
}

describe('portion', () => {
  test.each<[number, number, number, Rounding, number]>([
    [100, 1, 3, 'floor', 33],
    [100, 1, 3, 'down', 33],
    [100, 1, 3, 'half-up', 33],
    [200, 1, 3, 'half-up', 67],
    [-100, 1, 3, 'floor', -34],
    [-100, 1, 3, 'down', -33],
    [-100, 1, 3, 'half-up', -33],
    [5, 1, 2, 'half-up', 3],
    [-5, 1, 2, 'half-up', -3],
    [-5, 1, 2, 'floor', -3],
    [-5, 1, 2, 'down', -2],
    [1, 1, 2, 'half-up', 1],
    [-1, 1, 3, 'half-up', 0],
    [-1, 1, 3, 'down', 0],
    [0, 8_500, 10_000, 'floor', 0],
    [600, 700, 100, 'floor', 4_200],
    [48_518_110, 8_500, 10_000, 'floor', 41_240_393],
    [36_495_888, 8_500, 10_000, 'floor', 31_021_504],
    [91_602_298, 8_500, 10_000, 'half-up', 77_861_953],
    [95_552_400, 8_500, 10_000, 'floor', 81_219_540],
    [MOST, MOST, MOST, 'floor', MOST],
    [-MOST, MOST, MOST, 'half-up', -MOST],
    [MOST, 1, 2, 'half-up', 4_503_599_627_370_496],
    [MOST, 1, 2, 'floor', 4_503_599_627_370_495],
    [MOST, 3, 6, 'half-up', 4_503_599_627_370_496],
    [-MOST, 3, 6, 'floor', -4_503_599_627_370_496],
    [-MOST, 3, 6, 'down', -4_503_599_627_370_495],
    [MOST - 1, MOST, MOST, 'down', MOST - 1],
  ])('%d × %d ÷ %d, %s = %d', (amount, times, by, rounding, expected) => {
    expect(portion(amount, times, by, rounding)).toBe(expected);
  });

  const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.integer({ min: -200, max: 200 }));
  const positive = fc.oneof(fc.integer({ min: 1, max: MOST }), fc.integer({ min: 1, max: 20_000 }));
  const rounding = fc.constantFrom<Rounding>('floor', 'down', 'half-up');

  test('is the BigInt quotient, or says that it is too large', () => {
    fc.assert(
      fc.property(whole, whole, positive, rounding, (amount, times, by, how) => {
        const exact = exactly(amount, times, by, how);
        if (exact > BigInt(MOST) || exact < -BigInt(MOST)) {
          expect(() => portion(amount, times, by, how)).toThrow(AmountTooLarge);
        } else expect(BigInt(portion(amount, times, by, how))).toBe(exact);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same beyond 2^53 as below: a factor of both sides changes nothing', () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const divisor = fc.integer({ min: 1, max: 1_000_000 });
    const factor = 9_007_199_001;
    fc.assert(
      fc.property(small, small, divisor, rounding, (amount, times, by, how) => {
        fc.pre(!Number.isSafeInteger(amount * factor * times));
        expect(portion(amount * factor, times, by * factor, how)).toBe(portion(amount, times, by, how));
      }),
      { numRuns: 1_000 },
    );
  });

  test('never gives a negative zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), rounding, (amount, how) => {
        expect(Object.is(portion(amount, 1, 100, how), -0)).toBe(false);
        expect(Object.is(portion(amount, 0, 100, how), -0)).toBe(false);
      }),
    );
  });
});

test.each([
  [-1_000, 150, -15, -15],
  [-100, 150, -2, -1], // −1.50 % of 1.00: floor goes down, a flat rate goes toward zero
  [100, 150, 1, 1],
])('%d cents × %d hundredths of a percent: floor %d, down %d', (amount, percent, floor, down) => {
  expect(percentOf(amount, percent, 'floor')).toBe(floor);
  expect(percentOf(amount, percent, 'down')).toBe(down);
});

test.each<[number | null, number | null, number | null]>([
  [19_500, 15_000, 13_000],
  [60_200, 90_000, 6_689],
  [3_245, 20_000, 1_623],
  [4_818, 30_000, 1_606],
  [6_391, 40_000, 1_598],
  [100_600, 100_000, 10_060],
  [0, 100, 0],
  [0, 0, null],
  [100, 0, null],
  [null, 100, null],
  [100, null, null],
  [-1, 3, -3_333],
  [-1, 800, -13],
  [1, -3, -3_333],
  [-1, -3, 3_333],
])('ratio of %s to %s is %s', (part, whole, expected) => {
  expect(ratio(part, whole)).toBe(expected);
});

describe('sums', () => {
  test.each<[number | null, number | null, number | null, number | null]>([
    [1, 2, 3, -1],
    [1, -1, 0, 2],
    [null, 2, null, null],
    [1, null, null, null],
    [null, null, null, null],
  ])('%s and %s: sum %s, difference %s', (a, b, sum, difference) => {
    expect(plus(a, b)).toBe(sum);
    expect(minus(a, b)).toBe(difference);
  });

  test.each<[(number | null)[], number | null]>([
    [[], 0],
    [[1, 2, 3], 6],
    [[1, null, 3], null],
    [[null], null],
    [[MOST, -MOST, 5], 5],
  ])('total of %j is %s', (amounts, expected) => {
    expect(total(amounts)).toBe(expected);
  });

  test.each([
    ['plus', () => plus(MOST, 1)],
    ['plus of debts', () => plus(-MOST, -1)],
    ['minus', () => minus(-MOST, 1)],
    ['total', () => total([MOST, 1])],
    ['portion', () => portion(MOST, 2, 1, 'floor')],
    ['portion of a debt', () => portion(-MOST, 3, 2, 'half-up')],
    ['percentOf', () => percentOf(MOST, 20_000, 'floor')],
  ])('%s beyond the safe integers is too large, not wrong', (_name, compute) => {
    expect(compute).toThrow(AmountTooLarge);
  });
});

test.each([
  [0, '0.00'],
  [1, '0.01'],
  [-1, '-0.01'],
  [10, '0.10'],
  [-99, '-0.99'],
  [100, '1.00'],
  [81_219_540, '812195.40'],
  [-1_234_567, '-12345.67'],
  [MOST, '90071992547409.91'],
])('%d hundredths are written %s', (hundredths, text) => {
  expect(decimalText(hundredths)).toBe(text);
});
