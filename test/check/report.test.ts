import { describe, expect, test } from 'vitest';
import { aProject, aReport, GENERIC, INTERREG } from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

const reports = (end: string, submitted: string | null) =>
  aProject({
    period: { start: '2017-03-01', end: '2019-02-28', preparationFrom: null, paymentsUntil: null },
    reports: [aReport(1, '2017-03-01', end, { submitted })],
  });

describe('late', () => {
  // Ten calendar days; 2017-09-10 and 2018-03-10 are a Sunday and a Saturday.
  test.each([
    ['2018-07-31', '2018-08-10', []],
    ['2018-07-31', '2018-08-11', ['late 1']],
    ['2017-08-31', '2017-09-11', []],
    ['2017-08-31', '2017-09-12', ['late 1']],
    ['2018-02-28', '2018-03-12', []],
    ['2018-02-28', '2018-03-13', ['late 1']],
    ['2018-07-31', '2018-07-31', []],
    ['2018-07-31', null, []],
    ['2017-02-01', '2018-03-13', []],
  ])('until %s, handed in on %s', async (end, submitted, expected) => {
    expect(await told('report/late', reports(end, submitted), INTERREG)).toEqual(expected);
  });

  test('the last day is that of the Monday', async () => {
    const all = await findingsOf(reports('2018-02-28', '2018-03-14'), INTERREG);
    const found = all.find(({ check }) => check === 'report/late');
    expect(found?.args).toEqual({
      ...{ report: 1, end: '2018-02-28', submitted: '2018-03-14' },
      ...{ due: '2018-03-12', within: 10, days: 2 },
    });
  });

  test('a programme whose days are not known has no late reports', async () => {
    expect(await told('report/late', reports('2018-07-31', '2019-08-11'), GENERIC)).toEqual([]);
    const { report } = INTERREG.deadlines;
    const unverified = { ...INTERREG.deadlines, report: report && { ...report, status: 'unverified' as const } };
    const pack = { ...INTERREG, deadlines: unverified };
    expect(await told('report/late', reports('2018-07-31', '2018-08-11'), pack)).toEqual([]);
  });
});

describe('submitted-before-end', () => {
  test.each([
    ['2018-07-31', '2018-07-30', ['submitted-before-end 1']],
    ['2018-07-31', '2017-08-08', ['submitted-before-end 1']],
    ['2018-07-31', '2018-07-31', []],
    ['2018-07-31', '2018-08-01', []],
    ['2018-07-31', null, []],
    ['2017-02-01', '2017-01-31', []],
  ])('until %s, handed in on %s', async (end, submitted, expected) => {
    expect(await told('report/submitted', reports(end, submitted), GENERIC)).toEqual(expected);
  });
});
