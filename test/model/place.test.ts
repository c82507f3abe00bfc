import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byBytes, byPlace, inField, inText, type Place, placeText, wholeFile } from '../../src/model/place.ts';
import { placeOf } from '../../src/model/project.ts';

const inCell = (file: string, sheet: string, cell: string): Place => ({
  file,
  line: null,
  column: null,
  sheet,
  cell,
});

test.each<[Place, string]>([
  [inText('project.yaml', 9, 10), 'project.yaml:9:10'],
  [{ ...inField('expenses.csv', 41, 7), column: 7 }, 'expenses.csv:41:7'],
  [inField('expenses.csv', 41, 7), 'expenses.csv:41'],
  [inCell('plan.xlsx', 'Expenses', 'F41'), 'plan.xlsx!Expenses!F41'],
  [wholeFile('a/b.csv'), 'a/b.csv'],
])('%j is written %s', (place, text) => {
  expect(placeText(place)).toBe(text);
});

test('places sort by file, line as a number, column, field', () => {
  const sorted = [
    wholeFile('a.csv'),
    inField('a.csv', 2, 1),
    inField('a.csv', 2, 11),
    inText('a.csv', 10, 2),
    inText('a.csv', 10, 10),
    inText('b.csv', 1, 1),
    inText('Ž.csv', 1, 1),
    inText('ž.csv', 1, 1),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), shuffled => {
      expect(shuffled.toSorted(byPlace)).toEqual(sorted);
    }),
  );
});

test.each([
  ['Z', 'a', -1],
  ['a', 'ą', -1],
  ['ą', 'b', 1],
  ['a', 'a', 0],
  ['', 'a', -1],
  ['a', 'aa', -1],
  ['\uffee', '\u{1f600}', -1], // UTF-16 would sort these the other way round
])('%s before %s by bytes: %d', (a, b, expected) => {
  expect(Math.sign(byBytes(a, b))).toBe(expected);
  expect(Math.sign(byBytes(b, a))).toBe(expected === 0 ? 0 : -expected);
});

test.each([
  ['partners[0].funding.ERDF', 'partners[0].funding'],
  ['partners[0].budget[3].amount', 'partners[0]'],
  ['total', 'total'],
  ['exchange.month', ''],
])('the place of %s is that of "%s" where its own is not known', (path, known) => {
  const places = new Map([
    ['', inText('project.yaml', 1, 1)],
    ['total', inText('project.yaml', 2, 8)],
    ['partners[0]', inText('project.yaml', 3, 5)],
    ['partners[0].funding', inText('project.yaml', 4, 14)],
  ]);
  expect(placeOf({ file: 'project.yaml', places }, path)).toBe(places.get(known));
});

test('a place in a definition of which nothing is known is its start', () => {
  expect(placeText(placeOf({ file: 'project.yaml', places: new Map() }, 'total'))).toBe('project.yaml:1:1');
});
