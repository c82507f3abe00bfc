import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passages } from '../../src/load/passages.ts';
import { type Record, recordsOf } from '../../src/load/records.ts';
import { survey } from '../../src/load/survey.ts';
import { byHand, filled } from './by-hand.ts';
import { folderWith } from './folder.ts';

/** All records of a CSV text with the line on which each starts, by way of a file. */
async function records(text: string | Uint8Array): Promise<{ readonly delimiter: string; readonly all: Record[] }> {
  const surveyed = await survey(`${await folderWith({ 'table.csv': text })}/table.csv`);
  if ('reason' in surveyed) throw new Error(surveyed.reason);
  const all: Record[] = [];
  for await (const passage of passages(surveyed)) all.push(...recordsOf(passage, surveyed.delimiter));
  return { delimiter: surveyed.delimiter, all };
}

const flat = ({ all }: Awaited<ReturnType<typeof records>>) => all.map(({ line, fields }) => [line, ...fields]);

describe('fields and lines', () => {
  test.each<[string, string, (string | number)[][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'no end of the last line',
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'mixed ends',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', '6'],
      ],
    ],
    [
      'quoted',
      'a,b\n"1,5","say ""x"""\n',
      [
        [1, 'a', 'b'],
        [2, '1,5', 'say "x"'],
      ],
    ],
    [
      'several lines',
      'a,b\n"1\n2",3\n4,5\n',
      [
        [1, 'a', 'b'],
        [2, '1\n2', '3'],
        [4, '4', '5'],
      ],
    ],
    [
      'CRLF in a field',
      'a,b\r\n"1\r\n2",3\r\n4,5\r\n',
      [
        [1, 'a', 'b'],
        [2, '1\r\n2', '3'],
        [4, '4', '5'],
      ],
    ],
    [
      'CR in a field',
      'a,b\n"1\r2",3\n4,5\n',
      [
        [1, 'a', 'b'],
        [2, '1\r2', '3'],
        [4, '4', '5'],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n\n\n3,4\n',
      [
        [1, 'a', 'b'],
        [3, '1', '2'],
        [6, '3', '4'],
      ],
    ],
    [
      'empty lines beside several',
      'a,b\n\n"1\n",2\n\n3,4\n',
      [
        [1, 'a', 'b'],
        [3, '1\n', '2'],
        [6, '3', '4'],
      ],
    ],
    [
      'empty fields',
      'a,b,c\n,,\n"",,""\n',
      [
        [1, 'a', 'b', 'c'],
        [2, '', '', ''],
        [3, '', '', ''],
      ],
    ],
    [
      'short and long rows',
      'a,b\n1\n1,2,3\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
    [
      'a quote inside',
      'a,b\npipe 5" wide,2\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, 'pipe 5" wide', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'a quote inside, beside several',
      'a,b\n5" x,"y\nz"\n3,4\n',
      [
        [1, 'a', 'b'],
        [2, '5" x', 'y\nz'],
        [4, '3', '4'],
      ],
    ],
    [
      'spaces stay',
      'a,b\n 1 , "2"\n',
      [
        [1, 'a', 'b'],
        [2, ' 1 ', ' "2"'],
      ],
    ],
    [
      'letters of two bytes',
      'a,b\nąčę,„ž“\n',
      [
        [1, 'a', 'b'],
        [2, 'ąčę', '„ž“'],
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(flat(await records(text))).toEqual(expected);
  });
});

test.each([
  ['a;b;c\n1,5;2,5;x\n', ';'],
  ['a,b,c\n1;2;3\n', ','],
  ['a\tb\n1\t2\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['"a;b;c;d",e,f\n1,2,3\n', ','],
  ['sep=;\na,b;c\n', ';'],
  ['sep=,\r\na;b,c\n', ','],
  ['a\n1\n', ','],
])('the delimiter of %j is %j', async (text, delimiter) => {
  expect((await records(text)).delimiter).toBe(delimiter);
});

const CELL = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'ž', '1', ',', ';', '\t', '|', '"', '\n', '\r', '\r\n', ' ', '.', '=') }),
  fc.string({ unit: 'grapheme' }).map(text => text.replaceAll(/[\0\ud800-\udfff]/g, '')),
);
const HEADER = ['first', 'second', 'third'];

test.each([',', ';', '\t', '|'])('any table that csv-stringify writes with %j reads back the same', async delimiter => {
  const row = fc.tuple(CELL, CELL, CELL);
  const ends = fc.constantFrom('\n', '\r\n');
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), ends, fc.boolean(), async (rows, end, quoted) => {
      const text = stringify([HEADER, ...rows], { delimiter, record_delimiter: end, quoted, quoted_match: /[\r\n]/ });
      const { all, delimiter: found } = await records(text);
      expect(found).toBe(delimiter);
      expect(all.map(({ fields }) => fields)).toEqual([HEADER, ...rows]);
    }),
  );
});

test('a mess of quotes is read as a person would read it, or said to be wrong', async () => {
  const unit = fc.constantFrom('a', 'b', ',', ',', '"', '"', '"', '\n', '\r\n', '\r', ' ');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 30 }), async mess => {
      const text = `x,y\n${mess}\n`;
      const hand = byHand(text, ',');
      const surveyed = await survey(`${await folderWith({ 'table.csv': text })}/table.csv`);
      const problem = 'reason' in surveyed ? { reason: surveyed.reason, line: surveyed.line } : null;
      expect(problem).toEqual(hand.problem);
      if (problem !== null) return;
      const { all } = await records(text);
      const expected = filled(hand.records);
      expect(all.map(({ line, fields }) => [line, fields.length])).toEqual(
        expected.map(({ line, fields }) => [line, fields.length]),
      );
      expect(all.map(({ fields }) => fields)).toEqual(expected.map(({ fields }) => fields.map(field => field.text)));
    }),
    { numRuns: 400 },
  );
});
