import { describe, expect, test } from 'vitest';
import type { Expense } from '../../../src/model/columns.ts';
import { minus } from '../../../src/model/money.ts';
import type { Project, StatedRate } from '../../../src/model/project.ts';
import { millionths } from '../../../src/programmes/rates.ts';
import { absorptionOf } from '../../../src/tally/absorption.ts';
import { inEur } from '../../../src/tally/exchange.ts';
import type { Expenditure } from '../../../src/tally/expenditure.ts';
import { indicatorFigures } from '../../../src/tally/indicators.ts';
import { type OverviewBlock, type OverviewLine, overviewLine, overviewOf } from '../../../src/tally/overview.ts';
import { figured } from '../figured.ts';
import { aLine, anIndicator, aPartner, aProject, aReport, cents, slices } from '../values.ts';
import { G369_LP, G369_PP } from './budgets.ts';
import { CURRENCY } from './currency.ts';
import { type Amounts, certified, flatLines, ofOne, PACK, shown, text } from './given.ts';
import { INDICATORS } from './indicators.ts';
import { LINES, type Line, TABLES } from './overviews.ts';
import { G1012, G1027, G1127 } from './reports.ts';
import { SPENDING } from './spending.ts';
import { spreadLines } from './spread.ts';

const REPORTS = [
  aReport(1, '2022-01-01', '2022-06-30', { submitted: '2022-07-10' }),
  aReport(2, '2022-07-01', '2022-12-31', { submitted: '2023-01-10' }),
  aReport(3, '2023-01-01', '2023-06-30', { submitted: '2023-07-10' }),
];
const PERIOD = { start: '2022-01-01', end: '2023-06-30', preparationFrom: null, paymentsUntil: null };
const inReports = (project: Project): Project => ({ ...project, period: PERIOD, reports: REPORTS });

const told = ({ budget, previous, this: its, soFar, percent, remaining }: OverviewLine): Line => [
  text(budget),
  text(previous),
  text(its),
  text(soFar),
  text(percent),
  text(remaining),
];

describe('overview', () => {
  test.each(LINES)('$id: a line', ({ line }) => {
    const [budget, previous, its] = line.map(cents);
    const others = { previousParked: 0, thisTakenUp: 0, certifiedPrevious: 0, certifiedThis: 0 };
    const amounts = { budget: budget ?? null, previous: previous ?? null, this: its ?? null, ...others };
    expect(told(overviewLine('ERDF', null, amounts))).toEqual(line);
  });

  // Each line is a category of its own of one partner.
  test.each(TABLES)('$id: lines and their total', async ({ lines, total }) => {
    const project = inReports(ofOne(lines.map(([budget], i) => aLine({ category: `c${i}`, amount: cents(budget) }))));
    const rows = lines.flatMap(([, previous, its], i) => [
      { category: `c${i}`, declared: cents(previous), report: 1 },
      { category: `c${i}`, declared: cents(its), report: 2 },
    ]);
    const { units, project: whole } = overviewOf(await figured(project, rows), 2);
    expect(units[0]?.categories.map(told)).toEqual(lines);
    expect(told(whole.total)).toEqual(total);
  });
});

test.each(CURRENCY)('$id: $declared ÷ $rate', ({ declared, rate, eur }) => {
  const found = { millionths: millionths(rate) ?? 0, text: rate, source: 'rates.csv', derived: false };
  expect(text(inEur(cents(declared), 'CZK', found))).toBe(eur);
});

/** The rows of a report in three currencies, one of them parked in the report before and taken up at its rate. */
test('RCC-01: each row is converted, then come the flat rates', async () => {
  const rate = (currency: string, month: string, its: string): StatedRate => ({
    path: '',
    ...{ currency, month, text: its, millionths: millionths(its) ?? 0 },
    source: 'rates.csv',
    derived: false,
  });
  const one = ofOne(flatLines({ office: '10% of direct', travel: '15% of staff' }));
  const project: Project = {
    ...inReports(one),
    exchange: { month: 'submitted', date: 'paid' },
    rates: [rate('HRK', '2022-07', '7.7895'), rate('HRK', '2023-01', '7.5345'), rate('CZK', '2023-01', '25.4855')],
  };
  const { units } = await figured(project, [
    { ...certified('lump-sum', '48.50'), status: 'parked', currency: 'HRK', report: 1, taken_up: 2 },
    { ...certified('staff', '254.48'), currency: 'CZK', report: 2 },
    { ...certified('infrastructure', '16.50'), report: 2 },
  ]);
  const report = units[0]?.reports.find(its => its.report === 2);
  const current = { staff: '9.99', travel: '1.49', office: '2.79', infrastructure: '16.50', 'lump-sum': '6.23' };
  expect(shown(report?.control.handled.byCategory ?? new Map(), current)).toEqual(current);
  expect(text(report?.control.handled.total)).toBe('37.00');
  expect(shown(report?.takenUp.byCategory ?? new Map(), current)).toEqual({
    staff: '0.00',
    travel: '0.00',
    office: '0.00',
    infrastructure: '0.00',
    'lump-sum': '6.23',
  });
  expect(text(report?.takenUp.total)).toBe('6.23');
  // Declared once: what was parked is in the report before.
  expect(units[0]?.reports.map(({ declared }) => text(declared.total))).toEqual(['6.23', '30.77']);
});

describe('a report through control', () => {
  const project = inReports(ofOne(spreadLines(G369_LP), G369_LP.funding));
  const rows: Partial<Expense>[] = [
    certified('travel', '200.16', { status: 'parked', taken_up: 2 }),
    certified('external', '187.33', { deducted: 1_000 }),
    certified('equipment', '555.55', { deducted: 1_000 }),
    certified('infrastructure', '1234.80', { deducted: 1_000 }),
    certified('lump-sum', '2000.00', { status: 'parked', taken_up: 2 }),
    certified('unit-cost', '310.44', { deducted: 1_000 }),
  ].map(row => ({ ...row, report: 1 }));

  const linesOf = async (more: readonly Partial<Expense>[], report: number) => {
    const figures = await figured(project, [...rows, ...more]);
    const [unit] = overviewOf(figures, report).units;
    if (unit === undefined) throw new Error('no unit');
    return unit;
  };
  const column = ({ categories, sources }: OverviewBlock, key: 'this' | 'certifiedThis' | 'thisTakenUp') => ({
    categories: new Map(categories.map(line => [line.key, line[key]])),
    sources: Object.fromEntries(sources.map(line => [line.key, text(line[key])])),
  });
  const expectSplit = (
    found: ReturnType<typeof column>,
    { categories, sources }: { readonly categories: Amounts; readonly sources: Amounts },
  ) => {
    expect(shown(found.categories, categories)).toEqual(categories);
    expect(found.sources).toMatchObject(sources);
  };

  test('G1012-1: declared', async () => {
    const one = await linesOf([], 1);
    expectSplit(column(one, 'this'), G1012['G1012-1']);
    expect(text(one.total.this)).toBe('4967.39');
  });

  test('G1012-2: certified, less deductions and what is parked', async () => {
    expectSplit(column(await linesOf([], 1), 'certifiedThis'), G1012['G1012-2']);
  });

  test('G1012-3: parked, with the flat rates on it alone; taken up, and certified then', async () => {
    const { figures } = await linesOf([], 1);
    const { parked, deducted, deductedByCategory } = figures?.control ?? {};
    expect(shown(parked?.byCategory ?? new Map(), G1012['G1012-3'].categories)).toEqual(G1012['G1012-3'].categories);
    // 435.56 − 389.53 − 40.03 and 43.55 − 38.95 − 4.00 go with the four deductions of 10.00.
    const flat = { staff: '6.00', office: '0.60' };
    expect(shown(deductedByCategory ?? new Map(), flat)).toEqual(flat);
    expect(text(deducted)).toBe('46.60');
    const next = await linesOf([], 2);
    expectSplit(column(next, 'thisTakenUp'), G1012['G1012-3']);
    expectSplit(column(next, 'certifiedThis'), G1012['G1012-3']);
    expect(text(next.total.this)).toBe('0.00');
    expect(text(next.total.soFar)).toBe('4967.39');
  });

  test('G1012-4: a row taken up stays one row: ten more are a row of their own', async () => {
    const next = await linesOf([{ ...certified('travel', '10.00'), report: 2 }], 2);
    expectSplit(column(next, 'thisTakenUp'), G1012['G1012-3']);
    // 10.00, 20 % staff on it, 10 % office on that
    expect(text(next.total.this)).toBe('12.20');
    expectSplit(column(next, 'certifiedThis'), {
      categories: { staff: '42.03', office: '4.20', travel: '210.16', 'lump-sum': '2000.00' },
      sources: {
        ERDF: '1353.83',
        ESF: '330.78',
        own: '571.78',
        public: '209.23',
        'automatic-public': '242.81',
        private: '119.72',
        rounding: '0.02',
      },
    });
  });
});

test.each(G1127)('$id: categories of a claim beside flat rates', async ({ flat, rows, categories, total }) => {
  const project = inReports(ofOne(flatLines(flat)));
  const { units } = await figured(
    project,
    rows.map(([category, declared]) => ({ ...certified(category, declared), report: 1 })),
  );
  const declared: Expenditure | undefined = units[0]?.reports[0]?.declared;
  expect(shown(declared?.byCategory ?? new Map(), categories)).toEqual(categories);
  expect(text(declared?.total)).toBe(total);
});

/** The lump sum that was claimed before any other cost is report 1; the reports of the cases are 2 and 3. */
describe('a project of two partners', () => {
  const project = inReports(
    aProject({
      programme: PACK.id,
      partners: [
        aPartner({ id: 'LP', lines: spreadLines(G369_LP), funding: slices(G369_LP.funding) }),
        aPartner({ id: 'PP2', path: 'partners[1]', lines: spreadLines(G369_PP), funding: slices(G369_PP.funding) }),
      ],
    }),
  );
  const lead: Partial<Expense>[] = [
    certified('travel', '100.17'),
    certified('external', '187.33'),
    certified('equipment', '500.55', { deducted: 5_500 }),
    certified('lump-sum', '1900.12', { deducted: 12_399 }),
    certified('unit-cost', '310.44', { status: 'parked' }),
    certified('equipment', '25.25', { deducted: 526 }),
  ];
  const partner: Partial<Expense>[] = [
    certified('staff', '577.78', { status: 'parked' }),
    certified('staff', '944.67'),
    certified('staff', '6345.33', { deducted: 78_900 }),
    certified('staff', '1389.00', { deducted: 6_699 }),
    certified('staff', '617.49', { deducted: 1_749 }),
  ];
  const rows: Partial<Expense>[] = [
    { ...certified('lump-sum', '1999.99'), partner: 'LP', report: 1 },
    ...lead.map(row => ({ ...row, partner: 'LP', report: 2 })),
    ...partner.map(row => ({ ...row, partner: 'PP2', report: 2 })),
    ...lead.map(row => ({ ...row, partner: 'LP', report: 3 })),
  ];

  test.each([
    ['G1027-1', 2],
    ['G1027-2', 3],
  ] as const)('%s: the overview by source', async (id, report) => {
    const { sources, total } = overviewOf(await figured(project, rows), report).project;
    for (const [key, expected] of Object.entries(G1027[id])) {
      const line = key === 'total' ? total : sources.find(its => its.key === key);
      const columns = Object.keys(expected) as (keyof OverviewLine)[];
      const found = columns.map(column => [column, text(line?.[column] as number | null | undefined)]);
      expect([key, Object.fromEntries(found)]).toEqual([key, expected]);
    }
  });
});

test.each(SPENDING)('$id: spending against the plan', async its => {
  const budget = cents(its.budget);
  const planned = cents(its.plan);
  const periods = new Map([
    ['2', planned],
    ['3', budget - planned],
  ]);
  const project = inReports(ofOne([aLine({ category: 'external', amount: budget, periods })]));
  const rows = [its.previous, its.this].map((amount, i) => ({ ...certified('external', amount), report: i + 1 }));
  const figures = await figured(project, rows);
  const { total } = overviewOf(figures, 2).project;
  expect([total.soFar, total.percent, total.remaining].map(text)).toEqual([its.soFar, its.percent, its.remaining]);
  const second = absorptionOf(project, figures).figures.find(({ period }) => period === '2');
  const { planCumulative = null, spentCumulative = null, percent } = second ?? {};
  expect([planCumulative, spentCumulative].map(text)).toEqual([its.plan, its.soFar]);
  expect(text(minus(planCumulative, spentCumulative))).toBe(its.difference);
  expect(text(percent)).toBe(its.percentOfPlan);
});

test.each(INDICATORS)('$id: an indicator', ({ type, contributions, previous, thisReport }) => {
  const achieved = (date: string, value: string, partner: string) => ({
    ...{ indicator: 'P.1', date, value, partner, women: null, men: null, evidence: '', note: '' },
    ...{ file: 0, line: 2, broken: [] },
  });
  const project = inReports(
    aProject({
      indicators: [anIndicator({ type })],
      achievements: contributions.flatMap(([before, now], i) => [
        achieved('2022-03-01', before, `P${i}`),
        achieved('2022-09-01', now, `P${i}`),
      ]),
    }),
  );
  expect(indicatorFigures(project, '2022-12-31', 2)[0]).toMatchObject({ previous, thisReport });
  for (const [i, [before, now]] of contributions.entries())
    expect(indicatorFigures(project, '2022-12-31', 2, `P${i}`)[0]).toMatchObject({ previous: before, thisReport: now });
});
