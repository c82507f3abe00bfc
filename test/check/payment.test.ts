import { describe, expect, test } from 'vitest';
import type { Expense, Payment } from '../../src/model/columns.ts';
import type { Project } from '../../src/model/project.ts';
import type { Pack } from '../../src/programmes/pack.ts';
import {
  aLine,
  aPartner,
  aPayment,
  aProject,
  aReport,
  aRow,
  cents,
  GENERIC,
  INTERREG,
  slices,
} from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

const LP = aPartner({ lines: [aLine({ category: 'staff', amount: cents('60000.00') })] });
const PP2 = aPartner({ path: 'partners[1]', id: 'PP2', lines: LP.lines });
const REPORTS = [aReport(1, '2017-03-01', '2017-08-31'), aReport(2, '2017-09-01', '2019-02-28')];

const project = (payments: readonly Payment[], more: Partial<Project> = {}): Project =>
  aProject({
    total: cents('120000.00'),
    funding: slices({ ERDF: '85%', own: 'rest' }),
    partners: [LP, PP2],
    reports: REPORTS,
    payments,
    ...more,
  });

const row = (id: string, partner: string, amount: string, more: Partial<Expense> = {}) =>
  aRow({ id, partner, paid_date: '2017-05-02', declared: cents(amount), status: 'certified', ...more });

const paid = (kind: Payment['kind'], amount: string, more: Partial<Payment> = {}) =>
  aPayment({ kind, amount: cents(amount), partner: 'LP', ...more });

describe('above-certified', () => {
  // 85 % of 1,000.01 is 850.0085: 850.00 of ERDF and 150.01 of its own, each.
  const ROWS = [row('E-1', 'LP', '1000.01'), row('E-2', 'PP2', '1000.01')];
  const above = (subject: string) => [`above-certified ${subject}`];

  test.each<[string, Payment[], string[]]>([
    ['all of it', [paid('interim', '850.00')], []],
    ['a cent more', [paid('interim', '850.01')], above('LP/ERDF')],
    ['in two', [paid('interim', '850.00'), paid('final', '0.01')], above('LP/ERDF')],
    ['of which a cent was paid back', [paid('interim', '850.01'), paid('recovery', '0.01')], []],
    ['an advance', [paid('advance', '9000.00'), paid('interim', '850.00')], []],
    ['an advance and a final payment', [paid('advance', '0.01'), paid('final', '850.00')], above('LP/ERDF')],
    ['own money', [paid('interim', '150.01', { source: 'own' })], []],
    ['a cent more of own money', [paid('interim', '150.02', { source: 'own' })], above('LP/own')],
    ['a source that the project has not', [paid('interim', '9000.00', { source: 'ESF' })], []],
    ['after the day', [paid('interim', '9000.00', { date: '2019-03-01' })], []],
    ['that could not be read', [paid('interim', '9000.00'), aPayment({ partner: 'LP', amount: null })], []],
    ['to the project, all of it', [paid('interim', '1700.00', { partner: '' })], []],
    ['a cent more to the project', [paid('interim', '1700.01', { partner: '' })], above('X')],
    ['in parts', [paid('interim', '850.00'), paid('interim', '850.01', { partner: '' })], above('X')],
    [
      'too much to a partner, and to the project',
      [paid('interim', '850.01'), paid('interim', '900.00', { partner: '' })],
      above('LP/ERDF'),
    ],
    [
      'the other one has less',
      [paid('interim', '850.01'), paid('interim', '1.00', { partner: 'PP2' })],
      above('LP/ERDF'),
    ],
    ['to a partner that there is not', [paid('interim', '9000.00', { partner: 'PP9' })], []],
  ])('%s', async (_story, payments, expected) => {
    expect(await told('payment/', project(payments), INTERREG, ROWS)).toEqual(expected);
  });

  test('nothing is certified yet: any claim that was paid is too much, once the controller’s decisions are kept', async () => {
    const its = project([paid('interim', '0.01')]);
    expect(await told('payment/', its, INTERREG, [row('E-1', 'LP', '1000.00', { status: 'declared' })])).toEqual(
      above('LP/ERDF'),
    );
    expect(await told('payment/', its, INTERREG, [row('E-1', 'LP', '1000.00', { status: null })])).toEqual([]);
    expect(await told('payment/', its, INTERREG)).toEqual([]);
  });

  test('a programme that rounds either way: a cent a report', async () => {
    const rows = [ROWS[0], row('E-3', 'LP', '1000.01', { paid_date: '2017-10-02' })].flatMap(one => one ?? []);
    const its = (amount: string) => project([paid('interim', amount)]);
    expect(await told('payment/', its('1700.02'), GENERIC, rows)).toEqual([]);
    expect(await told('payment/', its('1700.03'), GENERIC, rows)).toEqual(above('LP/ERDF'));
    expect(await told('payment/', its('1700.01'), INTERREG, rows)).toEqual(above('LP/ERDF'));
  });

  test('without an amount in EUR nothing is said', async () => {
    const rows = [...ROWS, row('E-3', 'LP', '1000.00', { currency: 'CZK' })];
    expect(await told('payment/', project([paid('interim', '9000.00')]), INTERREG, rows)).toEqual([]);
  });

  test('a named part of the own contribution has its own share', async () => {
    const funding = slices({ ERDF: '85%', municipal: '7.5%', own: 'rest' });
    const its = (amount: string) => project([paid('interim', amount, { source: 'municipal' })], { funding });
    // 4,500.00 of 60,000.00 is 0.075; of 1,000.01 that is 75.00
    expect(await told('payment/', its('75.00'), INTERREG, ROWS)).toEqual([]);
    expect(await told('payment/', its('75.01'), INTERREG, ROWS)).toEqual(above('LP/municipal'));
  });

  test('a project that is known by its totals', async () => {
    const its = (amount: string) => project([paid('interim', amount, { partner: '' })], { partners: [] });
    const rows = [row('E-1', '', '1000.01')];
    expect(await told('payment/', its('850.00'), INTERREG, rows)).toEqual([]);
    expect(await told('payment/', its('850.01'), INTERREG, rows)).toEqual(above('X'));
  });

  test('it is placed at the payment that goes above, with all that was paid', async () => {
    const payments = [
      paid('final', '100.00', { date: '2018-12-03' }),
      paid('interim', '800.00', { date: '2017-11-06' }),
      paid('recovery', '20.00', { date: '2019-01-07' }),
      paid('advance', '50.00', { date: '2017-04-03' }),
    ];
    const at = { file: 'payments.csv', line: 2, column: 30, sheet: null, cell: null };
    const places = new Map([['payments[0].amount', at]]);
    const found = (await findingsOf(project(payments, { places }), INTERREG, ROWS)).find(
      ({ check }) => check === 'payment/above-certified',
    );
    expect(found).toMatchObject({
      place: at,
      // 50.00 + 800.00 + 100.00 − 20.00 = 930.00
      args: {
        partner: 'LP',
        source: 'ERDF',
        advance: '50.00',
        interim: '800.00',
        final: '100.00',
        recovery: '20.00',
        paid: '930.00',
        certified: '850.00',
        above: '80.00',
      },
    });
  });
});

describe('date-outside', () => {
  const OPEN: Pack = { ...GENERIC, eligibility: null };
  const period = (start: string | null, end: string | null) => ({
    start,
    end,
    preparationFrom: null,
    paymentsUntil: null,
  });
  test.each<[string, string | null, Pack, Partial<Project>, string | null]>([
    ['on the first day', '2017-03-01', GENERIC, {}, null],
    ['the day before', '2017-02-28', GENERIC, {}, '1 2017-03-01 2023-12-31 null'],
    ['on the programme’s last day', '2023-12-31', GENERIC, {}, null],
    ['the day after', '2024-01-01', GENERIC, {}, '1 2017-03-01 2023-12-31 null'],
    ['five years after the end', '2024-02-28', OPEN, {}, null],
    ['and a day', '2024-02-29', OPEN, {}, '1 2017-03-01 2024-02-28 5'],
    ['a date that could not be read', null, GENERIC, {}, null],
    ['no start', '2001-01-01', GENERIC, { period: period(null, '2019-02-28') }, null],
    ['no end and no programme’s', '2099-01-01', OPEN, { period: period('2017-03-01', null) }, null],
    [
      'no end, but the programme’s',
      '2024-12-31',
      GENERIC,
      { period: period('2017-03-01', null) },
      '366 2017-03-01 2023-12-31 null',
    ],
    ['a period the wrong way round', '2016-01-01', GENERIC, { period: period('2019-03-01', '2017-02-28') }, null],
    ['a project that ends too late', '2024-06-03', GENERIC, { period: period('2017-03-01', '2024-12-31') }, null],
  ])('%s', async (_story, date, pack, more, expected) => {
    const its = project([paid('interim', '1.00', { date })], { ...more, reports: [] });
    const found = (await findingsOf(its, pack)).flatMap(one => (one.check === 'payment/date-outside' ? [one] : []));
    const said = found.map(({ args: { days, from, to, yearsAfterEnd } }) => `${days} ${from} ${to} ${yearsAfterEnd}`);
    expect(said).toEqual(expected === null ? [] : [expected]);
    for (const { subject } of found) expect(subject).toBe('LP/ERDF');
  });
});

describe('duplicate', () => {
  const once = paid('interim', '850.00', { report: 1, reference: 'MP-112' });
  test.each<[string, Payment[], string[]]>([
    ['the same payment twice', [once, { ...once }], ['duplicate LP/ERDF']],
    ['three times', [once, { ...once }, { ...once }], ['duplicate LP/ERDF', 'duplicate LP/ERDF']],
    ['its reference written otherwise', [once, { ...once, reference: ' mp 112' }], ['duplicate LP/ERDF']],
    [
      'to nobody',
      [
        { ...once, partner: '' },
        { ...once, partner: '' },
      ],
      ['duplicate X'],
    ],
    ['to another partner', [once, { ...once, partner: 'PP2' }], []],
    ['of another source', [once, { ...once, source: 'own' }], []],
    ['of another kind', [once, { ...once, kind: 'final' }], []],
    ['of another day', [once, { ...once, date: '2018-06-05' }], []],
    ['a cent more', [once, { ...once, amount: cents('850.01') }], []],
    ['for another report', [once, { ...once, report: 2 }], []],
    ['under another reference', [once, { ...once, reference: 'MP-113' }], []],
    ['whose amounts could not be read', [aPayment({ amount: null }), aPayment({ amount: null })], []],
    [
      'whose report could not be read',
      [once, { ...once, report: null, broken: ['report'] }, { ...once, report: null, broken: ['report'] }],
      [],
    ],
  ])('%s', async (_story, payments, expected) => {
    expect(await told('payment', project(payments), GENERIC)).toEqual(expected);
  });

  // 850.00 is certified, and 1,700.00 stands in the table.
  test('what was entered twice is not said to be too much as well', async () => {
    const rows = [row('E-1', 'LP', '1000.00')];
    expect(await told('payment', project([once, { ...once }]), GENERIC, rows)).toEqual(['duplicate LP/ERDF']);
    const elsewhere = [paid('interim', '0.01', { partner: 'PP2' }), once, { ...once }];
    expect(await told('payment', project(elsewhere), GENERIC, rows)).toEqual([
      'above-certified PP2/ERDF',
      'duplicate LP/ERDF',
    ]);
  });
});
