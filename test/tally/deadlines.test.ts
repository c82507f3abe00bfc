import { describe, expect, test } from 'vitest';
import type { Payment } from '../../src/model/columns.ts';
import { DEADLINES, type Deadline } from '../../src/model/deadline.ts';
import type { Project } from '../../src/model/project.ts';
import { packOf } from '../../src/programmes/index.ts';
import type { Pack } from '../../src/programmes/pack.ts';
import { interregViaLtPl } from '../../src/programmes/packs/interreg-vi-a-lt-pl.ts';
import { deadlinesOf, nextDeadlines, notRuled } from '../../src/tally/deadlines.ts';
import { planOf } from '../../src/tally/plan.ts';
import { aLine, aPartner, aProject, aReport, cents, GENERIC, INTERREG } from './values.ts';

function paid(date: string, kind: Payment['kind'] = 'final'): Payment {
  return {
    date,
    partner: 'LP',
    source: 'ERDF',
    kind,
    amount: 100_00,
    report: null,
    reference: '',
    file: 0,
    line: 2,
    broken: [],
  };
}

const withBudget = (category: string) => [aPartner({ lines: [aLine({ category, amount: 100_000 })] })];

function of(project: Partial<Project>, pack: Pack = INTERREG, until: string | null = null): Deadline[] {
  const whole = aProject({ total: cents('955524.00'), partners: withBudget('equipment'), ...project });
  return deadlinesOf(whole, planOf(whole, pack), until);
}

const one = (deadlines: readonly Deadline[], what: Deadline['what']) => deadlines.find(its => its.what === what);
const shown = (deadlines: readonly Deadline[]) =>
  deadlines.map(({ date, what, report, from }) => `${date ?? 'n/a'} ${what} ${report ?? '-'} ${from}`);

describe('of a report', () => {
  test('that is submitted count from its submission', () => {
    expect(shown(of({ reports: [aReport(1, '2017-03-01', '2017-08-31', { submitted: '2017-09-08' })] }))).toEqual([
      '2017-09-10 report-due 1 period-end',
      '2017-12-07 payment 1 submitted',
      '2017-12-08 control 1 submitted',
      '2019-02-28 payments-until - project-end',
      'n/a retention - accounts',
      'n/a durability - final-payment',
    ]);
  });

  test('that is still to come count from its last day', () => {
    const deadlines = of({ reports: [aReport(4, '2018-09-01', '2019-02-28')] });
    expect(shown(deadlines.filter(({ report }) => report === 4))).toEqual([
      '2019-03-10 report-due 4 period-end',
      '2019-06-08 payment 4 report-due',
      '2019-06-10 control 4 report-due',
    ]);
  });

  test('are n/a where no rule says when it is due', () => {
    const deadlines = of({ reports: [aReport(1, '2024-01-01', '2024-06-30')] }, interregViaLtPl);
    expect(one(deadlines, 'report-due')).toBeUndefined();
    for (const what of ['control', 'payment'] as const)
      expect(one(deadlines, what)).toMatchObject({ date: null, from: 'submitted', missing: 'submitted' });
  });

  test('are 80 days and three months in 2021–2027', () => {
    const reports = [aReport(1, '2024-01-01', '2024-06-30', { submitted: '2024-11-30' })];
    const deadlines = of({ reports }, interregViaLtPl);
    expect(one(deadlines, 'payment')?.date).toBe('2025-02-18');
    // 30 February is the month's last day.
    expect(one(deadlines, 'control')?.date).toBe('2025-02-28');
  });
});

describe('the last day for payments', () => {
  test.each([
    ['2019-04-30', '2019-04-30', 'contract', null],
    [null, '2019-02-28', 'project-end', null],
  ] as const)('stated as %s', (paymentsUntil, date, from, missing) => {
    const period = { start: '2017-03-01', end: '2019-02-28', preparationFrom: null, paymentsUntil };
    expect(one(of({ period }), 'payments-until')).toMatchObject({ date, from, basis: null, missing });
  });

  test('is n/a without an end', () => {
    const period = { start: '2017-03-01', end: null, preparationFrom: null, paymentsUntil: null };
    expect(one(of({ period }), 'payments-until')).toMatchObject({ date: null, missing: 'project-end' });
  });
});

describe('documents are kept, 2014–2020', () => {
  // Paid in the accounting year to 30 June 2020: accounts in February 2021, from 31 December 2021 on.
  test.each([
    ['2019-10-15', '955524.00', '2024-12-31'],
    ['2020-06-30', '955524.00', '2024-12-31'],
    ['2020-07-01', '955524.00', '2025-12-31'],
    ['2019-06-30', '955524.00', '2023-12-31'],
    ['2019-10-15', '999999.99', '2024-12-31'],
    ['2019-10-15', '1000000.00', '2023-12-31'],
  ])('final payment %s of a project of %s: until %s', (date, total, until) => {
    expect(one(of({ total: cents(total), payments: [paid(date)] }), 'retention')).toMatchObject({
      date: until,
      from: 'accounts',
      basis: 'Reg. (EU) 1303/2013 art. 140(1)',
      missing: null,
    });
  });

  test.each<[string, Partial<Project>, string]>([
    [
      'the final payment',
      { payments: [paid('2018-05-02', 'interim'), paid('2018-06-01', 'recovery')] },
      'final-payment',
    ],
    ['the total', { total: null, payments: [paid('2019-10-15')] }, 'total'],
  ])('n/a without %s', (_name, project, missing) => {
    expect(one(of(project), 'retention')).toMatchObject({ date: null, missing });
  });
});

describe('documents are kept, 2021–2027', () => {
  test.each<[string, Payment[], string | null]>([
    ['the final payment', [paid('2027-01-04', 'interim'), paid('2027-11-30')], '2032-12-31'],
    ['a later payment to another partner', [paid('2027-11-30'), paid('2028-01-10', 'interim')], '2033-12-31'],
    ['a recovery pays nobody', [paid('2027-11-30'), paid('2028-01-10', 'recovery')], '2032-12-31'],
    ['no final payment yet', [paid('2027-01-04', 'interim')], null],
  ])('%s', (_name, payments, date) => {
    expect(one(of({ payments }, interregViaLtPl), 'retention')).toMatchObject({ date, from: 'last-payment' });
  });
});

describe('durability', () => {
  test.each([
    ['2019-10-15', '2024-10-15'],
    ['2020-02-29', '2025-02-28'],
  ])('five years from %s', (final, date) => {
    const its = one(of({ payments: [paid('2018-01-01', 'advance'), paid(final)] }), 'durability');
    expect(its).toMatchObject({ date, missing: null });
  });

  test('counts from the last of several final payments', () => {
    expect(one(of({ payments: [paid('2019-10-15'), paid('2019-06-01')] }), 'durability')?.date).toBe('2024-10-15');
  });

  test.each([
    ['equipment', true],
    ['infrastructure', true],
    ['staff', false],
  ])('of a budget of %s: %s', (category, there) => {
    expect(one(of({ partners: withBudget(category) }), 'durability') !== undefined).toBe(there);
  });

  test.each<[string, number | null, boolean]>([
    ['nothing', 0, false],
    ['an amount that could not be read', null, true],
  ])('of equipment for %s', (_name, amount, there) => {
    const partners = [aPartner({ lines: [aLine({ category: 'equipment', amount })] })];
    expect(one(of({ partners }), 'durability') !== undefined).toBe(there);
  });

  test('is left out where only totals are known', () => {
    expect(one(of({ partners: [] }), 'durability')).toBeUndefined();
  });
});

test('a payment after the day that was asked for has not happened yet', () => {
  const payments = [paid('2019-10-15')];
  expect(one(of({ payments }, INTERREG, '2019-10-15'), 'retention')?.date).toBe('2024-12-31');
  expect(one(of({ payments }, INTERREG, '2019-10-14'), 'retention')?.date).toBeNull();
});

describe('what a pack does not rule', () => {
  const open = packOf({ programme: 'esf-lt-2014-2020-of-nobody' });
  test.each<[string, Pack, readonly string[]]>([
    ['interreg-v-a-lt-pl', INTERREG, []],
    ['generic-2014-2020', GENERIC, ['report-due', 'control']],
    ['interreg-vi-a-lt-pl', interregViaLtPl, ['report-due']],
    ['no rules', open, DEADLINES.filter(what => what !== 'payments-until')],
  ])('%s', (_name, pack, missing) => {
    expect(notRuled(pack.deadlines)).toEqual(missing);
    const found = of({ reports: [aReport(1, '2018-01-01', '2018-06-30')], payments: [paid('2019-10-15')] }, pack);
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(DEADLINES.filter(what => !missing.includes(what))));
  });

  test('nor where a value is not verified', () => {
    const report = { value: 10, basis: 'Hearsay', status: 'unverified' } as const;
    const unsure: Pack = { ...INTERREG, deadlines: { ...INTERREG.deadlines, report } };
    expect(notRuled(unsure.deadlines)).toEqual(['report-due']);
    expect(one(of({ reports: [aReport(1, '2018-01-01', '2018-06-30')] }, unsure), 'report-due')).toBeUndefined();
  });
});

describe('next dates', () => {
  const deadlines = of({
    reports: [
      aReport(3, '2018-03-01', '2018-08-31', { submitted: '2018-09-09' }),
      aReport(4, '2018-09-01', '2019-02-28', { submitted: '2019-03-08' }),
    ],
  });
  const next = (after: string | null) =>
    nextDeadlines(deadlines, after, 3).map(({ date, what, report }) => `${date} ${what} ${report ?? '-'}`);

  test('leave out a report that is handed in', () => {
    expect(next('2019-03-08')).toEqual(['2019-06-06 payment 4', '2019-06-08 control 4']);
  });

  test('name a report that was not handed in on that day', () => {
    expect(next('2019-03-07')).toEqual(['2019-03-10 report-due 4', '2019-06-06 payment 4', '2019-06-08 control 4']);
  });

  test('are later than the day itself, and none without one', () => {
    expect(next('2019-06-06')).toEqual(['2019-06-08 control 4']);
    expect(next(null)).toEqual([]);
  });
});
