import { describe, expect, test } from 'vitest';
import type { FundList } from '../../src/model/common-indicator.ts';
import {
  COMMON_INDICATORS,
  commonIndicator,
  entityCodes,
  type Lists,
  listsOf,
  nearestCode,
  notListed,
  withCode,
  withWords,
} from '../../src/programmes/common-indicators.ts';
import { aPartner, aProject, slices } from '../tally/values.ts';

const count = (fits: (one: (typeof COMMON_INDICATORS)[number]) => boolean) => COMMON_INDICATORS.filter(fits).length;
const idsOf = (some: typeof COMMON_INDICATORS) => some.map(({ fund, period, code }) => `${fund} ${period} ${code}`);
const its = (fund: FundList, code: string) => {
  const found = COMMON_INDICATORS.find(one => one.fund === fund && one.code === code);
  if (found === undefined) throw new Error(`no ${fund} ${code}`);
  return found;
};

describe('the catalogue', () => {
  // CO01–CO40 with CO11a–CO14a; CO41–CO46 with two outputs each of LT-PL and LV-LT; CR01–CR09 with four of Lithuania.
  test.each<[string, FundList, number, number]>([
    ['2014-2020', 'ERDF', 44, 0],
    ['2014-2020', 'ETC', 6 + 2 + 2, 2 + 1],
    ['2014-2020', 'ESF', 23, 9 + 4],
    ['2021-2027', 'ERDF', 86, 58],
    ['2021-2027', 'Interreg', 13, 7],
    ['2021-2027', 'ESF+', 19, 6],
  ])('%s %s: %d outputs, %d results', (period, fund, outputs, results) => {
    const of = (type: string) => count(one => one.period === period && one.fund === fund && one.type === type);
    expect([of('output'), of('result')]).toEqual([outputs, results]);
  });

  test('has 282 in all, each code once in its list', () => {
    expect(COMMON_INDICATORS.length).toBe(282);
    expect(new Set(idsOf(COMMON_INDICATORS)).size).toBe(282);
    expect([count(one => one.list === 'national'), count(one => one.list === 'programme')]).toEqual([4, 7]);
  });

  test('every one has a name, a unit, a basis and a status, and nothing that was left from making it', () => {
    for (const { names, unit, basis, status, breakdown, code } of COMMON_INDICATORS) {
      const texts = [...Object.values(names).map(({ text }) => text), unit.en ?? '', basis, ...breakdown];
      for (const text of texts) expect([code, text.length > 0 && text === text.trim()]).toEqual([code, true]);
      expect(texts.join(' ')).not.toMatch(/known|high\)|memory|verify|JEMS|LT code|https?:|\(=|\||undefined/);
      expect(basis).toMatch(/\d{3}|Interreg V-A/);
      expect(['found', 'known', 'unverified']).toContain(status);
    }
  });

  test('is sorted as people count', () => {
    const codes = COMMON_INDICATORS.filter(one => one.fund === 'ERDF' && one.period === '2014-2020').map(
      ({ code }) => code,
    );
    expect(codes.slice(8, 14)).toEqual(['CO09', 'CO10', 'CO11', 'CO11a', 'CO12', 'CO12a']);
    const later = COMMON_INDICATORS.filter(one => one.fund === 'ERDF' && one.type === 'output').map(({ code }) => code);
    expect(later.indexOf('RCO101')).toBe(later.indexOf('RCO97') + 1);
  });

  test('is not sure of the three of STEP, nor of names that were not compared', () => {
    expect(COMMON_INDICATORS.filter(one => one.status === 'unverified').map(({ code }) => code)).toEqual([
      'RCO125',
      'RCO126',
      'RCO127',
    ]);
    expect(its('Interreg', 'RCO81').names.lt?.status).toBe('unverified');
    expect(its('ESF', 'CO01').names.lt?.status).toBe('unverified');
    expect(its('ESF', 'CO01').names.pl?.status).toBe('known');
    expect(its('ESF', 'CR03').names.lt?.status).toBe('found');
    expect(its('ETC', 'LT-PL 2.2.O.1').names.lt?.status).toBe('found');
    // RCO77, 81, 83, 84, 87, 115, 116 and RCR77, 84, 104; in Polish RCO85 and RCR79, 81, 85 too; seven of the ESF.
    expect(count(({ names }) => names.lt?.status === 'unverified')).toBe(10 + 7);
    expect(count(({ names }) => names.pl?.status === 'unverified')).toBe(14);
    expect(count(({ names }) => names.lt?.status === 'found')).toBe(3 + 4 + 2);
  });

  test('CO12–CO14 of the ESF were deleted, those of the ERDF were not', () => {
    expect(COMMON_INDICATORS.filter(({ until }) => until !== null).map(({ fund, code }) => `${fund} ${code}`)).toEqual([
      'ESF CO12',
      'ESF CO13',
      'ESF CO14',
    ]);
    expect(its('ESF', 'CO12')).toMatchObject({ until: '2018-08-01' });
    expect(its('ESF', 'CO12').basis).toContain('2018/1046');
  });

  test('results of the ESF are measured when people leave, or six months after', () => {
    const measured = (timing: string | null) =>
      COMMON_INDICATORS.filter(one => one.timing === timing).map(({ code }) => code);
    expect(measured('immediate')).toEqual([
      ...['CR01', 'CR02', 'CR03', 'CR04', 'CR05', 'R.B.024', 'R.B.026', 'R.B.027', 'R.B.103'],
      ...['EECR01', 'EECR02', 'EECR03', 'EECR04'],
    ]);
    expect(measured('longer-term')).toEqual(['CR06', 'CR07', 'CR08', 'CR09', 'EECR05', 'EECR06']);
    expect(count(one => one.sample)).toBe(6 + 2);
    expect(its('ESF', 'CO18').sample).toBe(true);
  });

  test('entities are those that count no people', () => {
    expect(COMMON_INDICATORS.filter(one => one.entity).map(({ code }) => code)).toEqual([
      ...['CO20', 'CO21', 'CO22', 'CO23'],
      ...['EECO18', 'EECO19'],
    ]);
  });

  test('knows what is the same under another code', () => {
    const same = (fund: FundList, code: string) => its(fund, code).same.map(one => `${one.code} ${one.status}`);
    expect(same('ESF', 'CR01')).toEqual(['R.B.024 found']);
    expect(same('ESF', 'R.B.024')).toEqual(['CR01 found']);
    expect(same('ESF', 'CR02')).toEqual(['R.B.025 unverified']);
    expect(same('ETC', 'LT-PL 2.2.O.1')).toEqual(['CO44 found']);
    expect(same('ERDF', 'CO01')).toEqual([]);
  });

  test('tells women and men apart where the regulation does', () => {
    expect(its('ESF', 'CO01').breakdown).toEqual(['women', 'men', 'category of region']);
    expect(its('ESF+', 'EECO01').breakdown).toEqual(['women', 'men', 'non-binary']);
    expect(its('ESF', 'CO20').breakdown).toEqual([]);
    expect(its('ERDF', 'RCO01').breakdown).toEqual(['micro', 'small', 'medium', 'large']);
  });
});

describe('the lists of a project', () => {
  const lists = (programme: string, funding: Readonly<Record<string, string>>, start: string | null = '2017-03-01') =>
    listsOf(
      aProject({
        programme,
        funding: slices(funding),
        period: { start, end: null, preparationFrom: null, paymentsUntil: null },
      }),
    );

  test.each<[string, Readonly<Record<string, string>>, string | null, Lists['period'], readonly FundList[]]>([
    ['interreg-v-a-lt-pl', { ERDF: '85%', own: 'rest' }, '2017-03-01', '2014-2020', ['ERDF', 'ETC']],
    ['interreg-vi-a-lt-pl', { ERDF: '80%', own: 'rest' }, '2017-03-01', '2021-2027', ['ERDF', 'Interreg']],
    ['generic-2014-2020', { ESF: '85%', own: 'rest' }, '2022-03-01', '2014-2020', ['ESF']],
    ['generic-2014-2020', { YEI: '50%', ESF: '50%' }, '2017-03-01', '2014-2020', ['ESF']],
    ['generic-2021-2027', { 'ESF+': '85%', own: 'rest' }, '2023-03-01', '2021-2027', ['ESF+']],
    ['generic-2014-2020', { ESF: '50%', ERDF: '50%' }, '2017-03-01', '2014-2020', ['ESF', 'ERDF', 'ETC']],
    ['generic-2014-2020', { EU: '85%' }, '2017-03-01', '2014-2020', []],
    ['./ours.yaml', { ESF: '85%' }, '2020-12-31', '2014-2020', ['ESF']],
    ['./ours.yaml', { 'ESF+': '85%' }, '2021-01-01', '2021-2027', ['ESF+']],
    ['./ours.yaml', { ESF: '85%' }, null, null, []],
  ])('of %s with %j from %s', (programme, funding, start, period, funds) => {
    expect(lists(programme, funding, start)).toEqual({ programme, period, funds });
  });

  test('a fund that only a partner names counts too', () => {
    const partners = [aPartner({ funding: slices({ ESF: '85%', own: 'rest' }) })];
    expect(listsOf(aProject({ partners })).funds).toEqual(['ESF']);
  });
});

const LISTS = {
  lithuaniaPoland: { period: '2014-2020', funds: ['ERDF', 'ETC'], programme: 'interreg-v-a-lt-pl' },
  later: { period: '2021-2027', funds: ['ERDF', 'Interreg'], programme: 'interreg-vi-a-lt-pl' },
  esf: { period: '2014-2020', funds: ['ESF'], programme: 'generic-2014-2020' },
  esfPlus: { period: '2021-2027', funds: ['ESF+'], programme: 'generic-2021-2027' },
  both: { period: '2014-2020', funds: ['ESF', 'ERDF', 'ETC'], programme: 'generic-2014-2020' },
  none: { period: '2014-2020', funds: [], programme: 'generic-2014-2020' },
  never: { period: null, funds: [], programme: './ours.yaml' },
} as const satisfies Readonly<Record<string, Lists>>;

describe('a code is looked up by period and fund', () => {
  test.each<[string, Lists, string | null]>([
    ['CO01', LISTS.lithuaniaPoland, 'ERDF 2014-2020 CO01'],
    ['CO01', LISTS.esf, 'ESF 2014-2020 CO01'],
    ['CO01', LISTS.both, 'ESF 2014-2020 CO01'],
    ['CO30', LISTS.both, 'ERDF 2014-2020 CO30'],
    ['CO01', LISTS.none, null],
    ['CO44', LISTS.none, 'ETC 2014-2020 CO44'],
    ['CO44', LISTS.lithuaniaPoland, 'ETC 2014-2020 CO44'],
    ['CO44', LISTS.esf, null],
    ['RCO81', LISTS.later, 'Interreg 2021-2027 RCO81'],
    ['RCO81', LISTS.lithuaniaPoland, null],
    ['EECO01', LISTS.esfPlus, 'ESF+ 2021-2027 EECO01'],
    ['R.B.024', LISTS.esf, 'ESF 2014-2020 R.B.024'],
    ['R.B.024', LISTS.lithuaniaPoland, null],
    ['LT-PL 2.2.O.1', LISTS.lithuaniaPoland, 'ETC 2014-2020 LT-PL 2.2.O.1'],
    ['2.2.O.1', LISTS.lithuaniaPoland, 'ETC 2014-2020 LT-PL 2.2.O.1'],
    ['2.2.O.1', { ...LISTS.lithuaniaPoland, programme: 'generic-2014-2020' }, null],
    ['RCO125', LISTS.later, null],
    ['co44', LISTS.lithuaniaPoland, null],
    ['P.1', LISTS.lithuaniaPoland, null],
    ['CO44', LISTS.never, null],
  ])('%s in %j', (code, lists, expected) => {
    const found = commonIndicator(code, lists);
    expect(found === null ? null : idsOf([found])[0]).toBe(expected);
  });

  test.each<[string, Lists, ReturnType<typeof notListed>]>([
    ['co44', LISTS.lithuaniaPoland, { nearest: 'CO44', elsewhere: null, unverified: false }],
    ['CO81', LISTS.lithuaniaPoland, { nearest: null, elsewhere: null, unverified: false }],
    ['CO-44', LISTS.lithuaniaPoland, { nearest: 'CO44', elsewhere: null, unverified: false }],
    ['RCO81', LISTS.lithuaniaPoland, { nearest: null, elsewhere: 'Interreg 2021-2027', unverified: false }],
    ['CO44', LISTS.esf, { nearest: null, elsewhere: 'ETC 2014-2020', unverified: false }],
    ['RCO125', LISTS.later, { nearest: null, elsewhere: null, unverified: true }],
    ['R.B.025', LISTS.esf, { nearest: null, elsewhere: null, unverified: true }],
    ['Persons trained', LISTS.esf, { nearest: null, elsewhere: null, unverified: false }],
  ])('and of %s in %j it is said why not', (code, lists, expected) => {
    expect(notListed(code, lists)).toEqual(expected);
  });

  test.each<[Lists, string[]]>([
    [LISTS.esf, ['CO20', 'CO21', 'CO22', 'CO23']],
    [LISTS.esfPlus, ['EECO18', 'EECO19']],
    [LISTS.lithuaniaPoland, ['CO20', 'CO21', 'CO22', 'CO23']],
    [LISTS.never, ['CO20', 'CO21', 'CO22', 'CO23', 'EECO18', 'EECO19']],
  ])('entities of %j', (lists, expected) => {
    expect(entityCodes(lists)).toEqual(expected);
  });
});

describe('a person looks up', () => {
  test.each<[string, string[]]>([
    ['CO01', ['ERDF 2014-2020 CO01', 'ESF 2014-2020 CO01']],
    ['co 01', ['ERDF 2014-2020 CO01', 'ESF 2014-2020 CO01']],
    ['2.2.o.1', ['ETC 2014-2020 LT-PL 2.2.O.1']],
    ['lt-pl 2.2.O.1', ['ETC 2014-2020 LT-PL 2.2.O.1']],
    ['R.B.025', ['ESF 2014-2020 CR02']],
    ['CO11A', ['ERDF 2014-2020 CO11a']],
    ['CO', []],
    ['', []],
    ['–', []],
  ])('the code %s', (code, expected) => {
    expect(idsOf(withCode(code))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['kvalifikacija', ['ESF 2014-2020 CR03', 'ESF 2014-2020 R.B.026', 'ESF 2014-2020 R.B.103']],
    ['ISIKELE ZAMBIJOJE', []],
    ['ĮGIJO kvalifikaciją', ['ESF 2014-2020 CR03', 'ESF 2014-2020 R.B.026', 'ESF 2014-2020 R.B.103']],
    ['igijo KVALIFIKACIJA', ['ESF 2014-2020 CR03', 'ESF 2014-2020 R.B.026', 'ESF 2014-2020 R.B.103']],
    ['niepelnosprawnosciami', ['ESF 2014-2020 CO16']],
    ['cross-border mobility', ['ETC 2014-2020 CO43', 'ETC 2014-2020 LT-PL 2.2.O.2']],
    ['–', []],
  ])('the words %s', (words, expected) => {
    expect(idsOf(withWords(words))).toEqual(expected);
  });

  test('the nearest code', () => {
    const near = ['RCO-81', 'EECO1', 'ROC81', 'RCO811', 'something else'].map(code => nearestCode(code));
    expect(near).toEqual(['RCO81', 'EECO01', 'RCO81', null, null]);
  });
});
