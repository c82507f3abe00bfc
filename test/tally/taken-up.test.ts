import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../src/tally/overview.ts';
import { figured } from './figured.ts';
import { aPartner, aProject, aReport, slices } from './values.ts';

/** Its last report ends before the project, so that what was paid after it is in none yet. */
const PROJECT = aProject({
  reports: [aReport(1, '2017-03-01', '2017-08-31'), aReport(2, '2017-09-01', '2018-02-28')],
  partners: [aPartner({ total: 100_000, funding: slices({ ERDF: '85%', own: 'rest' }) })],
});
const STRAY = {
  status: 'parked' as const,
  category: 'external',
  declared: 10_001,
  paid_date: '2018-05-02',
  taken_up: 2,
};

describe('a parked row of no report that a report takes up', () => {
  test.each([null, 2])('is certified there, in figures up to report %s', async upTo => {
    const { project } = overviewOf(await figured(PROJECT, [STRAY], upTo), 2);
    const { this: its, soFar, thisTakenUp, certifiedThis } = project.total;
    expect([its, soFar, thisTakenUp, certifiedThis]).toEqual([0, 0, 10_001, 10_001]);
    expect(project.categories.map(line => [line.key, line.thisTakenUp, line.certifiedThis])).toEqual([
      ['external', 10_001, 10_001],
    ]);
    expect(project.sources.map(line => [line.key, line.thisTakenUp])).toEqual([
      ['ERDF', 8_500],
      ['own', 1_501],
    ]);
  });

  test('is declared after all reports, once', async () => {
    const [unit] = (await figured(PROJECT, [STRAY])).units;
    expect(unit?.reports.map(({ report, declared }) => [report, declared.total])).toEqual([
      [2, 0],
      [null, 10_001],
    ]);
    expect((await figured(PROJECT, [STRAY], 1)).project).toMatchObject({ soFar: 0, certified: 0 });
    expect((await figured(PROJECT, [STRAY], 2)).project).toMatchObject({ soFar: 0, certified: 10_001 });
  });
});
