import { describe, expect, test } from 'vitest';
import type { BudgetLine, FlatRate } from '../src/model/project.ts';
import { packOf } from '../src/programmes/index.ts';
import { flatRateOver, withFlatRates } from '../src/tally/flat-rates.ts';
import { findingsOf, told } from './check/told.ts';
import { examinedWith, jsonOf, tableOf } from './report/examined.ts';
import { aLine, aPartner, aProject, aRow, cents } from './tally/values.ts';

const ESF = packOf({ programme: 'esf-lt-2014-2020' });

interface Real {
  readonly code: string;
  readonly total: string;
  readonly funding: string;
  readonly budget: string;
}

/** A project of a municipality as its definition states it. */
function definition({ code, total, funding, budget }: Real): string {
  return `samata: 1
code: ${code}
programme: esf-lt-2014-2020
period: { start: 2016-01-01, end: 2018-12-31 }
total: ${total}
funding: ${funding}
partners:
  - { id: LP, name: Municipality administration, country: LT, role: lead, budget: ${budget}, funding: ${funding} }
`;
}

const STRATEGY = { code: '08.6.1-ESFA-T-909-01-0035', total: '4320.00', budget: '{ implementation: 4320.00 }' };
const HOUSING = {
  code: '08.1.2-CPVA-R-408-11-0002',
  total: '891741.18',
  budget: '{ works: 850000.00, equipment: 41741.18 }',
};
const HOMES = { code: '08.4.1-ESFA-V-416-01-0001', total: '389549.00' };
const CLINIC = { code: '08.4.1-ESFA-V-418-01-0010', total: '523125.00', budget: '{ implementation: 523125.00 }' };

describe('projects as they were published are silent, and split as they were', () => {
  test.each<[string, Real, Readonly<Record<string, string>>]>([
    [
      'a strategy, fund and state in one',
      { ...STRATEGY, funding: '{ ESF: 92.5%, own: rest }' },
      { ESF: '3996.00', own: '324.00' },
    ],
    [
      'a strategy, the state named',
      { ...STRATEGY, funding: '{ ESF: 85%, state: 7.5%, municipal: rest }' },
      { ESF: '3672.00', state: '324.00', own: '324.00', municipal: '324.00', rounding: '0.00' },
    ],
    [
      'a strategy with a fixed lump',
      {
        ...STRATEGY,
        code: '08.6.1-ESFA-T-909-01-0012',
        total: '4323.61',
        budget: '{ implementation: 4323.61 }',
        funding: '{ ESF: 3996.00, own: rest }',
      },
      { ESF: '3996.00', own: '327.61' },
    ],
    [
      // 85 % of 891,741.18 is 757,980.003: down and half up agree.
      'social housing, by its rate',
      { ...HOUSING, funding: '{ ERDF: 85%, municipal: rest }' },
      { ERDF: '757980.00', own: '133761.18', municipal: '133761.18', rounding: '0.00' },
    ],
    [
      'social housing, by its amounts',
      { ...HOUSING, funding: '{ ERDF: 757980.00, municipal: 133761.18 }' },
      { ERDF: '757980.00', own: '133761.18', municipal: '133761.18', rounding: '0.00' },
    ],
    [
      // 15 % of 389,549.00 is 58,432.35; staff 200,000.00 makes 30,000.00 of indirect costs.
      'family homes, paid whole by fund and state',
      {
        ...HOMES,
        funding: '{ ESF: 85%, state: 15% }',
        budget:
          '[{ category: staff, amount: 200000.00 }, { category: indirect, flat: 15% of staff }, { category: implementation, amount: 150000.00 }, { category: equipment, amount: 9549.00 }]',
      },
      { ESF: '331116.65', state: '58432.35', own: '0.00' },
    ],
    [
      'family homes, fund and state in one',
      { ...HOMES, funding: '{ ESF: 389549.00 }', budget: '{ implementation: 389549.00 }' },
      { ESF: '389549.00', own: '0.00' },
    ],
    [
      // 85 % of 523,125.00 is 444,656.25.
      'a clinic, the state pays the rest',
      { ...CLINIC, funding: '{ ESF: 85%, state: rest }' },
      { ESF: '444656.25', state: '78468.75', own: '0.00' },
    ],
    [
      'a whole measure in whole euros',
      {
        code: '08.4.1-ESFA-V-416-01-9999',
        total: '29757291.00',
        funding: '{ ESF: 27757291.00, state: 2000000.00 }',
        budget: '{ implementation: 29757291.00 }',
      },
      { ESF: '27757291.00', state: '2000000.00', own: '0.00' },
    ],
  ])('%s', async (_name, real, expected) => {
    const examined = await examinedWith({ 'project.yaml': definition(real) });
    expect(examined.judgement.list).toEqual([]);
    const { rows, totals } = await jsonOf(tableOf(examined, 'cofinancing'));
    const project = rows.filter(({ partner }) => partner === null);
    expect(Object.fromEntries(project.map(({ source, planned }) => [source, planned]))).toEqual(expected);
    expect(project.map(({ cap }) => cap)).toEqual(project.map(() => null));
    expect(totals.planned).toBe(real.total);
  });

  test.each<[string, string, string[]]>([
    ['any shares that the contract states', '{ ERDF: 757980.01, municipal: 133761.17 }', []],
    ['a cent that nobody pays', '{ ERDF: 757980.00, municipal: 133761.17 }', ['LP', HOUSING.code]],
    ['rates that leave something over', '{ ERDF: 85%, state: 7.5% }', ['LP', HOUSING.code]],
  ])('%s', async (_name, funding, expected) => {
    const { judgement } = await examinedWith({ 'project.yaml': definition({ ...HOUSING, funding }) });
    const said = judgement.list.map(({ finding: { check, subject } }) => `${check} ${subject}`).sort();
    expect(said).toEqual(expected.map(subject => `funding/sum-differs ${subject}`).sort());
  });
});

function flat(text: string, category = 'indirect'): BudgetLine {
  const [percent = '', of] = text.split('% of ');
  return aLine({ category, flat: { percent: cents(percent), of: of as FlatRate['of'] } });
}
const real = (category: string, amount = '1000.00') => aLine({ category, amount: cents(amount) });
const project = (...lines: BudgetLine[]) =>
  aProject({
    partners: [aPartner({ lines: lines.map((line, i) => ({ ...line, path: `partners[0].budget[${i}]` })) })],
  });

describe('flat rates', () => {
  test.each<[string, BudgetLine[], string[]]>([
    ['indirect costs of staff', [real('staff'), flat('15% of staff'), real('implementation'), real('publicity')], []],
    ['of direct costs', [real('staff'), flat('25% of direct'), real('works')], []],
    ['more of direct costs', [real('staff'), flat('25.01% of direct')], ['flat-rate-above-cap LP/indirect']],
    ['staff of direct costs', [flat('20% of direct', 'staff'), real('implementation'), flat('15% of staff')], []],
    ['more staff', [flat('20.01% of direct', 'staff'), real('implementation')], ['flat-rate-above-cap LP/staff']],
    ['all other costs', [real('staff'), flat('40% of staff')], []],
    ['more than all other costs', [real('staff'), flat('40.01% of staff')], ['flat-rate-above-cap LP/indirect']],
    ['with allowances of participants beside them', [real('staff'), flat('40% of staff'), real('implementation')], []],
    [
      'with publicity beside them',
      [real('staff'), flat('40% of staff'), real('publicity')],
      ['flat-rates-conflict LP/publicity'],
    ],
    [
      'more than indirect costs alone is for all others',
      [real('equipment'), real('staff'), flat('15.01% of staff')],
      ['flat-rates-conflict LP/indirect'],
    ],
    [
      'all other costs on staff that is flat itself',
      [flat('20% of direct', 'staff'), flat('40% of staff')],
      ['flat-rates-conflict LP/indirect'],
    ],
    ['publicity by a rate', [real('staff'), flat('1% of staff', 'publicity')], ['flat-rate-above-cap LP/publicity']],
    ['indirect costs as real ones', [real('staff'), real('indirect')], []],
    ['both ways', [real('staff'), real('indirect'), flat('15% of staff')], ['flat-rates-conflict LP/indirect']],
  ])('%s', async (_story, lines, expected) => {
    for (const programme of ['esf-lt-2014-2020', 'esf-plus-lt-2021-2027'])
      expect(await told('budget/', project(...lines), packOf({ programme }))).toEqual(expected);
  });

  test('are of staff, or of all that is direct', () => {
    const sums = new Map(
      Object.entries({ land: 1, works: 10, staff: 100, implementation: 1_000, publicity: 10_000 }).map(
        ([category, euros]) => [category, euros * 100] as const,
      ),
    );
    const indirect = (percent: number, of: FlatRate['of']) =>
      withFlatRates(sums, new Map([['indirect', { percent, of }]]), ESF).get('indirect');
    // 15 % of 100.00; 7 % of 11,111.00; 40 % of 100.00.
    expect([indirect(1_500, 'staff'), indirect(700, 'direct'), indirect(4_000, 'staff')]).toEqual([
      1_500, 77_777, 4_000,
    ]);
  });

  test('cover their own category, or all others but staff and implementation', () => {
    const over = (percent: number) =>
      ['staff', 'works', 'implementation', 'publicity', 'indirect'].filter(
        category => flatRateOver(category, new Map([['indirect', { percent, of: 'staff' }]]), ESF) !== null,
      );
    expect(over(1_500)).toEqual(['indirect']);
    expect(over(4_000)).toEqual(['works', 'publicity', 'indirect']);
  });

  test('a real cost in what a rate covers is said once', async () => {
    const its = project(real('staff'), flat('40% of staff'), real('implementation'));
    const rows = ['publicity', 'implementation', 'staff'].map((category, i) =>
      aRow({ id: `E-${i}`, category, declared: 100, document_no: `N-${i}` }),
    );
    expect((await findingsOf(its, ESF, rows)).filter(({ check }) => check.startsWith('expense/in-flat'))).toEqual([
      expect.objectContaining({ subject: 'LP/publicity' }),
    ]);
    expect(await told('expense/not-budgeted', its, ESF, rows)).toEqual([]);
  });
});

test.each([
  ['15.00', []],
  ['15.01', ['category-above-cap X']],
])('land at %s %% of the total', async (amount, expected) => {
  const its = { ...project(real('land', amount), real('implementation', (100 - Number(amount)).toFixed(2))) };
  expect(await told('budget/', { ...its, total: cents('100.00') }, ESF)).toEqual(expected);
});

test.each<[string, string, string | undefined]>([
  ['land', 'esf-lt-2014-2020', '2024-06-04'],
  ['real-estate', 'esf-lt-2014-2020', '2024-06-04'],
  ['works', 'esf-lt-2014-2020', '2024-06-04'],
  ['equipment', 'esf-plus-lt-2021-2027', '2024-06-04'],
  ['implementation', 'esf-lt-2014-2020', undefined],
])('what %s paid for in %s keeps its use until %s', async (category, programme, expected) => {
  const budget = `{ staff: 900.00, ${category}: 100.00 }`;
  const real = { code: '08.1.2-CPVA-R-408-11-0002', total: '1000.00', funding: '{ ERDF: 85%, own: rest }', budget };
  const examined = await examinedWith({
    'project.yaml': definition(real).replace('esf-lt-2014-2020', programme),
    'payments.csv': 'date,partner,source,kind,amount\n2019-06-04,LP,ERDF,final,850.00\n',
  });
  expect(examined.known.deadlines.find(({ what }) => what === 'durability')?.date ?? undefined).toBe(expected);
});
