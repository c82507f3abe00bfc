import { expect, test } from 'vitest';
import { type Mark, readNumber, readPercent, readQuantity } from '../../src/load/amount.ts';

const NBSP = '\u00a0';

test.each<[string, number, string | null]>([
  ['24', 2, '24'],
  ['386.5', 2, '386.5'],
  ['386,5', 2, '386.5'],
  ['240.50', 2, '240.5'],
  ['0,5', 2, '0.5'],
  ['1.234', 6, '1.234'],
  ['4,2598', 6, '4.2598'],
  ['4.259876', 6, '4.259876'],
  ['-1', 2, '-1'],
  ['-0', 2, '0'],
  ['007', 2, '7'],
  ['1.005', 2, null],
  ['4.2598761', 6, null],
  ['1/2', 2, null],
  ['', 2, null],
])('a quantity "%s" with %d decimals at most is %s', (text, decimals, expected) => {
  expect(readQuantity(text, decimals)).toBe(expected);
});

test.each<[string, Mark | null, unknown]>([
  ['120', null, { text: '120' }],
  ['65.5', null, { text: '65.5' }],
  ['65,5', ',', { text: '65.5' }],
  ['1 234', null, { text: '1234' }],
  ['0.1250', null, { text: '0.125' }],
  ['1.234', '.', { text: '1.234' }],
  ['1.234', ',', { text: '1234' }],
  ['1,234', '.', { text: '1234' }],
  ['1.234', null, { withPoint: '1.234', withComma: '1234' }],
  ['1,234', null, { withPoint: '1234', withComma: '1.234' }],
  ['1.250', null, { withPoint: '1.25', withComma: '1250' }],
  ['65.5', ',', { problem: 'mark' }],
  ['many', null, { problem: 'form' }],
])('a number "%s" (mark %s) is %j', (text, mark, expected) => {
  expect(readNumber(text, mark)).toEqual(expected);
});

test.each<[string, number | null]>([
  ['85%', 8_500],
  ['7.5%', 750],
  ['7,5 %', 750],
  ['7.25 %', 725],
  [`15${NBSP}%`, 1_500],
  [' 85% ', 8_500],
  ['100%', 10_000],
  ['0%', 0],
  ['85', null],
  ['85.123%', null],
  ['-5%', null],
  ['1000%', null],
  ['%', null],
  ['.5%', null],
])('the percentage "%s" is %s', (text, expected) => {
  expect(readPercent(text)).toBe(expected);
});
