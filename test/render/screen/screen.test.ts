import { beforeAll, describe, expect, test } from 'vitest';
import { show } from '../../../src/commands/show.ts';
import { tableMessagesIn } from '../../../src/messages/tables.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { WHOLE } from '../../../src/model/money.ts';
import type { Project } from '../../../src/model/project.ts';
import { NO_COLOUR, paint } from '../../../src/render/paint.ts';
import { barOf, heights } from '../../../src/render/screen/bar.ts';
import { cut, cutBefore, cutInside, wrapped } from '../../../src/render/screen/columns.ts';
import { screenText } from '../../../src/render/screen/screen.ts';
import { widthOf } from '../../../src/render/values.ts';
import { screenOf } from '../../../src/report/screen.ts';
import { examinedAt, jsonOf, known, OK, portfolioTableOf, tableOf, type Whole } from '../../report/examined.ts';
import { folders, folderWith, here, projectsBelow } from '../../support.ts';

const WIDTH = 80;

/** A project on its screen. */
async function screenIn(
  { known: { project, figures, deadlines }, judgement }: Whole,
  language: Language,
  all = false,
  as: (project: Project) => Project = its => its,
): Promise<string> {
  const subject = { project: as(project), figures: figures(null), deadlines, language };
  return screenText(screenOf(subject, judgement, all), await tableMessagesIn(language), NO_COLOUR);
}

function tooWide(text: string): string[] {
  return text.split('\n').filter(line => widthOf(line) > WIDTH);
}

describe('a bar', () => {
  test.each<[number | null, number, string, string]>([
    [null, 4, '    ', ' '],
    [0, 4, '░░░░', '▏'],
    [-500, 4, '░░░░', '▏'],
    // Ever so little is seen.
    [1, 4, '▏░░░', '▏'],
    [WHOLE / 4, 4, '█░░░', '▏'],
    // 31.25 % of four cells are ten eighths.
    [3125, 4, '█▎░░', '▏'],
    [5000, 1, '▌', '▏'],
    [5000, 5, '██▌░░', '▏'],
    [9782, 14, '█████████████▋', '▏'],
    // What is not whole is not full, however little is missing.
    [WHOLE - 1, 4, '███▉', '▏'],
    [WHOLE, 4, '████', '▏'],
    [WHOLE + 1, 4, '████', '▶'],
    [1_000_000, 4, '████', '▶'],
  ])('of %j hundredths of a point in %i cells', (percent, cells, bar, mark) => {
    const { done, rest, mark: its } = barOf(percent, cells);
    expect([done + rest, its]).toEqual([bar, mark]);
  });

  test('amounts beside each other stand as high as they are', () => {
    expect(heights([0, 1, 100, 200, 799, 800, null, -5], 800)).toBe('▁▁▂▃██ ▁');
    expect(heights([0, 0], 0)).toBe('▁▁');
  });
});

describe('a text in a width', () => {
  test.each<[string, number, string, string, string]>([
    ['Alytus', 6, 'Alytus', 'Alytus', 'Alytus'],
    ['Alytaus', 6, 'Alyta…', '…ytaus', 'Al…aus'],
    // Wide characters take two columns, a sign on another one none.
    ['欧洲社会基金', 7, '欧洲社…', '…会基金', '欧洲…金'],
    ['欧洲社会基金', 6, '欧洲…', '…基金', '欧…金'],
    ['Z\u030ca\u0301lias', 4, 'Z\u030ca\u0301l…', '…ias', 'Z\u030c…as'],
    ['a\u001b[31mb', 20, 'a [31mb', 'a [31mb', 'a [31mb'],
  ])('%j in %i', (text, width, end, start, middle) => {
    expect([cut(text, width), cutBefore(text, width), cutInside(text, width)]).toEqual([end, start, middle]);
    for (const its of [end, start, middle]) expect(widthOf(its)).toBeLessThanOrEqual(width);
  });

  test('is broken between words, and within one that is too long', () => {
    expect(wrapped('a sum is missing', 8)).toEqual(['a sum is', 'missing']);
    expect(wrapped('x abcdefghij', 4)).toEqual(['x', 'abcd', 'efgh', 'ij']);
    expect(wrapped('基金基金', 5)).toEqual(['基金', '基金']);
  });
});

describe('a screen', () => {
  let demo: Whole;
  beforeAll(async () => {
    demo = await known('LT-PL-1R-049-demo');
  });

  test.each(LANGUAGES)('of the demo fits on one screen in %s', async language => {
    const text = await screenIn(demo, language);
    expect(tooWide(text)).toEqual([]);
    expect(text.split('\n').length).toBeLessThanOrEqual(46);
  });

  const projects = [...projectsBelow('fixtures/ok'), ...projectsBelow('fixtures/inputs')];
  test('there are projects to show', () => expect(projects.length).toBeGreaterThan(20));

  test.each(projects)('of %s is as wide as a terminal at most, whatever its names', async path => {
    const examined = await examinedAt(path);
    const twice = (text: string | null) => (text === null ? null : `${text} ${text}`);
    const longer = (project: Project): Project => ({
      ...project,
      title: { en: twice(project.title.en ?? 'Nameless') ?? '' },
    });
    const { figures } = examined.known;
    const wide = {
      ...figures(null),
      units: figures(null).units.map(its => ({
        ...its,
        unit: {
          ...its.unit,
          partner:
            its.unit.partner === null ? null : { ...its.unit.partner, name: `基金${twice(its.unit.partner.name)}` },
        },
      })),
      indicators: figures(null).indicators.map(its => ({
        ...its,
        indicator: { ...its.indicator, name: { en: twice(its.indicator.name.en ?? its.indicator.code) ?? '' } },
      })),
    };
    for (const language of LANGUAGES) {
      expect(tooWide(await screenIn(examined, language, true))).toEqual([]);
      const named = { ...examined, known: { ...examined.known, figures: () => wide } };
      expect(tooWide(await screenIn(named, language, false, longer))).toEqual([]);
    }
  });

  test('has the figures of the reports', async () => {
    const text = await screenIn(demo, 'en');
    const lineOf = (name: string) => text.split('\n').find(line => line.trim().startsWith(name)) ?? '';
    const grouped = (amount: unknown) => String(amount).replaceAll(/\B(?=(\d{3})+\.)/g, ',');
    const holds = (name: string, values: readonly unknown[]) => {
      for (const value of values) expect(lineOf(name)).toContain(grouped(value));
    };
    const whole = async (name: 'cofinancing' | 'claim') =>
      (await jsonOf(tableOf(demo, name))).rows.filter(({ partner }) => partner === null);
    for (const { source, planned, so_far } of await whole('cofinancing')) {
      if (source !== 'rounding') holds(String(source), [planned, so_far]);
    }
    for (const { kind, key, budget, so_far, percent } of await whole('claim')) {
      if (kind === 'category' && budget !== '0.00') holds(String(key), [budget, so_far, percent]);
    }
    for (const { partner, budget, declared } of (await jsonOf(tableOf(demo, 'partners'))).rows) {
      holds(`${partner} `, [budget, declared]);
    }
    for (const row of (await jsonOf(tableOf(demo, 'absorption'))).rows) {
      holds(`Report ${row.period},`, [row.plan_cumulative, row.spent_cumulative, row.percent]);
    }
    for (const { code, cumulative, target, percent } of (await jsonOf(tableOf(demo, 'indicators'))).rows) {
      holds(`${code} `, [`${cumulative} / ${target}`, percent]);
    }
  });

  test('without reports tells what each month adds', async () => {
    const folder = await folderWith({
      'project.yaml': `samata: 1
code: M-1
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2018-04-30 }
total: 400.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Town, country: LT, budget: { external: 400.00 } }
`,
      'expenses.csv': `id,category,document_no,document_date,paid_date,supplier,description,declared
E-1,external,F1,2018-01-05,2018-01-10,A,Hall,120.00
E-2,external,F2,2018-02-05,2018-02-10,B,Hall,60.00
`,
    });
    const text = await screenIn(await examinedAt(folder), 'en');
    // Plans of 103.33, 93.33, 103.33 and 100.01 by days; of 120 days, as of 10 February 41 of them are gone, and 180.00 × 120 ÷ 41 is 526.83.
    expect(text).toMatch(/^2018-01 – 2018-04, by month; █ is 120\.00\nPlan {3}▇▇▇▇\nSpent {2}█▅$/m);
    // Of one partner the whole says all.
    expect(text).not.toContain('By partner');
    expect(text).toMatch(/^Forecast .*▶ 131\.71 % +526\.83 +400\.00$/m);
    expect(text).toMatch(/^Days gone .* 34\.17 % +41 +120$/m);
  });

  test('of one that has no money yet says n/a, and has no bar', async () => {
    const text = await screenIn(await known('LT-PL-1R-049'), 'en');
    expect(text).toMatch(/^ERDF +85\.00 % +░+▏ +0\.00 % +0\.00 +812,195\.40$/m);
    expect(text).not.toMatch(/By partner|By category|Spending/);
  });

  test('tells errors before warnings, in words that fit, and how many more there are', async () => {
    const run = await here(terminal => show(['fixtures/bad/funding/sum-differs'], { lang: 'en' }, terminal));
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^Findings: 2 errors/m);
    expect(run.stdout).toContain('error fixtures/bad/funding/sum-differs/project.yaml:7:10');
    expect(tooWide(run.stdout)).toEqual([]);
    const judged = demo.judgement.list[0];
    if (judged === undefined) throw new Error('the demo has notes');
    const many = (count: number) => {
      const list = [
        { ...judged, severity: 'warning' as const },
        ...Array.from({ length: count }, () => ({ ...judged, severity: 'error' as const })),
      ];
      return screenOf(null, { ...demo.judgement, list, counts: { error: count, warning: 1, info: 0 } }, false).findings;
    };
    expect(
      many(12)
        .list.shown.slice(0, 12)
        .map(({ severity }) => severity),
    ).toEqual(Array(12).fill('error'));
    expect(many(12).list.more).toBe(0);
    expect(many(40).list).toMatchObject({ more: 21 });
  });
});

describe('fixtures with mistakes', () => {
  test.each(folders('fixtures/bad'))('%s are as wide as a terminal at most', async group => {
    for (const language of LANGUAGES) {
      const run = await here(terminal => show([`fixtures/bad/${group}`], { lang: language, verbose: true }, terminal));
      expect(tooWide(run.stdout)).toEqual([]);
    }
  });
});

describe('several projects', () => {
  test('come at a glance first, each with the figures of the portfolio report', async () => {
    const { stdout } = await here(terminal => show([`${OK}alytus`], { lang: 'en' }, terminal));
    const glance = stdout.slice(0, stdout.indexOf('\n\n\n'));
    const { rows } = await jsonOf(await portfolioTableOf('alytus', 'portfolio'));
    const grouped = (amount: unknown) => String(amount).replaceAll(/\B(?=(\d{3})+\.)/g, ',');
    const its = rows.filter(({ kind }) => kind === 'project');
    expect(its.length).toBe(3);
    for (const { project, total, spent, percent, end, indicators_reached } of its) {
      const line = glance.split('\n').find(one => one.includes(String(project).slice(-6))) ?? '';
      for (const value of [total, spent].map(grouped)) expect(line).toContain(value);
      for (const value of [percent, end, indicators_reached]) expect(line).toContain(String(value));
    }
    for (const { measure, allocation } of rows.filter(({ kind }) => kind === 'measure')) {
      const line = glance.split('\n').find(one => one.trim().startsWith(`${measure} `)) ?? '';
      expect([measure, line.endsWith(grouped(allocation))]).toEqual([measure, true]);
    }
    expect(stdout).toContain('\n\n\n08.3.2-ESFA-K-415-01-0954\n');
    expect(tooWide(stdout)).toEqual([]);
  });

  test('where there are many, say how to see one of them', async () => {
    const { stdout } = await here(terminal => show(['fixtures/ok/traps'], { lang: 'en' }, terminal));
    expect(stdout).toContain('One project: samata show fixtures/ok/traps/credit-note\n');
    expect(stdout.split('\n\n\n')).toHaveLength(1);
    const many = await here(terminal => show(['fixtures/bad/expense'], { lang: 'en' }, terminal));
    expect(many.stdout).toMatch(/^… \d+ more\. --verbose tells everything\.$/m);
    const all = await here(terminal => show(['fixtures/ok/traps'], { lang: 'en', verbose: true }, terminal));
    expect(all.stdout.split('\n\n\n')).toHaveLength(9);
    for (const language of LANGUAGES) {
      const run = await here(terminal =>
        show(['fixtures/ok/traps', 'fixtures/ok/alytus'], { lang: language }, terminal),
      );
      expect(tooWide(run.stdout)).toEqual([]);
    }
  });

  test('of long codes and huge sums still stand in a line each', async () => {
    const project = (no: number) => `samata: 1
code: VERY-LONG-CODE-OF-A-PROGRAMME-2018-${no}
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2018-12-31 }
total: 9999999999.99
funding: { ERDF: 85%, own: rest }
`;
    const folder = await folderWith({ 'a/project.yaml': project(1), 'b/project.yaml': project(2) });
    const { stdout } = await here(terminal => show([folder], { lang: 'en' }, terminal));
    expect(tooWide(stdout)).toEqual([]);
    expect(stdout).toMatch(/^VERY\S*…\S*2018-1 .* 9,999,999,999\.99 /m);
    expect(stdout).toContain('19,999,999,999.98');
  });
});

describe('colours', () => {
  const terminalOf = (isTerminal: boolean, env: Readonly<Record<string, string>>, color?: boolean) =>
    here(terminal =>
      show(
        ['fixtures/ok/LT-PL-1R-049-demo'],
        { lang: 'en', ...(color === undefined ? {} : { color }) },
        { ...terminal, isTerminal, env },
      ),
    );

  test('are on a terminal alone, and change nothing else', async () => {
    const piped = await terminalOf(false, {});
    const coloured = await terminalOf(true, {});
    expect(piped.stdout).not.toContain('\u001b');
    expect(coloured.stdout).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(piped.stdout);
    const asked = [await terminalOf(true, { NO_COLOR: '1' }), await terminalOf(true, {}, false)];
    for (const plain of [...asked, await terminalOf(true, { TERM: 'dumb' })]) {
      expect(plain.stdout).toBe(piped.stdout);
    }
    // A terminal that can do little still has the characters of bars.
    expect((await terminalOf(true, { TERM: 'dumb', NO_COLOR: '1' })).stdout).toContain('█');
  });

  test('say what is reached, late, and past its budget', async () => {
    const colours = await paint(true);
    expect(new Set([colours.good('x'), colours.warning('x'), colours.error('x'), colours.info('x')]).size).toBe(4);
  });
});
