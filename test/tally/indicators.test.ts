import { describe, expect, test } from 'vitest';
import type { Achievement } from '../../src/model/columns.ts';
import type { Indicator } from '../../src/model/project.ts';
import { indicatorFigures } from '../../src/tally/indicators.ts';
import { anIndicator, aProject, aReport } from './values.ts';

const REPORTS = [
  aReport(1, '2017-03-01', '2017-08-31'),
  aReport(2, '2017-09-01', '2018-02-28'),
  aReport(3, '2018-03-01', '2019-02-28'),
];

function achievements(values: readonly (readonly [string, string, Partial<Achievement>?])[]): Achievement[] {
  return values.map(([date, value, more]) => ({
    indicator: 'P.1',
    date,
    value,
    partner: '',
    women: null,
    men: null,
    evidence: '',
    note: '',
    file: 0,
    line: 2,
    broken: [],
    ...more,
  }));
}

function figure(
  indicator: Partial<Indicator>,
  values: Parameters<typeof achievements>[0],
  asOf: string | null = '2018-01-31',
  upTo: number | null = null,
) {
  const project = aProject({
    reports: REPORTS,
    indicators: [anIndicator(indicator)],
    achievements: achievements(values),
  });
  const [found] = indicatorFigures(project, asOf, upTo);
  if (found === undefined) throw new Error('no figure');
  return found;
}

const VALUES = [
  ['2017-06-16', '16'],
  ['2017-10-20', '30.5'],
  ['2017-11-17', '14'],
  ['2018-06-22', '13'],
] as const;

describe('previous, this and cumulative', () => {
  test.each<[Indicator['sums'], string | null, string, number | null, [string, string, string]]>([
    ['total', null, '2018-01-31', null, ['16', '44.5', '60.5']],
    ['total', null, '2017-07-01', null, ['0', '16', '16']],
    ['total', null, '2018-12-31', null, ['60.5', '13', '73.5']],
    ['total', null, '2018-12-31', 2, ['16', '44.5', '60.5']],
    ['total', null, '2018-12-31', 1, ['0', '16', '16']],
    ['latest', '62', '2018-01-31', null, ['16', '-2', '14']],
    ['latest', '62', '2017-07-01', null, ['62', '-46', '16']],
    ['latest', '62', '2017-03-15', null, ['62', '0', '62']],
    ['latest', null, '2017-03-15', null, ['0', '0', '0']],
    ['maximum', null, '2018-01-31', null, ['16', '14.5', '30.5']],
    ['maximum', null, '2018-12-31', null, ['30.5', '0', '30.5']],
  ])('%s from %s as of %s, up to report %s', (sums, baseline, asOf, upTo, expected) => {
    const { previous, thisReport, cumulative } = figure({ sums, baseline, target: '100' }, VALUES, asOf, upTo);
    expect([previous, thisReport, cumulative]).toEqual(expected);
  });

  test('decimals are summed as decimals', () => {
    expect(
      figure({}, [
        ['2017-06-16', '0.1'],
        ['2017-06-17', '0.2'],
      ]).cumulative,
    ).toBe('0.3');
  });

  test('of one day the last in the file is the latest', () => {
    expect(
      figure({ sums: 'latest' }, [
        ['2017-06-17', '5'],
        ['2017-06-16', '9'],
        ['2017-06-17', '4'],
      ]).cumulative,
    ).toBe('4');
  });

  test('rows of other indicators, without a value or a date, are nothing to it', () => {
    const rows = [
      ['2017-06-16', '1', { indicator: 'P.2' }],
      ['2017-06-16', '2', { value: null }],
      ['2017-06-16', '4', { date: null }],
      ['2017-06-16', '8'],
    ] as const;
    expect(figure({}, rows).cumulative).toBe('8');
  });

  test('an as-of before the end of the report cuts off what came later', () => {
    expect(figure({}, VALUES, '2017-10-31', 2).cumulative).toBe('46.5');
  });
});

test('women and men are summed where the indicator is, evidence is told once', () => {
  const rows = [
    ['2017-06-16', '16', { women: '13', men: '3', evidence: 'list 1' }],
    ['2017-06-30', '12', { women: '9', men: '3', evidence: 'list 1' }],
    ['2017-07-01', '1', { evidence: 'list 2' }],
  ] as const;
  expect(figure({}, rows)).toMatchObject({ women: '22', men: '6', evidence: ['list 1', 'list 2'] });
  expect(figure({ sums: 'latest' }, rows)).toMatchObject({ women: null, men: null });
  expect(figure({}, VALUES)).toMatchObject({ women: null, men: null, evidence: [] });
});

describe('percent', () => {
  test.each<[Indicator['sums'], string | null, string | null, string, number | null]>([
    ['total', null, '120', '128', 10_667],
    ['total', null, '10', '9', 9_000],
    ['total', null, '3', '1', 3_333],
    ['total', null, '3', '2', 6_667],
    ['total', '50', '100', '50', 5_000], // a sum starts at nothing, whatever the baseline says
    ['latest', '62', '75', '76.5', 11_154],
    ['latest', '62', '75', '62', 0],
    ['latest', '62', '75', '60', -1_538],
    ['latest', '75', '62', '65.5', 7_308], // less is better
    ['latest', null, '75', '30', 4_000],
    ['latest', '62', '62', '62', null],
    ['maximum', '10', '80', '40', 5_000],
    ['total', null, '0', '5', null],
    ['total', null, null, '5', null],
  ])('%s from %s to %s: %s is %s', (sums, baseline, target, value, expected) => {
    expect(figure({ sums, baseline, target }, [['2017-06-16', value]]).percent).toBe(expected);
  });
});

/** 730 days: half of them are gone at the end of 2018-02-28, 120 of them at 2017-06-28. */
describe('status', () => {
  test.each<[string, string | null, string, string | null]>([
    ['nothing, and much time gone', null, '2018-02-28', 'not-started'],
    ['nothing on the first day', null, '2017-03-01', 'not-started'],
    ['35 % at half time', '35', '2018-02-28', 'on-track'],
    ['34.99 % at half time', '34.99', '2018-02-28', 'late'],
    ['85 % at the end', '85', '2019-02-28', 'on-track'],
    ['84.99 % at the end', '84.99', '2019-02-28', 'late'],
    ['84.99 % long after', '84.99', '2020-02-28', 'late'],
    ['1 % at the start', '1', '2017-03-05', 'on-track'],
    ['all of it', '100', '2018-02-28', 'reached'],
    ['more than all of it', '120', '2018-02-28', 'reached'],
    ['much more', '120.01', '2018-02-28', 'exceeded'],
  ])('%s', (_name, value, asOf, expected) => {
    expect(figure({ target: '100' }, value === null ? [] : [['2017-03-01', value]], asOf).status).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['behind the next milestone', '20', 'late'], // 20 of 60 is 33.33 %, half of the year is gone
    ['near the next milestone', '21.5', 'on-track'],
  ])('%s', (_name, value, expected) => {
    const milestones = new Map([
      ['2018-02-28', '60'],
      ['2018-08-31', '95'],
    ]);
    expect(figure({ target: '120', milestones }, [['2017-03-01', value]], '2017-08-31').status).toBe(expected);
  });

  test('a milestone that is past counts no more', () => {
    const milestones = new Map([['2017-08-31', '60']]);
    expect(figure({ target: '100', milestones }, [['2017-03-01', '40']], '2018-02-28').status).toBe('on-track');
  });

  test('without a target there is none', () => {
    expect(figure({}, VALUES).status).toBeNull();
  });
});
