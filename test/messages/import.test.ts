import { describe, expect, test } from 'vitest';
import { doubtText, importMessagesIn } from '../../src/messages/import.ts';
import type { Doubt } from '../../src/model/import.ts';
import type { Rejection } from '../../src/model/imported.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { inField, inText } from '../../src/model/place.ts';
import { reasonOf } from '../../src/render/import.ts';

const seen = (text: string) => ({ place: inField('q1.csv', 6, 4), text });
const PLACE = inText('q1.csv', 5, 1);
const COLUMN = { column: 4, heading: 'Suma', place: PLACE, samples: ['1 210,00', '5'] };

const DOUBTS: { readonly [Code in Doubt['code']]: readonly Extract<Doubt, { readonly code: Code }>[] } = {
  encoding: [
    {
      ...{ code: 'encoding', settle: 'encoding' },
      readings: [
        { encoding: 'windows-1257', text: 'Tiekėjas' },
        { encoding: 'windows-1250', text: 'Tiekëjas' },
      ],
    },
  ],
  'not-encoded': [null, 'windows-1257'].map(encoding => ({
    ...{ code: 'not-encoded', settle: 'encoding', encoding, seen: seen('Tiek�jas') },
  })),
  'unknown-encoding': [{ code: 'unknown-encoding', settle: 'encoding', encoding: 'w-1257', known: ['utf-8', 'cp775'] }],
  delimiter: [
    {
      ...{ code: 'delimiter', settle: 'delimiter' },
      readings: [
        { delimiter: ';', columns: 2 },
        { delimiter: '\t', columns: 21 },
        { delimiter: ',', columns: 10 },
      ],
    },
  ],
  sheets: [{ code: 'sheets', settle: 'sheet', sheets: ['I', 'II'] }],
  'unknown-sheet': [null, 'I'].map(nearest => ({
    ...{ code: 'unknown-sheet', settle: 'sheet', sheet: 'l', sheets: ['I', 'II'], nearest },
  })),
  'no-headings': [{ code: 'no-headings', settle: 'header', place: PLACE, first: ['a', 'b', '7'] }],
  'no-header-row': [{ code: 'no-header-row', settle: 'header', row: 9 }],
  'two-headers': [
    {
      ...{ code: 'two-headers', settle: 'header' },
      rows: [1, 5].map(row => ({ row, place: PLACE, headings: ['Data', 'Suma'] })),
    },
  ],
  'missing-column': [
    {
      ...{ code: 'missing-column', settle: 'columns.declared', key: 'declared', maybe: [COLUMN], nearest: [] },
      ...{ mayBeSame: false, mayLack: false },
    },
    {
      ...{ code: 'missing-column', settle: 'columns.category', key: 'category', maybe: [], nearest: ['Kat.'] },
      ...{ mayBeSame: true, mayLack: false },
    },
    {
      ...{ code: 'missing-column', settle: 'columns.supplier', key: 'supplier', nearest: [] },
      ...{ mayBeSame: true, mayLack: true },
      maybe: [{ ...COLUMN, heading: '', samples: [] }],
    },
  ],
  'two-columns': [
    { code: 'two-columns', settle: 'columns.declared', key: 'declared', columns: [COLUMN, { ...COLUMN, column: 9 }] },
  ],
  'unknown-heading': [null, 'Suma'].map(nearest => ({
    ...{ code: 'unknown-heading', settle: 'columns.declared', key: 'declared', heading: 'Sumos', nearest },
  })),
  'unknown-key': [null, 'declared'].map(nearest => ({
    ...{ code: 'unknown-key', settle: 'columns.declred', key: 'declred', nearest },
  })),
  'bad-map-value': [
    { code: 'bad-map-value', settle: 'columns.currency', key: 'currency', value: 'eurai', expected: 'currency' },
  ],
  decimal: [{ code: 'decimal', settle: 'decimal', seen: seen('1.234'), withPoint: '1.234', withComma: '1234.00' }],
  'two-decimals': [{ code: 'two-decimals', settle: 'decimal', point: seen('1.20'), comma: seen('1,20') }],
  dates: [
    {
      code: 'dates',
      settle: 'dates',
      key: 'paid_date',
      seen: seen('01/02/2018'),
      dmy: '2018-02-01',
      mdy: '2018-01-02',
    },
  ],
  'two-orders': [
    { code: 'two-orders', settle: 'dates', key: 'paid_date', dmy: seen('13/02/2018'), mdy: seen('02/13/2018') },
  ],
  'two-digit-year': [{ code: 'two-digit-year', settle: 'dates', key: 'paid_date', seen: seen('01.02.18') }],
  'turned-dates': [
    { code: 'turned-dates', settle: 'dates', key: 'paid_date', text: seen('13/02/2018'), date: seen('2018-01-02') },
  ],
  currencies: [{ code: 'currencies', settle: 'columns.currency', seen: [seen('10 zł'), seen('10 €')] }],
};

const THERE = { file: 'expenses/q1.csv', line: 12, id: 'VD-118.2018-05-14.vilkupis' };
const REASONS: readonly Rejection[] = [
  { kind: 'broken', columns: ['supplier', 'declared'] },
  { kind: 'empty' },
  { kind: 'there', ...THERE },
  { kind: 'id-taken', ...THERE },
];

/** What no sentence may have: what was not filled in, two spaces, a space before a mark, or no full stop. */
const SLIP = /undefined|null|NaN|\[object| {2}| [,.;:?!](?!\S)|\.\.|[^.?]$/;

const SAID = await Promise.all(
  LANGUAGES.map(async language => {
    const messages = await importMessagesIn(language);
    const doubts = Object.values(DOUBTS).flatMap(list => list.map(doubt => doubtText(messages, doubt)));
    return { language, texts: [...doubts, ...REASONS.map(why => reasonOf({ why }, messages))] };
  }),
);

describe.each(SAID)('in $language', ({ language, texts }) => {
  test('every doubt and every reason is a sentence', () => {
    expect(texts.filter(text => SLIP.test(text))).toEqual([]);
  });

  test('is not that of another language', () => {
    const others = SAID.filter(its => its.language !== language).flatMap(its => its.texts);
    expect(texts.filter(text => others.includes(text))).toEqual([]);
  });

  test('has the quotation marks of its language', () => {
    const foreign = { en: /[„”](?=\w)|„/, lt: /[”‘’]/, pl: /“/ }[language];
    expect(texts.filter(text => foreign.test(text))).toEqual([]);
  });
});

test('counts of rows and columns have their words', async () => {
  const said = await Promise.all(
    LANGUAGES.map(async language => {
      const { texts, messages } = await importMessagesIn(language);
      const counts = { imported: 21, rejected: 3, there: 2, apart: 1 };
      return [24, 1, 21].map(rows =>
        texts
          .counts({ rows, ...counts }, messages.format)
          .split(' ')[1]
          ?.replace(/:$/, ''),
      );
    }),
  );
  expect(said).toEqual([
    ['rows', 'row', 'rows'],
    ['eilutės', 'eilutė', 'eilutė'],
    ['wiersze', 'wiersz', 'wierszy'],
  ]);
});

/** Words that people write when they forget to translate. */
const ENGLISH = /(?<!\p{L})(the|and|with|rows?|columns?|values?|name|which|is|are|table|map)(?!\p{L})/iu;

test.each(['lt', 'pl'] as const)('no English is left in %s', async language => {
  const { texts, messages } = await importMessagesIn(language);
  const all = SAID.find(its => its.language === language)?.texts ?? [];
  const around = [
    ...[texts.ours, texts.theirs, texts.sample, texts.readAs, texts.everyRow, texts.byMap, texts.byOnly],
    ...[
      texts.inSource,
      texts.imported,
      texts.rejected,
      texts.difference,
      texts.notImported,
      texts.inDoubt,
      texts.settle,
    ],
    ...[...Object.values(texts.labels), ...Object.values(texts.orders), ...Object.values(texts.nothingWritten)],
    ...[
      texts.nothingRejected,
      texts.replaced({ path: 'q1.csv', rows: 6, gone: 5, column: 'declared', sum: '7.00' }, messages.format),
      texts.replaced({ path: 'q1.csv', rows: 1, gone: 0, column: '', sum: '0.00' }, messages.format),
      texts.nothingRejectedNow,
      texts.written(['a.csv'], messages.format),
    ],
    ...[
      texts.sameTotal('1', 'q1.csv:9', messages.format),
      texts.otherTotal('1', 'q1.csv:9', '2', '3', messages.format),
    ],
    ...texts.mapComments('q1.csv', messages.format).title,
  ];
  const left = [...all, ...around]
    .map(text => text.replaceAll(/--map|\{[^}]*\}/g, ''))
    .filter(text => ENGLISH.test(text));
  expect(left).toEqual([]);
});
