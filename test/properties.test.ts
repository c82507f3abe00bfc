import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { discover } from '../src/load/discover.ts';
import { loadProject } from '../src/load/load.ts';
import type { Expense } from '../src/model/columns.ts';
import { decimalText, total } from '../src/model/money.ts';
import type { Project, Slice } from '../src/model/project.ts';
import { classOf, packOf } from '../src/programmes/index.ts';
import { absorptionOf } from '../src/tally/absorption.ts';
import { type Expenditure, expenditureOf } from '../src/tally/expenditure.ts';
import { type Figures, figuresOf, type ReportFigures } from '../src/tally/figures.ts';
import { withFlatRates } from '../src/tally/flat-rates.ts';
import { fundingPlan } from '../src/tally/funding.ts';
import { type OverviewBlock, type OverviewLine, overviewOf } from '../src/tally/overview.ts';
import { planOf, type Unit, unitsOf } from '../src/tally/plan.ts';
import type { Sums } from '../src/tally/sums.ts';
import { folderWith } from './load/folder.ts';
import { ledgerOf, sumsOf as ledgerSums } from './tally/figured.ts';
import { aLine, aPartner, aProject, aReport, GENERIC, slices } from './tally/values.ts';

// A busy machine takes its time, which is no finding of ours.
vi.setConfig({ testTimeout: 120_000 });

const PP2 = aPartner({
  id: 'PP2',
  currency: 'PLN',
  total: 3_000_001,
  funding: slices({ ERDF: '2000000.00', state: '5%', own: 'rest' }),
});
/** What was agreed when the first report ended: other rates, and a source that is no more. */
const BEFORE = aPartner({
  id: 'LP',
  lines: [
    aLine({ category: 'staff', amount: 4_000_001 }),
    aLine({ category: 'office', flat: { percent: 1_000, of: 'staff' } }),
    aLine({ category: 'equipment', amount: 3_333_333 }),
  ],
  funding: slices({ ESF: '45%', ERDF: '40%', private: '5%', own: 'rest' }),
});
const PROJECT = aProject({
  exchange: { month: 'submitted', date: 'paid' },
  reports: [
    aReport(1, '2017-03-01', '2017-08-31', { submitted: '2017-09-08' }),
    aReport(2, '2017-09-01', '2018-02-28', { submitted: '2018-03-09' }),
    aReport(3, '2018-03-01', '2018-08-31', { submitted: '2018-09-10' }),
  ],
  amendments: [
    {
      path: 'amendments[0]',
      no: 1,
      date: '2017-10-01',
      before: { file: '', total: null, funding: [], partners: [BEFORE, PP2] },
      places: new Map(),
    },
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
    PP2,
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

const sumsOf = (rows: readonly Partial<Expense>[], project = PROJECT) => ledgerSums(project, ledgerOf(rows));

const sorted = (map: ReadonlyMap<string, unknown>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Figures without the order in which categories were met. */
function told({ units, project, plan }: Figures) {
  return {
    project,
    units: units.map(({ unit, soFar, certified, sources, reports }) => ({
      id: unit.id,
      sources,
      soFar: [soFar.total, sorted(soFar.byCategory)],
      certified: [certified.total, sorted(certified.byCategory)],
      reports: reports.map(
        ({ report, declared, control: { handled, decided, parked, deductedByCategory, ...its } }) => [
          [report, declared.total, declared.sources, handled.total, decided.total, its.undecided, its.undecidedRows],
          [parked.total, sorted(parked.byCategory), its.deducted, sorted(deductedByCategory)],
        ],
      ),
    })),
    overviews: EVERY_REPORT.map(report => {
      const { categories, sources, total } = overviewOf({ units, plan }, report).project;
      return [sorted(new Map(categories.map(line => [line.key, line]))), sources, total];
    }),
  };
}
const EVERY_REPORT = [1, 2, 3, null];
const figures = (sums: Sums, upTo: number | null = null) => figuresOf(PROJECT, PLAN, sums, '2018-12-31', upTo);
const figured = async (rows: readonly Partial<Expense>[], upTo: number | null = null) =>
  figures(await sumsOf(rows), upTo);

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

  test('read in pieces adds up to the whole, month by month', async () => {
    const project: Project = { ...PROJECT, reports: [], exchange: { month: 'incurred', date: 'paid' } };
    const plan = planOf(project, packOf(project));
    await fc.assert(
      fc.asyncProperty(LEDGER, LEDGER, async (one, two) => {
        const merged = await sumsOf(one, project);
        merged.merge(await sumsOf(two, project));
        const whole = await sumsOf([...one, ...two], project);
        expect(sorted(merged.months)).toEqual(sorted(whole.months));
        const [spent, expected] = [merged, whole].map(sums =>
          absorptionOf(project, figuresOf(project, plan, sums, '2018-12-31')),
        );
        expect(spent).toEqual(expected);
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
          if (reports.length === 0) continue;
          for (const { source, of, amount } of soFar.sources) {
            const its = (rows: Expenditure['sources']) => rows.find(row => row.source === source && row.of === of);
            const anyParts = (rows: Expenditure['sources']) => rows.some(row => row.of !== null);
            // A report whose own has no parts has all of it in the rest.
            const inReport = ({ declared: { sources } }: ReportFigures) =>
              source === 'own-rest' && !anyParts(sources)
                ? (sources.find(row => row.source === 'own')?.amount ?? null)
                : its(sources) === undefined
                  ? 0
                  : (its(sources)?.amount ?? null);
            expect(amount).toBe(add(reports.map(inReport)));
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

/** What each line says is so far, by its key; nothing is left out. */
const soFarOf = (lines: readonly OverviewLine[]) =>
  sorted(new Map(lines.map(({ of, key, soFar }) => [`${of ?? ''}/${key}`, soFar]))).filter(
    ([, amount]) => amount !== 0,
  );
/** The same of sources, or of categories. */
const soFarIn = (rows: readonly (readonly [string | null, string, number | null])[]) =>
  sorted(new Map(rows.map(([of, key, amount]) => [`${of ?? ''}/${key}`, amount]))).filter(([, amount]) => amount !== 0);
const COLUMNS = [
  'budget',
  'previous',
  'this',
  'previousParked',
  'thisTakenUp',
  'certifiedPrevious',
  'certifiedThis',
] as const;
type Column = (typeof COLUMNS)[number];

describe('every column of an overview', () => {
  const expectWhole = ({ categories, sources, total: whole }: OverviewBlock, key: Column, hasLines: boolean) => {
    const paid = sources.filter(({ of }) => of === null);
    const parts = sources.filter(({ of }) => of === 'own');
    expect(total(paid.map(line => line[key]))).toBe(whole[key]);
    if (parts.length > 0) {
      const own = paid.find(line => line.key === 'own')?.[key];
      expect(total(parts.map(line => line[key]))).toBe(own);
    }
    // Of a partner known by its total no category has a budget.
    if (key !== 'budget' || hasLines) expect(total(categories.map(line => line[key]))).toBe(whole[key]);
  };

  test('sums to its total, by category, by source, and by the parts of own', async () => {
    await fc.assert(
      fc.asyncProperty(LEDGER, async rows => {
        const all = await figured(rows);
        for (const report of EVERY_REPORT) {
          const { units, project } = overviewOf(all, report);
          for (const key of COLUMNS) {
            for (const unit of units) expectWhole(unit, key, unit.unit.budget.lines.length > 0);
            expectWhole(project, key, false);
            expect(project.total[key]).toBe(total(units.map(unit => unit.total[key])));
          }
        }
      }),
    );
  });

  test('is so far what the figures up to its report are, by category and by source', async () => {
    await fc.assert(
      fc.asyncProperty(LEDGER, async rows => {
        const sums = await sumsOf(rows);
        for (const report of EVERY_REPORT) {
          const upTo = figures(sums, report);
          const { units, project } = overviewOf(figures(sums), report);
          expect(overviewOf(upTo, report).project).toEqual(project);
          for (const [i, { unit, soFar }] of upTo.units.entries()) {
            const block = units[i];
            if (block === undefined) throw new Error('no such unit');
            expect([block.unit.id, block.total.soFar]).toEqual([unit.id, soFar.total]);
            const categories = [...soFar.byCategory].map(([category, amount]) => [null, category, amount] as const);
            expect(soFarOf(block.categories)).toEqual(soFarIn(categories));
            const sources = soFar.sources.map(({ of, source, amount }) => [of, source, amount] as const);
            expect(soFarOf(block.sources)).toEqual(soFarIn(sources));
          }
          expect(project.total.soFar).toBe(upTo.project.soFar);
          const sources = upTo.project.sources.map(its => [its.of, its.source, its.soFar] as const);
          expect(soFarOf(project.sources)).toEqual(soFarIn(sources));
        }
      }),
    );
  });
});

describe('control', () => {
  const shares = ({ byCategory, total: whole, sources }: Expenditure) => {
    expect(total(byCategory.values())).toBe(whole);
    expect(total(sources.filter(({ of }) => of === null).map(({ amount }) => amount))).toBe(whole);
  };

  test('decided is certified, parked and deducted; handled is decided and undecided; shares sum to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(LEDGER, async rows => {
        for (const { soFar, certified, reports } of (await figured(rows)).units) {
          for (const one of [soFar, certified]) shares(one);
          for (const { declared, takenUp, control } of reports) {
            const { handled, decided, certified: eligible, parked, deducted, deductedByCategory, undecided } = control;
            for (const one of [declared, takenUp, handled, decided, eligible]) shares(one);
            expect(total(parked.byCategory.values())).toBe(parked.total);
            expect(total(deductedByCategory.values())).toBe(deducted);
            expect(total([eligible.total, parked.total, deducted])).toBe(decided.total);
            expect(total([decided.total, undecided])).toBe(handled.total);
            for (const [category, amount] of decided.byCategory) {
              const its = (amounts: ReadonlyMap<string, number | null>) => amounts.get(category) ?? 0;
              expect(its(eligible.byCategory) + its(parked.byCategory) + its(deductedByCategory)).toBe(amount);
            }
          }
        }
      }),
    );
  });

  test('a deduction raises nothing that is certified: neither the total, nor a category, nor a fund', async () => {
    const positive = ROW.map(row => ({ ...row, declared: Math.abs(row.declared ?? 0) }));
    const ledger = fc.array(positive, { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(ledger, fc.nat(), fc.integer({ min: 1, max: 50_000 }), async (rows, at, more) => {
        const deducted = rows.map((row, i) =>
          i === at % rows.length ? { ...row, deducted: (row.deducted ?? 0) + more } : row,
        );
        const [before, after] = [await figured(rows), await figured(deducted)];
        expect(after.project.certified).toBeLessThanOrEqual(before.project.certified ?? Number.NaN);
        for (const [i, { certified }] of after.units.entries()) {
          const was = before.units[i]?.certified;
          expect(certified.total).toBeLessThanOrEqual(was?.total ?? Number.NaN);
          for (const [category, amount] of certified.byCategory)
            expect(amount).toBeLessThanOrEqual(was?.byCategory.get(category) ?? Number.NaN);
          for (const [j, { source, amount }] of certified.sources.entries()) {
            if (classOf(GENERIC, source) === 'fund')
              expect(amount).toBeLessThanOrEqual(was?.sources[j]?.amount ?? Number.NaN);
          }
        }
        expect(after.project.soFar).toBe(before.project.soFar);
      }),
    );
  });

  test('a parked row that is taken up is declared once', async () => {
    const parked = ROW.map(row => ({ ...row, status: 'parked' as const }));
    await fc.assert(
      fc.asyncProperty(LEDGER, fc.array(parked, { maxLength: 8 }), async (rows, later) => {
        const all = [...rows, ...later];
        const [taken, left] = [await figured(all), await figured(all.map(row => ({ ...row, taken_up: null })))];
        // A report that only takes up has shares and flat rates of nothing.
        const declared = ({ soFar }: Figures['units'][number]) => [
          soFar.total,
          soFarIn(soFar.sources.map(({ of, source, amount }) => [of, source, amount])),
          soFarIn([...soFar.byCategory].map(([category, amount]) => [null, category, amount])),
        ];
        expect(taken.units.map(declared)).toEqual(left.units.map(declared));
        expect(taken.project.soFar).toBe(left.project.soFar);
      }),
    );
  });
});

describe('budgets of agreed amounts', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000_000 });
  const SOURCES = ['ERDF', 'ESF', 'state', 'municipal', 'private'];
  /** Staff, travel and external costs, the flat rate of the office, and in millionths where the total is cut into sources. */
  const BUDGET = fc.tuple(
    amount.map(staff => staff + 1),
    amount,
    amount,
    fc.integer({ min: 1, max: 4_000 }),
    fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 4, maxLength: 4 }),
  );

  function unitOf(partner: Project['partners'][number]): Unit {
    const [unit] = unitsOf({ file: '', total: null, funding: [], partners: [partner] }, GENERIC);
    if (unit === undefined) throw new Error('no unit');
    return unit;
  }

  test('that are spent in full in one report give every source exactly what was agreed', () => {
    fc.assert(
      fc.property(BUDGET, ([staff, travel, external, percent, millionths]) => {
        const lines = [
          aLine({ category: 'staff', amount: staff }),
          aLine({ category: 'travel', amount: travel }),
          aLine({ category: 'external', amount: external }),
          aLine({ category: 'office', flat: { percent, of: 'staff' } }),
        ];
        const whole = BigInt(unitOf(aPartner({ lines })).budget.total ?? -1);
        const ends = millionths.toSorted((a, b) => a - b).map(part => (whole * BigInt(part)) / 1_000_000n);
        const agreed = [...ends, whole].map((end, i) => Number(end - (ends[i - 1] ?? 0n)));
        const funding = SOURCES.map(
          (source, i): Slice => ({ source, path: source, kind: 'amount', amount: agreed[i] ?? -1 }),
        );
        const unit = unitOf(aPartner({ lines, funding }));
        const real = [staff, travel, external].map((cents, i) => [lines[i]?.category ?? '', cents] as const);
        const spent = expenditureOf(new Map(real), unit, GENERIC);
        const given = SOURCES.map(source => spent.sources.find(its => its.source === source)?.amount);
        const own = spent.sources.find(({ source, of }) => source === 'own' && of === null)?.amount;
        const rounding = spent.sources.at(-1);
        return (
          spent.total === Number(whole) &&
          given.every((cents, i) => cents === agreed[i]) &&
          own === (agreed[3] ?? 0) + (agreed[4] ?? 0) &&
          rounding?.source === 'rounding' &&
          rounding.amount === 0
        );
      }),
      { numRuns: 20_000, seed: 20_210_701 },
    );
  });
});

describe('a ledger of 100,000 rows of tenths', () => {
  /** Numbers that look random and are the same on every machine. */
  let state = 20_170_301;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  // 0.10, 0.20, 0.30 … 9.90, and every fourth with odd cents.
  const amounts = Array.from({ length: 100_000 }, () => 10 * (1 + random(99)) + (random(4) === 0 ? random(10) : 0));
  const rows = amounts.map(
    (cents, i) => `E-${i},external,F-${i},2023-05-08,2023-05-22,Zecer,Bilety,${decimalText(cents)}`,
  );
  const definition = (currency: string) => `samata: 1
code: Veisiejai-3
programme: generic-2021-2027
period: { start: 2022-03-01, end: 2024-02-29 }
total: 1000000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: submitted }
partners:
  - { id: LP, name: Dom Kultury, country: PL, currency: ${currency}, total: 1000000.00 }
reports:
  - { no: 1, end: 2024-02-29, submitted: 2024-03-08 }
`;

  /** Half up, by whole numbers alone; nothing here is below zero. */
  const half = (a: bigint, b: bigint) => (2n * a + b) / (2n * b);

  test.each<[string, string, bigint, bigint]>([
    ['in EUR', 'EUR', 1n, 1n],
    ['at 4.31337', 'PLN', 100_000n, 431_337n],
  ])(
    '%s sums to the cent',
    async (_name, currency, times, by) => {
      const folder = await folderWith({
        'project.yaml': definition(currency),
        'expenses.csv': `id,category,document_no,document_date,paid_date,supplier,description,declared\n${rows.join('\n')}\n`,
        'rates.csv': 'month,currency,rate,source\n2024-03,PLN,4.31337,InforEuro\n',
      });
      const [location] = await discover(folder);
      if (location === undefined) throw new Error('no project');
      const { project, ledger } = await loadProject(location, () => {});
      if (project === null) throw new Error('no definition');
      const sums = await ledgerSums(project, ledger);
      const { project: whole } = figuresOf(project, planOf(project, packOf(project)), sums, '2024-02-29');
      const sum = amounts.reduce((all, cents) => all + half(BigInt(cents) * times, by), 0n);
      const fund = (sum * 85n) / 100n;
      expect(whole.soFar).toBe(Number(sum));
      expect(whole.sources.map(({ source, soFar }) => [source, soFar])).toEqual([
        ['ERDF', Number(fund)],
        ['own', Number(sum - fund)],
      ]);
    },
    120_000,
  );
});
