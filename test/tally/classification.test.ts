import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expense } from '../../src/model/columns.ts';
import { besideRows, Classification } from '../../src/tally/classification.ts';
import { claimsOf, figured, ledgerOf } from './figured.ts';
import { aLine, aPartner, aProject, aReport, cents } from './values.ts';

const PROJECT = aProject({
  programme: 'esf-lt-2014-2020',
  reports: [aReport(1, '2017-03-01', '2017-12-31'), aReport(2, '2018-01-01', '2019-02-28')],
  partners: [
    aPartner({
      id: 'LP',
      budgetBody: true,
      lines: [
        aLine({ category: 'staff', amount: cents('1000.00') }),
        aLine({ category: 'indirect', flat: { percent: 1_500, of: 'staff' } }),
        aLine({ category: 'implementation', amount: cents('1000.00') }),
      ],
    }),
    aPartner({ id: 'PP2', currency: 'XAU', lines: [aLine({ category: 'implementation', amount: cents('9000.00') })] }),
  ],
});
const PARTNERS = PROJECT.partners.map(({ id }) => id);
const LIST = [
  { year: 2017, code: '2.1.1.1.1.1', name: 'Darbo užmokestis pinigais' },
  { year: 2018, code: '2.1.1.1.1.1', name: 'Darbo užmokestis' },
  { year: 2018, code: '2.2.1.1.1.9', name: '' },
];

type Rows = readonly Partial<Expense>[];

async function classified(rows: Rows): Promise<Classification> {
  const all = new Classification();
  for (const claim of await claimsOf(PROJECT, ledgerOf(rows))) all.add(claim);
  return all;
}

const WAGES = '2.1.1.1.1.1';

/** Wages of two years, services of which one was parked and taken up, and a row without a code. */
const ROWS: Rows = [
  {
    partner: 'LP',
    category: 'staff',
    classification: `${WAGES}.`,
    paid_date: '2017-10-05',
    declared: cents('400.00'),
    status: 'certified',
    deducted: cents('25.00'),
  },
  {
    partner: 'LP',
    category: 'staff',
    classification: '2.1.1. 1.1.1',
    paid_date: '2017-11-06',
    declared: cents('410.10'),
    status: 'certified',
  },
  {
    partner: 'LP',
    category: 'staff',
    classification: WAGES,
    paid_date: '2018-01-05',
    declared: cents('99.99'),
    status: 'certified',
  },
  // Paid in the year after its document, claimed in report 1, and certified in report 2.
  {
    partner: 'LP',
    report: 1,
    category: 'implementation',
    classification: '2.2.1.1.1.30',
    document_date: '2017-12-28',
    paid_date: '2018-01-10',
    declared: cents('300.00'),
    status: 'certified',
    deducted: cents('10.00'),
    taken_up: 2,
  },
  {
    partner: 'LP',
    category: 'implementation',
    classification: '2.2.1.1.1.9',
    paid_date: '2018-03-01',
    declared: cents('50.00'),
  },
  { partner: 'LP', category: 'implementation', paid_date: '2018-04-02', declared: cents('-7.50'), status: 'rejected' },
];

describe('the annex', () => {
  const shown = async (rows: Rows, report: number | null = null, partner: string | null = null) => {
    const { rows: all, ...rest } = (await classified(rows)).figures(report, partner, PARTNERS, LIST);
    return { ...rest, rows: all.map(its => Object.values(its)) };
  };

  test('is by code, year of payment and report', async () => {
    expect(await shown(ROWS)).toEqual({
      rows: [
        ['LP', WAGES, 'Darbo užmokestis pinigais', 2017, 1, 81_010, 78_510],
        ['LP', WAGES, 'Darbo užmokestis', 2018, 2, 9_999, 9_999],
        ['LP', '2.2.1.1.1.9', null, 2018, 2, 5_000, null],
        ['LP', '2.2.1.1.1.30', null, 2018, 1, 30_000, null],
        ['LP', '2.2.1.1.1.30', null, 2018, 2, 0, 29_000],
        ['LP', '', null, 2018, 2, -750, 0],
      ],
      // 400.00 + 410.10 + 99.99 + 300.00 + 50.00 − 7.50
      declared: cents('1252.59'),
      // 375.00 + 410.10 + 99.99 + 290.00
      certified: cents('1175.09'),
      unknown: 0,
      unlisted: [],
    });
  });

  test('up to a report, what it takes up later is declared and not certified', async () => {
    expect(await shown(ROWS, 1)).toMatchObject({
      rows: [
        ['LP', WAGES, 'Darbo užmokestis pinigais', 2017, 1, 81_010, 78_510],
        ['LP', '2.2.1.1.1.30', null, 2018, 1, 30_000, null],
      ],
      declared: cents('1110.10'),
      certified: cents('785.10'),
    });
  });

  test('has rows of all partners, in their order; without a rate they are n/a with every sum over them', async () => {
    const rows = [
      { partner: 'PP9', declared: 3, paid_date: '2017-05-05' },
      { partner: 'PP2', declared: 2, paid_date: '2017-05-05', classification: '4170' },
      { partner: 'LP', declared: 1, paid_date: null, document_date: '2019-01-01', classification: '9' },
      { partner: 'LP', declared: 4, paid_date: null },
    ];
    expect(await shown(rows)).toEqual({
      rows: [
        ['LP', '9', null, 2019, null, 1, null],
        ['LP', '', null, null, null, 4, null],
        ['PP2', '4170', null, 2017, 1, null, null],
        ['PP9', '', null, 2017, 1, 3, null],
      ],
      declared: null,
      certified: 0,
      unknown: 1,
      unlisted: [2019],
    });
    expect(await shown(rows, null, 'LP')).toMatchObject({ declared: 5, unknown: 0, unlisted: [2019] });
    expect((await shown(rows, 2, 'LP')).rows).toEqual([]);
  });

  test('of a ledger without codes is all in one row a year', async () => {
    const none = await classified(ROWS.map(row => ({ ...row, classification: '' })));
    expect([none.none, (await classified(ROWS)).none, new Classification().none]).toEqual([true, false, true]);
    expect(none.figures(null, null, PARTNERS, []).rows.map(({ year, report }) => [year, report])).toEqual([
      [2017, 1],
      [2018, 1],
      [2018, 2],
    ]);
  });
});

describe('beside its rows', () => {
  test('are the flat rates of each report', async () => {
    // 15 % of 810.10 is 121.515, cut; 15 % of 99.99 is 14.9985, cut.
    const figures = await figured(PROJECT, ROWS);
    expect(besideRows(figures, null, null)).toBe(cents('121.51') + cents('14.99'));
    expect(besideRows(figures, null, 'LP')).toBe(cents('136.50'));
    expect(besideRows(figures, null, 'PP2')).toBe(0);
    expect(besideRows(await figured(PROJECT, ROWS, 1), 1, null)).toBe(cents('121.51'));
  });

  test('less the rows that they replace', async () => {
    const rows = [...ROWS, { partner: 'LP', category: 'indirect', paid_date: '2017-10-05', declared: cents('200.00') }];
    expect(besideRows(await figured(PROJECT, rows), null, null)).toBe(cents('136.50') - cents('200.00'));
  });
});

const row: fc.Arbitrary<Partial<Expense>> = fc.record({
  partner: fc.constantFrom('LP', 'PP2', 'PP9'),
  category: fc.constantFrom('staff', 'implementation', 'indirect'),
  report: fc.constantFrom(null, 1, 2),
  classification: fc.constantFrom('', WAGES, `${WAGES}.`, '2.2.1'),
  paid_date: fc.constantFrom(null, '2017-05-02', '2018-01-01', '2019-12-31'),
  document_date: fc.constantFrom(null, '2016-12-31'),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'EUR', 'XAU'),
  declared: fc.integer({ min: -1_000, max: 1_000_000 }),
  status: fc.constantFrom('declared' as const, 'certified' as const, 'rejected' as const, 'parked' as const),
  deducted: fc.constantFrom(null, 10),
  taken_up: fc.constantFrom(null, null, 2),
});
const ledger = fc.array(row, { maxLength: 12 });

test('classifications of two pieces of a ledger are that of the whole, also from their data', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, ledger, async (one, two) => {
      const merged = Classification.of(structuredClone((await classified(one)).toData()));
      merged.merge(await classified(two));
      const whole = await classified([...one, ...two]);
      for (const report of [null, 1])
        for (const partner of [null, 'PP2'])
          expect(merged.figures(report, partner, PARTNERS, LIST)).toEqual(
            whole.figures(report, partner, PARTNERS, LIST),
          );
    }),
  );
});

test('its rows add up to what the ledger declares and control certifies', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, async rows => {
      const claims = await claimsOf(PROJECT, ledgerOf(rows));
      const sum = (amounts: readonly (number | null)[]) =>
        amounts.includes(null) ? null : amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
      const found = (await classified(rows)).figures(null, null, PARTNERS, LIST);
      expect(found.declared).toBe(sum(claims.map(({ declared }) => declared)));
      expect(sum(found.rows.map(({ declared }) => declared))).toBe(found.declared);
      const decided = claims.filter(claim => (claim.row.status ?? 'declared') !== 'declared');
      expect(found.certified).toBe(sum(decided.map(({ certified }) => certified)));
    }),
  );
});

test('with what stands beside them they are the claim', async () => {
  const known = fc.array(
    row.map(its => ({ ...its, partner: 'LP', currency: 'EUR' })),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(known, async rows => {
      const figures = await figured(PROJECT, rows);
      const { declared } = (await classified(rows)).figures(null, null, PARTNERS, LIST);
      expect((declared ?? Number.NaN) + (besideRows(figures, null, null) ?? Number.NaN)).toBe(figures.project.soFar);
    }),
  );
});
