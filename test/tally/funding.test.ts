import { describe, expect, test } from 'vitest';
import { AmountTooLarge, decimalText } from '../../src/model/money.ts';
import { fundingPlan, type SourceAmount, slicesFor, sumSources } from '../../src/tally/funding.ts';
import { cents, GENERIC, INTERREG, slices } from './values.ts';

/** `ERDF 812195.40`, and for a part of own `  municipal 20.00`. */
function shown(amounts: readonly SourceAmount[]): string[] {
  return amounts.map(
    ({ source, of, amount }) => `${of === null ? '' : '  '}${source} ${amount === null ? 'n/a' : decimalText(amount)}`,
  );
}

const plan = (total: string, funding: Record<string, string>) => fundingPlan(cents(total), slices(funding), INTERREG);

describe('planned', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    ['LT-PL-1R-049', '955524.00', { ERDF: '812195.40', own: '143328.60' }, ['ERDF 812195.40', 'own 143328.60']],
    ['LT-PL-1R-049 by rates', '955524.00', { ERDF: '85%', own: 'rest' }, ['ERDF 812195.40', 'own 143328.60']],
    ['Birštonas', '485181.10', { ERDF: '85%', own: 'rest' }, ['ERDF 412403.93', 'own 72777.17']],
    ['Powiat Ełcki', '364958.88', { ERDF: '85%', own: 'rest' }, ['ERDF 310215.04', 'own 54743.84']],
    [
      'national beside the fund',
      '1000.01',
      { ERDF: '85%', state: '7.5%', own: 'rest' },
      ['ERDF 850.00', 'state 75.00', 'own 75.01'],
    ],
    ['the fund as the rest', '1000.00', { ERDF: 'rest', own: '150.01' }, ['ERDF 849.99', 'own 150.01']],
    [
      'design §1',
      '1000.00',
      { ERDF: '85%', municipal: '7.5%', own: 'rest' },
      ['ERDF 850.00', 'own 150.00', '  municipal 75.00', '  own-rest 75.00', '  rounding 0.00'],
    ],
    [
      'the cut cent is of own',
      '1000.01',
      { ERDF: '85%', municipal: '7.5%', own: '7.5%' },
      ['ERDF 850.00', 'own 150.01', '  municipal 75.00', '  own-rest 75.00', '  rounding 0.01'],
    ],
    [
      'only named parts',
      '1000.00',
      { ERDF: '850.00', public: '20.00', private: '130.00' },
      ['ERDF 850.00', 'own 150.00', '  public 20.00', '  private 130.00', '  rounding 0.00'],
    ],
    ['own sources come to nothing', '1000.00', { ERDF: '100%' }, ['ERDF 1000.00', 'own 0.00']],
  ])('%s', (_name, total, funding, expected) => {
    expect(shown(fundingPlan(cents(total), slices(funding), GENERIC).planned)).toEqual(expected);
  });

  test('a pack that rounds half up', () => {
    const halfUp = { ...GENERIC, rounding: { ...GENERIC.rounding, value: 'half-up' as const } };
    const { planned, split } = fundingPlan(cents('485181.10'), slices({ ERDF: '85%', own: 'rest' }), halfUp);
    expect(shown(planned)).toEqual(['ERDF 412403.94', 'own 72777.16']);
    expect(shown(split(cents('485181.10')))).toEqual(['ERDF 412403.94', 'own 72777.16']);
  });
});

describe('the split of a claim', () => {
  test.each<[string, string, Record<string, string>, string, string[]]>([
    ['down, own takes the fraction', '1000.00', { ERDF: '85%', own: 'rest' }, '0.01', ['ERDF 0.00', 'own 0.01']],
    ['down below nothing', '1000.00', { ERDF: '15%', own: 'rest' }, '-0.10', ['ERDF -0.02', 'own -0.08']],
    [
      'an amount by its share of the total',
      '955524.00',
      { ERDF: '812195.40', own: 'rest' },
      '100.01',
      ['ERDF 85.00', 'own 15.01'],
    ],
    ['multiplied before divided', '3.00', { ERDF: '1.00', own: 'rest' }, '3.00', ['ERDF 1.00', 'own 2.00']],
    ['more than the budget', '100.00', { ERDF: '85.00', own: 'rest' }, '200.00', ['ERDF 170.00', 'own 30.00']],
  ])('%s', (_name, total, funding, amount, expected) => {
    expect(shown(plan(total, funding).split(cents(amount)))).toEqual(expected);
  });

  test('a share that never ends: the whole gives what was agreed, less is cut', () => {
    const thirds = { public: '1.00', private: '2.00' };
    expect(shown(plan('3.00', thirds).split(300))).toEqual([
      'own 3.00',
      '  public 1.00',
      '  private 2.00',
      '  rounding 0.00',
    ]);
    expect(shown(plan('3.00', thirds).split(150))).toEqual([
      'own 1.50',
      '  public 0.49',
      '  private 0.99',
      '  rounding 0.02',
    ]);
  });

  test('parts of a total of nothing are nothing', () => {
    expect(shown(plan('0.00', { ERDF: '85%', public: '1.00' }).split(1_000))).toEqual([
      'ERDF 8.50',
      'own 1.50',
      '  public 0.00',
      '  rounding 1.50',
    ]);
  });

  test('a part too large to count to the cent is told', () => {
    expect(() => plan('0.01', { public: '1000.00' }).split(cents('1000000000000.00'))).toThrow(AmountTooLarge);
  });

  test('of an unknown sum is unknown, source by source', () => {
    expect(shown(plan('100.00', { ERDF: '85%', municipal: '5%', own: 'rest' }).split(null))).toEqual([
      'ERDF n/a',
      'own n/a',
      '  municipal n/a',
      '  own-rest n/a',
      '  rounding n/a',
    ]);
  });

  test('by an amount of an unknown total is unknown, by a rate known', () => {
    const both = { ERDF: '50%', ESF: '20.00', own: 'rest' };
    expect(shown(fundingPlan(null, slices(both), GENERIC).split(1_000))).toEqual(['ERDF 5.00', 'ESF n/a', 'own n/a']);
  });
});

test('six floors are not the floor of the sum', () => {
  const { split } = plan('955524.00', { ERDF: '85%', own: 'rest' });
  const reports = [10_001, 10_003, 10_005, 10_007, 10_009, 10_011];
  const floors = reports.map(amount => split(amount)[0]?.amount ?? 0).reduce((sum, amount) => sum + amount, 0);
  const once = split(reports.reduce((sum, amount) => sum + amount, 0))[0]?.amount;
  expect([floors, once]).toEqual([51_027, 51_030]);
});

describe('a partner without funding of its own', () => {
  const project = { total: 95_552_400, funding: slices({ ERDF: '812195.40', own: '143328.60' }) };

  test.each<[string, string, Record<string, string>, string[]]>([
    ['takes the project’s rate', '100.01', { ERDF: '85%', own: 'rest' }, ['ERDF 85.00', 'own 15.01']],
    [
      'and its share of an amount',
      '571846.40',
      { ERDF: '812195.40', own: '143328.60' },
      ['ERDF 486069.44', 'own 85776.96'],
    ],
    [
      'own is the rest even where the project states it',
      '100.01',
      { ERDF: '812195.40', own: '143328.60' },
      ['ERDF 85.00', 'own 15.01'],
    ],
  ])('%s', (_name, total, funding, expected) => {
    const inherited = slicesFor({ funding: [], total: cents(total) }, { ...project, funding: slices(funding) });
    expect(shown(fundingPlan(cents(total), inherited, INTERREG).planned)).toEqual(expected);
  });

  test('its own funding wins', () => {
    const own = slices({ ERDF: '50%', own: 'rest' });
    expect(slicesFor({ funding: own, total: 100 }, project)).toBe(own);
  });
});

test('sums of partners: a whole own joins own-rest where another names its parts', () => {
  const named = plan('100.00', { ERDF: '85%', municipal: '7.5%', own: 'rest' }).planned;
  const whole = plan('200.00', { ERDF: '85%', own: 'rest' }).planned;
  const expected = ['ERDF 255.00', 'own 45.00', '  municipal 7.50', '  own-rest 37.50', '  rounding 0.00'];
  expect(shown(sumSources([named, whole], GENERIC))).toEqual(expected);
  expect(shown(sumSources([whole, named], GENERIC)).toSorted()).toEqual(expected.toSorted());
});

test('keep-22716: the project is the sum of its partners, a cent below its own rate', () => {
  const totals = ['485181.10', '65883.00', '364958.88'];
  const partners = totals.map(total => plan(total, { ERDF: '85%', own: 'rest' }).planned);
  expect(shown(sumSources(partners, GENERIC))).toEqual(['ERDF 778619.52', 'own 137403.46']);
});
