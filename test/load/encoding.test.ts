import { describe, expect, test } from 'vitest';
import { type CodePage, decode, type Encoding } from '../../src/load/encoding.ts';
import { inCodePage, inUtf16 } from './code-page.ts';
import { load } from './folder.ts';

const LITHUANIAN = 'Birštono savivaldybės administracija; Įrangos pirkimas „Žvilgsnis“; ąčęėįšųūž ĄČĘĖĮŠŲŪŽ';
const POLISH = 'Nadleśnictwo Ełk; Powiat Ełcki; zażółć gęślą jaźń; „Źródełko” Sp. z o.o.; ŁĄĆĘŃÓŚŹŻ';
const FRENCH = 'Hôtel de la Préfecture, à côté du théâtre; façade; Noël; chaîne; où; forêt';
const LEDGER = (supplier: string) =>
  `id,category,document_no,document_date,paid_date,supplier,description,declared\nE-1,staff,1,2017-04-01,2017-04-02,"${supplier}",d,100.00\n`;

describe.each<[string, CodePage, string]>([
  ['Lithuanian', 'windows-1257', LITHUANIAN],
  ['Polish', 'windows-1250', POLISH],
  ['French', 'windows-1252', FRENCH],
])('%s text in %s', (_name, page, text) => {
  const guessed = { 'windows-1257': 'Baltic', 'windows-1250': 'Central', 'windows-1252': 'Western' }[page];

  test('is told by its letters', () => {
    expect(decode(inCodePage(text, page))).toEqual({ text, encoding: page });
  });

  test('is read in a ledger, and said', async () => {
    const { rows, findings } = await load({ 'expenses.csv': inCodePage(LEDGER(text), page) });
    expect(rows.map(({ supplier }) => supplier)).toEqual([text]);
    expect(findings.map(({ check, args }) => [check, JSON.stringify(args)])).toEqual([
      ['file/encoding-guessed', expect.stringContaining(guessed)],
    ]);
  });
});

test.each<[string, CodePage]>([
  ['Birštonas', 'windows-1257'],
  ['Punsko seniūnija', 'windows-1257'],
  ['Gmina Puńsk', 'windows-1250'],
  ['Powiat Ełcki', 'windows-1250'],
])('one letter is enough: %s in %s', (text, page) => {
  expect(decode(inCodePage(text, page)).text).toBe(text);
});

test('German text is the same in all of them', () => {
  const text = 'Bürgerhäuser für Außenstelle; Öffnungszeiten';
  expect(decode(inCodePage(text, 'windows-1252')).text).toBe(text);
});

test.each<[string, Buffer, Encoding]>([
  ['UTF-8', Buffer.from(LITHUANIAN), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${LITHUANIAN}`), 'utf-8'],
  ['UTF-16 with its mark', inUtf16(LITHUANIAN, 'le', true), 'utf-16le'],
  ['UTF-16 without', inUtf16(LITHUANIAN, 'le', false), 'utf-16le'],
  ['big-endian UTF-16 with its mark', inUtf16(LITHUANIAN, 'be', true), 'utf-16be'],
  ['big-endian UTF-16 without', inUtf16(LITHUANIAN, 'be', false), 'utf-16be'],
])('%s is told and its mark left out', (_name, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text: LITHUANIAN, encoding });
});

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(LEDGER(LITHUANIAN))],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${LEDGER(LITHUANIAN)}`)],
  ['UTF-16', inUtf16(LEDGER(LITHUANIAN), 'le', true)],
  ['UTF-16 without its mark', inUtf16(LEDGER(LITHUANIAN), 'le', false)],
  ['big-endian UTF-16', inUtf16(LEDGER(LITHUANIAN), 'be', true)],
])('a ledger in %s is read without a word', async (_name, bytes) => {
  const { rows, said } = await load({ 'expenses.csv': bytes });
  expect(rows.map(({ id, supplier, declared }) => [id, supplier, declared])).toEqual([['E-1', LITHUANIAN, 10_000]]);
  expect(said).toEqual([]);
});

test('a letter that is cut by the end of a piece of a megabyte stays whole', async () => {
  const filler = `E-0,staff,1,2017-04-01,2017-04-02,${'ą'.repeat(499)},d,1.00\n`;
  const head = LEDGER('x');
  // an odd number of bytes before, so that some two-byte letter stands across the border
  const many = head + filler.repeat(2_200);
  expect(Buffer.byteLength(many)).toBeGreaterThan(2 << 20);
  const { rows, said } = await load({ 'expenses.csv': many });
  expect(rows).toHaveLength(2_201);
  expect(new Set(rows.slice(1).map(({ supplier }) => supplier))).toEqual(new Set(['ą'.repeat(499)]));
  expect(said).toEqual([]);
});

test('a definition in a code page is read, and said', async () => {
  const text = `samata: 1\ncode: Birštonas-1\nprogramme: generic-2014-2020\ntitle: ${LITHUANIAN.replaceAll(';', ',')}\nperiod: { start: 2017-03-01, end: 2019-02-28 }\ntotal: 1000.00\nfunding: { ERDF: 85%, own: rest }\n`;
  const { project, said } = await load({ 'project.yaml': inCodePage(text, 'windows-1257') });
  expect(project?.code).toBe('Birštonas-1');
  expect(said).toEqual(['file/encoding-guessed project.yaml']);
});
