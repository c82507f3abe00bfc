import { describe, expect, test } from 'vitest';
import { checkPortfolio } from '../../src/check/portfolio.ts';
import type { Finding } from '../../src/model/finding.ts';
import { inText, placeText } from '../../src/model/place.ts';
import type { Measure, Portfolio } from '../../src/model/portfolio.ts';
import type { Member } from '../../src/tally/portfolio.ts';
import { aMeasure, aMember, anOperation, aPortfolio } from '../tally/portfolio-values.ts';
import { cents, slices } from '../tally/values.ts';

interface Said {
  readonly member: number | null;
  readonly finding: Finding;
}

function found(portfolio: Portfolio | null, members: readonly Member[]): Said[] {
  const all: Said[] = [];
  checkPortfolio(portfolio, members, (member, finding) => all.push({ member, finding }));
  return all;
}

/** Each finding as `member check subject place`. */
const told = (portfolio: Portfolio | null, members: readonly Member[]) =>
  found(portfolio, members).map(
    ({ member, finding: { check, subject, place } }) => `${member ?? 'own'} ${check} ${subject} ${placeText(place)}`,
  );

/** A project of the town in a folder of its own; its values stand on lines of their own. */
const project = (folder: string, more: Parameters<typeof aMember>[0] = {}) =>
  aMember({
    file: `town/${folder}/project.yaml`,
    code: folder,
    places: new Map(['code', 'measure'].map((path, i) => [path, inText(`town/${folder}/project.yaml`, i + 2, 7)])),
    total: cents('1000.00'),
    ...more,
  });

const granted = (folder: string, measure: string | null, ESF: string, state = '0.00') =>
  project(folder, { measure, total: cents('9999.00'), funding: slices({ ESF, state, own: 'rest' }) });

describe('duplicate-code', () => {
  test('is said at the later project, and names where the first one is', async () => {
    const members = [await project('a', { code: 'T-1' }), await project('b'), await project('c', { code: 'T-1' })];
    expect(told(null, members)).toEqual(['2 portfolio/duplicate-code T-1 town/c/project.yaml:2:7']);
    expect(found(null, members)[0]?.finding.args).toEqual({
      code: 'T-1',
      what: 'project',
      first: 'town/a/project.yaml:2:7',
    });
  });

  test('each further one has its own finding, against the first', async () => {
    const members = await Promise.all(['a', 'b', 'c'].map(folder => project(folder, { code: 'T-1' })));
    expect(found(null, members).map(({ member, finding }) => [member, finding.args])).toEqual(
      [1, 2].map(member => [member, { code: 'T-1', what: 'project', first: 'town/a/project.yaml:2:7' }]),
    );
  });

  test('projects without a code have their own finding and are called by their folders', async () => {
    const broken = new Set(['code']);
    const members = [await project('a', { code: 'x', broken }), await project('b', { code: 'x' })];
    expect(told(null, members)).toEqual([]);
  });

  test('two rows of the list are said at the second; a project that stands in it once is none', async () => {
    const list = ['T-1', 'T-2', '', 'T-2', ''].map((code, i) => anOperation(i, { code }));
    const members = [await project('a', { code: 'T-1' })];
    expect(told(aPortfolio([], list), members)).toEqual(['own portfolio/duplicate-code T-2 town/list.csv:5']);
    const [only] = found(aPortfolio([], list), members);
    expect(only?.finding.args).toEqual({ code: 'T-2', what: 'operation', first: 'town/list.csv:3' });
    expect(only?.finding.place.field).toBe(2);
  });
});

describe('unknown-measure', () => {
  const MEASURES = aPortfolio([aMeasure('social'), aMeasure('education')]);

  test('is said at the value, with the nearest one', async () => {
    const members = [await project('a', { measure: 'social' }), await project('b', { measure: 'socail' })];
    expect(told(MEASURES, members)).toEqual(['1 portfolio/unknown-measure b town/b/project.yaml:3:7']);
    expect(found(MEASURES, members)[0]?.finding.args).toEqual({
      measure: 'socail',
      known: ['social', 'education'],
      nearest: 'social',
    });
  });

  test.each<[string, Portfolio | null, string | null]>([
    ['a project of no measure', MEASURES, null],
    ['no portfolio.yaml', null, 'anything'],
    ['one that states no measures', aPortfolio([]), 'anything'],
    ['a measure whose id is missing', aPortfolio([{ ...aMeasure('x'), id: 'measures[x]' }, aMeasure('y')]), 'x'],
  ])('is silent for %s', async (_story, portfolio, measure) => {
    expect(told(portfolio, [await project('a', { measure })])).toEqual([]);
  });
});

describe('allocation-exceeded', () => {
  const above = aMeasure('1', { ESF: '1000.00' });
  const strategy = (...below: readonly Measure[]) => aPortfolio([above, ...below]);

  test('names the allocation, what is granted, by how much, and which projects', async () => {
    const one = { ...aMeasure('1', { ESF: '1000.00', state: '50.00' }), path: 'measures[0]' };
    const portfolio = {
      ...aPortfolio([one]),
      places: new Map([['measures[0].allocation.ESF', inText('town/portfolio.yaml', 4, 24)]]),
    };
    const members = [
      await granted('a', '1', '700.00', '50.00'),
      await project('b', { measure: '1', funding: slices({ private: '1.00', own: 'rest' }) }),
      await granted('c', '1', '300.01'),
    ];
    expect(told(portfolio, members)).toEqual(['own portfolio/allocation-exceeded 1/ESF town/portfolio.yaml:4:24']);
    expect(found(portfolio, members)[0]?.finding.args).toEqual({
      measure: '1',
      source: 'ESF',
      reason: 'granted',
      allocation: '1000.00',
      amount: '1000.01',
      above: '0.01',
      count: 2,
      names: ['a', 'c'],
    });
  });

  const said = (portfolio: Portfolio, members: readonly Member[]) =>
    found(portfolio, members).map(({ finding }) => {
      if (finding.check !== 'portfolio/allocation-exceeded') throw new Error(finding.check);
      const { measure, source, reason, amount, above: by, names } = finding.args;
      return `${measure} ${source} ${reason} ${amount} ${by} ${names.join('+')}`;
    });

  test.each<[string, Portfolio, readonly (readonly [string | null, string])[], string[]]>([
    ['just what is allocated', strategy(), [['1', '1000.00']], []],
    ['a project of no measure', strategy(), [[null, '5000.00']], []],
    ['a source that is not allocated', aPortfolio([aMeasure('1', { state: '1.00' })]), [['1', '5000.00']], []],
    ['an allocation that is not known', aPortfolio([aMeasure('1', { ESF: null })]), [['1', '5000.00']], []],
    [
      'projects of measures below',
      strategy(aMeasure('1.1', {}, above), aMeasure('1.2', {}, above)),
      [
        ['1.1', '600.00'],
        ['1.2', '500.00'],
      ],
      ['1 ESF granted 1100.00 100.00 p0+p1'],
    ],
    [
      'one below that explains it: said there alone',
      strategy(aMeasure('1.1', { ESF: '900.00' }, above)),
      [
        ['1.1', '1000.00'],
        ['1', '50.00'],
      ],
      ['1.1 ESF granted 1000.00 100.00 p0'],
    ],
    [
      'one below that explains but a cent of it: said at both',
      strategy(aMeasure('1.1', { ESF: '900.00' }, above)),
      [
        ['1.1', '1000.00'],
        ['1', '100.01'],
      ],
      ['1 ESF granted 1100.01 100.01 p1+p0', '1.1 ESF granted 1000.00 100.00 p0'],
    ],
    [
      'measures below that have more than it has',
      strategy(aMeasure('1.1', { ESF: '600.00', state: '9.00' }, above), aMeasure('1.2', { ESF: '400.01' }, above)),
      [],
      ['1 ESF allocated 1000.01 0.01 1.1+1.2'],
    ],
    [
      'one below that has just as much',
      strategy(aMeasure('1.1', { ESF: '1000.00' }, above), aMeasure('1.2', { state: '7.00' }, above)),
      [],
      [],
    ],
    [
      'more allocated below, and all of it granted: one cause at one place',
      strategy(aMeasure('1.1', { ESF: '1200.00' }, above)),
      [['1.1', '1200.00']],
      ['1 ESF granted 1200.00 200.00 p0'],
    ],
  ])('%s', async (_story, portfolio, grants, expected) => {
    const members = await Promise.all(grants.map(([measure, ESF], i) => granted(`p${i}`, measure, ESF)));
    expect(said(portfolio, members).toSorted()).toEqual(expected);
  });

  test('own contributions that are allocated are counted like all others', async () => {
    const town = await project('a', {
      measure: '1',
      funding: slices({ ESF: '800.00', municipal: '150.00', own: 'rest' }),
    });
    expect(said(aPortfolio([aMeasure('1', { municipal: '100.00' })]), [town])).toEqual([
      '1 municipal granted 150.00 50.00 a',
    ]);
  });

  test('of many projects the first hundred are named', async () => {
    const many = await Promise.all(Array.from({ length: 120 }, (_, i) => granted(`p${i}`, '1', '10.00')));
    const [only] = found(strategy(), many);
    expect(only?.finding.args).toMatchObject({ count: 120, amount: '1200.00', names: { length: 100 } });
  });

  test('is silent without portfolio.yaml', async () => {
    expect(said(aPortfolio([]), [await granted('a', '1', '5000.00')])).toEqual([]);
    expect(told(null, [await granted('a', '1', '5000.00')])).toEqual([]);
  });
});
