import { describe, expect, test } from 'vitest';
import { type Chart, telling } from '../../src/model/chart.ts';
import type { Cents } from '../../src/model/money.ts';
import { PROJECT_REPORT_NAMES, type Table } from '../../src/model/table.ts';
import { join } from '../../src/report/join.ts';
import { projectsChart } from '../../src/report/report.ts';
import { withoutFew } from '../../src/report/suppress.ts';
import type { ProjectLine } from '../../src/tally/portfolio-sums.ts';
import { projectsBelow } from '../support.ts';
import { examinedAt, examinedWith, known, portfolioTableOf, subjectOf, tableOf, type Whole } from './examined.ts';

const DEMO = 'LT-PL-1R-049-demo';

async function rowsOf(table: Table) {
  const rows = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}

/** By which column of its table a chart's places are told apart. */
const PLACES: Readonly<Record<Chart['chart'], string>> = {
  spending: 'period',
  categories: 'key',
  partners: 'partner',
  sources: 'source',
  indicators: 'code',
  portfolio: 'project',
  measures: 'measure',
};

/** Values of a chart that its table does not have in the row and column of their place. */
async function astray(table: Table): Promise<string[]> {
  const rows = await rowsOf(table);
  const at = (key: string) => table.columns.findIndex(column => column.key === key);
  return (table.charts ?? []).flatMap(({ chart, labels, series }) =>
    series.flatMap(({ key, values, role }) =>
      values.flatMap((value, i) => {
        const label = labels[i];
        if (value === null || label === undefined || label.others !== undefined) return [];
        const cells = rows
          // A forecast stands at the end, and was made in the last period that has ended.
          .filter(row => role === 'forecast' || row.cells[at(PLACES[chart])] === label.id)
          .map(row => row.cells[at(key)]);
        return at(key) >= 0 && cells.includes(value) ? [] : [`${chart} ${label.id} ${key} ${value}`];
      }),
    ),
  );
}

const chartOf = (table: Table, name: Chart['chart']) => table.charts?.find(({ chart }) => chart === name);
const valuesOf = (chart: Chart | undefined) =>
  Object.fromEntries((chart?.series ?? []).map(({ key, values }) => [key, values]));

describe.each(projectsBelow('fixtures/ok'))('%s', path => {
  test('every value of a chart stands in its table', async () => {
    const whole = await examinedAt(new URL(`../../${path}`, import.meta.url).pathname);
    const partner = whole.known.project.partners[0]?.id;
    const report = whole.known.project.reports[0]?.no;
    const asked = [{}, ...(partner === undefined ? [] : [{ partner }]), ...(report === undefined ? [] : [{ report }])];
    for (const each of asked)
      for (const name of PROJECT_REPORT_NAMES) expect(await astray(tableOf(whole, name, each))).toEqual([]);
  });

  test('each series has a value for every place, and none is nothing but n/a', async () => {
    const whole = await examinedAt(new URL(`../../${path}`, import.meta.url).pathname);
    for (const name of PROJECT_REPORT_NAMES) {
      for (const { labels, series } of tableOf(whole, name).charts ?? []) {
        expect(series.map(({ values }) => values.length)).toEqual(series.map(() => labels.length));
        expect(series.filter(({ values }) => values.every(value => value === null))).toEqual([]);
      }
    }
  });
});

describe('the demo project', () => {
  let demo: Whole;
  const at = async (asOf: string | null = null) => {
    demo = await known(DEMO, asOf);
    return demo;
  };

  test('has a chart in each report that has something to show', async () => {
    const whole = await at();
    const charts = PROJECT_REPORT_NAMES.map(name => [
      name,
      (tableOf(whole, name).charts ?? []).map(({ chart }) => chart),
    ]);
    expect(charts.filter(([, its]) => its?.length !== 0)).toEqual([
      ['claim', ['categories']],
      ['cofinancing', ['sources']],
      ['partners', ['partners']],
      ['absorption', ['spending']],
      ['indicators', ['indicators']],
    ]);
  });

  test('in the middle of a report nothing is spent yet by its end, and the last one that ended leads on', async () => {
    const table = tableOf(await at('2018-04-15'), 'absorption');
    const { plan_cumulative, spent_cumulative, forecast } = valuesOf(chartOf(table, 'spending'));
    expect(plan_cumulative?.every(value => value !== null)).toBe(true);
    // Two of four reports, until 2017-08-31 and 2018-02-28, have ended.
    expect(spent_cumulative?.map(value => value !== null)).toEqual([true, true, false, false]);
    // 365 of the 730 days from 2017-03-01 to 2019-02-28 have gone: twice what is spent.
    expect(forecast).toEqual([null, null, null, (spent_cumulative?.[1] ?? 0) * 2]);
  });

  test('where all has ended nothing is forecast', async () => {
    const chart = chartOf(tableOf(await at(), 'absorption'), 'spending');
    expect(chart?.series.map(({ key }) => key)).toEqual(['plan_cumulative', 'spent_cumulative']);
    expect(chart?.labels.map(({ until }) => until)).toEqual(['2017-08-31', '2018-02-28', '2018-08-31', '2019-02-28']);
  });

  test('up to a report, no later one is spent', async () => {
    const chart = chartOf(tableOf(await at(), 'absorption', { report: 2 }), 'spending');
    expect(valuesOf(chart).spent_cumulative?.map(value => value !== null)).toEqual([true, true, false, false]);
  });

  test('of one partner there is nothing to compare, and its sources and categories are its own', async () => {
    const whole = await at();
    expect(tableOf(whole, 'partners', { partner: 'LP' }).charts).toEqual([]);
    for (const [report, chart, key] of [
      ['claim', 'categories', 'so_far'],
      ['cofinancing', 'sources', 'so_far'],
    ] as const) {
      const byPlace = (its: Chart | undefined) =>
        its?.labels.map(({ id }, i): [string, number] => [id, valuesOf(its)[key]?.[i] ?? 0]) ?? [];
      const all = Object.fromEntries(byPlace(chartOf(tableOf(whole, report), chart)));
      const sum: Record<string, number> = {};
      for (const partner of ['LP', 'PP2'])
        for (const [id, value] of byPlace(chartOf(tableOf(whole, report, { partner }), chart)))
          sum[id] = (sum[id] ?? 0) + value;
      expect(sum).toEqual(all);
    }
  });

  test('joined tables have no charts: places of several projects would stand side by side', async () => {
    const table = tableOf(await at(), 'claim');
    expect(table.charts).toHaveLength(1);
    expect(join([table, table], true)?.charts).toBeUndefined();
    expect(join([table], false)?.charts).toEqual(table.charts);
  });
});

describe('what is hidden', () => {
  const DEFINITION = `samata: 1
code: Veisiejai-2
programme: generic-2021-2027
period: { start: 2022-01-01, end: 2023-12-31 }
total: 1000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Veisiejų kultūros namai, country: LT, budget: { external: 1000.00 } }
indicators:
  - { code: P.1, name: { en: Trained }, type: output, unit: persons, target: 4 }
  - { code: P.2, name: { en: Visits }, type: output, unit: visits, target: 10 }
  - { code: P.3, name: { en: Seen }, type: output, unit: visits }
`;
  const achieved = async () =>
    examinedWith({
      'project.yaml': DEFINITION,
      'achievements.csv':
        'indicator,date,value,partner,women,men,evidence,note\nP.1,2022-05-14,2,LP,1,1,L-1,\nP.2,2022-05-14,5,LP,,,L-2,\n',
    });

  test('an indicator without a target is in no chart, and a hidden one has no value in it', async () => {
    const whole = await achieved();
    const open = tableOf(whole, 'indicators');
    expect(chartOf(open, 'indicators')?.labels.map(({ id }) => id)).toEqual(['P.1', 'P.2']);
    expect(valuesOf(chartOf(open, 'indicators'))).toEqual({ percent: [5_000, 5_000] });
    const hidden = withoutFew(open, subjectOf(whole, { suppressBelow: 5 }));
    expect(valuesOf(chartOf(hidden, 'indicators'))).toEqual({ percent: [null, 5_000] });
    expect(await astray(hidden)).toEqual([]);
  });

  test('where nothing but hidden values is left there is no chart', async () => {
    const whole = await achieved();
    const table = tableOf(whole, 'indicators');
    const { charts: [chart] = [] } = table;
    if (chart === undefined) throw new Error('no chart');
    const alone = {
      ...chart,
      labels: chart.labels.slice(0, 1),
      series: chart.series.map(its => ({ ...its, values: its.values.slice(0, 1) })),
    };
    expect(withoutFew({ ...table, charts: [alone] }, subjectOf(whole, { suppressBelow: 5 })).charts).toEqual([]);
  });
});

describe('what says something', () => {
  const chart = (...values: (number | null)[][]): Chart => ({
    chart: 'categories',
    form: 'bars',
    kind: 'money',
    labels: [{ id: 'staff', words: 'line' }],
    series: values.map((its, i) => ({ key: `k${i}`, role: 'plan', values: its })),
  });

  test.each([
    ['no places', chart([]), 0],
    ['a single nothing', chart([0]), 0],
    ['all n/a', chart([null], [null]), 0],
    ['n/a and nothing', chart([null], [0]), 0],
    ['an amount', chart([1]), 1],
    ['less than nothing', chart([-1]), 1],
    ['an amount beside n/a', chart([null], [1]), 1],
    ['nothing beside an amount', chart([0], [1]), 2],
  ])('%s: %# is left', (_name, its, series) => {
    expect(telling(its).map(left => left.series.length)).toEqual(series === 0 ? [] : [series]);
  });
});

describe('a portfolio', () => {
  test.each(['portfolio', 'council'] as const)('every value of a chart of %s stands in its table', async name => {
    const table = await portfolioTableOf('alytus', name);
    expect(await astray(table)).toEqual([]);
    expect(table.charts?.map(({ chart }) => chart)).toEqual(
      name === 'portfolio' ? ['portfolio', 'measures'] : ['portfolio'],
    );
  });

  const line = (code: string, total: Cents | null, spent: Cents | null): ProjectLine => ({
    code,
    title: {},
    programme: 'generic-2021-2027',
    measure: null,
    money: {
      ...{ total, spent, granted: null, eu: null, national: null },
      ...{ own: null, spentEu: null, certified: null, remaining: null },
    },
    percent: null,
    end: null,
    indicators: null,
    findings: 0,
  });
  const many = (count: number) => Array.from({ length: count }, (_, i) => line(`P${i}`, (i + 1) * 100, i));
  const chartOfLines = (projects: readonly ProjectLine[]) => projectsChart({ projects }, 'spent', 'en')[0];

  test('of one project there is nothing to compare', () => {
    expect(chartOfLines(many(1))).toBeUndefined();
  });

  test('25 projects stand one by one, in their order', () => {
    const chart = chartOfLines(many(25));
    expect(chart?.labels.map(({ id }) => id)).toEqual(many(25).map(({ code }) => code));
    expect(chart?.labels.some(({ others }) => others !== undefined)).toBe(false);
  });

  test('of 26 the 24 largest do, and the others together', () => {
    const chart = chartOfLines(many(26));
    expect(chart?.labels).toHaveLength(25);
    expect(chart?.labels.slice(0, 2)).toEqual([{ id: 'P25' }, { id: 'P24' }]);
    expect(chart?.labels.at(-1)).toEqual({ id: 'others', others: 2 });
    // P0 and P1: 1.00 + 2.00, 0.00 + 0.01.
    expect(chart?.series.map(({ values }) => values.at(-1))).toEqual([300, 1]);
    expect(chart?.series[0]?.values.slice(0, 2)).toEqual([2_600, 2_500]);
  });

  test('what is n/a of one of the others is n/a of them together', () => {
    const chart = chartOfLines([...many(26), line('X', null, 5)]);
    expect(chart?.labels.at(-1)).toEqual({ id: 'others', others: 3 });
    expect(chart?.series.map(({ values }) => values.at(-1))).toEqual([null, 6]);
  });
});
