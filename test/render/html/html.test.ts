import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { report } from '../../../src/commands/report.ts';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { ltOfTables as lt } from '../../../src/messages/lt/tables.ts';
import { plOfTables as pl } from '../../../src/messages/pl/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import { inText } from '../../../src/model/place.ts';
import type { Table, TableRow } from '../../../src/model/table.ts';
import { html } from '../../../src/render/html/page.ts';
import { MOST_ROWS } from '../../../src/render/html/table.ts';
import { collected } from '../../report/examined.ts';
import { here } from '../../support.ts';
import { aRow, aTable, COLUMNS } from '../a-table.ts';

const dossier = (tables: readonly Table[], more: Partial<Dossier> = {}): Dossier => ({
  all: false,
  covers: [],
  tables,
  judgements: [],
  ...more,
});
const page = (tables: readonly Table[], more: Partial<Dossier> = {}, messages = en) =>
  collected(html(dossier(tables, more), messages));

const DEMO = 'fixtures/ok/LT-PL-1R-049-demo';
async function written(path: string, name = 'all', lang: 'en' | 'lt' | 'pl' = 'en'): Promise<string> {
  const options = { format: 'html', output: [], quiet: true, lang } as const;
  return (await here(terminal => report(name, [path], options, terminal))).stdout;
}

/** The whole element with an attribute, up to its first end. */
function element(text: string, start: RegExp, end: string): string {
  const at = text.search(start);
  expect(at).toBeGreaterThan(-1);
  return text.slice(at, text.indexOf(end, at) + end.length);
}

const HOSTILE = `<script>alert(1)</script>"' onload=x & \u202eevil\u0007`;
const HARMLESS = '&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp;  evil ';

describe('what users write is text', () => {
  test('in cells, titles, codes and names of files', async () => {
    const table = aTable([aRow({ id: HOSTILE, description: HOSTILE })], { project: HOSTILE, title: HOSTILE });
    const text = await page([table]);
    // Long words may be broken; nothing else stands between their signs.
    expect(text.replaceAll('<wbr>', '').split(HARMLESS).length - 1).toBeGreaterThanOrEqual(4);
    expect(text.match(/<script/g)).toHaveLength(1);
    for (const sign of ['\u202e', '\u0007']) expect(text).not.toContain(sign);
  });

  test('in findings and the reasons of waivers', async () => {
    const judgement = {
      project: HOSTILE,
      ofPortfolio: false,
      list: [
        {
          finding: {
            check: 'project/unknown-key',
            args: { key: '<b>', nearest: '<i>', meant: null },
            place: inText('<u>.yaml', 9, 1),
            subject: 'x',
          },
          severity: 'error',
          basis: '<s>',
          waived: '<em>because</em>',
          baseline: false,
        },
      ],
      counts: { error: 0, warning: 0, info: 0 },
      waived: 1,
      baseline: 0,
      truncated: {},
      tallies: new Map(),
    } as unknown as Judgement;
    const whole = await written('fixtures/bad/waiver/expired');
    expect(whole).toContain('id="findings"');
    const { findings } = await import('../../../src/render/html/findings.ts');
    const text = [...findings({ judgements: [judgement] }, en)].join('');
    expect(text).not.toMatch(/<(b|i|u|s|em)>/);
    expect(text).toContain('waived: &lt;em&gt;because&lt;/em&gt;');
    expect(text).toContain('&lt;u&gt;.yaml:9:1');
  });
});

describe('the policy of the page', () => {
  test('knows the style and the script by what they are, and allows nothing else', async () => {
    const text = await written(DEMO, 'cofinancing');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    const hashOf = (tag: string) => {
      const [, inside = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text) ?? [];
      expect(inside.length).toBeGreaterThan(1000);
      return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "img-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(text.match(/<style|<script/g)).toHaveLength(2);
  });

  test.each([[DEMO], ['fixtures/ok/alytus']])(
    '%s: no styles or handlers in attributes, nothing from elsewhere',
    async path => {
      const text = await written(path);
      const tags = [...text.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '').matchAll(/<[a-z][^>]*>/g)].map(
        ([tag]) => tag,
      );
      expect(tags.length).toBeGreaterThan(1000);
      expect(tags.filter(tag => /\s(style|on[a-z]+|src|srcset|action|background)\s*=/i.test(tag))).toEqual([]);
      expect(tags.filter(tag => /\shref="(?!#)/.test(tag))).toEqual([]);
      expect(text).not.toMatch(/@import|url\((?!#)/);
      expect(tags.filter(tag => /https?:/.test(tag) && !tag.includes('xmlns'))).toEqual([]);
    },
  );
});

describe('how a page is built', () => {
  test('one h1, headings in order, ids once, links that lead somewhere', async () => {
    const text = (await written('fixtures/ok/alytus')).replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '');
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...text.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(id => !ids.includes(id))).toEqual([]);
    // What tells of all projects comes first.
    expect(text.indexOf('id="table-portfolio"')).toBeLessThan(text.indexOf('id="projects"'));
    expect(text.indexOf('id="projects"')).toBeLessThan(text.indexOf('id="table-budget"'));
  });

  test('a table: caption, headings of columns and rows, parts indented, values for programs, totals', async () => {
    const text = await written(DEMO, 'cofinancing', 'lt');
    const table = element(
      text,
      /<div class="table need-\d+( tight)?">\n<table role="table">\n<caption>Bendrasis/,
      '</table>',
    );
    expect(table).toContain('<th scope="col" role="columnheader" class="figure">Planuota</th>');
    expect(table).toMatch(/<th scope="row" role="rowheader"[^>]*>ERPF<\/th>/);
    expect(table).toMatch(/<tr role="row" class="part">/);
    expect(table).toMatch(/<th scope="row" role="rowheader" class="step-1"[^>]*>apvalinimas<\/th>/);
    expect(table).toMatch(/<tr role="row" class="project">/);
    expect(table).toContain('data-value="812195.40">812\u00a0195,40</td>');
    const foot = element(table, /<tfoot/, '</tfoot>');
    expect(foot).toMatch(/<th scope="row" role="rowheader">Iš viso<\/th>/);
    expect(foot).toContain('955\u00a0524,00');
    expect(table).not.toContain('data-sort');
  });

  test('days are times, and a table of independent rows can be sorted', async () => {
    const text = await page([aTable([aRow(), aRow({ id: 'E-2' })])], {}, pl);
    expect(text).toContain('<time datetime="2017-03-01">01.03.2017</time>');
    expect(text).toContain('<table role="table" data-sort="">');
    const parts = await page([aTable([aRow(), aRow({ id: 'E-2' }, 'part')])], {}, pl);
    expect(parts).not.toContain('data-sort=""');
  });

  test('columns without any value are left out, and said; hidden ones are not there', async () => {
    const text = await page([aTable([aRow({ quantity: null })])]);
    expect(text).toContain('<li>Columns without any value are left out here: Quantity.</li>');
    expect(text).not.toContain('>Quantity</th>');
    expect(text).not.toContain('>Comment</th>');
  });

  test('a row that is too long for paper has a second line, of its minor columns first', async () => {
    const columns = [
      ...COLUMNS.slice(0, -1),
      ...Array.from({ length: 8 }, (_, i) => ({ key: `p${i + 1}`, kind: 'money', total: 'none' }) as const),
    ].map(column => (column.key === 'description' ? { ...column, minor: true as const } : column));
    const cells = [...aRow().cells.slice(0, -1), ...Array.from({ length: 8 }, (_, i) => 100_000_00 + i)];
    const table = aTable([], {
      columns,
      rows: async function* () {
        yield [{ level: 'row', cells } as TableRow];
      },
    });
    const text = await page([table]);
    expect(text).toMatch(
      /<td role="cell" colspan="\d+"><dl>\n<div><dt>Description<\/dt> <dd>Birštonas „Žvilgsnis“<\/dd><\/div>/,
    );
    expect(text).toContain('<dt>Period 8</dt> <dd>100,000.07</dd>');
    expect(text).not.toContain('>Period 8</th>');
    expect(text).toContain('>Period 1</th>');
  });

  test('a comparison has no summary and no findings', async () => {
    const text = await page([aTable([aRow()])]);
    expect(text).not.toContain('id="summary"');
    expect(text).not.toContain('id="findings"');
    expect(text).toContain('<h1>Expenses · LT-PL-1R-049</h1>');
  });

  test('that data has errors stands above all, with the findings below', async () => {
    const text = await written('fixtures/bad/expense/duplicate-document', 'claim');
    const said = text.indexOf('The data of this report has 1 error');
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(text.indexOf('id="summary"'));
    expect(text).toMatch(/<strong class="error"><span aria-hidden="true">✕<\/span> error<\/strong>/);
    expect(text).toContain('expense/duplicate-document');
  });

  test.each([
    ['en', en],
    ['lt', lt],
    ['pl', pl],
  ] as const)(
    'in %s: the words of the page, and the language of titles that are in another',
    async (language, messages) => {
      const text = await written(DEMO, 'partners', language);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(messages.page.skip);
      expect(text).toContain(`data-shown="${messages.page.shown}"`);
      expect(text.includes('<h1><span lang="lt">Bendradarbiavimas')).toBe(language !== 'lt');
      expect(text).toMatch(/<code>[0-9a-f<>wbr]{64,}<\/code>/);
    },
  );

  test('findings about participants are told discreetly', async () => {
    const text = await written('fixtures/bad/participant/duplicate', 'participants');
    expect(text).toContain(en.terms.ofPerson);
  });

  test.each(['html', 'md', 'text', 'json'] as const)(
    '%s: with --suppress-below they are not told at all',
    async format => {
      const options = { format, output: [], quiet: true, lang: 'en', suppressBelow: 5 } as const;
      const { stdout } = await here(terminal =>
        report('all', ['fixtures/bad/participant/duplicate'], options, terminal),
      );
      expect(stdout).not.toMatch(/participants\.csv:\d/);
      expect(stdout).not.toContain(en.terms.ofPerson);
      // Documents that tell of findings say that some are missing, whether or not there are any.
      if (format === 'html' || format === 'md')
        expect(stdout.replaceAll('\\', '').replaceAll('&quot;', '"')).toContain(en.terms.personsNotTold);
      else expect(stdout).not.toContain(en.terms.personsNotTold);
    },
  );
});

describe('a long table', () => {
  const rows = (count: number) =>
    async function* (): AsyncIterable<readonly TableRow[]> {
      for (let at = 0; at < count; at += 500) {
        yield Array.from({ length: Math.min(500, count - at) }, (_, i) => aRow({ id: `E-${at + i + 1}` }));
      }
    };

  test('shows its first rows and says so; totals are over all', async () => {
    const totals = { planned: 9_999_999_99, so_far: 0, difference: 0 };
    const text = await page([aTable([], { rows: rows(MOST_ROWS + 501), totals })]);
    expect(text.match(/>E-\d+<\/th>/g)).toHaveLength(MOST_ROWS);
    expect(text).toContain('The first 2,000 of 2,501 rows are shown: sorting and filtering reach these alone.');
    expect(element(text, /<tfoot/, '</tfoot>')).toContain('9,999,999.99');
  });

  test('that is just short enough is whole', async () => {
    const text = await page([aTable([], { rows: rows(MOST_ROWS) })]);
    expect(text.match(/>E-\d+<\/th>/g)).toHaveLength(MOST_ROWS);
    expect(text).not.toContain('rows are shown');
  });

  test('comes in pieces', async () => {
    const sizes: number[] = [];
    for await (const chunk of html(dossier([aTable([], { rows: rows(MOST_ROWS) })]), en)) sizes.push(chunk.length);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(600_000);
  });
});

describe('the same data give the same bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('twice, and in other time zones', async () => {
    const first = await written(DEMO);
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ;
      expect(await written(DEMO)).toBe(first);
    }
  });
});
