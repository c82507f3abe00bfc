import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AmountRead, currencyOf, type Mark, markOf, readAmount, readQuantity } from '../../src/load/amount.ts';
import { personalValue } from '../../src/load/personal-data.ts';
import { classificationCode } from '../../src/model/classification.ts';

const cents = (amount: number): AmountRead => ({ cents: amount });
const NBSP = '\u00a0';
const NARROW = '\u202f';
const THIN = '\u2009';

describe('amounts that one file mark or none reads alike', () => {
  test.each<[string, Mark | null, number]>([
    ['955524.00', '.', 95_552_400],
    ['955524', null, 95_552_400],
    ['955 524', null, 95_552_400],
    ['955 524,00', ',', 95_552_400],
    ['955.524,00', ',', 95_552_400],
    ['955,524.00', '.', 95_552_400],
    [`955${NBSP}524,00`, ',', 95_552_400],
    [`955${NARROW}524,00`, ',', 95_552_400],
    [`955${THIN}524.00`, '.', 95_552_400],
    ['1 234,56 Eur', ',', 123_456],
    [`1 234,56${NBSP}EUR`, ',', 123_456],
    ['1 234,56 €', ',', 123_456],
    ['€1,234.56', '.', 123_456],
    ['€ 1 234,56', ',', 123_456],
    ['EUR 1234.56', '.', 123_456],
    ['1234,56 eur.', ',', 123_456],
    ['1 234,56 zł', ',', 123_456],
    ['1 234,56 PLN', ',', 123_456],
    ['-12,50', ',', -1_250],
    ['−12,50', ',', -1_250],
    ['–12,50', ',', -1_250],
    ['- 12,50', ',', -1_250],
    ['-1 234,56 Eur', ',', -123_456],
    ['−1.234,56 €', ',', -123_456],
    ['-€1,234.56', '.', -123_456],
    ['€-1,234.56', '.', -123_456],
    ['12,5', ',', 1_250],
    ['12.5', '.', 1_250],
    ['0', null, 0],
    ['-0.00', '.', 0],
    ['0,01', ',', 1],
    ['007', null, 700],
    ['1.234.567', ',', 123_456_700],
    ['1,234,567', '.', 123_456_700],
    ['1.234.567,89', ',', 123_456_789],
    ['1,234,567.89', '.', 123_456_789],
    ['1 234 567,89', ',', 123_456_789],
    ['  955524.00  ', '.', 95_552_400],
    ['1000000000000', null, 100_000_000_000_000],
    ['1000000000000.00', '.', 100_000_000_000_000],
    ['-1000000000000', null, -100_000_000_000_000],
  ])('"%s" (mark %s) is %d cents', (text, mark, expected) => {
    expect(readAmount(text, mark)).toEqual(cents(expected));
    expect(readAmount(text, null)).toEqual(cents(expected));
  });
});

test.each<[string, Mark | null]>([
  ['955524', null],
  ['955 524', null],
  ['1.234', null],
  ['1,234', null],
  ['12,345', null],
  ['955.524', null],
  ['-1.234', null],
  ['1.234 Eur', null],
  ['955524.00', '.'],
  ['12,5', ','],
  ['955.524,00', ','],
  ['955,524.00', '.'],
  ['1.234.567', ','],
  ['1,234,567', '.'],
  ['1 234,56 Eur', ','],
  ['text', null],
  ['', null],
])('"%s" proves the mark %s', (text, mark) => {
  expect(markOf(text)).toBe(mark);
});

describe('an amount that only the rest of its file decides', () => {
  test.each([
    ['1.234', '1.234', '1234'],
    ['-955.524', '-955.524', '-955524'],
    ['12.340 Eur', '12.340', '12340'],
  ])('"%s" is %s with a point and %s with a comma', (text, withPoint, withComma) => {
    expect(readAmount(text, null)).toEqual({ withPoint, withComma });
    expect(readAmount(text, '.')).toEqual({ problem: 'decimals' });
    expect(readAmount(text, ',')).toEqual(cents(Number(withComma) * 100));
  });

  test.each([
    ['1,234', '1234', '1.234'],
    ['955,524', '955524', '955.524'],
  ])('"%s" is %s with a point and %s with a comma', (text, withPoint, withComma) => {
    expect(readAmount(text, null)).toEqual({ withPoint, withComma });
    expect(readAmount(text, ',')).toEqual({ problem: 'decimals' });
    expect(readAmount(text, '.')).toEqual(cents(Number(withPoint) * 100));
  });
});

test.each<[string, Mark | null, string]>([
  ['12.50', ',', 'mark'],
  ['12,50', '.', 'mark'],
  ['1.234.567', '.', 'mark'],
  ['955.524,00', '.', 'mark'],
  ['100.004', '.', 'decimals'],
  ['100,004', ',', 'decimals'],
  ['0.125', null, 'decimals'],
  ['1234.567', null, 'decimals'],
  ['12.3456', null, 'decimals'],
  ['1000000000000.01', '.', 'size'],
  ['1000000000000.01', null, 'size'],
  ['1000000000000,01', ',', 'size'],
  ['1000000000001', null, 'size'],
  ['1000000000001', '.', 'size'],
  ['9999999999999', '.', 'size'],
  ['9999999999999', ',', 'size'],
  ['-9999999999999', '.', 'size'],
  ['99999999999999999999', null, 'size'],
  ['', null, 'form'],
  ['-', null, 'form'],
  ['12.345,67 CR', null, 'side'],
  ['CR 12,50', ',', 'side'],
  ['100 Wn', null, 'side'],
  ['100.00 DR.', '.', 'side'],
  ['CR', null, 'form'],
  ['crane 5', null, 'form'],
  ['n/a', null, 'form'],
  ['twelve', null, 'form'],
  ['12.', null, 'form'],
  ['.50', null, 'form'],
  [',50', ',', 'form'],
  ['1 23', null, 'form'],
  ['1 2345', null, 'form'],
  ['12 345 67', null, 'form'],
  ['1.23.456', null, 'form'],
  ['1,234.567,89', null, 'form'],
  ['1.2,3', null, 'form'],
  ['12..50', null, 'form'],
  ['1e3', '.', 'form'],
  ['0x10', '.', 'form'],
  ['1_000', '.', 'form'],
  ['Infinity', '.', 'form'],
  ['12 %', null, 'form'],
  ['=1+2', null, 'form'],
  ['1-2', null, 'form'],
  ['--1', null, 'form'],
  ['١٢', null, 'form'],
])('"%s" (mark %s) cannot be read: %s', (text, mark, problem) => {
  expect(readAmount(text, mark)).toEqual({ problem });
});

/** The ways in which people write an amount, each with its decimal mark. */
const SPELLINGS: readonly [string, Mark, (whole: string, decimals: string) => string][] = [
  ['plain', '.', (whole, decimals) => `${whole}.${decimals}`],
  ['comma', ',', (whole, decimals) => `${whole},${decimals}`],
  ['spaces', ',', (whole, decimals) => `${grouped(whole, ' ')},${decimals}`],
  ['no-break spaces', ',', (whole, decimals) => `${grouped(whole, NBSP)},${decimals}`],
  ['narrow spaces', '.', (whole, decimals) => `${grouped(whole, NARROW)}.${decimals}`],
  ['points', ',', (whole, decimals) => `${grouped(whole, '.')},${decimals}`],
  ['commas', '.', (whole, decimals) => `${grouped(whole, ',')}.${decimals}`],
  ['with Eur', ',', (whole, decimals) => `${grouped(whole, ' ')},${decimals} Eur`],
  ['with EUR', '.', (whole, decimals) => `${grouped(whole, ',')}.${decimals} EUR`],
];

function grouped(whole: string, mark: string): string {
  return whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, mark);
}

test.each(SPELLINGS)('what is written %s is read back', (_name, mark, spell) => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 }), amount => {
      const digits = String(Math.abs(amount)).padStart(3, '0');
      const text = `${amount < 0 ? '-' : ''}${spell(digits.slice(0, -2), digits.slice(-2))}`;
      for (const known of [mark, null]) expect(readAmount(text, known)).toEqual(cents(amount === 0 ? 0 : amount));
    }),
  );
});

test('a text is never read as two different amounts by the two marks', () => {
  const characters = fc.constantFrom(...'0123456789., -');
  const text = fc.string({ unit: characters, maxLength: 14 });
  fc.assert(
    fc.property(text, it => {
      const undecided = readAmount(it, null);
      const [point, comma] = [readAmount(it, '.'), readAmount(it, ',')];
      if ('cents' in undecided) {
        for (const decided of [point, comma]) if ('cents' in decided) expect(decided).toEqual(undecided);
        expect('cents' in point || 'cents' in comma).toBe(true);
      } else if ('withPoint' in undecided) expect('cents' in point).not.toBe('cents' in comma);
      else expect('cents' in point || 'cents' in comma).toBe(false);
    }),
    { numRuns: 5_000 },
  );
});

test('a text that is no number is given up at once, however long it is', { timeout: 60_000 }, () => {
  const spaces = ' '.repeat(1_000_000);
  expect(readAmount(`1${spaces}x${spaces}2`, null)).toEqual({ problem: 'form' });
  expect(readQuantity(`0.${'0'.repeat(1_000_000)}1`, 2_000_000)).toBe(null);
  expect(currencyOf(`x${spaces}y${spaces}z`)).toBe(null);
  expect(personalValue(`${'a.'.repeat(500_000)} @`)).toBe(null);
  expect(personalValue(`${'a'.repeat(1_000_000)} ${'b'.repeat(1_000_000)}@x`)).toBe(null);
  expect(personalValue(`x ${'b'.repeat(1_000)}@x.lt`)).toBe('email');
  expect(classificationCode(`${'.'.repeat(1_000_000)}1..`)).toHaveLength(1_000_001);
});
