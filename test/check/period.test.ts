import { expect, test } from 'vitest';
import { aProject, GENERIC } from '../tally/values.ts';
import { findingsOf } from './told.ts';

// Expenditure is eligible from 2014-01-01 to 2023-12-31.
test.each([
  ['2014-01-01', '2023-12-31', null, []],
  ['2013-12-31', '2023-12-31', null, ['start']],
  ['2014-01-01', '2024-01-01', null, ['end']],
  ['2020-01-01', '2023-10-31', '2023-12-31', []],
  ['2020-01-01', '2023-10-31', '2024-01-01', ['payments-until']],
  ['2020-01-01', '2024-01-31', '2024-03-31', ['end']],
  ['2024-01-01', '2020-01-31', '2024-03-31', []],
])('a project from %s to %s, paid until %s', async (start, end, paymentsUntil, expected) => {
  const project = aProject({ period: { start, end, preparationFrom: null, paymentsUntil } });
  const found = await findingsOf(project, GENERIC);
  expect(found.flatMap(one => (one.check === 'period/outside-eligibility' ? [one.args.which] : []))).toEqual(expected);
});
