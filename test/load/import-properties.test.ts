import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODE_PAGES } from '../../src/load/encoding.ts';
import { ACHIEVEMENT_COLUMNS, EXPENSE_COLUMNS, LIST_COLUMNS } from '../../src/model/columns.ts';
import { daysInMonth } from '../../src/model/date.ts';
import { importHeadings } from '../../src/model/import-columns.ts';
import { plainWords } from '../../src/model/plain.ts';
import { inCodePage, inUtf16 } from './code-page.ts';
import { csv, only, rowsOf } from './importing.ts';

const HEADINGS = {
  lt: ['Dok. Nr.', 'Dok. data', 'Kontrahentas', 'Suma su PVM', 'Tinkamos finansuoti išlaidos'],
  pl: ['Nr dowodu', 'Data wystawienia', 'Kontrahent', 'Kwota brutto', 'Wydatki kwalifikowalne'],
  en: ['Document no.', 'Invoice date', 'Vendor name', 'Total invoice value', 'Amount claimed'],
} as const;
const WORDS = {
  lt: ['UAB Ąžuolas', 'Šiaulių žvyras, AB', 'MB „Įkainis“', 'Panevėžio; ūkis', 'Kaunas'],
  pl: ['Spółka Łódź', 'Źródło, s.c.', 'Usługi „Będzin”', 'Gęś; Żuraw', 'Kraków'],
  en: ['Baker & Sons', 'Café Ltd', 'A; B, C', 'Oak "Old" House', 'Shop'],
} as const;
const ENCODINGS = [
  'utf-8',
  'utf-8 bom',
  'utf-16le',
  'utf-16be',
  ...CODE_PAGES,
  'iso-8859-2',
  'iso-8859-13',
  'cp775',
  'cp852',
] as const;

interface Written {
  readonly rows: readonly {
    readonly day: string;
    readonly supplier: string;
    readonly gross: number;
    readonly declared: number;
  }[];
  readonly language: keyof typeof HEADINGS;
  readonly delimiter: string;
  readonly encoding: (typeof ENCODINGS)[number];
  readonly mark: '.' | ',';
  readonly group: string;
  readonly negative: 'minus' | 'behind' | 'brackets';
  readonly date: string;
  readonly titles: number;
  readonly lineEnd: string;
}

const day = fc
  .record({
    year: fc.integer({ min: 2014, max: 2023 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  })
  .map(
    ({ year, month, date }) =>
      `${year}-${String(month).padStart(2, '0')}-${String(Math.min(date, daysInMonth(year, month))).padStart(2, '0')}`,
  );
const cents = fc.integer({ min: -200_000_000, max: 200_000_000 });

const written: fc.Arbitrary<Written> = fc.constantFrom('lt' as const, 'pl' as const, 'en' as const).chain(language =>
  fc.record({
    rows: fc.array(fc.record({ day, supplier: fc.constantFrom(...WORDS[language]), gross: cents, declared: cents }), {
      minLength: 1,
      maxLength: 12,
    }),
    language: fc.constant(language),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    encoding: fc.constantFrom(...ENCODINGS),
    mark: fc.constantFrom('.' as const, ',' as const),
    group: fc.constantFrom('', ' ', '\u00a0', "'", 'other'),
    negative: fc.constantFrom('minus' as const, 'behind' as const, 'brackets' as const),
    date: fc.constantFrom('Y-M-D', 'Y.M.D', 'Y/M/D', 'YMD', 'D.M.Y', 'D/M/Y', 'M/D/Y', 'D-M-Y'),
    titles: fc.integer({ min: 0, max: 5 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  }),
);

function amountOf(cents: number, { mark, group, negative }: Written): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const by = group === 'other' ? (mark === '.' ? ',' : '.') : group;
  const whole = digits.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, by);
  // Programs leave out decimals that are zero, and some the last of them.
  const decimals = digits.slice(-2);
  const text = decimals === '00' ? whole : `${whole}${mark}${decimals}`;
  if (cents >= 0) return text;
  return negative === 'minus' ? `-${text}` : negative === 'behind' ? `${text}-` : `(${text})`;
}

function dateOf(day: string, { date }: Written): string {
  const [year = '', month = '', its = ''] = day.split('-');
  return date.replace('Y', year).replace('M', month).replace('D', its);
}

/** The table as bytes; null where its encoding has not its letters. */
function bytesOf(its: Written): Buffer | null {
  const { rows, language, delimiter, encoding, titles, lineEnd } = its;
  const title = Array.from({ length: titles }, (_, i) => ['Birštonas, 2018; 1|2', '', String(i)].slice(0, 1 + (i % 3)));
  const table = rows.map(({ day, supplier, gross, declared }, i) => [
    `S-${i}`,
    dateOf(day, its),
    supplier,
    amountOf(gross, its),
    amountOf(declared, its),
  ]);
  const text = csv([...title, HEADINGS[language], ...table], delimiter, lineEnd);
  try {
    if (encoding === 'utf-8') return Buffer.from(text);
    if (encoding === 'utf-8 bom') return Buffer.from(`\ufeff${text}`);
    if (encoding === 'utf-16le') return inUtf16(text, 'le', true);
    if (encoding === 'utf-16be') return inUtf16(text, 'be', true);
    return inCodePage(text, encoding);
  } catch {
    return null;
  }
}

const OPEN = new Set(['encoding', 'decimal', 'dates', 'delimiter']);

test('a table in any form is read back as it was, or refused; never otherwise', { timeout: 60_000 }, async () => {
  let read = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(written, async its => {
      const bytes = bytesOf(its);
      fc.pre(bytes !== null);
      const source = await only(bytes ?? '', { name: 'export.csv' });
      if (source.table === null) {
        refused++;
        // Headings may be cut or read wrongly where how to do that is in doubt itself.
        const codes = source.doubts.map(({ code }) => code);
        if (!codes.includes('encoding') && !codes.includes('delimiter')) {
          expect(codes.filter(code => !OPEN.has(code))).toEqual([]);
        }
        return;
      }
      read++;
      const { rows, said } = await rowsOf(source);
      expect(said).toEqual([]);
      expect(rows.map(row => [row.document_no, row.document_date, row.supplier, row.gross, row.declared])).toEqual(
        its.rows.map((row, i) => [`S-${i}`, row.day, row.supplier, row.gross, row.declared]),
      );
    }),
    { numRuns: 150 },
  );
  // Refusing everything would be no reading.
  expect(read).toBeGreaterThan(refused);
});

test('what is refused is read as the map says', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(written, async its => {
      const bytes = bytesOf(its);
      fc.pre(bytes !== null && /^D.M.Y$|^M.D.Y$/.test(its.date));
      const map = {
        encoding: its.encoding.replace(' bom', ''),
        decimal: its.mark,
        dates: its.date.startsWith('D') ? ('dmy' as const) : ('mdy' as const),
        delimiter: its.delimiter,
      };
      const { rows } = await rowsOf(await only(bytes ?? '', { map }));
      expect(rows.map(row => [row.document_date, row.supplier, row.gross, row.declared])).toEqual(
        its.rows.map(row => [row.day, row.supplier, row.gross, row.declared]),
      );
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['expenses', EXPENSE_COLUMNS],
  ['achievements', ACHIEVEMENT_COLUMNS],
  ['list', LIST_COLUMNS],
])('no heading of %s is sure to be two columns', (_, columns) => {
  const { sure, maybe } = importHeadings(columns);
  const keys = columns.map(({ key }) => key);
  expect(Object.keys({ ...sure, ...maybe }).filter(key => !keys.includes(key as never))).toEqual([]);
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const column of columns) {
    const {
      key,
      heading,
      aliases = [],
    } = column as { key: string; heading: Record<string, string>; aliases?: string[] };
    for (const name of [key, ...Object.values(heading), ...aliases, ...(sure[key] ?? [])]) {
      const plain = plainWords(name);
      if ((owner.get(plain) ?? key) !== key) twice.push(`${name}: ${owner.get(plain)}, ${key}`);
      owner.set(plain, key);
    }
  }
  expect(twice).toEqual([]);
});
