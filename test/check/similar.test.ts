import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Similar } from '../../src/check/similar.ts';
import { oneEditApart } from '../../src/model/nearest.ts';

const NUMBER = fc.string({ unit: fc.constantFrom('0', '1', '2', 'ž', ' '), maxLength: 6 });

test('two texts one edit apart are found, and no others', () => {
  fc.assert(
    fc.property(fc.array(NUMBER, { minLength: 2, maxLength: 7 }), texts => {
      const similar = new Similar<number>();
      for (const text of texts) similar.add('key', text);
      const found = texts.map((text, i) => similar.nearest('key', text, () => i));
      const expected = texts.map((text, i) => {
        const first = texts.findIndex((other, j) => j < i && oneEditApart(other, text));
        return first < 0 ? null : first;
      });
      expect(found).toEqual(expected);
      expect(similar.any).toBe(expected.some(one => one !== null));
    }),
  );
});

test('texts under other keys are not compared', () => {
  const similar = new Similar<number>();
  similar.add('one', 'SF 1');
  similar.add('two', 'SF 2');
  expect(similar.any).toBe(false);
});
