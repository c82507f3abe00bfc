import { expect, test } from 'vitest';
import { inCodePage, inUtf16 } from './code-page.ts';
import { csv, only, rowsOf } from './importing.ts';

/** A quarter's export of a partner's accounting program, as it prints it, in one language. */
const EXPORTS = {
  lt: {
    titles: [['UAB „Šilo žvaigždė“, į. k. 188750166'], ['Pirkimų žurnalas', '', '2018 m. I ketvirtis']],
    headings: [
      'Eil. Nr.',
      'Dok. Nr.',
      'Dok. data',
      'Kontrahentas',
      'Suma be PVM',
      'PVM suma',
      'Suma su PVM',
      'Tinkamos finansuoti išlaidos',
    ],
    suppliers: ['UAB „Ąžuolo įranga“', 'MB Šviesūs žodžiai', 'Panevėžio ūkis, ŽŪB', 'Vilniaus kelionių biuras'],
    total: 'Iš viso',
    date: (day: string) => day.replaceAll('-', '.'),
  },
  pl: {
    titles: [['Gmina Suwałki, NIP 844-21-55-444'], ['Zestawienie dokumentów', '', 'I kwartał 2018 r.']],
    headings: [
      'Lp.',
      'Nr dowodu',
      'Data wystawienia',
      'Kontrahent',
      'Kwota netto',
      'Kwota VAT',
      'Kwota brutto',
      'Wydatki kwalifikowalne',
    ],
    suppliers: ['Spółka „Źródło”', 'Usługi Żeglarskie Łódź', 'Gęś i Wróbel, s.c.', 'Biuro podróży Będzin'],
    total: 'Razem',
    date: (day: string) => day.split('-').toReversed().join('.'),
  },
  en: {
    titles: [['Café “Riverside” Ltd'], ['Purchase ledger', '', 'Q1 2018']],
    headings: [
      'No.',
      'Document no.',
      'Document date',
      'Vendor name',
      'Net amount',
      'VAT amount',
      'Amount incl. VAT',
      'Amount claimed',
    ],
    suppliers: ['Baker & Sons – Façades', 'Müller’s Rooms', 'Oak, Ash and Elm', 'The Café'],
    total: 'Total',
    date: (day: string) => day.split('-').toReversed().join('/'),
  },
} as const;
const ROWS = [
  ['2018-01-08', 1_234_56, 1_000_00],
  ['2018-02-19', 12_100_00, 12_100_00],
  ['2018-03-26', -121_00, -121_00],
  ['2018-03-27', 1_000_000_05, 999_999_99],
] as const;
const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1257', 'windows-1250', 'windows-1252'] as const;
const FORMS = [
  [',', ' ', ';'],
  [',', '.', '\t'],
  ['.', ',', ';'],
  ['.', '', ','],
] as const;

function money(cents: number, mark: string, group: string): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${cents < 0 ? '-' : ''}${whole}${mark}${digits.slice(-2)}`;
}

function fileOf(
  language: keyof typeof EXPORTS,
  encoding: (typeof ENCODINGS)[number],
  [mark, group, delimiter]: (typeof FORMS)[number],
) {
  const { titles, headings, suppliers, total, date } = EXPORTS[language];
  const of = (cents: number) => money(cents, mark, group);
  const rows = ROWS.map(([day, gross, declared], i) => [
    String(i + 1),
    `S-${i}`,
    date(day),
    suppliers[i] ?? '',
    of(gross),
    of(0),
    of(gross),
    of(declared),
  ]);
  const sum = ROWS.reduce((all, [, gross]) => all + gross, 0);
  const text = csv([...titles, headings, ...rows, ['', '', '', total, '', '', of(sum), '']], delimiter, '\r\n');
  if (encoding === 'utf-8') return Buffer.from(text);
  return encoding === 'utf-16le' ? inUtf16(text, 'le', true) : inCodePage(text, encoding);
}

const FILES = (Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]).flatMap(language =>
  ENCODINGS.flatMap(encoding =>
    FORMS.flatMap(form => {
      try {
        return [{ language, encoding, form, bytes: fileOf(language, encoding, form) }];
      } catch {
        // The code page has not the letters of the language.
        return [];
      }
    }),
  ),
);

test('there are at least forty files', () => expect(FILES.length).toBeGreaterThanOrEqual(40));

test.each(FILES)('$language in $encoding, $form', async ({ language, bytes }) => {
  const source = await only(bytes);
  expect(source.doubts).toEqual([]);
  const { rows, said } = await rowsOf(source);
  const whole = rows.filter(({ broken }) => broken.length === 0);
  expect(
    whole.map(row => [row.document_no, row.document_date, row.supplier, row.gross, row.vat, row.declared]),
  ).toEqual(
    ROWS.map(([day, gross, declared], i) => [`S-${i}`, day, EXPORTS[language].suppliers[i], gross, 0, declared]),
  );
  expect(said.map(text => text.split(' ')[0])).toEqual(['file/totals-row-skipped']);
});
