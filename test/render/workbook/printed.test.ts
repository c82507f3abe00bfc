import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableMessagesIn } from '../../../src/messages/tables.ts';
import type { Language } from '../../../src/model/language.ts';
import { PORTFOLIO_REPORT_NAMES, PROJECT_REPORT_NAMES, type Table } from '../../../src/model/table.ts';
import { titleOf } from '../../../src/render/labels.ts';
import { join as joined } from '../../../src/report/join.ts';
import { known, OK, portfolioTableOf, tableOf } from '../../report/examined.ts';
import { aRow, aTable } from '../a-table.ts';
import { bytesOf } from './workbook.ts';

// What is on paper when LibreOffice prints our workbooks: every report of every silent project and portfolio.

const MISSING = ['soffice', 'pdftotext'].filter(
  tool => spawnSync(tool, ['-v'], { encoding: 'utf8' }).error !== undefined,
);
if (MISSING.length > 0) console.warn(`${MISSING.join(' and ')} not installed: no workbook is printed in this run`);

/** A cell that is too narrow for its number, and those that could not be computed. */
const BROKEN = /#{3,}|Err:\d+|#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|N\/A)[!?]?/;

/** Names twice as long as people give them, amounts as large as we count, and ids without a blank. */
const WIDE = aTable([
  aRow({
    id: 'E-2017-0000000000000000000000000000000000000000000001',
    description: 'Bendradarbiavimas abipus sienos sveiko senėjimo ir socialinės gerovės srityje '.repeat(6),
    planned: 99_999_999_999_999,
    so_far: -99_999_999_999_999,
    difference: 199_999_999_999_998,
    quantity: '123456789012.12',
    planned_rate: 1_234_567_890,
  }),
]);

let folder = '';
const texts = new Map<string, string>();
const titles = new Map<string, readonly string[]>();

async function projects(): Promise<string[]> {
  const found = await readdir(OK, { recursive: true });
  return found
    .filter(path => path.endsWith('/project.yaml'))
    .map(path => path.replace('/project.yaml', ''))
    .sort();
}

/** All reports of several projects, as one document has them. */
async function together(codes: readonly string[]): Promise<Table[]> {
  const members = await Promise.all(codes.map(code => known(code)));
  return PROJECT_REPORT_NAMES.flatMap(report => {
    const tables = members.map(member => tableOf(member, report));
    return joined(tables, tables.length > 1) ?? [];
  });
}

beforeAll(async () => {
  if (MISSING.length > 0) return;
  folder = await mkdtemp(join(tmpdir(), 'samata-printed-'));
  const codes = await projects();
  const inPortfolio = (code: string) => code.startsWith('alytus/');
  const ofPortfolio = await Promise.all(PORTFOLIO_REPORT_NAMES.map(report => portfolioTableOf('alytus', report)));
  const demo = await together(['LT-PL-1R-049-demo']);
  const books: readonly (readonly [string, Language, readonly Table[]])[] = [
    ['wide', 'en', [WIDE]],
    ['projects', 'en', await together(codes.filter(code => !inPortfolio(code)))],
    ['portfolio', 'lt', [...(await together(codes.filter(inPortfolio))), ...ofPortfolio]],
    ['project', 'en', demo],
    ['project', 'pl', demo],
  ];
  const files: string[] = [];
  for (const [name, language, tables] of books) {
    const messages = await tableMessagesIn(language);
    const book = `${name}~${language}`;
    files.push(join(folder, `${book}.xlsx`));
    await writeFile(join(folder, `${book}.xlsx`), await bytesOf(tables, undefined, messages));
    titles.set(
      book,
      tables.map(table => titleOf(table, messages)),
    );
  }
  const profile = pathToFileURL(join(folder, 'profile'));
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, ...files];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 240_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  for (const book of titles.keys()) {
    const its = spawnSync('pdftotext', ['-layout', join(folder, `${book}.pdf`), '-'], { encoding: 'utf8' });
    texts.set(book, its.stdout);
  }
}, 300_000);

afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

describe.skipIf(MISSING.length > 0)('every printed workbook', () => {
  test('has all its tables, no number that does not fit, and no cell with an error', () => {
    const wrong = [...titles].flatMap(([book, its]) => {
      const text = texts.get(book) ?? '';
      const missing = its.filter(title => !text.includes(title)).map(title => `${book}: no ${title}`);
      return [
        ...missing,
        ...text
          .split('\n')
          .filter(line => BROKEN.test(line))
          .map(line => `${book}: ${line}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('repeats its headings on every page', () => {
    const pages = (texts.get('project~en') ?? '').split('\f').filter(page => page.includes('Expenses ·'));
    const halves = ['Supplier', 'Own share'].map(heading => pages.filter(page => page.includes(heading)));
    expect(halves.map(half => half.length)).toEqual([pages.length / 2, pages.length / 2]);
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(page).toMatch(/No\. +Partner/);
  });

  test('has the texts above and below a ledger of two pages across on one of them alone, and whole', () => {
    const ledger = (texts.get('project~en') ?? '').split('\f').filter(page => page.includes('Expenses ·'));
    const title = 'Bendradarbiavimas abipus sienos sveiko senėjimo ir socialinės gerovės srityje';
    const note = /Totals are over[^\n]*/;
    // Every page has its foot; the title itself stands above the first one.
    expect(ledger.map(page => page.trimStart().startsWith('Expenses ·'))).toEqual(ledger.map((_, i) => i === 0));
    expect(ledger.map(page => page.includes(title))).toEqual(ledger.map((_, i) => i === 0));
    expect(ledger.map(page => page.includes('Bendradarbiavimas abipus'))).toEqual(ledger.map((_, i) => i === 0));
    expect(ledger.map(page => note.test(page))).toEqual(ledger.map((_, i) => i === ledger.length - 2));
  });

  test('has long texts whole, on as many lines as they need', () => {
    const text = (texts.get('wide~en') ?? '').replaceAll(/\s+/g, ' ');
    expect(text.match(/gerovės/g)?.length).toBeGreaterThanOrEqual(6);
    expect(text).toContain('-999,999,999,999.99');
  });
});
