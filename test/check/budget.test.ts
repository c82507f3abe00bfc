import { describe, expect, test } from 'vitest';
import type { BudgetLine, FlatRate, Partner, Project } from '../../src/model/project.ts';
import { packOf } from '../../src/programmes/index.ts';
import type { Pack } from '../../src/programmes/pack.ts';
import { aLine, aPartner, aProject, aReport, cents, GENERIC, INTERREG, slices } from '../tally/values.ts';
import { findingsOf, told } from './told.ts';

/** A pack that rules no flat rates. */
const OPEN: Pack = { ...GENERIC, categories: null, flatRates: [] };

function flat(category: string, text: string): BudgetLine {
  const [percent = '', of] = text.split('% of ');
  return aLine({ category, flat: { percent: cents(percent), of: of as FlatRate['of'] } });
}

const real = (category: string, amount: string | null, more: Partial<BudgetLine> = {}) =>
  aLine({ category, amount: amount === null ? null : cents(amount), ...more });

/** A partner whose lines know where they stand. */
function withLines(lines: readonly BudgetLine[], id = 'LP'): Partner {
  const path = `partners[${id === 'LP' ? 0 : 1}]`;
  return aPartner({ id, path, lines: lines.map((line, i) => ({ ...line, path: `${path}.budget[${i}]` })) });
}

const project = (...lines: BudgetLine[]): Project => aProject({ partners: [withLines(lines)] });

describe('period-sum-differs', () => {
  const periods = (...amounts: (string | null)[]) => ({
    periods: new Map(amounts.map((amount, i) => [String(i + 1), amount === null ? null : cents(amount)])),
  });
  const priced = { quantity: cents('5.50'), price: cents('1000.33') };

  test.each<[string, BudgetLine, string[]]>([
    ['they add up', real('external', '100.00', periods('40.00', '60.00')), []],
    ['a cent is missing', real('external', '100.00', periods('40.00', '59.99')), ['period-sum-differs LP/external']],
    ['a cent too much', real('external', '100.00', periods('40.00', '60.01')), ['period-sum-differs LP/external']],
    ['there are none', real('external', '100.00'), []],
    ['the one period that has all of it', real('external', '100.00', { period: '2' }), []],
    ['one could not be read', real('external', '100.00', periods('40.00', null)), []],
    ['the amount could not be read', real('external', null, periods('40.00')), []],
    // 5.5 × 1000.33 = 5501.815, cut
    ['quantity × price', real('external', null, { ...priced, ...periods('5000.00', '501.81') }), []],
    [
      'quantity × price, rounded up',
      real('external', null, { ...priced, ...periods('5000.00', '501.82') }),
      ['period-sum-differs LP/external'],
    ],
    ['the line is at odds with itself', real('external', '5502.81', { ...priced, ...periods('5501.81') }), []],
    [
      'and the periods with both',
      real('external', '5502.81', { ...priced, ...periods('5500.00') }),
      ['period-sum-differs LP/external'],
    ],
  ])('%s', async (_story, line, expected) => {
    expect(await told('budget/period', project(line), GENERIC)).toEqual(expected);
  });

  test('of a flat rate: what it comes to', async () => {
    const office = flat('office', '15% of staff'); // 15 % of 1,000.10 is 150.01
    const of = (...amounts: string[]) => project(real('staff', '1000.10'), { ...office, ...periods(...amounts) });
    expect(await told('budget/period', of('100.00', '50.01'), GENERIC)).toEqual([]);
    expect(await told('budget/period', of('100.00', '50.02'), GENERIC)).toEqual(['period-sum-differs LP/office']);
  });

  test('it says the sum, the line and the difference', async () => {
    const [found] = await findingsOf(project(real('external', '100.00', periods('40.00', '59.99'))), GENERIC);
    expect(found?.args).toEqual({
      item: 'external',
      periods: 2,
      expected: '100.00',
      found: '99.99',
      difference: '-0.01',
    });
  });
});

describe('flat-rate-above-cap', () => {
  const above = ['flat-rate-above-cap LP/'];
  test.each<[string, string, Pack, string | null]>([
    ['office', '15% of staff', GENERIC, null],
    ['office', '15.01% of staff', GENERIC, '15.00'],
    ['office', '25% of direct', GENERIC, null],
    ['office', '25.01% of direct', GENERIC, '25.00'],
    ['staff', '20% of direct', INTERREG, null],
    ['staff', '20.50% of direct', INTERREG, '20.00'],
    ['other', '40% of staff', GENERIC, null],
    ['other', '41% of staff', GENERIC, '40.00'],
    ['other', '5% of direct', GENERIC, 'not offered'],
    ['travel', '15% of staff', GENERIC, 'not offered'],
    ['external', '5% of staff', GENERIC, 'not offered'],
    // What cannot be computed at all is said as that.
    ['staff', '20% of staff', GENERIC, null],
    ['travel', '20% of direct', GENERIC, null],
    ['office', '99% of staff', OPEN, null],
    ['travvel', '15% of staff', GENERIC, null],
  ])('%s at %s', async (category, rate, pack, cap) => {
    const found = await findingsOf(project(real('staff', '1000.00'), flat(category, rate)), pack);
    const its = found.find(({ check }) => check === 'budget/flat-rate-above-cap');
    if (cap === null) expect(its).toBeUndefined();
    else {
      expect(its?.subject).toBe(`LP/${category}`);
      expect(its?.args).toMatchObject({ partner: 'LP', cap: cap === 'not offered' ? null : cap });
    }
  });

  test('the highest of several rules counts; one that is not verified rules nothing', async () => {
    const [rule] = GENERIC.flatRates;
    if (rule === undefined) throw new Error('no rule');
    const lines = [real('staff', '1000.00'), flat('office', '18% of staff')];
    const second = { ...rule, value: { ...rule.value, upTo: 2_000 } };
    const twice = { ...GENERIC, flatRates: [rule, second] };
    expect(await told('budget/flat', project(...lines), twice)).toEqual([]);
    const unsure = { ...GENERIC, flatRates: [rule, { ...second, status: 'unverified' as const }] };
    expect(await told('budget/flat', project(...lines), unsure)).toEqual([`${above[0]}office`]);
    const none = { ...GENERIC, flatRates: [{ ...second, status: 'unverified' as const }] };
    expect(await told('budget/flat', project(...lines), none)).toEqual([]);
  });

  test('it lists what the programme has for such costs', async () => {
    const found = await findingsOf(project(real('staff', '1.00'), flat('other', '5% of direct')), GENERIC);
    expect(found.map(({ args }) => args)).toEqual([
      expect.objectContaining({ offers: [{ role: 'other', of: 'staff', upTo: '40.00' }] }),
    ]);
  });
});

describe('flat-rates-conflict', () => {
  const staff = real('staff', '1000.00');
  const office = flat('office', '15% of staff');
  const other = flat('other', '40% of staff');
  test.each<[string, BudgetLine[], string[]]>([
    ['office on staff', [staff, office], []],
    ['office on staff, and on direct', [staff, office, flat('office', '7% of direct')], ['two-rates office']],
    ['office on staff twice', [staff, office, flat('office', '10% of staff')], ['two-rates office']],
    ['the same line twice', [staff, office, office], []],
    ['office at a flat rate and at real cost', [staff, office, real('office', '5.00')], ['flat-and-real office']],
    ['the other way round', [real('office', '5.00'), staff, office], ['flat-and-real office']],
    [
      'several real lines are one pair',
      [office, real('office', '5.00'), real('office', '6.00')],
      ['flat-and-real office'],
    ],
    ['a real cost of nothing', [staff, office, real('office', '0.00')], []],
    ['a real cost that could not be read', [staff, office, real('office', null)], []],
    ['all other costs beside real staff', [staff, other], []],
    ['beside real travel', [staff, other, real('travel', '5.00')], ['other-stands-alone travel']],
    [
      'beside a unit cost of travel',
      [other, real('travel', '5.00', { kind: 'unit-cost' })],
      ['other-stands-alone travel'],
    ],
    ['beside unit costs of no category', [staff, other, real('unit-cost', '5.00', { kind: 'unit-cost' })], []],
    ['beside a lump sum', [staff, other, real('lump-sum', '5.00', { kind: 'lump-sum' })], []],
    ['beside a category that nobody knows', [staff, other, real('travvel', '5.00')], []],
    ['beside office', [staff, other, office], ['other-stands-alone office']],
    ['beside flat staff', [flat('staff', '20% of direct'), other], ['other-stands-alone other']],
    [
      'staff on direct, travel and office on staff',
      [flat('staff', '20% of direct'), flat('travel', '5% of staff'), office],
      [],
    ],
    ['staff on direct beside real staff', [flat('staff', '20% of direct'), staff], ['flat-and-real staff']],
    ['staff of staff', [flat('staff', '20% of staff')], ['of-itself staff']],
    ['travel of direct', [staff, flat('travel', '5% of direct')], ['of-itself travel']],
  ])('%s', async (_story, lines, expected) => {
    const found = await findingsOf(project(...lines), GENERIC);
    const conflicts = found.flatMap(one => (one.check === 'budget/flat-rates-conflict' ? [one] : []));
    expect(conflicts.map(({ args, subject }) => `${args.reason} ${subject.replace('LP/', '')}`)).toEqual(expected);
  });

  test('a circle of two: said where the programme rules no flat rates, else as a rate that it does not have', async () => {
    const circle = project(flat('staff', '20% of direct'), flat('external', '10% of staff'));
    expect(await told('budget/', circle, OPEN)).toEqual(['flat-rates-conflict LP/external']);
    expect(await told('budget/', circle, GENERIC)).toEqual(['flat-rate-above-cap LP/external']);
  });

  test('options of two partners never exclude each other', async () => {
    const partners = [withLines([staff, other]), withLines([office, real('travel', '5.00')], 'PP2')];
    expect(await told('budget/', aProject({ partners }), GENERIC)).toEqual([]);
  });
});

describe('category-above-cap', () => {
  const small = (total: string, one: readonly BudgetLine[], two: readonly BudgetLine[]) =>
    aProject({ total: cents(total), partners: [withLines(one), withLines(two, 'PP2')] });
  const staff = (amount: string) => real('staff', amount);
  const kit = (amount: string | null) => real('equipment', amount);
  const works = (amount: string) => real('infrastructure', amount);
  test.each<[string, Project, boolean]>([
    ['30 % over both partners', small('50000.00', [staff('35000.00')], [kit('9000.00'), works('6000.00')]), false],
    ['a cent more', small('50000.00', [staff('34999.99'), kit('9000.00')], [works('6000.01')]), true],
    ['one partner alone may have more', small('50000.00', [staff('40000.00')], [kit('10000.00')]), false],
    // 30 % of 33,333.33 is 9,999.999: 9,999.99 is within, 10,000.00 is above
    ['the cap is cut to the cent', small('33333.33', [staff('23333.33')], [kit('10000.00')]), true],
    ['and kept there', small('33333.33', [staff('23333.34')], [kit('9999.99')]), false],
    ['a regular project', small('50000.01', [staff('10000.01')], [kit('40000.00')]), false],
    ['an amount could not be read', small('50000.00', [staff('10000.00')], [kit('40000.00'), kit(null)]), false],
    ['the partners come to another total', small('50000.00', [staff('10000.00')], [kit('40000.01')]), false],
  ])('%s', async (_story, its, isAbove) => {
    expect(await told('budget/category', its, INTERREG)).toEqual(isAbove ? ['category-above-cap X'] : []);
    expect(await told('budget/category', its, GENERIC)).toEqual([]);
  });

  test('it shows the sum and what is allowed', async () => {
    const its = small('50000.00', [staff('34999.99'), kit('9000.00')], [works('6000.01')]);
    const found = (await findingsOf(its, INTERREG)).find(({ check }) => check === 'budget/category-above-cap');
    expect(found?.args).toMatchObject({ amount: '15000.01', allowed: '15000.00', above: '0.01', rate: '30.00' });
  });
});

describe('flat-rate-changed', () => {
  const amended = (date: string, ...lines: BudgetLine[]) => ({
    ...{ path: 'amendments[0]', no: 1, date, places: new Map() },
    before: { file: 'before.yaml', total: null, funding: [], partners: [withLines(lines)] },
  });
  const REPORTS = [aReport(1, '2017-03-01', '2017-08-31'), aReport(2, '2017-09-01', '2018-02-28')];
  const changed = (then: readonly BudgetLine[], now: readonly BudgetLine[], date = '2018-01-01') =>
    told(
      'budget/flat-rate-changed',
      { ...project(...now), reports: REPORTS, amendments: [amended(date, ...then)] },
      GENERIC,
    );
  const SAID = ['flat-rate-changed LP/office'];
  const staff = real('staff', '1000.00');

  test.each<[string, BudgetLine[], BudgetLine[], string[]]>([
    ['the same', [staff, flat('office', '15% of staff')], [staff, flat('office', '15% of staff')], []],
    ['a higher rate', [flat('office', '10% of staff')], [flat('office', '15% of staff')], SAID],
    ['a lower one', [flat('office', '15% of staff')], [flat('office', '10% of staff')], SAID],
    ['another base', [flat('office', '15% of staff')], [flat('office', '15% of direct')], SAID],
    ['real costs now', [flat('office', '15% of staff')], [real('office', '100.00')], SAID],
    ['real costs then', [real('office', '100.00')], [flat('office', '15% of staff')], SAID],
    ['nothing then', [real('office', '0.00')], [flat('office', '15% of staff')], []],
    ['nothing now', [flat('office', '15% of staff')], [real('office', '0.00')], []],
    ['new', [staff], [staff, flat('office', '15% of staff')], []],
    ['gone', [staff, flat('office', '15% of staff')], [staff], []],
    [
      'of which one could not be read',
      [{ ...flat('office', '1% of staff'), flat: null, kind: 'flat' }],
      [flat('office', '15% of staff')],
      [],
    ],
    ['other real costs', [real('travel', '100.00')], [real('travel', '900.00')], []],
  ])('%s', async (_story, then, now, expected) => {
    expect(await changed(then, now)).toEqual(expected);
  });

  test('only where a report had ended by then', async () => {
    const then = [flat('office', '10% of staff')];
    const now = [flat('office', '15% of staff')];
    expect(await changed(then, now, '2017-08-31')).toEqual([]);
    expect(await changed(then, now, '2017-09-01')).toEqual(SAID);
  });

  test('it is said of the last amendment that differs', async () => {
    const amendments = [
      amended('2017-09-30', flat('office', '12% of staff')),
      { ...amended('2018-03-31', flat('office', '15% of staff')), no: 2 },
    ];
    const its = { ...project(flat('office', '15% of staff')), reports: REPORTS, amendments };
    const found = await findingsOf(its, GENERIC);
    expect(found.flatMap(one => (one.check === 'budget/flat-rate-changed' ? [one.args] : []))).toMatchObject([
      { amendment: 1, date: '2017-09-30', before: { rate: '12.00' }, now: { rate: '15.00' } },
    ]);
  });
});

describe('simplified-required', () => {
  const LATER = packOf({ programme: 'generic-2021-2027' });
  const small = (total: string, more: Partial<Project> = {}) => ({
    ...project(real('external', total)),
    ...{ total: cents(total), funding: slices({ ERDF: '85%', own: 'rest' }), ...more },
  });
  const SAID = ['simplified-required X'];
  const judged = (its: Project, pack = LATER) => told('budget/simplified', its, pack);
  const beside = (...lines: BudgetLine[]) => [withLines([real('staff', '100000.00'), ...lines])];

  test.each<[string, Project, string[]]>([
    ['up to the limit', small('200000.00'), SAID],
    ['a cent above it', small('200000.01'), []],
    ['with a flat rate', small('115000.00', { partners: beside(flat('office', '15% of staff')) }), []],
    ['with a unit cost', small('100020.00', { partners: beside(real('staff', '20.00', { kind: 'unit-cost' })) }), []],
    ['with a lump sum', small('100020.00', { partners: beside(real('lump-sum', '20.00', { kind: 'lump-sum' })) }), []],
    ['of the ESF+', small('9000.00', { funding: slices({ 'ESF+': '85%', own: 'rest' }) }), SAID],
    ['of the Cohesion Fund', small('9000.00', { funding: slices({ CF: '85%', own: 'rest' }) }), []],
    ['that names no source', small('9000.00', { funding: [] }), []],
    ['known by its totals', small('9000.00', { partners: [] }), []],
    ['with a partner known by its total', small('9000.00', { partners: [aPartner({ total: cents('9000.00') })] }), []],
    ['of another total than its partners', small('9000.00', { total: cents('9000.01') }), []],
  ])('a project %s', async (_story, its, expected) => {
    expect(await judged(its)).toEqual(expected);
  });

  test('with a partner that has taken an option', async () => {
    const lines = [
      withLines([real('external', '1000.00')]),
      withLines([real('staff', '1000.00'), flat('office', '15% of staff')], 'PP2'),
    ];
    expect(await judged(small('2150.00', { partners: lines }))).toEqual([]);
  });

  test('not of 2014–2020, whose programmes could put the rule off', async () => {
    expect(await judged(small('9000.00'), GENERIC)).toEqual([]);
  });
});

describe('total-outside-call', () => {
  const SAID = (code: string) => [`total-outside-call ${code}`];
  test.each([
    ['LT-PL-1R-049', '50000.01', []],
    ['LT-PL-1R-049', '50000.00', SAID('LT-PL-1R-049')],
    ['LT-PL-1R-049', '1000000.00', []],
    ['LT-PL-1R-049', '1000000.01', SAID('LT-PL-1R-049')],
    ['LT-PL-2S-116', '50000.00', []],
    ['LT-PL-2S-116', '50000.01', SAID('LT-PL-2S-116')],
    ['LT-PL-2S-116', '10000.01', []],
    ['LT-PL-2S-116', '10000.00', SAID('LT-PL-2S-116')],
    // A code of neither kind may be either.
    ['keep-22716', '916022.98', []],
    ['keep-22716', '50000.00', []],
    ['keep-22716', '10000.00', SAID('keep-22716')],
  ])('%s of %s', async (code, total, expected) => {
    const its = aProject({ code, total: cents(total) });
    expect(await told('budget/total', its, INTERREG)).toEqual(expected);
    expect(await told('budget/total', its, GENERIC)).toEqual([]);
  });

  test('not where the partners come to another total', async () => {
    const partners = [aPartner({ total: cents('60000.00') })];
    const its = aProject({ code: 'LT-PL-2S-116', total: cents('60000.01'), partners });
    expect(await told('budget/total', its, INTERREG)).toEqual([]);
  });
});
