import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readImportMap } from '../../src/load/import-map.ts';
import { expectedWords as inEnglish } from '../../src/messages/en/expected.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { expectedWords as inLithuanian } from '../../src/messages/lt/expected.ts';
import { expectedWords as inPolish } from '../../src/messages/pl/expected.ts';
import { ACHIEVEMENT_COLUMNS, type Column, EXPENSE_COLUMNS, LIST_COLUMNS } from '../../src/model/columns.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { placeText } from '../../src/model/place.ts';
import { importMapText, type MapToWrite } from '../../src/save/import-map.ts';
import { folderWith } from './folder.ts';

const expectedIn = { en: inEnglish, lt: inLithuanian, pl: inPolish };
const REQUIRED = new Set(['declared', 'category', 'document_no']);

async function read(text: string, columns: readonly Column[] = EXPENSE_COLUMNS, required = REQUIRED) {
  const folder = await folderWith({ 'map.yaml': text });
  const { read: its, findings } = await readImportMap(join(folder, 'map.yaml'), columns, required);
  const said = findings.list.map(({ check, place }) => `${check} ${placeText(place).replace(`${folder}/`, '')}`);
  return { ...its, said, args: findings.list.map(({ args }) => args) };
}

test('all that a map may say', async () => {
  const { map, without, said } = await read(`samata-import: 1
encoding: windows-1257
delimiter: semicolon
sheet: I ketvirtis
header: 5
decimal: comma
dates: dmy
currency: PLN
columns:
  declared: Suma be PVM
  paid_date: 7
  partner: { value: LP }
  supplier_code: "-"
  category: { heading: Sąskaita, values: { "6001": staff, "6210.1": external } }
ignore: [Objektas, "7"]
`);
  expect(said).toEqual([]);
  expect(map).toEqual({
    encoding: 'windows-1257',
    delimiter: ';',
    sheet: 'I ketvirtis',
    header: 5,
    decimal: ',',
    dates: 'dmy',
    columns: {
      declared: { heading: 'Suma be PVM' },
      paid_date: { heading: 7 },
      partner: { value: 'LP' },
      category: { heading: 'Sąskaita', values: { '6001': 'staff', '6210.1': 'external' } },
      currency: { value: 'PLN' },
    },
    ignore: ['Objektas', '7'],
  });
  expect([...(without ?? [])]).toEqual(['supplier_code']);
});

test.each([
  ['tab', '\t'],
  ['bar', '|'],
  ['","', ','],
  ['";"', ';'],
])('the delimiter %s', async (written, sign) => {
  expect((await read(`samata-import: 1\ndelimiter: ${written}\n`)).map?.delimiter).toBe(sign);
});

describe('what is wrong with a map stands at its place, with the nearest key', () => {
  test.each([
    ['columns: { declared: Suma }\n', ['project/missing-field map.yaml:1:1']],
    ['samata-import: 2\n', ['project/bad-value map.yaml:1:16']],
    ['samata-import: 1\nencodng: utf-8\n', ['project/unknown-key map.yaml:2:1']],
    ['samata-import: 1\ncolumns:\n  declred: Suma\n', ['project/unknown-key map.yaml:3:3']],
    ['samata-import: 1\ndates: ddmmyy\n', ['project/bad-value map.yaml:2:8']],
    ['samata-import: 1\ndecimal: dot\n', ['project/bad-value map.yaml:2:10']],
    ['samata-import: 1\nheader: first\n', ['project/bad-value map.yaml:2:9']],
    [
      'samata-import: 1\ncolumns:\n  category: { values: { "6001": staff } }\n',
      ['project/missing-field map.yaml:3:13'],
    ],
    ['samata-import: [1\n', ['file/unreadable map.yaml:2:1']],
  ])('%j', async (text, expected) => {
    const { map, said } = await read(text);
    expect(map).toBeUndefined();
    expect(said).toEqual(expected);
  });

  test('a key that was mistyped', async () => {
    expect((await read('samata-import: 1\ncolumns: { declred: Suma }\n')).args).toEqual([
      { key: 'columns.declred', nearest: 'declared' },
    ]);
  });

  test('a file that is not there', async () => {
    const { read: its, findings } = await readImportMap('nowhere/map.yaml', EXPENSE_COLUMNS, REQUIRED);
    expect(its).toBeNull();
    expect(findings.list.map(({ check }) => check)).toEqual(['file/unreadable']);
  });
});

describe('a map that was written', () => {
  const COMMENTS = {
    title: ['How it was'],
    mayDiffer: '# may differ',
    columns: 'columns',
    open: 'still open',
    unused: 'not:',
  };
  const MAP: MapToWrite = {
    lines: [
      { key: 'encoding', value: 'windows-1257', isComment: false },
      { key: 'delimiter', value: 'tab', isComment: false },
      { key: 'header', value: '5', isComment: true },
      { key: 'decimal', value: 'comma', isComment: false },
    ],
    columns: [
      { key: 'partner', from: { value: 'LP' } },
      { key: 'supplier', from: { heading: 'Tiekėjas: "vardas" # ir kodas' } },
      { key: 'paid_date', from: { heading: 7 } },
      { key: 'comment', from: null },
      { key: 'category', from: { heading: 'Są, skaita', values: { '6001': 'staff', 'a"b': 'no' } } },
    ],
    ignore: ['Objektas, kitas'],
    open: new Map(),
    unused: ['Likutis'],
  };

  test('reads back as what it was written from', async () => {
    const { map, without, said } = await read(importMapText(MAP, COMMENTS));
    expect(said).toEqual([]);
    expect([...(without ?? [])]).toEqual(['comment']);
    expect(map).toEqual({
      encoding: 'windows-1257',
      delimiter: '\t',
      decimal: ',',
      columns: {
        partner: { value: 'LP' },
        supplier: { heading: 'Tiekėjas: "vardas" # ir kodas' },
        paid_date: { heading: 7 },
        category: { heading: 'Są, skaita', values: { '6001': 'staff', 'a"b': 'no' } },
      },
      ignore: ['Objektas, kitas'],
    });
  });

  test('says in comments what may be another in the next file', () => {
    expect(importMapText(MAP, COMMENTS).split('\n').slice(0, 6)).toEqual([
      '# How it was',
      'samata-import: 1',
      'encoding: windows-1257',
      'delimiter: tab',
      '# header: 5    # may differ',
      'decimal: comma',
    ]);
  });
});

test('a map with something in doubt is read once its lines are filled in', async () => {
  const comments = { title: [], mayDiffer: '', columns: 'columns', open: 'still open', unused: '' };
  const open = new Map([
    ['decimal', 'comma'],
    ['columns.declared', '"Suma"'],
  ]);
  const nothing = { lines: [], ignore: [], unused: [], open };
  const text = importMapText({ ...nothing, columns: [{ key: 'supplier', from: { heading: 'UAB' } }] }, comments);
  expect(text).toBe(
    [
      'samata-import: 1',
      '# still open',
      '#decimal: comma',
      '# columns',
      'columns:',
      '  #declared: "Suma"',
      '  supplier: UAB',
      '',
    ].join('\n'),
  );
  expect((await read(text)).map?.columns).toEqual({ supplier: { heading: 'UAB' } });
  expect((await read(text.replaceAll(/#(?! )/g, ''))).map).toMatchObject({
    decimal: ',',
    columns: { declared: { heading: 'Suma' }, supplier: { heading: 'UAB' } },
  });
  const empty = importMapText({ ...nothing, columns: [] }, comments);
  expect((await read(empty)).said).toEqual([]);
  expect((await read(empty.replaceAll(/#(?! )/g, ''))).map?.columns).toEqual({
    declared: { heading: 'Suma' },
  });
});

describe('a map may not leave out what a row is nothing without', () => {
  const head = 'samata-import: 1\ncolumns:\n';
  test.each([
    ['declared: "-"', EXPENSE_COLUMNS, ['declared'], 'import-own'],
    ['declared: { value: 5 }', EXPENSE_COLUMNS, ['declared'], 'import-own'],
    ['category: "-"', EXPENSE_COLUMNS, ['category'], 'import-needed'],
    ['partner: "-"', EXPENSE_COLUMNS, ['partner'], 'import-needed'],
    ['partner: "-"', EXPENSE_COLUMNS, [], null],
    ['category: { value: staff }', EXPENSE_COLUMNS, ['category'], null],
    ['document_no: "-"', EXPENSE_COLUMNS, ['document_no'], null],
    ['gross: "-"', EXPENSE_COLUMNS, ['declared'], null],
    ['vat: { value: 0 }', EXPENSE_COLUMNS, ['declared'], null],
    ['indicator: "-"', ACHIEVEMENT_COLUMNS, ['indicator', 'date', 'value'], 'import-needed'],
    ['date: "-"', ACHIEVEMENT_COLUMNS, ['indicator', 'date', 'value'], 'import-needed'],
    ['value: "-"', ACHIEVEMENT_COLUMNS, ['indicator', 'date', 'value'], 'import-needed'],
    ['date: { value: 2018-02-28 }', ACHIEVEMENT_COLUMNS, ['indicator', 'date', 'value'], null],
    ['project: "-"', LIST_COLUMNS, ['project', 'total'], 'import-own'],
    ['total: "-"', LIST_COLUMNS, ['project', 'total'], null],
    ['code: "-"', LIST_COLUMNS, ['project', 'total'], null],
  ] as const)('%s', async (line, columns, required, expected) => {
    const { said, args } = await read(`${head}  ${line}\n`, columns, new Set(required));
    expect(args.map(its => ('expected' in its ? its.expected : ''))).toEqual(expected === null ? [] : [expected]);
    if (expected !== null) expect(said[0]).toMatch(/^project\/bad-value map.yaml:3:/);
  });
});

test.each(LANGUAGES)('all that a map is refused for has words in %s', async language => {
  const { format } = await messagesIn(language);
  const wrong = [
    ['samata-import: 2\n', 'version'],
    ['encoding: [1]\n', 'text'],
    ['delimiter: x\n', 'one of'],
    ['sheet: { a: 1 }\n', 'text'],
    ['header: first\n', 'whole-number'],
    ['decimal: dot\n', 'one of'],
    ['dates: ddmm\n', 'one of'],
    ['currency: eur\n', 'currency'],
    ['columns: [1]\n', 'map'],
    ['columns: { gross: [1] }\n', 'import-column'],
    ['columns: { category: "-" }\n', 'import-needed'],
    ['columns: { declared: { value: 1 } }\n', 'import-own'],
    ['ignore: x\n', 'list'],
    ['ignore: [[1]]\n', 'text'],
  ] as const;
  const english = await messagesIn('en');
  for (const [text, code] of wrong) {
    const { args } = await read(text.startsWith('samata') ? text : `samata-import: 1\n${text}`);
    const expected = args.flatMap(its => ('expected' in its ? [String(its.expected)] : []));
    expect(
      expected.map(its => its.slice(0, code.length)),
      text,
    ).toEqual([code]);
    const words = expected.map(its => expectedIn[language](its, format));
    expect(words, text).not.toContain(expected[0]);
    if (language !== 'en') expect(words, text).not.toEqual(expected.map(its => expectedIn.en(its, english.format)));
  }
});
