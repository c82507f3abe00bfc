import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test, vi } from 'vitest';
import { withoutReasons } from '../../../src/check/judge.ts';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { ltOfTables as lt } from '../../../src/messages/lt/tables.ts';
import { plOfTables as pl } from '../../../src/messages/pl/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Judgement } from '../../../src/model/finding.ts';
import { inText } from '../../../src/model/place.ts';
import type { Table } from '../../../src/model/table.ts';
import { markdown } from '../../../src/render/markdown/markdown.ts';
import { safeText } from '../../../src/render/values.ts';
import { collected, known, tableOf } from '../../report/examined.ts';
import { aRow, aTable } from '../a-table.ts';

// A busy machine reads many pages slowly, which is no finding of ours.
vi.setConfig({ testTimeout: 60_000 });

const dossier = (tables: readonly Table[], more: Partial<Dossier> = {}): Dossier => ({
  all: false,
  covers: [],
  tables,
  judgements: [],
  ...more,
});
const comment = (tables: readonly Table[], more: Partial<Dossier> = {}, messages = en) =>
  collected(markdown(dossier(tables, more), messages));

/** What GitHub makes of it, as far as GitHub Flavored Markdown goes. */
const page = (text: string) => marked.parse(text, { async: false, gfm: true });

/** What a reader sees of a piece of a page. */
function seen(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/g, '\n')
    .replaceAll(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The rows of the first table of a page, each a list of cells. */
function rowsOf(html: string): string[][] {
  const [, body = ''] = /<tbody>([\s\S]*?)<\/tbody>/.exec(html) ?? [];
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell),
  );
}

const judgement = (list: Judgement['list'], error = 1): Judgement => ({
  project: 'LT-PL-1R-049',
  ofPortfolio: false,
  list,
  counts: { error, warning: 0, info: 0 },
  waived: 0,
  baseline: 0,
  truncated: {},
  tallies: new Map(),
});
const mismatch = (file: string, waived: string | null = null): Judgement['list'][number] => ({
  finding: {
    check: 'project/unknown-key',
    args: { key: 'fundng', nearest: 'funding', meant: null },
    place: inText(file, 9, 1),
    subject: 'LT-PL-1R-049',
  } as unknown as Judgement['list'][number]['finding'],
  severity: 'error',
  basis: '',
  waived,
  baseline: false,
});

test('heading, state, table, total, notes, provenance', async () => {
  expect(await comment([aTable([aRow({ id: 'E-001' })])], { judgements: [judgement([], 0)] })).toBe(
    `# Expenses · LT-PL-1R-049

Sveikas senėjimas

**Nothing found in 1 project.** · As of 2019-02-28 · Programme interreg-v-a-lt-pl

| No. | Description | Report | Document date | Rate of | Rate | Quantity | Planned | So far | Remaining | Planned % |
| :--- | :--- | ---: | :--- | :--- | ---: | ---: | ---: | ---: | ---: | ---: |
| E-001 | Birštonas „Žvilgsnis“ | 1 | 2017-03-01 | 2017-09 | 4.2598 | 386.5 | 1,200.00 | 200.01 | 999.99 | 85.00 % |
| **Total** |  |  |  |  |  |  | **1,200.00** | **200.01** | **999.99** |  |

- A fund’s share of each partner’s total is rounded down to the cent, once per report; own is the rest.

<details>
<summary>Made from these files</summary>

| File | SHA-256 |
| :--- | :--- |
| project.yaml | \`abc\` |

Made by samata 0.1.0

</details>
`,
  );
});

describe('text of the user’s is shown sign by sign', () => {
  test.each([
    ['a|b', 'a|b'],
    ['a\\|b', 'a\\|b'],
    ['`x` **y** _z_ ~~w~~', '`x` **y** _z_ ~~w~~'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<!-- x -->', '<!-- x -->'],
    ['&amp; &#64;', '&amp; &#64;'],
    ['[x](javascript:alert(1)) ![y](http://z)', '[x](javascript:alert(1)) ![y](http://z)'],
    ['two\nlines\r\nthree', 'two\nlines\nthree'],
    ['$x^2$', '$x^2$'],
    ['# heading', '# heading'],
    ['x\u202ey\u0007z', 'x y z'],
    ['www.example.lt', 'www.example.lt'],
    ['see https://example.lt/x', 'see https://example.lt/x'],
    ['jonas@example.lt', 'jonas@example.lt'],
    ['mailto:jonas@example.lt', 'mailto:jonas@example.lt'],
    ['@octocat, owner/repo#12, #12 and GH-12', '@octocat, owner/repo#12, #12 and GH-12'],
    ['- [ ] task', '- [ ] task'],
    ['1. first', '1. first'],
    ['---', '---'],
  ])('%j', async (written, expected) => {
    const text = await comment([aTable([aRow({ description: written })])]);
    const html = page(text);
    const cell = rowsOf(html)[0]?.[1] ?? '';
    expect(seen(cell)).toBe(expected);
    expect(cell.replaceAll(/<br\s*\/?>|<!-- -->/g, '')).not.toMatch(/<[a-z!/]/);
    expect(rowsOf(html)[0]).toHaveLength(11);
  });

  test.each(['@octocat', '@ministerija', 'x@y.lt'])('%s tells nobody', async written => {
    const text = await comment([aTable([aRow({ description: written })])]);
    expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
    // GitHub looks for names in what is shown: a reference would be one again.
    expect(text).not.toMatch(/&(#64|#x40|commat);/i);
  });

  test.each(['#12', 'owner/repo#12', 'gh-12', 'GH-7'])('%s is no reference to an issue', async written => {
    const text = await comment([aTable([aRow({ description: written })])]);
    expect(text).not.toMatch(/(?<!&)#\d|gh-\d/i);
  });

  test('whatever stands in cells, titles and codes, a table keeps its cells and nothing becomes a tag or a link', async () => {
    const piece = fc.constantFrom(
      ...['|', '\\', '`', '*', '_', '~', '<', '>', '&', '#', '@', '[', ']', '(', ')', '!', ':', '//', 'www.', 'http'],
      ...[
        '-',
        '+',
        '=',
        '1',
        '.',
        ' ',
        '\t',
        '\n',
        '\r\n',
        'a',
        'ž',
        ';',
        '$',
        '<b>',
        '</details>',
        '&lt;',
        '<!--',
        '-->',
      ],
      ...['\u202e', '\u0000', '"', "'", '^', '{', '😀'],
    );
    const any = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 4 }), any, async (texts, title) => {
        const rows = texts.map(description => aRow({ description, id: description }));
        const text = await comment([aTable(rows, { title: title || null })]);
        const html = page(text);
        const back = rowsOf(html);
        // The rows, and their total.
        expect(back).toHaveLength(texts.length + 1);
        for (const [i, written] of texts.entries()) {
          const cells = back[i] ?? [];
          const expected = written.split(/\r\n|[\r\n]/).map(its => safeText(its).trim());
          const shown = expected.join('\n').trim();
          if (texts.some(its => safeText(its).trim() !== '')) {
            expect(seen(cells[1] ?? '').trim()).toBe(shown);
            expect(cells).toHaveLength(11);
          }
          expect(cells.join('').replaceAll(/<br\s*\/?>|<!-- -->/g, '')).not.toMatch(/<[a-z!/]/);
        }
        expect(html).not.toMatch(/<(a|img|em|del|h[2-6]|ol|input|b|hr|pre|blockquote|script)\b/);
        expect(seen(/<h1>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '')).toBe('Expenses · LT-PL-1R-049');
      }),
      { numRuns: 150 },
    );
  });
});

test('a part stands set in, what is of the whole project is bold', async () => {
  const html = page(await comment([tableOf(await known('LT-PL-1R-049-demo'), 'cofinancing')]));
  const rows = rowsOf(html);
  expect(rows.find(cells => cells[1]?.includes('municipal'))?.[1]).toBe('&nbsp;&nbsp;&nbsp;municipal');
  expect(rows.find(([partner]) => partner === '<strong>project</strong>')?.[3]).toBe('<strong>812,195.40</strong>');
  expect(rows.at(-1)?.map(seen)).toContain('955,524.00');
});

describe('findings', () => {
  test('are told with their place as code, and the reason of one that is waived', async () => {
    const text = await comment([aTable([aRow()])], {
      judgements: [judgement([mismatch('a`b|c/project.yaml'), mismatch('p.yaml', 'agreed | by @jonas')])],
    });
    const html = page(text);
    expect(html).toContain('<code>a`b|c/project.yaml:9:1</code> <code>project/unknown-key</code>');
    expect(seen(html)).toContain('(waived: agreed | by @jonas)');
    expect(html).toContain('<h2>Findings</h2>');
  });

  test('of a participant say no more than where they are', async () => {
    const person = mismatch('esf/participants.csv', 'Jonas Jonaitis asked for it');
    const text = await comment([aTable([aRow()])], { judgements: [withoutReasons(judgement([person]))] });
    expect(text).toContain('It is about a participant');
    expect(text).not.toMatch(/Jonas|fundng/);
  });

  test('make the number of errors stand at the top', async () => {
    const meta = { programme: null, rounding: null, inputs: [], findings: { error: 2, warning: 0 } };
    expect(await comment([aTable([aRow()], { meta })])).toMatch(/\n> \*\*The data of this report has 2 errors/);
  });
});

describe('a comment of GitHub’s', () => {
  const LIMIT = 65_536;
  const many = (count: number, more: Partial<Table> = {}) =>
    aTable(
      Array.from({ length: count }, (_, i) => aRow({ id: `E-${i + 1}` })),
      more,
    );

  test('takes what is left of the longest table, says how much is not, and totals all of it', async () => {
    const text = await comment([many(5_000), many(3, { report: 'claim' })], { all: true });
    expect(text.length).toBeLessThan(LIMIT);
    expect(text.length).toBeGreaterThan(60_000);
    const [, left = ''] = /\*([\d,]+) rows are left out here/.exec(text) ?? [];
    const shown = text.split('\n').filter(line => line.startsWith('| E-')).length - 3;
    expect(shown + Number(left.replace(',', ''))).toBe(5_000);
    expect(text).toContain('with `--format csv`.');
    expect(text).toContain('**6,000,000.00**');
    expect(text.match(/left out here/g)).toHaveLength(1);
  });

  test('takes findings and files in the same way', async () => {
    const inputs = Array.from({ length: 900 }, (_, i) => ({ file: `expenses/${i}.csv`, sha256: 'a'.repeat(64) }));
    const meta = { programme: null, rounding: null, inputs, findings: { error: 0, warning: 0 } };
    const list = Array.from({ length: 20 }, (_, i) => mismatch(`${'x'.repeat(2_000)}-${i}.yaml`));
    const judgements = Array.from({ length: 30 }, () => judgement(list, 20));
    const text = await comment([many(2, { meta })], { judgements });
    expect(text.length).toBeLessThan(LIMIT);
    expect(text).toMatch(/\d+ findings are left out here.*`samata check`/);
    expect(text).toMatch(/\d+ lines are left out here.*`--format json`/);
    expect(text.trimEnd()).toMatch(/<\/details>$/);
  });

  test('holds a long text no longer than a reader bears', async () => {
    const text = await comment([aTable([aRow({ description: 'ž'.repeat(40_000) })])]);
    expect(text).toContain(`${'ž'.repeat(299)}… |`);
  });

  test('folds long tables where there are several, and tables in it are tables still', async () => {
    const html = page(await comment([many(30), many(3, { report: 'claim' })], { all: true }));
    expect(html).toMatch(/<h2>Expenses<\/h2>\s*<details>\s*<summary>30 rows<\/summary>\s*<table>/);
    expect(html).toMatch(/<h2>Claim<\/h2>\s*<table>/);
  });
});

test('speaks the reader’s language', async () => {
  const table = aTable([aRow()]);
  expect(await comment([table], {}, lt)).toContain('| 1\u00a0200,00 |');
  expect(await comment([table], {}, pl)).toContain('| 01.03.2017 |');
});
