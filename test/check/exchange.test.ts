import { describe, expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import type { Project, StatedRate } from '../../src/model/project.ts';
import { aPartner, aProject, aReport, aRow, GENERIC } from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

const stated = (month: string, text: string, currency = 'PLN'): StatedRate => ({
  path: 'rates[0]',
  month,
  currency,
  text,
  millionths: text === '' || Number(text) < 0 ? 0 : Math.round(Number(text) * 1_000_000),
  source: 'rates.csv',
  derived: false,
});

describe('a stated rate', () => {
  test.each<[string, StatedRate, string[]]>([
    ['as the table has it', stated('2017-09', '4.2598'), []],
    ['nothing', stated('2017-09', '0'), ['rate-not-positive X']],
    ['below nothing', stated('2017-09', '-4.2598'), ['rate-not-positive X']],
    ['that could not be read', stated('2017-09', ''), []],
    ['upside down', stated('2017-09', '0.2348'), ['rate-upside-down X']],
    // 1 ÷ 4.2598 is 0.23475…: half of that is 0.11737…, twice is 0.46950…
    ['upside down, at half', stated('2017-09', '0.117377'), ['rate-upside-down X']],
    ['less than half', stated('2017-09', '0.117376'), ['differs-from-table X']],
    ['upside down, at twice', stated('2017-09', '0.469505'), ['rate-upside-down X']],
    ['more than twice', stated('2017-09', '0.469506'), ['differs-from-table X']],
    ['upside down in a month that the table lacks', stated('2031-01', '0.2348'), ['rate-upside-down X']],
    ['right in a month that the table lacks', stated('2031-01', '5.1000'), []],
    ['upside down of a currency that the table lacks', stated('2017-09', '0.0372', 'CZK'), []],
    // The Commission's own, 4.1603: by more than 0.00005
    ['half a digit off the Commission’s', stated('2010-07', '4.16035'), []],
    ['half a digit below', stated('2010-07', '4.16025'), []],
    ['a digit off the Commission’s', stated('2010-07', '4.160351'), ['differs-from-table X']],
    ['a digit below', stated('2010-07', '4.160249'), ['differs-from-table X']],
    // From the ECB's, 4.2598: by more than 0.042598
    ['a percent off a derived one', stated('2017-09', '4.302398'), []],
    ['a percent below', stated('2017-09', '4.217202'), []],
    ['more than that', stated('2017-09', '4.302399'), ['differs-from-table X']],
    ['and below', stated('2017-09', '4.217201'), ['differs-from-table X']],
  ])('%s', async (_story, rate, expected) => {
    expect(await told('exchange/', aProject({ rates: [rate] }), GENERIC)).toEqual(expected);
  });

  test('says what the table has', async () => {
    const rates = [stated('2031-01', '0.2348'), stated('2017-09', '4.5')];
    const found = await findingsOf(aProject({ rates }), GENERIC);
    expect(found.map(({ args }) => args)).toEqual([
      { currency: 'PLN', month: '2031-01', rate: '0.2348', expected: '4.1308', expectedMonth: '2025-03' },
      {
        currency: 'PLN',
        month: '2017-09',
        rate: '4.5',
        expected: '4.2598',
        source: 'ECB reference rate of 2017-08-30',
        derived: true,
      },
    ]);
  });
});

describe('rate-missing', () => {
  const inKoruna = (rates: StatedRate[]) =>
    aProject({ rates, partners: [aPartner({ currency: 'CZK' })], exchange: { month: 'incurred', date: 'paid' } });
  const row = aRow({ paid_date: '2017-09-04' });

  test.each<[string, StatedRate[], string[]]>([
    ['no rate of the month', [stated('2017-10', '26', 'CZK')], ['rate-missing E-1']],
    ['one of another currency', [stated('2017-09', '0', 'HUF')], ['rate-not-positive X', 'rate-missing E-1']],
    ['one that cannot be used', [stated('2017-09', '0', 'CZK')], ['rate-not-positive X']],
    ['one that could not be read', [stated('2017-09', '', 'CZK')], []],
  ])('%s', async (_story, rates, expected) => {
    expect((await told('exchange/', inKoruna(rates), GENERIC, [row])).sort()).toEqual([...expected].sort());
  });
});

describe('provisional-rate', () => {
  const REPORTS = [
    aReport(1, '2017-03-01', '2017-08-31', { path: 'reports[0]', submitted: '2017-09-08' }),
    aReport(2, '2017-09-01', '2018-02-28', { path: 'reports[1]' }),
  ];
  const inZloty = (more: Partial<Project> = {}) =>
    aProject({
      partners: [aPartner({ currency: 'PLN' })],
      reports: REPORTS,
      exchange: { month: 'submitted', date: 'paid' },
      ...more,
    });
  const row = (id: string, paid: string | null, more: Partial<Expense> = {}) => aRow({ id, paid_date: paid, ...more });
  const [FIRST, SECOND, LATER] = [row('E-1', '2017-05-02'), row('E-2', '2017-10-02'), row('E-3', '2018-06-04')];

  test.each<[string, Project, Expense[], string[]]>([
    ['a report with its date', inZloty(), [FIRST], []],
    ['one without', inZloty(), [FIRST, SECOND], ['E-2']],
    ['once a report', inZloty(), [SECOND, row('E-4', '2017-11-02'), FIRST], ['E-2']],
    ['once a currency', inZloty(), [row('E-4', '2017-11-02', { currency: 'EUR' }), SECOND], ['E-2']],
    ['rows of no report', inZloty(), [SECOND, LATER, row('E-4', '2018-07-02')], ['E-2', 'E-3']],
    ['a project without reports', inZloty({ reports: [] }), [FIRST, SECOND], ['E-1']],
    ['a date that could not be read', inZloty({ broken: new Set(['reports[1].submitted']) }), [SECOND], []],
    ['a report that there is not', inZloty(), [row('E-4', '2017-10-02', { report: 9 })], []],
    ['a report that could not be read', inZloty(), [row('E-4', '2018-06-04', { broken: ['report'] })], []],
    ['a row that is not paid', inZloty(), [row('E-4', null)], []],
    ['in-kind, which nobody pays', inZloty(), [row('E-4', null, { method: 'in-kind' })], ['E-4']],
    ['a correction', inZloty(), [row('E-4', '2017-10-02', { corrects: 'E-9' })], []],
    ['nothing known', inZloty({ partners: [aPartner({ currency: 'CZK' })] }), [SECOND], []],
    ['the month of payment', inZloty({ exchange: { month: 'incurred', date: 'paid' } }), [SECOND, LATER], []],
    [
      'of a row not paid',
      inZloty({ exchange: { month: 'incurred', date: 'paid' } }),
      [row('E-4', null, { report: 2 })],
      [],
    ],
    [
      'of a row that nobody pays',
      inZloty({ exchange: { month: 'incurred', date: 'paid' } }),
      [row('E-4', null, { report: 2, method: 'in-kind' })],
      ['E-4'],
    ],
  ])('%s', async (_story, project, rows, expected) => {
    const found = await told('exchange/provisional', project, GENERIC, rows, '2018-09-30');
    expect(found).toEqual(expected.map(id => `provisional-rate ${id}`));
  });

  test('says the report and the rate', async () => {
    const found = await findingsOf(inZloty(), GENERIC, [SECOND, LATER], '2018-09-30');
    expect(found.filter(({ check }) => check === 'exchange/provisional-rate').map(({ args }) => args)).toEqual([
      { currency: 'PLN', report: 2, month: '2018-09', rate: '4.2882' },
      { currency: 'PLN', report: null, month: '2018-09', rate: '4.2882' },
    ]);
  });
});
