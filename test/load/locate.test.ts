import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '../../src/load/locate.ts';
import { survey } from '../../src/load/survey.ts';
import { inField, placeText } from '../../src/model/place.ts';
import { byHand } from './by-hand.ts';
import { inCodePage, inUtf16 } from './code-page.ts';
import { folderWith, load } from './folder.ts';

/** Where the fields of a table are, as `line:column`, by the line of their record and their number. */
async function found(content: string | Uint8Array, fields: readonly (readonly [number, number])[]): Promise<string[]> {
  const file = `${await folderWith({ 't.csv': content })}/t.csv`;
  const surveyed = await survey(file);
  if ('reason' in surveyed) throw new Error(surveyed.reason);
  const places = fields.map(([line, field]) => inField('t.csv', line, field));
  const table = {
    file: 't.csv',
    source: surveyed,
    header: new Map(),
    headerLine: 1,
    width: 3,
    mark: null,
    letters: new Map(),
  };
  const columns = await locate(places, [table]);
  return places.map(place => placeText(columns.get(place) ?? place));
}

describe('the column of a field', () => {
  test.each<[string, string, [number, number], string]>([
    ['the first', 'a,b,c\n1,2,3\n', [2, 1], 't.csv:2:1'],
    ['the third', 'a,b,c\n1,2,3\n', [2, 3], 't.csv:2:5'],
    ['after letters of two bytes', 'a,b,c\nąčę,ž,3\n', [2, 3], 't.csv:2:7'],
    ['after a quoted field', 'a,b,c\n"1,5","x ""y""",3\n', [2, 3], 't.csv:2:17'],
    ['a quoted field begins with its quote', 'a,b,c\n1,"2",3\n', [2, 2], 't.csv:2:3'],
    ['after a field of two lines', 'a,b,c\n1,"x\nyz",3\n', [2, 3], 't.csv:3:5'],
    ['in the record after it', 'a,b,c\n1,"x\nyz",3\n4,5,6\n', [4, 2], 't.csv:4:3'],
    ['after CRLF in a field', 'a,b,c\r\n1,"x\r\nyz",3\r\n4,5,6\r\n', [4, 3], 't.csv:4:5'],
    ['after CR alone', 'a,b,c\r1,2,3\r', [2, 2], 't.csv:2:3'],
    ['an empty field', 'a,b,c\n1,,3\n', [2, 2], 't.csv:2:3'],
    ['an empty last field', 'a,b,c\n1,2,\n', [2, 3], 't.csv:2:5'],
    ['a last field without an end of line', 'a,b,c\n1,2,', [2, 3], 't.csv:2:5'],
    ['after sep=', 'sep=,\na,b,c\n1,22,3\n', [3, 3], 't.csv:3:6'],
    ['a quote in the middle of a field', 'a,b,c\n5" pipe,2,3\n', [2, 2], 't.csv:2:9'],
    ['a field that is not there', 'a,b,c\n1\n', [2, 3], 't.csv:2'],
  ])('%s', async (_name, text, field, expected) => {
    expect(await found(text, [field])).toEqual([expected]);
  });

  test('does not count the mark of byte order, nor bytes', async () => {
    const text = 'id,name\n1,ąžę\n2,„ž“\n';
    const fields: [number, number][] = [
      [1, 1],
      [2, 2],
      [3, 2],
    ];
    for (const bytes of [
      `\ufeff${text}`,
      inUtf16(text, 'le', true),
      inUtf16(text, 'be', true),
      inCodePage(text, 'windows-1257'),
    ])
      expect(await found(bytes, fields)).toEqual(['t.csv:1:1', 't.csv:2:3', 't.csv:3:3']);
  });

  test('is found for many places in one pass, also twice the same', async () => {
    const fields: [number, number][] = [
      [3, 2],
      [2, 3],
      [3, 2],
      [1, 1],
    ];
    expect(await found('a,b,c\n1,2,3\n44,5,6\n', fields)).toEqual(['t.csv:3:4', 't.csv:2:5', 't.csv:3:4', 't.csv:1:1']);
  });

  test('is where a person would point at, in any table', async () => {
    const unit = fc.constantFrom('a', 'ž', ',', '"', '"', '\n', '\r\n', '\r', ' ');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 40 }), async mess => {
        const text = `x,y\n${mess}\n`;
        const { records, problem } = byHand(text, ',');
        fc.pre(problem === null);
        const all = records.flatMap(({ line, fields }) => fields.map((field, i) => ({ line, number: i + 1, field })));
        const expected = all.map(({ field }) => `t.csv:${field.line}:${field.column}`);
        expect(
          await found(
            text,
            all.map(({ line, number }) => [line, number] as const),
          ),
        ).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

test('a finding in a row over several lines names the line on which its cell stands', async () => {
  const ledger = `id,category,document_no,document_date,paid_date,supplier,description,declared
E-1,staff,1,2017-04-01,2017-04-02,s,"over
two lines",12.345
E-2,staff,1,2017-04-31,2017-04-02,s,d,1.00
`;
  const { said } = await load({ 'expenses.csv': ledger });
  expect(said).toEqual(['file/bad-amount expenses.csv:3:12', 'file/bad-date expenses.csv:4:13']);
});
