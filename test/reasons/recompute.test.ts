import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { reasonText } from '../../src/messages/tables.ts';
import type { Expense, Payment } from '../../src/model/columns.ts';
import { decimalText } from '../../src/model/money.ts';
import type { Project } from '../../src/model/project.ts';
import type { ReportName, Table, TableColumn, TableRow } from '../../src/model/table.ts';
import { socialNames } from '../../src/programmes/common-indicators.ts';
import { packOf } from '../../src/programmes/index.ts';
import { participantRules } from '../../src/programmes/participant-rules.ts';
import { REPORTS } from '../../src/report/index.ts';
import { mayBeAsOf } from '../../src/tally/as-of.ts';
import { Assets } from '../../src/tally/assets.ts';
import { claims } from '../../src/tally/claim.ts';
import { Classification } from '../../src/tally/classification.ts';
import { figuresOf } from '../../src/tally/figures.ts';
import { Participants } from '../../src/tally/participants.ts';
import { planOf } from '../../src/tally/plan.ts';
import { Sums } from '../../src/tally/sums.ts';
import { type Asked, known, tableOf, type Whole } from '../report/examined.ts';
import { ledgerOf } from '../tally/figured.ts';
import { aLine, aPartner, aPayment, aProject, aReport, slices } from '../tally/values.ts';
import { GIVEN, recomputed } from './recompute.ts';

// A busy machine takes its time, which is no finding of ours.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const EXPLAINED = ['claim', 'cofinancing', 'partners', 'absorption', 'budget', 'expenses'] as const;

/** What people state, and what the controller has yet to decide: nothing that is computed. */
const STATED: Readonly<Partial<Record<ReportName, readonly string[]>>> = {
  budget: ['price', 'flat'],
  expenses: ['declared', 'gross', 'vat', 'deducted'],
};

/** What slips into a text when an argument is forgotten, or an empty one leaves its punctuation behind. */
const SLIP = /undefined|null|\[object|NaN|\$\{|\s{2}|\s[,.;:]|\.\.|;;|,,|\(\)|\+ [-−]|− -|^[,;+]|[+−÷×=]$/;

const seen = new Set<string>();
const isFigure = ({ kind }: TableColumn) => kind === 'money' || kind === 'percent';

function nameOf(table: Table, row: TableRow): string {
  return table.columns.flatMap(({ kind }, i) => (kind === 'id' ? [row.cells[i] ?? ''] : [])).join('/');
}

/** Every figure of a table from the numbers that its reason names; what has no reason is told. */
async function prove(table: Table): Promise<void> {
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  const explained = await table.explained?.();
  expect(explained?.more).toBe(0);
  expect(explained?.rows.map(({ row }) => row)).toEqual(rows);
  const wrong: string[] = [];
  for (const { row, figures } of explained?.rows ?? []) {
    for (const [i, column] of table.columns.entries()) {
      if (!isFigure(column) || (STATED[table.report] ?? []).includes(column.key)) continue;
      const cell = row.cells[i] ?? null;
      const at = `${table.report} ${nameOf(table, row)} ${column.key}`;
      const its = figures.filter(figure => figure.column === column.key);
      const [figure] = its;
      if (its.length > 1) wrong.push(`${at}: ${its.length} reasons`);
      if (figure === undefined) {
        // Of rows of no report nothing is planned so far: that is no sum.
        const isStray = row.cells[0] === 'no-report' && column.key === 'plan_cumulative';
        if ((cell !== null || column.computed) && !isStray) wrong.push(`${at}: no reason`);
        continue;
      }
      seen.add(figure.reason.reason);
      const text = reasonText(en, figure.reason);
      if (SLIP.test(text) || text.trim() === '') wrong.push(`${at}: says ${text}`);
      const value = recomputed(figure.reason);
      if (value === GIVEN) {
        if (cell === null) wrong.push(`${at}: given, and not known`);
        continue;
      }
      const found = value === null ? null : Number(value);
      if (found !== cell) wrong.push(`${at}: ${cell} by ${JSON.stringify(figure.reason)}`);
    }
  }
  expect(wrong).toEqual([]);
}

describe.each(['LT-PL-1R-049-demo', 'generic-2021-2027-demo'])('%s', code => {
  const asked: Asked[] = [{}, { report: 1 }, { report: 2 }, { report: 3 }, { report: 4 }, { partner: 'PP2' }];

  test.each(EXPLAINED.flatMap(name => asked.map(each => [name, each] as const)))('%s %j', async (name, each) => {
    await prove(tableOf(await whole(code), name, each));
  });
});

test.each(['keep-22716', 'LT-PL-1R-049'])('%s, known by its totals', async code => {
  for (const name of EXPLAINED) await prove(tableOf(await whole(code), name));
});

const read = new Map<string, Promise<Whole>>();
function whole(code: string): Promise<Whole> {
  const its = read.get(code) ?? known(code);
  read.set(code, its);
  return its;
}

const LP = aPartner({
  id: 'LP',
  lines: [
    aLine({
      category: 'staff',
      amount: 5_000_003,
      periods: new Map([
        ['1', 2_000_001],
        ['2', 2_000_002],
        ['3', 1_000_000],
      ]),
    }),
    aLine({ category: 'staff', item: 'Days', quantity: 550, price: 100_033, period: '3' }),
    aLine({ category: 'office', flat: { percent: 1_500, of: 'staff' } }),
    aLine({ category: 'office', flat: { percent: 1_000, of: 'direct' } }),
    aLine({ category: 'external', amount: 777, period: 'closure' }),
  ],
  funding: slices({ ERDF: '83.33%', state: '1.01%', municipal: '7.5%', own: 'rest' }),
});
const PP2 = aPartner({
  id: 'PP2',
  currency: 'PLN',
  total: 3_000_001,
  funding: slices({ ERDF: '2000000.00', private: '12345.67', own: 'rest' }),
});
/** Without a split of its own: it shares in the project's. */
const PP3 = aPartner({ id: 'PP3', lines: [aLine({ category: 'external', amount: 1_234_567 })] });
const BEFORE = aPartner({
  id: 'LP',
  lines: [
    aLine({ category: 'staff', amount: 4_000_001 }),
    aLine({ category: 'office', flat: { percent: 1_000, of: 'direct' } }),
    aLine({ category: 'equipment', amount: 3_333_333 }),
  ],
  funding: slices({ ESF: '45%', ERDF: '40%', own: 'rest' }),
});
const FUNDING = slices({ ERDF: '7000000.01', state: '5%', private: '300000.33', own: 'rest' });
const PROJECT = aProject({
  total: 9_999_999,
  funding: FUNDING,
  exchange: { month: 'submitted', date: 'paid' },
  reports: [
    aReport(1, '2017-03-01', '2017-08-31', { submitted: '2017-09-08' }),
    aReport(2, '2017-09-01', '2018-02-28', { submitted: '2018-03-09' }),
    aReport(3, '2018-03-01', '2018-08-31'),
  ],
  amendments: [
    {
      path: 'amendments[0]',
      no: 1,
      date: '2017-10-01',
      before: { file: '', total: 8_000_000, funding: FUNDING, partners: [BEFORE, PP2, PP3] },
      places: new Map(),
    },
  ],
  partners: [LP, PP2, PP3],
});
const BY_MONTHS: Project = { ...PROJECT, reports: [], exchange: { month: 'incurred', date: 'paid' } };
const ONE: Project = { ...PROJECT, partners: [LP], amendments: [] };
const TOTALS: Project = { ...PROJECT, partners: [], amendments: [] };

const ROW: fc.Arbitrary<Partial<Expense>> = fc.record({
  partner: fc.constantFrom('LP', 'PP2', 'PP3', 'PP9'),
  report: fc.constantFrom(null, 1, 2, 3),
  category: fc.constantFrom('staff', 'office', 'external', 'equipment'),
  paid_date: fc.constantFrom(null, '2016-12-01', '2017-05-02', '2017-12-31', '2018-08-31', '2018-12-01'),
  currency: fc.constantFrom('', 'EUR', 'PLN'),
  declared: fc.oneof(fc.integer({ min: -50_000_000, max: 500_000_000 }), fc.constant(null), fc.constant(0)),
  status: fc.constantFrom('declared' as const, 'certified' as const, 'parked' as const, 'rejected' as const, null),
  deducted: fc.constantFrom(null, 0, 1, 12_345),
  taken_up: fc.constantFrom(null, null, 2, 3),
  corrects: fc.constantFrom('', '', 'E-0', 'E-1'),
});
/** Few unknown amounts, for one makes all of its sums unknown; many rows, so that some stay without a name. */
const KNOWN = ROW.map(row => ({ ...row, declared: row.declared ?? 1_234 }));
const LEDGER = fc
  .oneof(
    fc.array(ROW, { maxLength: 8 }),
    fc.array(KNOWN, { maxLength: 25 }),
    fc.array(
      KNOWN.map(row => ({ ...row, partner: 'LP', report: 2, category: 'staff' })),
      { minLength: 41, maxLength: 60 },
    ),
  )
  .map(rows => rows.map((row, i) => ({ ...row, id: `E-${i}` })));
const PAYMENTS: fc.Arbitrary<Payment[]> = fc.array(
  fc
    .record({
      partner: fc.constantFrom('LP', 'PP2', ''),
      source: fc.constantFrom('ERDF', 'state'),
      kind: fc.constantFrom('advance' as const, 'interim' as const, 'final' as const, 'recovery' as const),
      date: fc.constantFrom('2017-05-02', '2018-05-02', '2018-06-02'),
      amount: fc.integer({ min: 0, max: 10_000_000 }),
    })
    .map(aPayment),
  { maxLength: 60 },
);

async function tablesOf(project: Project, rows: readonly Partial<Expense>[], report: number | null): Promise<Table[]> {
  const plan = planOf(project, packOf(project));
  const ledger = ledgerOf(rows);
  const scope = { until: null };
  const open = claims(project, plan, ledger, scope, '2018-12-31');
  const sums = new Sums(mayBeAsOf(project), project.reports.length === 0);
  for await (const batch of open()) for (const claim of batch) sums.add(claim);
  const subject = {
    project,
    figures: figuresOf(project, plan, sums, '2018-12-31', report),
    claims: open,
    assets: new Assets(),
    classification: new Classification(),
    deadlines: [],
    participants: new Participants(participantRules(null), () => false),
    names: socialNames,
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 0, warning: 0 } },
    report,
    partner: null,
    suppressBelow: null,
    language: 'en' as const,
  };
  return EXPLAINED.map(name => REPORTS[name](subject));
}

test.each([
  ['with an amendment', PROJECT, [null, 1, 2, 3]],
  ['by months', BY_MONTHS, [null]],
  ['of one partner', ONE, [null, 2]],
  ['known by its totals', TOTALS, [null, 2]],
])('any ledger of a project %s', async (_name, project, reports) => {
  await fc.assert(
    fc.asyncProperty(LEDGER, PAYMENTS, fc.constantFrom(...reports), async (rows, payments, report) => {
      for (const table of await tablesOf({ ...project, payments }, rows, report)) await prove(table);
    }),
    { numRuns: 60 },
  );
});

test('a report that claims the whole budget gives every contribution as agreed', async () => {
  const rows = [{ partner: 'PP2', currency: 'EUR', report: 2, declared: 3_000_001 }];
  for (const table of await tablesOf(PROJECT, rows, 2)) await prove(table);
});

test('a ledger of more than 1,000 rows is explained to the thousandth, and the rest is counted', async () => {
  const rows = Array.from({ length: 1_234 }, (_, i) => ({ id: `E-${i}`, partner: 'LP', report: 1 }));
  const table = (await tablesOf(PROJECT, rows, 1)).find(({ report }) => report === 'expenses');
  const explained = await table?.explained?.();
  expect([explained?.rows.length, explained?.more]).toEqual([1_000, 234]);
});

test('rows beyond the fortieth of a figure are counted and summed', async () => {
  const rows = Array.from({ length: 43 }, (_, i) => ({ id: `E-${i}`, partner: 'LP', report: 2, declared: 100 + i }));
  const claim = (await tablesOf(PROJECT, rows, 2)).find(({ report }) => report === 'claim');
  const staff = (await claim?.explained?.())?.rows[0]?.figures.find(({ column }) => column === 'this');
  // 140, 141 and 142 cents
  expect(staff?.reason).toMatchObject({ reason: 'rows', args: { more: 3, moreAmount: decimalText(423) } });
});

test('these projects give every reason that there is', () => {
  // A code that none of these projects gives is proved by nothing.
  const all =
    'lines stated priced counted-once rows reports partners categories flat-rate rate share agreed rest contribution all rounded sum difference percentage cap payments receivable plan step forecast one-period last-period in-eur converted decision row-share row-rest nothing unknown not-planned total-only';
  expect(all.split(' ').filter(code => !seen.has(code))).toEqual([]);
});
