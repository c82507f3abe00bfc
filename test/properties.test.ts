import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expense } from '../src/model/columns.ts';
import { NO_LEDGER } from '../src/model/ledger.ts';
import type { Slice } from '../src/model/project.ts';
import { packOf } from '../src/programmes/index.ts';
import { claims } from '../src/tally/claim.ts';
import { type Figures, figuresOf } from '../src/tally/figures.ts';
import { withFlatRates } from '../src/tally/flat-rates.ts';
import { fundingPlan } from '../src/tally/funding.ts';
import { planOf } from '../src/tally/plan.ts';
import { Sums } from '../src/tally/sums.ts';
import { aLine, aPartner, aProject, aReport, aRow, GENERIC, slices } from './tally/values.ts';

const PROJECT = aProject({
  exchange: { month: 'submitted', date: 'paid' },
  reports: [
    aReport(1, '2017-03-01', '2017-08-31', { submitted: '2017-09-08' }),
    aReport(2, '2017-09-01', '2018-02-28', { submitted: '2018-03-09' }),
    aReport(3, '2018-03-01', '2018-08-31', { submitted: '2018-09-10' }),
  ],
  partners: [
    aPartner({
      id: 'LP',
      lines: [
        aLine({ category: 'staff', amount: 5_000_003 }),
        aLine({ category: 'office', flat: { percent: 1_500, of: 'staff' } }),
        aLine({ category: 'external', amount: 777 }),
      ],
      funding: slices({ ERDF: '85%', municipal: '7.5%', own: 'rest' }),
    }),
    aPartner({
      id: 'PP2',
      currency: 'PLN',
      total: 3_000_001,
      funding: slices({ ERDF: '2000000.00', state: '5%', own: 'rest' }),
    }),
  ],
});
const PLAN = planOf(PROJECT, packOf(PROJECT));

const ROW: fc.Arbitrary<Partial<Expense>> = fc.record({
  partner: fc.constantFrom('LP', 'PP2'),
  report: fc.constantFrom(null, 1, 2, 3),
  category: fc.constantFrom('staff', 'office', 'external', 'equipment'),
  paid_date: fc.constantFrom('2016-12-01', '2017-05-02', '2017-12-31', '2018-08-31', '2018-12-01'),
  currency: fc.constantFrom('', 'EUR', 'PLN'),
  declared: fc.integer({ min: -50_000_000, max: 500_000_000 }),
  status: fc.constantFrom('declared' as const, 'certified' as const, 'parked' as const, 'rejected' as const, null),
  deducted: fc.constantFrom(null, 0, 1, 12_345),
  taken_up: fc.constantFrom(null, null, 2, 3),
});
const LEDGER = fc.array(ROW, { maxLength: 25 });

async function sumsOf(rows: readonly Partial<Expense>[]): Promise<Sums> {
  const sums = new Sums(() => true);
  const ledger = {
    ...NO_LEDGER,
    async *rows() {
      yield rows.map(aRow);
    },
  };
  for await (const batch of claims(PROJECT, PLAN, ledger, { until: null }, '2018-12-31')())
    for (const claim of batch) sums.add(claim);
  return sums;
}

/** Figures without the order in which categories were met. */
function told({ units, project }: Figures) {
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    project,
    units: units.map(({ unit, soFar, certified, sources, reports }) => ({
      id: unit.id,
      sources,
      soFar: [soFar.total, sorted(soFar.byCategory)],
      certified: [certified.total, sorted(certified.byCategory)],
      reports: reports.map(({ report, declared }) => [report, declared.total, declared.sources]),
    })),
  };
}
const figures = (sums: Sums) => figuresOf(PROJECT, PLAN, sums, '2018-12-31');

describe('a ledger', () => {
  test('has the same figures in any order of its rows', async () => {
    const shuffled = LEDGER.chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, others]) => {
        expect(told(figures(await sumsOf(others)))).toEqual(told(figures(await sumsOf(rows))));
      }),
    );
  });

  test('read in pieces adds up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(LEDGER, LEDGER, LEDGER, async (one, two, three) => {
        const merged = await sumsOf(one);
        merged.merge(await sumsOf(two));
        merged.merge(await sumsOf(three));
        const whole = await sumsOf([...one, ...two, ...three]);
        expect(told(figures(merged))).toEqual(told(figures(whole)));
        expect(merged.latestPaid).toBe(whole.latestPaid);
        for (const key of ['deducted', 'taken_up', 'currency', 'supplier'] as const)
          expect(merged.uses(key)).toBe(whole.uses(key));
        expect(new Map([...merged.cells].toSorted())).toEqual(new Map([...whole.cells].toSorted()));
      }),
    );
  });

  test('grows by the EUR of a row that is added, and by its office', async () => {
    const added = fc.record({
      declared: fc.integer({ min: 1, max: 1_000_000 }),
      category: fc.constantFrom('staff', 'external'),
    });
    await fc.assert(
      fc.asyncProperty(LEDGER, added, async (rows, { declared, category }) => {
        const row = { partner: 'LP', report: 2, category, declared };
        const [before, after] = [figures(await sumsOf(rows)), figures(await sumsOf([...rows, row]))];
        const of = (all: Figures, what: string) => all.units[0]?.soFar.byCategory.get(what) ?? 0;
        const office = of(after, 'office') - of(before, 'office');
        expect(of(after, category) - of(before, category)).toBe(declared);
        expect((after.project.soFar ?? 0) - (before.project.soFar ?? 0)).toBe(declared + office);
        // each of the two offices is cut by less than a cent, toward zero
        if (category === 'staff') expect(Math.abs(office * 100 - declared * 15)).toBeLessThan(200);
        else expect(office).toBe(0);
      }),
    );
  });

  test('so far is the sum of its reports, the project the sum of its partners, sources the whole', async () => {
    await fc.assert(
      fc.asyncProperty(LEDGER, async rows => {
        const { units, project } = figures(await sumsOf(rows));
        const add = (values: readonly (number | null)[]) =>
          values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
        for (const { soFar, certified, reports } of units) {
          expect(soFar.total).toBe(add(reports.map(({ declared }) => declared.total)));
          expect(soFar.total).toBe(add([...soFar.byCategory.values()]));
          expect(certified.total).toBe(add(reports.map(one => one.certified.total)));
          for (const [i, { amount }] of soFar.sources.entries()) {
            if (reports.length > 0)
              expect(amount).toBe(add(reports.map(({ declared }) => declared.sources[i]?.amount ?? null)));
          }
        }
        for (const key of ['planned', 'soFar', 'certified'] as const) {
          expect(add(project.sources.filter(({ of }) => of === null).map(its => its[key]))).toBe(project[key]);
          const own = project.sources.find(({ source, of }) => source === 'own' && of === null)?.[key];
          expect(add(project.sources.filter(({ of }) => of === 'own').map(its => its[key]))).toBe(own);
        }
        expect(project.soFar).toBe(add(units.map(({ soFar }) => soFar.total)));
      }),
    );
  });
});

/** A plan whose slices make its total: rates and amounts, and a rest. */
const PLANNED = fc.integer({ min: 1, max: 1_000_000_000_000 }).chain(total => {
  const slice = (source: string): fc.Arbitrary<Slice> =>
    fc.oneof(
      fc.integer({ min: 0, max: 2_500 }).map((rate): Slice => ({ source, path: source, kind: 'rate', rate })),
      fc
        .integer({ min: 0, max: Math.floor(total / 4) })
        .map((amount): Slice => ({ source, path: source, kind: 'amount', amount })),
    );
  const some = fc.tuple(slice('ERDF'), slice('ESF'), slice('state'), slice('municipal'));
  return fc.tuple(
    fc.constant(total),
    fc
      .tuple(some, fc.constantFrom('own', 'private', 'CF'))
      .map(([all, rest]): Slice[] => [...all, { source: rest, path: rest, kind: 'rest' }]),
  );
});

describe('the shares of any plan', () => {
  const parts = (rows: ReturnType<ReturnType<typeof fundingPlan>['split']>, of: 'own' | null) =>
    rows.filter(row => row.of === of).reduce((sum, { amount }) => sum + (amount ?? Number.NaN), 0);

  test('sum to the whole, planned and of any amount; those of own to own', () => {
    fc.assert(
      fc.property(PLANNED, fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), ([total, plan], amount) => {
        const { planned, split } = fundingPlan(total, plan, GENERIC);
        for (const [rows, whole] of [
          [planned, total],
          [split(amount), amount],
        ] as const) {
          expect(parts(rows, null)).toBe(whole);
          if (rows.some(({ of }) => of === 'own'))
            expect(parts(rows, 'own')).toBe(rows.find(({ source, of }) => source === 'own' && of === null)?.amount);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('of the whole budget give what is planned, and no fund more than its share', () => {
    fc.assert(
      fc.property(PLANNED, ([total, plan]) => {
        const { planned, split } = fundingPlan(total, plan, GENERIC);
        const again = split(total);
        for (const [i, { source, of, amount }] of planned.entries()) {
          if (of === null) expect([source, again[i]?.amount]).toEqual([source, amount]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leave of two reports at most a cent a fund to own against both at once', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(PLANNED, amount, amount, ([total, plan], one, two) => {
        const { split } = fundingPlan(total, plan, GENERIC);
        const [a, b, both] = [split(one), split(two), split(one + two)];
        for (const [i, { source, of, amount: at }] of both.entries()) {
          if (of !== null || source === 'own') continue;
          const apart = (at ?? 0) - (a[i]?.amount ?? 0) - (b[i]?.amount ?? 0);
          expect(apart === 0 || apart === 1).toBe(true);
        }
      }),
    );
  });
});

test('flat rates: categories sum to the total whatever is real, and no flat rate passes its share', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000 });
  const flat = fc.record({
    office: fc.integer({ min: 0, max: 2_500 }),
    staff: fc.integer({ min: 0, max: 2_000 }),
    travel: fc.integer({ min: 0, max: 1_500 }),
  });
  fc.assert(
    fc.property(amount, amount, amount, flat, (travel, external, equipment, { office, staff, travel: onStaff }) => {
      const rates = new Map([
        ['office', { percent: office, of: 'direct' as const }],
        ['travel', { percent: onStaff, of: 'staff' as const }],
        ['staff', { percent: staff, of: 'direct' as const }],
      ]);
      const sums = withFlatRates(
        new Map([
          ['travel', travel],
          ['external', external],
          ['equipment', equipment],
        ]),
        rates,
        GENERIC,
      );
      const its = (category: string) => BigInt(sums.get(category) ?? -1);
      const cut = (base: bigint, percent: number) => (base * BigInt(percent)) / 10_000n;
      const direct = BigInt(external) + BigInt(equipment);
      expect(its('staff')).toBe(cut(direct, staff));
      expect(its('travel')).toBe(cut(its('staff'), onStaff));
      expect(its('office')).toBe(cut(its('staff') + its('travel') + direct, office));
    }),
  );
});
