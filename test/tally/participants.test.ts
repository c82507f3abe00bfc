import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Participant } from '../../src/model/columns.ts';
import { participantRules } from '../../src/programmes/participant-rules.ts';
import { Participants } from '../../src/tally/participants.ts';
import { SOMEBODY } from './populations.ts';

const ESF = participantRules('2014-2020');
const ESF_PLUS = participantRules('2021-2027');

function of(rows: readonly Participant[], rules = ESF): Participants {
  const participants = new Participants(rules, () => true);
  for (const row of rows) participants.add(row);
  return participants;
}

/** The indicators in which somebody counts, long after. */
function codesOf(row: Partial<Participant>, rules = ESF, until: string | null = null): string[] {
  const { indicators } = of([{ ...SOMEBODY, ...row }], rules).counts(until);
  return indicators.filter(({ total }) => total === 1).map(({ rule }) => rule.code);
}

const LEFT = { left: '2018-08-31' } as const;

describe('2014–2020', () => {
  test.each<[string, Partial<Participant>, string[]]>([
    ['unemployed, ISCED 3, 38 years', {}, ['CO01', 'CO10']],
    [
      'long unemployed at 24, ISCED 0',
      { employment: 'long-term-unemployed', birth_year: 1994, education: '0' },
      ['CO01', 'CO02', 'CO06'],
    ],
    ['25 years', { birth_year: 1993 }, ['CO01', 'CO10']],
    ['54 years', { birth_year: 1964 }, ['CO01', 'CO10']],
    ['55 years', { birth_year: 1963 }, ['CO01', 'CO07', 'CO08', 'CO10']],
    ['55 and inactive in education', { birth_year: 1963, employment: 'inactive' }, ['CO03', 'CO07', 'CO10']],
    [
      '55 and inactive',
      { birth_year: 1963, employment: 'inactive-not-in-education' },
      ['CO03', 'CO04', 'CO07', 'CO08', 'CO10'],
    ],
    [
      '55 and employed, ISCED 8',
      { birth_year: 1963, employment: 'employed', education: '8' },
      ['CO05', 'CO07', 'CO11'],
    ],
    [
      'all that may be refused',
      { migrant: 'yes', disability: 'yes', disadvantaged: 'yes', homeless: 'yes', rural: 'yes', education: '1' },
      ['CO01', 'CO09', 'CO15', 'CO16', 'CO17', 'CO18', 'CO19'],
    ],
    ['refused', { migrant: 'refused', disability: 'refused', disadvantaged: 'refused' }, ['CO01', 'CO10']],
    ['not answered', { disadvantaged: null }, []],
    ['of no sex', { sex: null }, []],
    ['left on an impossible day', { broken: ['left'] }, []],
    ['looks for work as before', { ...LEFT, result_at_exit: ['job-search'] }, ['CO01', 'CO10']],
    [
      'looks for work now',
      { ...LEFT, employment: 'inactive', result_at_exit: ['job-search'] },
      ['CO03', 'CO10', 'CR01'],
    ],
    [
      'learns, works and is qualified',
      { ...LEFT, result_at_exit: ['education', 'qualification', 'employment'] },
      ['CO01', 'CO10', 'CR02', 'CR03', 'CR04'],
    ],
    ['learns as before', { ...LEFT, employment: 'inactive', result_at_exit: ['education'] }, ['CO03', 'CO10']],
    [
      'works as before, with a qualification',
      {
        ...LEFT,
        employment: 'employed',
        result_at_exit: ['employment', 'qualification'],
        result_6m: ['employment', 'improved'],
      },
      ['CO05', 'CO10', 'CR03', 'CR07'],
    ],
    ['an improved situation of who had no work', { ...LEFT, result_6m: ['improved'] }, ['CO01', 'CO10']],
    [
      'disadvantaged, to work',
      { ...LEFT, disability: 'yes', result_at_exit: ['employment'], result_6m: ['employment'] },
      ['CO01', 'CO10', 'CO16', 'CR04', 'CR05', 'CR06', 'CR09'],
    ],
    ['disadvantaged, to nothing', { ...LEFT, disability: 'yes', result_at_exit: ['none'] }, ['CO01', 'CO10', 'CO16']],
    [
      'above 54, to work later',
      { ...LEFT, birth_year: 1950, result_6m: ['employment'] },
      ['CO01', 'CO07', 'CO08', 'CO10', 'CR06', 'CR08'],
    ],
    ['a result of nobody who left', { result_at_exit: ['employment'], result_6m: ['employment'] }, ['CO01', 'CO10']],
  ])('%s', (_name, row, codes) => {
    expect(codesOf(row)).toEqual(codes);
  });

  test.each([
    ['2018-02-28', []],
    ['2018-03-01', ['CO01', 'CO10']],
    ['2018-08-30', ['CO01', 'CO10']],
    ['2018-08-31', ['CO01', 'CO10', 'CR04']],
    // Six months after the last of August is the last of February.
    ['2019-02-27', ['CO01', 'CO10', 'CR04']],
    ['2019-02-28', ['CO01', 'CO10', 'CR04', 'CR06']],
  ])('up to %s', (until, codes) => {
    expect(codesOf({ ...LEFT, result_at_exit: ['employment'], result_6m: ['employment'] }, ESF, until)).toEqual(codes);
  });
});

describe('2021–2027', () => {
  const BASE = ['EECO01', 'EECO02'];
  test.each<[string, Partial<Participant>, string[]]>([
    ['17 years, ISCED 0', { birth_year: 2001, education: '0' }, [...BASE, 'EECO06', 'EECO09']],
    ['18 years', { birth_year: 2000 }, [...BASE, 'EECO07', 'EECO10']],
    ['29 years', { birth_year: 1989 }, [...BASE, 'EECO07', 'EECO10']],
    ['30 years', { birth_year: 1988 }, [...BASE, 'EECO10']],
    ['55 years', { birth_year: 1963 }, [...BASE, 'EECO08', 'EECO10']],
    ['says nothing of the sensitive', { migrant: null, disability: null, disadvantaged: null }, [...BASE, 'EECO10']],
    [
      'everything',
      { disability: 'yes', third_country: 'yes', migrant: 'yes', minority: 'yes', homeless: 'yes', rural: 'yes' },
      [...BASE, 'EECO10', 'EECO12', 'EECO13', 'EECO14', 'EECO15', 'EECO16', 'EECO17'],
    ],
    [
      'to work',
      {
        ...LEFT,
        employment: 'inactive',
        result_at_exit: ['job-search', 'employment'],
        result_6m: ['employment', 'improved'],
      },
      ['EECO01', 'EECO04', 'EECO10', 'EECR01', 'EECR04', 'EECR05'],
    ],
    [
      'to better work',
      { ...LEFT, employment: 'employed', result_6m: ['improved'] },
      ['EECO01', 'EECO05', 'EECO10', 'EECR06'],
    ],
  ])('%s', (_name, row, codes) => {
    expect(codesOf(row, ESF_PLUS)).toEqual(codes);
  });

  test('what the table has no column for is not known', () => {
    const participants = new Participants(ESF_PLUS, key => key !== 'third_country' && key !== 'result_6m');
    participants.add(SOMEBODY);
    const { indicators } = participants.counts(null);
    const unknown = indicators.filter(({ total, incomplete }) => total === null && incomplete === null);
    expect(unknown.map(({ rule }) => rule.code)).toEqual(['EECO13', 'EECR05', 'EECR06']);
  });
});

test('who is not known to an indicator', () => {
  const rows: Partial<Participant>[] = [
    { migrant: 'refused' },
    { sex: null, homeless: 'yes' },
    { homeless: 'no', ...LEFT, result_at_exit: ['none'] },
    { homeless: 'yes', ...LEFT, result_at_exit: ['unknown'], result_6m: ['none'] },
  ];
  const { all, complete, leftOut, indicators } = of(
    rows.map((row, i) => ({ ...SOMEBODY, ...row, person: `P-${i}` })),
  ).counts(null);
  const incomplete = (code: string) => indicators.find(({ rule }) => rule.code === code)?.incomplete;
  expect([all, complete, leftOut]).toEqual([4, 3, 1]);
  expect(['CO01', 'CO15', 'CO16', 'CO18', 'CO19', 'CR03', 'CR06'].map(incomplete)).toEqual([1, 2, 1, 2, 4, 1, 1]);
});

const rows = fc
  .array(
    fc.record({
      person: fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'P-6', ''),
      sex: fc.constantFrom('f', 'm', 'x', null),
      birth_year: fc.constantFrom(1950, 1980, 1999),
      employment: fc.constantFrom('unemployed', 'inactive', 'employed', null),
      disability: fc.constantFrom('yes', 'no', 'refused'),
      entered: fc.constantFrom('2018-03-01', '2018-06-15', '2019-01-31'),
      left: fc.constantFrom('2019-03-31', '2019-08-31', null),
      result_at_exit: fc.constantFrom(null, ['employment' as const], ['unknown' as const]),
    }),
    { maxLength: 12 },
  )
  .map(some => some.map((row, i): Participant => ({ ...SOMEBODY, ...row, line: i + 2 })));
const DAYS = [null, '2018-02-01', '2018-06-15', '2019-04-01', '2021-01-01'];
const seen = (participants: Participants) => DAYS.map(day => participants.counts(day));

describe('any list of people', () => {
  test('somebody who stands in it twice changes no count, whatever the second row says', () => {
    fc.assert(
      fc.property(rows, fc.nat(), rows, (some, at, others) => {
        const named = some.filter(({ person }) => person !== '');
        const again = others.map(row => ({ ...row, person: named[at % Math.max(named.length, 1)]?.person ?? '' }));
        const twice = again.filter(({ person }) => person !== '');
        expect(seen(of([...some, ...twice]))).toEqual(seen(of(some)));
      }),
    );
  });

  test('pieces, each counted elsewhere, make the whole', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (some, at) => {
        const cut = at % (some.length + 1);
        const [first, second] = [some.slice(0, cut), some.slice(cut)].map(piece =>
          Participants.of(structuredClone(of(piece).toData()), ESF, () => true),
        );
        if (first === undefined || second === undefined) throw new Error('no pieces');
        first.merge(second);
        expect(seen(first)).toEqual(seen(of(some)));
        // And it goes on as the whole does.
        const later = { ...SOMEBODY, person: 'P-1' };
        first.add(later);
        expect(seen(first)).toEqual(seen(of([...some, later])));
      }),
    );
  });

  test('in any order', () => {
    fc.assert(
      fc.property(rows, some => {
        const once = some.filter(
          ({ person }, i) => person === '' || some.findIndex(its => its.person === person) === i,
        );
        expect(seen(of([...once].reverse()))).toEqual(seen(of(once)));
      }),
    );
  });

  test('day by day it adds up to the counts of a day', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...DAYS.slice(1)),
        fc.constantFrom('CO01', 'CO16', 'CR04'),
        (some, day, code) => {
          const participants = of(some);
          const gained = (participants.dated(code) ?? []).filter(({ date }) => day === null || date <= (day ?? ''));
          const sum = (key: 'value' | 'women' | 'men') => gained.reduce((all, one) => all + one[key], 0);
          const its = participants.counts(day ?? null).indicators.find(({ rule }) => rule.code === code);
          expect([sum('value'), sum('women'), sum('men')]).toEqual([its?.total, its?.women, its?.men]);
          expect(gained.map(({ date }) => date)).toEqual(gained.map(({ date }) => date).toSorted());
        },
      ),
    );
  });
});

test('more people than a table of keys has room for at first, in two pieces', () => {
  const people = Array.from({ length: 30_000 }, (_, i) => ({ ...SOMEBODY, person: `P-${i}`, line: i + 2 }));
  const first = of(people.slice(0, 20_000));
  first.merge(of(people.slice(15_000)));
  expect(first.counts(null).all).toBe(30_000);
  expect(first.add({ ...SOMEBODY, person: 'P-0' })).toBe(2);
});
