import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, addToMonth, daysBetween, daysInMonth, latest, monthOf } from '../../src/model/date.ts';

const HOME = process.env.TZ;

/** Zones whose clocks change at different hours and days; in Apia the 30th of December 2011 never was. */
describe.each(['UTC', 'Europe/Vilnius', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'])('in %s', zone => {
  beforeEach(() => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterEach(() => {
    if (HOME === undefined) delete process.env.TZ;
    else process.env.TZ = HOME;
  });

  test.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2022-01-31', 2, '2022-03-31'],
    ['2022-01-31', 3, '2022-04-30'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['2017-03-01', 24, '2019-03-01'],
    ['2018-08-31', 6, '2019-02-28'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2017-01-15', -1, '2016-12-15'],
    ['2017-03-31', -1, '2017-02-28'],
    ['2017-03-01', 0, '2017-03-01'],
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2017-03-25', '2017-03-26', 1], // clocks go forward in Europe
    ['2017-03-26', '2017-03-27', 1],
    ['2017-10-28', '2017-10-29', 1], // and back
    ['2017-10-29', '2017-10-30', 1],
    ['2017-03-11', '2017-03-13', 2], // in America
    ['2017-09-23', '2017-09-25', 2], // in New Zealand
    ['2011-12-29', '2011-12-31', 2],
    ['2017-03-01', '2019-02-28', 729],
    ['2016-02-28', '2016-03-01', 2],
    ['2017-02-28', '2017-03-01', 1],
    ['2019-02-28', '2017-03-01', -729],
    ['2017-03-01', '2017-03-01', 0],
    ['1999-12-31', '2000-03-01', 61],
  ])('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });
});

test.each([
  [2016, 2, 29],
  [2017, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2100, 2, 28],
  [2017, 4, 30],
  [2017, 12, 31],
  [2017, 0, 0],
  [2017, 13, 0],
])('%d-%d has %d days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  ['2017-09', 1, '2017-10'],
  ['2017-12', 1, '2018-01'],
  ['2018-01', -1, '2017-12'],
  ['2017-01', -13, '2015-12'],
  ['2019-03', 0, '2019-03'],
])('month %s and %d is %s', (month, count, expected) => {
  expect(addToMonth(month, count)).toBe(expected);
});

test('the month of a day', () => {
  expect(monthOf('2019-02-28')).toBe('2019-02');
});

test.each<[(string | null)[], string | null]>([
  [[], null],
  [[null], null],
  [['2017-03-01', null, '2019-02-28', '2018-12-08'], '2019-02-28'],
])('the latest of %j is %s', (days, expected) => {
  expect(latest(days)).toBe(expected);
});
