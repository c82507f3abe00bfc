import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Payment } from '../../src/model/columns.ts';
import type { Project } from '../../src/model/project.ts';
import { paymentFigures, type Received } from '../../src/tally/payments.ts';
import { planOf } from '../../src/tally/plan.ts';
import { aPartner, aPayment, aProject, cents, GENERIC, slices } from './values.ts';

const LP = aPartner({ total: cents('60000.00') });
const PP2 = aPartner({ path: 'partners[1]', id: 'PP2', total: cents('40000.00') });
const FUNDING = { total: cents('100000.00'), funding: slices({ ERDF: '85%', own: 'rest' }) };
const two = (...payments: Payment[]): Project => aProject({ ...FUNDING, partners: [LP, PP2], payments });

const figures = (project: Project, asOf: string | null = null) =>
  paymentFigures(project, planOf(project, GENERIC), asOf);

const paid = (date: string, kind: Payment['kind'], amount: string, more: Partial<Payment> = {}) =>
  aPayment({ date, kind, amount: cents(amount), partner: 'LP', source: 'ERDF', ...more });

/** Advance, interim, final, recovery, total, settled: in cents. */
function sums(received: Received | undefined): unknown[] {
  if (received === undefined) return [];
  const { advance, interim, final, recovery, total, settled } = received;
  return [advance, interim, final, recovery, total, settled];
}

const ADVANCE = paid('2017-04-03', 'advance', '5000.00');
const INTERIM = paid('2017-12-04', 'interim', '12000.10');
const SECOND = paid('2018-06-04', 'interim', '8000.05');
const RECOVERY = paid('2018-09-03', 'recovery', '300.00');
const FINAL = paid('2019-06-03', 'final', '2000.00');

describe('what a partner received', () => {
  test('before the final payment an advance is not settled', () => {
    const { units } = figures(two(ADVANCE, INTERIM, SECOND, RECOVERY));
    // 12,000.10 + 8,000.05 − 300.00 = 19,700.15; with the advance 24,700.15
    expect(sums(units.get('LP')?.get('ERDF'))).toEqual([500_000, 2_000_015, 0, 30_000, 2_470_015, 1_970_015]);
  });

  test('from the final payment on it is', () => {
    const { units } = figures(two(ADVANCE, INTERIM, SECOND, RECOVERY, FINAL));
    expect(sums(units.get('LP')?.get('ERDF'))).toEqual([500_000, 2_000_015, 200_000, 30_000, 2_670_015, 2_670_015]);
  });

  test('even by a final payment of nothing', () => {
    const { units } = figures(two(ADVANCE, paid('2019-06-03', 'final', '0.00')));
    expect(sums(units.get('LP')?.get('ERDF'))).toEqual([500_000, 0, 0, 0, 500_000, 500_000]);
  });

  test('step by step, by date and not by row', () => {
    const steps = figures(two(FINAL, SECOND, ADVANCE, INTERIM))
      .units.get('LP')
      ?.get('ERDF')?.steps;
    expect(steps?.map(({ index, settled }) => [index, settled])).toEqual([
      [2, 0],
      [3, 1_200_010],
      [1, 2_000_015],
      [0, 2_700_015],
    ]);
  });

  test('on one day: row by row', () => {
    const steps = figures(two(INTERIM, { ...SECOND, date: '2017-12-04' }))
      .units.get('LP')
      ?.get('ERDF')?.steps;
    expect(steps?.map(({ index }) => index)).toEqual([0, 1]);
  });

  test('up to a day, that day included', () => {
    const received = (asOf: string) =>
      figures(two(ADVANCE, INTERIM, FINAL), asOf)
        .units.get('LP')
        ?.get('ERDF')?.total;
    expect([received('2017-12-03'), received('2017-12-04'), received('2019-06-03')]).toEqual([
      500_000, 1_700_010, 1_900_010,
    ]);
    expect(figures(two(FINAL), '2019-06-02').units.get('LP')?.size).toBe(0);
  });

  test('source by source', () => {
    const { units, project } = figures(two(INTERIM, { ...SECOND, source: 'state' }));
    expect([...(units.get('LP')?.keys() ?? [])]).toEqual(['ERDF', 'state']);
    expect(project.get('state')?.total).toBe(800_005);
  });

  test.each([
    ['kind', { kind: null }],
    ['date', { date: null }],
    ['amount', { amount: null }],
  ])('is n/a where a %s could not be read, of that source alone', (_what, broken) => {
    const { units, project } = figures(
      two(INTERIM, { ...SECOND, ...broken }, { ...FINAL, source: 'state' }),
      '2019-12-31',
    );
    expect(sums(units.get('LP')?.get('ERDF'))).toEqual([null, null, null, null, null, null]);
    expect(project.get('ERDF')?.total).toBeNull();
    expect(project.get('state')?.total).toBe(200_000);
  });
});

describe('whose a payment is', () => {
  const to = (...partners: string[]) => partners.map(partner => ({ ...INTERIM, partner }));

  test('of several partners: the one that it names, or the project’s alone', () => {
    const { units, project, unassigned } = figures(two(...to('LP', 'PP2', 'PP2', '')));
    expect(units.get('LP')?.get('ERDF')?.total).toBe(1_200_010);
    expect(units.get('PP2')?.get('ERDF')?.total).toBe(2_400_020);
    expect(project.get('ERDF')?.total).toBe(4_800_040);
    expect([...unassigned]).toEqual(['ERDF']);
  });

  test('of a partner that there is not, or that could not be read: nobody’s', () => {
    const { units, project, unassigned } = figures(two(...to('PP9'), { ...INTERIM, partner: '', broken: ['partner'] }));
    expect([units.get('LP')?.size, units.get('PP2')?.size, project.size, unassigned.size]).toEqual([0, 0, 0, 0]);
  });

  test('of the only partner, named or not', () => {
    const { units, unassigned } = figures(aProject({ ...FUNDING, partners: [LP], payments: to('LP', '') }));
    expect(units.get('LP')?.get('ERDF')?.total).toBe(2_400_020);
    expect(unassigned.size).toBe(0);
  });

  test('of a project that is known by its totals: the project’s', () => {
    const partners = [aPartner({}), aPartner({ id: 'PP2' })];
    const { units } = figures(aProject({ ...FUNDING, partners, payments: to('LP', 'PP2', '') }));
    expect(units.get('')?.get('ERDF')?.total).toBe(3_600_030);
  });
});

test('a project has received what its partners have, and what names none of them', () => {
  const payment = fc.record({
    date: fc.constantFrom('2017-05-02', '2018-05-02', '2019-05-02'),
    partner: fc.constantFrom('LP', 'PP2', ''),
    kind: fc.constantFrom<Payment['kind']>('advance', 'interim', 'final', 'recovery'),
    amount: fc.integer({ min: 0, max: 10_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(payment), rows => {
      const payments = rows.map(row => aPayment({ ...row, source: 'ERDF' }));
      const { units, project } = figures(two(...payments));
      const of = (unit: string) => units.get(unit)?.get('ERDF')?.total ?? 0;
      const unnamed = rows
        .filter(({ partner }) => partner === '')
        .reduce((sum, { kind, amount }) => sum + (kind === 'recovery' ? -amount : amount), 0);
      expect(project.get('ERDF')?.total ?? 0).toBe(of('LP') + of('PP2') + unnamed);
    }),
  );
});
