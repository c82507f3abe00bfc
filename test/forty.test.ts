import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Document, ENGLISH, LITHUANIAN, POLISH } from './forty.ts';
import { folderWith, ROOT, samata } from './support.ts';

const IMPORTS = `${ROOT}fixtures/imports`;
const DOCUMENTS: Readonly<Record<string, readonly Document[]>> = { lt: LITHUANIAN, pl: POLISH, en: ENGLISH };
const KEYS = [
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'supplier_code',
  'description',
  'gross',
  'vat',
  'declared',
];

/** A project of three partners, of which one books in PLN. */
const PROJECT = `samata: 1
code: LT-PL-1R-900
programme: interreg-v-a-lt-pl
period: { start: 2017-03-01, end: 2019-02-28 }
total: 300000.00
funding: { ERDF: 255000.00, own: 45000.00 }
partners:
  - { id: LT, name: Birštono savivaldybės administracija, country: LT, role: lead, total: 100000.00, funding: { ERDF: 85%, own: rest } }
  - { id: PL, name: Gmina Puńsk, country: PL, currency: PLN, total: 100000.00, funding: { ERDF: 85%, own: rest } }
  - { id: EN, name: Alytaus miesto savivaldybės administracija, country: LT, total: 100000.00, funding: { ERDF: 85%, own: rest } }
`;
const mapOf = (partner: string) => `samata-import: 1
columns:
  partner: { value: ${partner} }
  category: { value: external }
`;

/** What the words of a document are where an older code page has neither dashes nor curly quotes. */
const OLD_SIGNS: Readonly<Record<string, string>> = { '„': '"', '“': '"', '”': '"', '–': '-' };
const inOldSigns = (text: string) => text.replaceAll(/[„“”–]/g, sign => OLD_SIGNS[sign] ?? sign);

/** How a file departs from what the others of its language say. */
const OTHERWISE: Readonly<Record<string, (document: Document, i: number) => readonly string[]>> = {
  'lt-08-8859-13.csv': document => document.map(inOldSigns),
  'pl-06-8859-2.csv': document => document.map(inOldSigns),
  'en-08-brackets.csv': (document, i) => document.map((text, k) => (i === 6 && k > 5 ? `-${text}` : text)),
  'en-10-multiline.csv': (document, i) =>
    document.map(text => (i === 1 ? text.replace('Lunch for 45 ', 'Lunch for 45\n') : text)),
};

/** What cannot be proved of a file, by which it is refused; nothing of it is imported. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'lt-11-thousands-only.csv': /decimal/,
  'lt-14-two-digit-years.csv': /dates/,
  'pl-11-days-below-13.csv': /dates/,
  'pl-12-contradiction.csv': /decimal/,
  'en-09-two-declared.csv': /columns:\s+declared:/,
  'en-11-unknown-headings.csv': /header|columns/,
  'en-12-missing-declared.csv': /columns:\s+declared:/,
};

/** Rows below the documents that are none: how many are rejected. */
const REJECTED: Readonly<Record<string, number>> = {
  'lt-03-1257-titles.csv': 1,
  'lt-12-signature.csv': 1,
  'lt-13-page-breaks.csv': 1,
  'pl-03-1250-titles.csv': 1,
};

const FILES = readdirSync(IMPORTS).toSorted();

async function imported(name: string) {
  const language = name.slice(0, 2);
  const folder = await folderWith({
    'project.yaml': PROJECT,
    'map.yaml': mapOf(language.toUpperCase()),
    [`from/${name}`]: readFileSync(`${IMPORTS}/${name}`),
  });
  const run = await samata(['import', `from/${name}`, '--as', 'expenses', '--map', 'map.yaml'], { cwd: folder });
  const out = `${folder}/expenses/${name.replace(/\.[a-z]+$/, '.csv')}`;
  const rows = existsSync(out) ? (parse(readFileSync(out), { columns: true }) as Record<string, string>[]) : null;
  const aside = `${folder}/rejected.csv`;
  return { run, rows, rejected: existsSync(aside) ? (parse(readFileSync(aside)) as string[][]).length - 1 : 0 };
}

test('there are forty, and each code page, mark and order is among them', () => {
  expect(FILES.length).toBe(40);
  expect(Object.keys(REFUSED).filter(name => !FILES.includes(name))).toEqual([]);
});

describe('a hand-made export', () => {
  test.each(FILES)('%s is imported as it is meant, or refused; never otherwise', async name => {
    const { run, rows, rejected } = await imported(name);
    const refused = REFUSED[name];
    if (refused !== undefined) {
      expect({ status: run.status, rows }).toEqual({ status: 1, rows: null });
      expect(run.stdout + run.stderr).toMatch(refused);
      return;
    }
    const documents = DOCUMENTS[name.slice(0, 2)] ?? [];
    const meant = documents.map((document, i) => OTHERWISE[name]?.(document, i) ?? document);
    const byNumber = (a: readonly string[], b: readonly string[]) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1);
    const read = (rows ?? []).map(row => KEYS.map(key => row[key] ?? ''));
    expect(read.toSorted(byNumber)).toEqual(meant.toSorted(byNumber));
    // What is no document is kept aside, and is nothing to mend.
    expect({ status: run.status, rejected }).toEqual({ status: 0, rejected: REJECTED[name] ?? 0 });
  });
});
