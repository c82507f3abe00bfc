import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Similar } from '../../src/check/similar.ts';
import { Marks } from '../../src/model/marks.ts';
import { oneEditApart } from '../../src/model/nearest.ts';

const NUMBER = fc.string({ unit: fc.constantFrom('0', '1', '2', 'ž', ' '), maxLength: 6 });

/** Marks of rows that stand line by line in one file. */
function marksOf(rows: readonly unknown[]): Marks {
  const marks = new Marks();
  for (const line of rows.keys()) marks.numberOf({ file: 0, line });
  return marks;
}

test('two texts one edit apart are found, and no others, in the rows that are marked', () => {
  fc.assert(
    fc.property(fc.array(NUMBER, { minLength: 2, maxLength: 7 }), texts => {
      const marks = marksOf(texts);
      const similar = new Similar<number>(marks);
      for (const [line, text] of texts.entries()) similar.add(['key'], text, line);
      const found = texts.map((text, i) =>
        marks.has({ file: 0, line: i }) ? similar.nearest(['key'], text, () => i) : null,
      );
      const expected = texts.map((text, i) => {
        const first = texts.findIndex((other, j) => j < i && oneEditApart(other, text));
        return first < 0 ? null : first;
      });
      expect(found).toEqual(expected);
    }),
  );
});

test('texts under other keys are not compared', () => {
  const marks = marksOf(['SF 1', 'SF 2']);
  const similar = new Similar<number>(marks);
  similar.add(['one'], 'SF 1', 0);
  similar.add(['two'], 'SF 2', 1);
  expect(marks.any).toBe(false);
});
