import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { type Ledger, NO_LEDGER } from '../../src/model/ledger.ts';
import { packOf } from '../../src/programmes/index.ts';
import { Assets } from '../../src/tally/assets.ts';
import { claims } from '../../src/tally/claim.ts';
import { planOf } from '../../src/tally/plan.ts';
import { aPartner, aProject, aReport, aRow, cents } from './values.ts';

const PROJECT = aProject({
  reports: [aReport(1, '2017-03-01', '2017-08-31'), aReport(2, '2017-09-01', '2019-02-28')],
  partners: [aPartner({ id: 'LP', total: 100_000 }), aPartner({ id: 'PP2', currency: 'XAU', total: 100_000 })],
});
const PARTNERS = ['LP', 'PP2'];
const PLAN = planOf(PROJECT, packOf(PROJECT));

async function assetsOf(rows: readonly Partial<Expense>[]): Promise<Assets> {
  const ledger: Ledger = {
    ...NO_LEDGER,
    async *rows() {
      yield rows.map(row => aRow({ partner: 'LP', report: 1, category: 'equipment', ...row }));
    },
  };
  const assets = new Assets();
  for await (const batch of claims(PROJECT, PLAN, ledger, { until: null }, null)())
    for (const claim of batch) assets.add(claim);
  return assets;
}

const WHEELCHAIRS: readonly Partial<Expense>[] = [
  {
    id: 'E-1',
    asset: 'Vežimėliai',
    supplier: 'UAB „Ratas“',
    document_no: 'R-17',
    document_date: '2017-05-02',
    quantity: '2',
    declared: cents('1000.00'),
    status: 'certified',
    deducted: cents('100.00'),
  },
  {
    id: 'E-2',
    report: 2,
    asset: 'Vežimėliai',
    category: 'infrastructure',
    supplier: 'MB „Stipinas“',
    document_no: 'S/4',
    document_date: '2017-04-20',
    quantity: '1.5',
    declared: cents('500.00'),
    status: 'declared',
  },
  {
    id: 'E-3',
    report: 2,
    asset: 'Vežimėliai',
    supplier: 'UAB „Ratas“',
    document_no: 'K-2',
    document_date: '2017-09-12',
    declared: cents('-200.00'),
    status: 'certified',
    corrects: 'E-1',
  },
];

describe('an asset', () => {
  test('is what its rows come to, less what corrects them', async () => {
    const { assets, declared, certified, unknown } = (await assetsOf(WHEELCHAIRS)).of(null, null, PARTNERS);
    expect(assets).toEqual([
      {
        partner: 'LP',
        asset: 'Vežimėliai',
        categories: ['equipment', 'infrastructure'],
        suppliers: ['UAB „Ratas“', 'MB „Stipinas“'],
        documents: ['R-17', 'S/4', 'K-2'],
        date: '2017-04-20',
        quantity: '3.5',
        declared: cents('1300.00'),
        certified: cents('700.00'),
      },
    ]);
    expect({ declared, certified, unknown }).toEqual({
      declared: cents('1300.00'),
      certified: cents('700.00'),
      unknown: 0,
    });
  });

  test('up to a report is of the rows until then', async () => {
    const assets = await assetsOf(WHEELCHAIRS);
    const upTo = (no: number) => assets.of(no, null, PARTNERS);
    expect(upTo(1).assets[0]).toMatchObject({ documents: ['R-17'], quantity: '2', certified: cents('900.00') });
    expect(upTo(2).assets[0]).toMatchObject({ declared: cents('1300.00'), certified: cents('700.00') });
    expect(upTo(3)).toEqual(upTo(2));
    expect(upTo(0)).toEqual({ assets: [], declared: 0, certified: 0, rows: 0, unknown: 0 });
  });

  test('that was parked is certified in the report that takes it up', async () => {
    const parked = { asset: 'Keltuvas', declared: cents('800.00'), status: 'certified' as const, taken_up: 2 };
    const assets = await assetsOf([{ ...parked, deducted: cents('50.00') }]);
    expect(assets.of(1, null, PARTNERS).assets[0]).toMatchObject({ declared: cents('800.00'), certified: null });
    expect(assets.of(2, null, PARTNERS).assets[0]).toMatchObject({
      declared: cents('800.00'),
      certified: cents('750.00'),
    });
  });

  test('is no row that names none, also where it corrects one that does', async () => {
    const [first, , correction] = WHEELCHAIRS;
    const assets = await assetsOf([{ ...first }, { ...correction, asset: '' }]);
    expect(assets.of(null, null, PARTNERS).declared).toBe(cents('1000.00'));
    expect((await assetsOf([{ declared: 100 }])).none).toBe(true);
    expect(assets.none).toBe(false);
  });

  test('of the same name is another one with another partner; partners stand in their order', async () => {
    const row = { asset: 'Projektorius', status: 'certified' as const };
    const assets = await assetsOf([
      { ...row, partner: 'PP9', declared: 4 },
      { ...row, partner: 'PP2', currency: 'EUR', declared: 2 },
      { ...row, partner: 'LP', asset: 'Stalai', declared: 3 },
      { ...row, partner: 'LP', declared: 1 },
    ]);
    const shown = (partner: string | null) =>
      assets.of(null, partner, PARTNERS).assets.map(its => [its.partner, its.asset, its.declared]);
    expect(shown(null)).toEqual([
      ['LP', 'Stalai', 3],
      ['LP', 'Projektorius', 1],
      ['PP2', 'Projektorius', 2],
      ['PP9', 'Projektorius', 4],
    ]);
    expect(shown('PP2')).toEqual([['PP2', 'Projektorius', 2]]);
    expect(assets.of(null, 'PP2', PARTNERS).declared).toBe(2);
  });

  test('without a decision has nothing certified, and without a rate is n/a with every sum over it', async () => {
    const undecided = (await assetsOf([{ asset: 'Lova', declared: 500 }])).of(null, null, PARTNERS);
    expect(undecided.assets[0]).toMatchObject({ declared: 500, certified: null, quantity: null, date: null });
    expect(undecided.certified).toBe(0);
    const unknown = await assetsOf([
      { asset: 'Lova', declared: 500, status: 'certified' },
      { asset: 'Łóżko', partner: 'PP2', declared: 900, status: 'certified' },
    ]);
    expect(unknown.of(null, null, PARTNERS)).toMatchObject({ declared: null, certified: null, unknown: 1 });
    expect(unknown.of(null, 'LP', PARTNERS)).toMatchObject({ declared: 500, certified: 500, unknown: 0 });
  });

  test('of very many documents names the first hundred', async () => {
    const rows = Array.from({ length: 150 }, (_, i) => ({ asset: 'Tiltas', document_no: `T-${i + 1}`, declared: 1 }));
    const [bridge] = (await assetsOf(rows)).of(null, null, PARTNERS).assets;
    expect(bridge?.declared).toBe(150);
    expect([bridge?.documents.length, ...(bridge?.documents.slice(-2) ?? [])]).toEqual([101, 'T-100', '…']);
  });
});

test('assets of two pieces of a ledger are those of the whole', async () => {
  const row: fc.Arbitrary<Partial<Expense>> = fc.record({
    partner: fc.constantFrom('LP', 'PP2'),
    report: fc.constantFrom(null, 1, 2),
    asset: fc.constantFrom('', 'Lova', 'Tiltas'),
    supplier: fc.constantFrom('', 'a', 'b'),
    document_no: fc.constantFrom('1', '2', '3'),
    document_date: fc.constantFrom(null, '2017-05-02', '2018-01-01'),
    quantity: fc.constantFrom(null, '1', '-0.25', '0.1'),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'XAU'),
    declared: fc.integer({ min: -1_000, max: 1_000_000 }),
    status: fc.constantFrom('declared' as const, 'certified' as const, 'rejected' as const),
  });
  const ledger = fc.array(row, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(ledger, ledger, async (one, two) => {
      const merged = await assetsOf(one);
      merged.merge(await assetsOf(two));
      const whole = await assetsOf([...one, ...two]);
      for (const report of [null, 1])
        for (const partner of [null, 'PP2'])
          expect(merged.of(report, partner, PARTNERS)).toEqual(whole.of(report, partner, PARTNERS));
    }),
  );
});
