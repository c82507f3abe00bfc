import { describe, expect, test } from 'vitest';
import { load, SHORT } from './folder.ts';

async function reports(start: string, end: string, keys: string) {
  const definition = SHORT.replace('{ start: 2017-03-01, end: 2019-02-28 }', `{ start: ${start}, end: ${end} }`);
  const { project, said } = await load({ 'project.yaml': `${definition}${keys}\n` });
  return { said, all: (project?.reports ?? []).map(({ no, start: from, end: to }) => `${no} ${from} ${to}`) };
}

describe('reports by their length in months', () => {
  test.each<[string, string, number, string[]]>([
    [
      '2017-03-01',
      '2019-02-28',
      6,
      ['1 2017-03-01 2017-08-31', '2 2017-09-01 2018-02-28', '3 2018-03-01 2018-08-31', '4 2018-09-01 2019-02-28'],
    ],
    ['2019-08-31', '2020-08-30', 6, ['1 2019-08-31 2020-02-28', '2 2020-02-29 2020-08-30']],
    ['2017-03-01', '2017-03-15', 6, ['1 2017-03-01 2017-03-15']],
    ['2017-03-01', '2017-03-01', 1, ['1 2017-03-01 2017-03-01']],
  ])('%s to %s, %d months each', async (start, end, months, expected) => {
    expect((await reports(start, end, `report-months: ${months}`)).all).toEqual(expected);
  });
});

describe('stated reports', () => {
  test('each starts the day after the one before, the first with the project', async () => {
    const keys = 'reports: [{ no: 1, end: 2017-08-31 }, { no: 2, end: 2018-02-28 }, { no: 3, end: 2019-02-28 }]';
    expect((await reports('2017-03-01', '2019-02-28', keys)).all).toEqual([
      '1 2017-03-01 2017-08-31',
      '2 2017-09-01 2018-02-28',
      '3 2018-03-01 2019-02-28',
    ]);
  });

  test('a stated start holds, and remembers the end before it', async () => {
    const keys = 'reports: [{ no: 1, end: 2017-08-31 }, { no: 2, start: 2017-09-05, end: 2018-02-28 }]';
    const { project } = await load({ 'project.yaml': `${SHORT}${keys}\n` });
    expect(project?.reports[1]).toMatchObject({ start: '2017-09-05', startStated: true, previousEnd: '2017-08-31' });
    expect(project?.reports[0]).toMatchObject({ startStated: false, previousEnd: null });
  });

  test('a number that stands twice is said, and the first holds', async () => {
    const keys = 'reports: [{ no: 1, end: 2017-08-31 }, { no: 1, end: 2018-02-28 }]';
    const { all, said } = await reports('2017-03-01', '2019-02-28', keys);
    expect(all).toEqual(['1 2017-03-01 2017-08-31']);
    expect(said).toEqual(['project/bad-value project.yaml:7:45']);
  });

  test('the report after a broken end has no start of its own', async () => {
    const keys = 'reports: [{ no: 1, end: soon }, { no: 2, end: 2018-02-28 }]';
    const { all, said } = await reports('2017-03-01', '2019-02-28', keys);
    expect(all).toEqual([]);
    expect(said).toEqual(['file/bad-date project.yaml:7:25']);
  });
});
