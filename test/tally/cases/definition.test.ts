import { describe, expect, test } from 'vitest';
import { load, SHORT } from '../../load/folder.ts';
import { examinedWith } from '../../report/examined.ts';
import { DATES } from './periods.ts';
import { VALIDATION } from './validation.ts';

// Cases that go by what a definition says: through its reader, and the checks.

test.each(DATES)('$id: periods of $months months', async ({ start, end, months, expected }) => {
  const period = `period: { start: ${start}, end: ${end} }`;
  const definition = SHORT.replace('period: { start: 2017-03-01, end: 2019-02-28 }', period);
  const { project } = await load({ 'project.yaml': `${definition}report-months: ${months}\n` });
  expect(project?.reports.map(({ no, start: from, end: to }) => `${no} ${from} ${to}`)).toEqual(expected);
});

describe('a split of funding', () => {
  test.each(VALIDATION)('$id: $funding', async ({ funding, programme, errors }) => {
    const definition = SHORT.replace('{ ERDF: 85%, own: rest }', funding)
      .replace('generic-2014-2020', programme)
      .replace('{ start: 2017-03-01, end: 2019-02-28 }', '{ start: 2022-03-01, end: 2024-02-29 }');
    const { judgement } = await examinedWith({ 'project.yaml': definition });
    const serious = judgement.list.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ finding }) => finding.check)).toEqual(errors);
  });
});
