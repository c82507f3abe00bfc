import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../src/model/project.ts';
import { participantRules } from '../../src/programmes/participant-rules.ts';
import { hiddenOf } from '../../src/tally/hidden.ts';
import type { IndicatorFigure } from '../../src/tally/indicators.ts';
import { type ParticipantCounts, Participants } from '../../src/tally/participants.ts';
import { hiddenCodes, limitOf, shownOf } from '../../src/tally/suppression.ts';
import { cellsOf, populations, type SmallTable, SOMEBODY, shownCells, smallTable } from './populations.ts';
import { anIndicator } from './values.ts';

const WORK = smallTable(['CO01', 'CO02', 'CO05', 'CO16'], 3, [
  [{ employment: 'unemployed' }, ['CO01']],
  [{ employment: 'unemployed', disability: 'yes' }, ['CO01', 'CO16']],
  [{ employment: 'long-term-unemployed' }, ['CO01', 'CO02']],
  [{ employment: 'long-term-unemployed', disability: 'yes' }, ['CO01', 'CO02', 'CO16']],
  [{ employment: 'employed' }, ['CO05']],
  [{ employment: 'employed', disability: 'yes' }, ['CO05', 'CO16']],
]);
const AGE = smallTable(['CO01', 'CO05', 'CO07', 'CO08'], 2, [
  [{ employment: 'unemployed' }, ['CO01']],
  [{ employment: 'unemployed', birth_year: 1950 }, ['CO01', 'CO07', 'CO08']],
  [{ employment: 'employed' }, ['CO05']],
  [{ employment: 'employed', birth_year: 1950 }, ['CO05', 'CO07']],
]);

function countsOf({ kinds, rules }: SmallTable, numbers: Uint8Array): ParticipantCounts {
  const participants = new Participants(rules, () => true);
  let no = 0;
  for (const [k, number] of numbers.entries()) {
    for (let i = 0; i < number; i++) participants.add({ ...SOMEBODY, ...kinds[k]?.row, person: `P-${++no}` });
  }
  return participants.counts(null);
}

/**
 * The counts below the limit that a reader works out: who knows every population that there can be, keeps those whose
 * tables look like the one that is printed and have something to hide, and sees that a hidden count is alike in all.
 */
function workedOut(all: readonly Uint8Array[], truth: Uint8Array, shown: Int16Array, limit: number): number[] {
  const hidden = [...shown.keys()].filter(i => shown[i] === -1);
  const isSmall = (count = 0) => count > 0 && count < limitOf(limit);
  const values = hidden.map(() => new Set<number>());
  for (const cells of all) {
    let fits = true;
    for (let i = 0; i < shown.length && fits; i++) fits = shown[i] === -1 || shown[i] === cells[i];
    if (!fits || !hidden.some(i => isSmall(cells[i]))) continue;
    for (const [at, i] of hidden.entries()) values[at]?.add(cells[i] ?? 0);
  }
  const small = [...truth.keys()].filter(i => (truth[i] ?? 0) > 0 && (truth[i] ?? 0) < limit);
  return small.filter(i => (values[hidden.indexOf(i)]?.size ?? 0) < 2);
}

const persons = ({ kinds }: SmallTable, most: number) =>
  fc
    .array(fc.nat({ max: kinds.length - 1 }), { minLength: 1, maxLength: most })
    .map(some => Uint8Array.from(kinds, (_, k) => some.filter(one => one === k).length));

describe('nothing that is hidden can be worked out from what is printed', () => {
  test.each([
    ['by employment and disability', WORK, 6, 4, 40],
    ['by employment and age', AGE, 10, 8, 80],
  ] as const)('%s', { timeout: 600_000 }, (_name, table, most, sample, numRuns) => {
    const all = populations(table, most);
    fc.assert(
      fc.property(persons(table, sample), fc.integer({ min: 2, max: 5 }), (numbers, limit) => {
        const shown = shownCells(table, shownOf(countsOf(table, numbers), table.rules, limit));
        expect(workedOut(all, cellsOf(table, numbers), shown, limit)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('and it could be if only the small counts were hidden', () => {
    const all = populations(AGE, 10);
    // Two women and five men without work, three women who work: of ten persons.
    const numbers = Uint8Array.from([2, 0, 3, 0, 5, 0, 0, 0, 0]);
    const truth = cellsOf(AGE, numbers);
    const alone = Int16Array.from(truth, count => (count > 0 && count < 3 ? -1 : count));
    expect(workedOut(all, truth, alone, 3)).toEqual([0]);
    const shown = shownCells(AGE, shownOf(countsOf(AGE, numbers), AGE.rules, 3));
    expect(workedOut(all, truth, shown, 3)).toEqual([]);
  });
});

describe('what is hidden, and what is not', () => {
  const row = (women: number, men: number, other: number) => ({
    values: [women, men, other, women + men + other],
    printed: [true, true, true, true],
    facts: [
      {
        terms: [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, -1],
        ] as const,
        equal: true,
      },
    ],
  });
  const WOMEN = 0;
  const MEN = 1;
  const OTHER = 2;
  const TOTAL = 3;

  test.each<[string, readonly [number, number, number], number, number[]]>([
    ['nothing small', [10, 12, 0], 5, []],
    ['zeros are no secret', [0, 12, 0], 5, []],
    ['one small: the smallest other that helps', [3, 40, 0], 5, [WOMEN, MEN]],
    ['two small', [3, 2, 40], 5, [WOMEN, MEN]],
    ['a one and a two, for a limit of three', [1, 2, 0], 3, [WOMEN, MEN]],
    ['three ones in three would be clear', [1, 1, 1], 3, [WOMEN, MEN, OTHER, TOTAL]],
    ['few in all: the whole row', [2, 0, 0], 5, [WOMEN, MEN, OTHER, TOTAL]],
    ['nobody', [0, 0, 0], 5, []],
  ])('%s', (_name, counts, limit, hidden) => {
    expect([...hiddenOf(row(...counts), limit, [[WOMEN, MEN, OTHER, TOTAL]])].sort()).toEqual(hidden);
  });

  test('a limit of one or none hides nothing; of two, as of three, for a lone one would be known', () => {
    expect([0, 1, 2, 3, 10].map(limitOf)).toEqual([0, 1, 3, 3, 10]);
  });

  test('a large table with one small count loses little', () => {
    const participants = new Participants(participantRules('2014-2020'), () => true);
    for (let i = 0; i < 400; i++) {
      const employment = (['unemployed', 'inactive-not-in-education', 'employed', 'long-term-unemployed'] as const)[
        i % 4
      ];
      const sex = i % 7 < 3 ? 'f' : 'm';
      const disability = i % 200 === 0 ? 'yes' : 'no';
      participants.add({ ...SOMEBODY, person: `P-${i}`, sex, disability, employment: employment ?? null });
    }
    const counts = participants.counts(null);
    const shown = shownOf(counts, participants.rules, 5);
    const hiddenIn = (code: string) => {
      const its = shown.indicators.find(({ rule }) => rule.code === code);
      return [its?.women, its?.men, its?.other, its?.total].filter(count => count === null).length;
    };
    expect(counts.indicators.find(({ rule }) => rule.code === 'CO16')?.total).toBe(2);
    expect(hiddenIn('CO16')).toBe(4);
    expect(shown.indicators.filter(({ rule }) => hiddenIn(rule.code) > 0).map(({ rule }) => rule.code)).toEqual([
      'CO16',
    ]);
    expect(shown.all).toBe(400);
  });
});

describe('in the report of indicators', () => {
  const rules = participantRules('2021-2027');
  const nobody = new Participants(rules, () => true).counts(null);
  const figure = (
    code: string,
    previous: number,
    cumulative: number,
    women: number | null = null,
    its: Partial<Indicator> = {},
  ): IndicatorFigure => ({
    indicator: anIndicator({ path: 'indicators[0]', code, ...its }),
    previous: String(previous),
    thisReport: String(cumulative - previous),
    cumulative: String(cumulative),
    women: women === null ? null : String(women),
    men: women === null ? null : String(cumulative - women),
    percent: null,
    status: null,
    evidence: [],
    achieved: [],
  });

  test.each<[string, readonly IndicatorFigure[], string[]]>([
    ['large ones stay', [figure('EECO01', 60, 120, 70)], []],
    ['few', [figure('EECO01', 60, 120), figure('EECO12', 0, 3)], ['EECO12']],
    ['few of a sex', [figure('EECO01', 60, 120, 117)], ['EECO01']],
    ['few in this report', [figure('EECO01', 60, 63)], ['EECO01']],
    ['few until now', [figure('EECO01', 3, 63)], ['EECO01']],
    [
      'few who are the rest of all: one more is hidden',
      [figure('EECO01', 0, 100), figure('EECO02', 0, 57), figure('EECO04', 0, 3), figure('EECO05', 0, 40)],
      ['EECO04', 'EECO05'],
    ],
    ['what is not of persons is not looked at', [figure('P.1', 0, 3), figure('EECO19', 0, 2)], []],
    [
      'few of one’s own unit: alone, and of many none',
      [
        figure('P.1', 0, 6, 5, { unit: 'persons', from: 'activities' }),
        figure('P.2', 0, 3, null, { unit: 'dalyviai' }),
        figure('P.3', 0, 60, 30, { unit: 'persons' }),
        figure('P.4', 0, 3, null, { unit: 'events', from: 'activities' }),
        figure('EECO01', 60, 120, 70),
      ],
      ['P.1', 'P.2'],
    ],
  ])('%s', (_name, figures, hidden) => {
    expect([...hiddenCodes(figures, nobody, rules, 5)].sort()).toEqual(hidden);
  });
});
