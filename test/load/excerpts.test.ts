import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { excerpts } from '../../src/load/excerpts.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { inText, type Place, wholeFile } from '../../src/model/place.ts';
import { folderWith } from './folder.ts';

/** An excerpt as one text, what is meant between marks. */
function marked(excerpt: Excerpt | undefined): string | null {
  if (excerpt === undefined) return null;
  const { before, value, after, cutBefore, cutAfter } = excerpt;
  return `${cutBefore ? '…' : ''}${before}<${value}>${after}${cutAfter ? '…' : ''}`;
}

/** What is found in a file of some bytes at lines and columns. */
async function at(name: string, bytes: string | Buffer, ...where: readonly (readonly [number, number | null])[]) {
  const folder = await folderWith({});
  const file = `${folder}/${name}`;
  await writeFile(file, bytes);
  const places = where.map(([line, column]): Place => ({ ...inText(file, line, 1), column }));
  const found = await excerpts(file, places);
  return places.map(place => marked(found.get(place)));
}

describe('a value of a definition', () => {
  test.each([
    ['a plain value to the end of its line', 'total: 955524.00', 8, 'total: <955524.00>'],
    ['one before a remark', 'total: 955524.00  # of the contract', 8, 'total: <955524.00>  # of the contract'],
    ['a comma in a text', 'title: Seniors, active # all', 8, 'title: <Seniors, active> # all'],
    ['a comma after a value in a map', 'funding: { ERDF: 85%, own: rest }', 18, 'funding: { ERDF: <85%>, own: rest }'],
    ['the last value of a map', 'funding: { ERDF: 85%, own: rest }', 28, 'funding: { ERDF: 85%, own: <rest> }'],
    ['a key', 'objektive: Health', 1, '<objektive>: Health'],
    ['a key with a space before its colon', '- no : 1', 3, '- <no> : 1'],
    ['a bracket before it in a text', 'unit: { en: "a { b", lt: x, y }', 26, 'unit: { en: "a { b", lt: <x>, y }'],
    ['a text in quotation marks', 'name: "a, \\"b\\": c" # d', 7, 'name: <"a, \\"b\\": c"> # d'],
    ['one in single ones', "name: 'it''s' # d", 7, "name: <'it''s'> # d"],
    ['a colon within a word', 'start: 10:30 # h', 8, 'start: <10:30> # h'],
    ['a tab before a key', '\tcode: X', 1, '<\t>code: X'],
    ['a map', 'funding: { ERDF: 85% }', 10, 'funding: <{> ERDF: 85% }'],
    ['a place after the end', 'funding:', 9, 'funding:<>'],
  ])('%s', async (_name, line, column, expected) => {
    expect(await at('project.yaml', `samata: 1\n${line}\nend: x\n`, [2, column])).toEqual([expected]);
    expect(await at('project.yml', `\r\n${line}`, [2, column])).toEqual([expected]);
  });

  test('in JSON a comma ends a number', async () => {
    expect(await at('project.json', '{\n  "total": 955524.00,\n}', [2, 12], [2, 3])).toEqual([
      '  "total": <955524.00>,',
      '  <"total">: 955524.00,',
    ]);
  });

  test('in any encoding that a definition is read in, without its mark', async () => {
    const yaml = 'code: Ąžuolas # š\n';
    expect(await at('project.yaml', Buffer.from(`\ufeff${yaml}`, 'utf16le'), [1, 7])).toEqual(['code: <Ąžuolas> # š']);
    expect(await at('project.yaml', `\ufeff${yaml}`, [1, 7])).toEqual(['code: <Ąžuolas> # š']);
    const bytes = Buffer.from('code: \u00c0\u00feuolas # \u00f0\n', 'latin1');
    expect(await at('project.yaml', bytes, [1, 7])).toEqual(['code: <Ąžuolas> # š']);
  });
});

describe('a cell of a table', () => {
  const HEADER = 'id,supplier,declared\n';
  test.each([
    ['a plain one', 'E-1,UAB Vilkupis,10.00', 5, 'E-1,<UAB Vilkupis>,10.00'],
    ['the last one', 'E-1,UAB Vilkupis,10.00', 18, 'E-1,UAB Vilkupis,<10.00>'],
    ['an empty one', 'E-1,,10.00', 5, 'E-1,<>,10.00'],
    ['a quoted one', 'E-1,"a, ""b""",10.00', 5, 'E-1,<"a, ""b""">,10.00'],
    ['one that goes on in the next line', 'E-1,"a, b', 5, 'E-1,<"a, b>'],
    ['blanks after it', 'E-1,UAB Vilkupis  ,10.00', 5, 'E-1,<UAB Vilkupis>  ,10.00'],
  ])('%s', async (_name, line, column, expected) => {
    expect(await at('expenses.csv', `${HEADER}${line}\nE-2,x,1\n`, [2, column])).toEqual([expected]);
  });

  test.each([
    ['\n', 'id;declared\nE-1;10,00\nE-2;11,00\n'],
    ['\r\n', 'id;declared\r\nE-1;10,00\r\nE-2;11,00\r\n'],
    ['\r', 'id;declared\rE-1;10,00\rE-2;11,00'],
    ['both', 'id;declared\r\nE-1;10,00\nE-2;11,00\r'],
  ])('lines that end in %j, cells that a semicolon parts', async (_name, text) => {
    expect(await at('expenses.csv', text, [3, 5], [2, 5], [4, 1])).toEqual(['E-2;<11,00>', 'E-1;<10,00>', null]);
  });

  test('in any encoding that a table is read in', async () => {
    const csv = `${HEADER}E-1,Ąžuolas,1\n`;
    expect(await at('expenses.csv', `\ufeff${csv}`, [1, 1], [2, 5])).toEqual([
      '<id>,supplier,declared',
      'E-1,<Ąžuolas>,1',
    ]);
    expect(await at('expenses.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'), [2, 5])).toEqual(['E-1,<Ąžuolas>,1']);
    // Ąžuolas in Windows-1257, of which its own letters tell.
    const bytes = Buffer.from(`${HEADER}E-1,\u00c0\u00feuolas,1\n`, 'latin1');
    expect(await at('expenses.csv', bytes, [2, 5], [2, 13])).toEqual(['E-1,<Ąžuolas>,1', 'E-1,Ąžuolas,<1>']);
  });

  test('far into a file, over the borders of what is read at once', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `E-${i + 1},Ąžuolas,${i}.00\r\n`);
    const found = await at('expenses.csv', `${HEADER}${rows.join('')}`, [60_001, 1], [31_234, 1], [2, 1]);
    expect(found).toEqual(['<E-60000>,Ąžuolas,59999.00', '<E-31233>,Ąžuolas,31232.00', '<E-1>,Ąžuolas,0.00']);
    const place = await Promise.all(
      [17_000, 17_001, 17_002].map(line => at('expenses.csv', `${HEADER}${rows.join('')}`, [line, 1])),
    );
    expect(place.flat()).toEqual([16_999, 17_000, 17_001].map(n => `<E-${n}>,Ąžuolas,${n - 1}.00`));
  });

  test('a line that ends where what is read at once does', async () => {
    // 262,144 bytes are read at once: the CR is the last of them, the LF the first of the next.
    const first = `${'x'.repeat(262_143)}\r\nE-1,y\n`;
    expect(await at('expenses.csv', first, [2, 1], [3, 1])).toEqual(['<E-1>,y', null]);
  });
});

describe('a long line', () => {
  const long = `${'a'.repeat(300)},value,${'b'.repeat(300)}`;
  test('is cut around its value', async () => {
    const [shown] = await at('expenses.csv', `${long}\n`, [1, 302]);
    expect(shown).toBe(`…${'a'.repeat(29)},<value>,${'b'.repeat(74)}…`);
  });
  test('is cut around its beginning, and its end', async () => {
    expect(await at('expenses.csv', `${long}\n`, [1, 1], [1, 308])).toEqual([
      `<${'a'.repeat(60)}>${'a'.repeat(50)}…`,
      `…${'a'.repeat(23)},value,<${'b'.repeat(60)}>${'b'.repeat(20)}…`,
    ]);
  });
  test('never between the halves of a character', async () => {
    const emoji = '😀'.repeat(200);
    for (const column of [1, 2, 3, 120, 121, 399, 400]) {
      const [shown] = await at('expenses.csv', `${emoji}\n`, [1, column]);
      expect(shown).toMatch(/^…?(😀)*<(😀)+>(😀)*…?$/u);
    }
  });
  test('beyond any record is not shown', async () => {
    expect(await at('expenses.csv', `${'x'.repeat(1_100_000)}\nE-1\n`, [1, 5], [2, 1])).toEqual([null, '<E-1>']);
  });
});

describe('nothing is shown', () => {
  test('of a whole file, a blank line, a line that is not there, another kind of file', async () => {
    expect(await at('expenses.csv', 'id\n\n', [2, 1], [9, 1])).toEqual([null, null]);
    expect(await at('expenses.xlsx', 'id\n', [1, 1])).toEqual([null]);
    const place = wholeFile('nowhere/expenses.csv');
    expect(await excerpts(place.file, [place])).toEqual(new Map());
    expect(await excerpts(place.file, [inText(place.file, 1, 1)])).toEqual(new Map());
  });
});

test('a line without a column is shown without a value', async () => {
  expect(await at('expenses.csv', 'id,declared\n', [1, null])).toEqual(['<>id,declared']);
});
