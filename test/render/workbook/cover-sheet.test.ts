import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import exceljs from 'exceljs';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { diff } from '../../../src/commands/diff.ts';
import { tableMessagesIn } from '../../../src/messages/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { VERSION } from '../../../src/model/version.ts';
import { coverOf } from '../../../src/report/cover.ts';
import { INSTALLED } from '../../office.ts';
import { known, tableOf } from '../../report/examined.ts';
import { definition, folderWith, here, ledger, ROOT } from '../../support.ts';
import { aRow, aTable } from '../a-table.ts';
import { linesOf, linksOf, type Signed, sheetNames, shown, signed, signedOf, textOf } from './signed.ts';
import { partsOf } from './workbook.ts';

const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';
const TOWN = 'fixtures/ok/alytus';

const demos = new Map<Language, Signed>();
let town: Signed;
beforeAll(async () => {
  for (const language of LANGUAGES) demos.set(language, await signed(DEMO, language));
  town = await signed(TOWN, 'lt');
});
function demo(language: Language): Signed {
  const found = demos.get(language);
  if (found === undefined) throw new Error(`no ${language}`);
  return found;
}
const coverIn = ({ book }: Signed) => {
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const sha256 = (file: string) =>
  createHash('sha256')
    .update(readFileSync(`${ROOT}${file}`))
    .digest('hex');

describe.each<
  [Language, { readonly name: string; readonly lead: string; readonly period: string; readonly asOf: string }]
>([
  ['en', { name: 'Cover', lead: 'lead partner', period: '2017-03-01 – 2019-02-28', asOf: '2019-03-08' }],
  ['lt', { name: 'Viršelis', lead: 'pagrindinis partneris', period: '2017-03-01 – 2019-02-28', asOf: '2019-03-08' }],
  ['pl', { name: 'Okładka', lead: 'partner wiodący', period: '01.03.2017 – 28.02.2019', asOf: '08.03.2019' }],
])('a cover in %s', (language, { name, lead, period, asOf }) => {
  test('is the first sheet and tells what the workbook is of', async () => {
    const its = demo(language);
    expect(sheetNames(its)[0]).toBe(name);
    const lines = linesOf(coverIn(its));
    expect(lines.slice(0, 2)).toEqual([
      ['LT-PL-1R-049-demo'],
      ['Bendradarbiavimas abipus sienos sveiko senėjimo ir socialinės gerovės srityje'],
    ]);
    const { terms, columns, cover } = await tableMessagesIn(language);
    expect(lines).toContainEqual([terms.programme, 'Interreg V-A Lithuania–Poland 2014–2020 (interreg-v-a-lt-pl)']);
    expect(lines).toContainEqual([terms.period, period]);
    expect(lines).toContainEqual([terms.asOf, asOf]);
    expect(lines).toContainEqual(['LP', 'Birštono savivaldybės administracija', 'LT', lead, 571_846.4]);
    expect(lines).toContainEqual(['PP2', 'Gmina Puńsk', 'PL', 383_677.6]);
    expect(lines).toContainEqual([columns.planned, 955_524]);
    expect(lines).toContainEqual([columns.eu, 812_195.4]);
    expect(lines).toContainEqual([columns.national, 0]);
    expect(lines).toContainEqual([columns.own, 143_328.6]);
    // 934,707.48 of 955,524.00 are 97.8215 %, and 20,816.52 less.
    expect(lines).toContainEqual([columns.so_far, 934_707.48, 0.9782]);
    expect(lines).toContainEqual([columns.remaining, 20_816.52]);
    expect(lines.at(-1)).toEqual([cover.madeBy(VERSION)]);
  });

  test('tells the rates, by month and as they were published, and how the shares are rounded', async () => {
    const { notes, format } = await tableMessagesIn(language);
    const lines = linesOf(coverIn(demo(language)));
    const rates = lines.filter(([currency]) => currency === 'PLN');
    expect(rates).toHaveLength(4);
    expect(rates[0]).toEqual(['PLN', 'ECB reference rate of 2017-08-30', new Date('2017-09-01T00:00:00Z'), 4.2598, 14]);
    expect(lines).toContainEqual([notes.rounding({ rounding: 'floor' }, format)]);
  });

  test('proves from which files it was made', () => {
    const lines = linesOf(coverIn(demo(language)));
    for (const file of ['project.yaml', 'expenses.csv', 'payments.csv', 'achievements.csv'])
      expect(lines).toContainEqual([`${DEMO}/${file}`, sha256(`${DEMO}/${file}`)]);
  });

  test('has a place for two persons to sign', async () => {
    const { cover } = await tableMessagesIn(language);
    const lines = linesOf(coverIn(demo(language)));
    const at = lines.findIndex(([first]) => first === cover.preparedBy);
    expect(lines.slice(at, at + 5)).toEqual([
      [cover.preparedBy, cover.approvedBy],
      [cover.person, cover.person],
      [cover.signature, cover.signature],
      [cover.date, cover.date],
      [cover.twoPersons],
    ]);
  });

  test('lists every other sheet with a link to it, its rows and its total; each leads back', () => {
    const its = demo(language);
    const names = sheetNames(its);
    expect(new Set(names).size).toBe(names.length);
    const links = linksOf(its);
    expect(links.filter(({ from }) => from === name).map(({ text, to, cell }) => [text, to, cell])).toEqual(
      names.slice(1).map(other => [other, other, 'A1']),
    );
    const back = links.filter(({ from }) => from !== name);
    expect(back.map(({ from }) => from)).toEqual(names.slice(1));
    for (const { to, cell } of back) {
      expect(to).toBe(name);
      expect(shown(coverIn(its).getCell(cell))).toBe({ en: 'Contents', lt: 'Turinys', pl: 'Spis treści' }[language]);
    }
  });

  test('says of each sheet what stands in it', async () => {
    const its = demo(language);
    const { reports } = await tableMessagesIn(language);
    const cover = coverIn(its);
    cover.eachRow(row => {
      const total = row.getCell(5);
      const [, sheet = '', address = ''] = /^'(.*)'!([A-Z]+\d+)$/.exec(total.formula ?? '') ?? [];
      if (sheet === '') return;
      expect(shown(row.getCell(1))).toBe(sheet);
      const target = its.book.getWorksheet(sheet)?.getCell(address);
      expect(target && [sheet, shown(target)]).toEqual([sheet, shown(total)]);
    });
    const ofBudget = linesOf(cover).find(line => line[0] === reports.budget);
    expect(ofBudget?.[1]).toBe(30);
    expect(ofBudget?.at(-1)).toBe(955_524);
  });
});

test('titles stand in all languages of the definition, first in that of the reader', async () => {
  const titles = { lt: 'Amatai', en: 'Crafts', pl: 'Rzemiosło' };
  const folder = await folderWith({
    'project.yaml': definition(`title: { lt: ${titles.lt}, en: ${titles.en}, pl: ${titles.pl} }\n`),
  });
  for (const language of LANGUAGES) {
    const others = LANGUAGES.filter(its => its !== language).map(its => [titles[its]]);
    expect(linesOf(coverIn(await signed(folder, language))).slice(0, 4)).toEqual([
      ['Veisiejai-1'],
      [titles[language]],
      ...others,
    ]);
  }
});

test('errors in the data stand in red above everything', async () => {
  const cover = coverIn(await signed('fixtures/bad/expense/duplicate-document', 'en'));
  let found = 0;
  cover.eachRow(row => {
    const cell = row.getCell(1);
    if (!/^The data of this report has 1 error/.test(String(cell.value))) return;
    found++;
    expect([cell.font.color?.argb, cell.font.bold]).toEqual(['FFC00000', true]);
  });
  expect(found).toBe(1);
  expect(textOf(cover)).toContain('\n1 error, 0 warnings, 0 notes in 1 project.\n');
  expect(textOf(coverIn(demo('en')))).toContain('\n0 errors, 0 warnings, 5 notes in 1 project.\n');
});

test('what is narrowed to a report and a partner says so', async () => {
  const lines = linesOf(coverIn(await signed(DEMO, 'en', 'claim', { report: 2, partner: 'PP2' })));
  expect(lines).toContainEqual(['Report', '2']);
  expect(lines).toContainEqual(['Partner', 'PP2 · Gmina Puńsk']);
});

describe('a portfolio', () => {
  test('has one cover for all, with what it comes to and a block for each project', async () => {
    const lines = linesOf(coverIn(town));
    expect(lines.slice(0, 2)).toEqual([['Keli projektai'], ['Alytaus miesto vietos plėtros strategija']]);
    expect(sheetNames(town).filter(name => /Viršelis/.test(name))).toHaveLength(1);
    // What the three projects plan: 91,355.74 + 389,549.00 + 24,430.68.
    expect(lines).toContainEqual(['Planuota', 505_335.42]);
    const codes = ['08.3.2-ESFA-K-415-01-0954', '08.4.1-ESFA-V-416-01-0001', '08.6.1-ESFA-T-927-01-0912'];
    expect(lines.flatMap(([first]) => (codes.includes(String(first)) ? [first] : []))).toEqual(codes);
    const at = lines.findIndex(([first]) => first === codes[1]);
    expect(lines.slice(at, at + 2)).toEqual([
      [codes[1], 'Alytaus miesto bendruomeniniai šeimos namai', '2017-02-01 – 2020-01-31', 389_549],
      [expect.stringContaining('Alytaus miesto savivaldybės administracija'), 297_255.12, 0.7631],
    ]);
  });

  test('names each file of each project once', () => {
    const files = linesOf(coverIn(town)).filter(([, hash]) => /^[0-9a-f]{64}$/.test(String(hash)));
    expect(new Set(files.map(([file]) => file)).size).toBe(files.length);
    for (const [file, hash] of files) expect([file, hash]).toEqual([file, sha256(String(file))]);
    expect(files.length).toBeGreaterThan(15);
  });

  test('stays readable where it is large: the first are listed, and how many more there are', async () => {
    const its = await known('LT-PL-1R-049');
    const meta = tableOf(its, 'budget').meta;
    const one = coverOf(
      {
        project: its.known.project,
        figures: its.known.figures(null),
        meta,
        report: null,
        partner: null,
        language: 'en',
      },
      [],
    );
    const covers = Array.from({ length: 1_250 }, (_, i) => ({
      ...one,
      code: `P-${i}`,
      inputs: [{ file: `${i}/project.yaml`, sha256: 'a'.repeat(64) }],
    }));
    const dossier: Dossier = { all: true, covers, tables: [aTable([aRow()])], judgements: [] };
    const lines = linesOf(coverIn(await signedOf(dossier)));
    expect(lines.length).toBeLessThan(1_000);
    expect(lines).toContainEqual(['and 1,050 more']);
    expect(lines.filter(([first]) => /^P-\d+$/.test(String(first)))).toHaveLength(200);
    expect(lines).toContainEqual(['and 850 more']);
  });
});

test('a comparison has no cover, and nothing that leads to one', async () => {
  const file = `${await folderWith({})}/changes.xlsx`;
  await here(terminal => diff('fixtures/ok/LAKE-1-004', null, { output: [file], lang: 'en' }, terminal));
  const bytes = await readFile(file);
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const its = { bytes, book };
  expect([sheetNames(its), linksOf(its)]).toEqual([['Changes'], []]);
});

test('what people write is never a formula, on no sheet', async () => {
  const evil = '=HYPERLINK("http://example.org")';
  const folder = await folderWith({
    'project.yaml': definition(`title: { en: '${evil}' }\nobjective: { en: '+1+2' }\n`).replace(
      'Veisiejų kultūros namai „Ančia“',
      `'${evil}'`,
    ),
    'expenses.csv': ledger(['100.00']).replace('Scena', `"${evil.replaceAll('"', '""')}"`),
  });
  const its = await signed(folder, 'en');
  expect(textOf(coverIn(its))).toContain(evil);
  for (const [name, part] of partsOf(its.bytes)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    for (const [, formula = ''] of part.matchAll(/<f>(.*?)<\/f>/g)) expect(formula).not.toMatch(/example|1\+2/);
  }
});

describe('on paper', () => {
  test('the cover is upright and the other sheets are across, with their headings on each page', () => {
    for (const { name, pageSetup } of demo('en').book.worksheets) {
      const isCover = name === 'Cover';
      expect([name, pageSetup.orientation, pageSetup.paperSize, pageSetup.fitToPage]).toEqual([
        name,
        isCover ? 'portrait' : 'landscape',
        9,
        true,
      ]);
      if (!isCover) expect(pageSetup.printTitlesRow).toBe('5:5');
    }
  });

  test('a ledger is two pages across, with what tells its rows apart on both', () => {
    const sheet = demo('en').book.getWorksheet('Expenses');
    expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 2, pageOrder: 'overThenDown', printTitlesColumn: 'A:B' });
    expect(demo('en').book.getWorksheet('Co-financing')?.pageSetup.fitToWidth).toBe(1);
  });

  test('what stands above and below a ledger stands beside the columns that are on both pages, on the first one', () => {
    const sheet = demo('en').book.getWorksheet('Expenses');
    const texts = (sheet?.getColumn('C').values ?? []).filter(value => typeof value === 'string');
    expect(texts[0]).toBe('Expenses · LT-PL-1R-049-demo');
    expect(texts.at(-1)).toBe(`samata ${VERSION}`);
    expect(sheet?.getCell('A1').value).toBeNull();
    expect(sheet?.getCell('C1').isMerged).toBe(true);
    const last = sheet?.columnCount ?? 0;
    expect(sheet?.getCell(1, last).isMerged).toBe(false);
    expect(demo('en').book.getWorksheet('Co-financing')?.getCell('A1').value).toBe('Co-financing · LT-PL-1R-049-demo');
  });

  test('each foot has title, version, day and page; what people write is no order to the printer', async () => {
    const folder = await folderWith({
      'project.yaml': definition().replace('Veisiejai-1', `'A&P&${'x'.repeat(200)}'`),
    });
    const its = await signed(folder, 'pl', 'budget');
    const feet = its.book.worksheets.map(({ headerFooter }) => headerFooter.oddFooter ?? '');
    expect(feet).toHaveLength(2);
    for (const foot of feet) {
      expect(foot).toMatch(/^&L[^&]*A&&P&&x+…\nsamata \S+ · Stan na dzień \d\d\.\d\d\.\d{4}&R&P \/ &N$/);
      expect(foot.length).toBeLessThanOrEqual(255);
    }
  });
});

test('a row of the cover is as high as its longest text', async () => {
  const folder = await folderWith({
    'project.yaml': definition(`title: { en: '${'Crafts of four river valleys, and of their towns '.repeat(6)}' }\n`),
  });
  const cover = coverIn(await signed(folder, 'en'));
  const heights = [1, 2].map(line => cover.getRow(line).height);
  expect(heights[0]).toBeLessThan(25);
  // About 290 signs of 18 points: at least four lines.
  expect(heights[1]).toBeGreaterThan(4 * 18);
});

describe('the same bytes', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test('on two runs, and in every time zone', async () => {
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
      process.env.TZ = zone;
      expect((await signed(DEMO, 'lt')).bytes.equals(demo('lt').bytes)).toBe(true);
    }
  });
});

test.skipIf(!INSTALLED)('LibreOffice follows every link, into its PDF, and cuts no number', async () => {
  const folder = await folderWith({});
  await writeFile(`${folder}/town.xlsx`, town.bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${folder}/town.xlsx`];
  expect(spawnSync('soffice', args, { timeout: 110_000 }).status).toBe(0);
  const pdf = (await readFile(`${folder}/town.pdf`)).toString('latin1');
  const links = [...pdf.matchAll(/\/Subtype ?\/Link[\s\S]*?>>/g)].map(([link]) => link);
  expect(links.filter(link => !/\/Dest/.test(link))).toEqual([]);
  // One to each sheet, and one back from it; those on titles that are repeated on pages across come again.
  expect(links.length).toBeGreaterThanOrEqual(linksOf(town).length);
  const { stdout, error } = spawnSync('pdftotext', [`${folder}/town.pdf`, '-'], { encoding: 'utf8' });
  if (error === undefined) expect(stdout).not.toContain('###');
});
