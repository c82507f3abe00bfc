import { describe, expect, test } from 'vitest';
import type { Achievement, Activity } from '../../src/model/columns.ts';
import type { Indicator, Project } from '../../src/model/project.ts';
import { packOf } from '../../src/programmes/index.ts';
import { aCommonIndicator, anAchievement, anActivity, anIndicator, aProject, GENERIC } from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

// The project runs from 2017-03-01 to 2019-02-28; what is told of it is seen as of its end.
const EVIDENCE = { evidence: 'list 1' };
const achieved = (rows: readonly Partial<Achievement>[]) => rows.map(row => anAchievement({ ...EVIDENCE, ...row }));
const done = (rows: readonly Partial<Activity>[]) => rows.map(row => anActivity({ ...EVIDENCE, ...row }));
const indicators = (some: readonly Partial<Indicator>[]) =>
  some.map((one, i) => anIndicator({ path: `indicators[${i}]`, name: { en: 'x' }, target: '1', ...one }));

const said = (check: string, project: Partial<Project>, asOf?: string, pack = GENERIC) =>
  told(`indicator/${check}`, aProject(project), pack, [], asOf);

describe('unknown-code', () => {
  const P1 = indicators([{}]);
  test.each<[string, Partial<Project>, string[]]>([
    ['a row of an indicator', { achievements: achieved([{}]) }, []],
    ['one of none', { achievements: achieved([{}, { indicator: 'P.2' }]) }, ['unknown-code P.2']],
    ['many of it', { achievements: achieved([{ indicator: 'P.2' }, { indicator: 'P.2' }]) }, ['unknown-code P.2']],
    ['one without a code', { achievements: achieved([{}, { indicator: '', broken: ['indicator'] }]) }, []],
    ['one that could not be read', { achievements: achieved([{ indicator: 'P.2', broken: ['value'] }]) }, []],
    ['an activity of none', { activities: done([{ indicator: 'P.2' }]) }, ['unknown-code P.2']],
    ['an activity that names none', { activities: done([{ indicator: '' }]) }, []],
    ['an activity beside achievements', { achievements: achieved([{}]), activities: done([{}]) }, []],
    ['an activity where nothing is achieved', { activities: done([{}]) }, ['unknown-code P.1']],
    [
      'an achievement where activities are counted',
      { indicators: indicators([{ from: 'activities' }]), achievements: achieved([{}]), activities: done([{}]) },
      ['unknown-code P.1'],
    ],
    [
      'an activity where participants are counted',
      { indicators: indicators([{ from: 'participants' }]), activities: done([{}]) },
      [],
    ],
    [
      'rows beside an indicator whose code could not be read',
      { indicators: indicators([{}, { code: '' }]), achievements: achieved([{ indicator: 'P.2' }]) },
      [],
    ],
    [
      'rows of a list that could not be read',
      { broken: new Set(['indicators']), achievements: achieved([{ indicator: 'P.2' }]) },
      [],
    ],
    [
      'a code that no list has',
      { indicators: indicators([{ notListed: { nearest: null, elsewhere: null, unverified: false } }]) },
      ['unknown-code P.1'],
    ],
  ])('%s', async (_story, project, expected) => {
    expect(await said('unknown-code', { indicators: P1, ...project })).toEqual(expected);
  });

  test('says how many, and of which table', async () => {
    const achievements = achieved([{ indicator: 'P1' }, {}, { indicator: 'P1' }]);
    const found = await findingsOf(aProject({ indicators: P1, achievements }), GENERIC);
    expect(found.find(({ check }) => check === 'indicator/unknown-code')?.args).toMatchObject({
      ...{ code: 'P1', reason: 'unknown', table: 'achievements', rows: 2, known: ['P.1'], nearest: 'P.1' },
    });
  });
});

describe('unit-differs', () => {
  const unit = (written: string | null, listed: string) =>
    said('unit-differs', {
      indicators: indicators([{ unit: written, common: aCommonIndicator({ unit: { en: listed } }) }]),
    });
  test.each<[string | null, string, boolean]>([
    ['persons', 'persons', false],
    ['asmenys', 'persons', false],
    ['Osoby', 'participants', false],
    ['asm.', 'persons', false],
    ['participations', 'persons', true],
    ['asmenų sk.', 'participations', true],
    ['osoba/y', 'persons', false],
    ['persons trained', 'participations', false],
    ['person-days', 'persons', false],
    ['visits', 'persons', false],
    ['vnt.', 'enterprises', false],
    ['persons', 'participations', true],
    ['persons', 'persons/year', true],
    ['įmonės', 'enterprises', false],
    ['m', 'km', true],
    ['procentai', '%', false],
    ['€', 'EUR', false],
    ['rinkiniai', 'persons', false],
    ['persons', 'number', false],
    [null, 'persons', false],
  ])('%s for %s: %s', async (written, listed, differs) => {
    expect(await unit(written, listed)).toEqual(differs ? ['unit-differs P.1'] : []);
  });

  test('an indicator of the project’s own has any unit', async () => {
    expect(await said('unit-differs', { indicators: indicators([{ unit: 'km' }]) })).toEqual([]);
  });
});

describe('target-missing', () => {
  test.each<[string, Partial<Indicator>, boolean]>([
    ['with one', { target: '5' }, false],
    ['with a target of nothing', { target: '0' }, false],
    ['without', { target: null }, true],
    ['a common one of the ESF', { target: null, common: aCommonIndicator({}) }, false],
    ['a common one of the ESF+', { target: null, common: aCommonIndicator({ fund: 'ESF+' }) }, false],
    ['a national one of the ESF', { target: null, common: aCommonIndicator({ list: 'national' }) }, true],
    ['a common one of the ERDF', { target: null, common: aCommonIndicator({ fund: 'ERDF' }) }, true],
  ])('%s: %s', async (_story, indicator, missing) => {
    expect(await said('target-missing', { indicators: indicators([indicator]) })).toEqual(
      missing ? ['target-missing P.1'] : [],
    );
  });

  test('one that could not be read is said as that', async () => {
    const project = { indicators: indicators([{ target: null }]), broken: new Set(['indicators[0].target']) };
    expect(await said('target-missing', project)).toEqual([]);
  });

  test('a second indicator of one code is said as that', async () => {
    const project = { indicators: indicators([{}, { target: null }]), broken: new Set(['indicators[1].code']) };
    expect(await said('target-missing', project)).toEqual([]);
  });
});

describe('outside-period', () => {
  const PERIOD = { start: '2017-03-01', end: '2019-02-28', preparationFrom: null, paymentsUntil: '2019-04-30' };
  const on = (date: string, indicator: Partial<Indicator> = {}, period: Partial<Project['period']> = {}) =>
    said('outside-period', {
      indicators: indicators([indicator]),
      achievements: achieved([{ date }]),
      period: { ...PERIOD, ...period },
    });
  test.each<[string, Partial<Indicator>, Partial<Project['period']>, boolean]>([
    ['2017-03-01', {}, {}, false],
    ['2017-02-28', {}, {}, true],
    ['2017-02-28', {}, { preparationFrom: '2016-06-01' }, false],
    ['2016-05-31', {}, { preparationFrom: '2016-06-01' }, true],
    ['2019-02-28', {}, {}, false],
    ['2019-03-01', {}, {}, true],
    ['2019-03-01', { type: 'result' }, {}, false],
    ['2020-02-28', { type: 'result' }, {}, false],
    ['2020-02-29', { type: 'result' }, {}, true],
    ['2019-03-01', { type: null }, {}, false],
    ['2017-02-28', { type: 'result' }, {}, true],
    ['2019-03-01', {}, { end: null }, false],
    ['2017-02-28', {}, { start: null }, false],
    ['2017-02-28', {}, { start: '2019-03-01', end: '2017-03-01' }, false],
  ])('%s, %j, %j: %s', async (date, indicator, period, outside) => {
    expect(await on(date, indicator, period)).toEqual(outside ? ['outside-period P.1'] : []);
  });

  test('an activity that is counted, but no other', async () => {
    const activities = done([{ date: '2016-01-01' }, { date: '2016-01-01', indicator: '' }]);
    const outside = (from: Indicator['from']) =>
      said('outside-period', { indicators: indicators([{ from }]), activities });
    expect([await outside('activities'), await outside('achievements')]).toEqual([['outside-period P.1'], []]);
  });
});

describe('decreases', () => {
  test.each<[string, Partial<Indicator>, Partial<Achievement>[], boolean]>([
    ['a sum that grows', {}, [{ value: '2' }, { value: '0' }], false],
    ['something taken off', {}, [{ value: '2' }, { value: '-0.01' }], true],
    ['with a word why', {}, [{ value: '2' }, { value: '-1', note: 'counted twice' }], false],
    ['a level that falls', { sums: 'latest', target: '9' }, [{ value: '5' }, { value: '4.99' }], true],
    ['with a word why', { sums: 'latest', target: '9' }, [{ value: '5' }, { value: '4', note: 'survey' }], false],
    ['a level that stays', { sums: 'latest', target: '9' }, [{ value: '5' }, { value: '5' }], false],
    [
      'a level that is to fall',
      { sums: 'latest', baseline: '6', target: '3' },
      [{ value: '5' }, { value: '4' }],
      false,
    ],
    ['the highest', { sums: 'maximum' }, [{ value: '5' }, { value: '4' }], false],
  ])('%s', async (_story, indicator, rows, falls) => {
    const project = { indicators: indicators([indicator]), achievements: achieved(rows) };
    expect(await said('decreases', project)).toEqual(falls ? ['decreases P.1'] : []);
  });
});

describe('breakdown-differs', () => {
  type Counted = readonly [value: string | null, women: string | null, men: string | null];
  const ROWS: readonly (readonly [Counted, earlier: boolean, later: boolean])[] = [
    [['14', '5', '9'], false, false],
    [['14', '5', '8'], true, false],
    [['14', '5', '10'], true, true],
    [['14', null, null], false, false],
    [['14', '14', null], false, false],
    [['14', '15', null], true, true],
    [['14', null, '3'], false, false],
    [['14', null, '15'], true, true],
    [['-3', '-2', '-1'], false, false],
    [['-3', '-2', null], false, false],
    [['-3', '-4', null], true, true],
    [['-3', '-2', '-2'], true, true],
    [['0', '1', '-1'], false, false],
    [['0', '0', '0'], false, false],
    [['0.3', '0.1', '0.2'], false, false],
    [[null, '5', '9'], false, false],
  ];
  test.each(ROWS)('%j', async ([value, women, men], earlier, later) => {
    const rows = { indicators: indicators([{}]), achievements: achieved([{ value, women, men }]) };
    const visits = { activities: done([{ indicator: '', participants: value, women, men }]) };
    const pack = packOf({ programme: 'generic-2021-2027' });
    const programme = pack.id;
    expect([
      await said('breakdown-differs', rows),
      await said('breakdown-differs', visits),
      await said('breakdown-differs', { ...rows, programme }, undefined, pack),
    ]).toEqual([
      earlier ? ['breakdown-differs P.1'] : [],
      earlier ? ['breakdown-differs X'] : [],
      later ? ['breakdown-differs P.1'] : [],
    ]);
  });

  test.each<[string, Partial<Indicator>, Partial<Achievement>]>([
    ['percentages have no parts', { unit: '%' }, { value: '60', women: '70', men: '50' }],
    ['what could not be read is said as that', {}, { value: '60', women: '30', broken: ['men'] }],
  ])('%s', async (_story, indicator, row) => {
    const project = { indicators: indicators([indicator]), achievements: achieved([row]) };
    expect(await said('breakdown-differs', project)).toEqual([]);
  });
});

describe('below-target-at-end', () => {
  const timed = (timing: 'immediate' | 'longer-term') => ({ common: aCommonIndicator({ timing }) });
  const NOWHERE = { nearest: null, elsewhere: null, unverified: false };
  const below = (
    indicator: Partial<Indicator>,
    value: string | null,
    asOf = '2019-02-28',
    more: Partial<Project> = {},
  ) =>
    said(
      'below-target-at-end',
      {
        indicators: indicators([{ target: '10000', ...indicator }]),
        achievements: value === null ? [] : achieved([{ value }]),
        ...more,
      },
      asOf,
    );
  test.each<[string, Partial<Indicator>, string | null, string, boolean]>([
    ['79.99 % at the end', {}, '7999', '2019-02-28', true],
    ['80.00 % at the end', {}, '8000', '2019-02-28', false],
    ['a day before the end', {}, '7999', '2019-02-27', false],
    ['long after', {}, '7999', '2020-01-01', true],
    ['more than all', {}, '20000', '2019-02-28', false],
    ['nothing of a plan', {}, null, '2019-02-28', false],
    ['nothing, as of a day after the end', {}, null, '2019-03-01', true],
    ['measured when people have left', timed('immediate'), '1', '2019-03-27', false],
    ['four weeks after', timed('immediate'), '1', '2019-03-28', true],
    ['measured six months after', timed('longer-term'), '1', '2019-08-27', false],
    ['six months after', timed('longer-term'), '1', '2019-08-28', true],
    ['no target', { target: null }, '1', '2019-02-28', false],
    ['a target of nothing', { target: '0' }, '1', '2019-02-28', false],
    ['a baseline that is the target', { sums: 'latest', baseline: '10000' }, '1', '2019-02-28', false],
    ['counted from participants, which nobody counted', { from: 'participants' }, '1', '2019-02-28', false],
    ['a code that no list has', { notListed: NOWHERE }, '1', '2019-03-01', false],
    ['a code of another list', { notListed: { ...NOWHERE, elsewhere: '2021-2027 ERDF' } }, '1', '2019-03-01', false],
  ])('%s', async (_story, indicator, value, asOf, expected) => {
    expect(await below(indicator, value, asOf)).toEqual(expected ? ['below-target-at-end P.1'] : []);
  });

  test.each<[string, Partial<Project>]>([
    ['a row that could not be read', { achievements: achieved([{ value: '1' }, { value: null, broken: ['value'] }]) }],
    ['a row that names it wrongly', { achievements: achieved([{ value: '1' }, { indicator: 'P1', value: '9999' }]) }],
    ['activities that are not counted', { activities: done([{}]), payments: [] }],
    [
      'a period the wrong way round',
      {
        achievements: achieved([{ value: '1' }]),
        period: { start: '2019-03-01', end: '2019-02-28', preparationFrom: null, paymentsUntil: null },
      },
    ],
  ])('%s explains it', async (_story, project) => {
    expect(await below({}, null, '2019-03-01', project)).toEqual([]);
  });

  test('where no programme rules it, nothing is asked', async () => {
    const programme = './ours.yaml';
    const project = {
      indicators: indicators([{ target: '100' }]),
      achievements: achieved([{ value: '1' }]),
      programme,
    };
    expect(await said('below-target-at-end', project, '2019-02-28', packOf({ programme }))).toEqual([]);
  });
});

describe('no-evidence', () => {
  test.each<[string, Partial<Achievement>[], string | null]>([
    ['all', [{}, {}], null],
    ['one of two', [{}, { evidence: '' }], '1 of 2'],
    ['none of three', [{ evidence: '' }, { evidence: '' }, { evidence: '' }], '3 of 3'],
    ['of another indicator', [{ evidence: '', indicator: 'P.2' }], null],
    ['without a value', [{ evidence: '', value: null }], null],
    ['after the day', [{ evidence: '', date: '2019-03-01' }], null],
    ['no achievements', [], null],
  ])('%s', async (_story, rows, expected) => {
    const found = await findingsOf(aProject({ indicators: indicators([{}]), achievements: achieved(rows) }), GENERIC);
    const counts = found.flatMap(({ check, args }) =>
      check === 'indicator/no-evidence' && 'without' in args ? `${args.without} of ${args.rows}` : [],
    );
    expect(counts).toEqual(expected === null ? [] : [expected]);
  });

  test('entities need none', async () => {
    const common = aCommonIndicator({ code: 'CO23', entity: true });
    const project = { indicators: indicators([{ code: 'CO23', common }]), entities: new Map([['CO23', '4']]) };
    expect(await said('no-evidence', project)).toEqual([]);
  });
});

describe('percent-summed', () => {
  const SAID = ['percent-summed P.1'];
  const two = [{ value: '40' }, { value: '52.5' }];
  test.each<[string, Partial<Indicator>, Partial<Achievement>[], string[]]>([
    ['two percentages', { unit: '%' }, two, SAID],
    [
      'of two partners',
      { unit: 'procentai' },
      [
        { value: '40', partner: 'LP' },
        { value: '5', partner: 'PP2' },
      ],
      SAID,
    ],
    ['one of them', { unit: '%' }, [{ value: '40' }], []],
    ['one, taken back', { unit: '%' }, [{ value: '40' }, { value: '-40', note: 'slip' }, { value: '0' }], []],
    ['the latest of two', { unit: '%', sums: 'latest' }, two, []],
    ['the highest of two', { unit: '%', sums: 'maximum' }, two, []],
    ['two of persons', { unit: 'persons' }, two, []],
    ['two of nothing known', { unit: null }, two, []],
    ['one in time', { unit: '%' }, [{ value: '40' }, { value: '50', date: '2019-03-01' }], []],
  ])('%s', async (_story, indicator, rows, expected) => {
    const its = { indicators: indicators([indicator]), achievements: achieved(rows) };
    expect(await said('percent-summed', its)).toEqual(expected);
  });

  test('it names what it adds up, as far as that goes', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({ value: i === 11 ? '0.25' : '1.5' }));
    const its = aProject({
      indicators: indicators([{ unit: '%', path: 'indicators[0]' }]),
      achievements: achieved(rows),
    });
    const found = (await findingsOf(its, GENERIC)).find(({ check }) => check === 'indicator/percent-summed');
    // 11 × 1.5 + 0.25
    expect(found?.args).toEqual({
      code: 'P.1',
      count: 12,
      values: Array.from({ length: 10 }, () => '1.5'),
      sum: '16.75',
    });
  });
});
