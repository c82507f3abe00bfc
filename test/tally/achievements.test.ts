import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../src/model/columns.ts';
import type { Indicator, Project } from '../../src/model/project.ts';
import { achievedUntil, achievementsOf, fallsOf, measuredUntil } from '../../src/tally/achievements.ts';
import { defaultAsOf } from '../../src/tally/as-of.ts';
import { indicatorFigures } from '../../src/tally/indicators.ts';
import { aCommonIndicator, anAchievement, anActivity, anIndicator, aProject, aReport } from './values.ts';

const REPORTS = [aReport(1, '2017-03-01', '2018-02-28'), aReport(2, '2018-03-01', '2019-02-28')];

function figure(indicator: Partial<Indicator>, project: Partial<Project>, asOf = '2019-02-28') {
  const its = anIndicator(indicator);
  const [found] = indicatorFigures(aProject({ reports: REPORTS, indicators: [its], ...project }), asOf, null);
  if (found === undefined) throw new Error('no figure');
  return found;
}

describe('an indicator that is fed by activities', () => {
  const DAYS: readonly Partial<Activity>[] = [
    { date: '2018-05-12', participants: '14', women: '11', men: '3', partner: 'LP', evidence: 'list 2' },
    { date: '2017-06-16', participants: '12', women: '9', men: '3', partner: 'PP2', evidence: 'list 1' },
    { date: '2018-09-01', women: '7', men: '2', evidence: 'list 3' },
    { date: '2018-10-01', women: '4' },
    { date: '2018-10-02' },
    { date: '2018-10-03', participants: null, women: '4', broken: ['participants'] },
    { date: null, participants: '99' },
    { indicator: 'P.2', participants: '99' },
    { indicator: '', participants: '99' },
  ];
  const fed = (unit: string | null, more: Partial<Project> = {}) =>
    figure({ unit, from: 'activities', target: '100' }, { activities: DAYS.map(anActivity), ...more });

  test('counts the people of each, as they were counted, else women and men', () => {
    // 14 + 12 + (7 + 2) + 4; the second report has all but the 12 of 2017.
    const { previous, thisReport, cumulative, women, men, percent, evidence } = fed('persons');
    expect([previous, thisReport, cumulative, women, men]).toEqual(['12', '27', '39', '31', '8']);
    expect(percent).toBe(3_900);
    expect(evidence).toEqual(['list 1', 'list 2', 'list 3']);
  });

  test('a day of training is typed once for the people and for the days', () => {
    const day = { indicator: 'P.1; P.2', date: '2018-04-01', participants: '14' };
    const activities = [day, { ...day, indicator: 'P.2 + P.1', participants: '6' }].map(anActivity);
    expect(figure({ unit: 'persons', from: 'activities' }, { activities }).cumulative).toBe('20');
    expect(figure({ unit: 'training days', from: 'activities' }, { activities }).cumulative).toBe('2');
  });

  test.each<[string | null, string]>([
    ['dalyviai', '39'],
    ['asm.', '39'],
    ['Osoby', '39'],
    ['participations', '39'],
    ['persons (number)', '39'],
    ['number of participants', '39'],
    ['asmenų sk.', '39'],
    ['dalyvių skaičius', '39'],
    ['uczestnicy szkoleń', '39'],
    ['persons trained', '39'],
    ['events', '6'],
    ['vizitai', '6'],
    ['training days', '6'],
    ['vnt.', '6'],
    // Four of the six days that could be read state people.
    [null, '39'],
    ['skaičius', '39'],
    ['person-days', '39'],
    ['rinkiniai', '39'],
  ])('its unit %s makes %s of them', (unit, expected) => {
    expect(fed(unit).cumulative).toBe(expected);
  });

  test.each<[string, readonly Partial<Activity>[], string]>([
    ['one of two', [{ participants: '14' }, {}], '2'],
    ['two of three', [{ participants: '14' }, { men: '3' }, {}], '17'],
    ['two of three, one of them nobody', [{ participants: '14' }, { participants: '0' }, {}], '14'],
    ['one of two, and another indicator’s', [{ participants: '14' }, {}, { indicator: 'P.2', participants: '9' }], '2'],
    ['one whose number is broken, of two', [{ participants: '14' }, { women: '2', broken: ['participants'] }], '2'],
    ['none', [{}, {}, {}], '3'],
  ])('a unit that does not tell, where people are stated by %s', (_story, days, expected) => {
    const activities = days.map(day => anActivity({ date: '2018-05-12', ...day }));
    expect(figure({ unit: 'skaičius', from: 'activities' }, { activities }).cumulative).toBe(expected);
  });

  test('counts one way before and after a day', () => {
    expect(fed(null)).toMatchObject({ previous: '12', thisReport: '27', women: '31', men: '8' });
  });

  test('of events there are no women and men', () => {
    expect(fed('events')).toMatchObject({ women: null, men: null });
  });

  test('counts nothing of achievements.csv, so that no day counts twice', () => {
    expect(fed('persons', { achievements: [anAchievement({ value: '1000' })] }).cumulative).toBe('39');
  });

  test('of one partner', () => {
    const project = aProject({
      indicators: [anIndicator({ unit: 'persons', from: 'activities' })],
      activities: DAYS.map(anActivity),
    });
    expect(indicatorFigures(project, '2019-02-28', null, 'LP')[0]?.cumulative).toBe('14');
  });

  test('one that is not, counts no activity', () => {
    expect(figure({ unit: 'persons' }, { activities: DAYS.map(anActivity) }).cumulative).toBe('0');
  });

  test('its days are days that figures may be as of', () => {
    const activities = [anActivity({ date: '2018-09-01' }), anActivity({ date: '2018-11-01', indicator: 'P.2' })];
    const indicators = [anIndicator({ from: 'activities' }), anIndicator({ code: 'P.2' })];
    expect(defaultAsOf(aProject({ activities, indicators }), null)).toBe('2018-09-01');
  });
});

describe('an indicator that is fed by participants', () => {
  const indicator = { from: 'participants', target: '10' } as const;
  test('is n/a until they are counted', () => {
    const found = figure(indicator, { achievements: [anAchievement({ value: '7' })] });
    expect(found).toMatchObject({ previous: null, thisReport: null, cumulative: null, percent: null, status: null });
  });

  test('has what they count, by day', () => {
    const project = aProject({ reports: REPORTS, indicators: [anIndicator(indicator)] });
    const one = { women: '3', men: '1', partner: 'LP', evidence: '' };
    const fed = ({ code }: { readonly code: string }) =>
      code === 'P.1'
        ? [
            { ...one, date: '2018-04-01', value: '4' },
            { ...one, date: '2017-04-01', value: '5' },
          ]
        : [];
    expect(indicatorFigures(project, '2019-02-28', null, null, fed)[0]).toMatchObject({
      ...{ previous: '5', thisReport: '4', cumulative: '9', women: '6', men: '2', percent: 9_000, status: 'on-track' },
    });
  });
});

describe('entities', () => {
  const common = aCommonIndicator({ code: 'CO23', entity: true });
  const entities = new Map([
    ['CO23', '4'],
    ['CO20', '1'],
  ]);
  test.each<[string, Partial<Indicator>, Partial<Project>, string]>([
    ['tell what no achievement tells', { code: 'CO23', common }, {}, '4'],
    [
      'tell nothing beside achievements',
      { code: 'CO23', common },
      { achievements: [anAchievement({ indicator: 'CO23', value: '3' })] },
      '3',
    ],
    ['of an indicator that counts people', { code: 'CO20', common: aCommonIndicator({ code: 'CO20' }) }, {}, '0'],
    ['of a code that no list has', { code: 'CO23' }, {}, '0'],
    ['of another code', { code: 'CO22', common: { ...common, code: 'CO22' } }, {}, '0'],
    ['of one that activities feed', { code: 'CO23', common, from: 'activities' }, {}, '0'],
  ])('%s', (_story, indicator, project, expected) => {
    expect(figure(indicator, { entities, ...project }).cumulative).toBe(expected);
  });

  test('count once, as of the day that is asked for', () => {
    expect(figure({ code: 'CO23', common }, { entities }, '2018-06-01')).toMatchObject({
      ...{ previous: '0', thisReport: '4', cumulative: '4' },
    });
  });

  test('are of no partner', () => {
    const project = aProject({ entities, indicators: [anIndicator({ code: 'CO23', common })] });
    expect(indicatorFigures(project, '2019-02-28', null, 'LP')[0]?.cumulative).toBe('0');
  });
});

describe('measured when people have left', () => {
  const timed = (timing: 'immediate' | 'longer-term' | null) => anIndicator({ common: aCommonIndicator({ timing }) });
  test.each<['immediate' | 'longer-term' | null, string]>([
    [null, '2019-02-28'],
    ['immediate', '2019-03-28'],
    ['longer-term', '2019-08-28'],
  ])('%s: until %s', (timing, expected) => {
    expect(measuredUntil(aProject({}), timed(timing))).toBe(expected);
  });

  test('nothing is measured after an end that is not known', () => {
    const period = { start: '2017-03-01', end: null, preparationFrom: null, paymentsUntil: null };
    expect(measuredUntil(aProject({ period }), timed('immediate'))).toBeNull();
    expect(achievedUntil(aProject({ period }), timed('immediate'))).toBeNull();
  });

  test.each<['immediate' | 'longer-term' | null, string, string]>([
    [null, '2019-02-27', 'late'],
    ['immediate', '2019-03-27', 'on-track'],
    ['immediate', '2019-03-28', 'late'],
    ['longer-term', '2019-08-27', 'on-track'],
    ['longer-term', '2019-08-28', 'late'],
  ])('%s, with 10 of 100 as of %s: %s', (timing, asOf, expected) => {
    const achievements = [anAchievement({ value: '10' })];
    expect(figure({ ...timed(timing), target: '100' }, { achievements }, asOf).status).toBe(expected);
    expect(figure({ ...timed(timing), target: '100' }, {}, asOf).status).toBe('not-started');
  });

  test.each<[string | null, string]>([
    ['output', '2019-02-28'],
    ['result', '2020-02-28'],
    [null, '2020-02-28'],
  ])('type %s: achieved until %s', (type, expected) => {
    expect(achievedUntil(aProject({}), anIndicator({ type }))).toBe(expected);
  });
});

describe('falls', () => {
  const falls = (indicator: Partial<Indicator>, values: readonly string[]) => {
    const its = anIndicator(indicator);
    const project = aProject({ achievements: values.map(value => anAchievement({ value })) });
    return fallsOf(its, achievementsOf(project, its)).map(({ at, before, after }) => `${at.path} ${before} ${after}`);
  };
  test.each<[string, Partial<Indicator>, string[], string[]]>([
    ['a sum that grows', {}, ['5', '0', '2'], []],
    ['a sum with something taken off', {}, ['5', '-2', '3'], ['achievements[1] 5 3']],
    ['a sum that starts below nothing', {}, ['-1', '3'], ['achievements[0] 0 -1']],
    ['a level that grows', { sums: 'latest' }, ['40', '40', '46.5'], []],
    ['a level that falls', { sums: 'latest' }, ['40', '46.5', '46.4'], ['achievements[2] 46.5 46.4']],
    ['the first level, below its baseline', { sums: 'latest', baseline: '41', target: '50' }, ['40'], []],
    ['a level that is to fall', { sums: 'latest', baseline: '40', target: '30' }, ['38', '31'], []],
    ['a level that is to fall from where it began', { sums: 'latest', target: '30' }, ['38', '31'], []],
    ['the highest', { sums: 'maximum' }, ['52', '49'], []],
  ])('%s', (_story, indicator, values, expected) => {
    expect(falls(indicator, values)).toEqual(expected);
  });
});

test('sexes of a level are those of its last row, of a maximum those of its highest', () => {
  const achievements = [
    anAchievement({ date: '2017-06-01', value: '5', women: '3', men: '2' }),
    anAchievement({ date: '2017-07-01', value: '9', women: '5', men: '4' }),
    anAchievement({ date: '2017-08-01', value: '7', women: '4', men: '3' }),
  ];
  expect(figure({ sums: 'latest' }, { achievements })).toMatchObject({ women: '4', men: '3' });
  expect(figure({ sums: 'maximum' }, { achievements })).toMatchObject({ women: '5', men: '4' });
});

const rows = fc.array(
  fc.record({
    value: fc.integer({ min: -500, max: 99_999 }).map(hundredths => (hundredths / 100).toFixed(2)),
    date: fc.integer({ min: 1, max: 28 }).map(day => `2018-0${1 + (day % 9)}-${String(day).padStart(2, '0')}`),
    women: fc.option(fc.nat(40).map(String)),
    men: fc.option(fc.nat(40).map(String)),
  }),
  { maxLength: 12 },
);
const orders = rows.chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));

test.each(['total', 'maximum'] as const)('the order of achievements never matters for %s', sums => {
  fc.assert(
    fc.property(orders, ([some, mixed]) => {
      const told = (list: typeof some) => {
        const achievements = list.map(anAchievement);
        const { previous, thisReport, cumulative, percent, status } = figure({ sums, target: '100' }, { achievements });
        return { previous, thisReport, cumulative, percent, status };
      };
      expect(told(mixed)).toEqual(told(some));
    }),
  );
});
