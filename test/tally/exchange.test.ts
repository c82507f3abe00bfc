import { describe, expect, test } from 'vitest';
import { NO_LEDGER } from '../../src/model/ledger.ts';
import type { MonthRule, StatedRate } from '../../src/model/project.ts';
import { exchange, inEur, monthRule, needsAsOf } from '../../src/tally/exchange.ts';
import { aPartner, aProject, aReport, aRow, cents, GENERIC } from './values.ts';

const rate = (month: string, text: string, currency = 'CZK'): StatedRate => ({
  path: 'rates[0]',
  month,
  currency,
  text,
  millionths: Math.round(Number(text) * 1_000_000),
  source: 'rates.csv',
  derived: false,
});

/** A currency that ships no rates: only these months are known. */
const RATES = [
  rate('2017-03', '27.0213'),
  rate('2017-04', '26.8110'),
  rate('2017-08', '26.1230'),
  rate('2017-09', '26.0500'),
  rate('2017-10', '25.9900'),
];
const REPORTS = [
  aReport(1, '2017-03-01', '2017-08-31', { submitted: '2017-09-08', reported: '2017-10-02' }),
  aReport(2, '2017-09-01', '2018-02-28'),
];

function project(month: MonthRule | null, date: 'paid' | 'document' = 'paid') {
  return aProject({ exchange: month === null ? null : { month, date }, rates: RATES, reports: REPORTS });
}

describe('an amount ÷ a rate', () => {
  test.each<[string, string, string, string]>([
    ['half a cent goes up', '0.01', '2', '0.01'],
    ['and down below nothing', '-0.01', '2', '-0.01'],
    ['a rate below one', '100.00', '0.870012', '114.94'],
    ['the largest amount', '1000000000000.00', '4.2598', '234752805296.02'],
  ])('%s: %s ÷ %s is %s', (_name, amount, text, eur) => {
    expect(inEur(cents(amount), 'CZK', rate('2017-03', text))).toBe(cents(eur));
  });

  test('EUR needs no rate; without one nothing is known', () => {
    expect(inEur(1_650, 'EUR', null)).toBe(1_650);
    expect(inEur(1_650, 'CZK', null)).toBeNull();
    expect(inEur(null, 'EUR', null)).toBeNull();
  });
});

describe('the month', () => {
  const row = aRow({ document_date: '2017-03-31', paid_date: '2017-04-12' });

  test.each<[MonthRule, 'paid' | 'document', string | null, string | null]>([
    ['incurred', 'paid', '2017-04', '26.8110'],
    ['incurred', 'document', '2017-03', '27.0213'],
    ['submitted', 'paid', '2017-09', '26.0500'],
    ['reported', 'paid', '2017-10', '25.9900'],
    ['last-month', 'paid', '2017-08', '26.1230'],
    ['previous-month', 'paid', '2017-08', '26.1230'],
  ])('%s by %s date is %s', (rule, date, month, text) => {
    const found = exchange(project(rule, date), GENERIC, '2018-03-01')(row, 'CZK', REPORTS[0] ?? null);
    expect([found.month, found.rate?.text ?? null, found.provisional]).toEqual([month, text, false]);
  });

  test('registered: nobody says when, so the last known month stands in', () => {
    const found = exchange(project('registered', 'paid'), GENERIC, '2018-03-01')(row, 'CZK', REPORTS[0] ?? null);
    expect([found.rate !== null, found.provisional]).toEqual([true, true]);
  });

  test('EUR has none', () => {
    expect(exchange(project('submitted'), GENERIC, null)(row, 'EUR', null)).toEqual({
      month: null,
      rate: null,
      provisional: false,
    });
  });

  test('without a rule there is no rate', () => {
    expect(exchange(project(null), GENERIC, null)(row, 'CZK', null).rate).toBeNull();
    expect(monthRule(project(null), GENERIC)).toBeNull();
  });

  test('the programme’s rule wins over the project’s, unless it is not verified', () => {
    const fixed = { ...GENERIC, exchange: { value: 'incurred' as const, basis: 'x', status: 'known' as const } };
    expect(monthRule(project('submitted'), fixed)).toBe('incurred');
    expect(monthRule(project('submitted'), { ...fixed, exchange: { ...fixed.exchange, status: 'unverified' } })).toBe(
      'submitted',
    );
  });

  test('a month that has no rate is named, and is not replaced by another', () => {
    const found = exchange(project('incurred'), GENERIC, '2018-03-01')(
      aRow({ paid_date: '2017-05-02' }),
      'CZK',
      REPORTS[0] ?? null,
    );
    expect(found).toEqual({ month: '2017-05', rate: null, provisional: false });
  });
});

describe('the average of a report', () => {
  const months = ['2017-03', '2017-04', '2017-05'].map((month, i) =>
    rate(month, ['4.3148', '4.2233', '4.2216'][i] ?? ''),
  );
  const report = aReport(1, '2017-03-15', '2017-05-31');

  test('is the mean of all its months, half up to four decimals', () => {
    const found = exchange(
      aProject({ exchange: { month: 'average', date: 'paid' }, rates: months, reports: [report] }),
      GENERIC,
      null,
    )(aRow({}), 'CZK', report);
    expect([found.rate?.text, found.rate?.millionths]).toEqual(['4.2532', 4_253_200]); // 4.25323…
  });

  test('rounds a half up', () => {
    const two = [rate('2017-03', '4.0001'), rate('2017-04', '4.0002')];
    const short = aReport(1, '2017-03-01', '2017-04-30');
    const found = exchange(
      aProject({ exchange: { month: 'average', date: 'paid' }, rates: two, reports: [short] }),
      GENERIC,
      null,
    )(aRow({}), 'CZK', short);
    expect(found.rate?.text).toBe('4.0002');
  });

  test('is unknown when one month is', () => {
    const longer = aReport(1, '2017-03-15', '2017-06-30');
    const found = exchange(
      aProject({ exchange: { month: 'average', date: 'paid' }, rates: months, reports: [longer] }),
      GENERIC,
      null,
    )(aRow({}), 'CZK', longer);
    expect(found).toEqual({ month: '2017-06', rate: null, provisional: false });
  });
});

describe('provisional: the last known month up to as-of', () => {
  test.each<[string, number | null, string | null, string | null]>([
    ['a report without its date', 2, '2017-12-01', '2017-10'],
    ['not a later month than as-of', 2, '2017-09-30', '2017-09'],
    ['a row of no report', null, '2018-12-01', '2017-10'],
    ['nothing known yet: the month for which a rate is missing', 2, '2017-01-01', '2017-01'],
    ['no as-of', 2, null, null],
  ])('%s', (_name, no, asOf, month) => {
    const report = REPORTS.find(its => its.no === no) ?? null;
    const found = exchange(project('submitted'), GENERIC, asOf)(aRow({ paid_date: '2017-11-01' }), 'CZK', report);
    expect([found.month, found.provisional]).toEqual([month, true]);
  });

  test('as-of is needed first only where a report has no date yet', () => {
    const partners = [aPartner({ currency: 'CZK' })];
    const dated = REPORTS.map(report => ({ ...report, submitted: '2018-03-08' }));
    const whole = { start: '2017-03-01', end: '2018-02-28', preparationFrom: null, paymentsUntil: null };
    const ledger = { ...NO_LEDGER, has: () => false };
    const submitted = { ...project('submitted'), period: whole };
    expect(needsAsOf({ ...submitted, partners }, GENERIC, ledger)).toBe(true);
    expect(needsAsOf({ ...submitted, partners, reports: dated }, GENERIC, ledger)).toBe(false);
    expect(needsAsOf({ ...submitted, partners, reports: dated.slice(0, 1) }, GENERIC, ledger)).toBe(true);
    expect(needsAsOf({ ...project('incurred'), partners }, GENERIC, ledger)).toBe(false);
    expect(needsAsOf({ ...submitted, partners: [aPartner({})] }, GENERIC, ledger)).toBe(false);
    expect(needsAsOf({ ...submitted, partners: [aPartner({})] }, GENERIC, { ...ledger, has: () => true })).toBe(true);
  });
});

test('half up per row, before any sum', () => {
  const third = rate('2017-09', '3');
  expect(inEur(cents('1.00'), 'CZK', third)).toBe(33);
  expect(inEur(cents('3.00'), 'CZK', third)).toBe(100); // three rows make 0.99
  expect(inEur(cents('4457.76'), 'PLN', rate('2017-09', '4.2598', 'PLN'))).toBe(cents('1046.47'));
});
