import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { report } from '../src/commands/report.ts';
import { tableMessagesIn } from '../src/messages/tables.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import type { Table } from '../src/model/table.ts';
import { html } from '../src/render/html/page.ts';
import { audited, INSTALLED, opened, tooWide, withBrowser } from './browser.ts';
import { aRow, aTable } from './render/a-table.ts';
import { collected } from './report/examined.ts';
import { here } from './support.ts';

const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';
/** Rows of its ledger, below the heading. */
const ROWS = readFileSync(`${DEMO}/expenses.csv`, 'utf8').trim().split('\n').length - 1;
const HAS_PDF = spawnSync('pdftotext', ['-v']).status === 0;
if (!HAS_PDF) console.warn('pdftotext is not installed: no printed page is read in this run');
const PHONE = { width: 360, height: 740 };
/** A4 on its side within margins of 12 mm, in pixels of 1/96 inch. */
const PAPER = { width: 1032, height: 702 };

/** A page as `samata report` writes it. */
async function pageOf(path: string, name = 'all', lang?: Language): Promise<string> {
  const options = { format: 'html', output: [], quiet: true, ...(lang === undefined ? {} : { lang }) } as const;
  return (await here(terminal => report(name, [path], options, terminal))).stdout;
}

async function pageWith(table: Table, language: Language = 'en'): Promise<string> {
  const dossier = { all: false, covers: [], tables: [table], judgements: [] };
  return collected(html(dossier, await tableMessagesIn(language)));
}

/** What stands in a column of the first table that is sorted, as far as it is shown. */
function column(page: Page, heading: string): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const table = document.querySelector('section table');
    const at = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent === ${JSON.stringify(heading)});
    return [...table.tBodies]
      .flatMap(body => [...body.rows])
      .filter(row => !row.classList.contains('more') && row.checkVisibility())
      .map(row => row.cells[at].textContent.trim());
  })()`);
}

describe.skipIf(!INSTALLED)('a page in a browser', () => {
  withBrowser();
  const pages: Record<string, string> = {};
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(`${tmpdir()}/samata-names-`);
    pages.demo = await pageOf(DEMO);
    pages.alytus = await pageOf('fixtures/ok/alytus', 'all', 'en');
    pages.findings = await pageOf('fixtures/bad/expense/duplicate-document', 'all', 'pl');
    pages.waived = await pageOf('fixtures/bad/waiver/expired', 'all', 'lt');
    pages.overview = await pageOf('fixtures/ok/alytus', 'portfolio', 'en');
    pages.single = await pageOf(DEMO, 'claim', 'pl');
    pages.names = await pageOf(withLongNames(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(['demo', 'alytus', 'findings', 'single', 'names'])('%s', name => {
    test('says nothing to the console and asks for nothing', async () => {
      const { said, requests, url, page } = await opened(pages[name] ?? '');
      await page.waitForTimeout(100);
      expect(said).toEqual([]);
      expect(requests).toEqual([url]);
      expect(await page.locator('h1').count()).toBe(1);
    });

    test('nothing is wider than its place, on a wide screen, a screen, a tablet and a phone', async () => {
      const one = await opened(pages[name] ?? '');
      for (const width of [1920, 1280, 1100, 820, PHONE.width, 320]) {
        await one.page.setViewportSize({ width, height: 740 });
        expect({ width, wide: await tooWide(one) }).toEqual({ width, wide: [] });
      }
    });

    test('nothing is cut on A4 paper, where tables are tables', async () => {
      const one = await opened(pages[name] ?? '', { viewport: PAPER });
      await one.page.emulateMedia({ media: 'print' });
      expect(await tooWide(one)).toEqual([]);
      const shown = await one.page.evaluate<string[]>(
        `[...document.querySelectorAll('section > .table > table')].map(table => getComputedStyle(table).display)`,
      );
      expect(shown.length).toBeGreaterThan(0);
      expect(new Set(shown)).toEqual(new Set(['table']));
    });
  });

  // An audit looks at every element anew for every rule: pages of few rows have all that there is to look at.
  const DAY = { colorScheme: 'light' } as const;
  const NIGHT = { colorScheme: 'dark' } as const;
  test.each([
    ['findings', 'by day', DAY],
    ['findings', 'by night', NIGHT],
    ['findings', 'on a phone by day', { ...DAY, viewport: PHONE }],
    ['waived', 'on a phone by night', { ...NIGHT, viewport: PHONE }],
    ['overview', 'by day', DAY],
    ['overview', 'on a phone by night', { ...NIGHT, viewport: PHONE }],
  ])('an audit of accessibility of %s %s finds nothing', async (name, _, options) => {
    const one = await opened(pages[name] ?? '', options);
    await one.page.evaluate(`document.querySelectorAll('details').forEach(one => { one.open = true; })`);
    expect(await audited(one)).toEqual([]);
  });

  test('on a phone a row is a card in which each value has its name', async () => {
    const { page } = await opened(pages.demo ?? '', { viewport: PHONE });
    const looks = (of: string, what: string) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('#table-expenses tbody ' + ${JSON.stringify(of)})${what}`,
      );
    expect(await looks('tr', ').display')).toBe('flex');
    expect(await looks('td', ", '::before').content")).toBe('"Partneris"');
    // A table to those who hear it, whatever its look.
    expect(await page.getByRole('table').count()).toBeGreaterThan(5);
    expect(await page.getByRole('rowheader', { name: 'E-001' }).count()).toBe(1);
  });

  test('charts are drawn, with the numbers of their tables, one size at a time', async () => {
    const { page } = await opened(pages.demo ?? '');
    const figure = page.locator('figure:has([href="#table-claim"])');
    expect(await figure.locator('figcaption .name').textContent()).toBe(
      'Biudžetas ir panaudotos lėšos pagal išlaidų kategorijas',
    );
    // Every picture before the first table, and each leads to its own.
    expect(await page.locator('#charts figure').count()).toBe(await page.locator('figure').count());
    expect(await page.locator('#charts ~ #table-budget').count()).toBe(1);
    expect(await page.locator('figure svg:visible').count()).toBe(await page.locator('figure').count());
    expect(await page.locator('figure').count()).toBeGreaterThan(3);
    const drawn = (await figure.locator('svg:visible text').allTextContents()).map(text => text.trim());
    const nbsp = '\u00a0';
    // The whole budget of infrastructure, 306,933.03 + 193,541.88, and what was claimed of it, 298,203.05 + 188,237.05.
    expect(drawn).toContain(`500${nbsp}474,91`);
    expect(drawn).toContain(`486${nbsp}440,10`);
    const told = await figure.locator('svg:visible desc').textContent();
    expect(told).toContain(`500${nbsp}474,91`);
    await page.setViewportSize(PHONE);
    expect(await figure.locator('.narrow svg').isVisible()).toBe(true);
    expect(await figure.locator('.wide svg').isVisible()).toBe(false);
  });

  test('names that look like code run nothing, and break nothing of the page', async () => {
    const evil = `</script></title><img src=x onerror="document.title='evil'">\u202e👩‍🌾${'x'.repeat(300)}`;
    const rows = [aRow({ id: evil, description: evil }), aRow({ id: 'E-2' })];
    const one = await opened(await pageWith(aTable(rows, { project: evil, title: evil })), { viewport: PHONE });
    expect(one.said).toEqual([]);
    expect(one.requests).toEqual([one.url]);
    expect(await one.page.locator('img').count()).toBe(0);
    expect(await one.page.title()).toContain('</script></title><img');
    expect(await tooWide(one)).toEqual([]);
  });

  test('charts stand two by two where there is room, and never larger than they are drawn', async () => {
    const { page } = await opened(pages.alytus ?? '');
    const places = () =>
      page.evaluate<{ x: number; width: number; drawn: number }[]>(`[...document.querySelectorAll('#charts svg')]
        .filter(svg => svg.checkVisibility())
        .map(svg => ({ x: svg.getBoundingClientRect().x, width: svg.getBoundingClientRect().width, drawn: Number(svg.getAttribute('width')) }))`);
    // The portfolio and what the council is told have one picture of the projects; the other is of measures.
    for (const [width, columns] of [
      [1920, 2],
      [1280, 2],
      [900, 1],
      [PHONE.width, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      const its = await places();
      expect(its).toHaveLength(2);
      expect(new Set(its.map(({ x }) => x)).size).toBe(columns);
      for (const { width: shown, drawn } of its) expect(shown).toBeLessThanOrEqual(drawn);
    }
  });

  test('without a script every row can be read', async () => {
    const { page } = await opened(pages.demo ?? '', { javaScriptEnabled: false });
    const rows = page.locator('#table-expenses tbody > tr:not(.more)');
    expect(await rows.count()).toBe(ROWS);
    expect(await rows.last().isVisible()).toBe(true);
    expect(await page.locator('button, input').count()).toBe(0);
  });

  test('paper shows what is folded, and no field', async () => {
    const { page } = await opened(pages.alytus ?? '', { viewport: PAPER, javaScriptEnabled: false });
    const folded = page.locator('.each code').first();
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await folded.isVisible()).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
  });

  test.skipIf(!HAS_PDF)('the headings of a table stand on each of its sheets of paper', async () => {
    const { page } = await opened(pages.demo ?? '');
    const file = `${folder}/page.pdf`;
    await page.pdf({ preferCSSPageSize: true, path: file });
    const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const sheets = stdout.split('\f').filter(text => /^ *E-\d{3}[-\w]* /m.test(text));
    expect(sheets.length).toBeGreaterThan(5);
    for (const sheet of sheets) expect(sheet).toContain('Išlaidų kategorija');
    // A row is never cut: each begins where it ends.
    expect(sheets.flatMap(sheet => sheet.match(/^ *E-\d{3}[-\w]* /gm) ?? [])).toHaveLength(ROWS);
  });

  describe('sorting', () => {
    const named = (names: readonly string[]) =>
      aTable(names.map((description, i) => aRow({ id: `E-${i}`, description })));
    test.each<[Language, string[]]>([
      ['lt', ['Ąžuolas', 'Beržas', 'Cukrus', 'Česnakas', 'Saulė', 'Šaltinis', 'Zuikis', 'Žiedas']],
      ['pl', ['Cena', 'Ćma', 'Lato', 'Łąka', 'Sad', 'Świt', 'Zebra', 'Źródło', 'Żaba']],
    ])('names stand as %s orders them', async (language, sorted) => {
      const heading = { lt: 'Aprašymas', pl: 'Opis', en: 'Description' }[language];
      const { page } = await opened(await pageWith(named(sorted.toReversed()), language));
      await page.getByRole('button', { name: heading, exact: true }).click();
      expect(await column(page, heading)).toEqual(sorted);
      await page.getByRole('button', { name: heading, exact: true }).click();
      expect(await column(page, heading)).toEqual(sorted.toReversed());
    });

    test('numbers stand by size and n/a after them; who hears the page is told', async () => {
      const rows = [900_00, 1_000_000_00, null, -5_00, 10_000_00].map((planned, i) => aRow({ id: `E-${i}`, planned }));
      const { page } = await opened(await pageWith(aTable(rows), 'pl'));
      const nbsp = '\u00a0';
      const button = page.getByRole('button', { name: 'Planowane', exact: true });
      const head = page.locator('th', { has: button });
      const [first, ...others] = ['−5,00', '900,00', `10${nbsp}000,00`, `1${nbsp}000${nbsp}000,00`];
      await button.click();
      expect(await column(page, 'Planowane')).toEqual([first, ...others, 'b.d.']);
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await page.getByRole('status').first().textContent()).toBe(
        'Posortowano według kolumny „Planowane”, rosnąco',
      );
      await button.press('Enter');
      expect(await column(page, 'Planowane')).toEqual([...others.toReversed(), first, 'b.d.']);
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('[aria-sort]').count()).toBe(1);
    });

    test('days stand in their order, however they are written', async () => {
      const days = ['2018-12-01', '2017-01-31', '2018-02-15'];
      const { page } = await opened(
        await pageWith(aTable(days.map((document_date, i) => aRow({ id: `E-${i}`, document_date }))), 'pl'),
      );
      await page.getByRole('button', { name: 'Data dokumentu', exact: true }).click();
      expect(await column(page, 'Data dokumentu')).toEqual(['31.01.2017', '15.02.2018', '01.12.2018']);
    });

    test('a row’s second line goes with it', async () => {
      const { page } = await opened(pages.demo ?? '');
      const table = page.locator('#table-expenses table');
      const before = await table.locator('tbody', { hasText: 'E-001' }).first().textContent();
      await table.getByRole('button', { name: 'Nr.', exact: true }).click();
      await table.getByRole('button', { name: 'Nr.', exact: true }).click();
      expect(await table.locator('tbody', { hasText: 'E-001' }).last().textContent()).toBe(before);
      expect(await table.locator('tbody').first().textContent()).not.toContain('E-001');
    });

    test('where rows are parts of others nothing is sorted', async () => {
      const { page } = await opened(pages.demo ?? '');
      expect(await page.locator('#table-cofinancing button').count()).toBe(0);
      expect(await page.locator('#table-expenses button').count()).toBeGreaterThan(5);
    });
  });

  test('a filter shows the rows that have a text, with or without its marks, and says how many', async () => {
    const { page } = await opened(pages.demo ?? '');
    const section = page.locator('#table-expenses');
    const field = section.getByRole('searchbox', { name: 'Atrinkti eilutes' });
    const rows = section.locator('tbody > tr:not(.more):visible');
    const all = await rows.count();
    await field.fill('silageles vertimai');
    const shown = await rows.count();
    const ledger = readFileSync(`${DEMO}/expenses.csv`, 'utf8').split('\n');
    expect(shown).toBe(ledger.filter(line => line.includes('Šilagėlės Vertimai')).length);
    expect(await section.locator('output').textContent()).toBe(
      `Rodoma eilučių: ${shown} iš ${all}. Bendros sumos apima visas eilutes, todėl atrinkus eilutes nerodomos.`,
    );
    expect(await section.locator('tfoot').isVisible()).toBe(false);
    await field.fill('');
    expect(await rows.count()).toBe(all);
    expect(await section.locator('tfoot').isVisible()).toBe(true);
  });

  test('with the keyboard alone the first stop leads past the contents', async () => {
    const { page } = await opened(pages.demo ?? '');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#content');
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  });

  test.each(LANGUAGES)('in %s the page names its language', async language => {
    const { page } = await opened(await pageOf(DEMO, 'cofinancing', language));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('h1 [lang]').count()).toBe(language === 'lt' ? 0 : 1);
  });
});

/** The demo project in a folder of its own, with names twice as long as its longest, and one that has no blank. */
function withLongNames(folder: string): string {
  const path = `${folder}/project`;
  cpSync(DEMO, path, { recursive: true });
  const rewritten = (file: string, change: (text: string) => string) =>
    writeFileSync(`${path}/${file}`, change(readFileSync(`${path}/${file}`, 'utf8')));
  const twice = (text: string) => `${text} ${text}`;
  rewritten('project.yaml', text =>
    text
      .replace(/^( {2}lt: )(.+)$/gm, (_, key: string, title: string) => `${key}${twice(title)}`)
      .replace(/^( {4}name: )([^{\n]+)$/gm, (_, key: string, name: string) => `${key}${twice(name)}`)
      .replace(/(\bitem: )([^",\n}]+)(?=,)/g, (_, key: string, item: string) => `${key}${twice(item.trim())}`),
  );
  rewritten('expenses.csv', text => {
    const lines = text.split('\n');
    const long = twice('Všį „Birštono pirminės sveikatos priežiūros centro rekonstrukcijos rangovai“');
    const whole = 'Nebeprisikiškiakopūsteliaujantiesiems'.repeat(2);
    return lines.map(line => line.replace('UAB „Šilagėlės Vertimai“', long).replace('TUK-0098', whole)).join('\n');
  });
  return path;
}
