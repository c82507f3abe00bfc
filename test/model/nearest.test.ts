import { expect, test } from 'vitest';
import { textIn } from '../../src/model/language.ts';
import { nearest } from '../../src/model/nearest.ts';

const CATEGORIES = ['staff', 'office', 'travel', 'external', 'equipment', 'infrastructure'];

test.each([
  ['stafff', 'staff'],
  ['Staff', 'staff'],
  ['offise', 'office'],
  ['equipmnet', 'equipment'],
  ['infrastructur', 'infrastructure'],
  ['catering', null],
  ['x', null],
  ['sta', null], // names of three letters are all alike
  ['trvael', 'travel'],
])('%s: did you mean %s?', (name, expected) => {
  expect(nearest(name, CATEGORIES)).toBe(expected);
});

test('nothing is near where nothing is known', () => {
  expect(nearest('staff', [])).toBeNull();
});

test.each([
  [{ lt: 'lt', en: 'en' }, 'lt', 'lt'],
  [{ pl: 'pl', en: 'en' }, 'lt', 'en'],
  [{ pl: 'pl' }, 'lt', 'pl'],
  [{}, 'lt', null],
] as const)('%j in %s is %s', (texts, language, expected) => {
  expect(textIn(texts, language)).toBe(expected);
});
