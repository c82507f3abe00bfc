import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import type { Portfolio } from '../../src/model/portfolio.ts';
import type { Table } from '../../src/model/table.ts';
import { csv } from '../../src/render/csv.ts';
import { heading } from '../../src/render/labels.ts';
import { texts } from '../../src/render/text.ts';
import { PORTFOLIO_REPORTS } from '../../src/report/index.ts';
import { join } from '../../src/report/join.ts';
import type { PortfolioSubject } from '../../src/report/report.ts';
import type { Member } from '../../src/tally/portfolio.ts';
import { cellAt, HEADER, resultOf, sheetOf } from '../render/workbook/workbook.ts';
import {
  aMeasure,
  aMember,
  anOperation,
  aPortfolio,
  bikes,
  fair,
  family,
  STRATEGY,
  seniors,
} from '../tally/portfolio-values.ts';
import { cents, slices } from '../tally/values.ts';
import { collected, type Json, jsonOf, remarks } from './examined.ts';

const KNOWN = async () => [await family(), await seniors(), await bikes()];
const ALL = async () => [...(await KNOWN()), await fair()];

function subject(portfolio: Portfolio | null, members: readonly Member[]): PortfolioSubject {
  return {
    name: 'lazdijai',
    portfolio,
    members,
    unread: [],
    asOf: '2018-12-31',
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 0, warning: 0 } },
    language: 'lt',
  };
}

const table = async (name: 'portfolio' | 'council', portfolio: Portfolio | null = STRATEGY, members = KNOWN()) =>
  PORTFOLIO_REPORTS[name](subject(portfolio, await members));

/** The cells of rows that hold anything, by key. */
const filled = (rows: Json['rows']) =>
  rows.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

const text = (one: Table) => collected(texts([one], en));

test('of two portfolios together the percentage is of the sums, the same for two alike', async () => {
  const alone = await table('portfolio', STRATEGY, Promise.resolve([await bikes()]));
  const other = await table('portfolio', STRATEGY, Promise.resolve([await family(), await seniors()]));
  const { total, spent, percent } = alone.totals;
  expect(percent).toBe(Math.round((Number(spent) * 10_000) / Number(total)));
  expect(join([alone, alone], true)?.totals).toMatchObject({
    ...{ total: 2 * Number(total), spent: 2 * Number(spent), percent },
  });
  const both = join([alone, other], true)?.totals ?? {};
  expect(both.percent).toBe(Math.round((Number(both.spent) * 10_000) / Number(both.total)));
});

describe('portfolio', () => {
  test('a row is a project, then a measure with its sources, a programme, a year', async () => {
    const { report, project, asOf, rows, totals } = await jsonOf(await table('portfolio'));
    expect([report, project, asOf]).toEqual(['portfolio', null, '2018-12-31']);
    expect(
      rows.map(({ kind, project: code, measure, source, programme, year }) =>
        [kind, code, measure, source, programme, year].filter(value => value !== null).join(' '),
      ),
    ).toEqual([
      'project Lazdijai-family 1.1.1 generic-2014-2020',
      'project Lazdijai-54 1.1 generic-2014-2020',
      'project Lazdijai-bikes interreg-v-a-lt-pl',
      'measure 1',
      'source 1 ESF',
      'source 1 state',
      'measure 1.1',
      'source 1.1 ESF',
      'source 1.1 state',
      'measure 1.1.1',
      'source 1.1.1 ESF',
      'source 1.1.1 state',
      'no-measure',
      'source ERDF',
      'strategy',
      'source ESF',
      'source state',
      'programme generic-2014-2020',
      'programme interreg-v-a-lt-pl',
      'year 2017',
      'year 2018',
      'no-year',
    ]);
    expect(filled(rows)[0]).toEqual({
      kind: 'project',
      project: 'Lazdijai-family',
      title: 'Šeimos namai',
      programme: 'generic-2014-2020',
      measure: '1.1.1',
      total: '40000.00',
      eu: '32000.00',
      national: '4000.00',
      own: '4000.00',
      granted: '36000.00',
      spent: '15100.01',
      percent: '37.75',
      end: '2018-12-31',
      indicators_reached: '1/2',
      findings: 2,
    });
    expect(filled(rows).slice(6, 9)).toEqual([
      {
        kind: 'measure',
        measure: '1.1',
        title: 'Measure 1.1',
        total: '65000.00',
        eu: '53250.00',
        national: '4000.00',
        own: '7750.00',
        granted: '57250.00',
        spent: '15100.01',
        percent: '23.23',
        allocation: '60000.00',
        rest: '6750.00',
      },
      {
        kind: 'source',
        measure: '1.1',
        source: 'ESF',
        granted: '53250.00',
        spent: '12080.00',
        allocation: '60000.00',
        rest: '6750.00',
      },
      { kind: 'source', measure: '1.1', source: 'state', granted: '4000.00', spent: '1510.00' },
    ]);
    expect(filled(rows).slice(-3)).toEqual([
      { kind: 'year', year: 2017, total: '18241.43', spent: '10000.01', percent: '54.82' },
      { kind: 'year', year: 2018, total: '47758.57', spent: '5200.00', percent: '10.89' },
      { kind: 'no-year', total: '0.00', spent: '100.00' },
    ]);
    expect(totals).toEqual({
      total: '66000.00',
      eu: '54100.00',
      national: '4000.00',
      own: '7900.00',
      granted: '58100.00',
      spent: '15300.01',
      percent: '23.18',
      findings: 3,
    });
  });

  test('has the columns of design §5', async () => {
    const { columns } = await jsonOf(await table('portfolio'));
    expect(columns.map(({ key }) => key)).toEqual([
      ...['kind', 'project', 'title', 'programme', 'measure', 'source', 'year'],
      ...['total', 'eu', 'national', 'own', 'granted', 'spent', 'percent', 'end', 'indicators_reached', 'findings'],
      ...['allocation', 'rest'],
    ]);
  });

  test('on a terminal measures stand indented, and n/a is only what could not be computed', async () => {
    const lines = (await text(await table('portfolio', STRATEGY, ALL()))).split('\n').map(line => line.trimEnd());
    expect(lines.slice(0, 3)).toEqual(['Portfolio', 'Lazdijų vietos plėtros strategija', 'As of 2018-12-31']);
    const heads = lines.find(line => line.startsWith('Kind')) ?? '';
    const at = heads.indexOf('Measure');
    const rows = lines.slice(lines.findIndex(line => line.startsWith('─')) + 1);
    const measures = rows.filter(line => line.startsWith('measure')).map(line => line.slice(at, at + 9).trimEnd());
    expect(measures).toEqual(['1', '  1.1', '    1.1.1']);
    expect(rows.filter(line => line.startsWith('source')).map(line => line.slice(at, at + 9).trimEnd())).toEqual([
      ...['  1', '  1', '    1.1', '    1.1', '      1.1', '      1.1'],
      ...['', '', ''],
    ]);
    // Its 300.00 PLN have no rate: spent and percent are not known, what the strategy allocates is simply not there.
    expect(rows.find(line => line.includes('Lazdijai-fair'))?.match(/n\/a/g)).toHaveLength(2);
    expect(rows.find(line => line.startsWith('year'))).not.toContain('n/a');
    expect(rows.filter(line => line.startsWith('measure'))[2]).not.toContain('n/a');
    expect(rows.join('\n')).toContain(
      'The total, or what was spent, of Lazdijai-fair is not known: sums over it are n/a.',
    );
    expect(rows.join('\n')).toContain('a source that projects are granted (state), the rest leaves that source out.');
  });

  test('an allocation that could not be read is n/a', async () => {
    const one = await table(
      'portfolio',
      aPortfolio([aMeasure('1.1', { ESF: null })]),
      Promise.resolve([await seniors()]),
    );
    const row = (await text(one)).split('\n').find(line => line.startsWith('measure'));
    expect(row?.match(/n\/a/g)).toHaveLength(2);
  });

  test('operations of the list stand at the end, in no sum', async () => {
    const operations = [
      anOperation(0, { code: 'Lazdijai-54', project: 'Kita' }),
      ...Array.from({ length: 2_500 }, (_, i) =>
        anOperation(i + 1, {
          code: `Baseinas-${i}`,
          project: 'Baseinas',
          total: cents('4320.00'),
          financing: cents('3996.00'),
          end: '2019-05-31',
        }),
      ),
    ];
    const { rows, totals, notes } = await jsonOf(await table('portfolio', { ...STRATEGY, operations }));
    expect(rows).toHaveLength(22 + 2_500);
    expect(filled(rows).at(-1)).toEqual({
      kind: 'operation',
      project: 'Baseinas-2499',
      title: 'Baseinas',
      total: '4320.00',
      granted: '3996.00',
      end: '2019-05-31',
    });
    expect(totals.total).toBe('66000.00');
    expect(notes).toContainEqual({ note: 'operations-apart', args: { operations: 2_500 } });
  });

  test('operations in another currency are n/a among amounts in EUR, and said with their sums', async () => {
    const money = { total: cents('6165800.00'), financing: cents('5665900.00') };
    const operations = [
      anOperation(0, { code: 'Ełk-1', project: 'Aktywizacja', currency: 'PLN', ...money }),
      anOperation(1, { code: 'Ełk-2', project: 'Praktyki', currency: 'PLN', total: cents('0.50') }),
      anOperation(2, { code: 'Punskas-1', project: 'Takas', currency: 'EUR', ...money }),
      anOperation(3, { code: 'Seinai-1', project: 'Kelias', ...money }),
    ];
    const its = await table('portfolio', { ...STRATEGY, operations });
    const { rows, totals, notes } = await jsonOf(its);
    expect(rows.slice(-4).map(({ total, granted }) => [total, granted])).toEqual([
      [null, null],
      [null, null],
      ['6165800.00', '5665900.00'],
      ['6165800.00', '5665900.00'],
    ]);
    expect(totals.total).toBe('66000.00');
    expect(notes).toContainEqual({
      note: 'operations-in-currency',
      args: { operations: 2, currency: 'PLN', total: '6165800.50', financing: '5665900.00' },
    });
    expect((await text(its)).match(/n\/a/g)?.length).toBeGreaterThanOrEqual(4);
  });

  test('says what of own contributions is allocated', async () => {
    const town = aMember({ measure: 'A', total: 100, funding: slices({ municipal: '0.10', ESF: 'rest' }) });
    const portfolio = aPortfolio([aMeasure('A', { municipal: '5.00' })]);
    const { notes } = await jsonOf(await table('portfolio', portfolio, Promise.all([town])));
    expect(remarks(notes).map(({ note }) => note)).toEqual(['portfolio-years']);
    const both = aPortfolio([aMeasure('A', { municipal: '5.00', ESF: '9.00' })]);
    const said = await jsonOf(await table('portfolio', both, Promise.all([town])));
    expect(said.notes).toContainEqual({ note: 'own-allocated', args: { sources: ['municipal'] } });
  });

  test('without a strategy, of one programme, is a list of projects and their years', async () => {
    const its = await table('portfolio', null, Promise.all([bikes()]));
    const { rows } = await jsonOf(its);
    expect(rows.map(({ kind }) => kind)).toEqual(['project', 'year']);
    expect(its.title).toBe('lazdijai');
    expect(its.columns.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual([
      ...['measure', 'source', 'national', 'indicators_reached', 'allocation', 'rest'],
    ]);
  });

  test('of no projects is empty, not broken', async () => {
    const { rows, totals } = await jsonOf(await table('portfolio', null, Promise.resolve([])));
    expect([rows, totals.total, totals.percent]).toEqual([[], '0.00', null]);
  });
});

describe('council', () => {
  test('a row is a project; the totals are theirs', async () => {
    const { columns, rows, totals, notes } = await jsonOf(await table('council'));
    expect(columns.map(({ key }) => key)).toEqual([
      ...['project', 'title', 'measure', 'total', 'eu', 'national', 'own', 'paid', 'remaining', 'end'],
      'indicators_reached',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      project: 'Lazdijai-family',
      title: 'Šeimos namai',
      measure: '1.1.1',
      total: '40000.00',
      eu: '32000.00',
      national: '4000.00',
      own: '4000.00',
      paid: '15100.01',
      remaining: '24899.99',
      end: '2018-12-31',
      indicators_reached: '1/2',
    });
    expect(totals).toEqual({
      total: '66000.00',
      eu: '54100.00',
      national: '4000.00',
      own: '7900.00',
      paid: '15300.01',
      remaining: '50699.99',
    });
    expect(remarks(notes).map(({ note }) => note)).toEqual(['paid-so-far']);
  });

  test('a definition that could not be read is named, for it stands in no sum', async () => {
    const { notes } = PORTFOLIO_REPORTS.council({ ...subject(null, await KNOWN()), unread: ['town/d/project.yaml'] });
    expect(notes).toContainEqual({ note: 'projects-not-read', args: { projects: ['town/d/project.yaml'] } });
  });

  test('what nobody has is left out for people', async () => {
    const its = await table(
      'council',
      null,
      Promise.all([seniors().then(one => ({ ...one, project: { ...one.project, measure: null } }))]),
    );
    expect(its.columns.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual([
      'measure',
      'national',
      'indicators_reached',
    ]);
  });

  test('is printed on one page, the portfolio on as many as it takes', async () => {
    const page = (await sheetOf(await table('council'))).pageSetup;
    expect(page).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect((await sheetOf(await table('portfolio'))).pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
  });
});

describe.each(['portfolio', 'council'] as const)('%s', name => {
  test('has a heading for every column, and no two alike', async () => {
    const headings = (await table(name)).columns.map(column => heading(column, en));
    expect(headings).toEqual([...new Set(headings)]);
    for (const its of headings) expect(its).not.toMatch(/_|^[a-z]/);
  });

  test('CSV has the values of JSON', async () => {
    const its = await table(name, STRATEGY, ALL());
    const { columns, rows } = await jsonOf(its);
    const lines = (await collected(csv(its, en))).trimEnd().split('\n');
    expect(lines).toEqual(
      [columns.map(({ key }) => key), ...rows.map(row => columns.map(({ key }) => String(row[key] ?? '')))].map(cells =>
        cells.join(','),
      ),
    );
  });

  test('every cell and every total of the sheet is what JSON says, sums and differences are formulas', async () => {
    const its = await table(name);
    const { rows, totals } = await jsonOf(its);
    const sheet = await sheetOf(its);
    const numbers = its.columns.filter(({ kind, hidden }) => kind === 'money' && !hidden);
    for (const [i, row] of [...rows, totals].entries())
      for (const { key, kind } of numbers) {
        const expected = row[key] ?? null;
        if (expected === null) continue;
        const value = resultOf(cellAt(sheet, HEADER + 1 + i, heading({ key, kind, total: 'none' }, en)));
        expect([i, key, Number(value).toFixed(2)]).toEqual([i, key, expected]);
      }
    const total = (title: string) => cellAt(sheet, HEADER + 1 + rows.length, title).value;
    expect(total('Total')).toMatchObject({ formula: expect.stringMatching(/^SUM\(\w+6:\w+8\)$/), result: 66_000 });
  });
});

test('a measure stands as far to the right in a sheet as it is deep', async () => {
  const sheet = await sheetOf(await table('portfolio'));
  const indents: (number | undefined)[] = [];
  for (let line = HEADER + 1; line <= HEADER + 12; line++)
    indents.push(cellAt(sheet, line, 'Measure').alignment?.indent);
  expect(indents.slice(3)).toEqual([1, 2, 2, 2, 3, 3, 3, 4, 4]);
});
