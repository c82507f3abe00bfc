import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyMap, KeySet, type Parts } from '../../src/model/keys.ts';

const PARTS = fc.array(fc.oneof(fc.string({ maxLength: 4 }), fc.maxSafeInteger()), { maxLength: 3 });

test('parts are told apart by their texts, their numbers, and where one ends and the next begins', () => {
  fc.assert(
    fc.property(PARTS, PARTS, (one, other) => {
      const keys = new KeySet();
      keys.add(one);
      expect(keys.has(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
  const close: Parts[] = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], [1], [-1], [1 + 2 ** 32], [0.5 * 2 ** 34]];
  const keys = new KeySet();
  expect(close.map(parts => keys.add(parts))).toEqual(close.map(() => false));
});

test('a set knows what it was given, and a map the first value of each, however many they are', () => {
  const set = new KeySet();
  const map = new KeyMap();
  const texts = Array.from({ length: 100_000 }, (_, i) => `SF ${i}`);
  expect(texts.some(text => set.add([text]))).toBe(false);
  expect(texts.every((text, i) => map.put([text], i) === null)).toBe(true);
  expect(texts.every(text => set.has([text]) && set.add([text]))).toBe(true);
  expect(texts.every((text, i) => map.get([text]) === i && map.put([text], 7) === i)).toBe(true);
  expect(set.has(['SF'])).toBe(false);
  expect(map.get(['SF'])).toBe(null);
});
