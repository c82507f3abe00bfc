import { expect, test } from 'vitest';
import { defaultAsOf } from '../../src/tally/as-of.ts';
import { aProject, aReport } from './values.ts';

const ACHIEVEMENT = {
  indicator: 'P.1',
  value: '1',
  partner: '',
  women: null,
  men: null,
  evidence: '',
  note: '',
  file: 0,
  line: 2,
  broken: [],
};

interface Days {
  readonly paid?: string;
  readonly achieved?: string[];
  readonly submitted?: string[];
}

test.each<[string, Days, string]>([
  ['nothing yet: the period’s end', {}, '2019-02-28'],
  ['the latest payment', { paid: '2018-05-02' }, '2018-05-02'],
  ['the latest achievement', { paid: '2018-05-02', achieved: ['2018-06-01', '2017-06-01'] }, '2018-06-01'],
  ['the latest submission', { paid: '2018-05-02', submitted: ['2017-09-08', '2018-09-10'] }, '2018-09-10'],
  ['a year after the end still counts', { submitted: ['2020-02-28'] }, '2020-02-28'],
  ['a day later no more', { paid: '2018-05-02', submitted: ['2020-02-29'] }, '2018-05-02'],
  ['nor the day before the start', { achieved: ['2017-02-28'] }, '2019-02-28'],
  ['a slip of the pen in a century', { paid: '2018-05-02', achieved: ['2117-06-01'] }, '2018-05-02'],
])('%s', (_name, { paid, achieved = [], submitted = [] }, expected) => {
  const project = aProject({
    achievements: achieved.map(date => ({ ...ACHIEVEMENT, date })),
    reports: submitted.map((date, i) => aReport(i + 1, '2017-03-01', '2017-08-31', { submitted: date })),
  });
  expect(defaultAsOf(project, paid ?? null)).toBe(expected);
});
