import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { total } from '../../src/model/money.ts';
import { figuresOfSums, type MeasureFigure, type Member, portfolioFigures } from '../../src/tally/portfolio.ts';
import { mergePortfolios, type PortfolioMoney, portfolioSums } from '../../src/tally/portfolio-sums.ts';
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
} from './portfolio-values.ts';
import { aLine, aPartner, aReport, cents, slices } from './values.ts';

const KNOWN = async () => [await family(), await seniors(), await bikes()];
const ALL = async () => [...(await KNOWN()), await fair()];

/** Money as decimal texts, in one line: total, granted, EU, national, own, spent, spent EU, certified, remaining. */
const line = (money: PortfolioMoney) =>
  Object.values(money).map(amount => (amount === null ? 'n/a' : (amount / 100).toFixed(2)));

describe('projects', () => {
  test('their money, spent so far, indicators and findings', async () => {
    const { projects } = portfolioFigures(STRATEGY, await ALL());
    expect(projects.map(({ code, money }) => [code, ...line(money)])).toEqual([
      // 80 % and 10 % of 40,000.00. Spent: 10,000.01 gives ESF 8,000.00, 5,000.00 gives 4,000.00, 100.00 of no report 80.00.
      [
        'Lazdijai-family',
        ...['40000.00', '36000.00', '32000.00', '4000.00', '4000.00'],
        ...['15100.01', '12080.00', '0.00', '24899.99'],
      ],
      [
        'Lazdijai-54',
        ...['25000.00', '21250.00', '21250.00', '0.00', '3750.00'],
        ...['0.00', '0.00', '0.00', '25000.00'],
      ],
      [
        'Lazdijai-bikes',
        ...['1000.00', '850.00', '850.00', '0.00', '150.00'],
        ...['200.00', '170.00', '0.00', '800.00'],
      ],
      ['Lazdijai-fair', ...['10000.00', '8500.00', '8500.00', '0.00', '1500.00'], ...['n/a', 'n/a', '0.00', 'n/a']],
    ]);
    expect(projects.map(({ percent, end, indicators, findings }) => [percent, end, indicators, findings])).toEqual([
      // 15,100.01 ÷ 40,000.00; 13 of 10 are more than 120 %.
      [3775, '2018-12-31', { reached: 1, of: 2 }, 2],
      [0, '2018-12-31', null, 0],
      [2000, '2018-12-31', null, 1],
      [null, '2018-12-31', null, 0],
    ]);
  });

  test('the whole is their sum, n/a where one of them is', async () => {
    const known = portfolioFigures(STRATEGY, await KNOWN());
    expect(line(known.money)).toEqual([
      ...['66000.00', '58100.00', '54100.00', '4000.00', '7900.00'],
      ...['15300.01', '12250.00', '0.00', '50699.99'],
    ]);
    expect(known.percent).toBe(2318);
    const all = portfolioFigures(STRATEGY, await ALL());
    expect(line(all.money)).toEqual([
      ...['76000.00', '66600.00', '62600.00', '4000.00', '9400.00'],
      ...['n/a', 'n/a', '0.00', 'n/a'],
    ]);
    expect([all.percent, all.findings]).toEqual([null, 3]);
  });

  test('of no project there is nothing', () => {
    const { projects, measures, noMeasure, programmes, years, money } = portfolioFigures(null, []);
    expect([projects, measures, noMeasure, programmes, years]).toEqual([[], [], null, [], []]);
    expect(new Set(Object.values(money))).toEqual(new Set([0]));
  });
});

describe('measures', () => {
  const sources = ({ sources: all }: MeasureFigure) =>
    all.map(({ source, allocation, granted, spent, rest, projects }) => [
      source,
      allocation,
      granted,
      spent,
      rest,
      projects.length,
    ]);

  test('gather the projects below them; allocations are set against what is granted', async () => {
    const { measures, strategy, noMeasure } = portfolioFigures(STRATEGY, await ALL());
    expect(
      measures.map(({ measure, depth, money, allocation, rest, isAllocated, projects }) => [
        measure,
        depth,
        money.total,
        money.granted,
        money.spent,
        allocation,
        rest,
        isAllocated,
        projects,
      ]),
    ).toEqual([
      [
        '1',
        0,
        cents('75000.00'),
        cents('65750.00'),
        null,
        cents('110000.00'),
        cents('44250.00'),
        true,
        ['Lazdijai-fair', 'Lazdijai-54', 'Lazdijai-family'],
      ],
      [
        '1.1',
        1,
        cents('65000.00'),
        cents('57250.00'),
        cents('15100.01'),
        cents('60000.00'),
        cents('6750.00'),
        true,
        ['Lazdijai-54', 'Lazdijai-family'],
      ],
      ['1.1.1', 2, cents('40000.00'), cents('36000.00'), cents('15100.01'), null, null, false, ['Lazdijai-family']],
    ]);
    expect(measures.map(sources)).toEqual([
      [
        ['ESF', cents('100000.00'), cents('61750.00'), null, cents('38250.00'), 3],
        ['state', cents('10000.00'), cents('4000.00'), cents('1510.00'), cents('6000.00'), 1],
      ],
      [
        ['ESF', cents('60000.00'), cents('53250.00'), cents('12080.00'), cents('6750.00'), 2],
        // Granted, though nothing is allocated: it stands in no rest.
        ['state', null, cents('4000.00'), cents('1510.00'), null, 1],
      ],
      [
        ['ESF', null, cents('32000.00'), cents('12080.00'), null, 1],
        ['state', null, cents('4000.00'), cents('1510.00'), null, 1],
      ],
    ]);
    expect([strategy?.allocation, strategy?.rest, strategy?.money.total]).toEqual([
      cents('110000.00'),
      cents('44250.00'),
      cents('75000.00'),
    ]);
    expect([noMeasure?.projects, noMeasure?.money.total, noMeasure?.money.spent, noMeasure?.isAllocated]).toEqual([
      ['Lazdijai-bikes'],
      cents('1000.00'),
      cents('200.00'),
      false,
    ]);
  });

  test('one without an allocation of a source has what those below it have', () => {
    const above = aMeasure('A', { ESF: '10.00' });
    const { measures } = portfolioFigures(
      aPortfolio([
        above,
        aMeasure('A.1', { ESF: '6.00', state: '1.00' }, above),
        aMeasure('A.2', { ESF: '5.00', state: '2.50' }, above),
      ]),
      [],
    );
    const [first] = measures;
    expect(
      first?.sources.map(({ source, allocation, allocatedBelow }) => [source, allocation, allocatedBelow]),
    ).toEqual([
      ['ESF', 1000, 1100],
      ['state', 350, 350],
    ]);
    expect(first?.allocation).toBe(1350);
  });

  test('an allocation that could not be read is n/a, with every sum over it, and is not taken for none', () => {
    const above = aMeasure('A');
    const { measures, strategy } = portfolioFigures(
      aPortfolio([above, aMeasure('A.1', { ESF: null }, above), aMeasure('A.2', { ESF: '5.00' }, above)]),
      [],
    );
    expect(measures.map(({ isAllocated, allocation, rest }) => [isAllocated, allocation, rest])).toEqual([
      [true, null, null],
      [true, null, null],
      [true, 500, 500],
    ]);
    expect([strategy?.isAllocated, strategy?.allocation]).toEqual([true, null]);
  });

  test('what projects pay themselves stands apart, even where it is allocated', async () => {
    const town = await aMember({
      measure: 'A',
      total: cents('1000.00'),
      funding: slices({ ESF: '800.00', municipal: '150.00', own: 'rest' }),
    });
    const { measures } = portfolioFigures(aPortfolio([aMeasure('A', { ESF: '900.00', municipal: '200.00' })]), [town]);
    const [only] = measures;
    expect([only?.allocation, only?.money.granted, only?.rest]).toEqual([
      cents('900.00'),
      cents('800.00'),
      cents('100.00'),
    ]);
    expect(only?.sources.map(({ source, isOwn, granted, rest }) => [source, isOwn, granted, rest])).toEqual([
      ['ESF', false, cents('800.00'), cents('100.00')],
      ['municipal', true, cents('150.00'), cents('50.00')],
    ]);
  });

  test('where no strategy is written, projects name their measures; where one is, another name is none', async () => {
    const members = await ALL();
    const ids = (portfolio: Parameters<typeof portfolioFigures>[0]) => {
      const { measures, noMeasure } = portfolioFigures(portfolio, members);
      return [measures.map(({ measure }) => measure), noMeasure?.projects];
    };
    expect(ids(null)).toEqual([['1.1.1', '1.1', '1'], ['Lazdijai-bikes']]);
    expect(ids(aPortfolio([]))).toEqual(ids(null));
    expect(ids(aPortfolio([aMeasure('1')]))).toEqual([['1'], ['Lazdijai-family', 'Lazdijai-54', 'Lazdijai-bikes']]);
  });
});

describe('programmes and years', () => {
  test('every project stands in its programme', async () => {
    const { programmes } = portfolioFigures(STRATEGY, await KNOWN());
    expect(
      programmes.map(({ programme, projects, money, percent }) => [programme, projects.length, money.total, percent]),
    ).toEqual([
      ['generic-2014-2020', 2, cents('65000.00'), 2323],
      ['interreg-v-a-lt-pl', 1, cents('1000.00'), 2000],
    ]);
  });

  test('money stands in the year in which its report or month ends, else in none', async () => {
    const known = portfolioFigures(STRATEGY, await KNOWN());
    expect(known.years.map(({ year, planned, spent }) => [year, planned, spent])).toEqual([
      // 40,000.00 × 306 ÷ 671 days, cut.
      [2017, cents('18241.43'), cents('10000.01')],
      [2018, cents('47758.57'), cents('5200.00')],
      [null, 0, cents('100.00')],
    ]);
    const all = portfolioFigures(STRATEGY, await ALL());
    expect(all.years.map(({ year, planned, spent }) => [year, planned, spent])).toEqual([
      [2017, cents('18241.43'), cents('10000.01')],
      [2018, cents('57758.57'), null],
      [null, 0, cents('100.00')],
    ]);
  });

  test('a plan beyond the last report stands in no year yet, a project without dates in none at all', async () => {
    const short = await aMember({
      total: cents('730.00'),
      period: { start: '2018-01-01', end: '2019-12-31', preparationFrom: null, paymentsUntil: null },
      reports: [aReport(1, '2018-01-01', '2018-12-31')],
    });
    const dateless = await aMember({
      total: cents('50.00'),
      period: { start: null, end: null, preparationFrom: null, paymentsUntil: null },
    });
    const years = (members: readonly Member[]) =>
      portfolioFigures(null, members).years.map(({ year, planned, spent }) => [year, planned, spent]);
    expect(years([short])).toEqual([
      [2018, cents('365.00'), 0],
      [null, cents('365.00'), 0],
    ]);
    expect(years([dateless])).toEqual([[null, cents('50.00'), 0]]);
  });
});

test('an operation of the list that is a project here stands once', async () => {
  const operations = [
    anOperation(0, { code: 'Lazdijai-54', total: 1 }),
    anOperation(1, { code: 'Lazdijai-pool', total: cents('4320.00'), financing: cents('3996.00') }),
  ];
  const { operations: others, money } = portfolioFigures(aPortfolio([], operations), await KNOWN());
  expect(others.map(({ code }) => code)).toEqual(['Lazdijai-pool']);
  expect(money.total).toBe(cents('66000.00'));
});

const AMOUNT = fc.integer({ min: 1, max: 500_000_000 });
const SPENT = fc.record({
  declared: fc.integer({ min: -9_000_000, max: 90_000_000 }),
  paid_date: fc.constantFrom('2016-12-01', '2017-05-02', '2018-08-31', '2019-12-01', null),
  report: fc.constantFrom(null, 1, 2, 7),
  currency: fc.constantFrom('', 'EUR', 'EUR', 'PLN'),
  category: fc.constantFrom('staff', 'office', 'travel'),
});
const PROJECT = fc.record({
  code: fc.constantFrom('A', 'B', 'C', 'D'),
  measure: fc.constantFrom(null, '1', '1.1', '1.1.1', '9'),
  programme: fc.constantFrom('generic-2014-2020', 'generic-2021-2027', 'interreg-v-a-lt-pl'),
  reports: fc.constantFrom([], [aReport(1, '2017-03-01', '2017-12-31'), aReport(2, '2018-01-01', '2019-02-28')]),
  amount: fc.option(AMOUNT),
  flat: fc.boolean(),
  funding: fc.constantFrom(
    slices({ ESF: '85%', own: 'rest' }),
    slices({ ERDF: '40%', state: '7.77%', municipal: '3%', own: 'rest' }),
  ),
  rows: fc.array(SPENT, { maxLength: 4 }),
});
const MEMBERS = fc.array(PROJECT, { maxLength: 4 });

const made = (projects: readonly (typeof PROJECT extends fc.Arbitrary<infer One> ? One : never)[]): Promise<Member[]> =>
  Promise.all(
    projects.map(({ amount, flat, rows, funding, ...project }) =>
      aMember(
        flat
          ? {
              ...project,
              partners: [
                aPartner({
                  lines: [
                    aLine({ category: 'staff', amount }),
                    aLine({ category: 'office', flat: { percent: 1_500, of: 'staff' } }),
                  ],
                  funding,
                }),
              ],
            }
          : { ...project, total: amount, funding },
        rows,
      ),
    ),
  );

describe('whatever the projects', () => {
  test('merging the sums of portfolios is figuring the merged portfolio', async () => {
    await fc.assert(
      fc.asyncProperty(MEMBERS, MEMBERS, MEMBERS, async (one, two, three) => {
        const [a, b, c] = await Promise.all([made(one), made(two), made(three)]);
        const merged = mergePortfolios([mergePortfolios([portfolioSums(a), portfolioSums(b)]), portfolioSums(c)]);
        expect(figuresOfSums(STRATEGY, merged)).toEqual(portfolioFigures(STRATEGY, [...a, ...b, ...c]));
      }),
      { numRuns: 60 },
    );
  });

  test('the top measures and what is in none, the programmes, and the years, each make the whole', async () => {
    await fc.assert(
      fc.asyncProperty(MEMBERS, async projects => {
        const figures = portfolioFigures(STRATEGY, await made(projects));
        const tops = figures.measures.filter(({ depth }) => depth === 0);
        const parts = [...tops, ...(figures.noMeasure === null ? [] : [figures.noMeasure])];
        for (const [key, whole] of Object.entries(figures.money)) {
          const sum = (some: readonly { readonly money: PortfolioMoney }[]) =>
            total(some.map(({ money }) => money[key as keyof PortfolioMoney]));
          expect([key, sum(figures.projects)]).toEqual([key, whole]);
          expect([key, sum(parts)]).toEqual([key, whole]);
          expect([key, sum(figures.programmes)]).toEqual([key, whole]);
        }
        expect(total(figures.years.map(({ spent }) => spent))).toBe(figures.money.spent);
        expect(total(figures.years.map(({ planned }) => planned))).toBe(figures.money.total);
        // Sources that are no own contribution make what is granted, measure by measure.
        for (const { sources, money } of parts)
          expect(total(sources.filter(({ isOwn }) => !isOwn).map(({ granted }) => granted))).toBe(money.granted);
      }),
      { numRuns: 150 },
    );
  });
});
