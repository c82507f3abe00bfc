import { beforeAll, describe, expect, test } from 'vitest';
import { absorptionOf } from '../src/tally/absorption.ts';
import {
  controlIn,
  counted,
  definition,
  euro,
  inReport,
  ledger,
  percent,
  REPORTS,
  scaled,
  sum,
  table,
} from './report/demo-count.ts';
import { type Json, jsonOf, known, tableOf, type Whole } from './report/examined.ts';

const money = (values: Readonly<Record<string, bigint>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, euro(value)]));
const cents = (values: ReadonlyMap<string, number | null>) =>
  Object.fromEntries(
    [...values]
      .filter(([, value]) => value !== 0)
      .map(([key, value]) => [key, value === null ? null : euro(BigInt(value))]),
  );
const filled = (values: Readonly<Record<string, bigint>>) =>
  money(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0n)));

let demo: Whole;
let cofinancing: Json;
beforeAll(async () => {
  demo = await known('LT-PL-1R-049-demo');
  cofinancing = await jsonOf(tableOf(demo, 'cofinancing'));
});

describe.each(counted)('$id', ({ id, total, categories, spread, planned, declared, certified }) => {
  const unit = () => demo.known.figures(null).units.find(its => its.unit.id === id);
  const column = (key: string) =>
    Object.fromEntries(cofinancing.rows.filter(({ partner }) => partner === id).map(row => [row.source, row[key]]));

  test('budget by category', () => {
    expect(cents(unit()?.unit.budget.byCategory ?? new Map())).toEqual(filled(Object.fromEntries(categories)));
  });

  test('so far and certified by category', () => {
    expect(cents(unit()?.soFar.byCategory ?? new Map())).toEqual(filled(declared.categories));
    expect(cents(unit()?.certified.byCategory ?? new Map())).toEqual(filled(certified.categories));
  });

  test('who pays: planned, so far, certified, what remains', () => {
    expect(column('planned')).toEqual(money(planned));
    expect(column('so_far')).toEqual(money(declared.sources));
    expect(column('certified')).toEqual(money(certified.sources));
    expect(column('difference')).toEqual(
      money(
        Object.fromEntries(
          Object.entries(planned).map(([source, amount]) => [source, amount - (declared.sources[source] ?? 0n)]),
        ),
      ),
    );
    expect(column('planned_rate')).toMatchObject({ ERDF: percent(planned.ERDF ?? 0n, total) });
  });

  test('the budget report', async () => {
    const { totals, rows } = await jsonOf(tableOf(demo, 'budget', { partner: id }));
    expect(totals).toEqual(money({ amount: total, ...spread }));
    expect(euro(sum(rows.map(({ amount }) => scaled(String(amount), 2))))).toBe(euro(total));
  });

  test('every budget line is spread over the periods, to the cent', async () => {
    const { rows } = await jsonOf(tableOf(demo, 'budget', { partner: id }));
    for (const { item, amount, p0, p1, p2, p3, p4 } of rows) {
      const periods = [p0, p1, p2, p3, p4].map(value => scaled(String(value ?? '0'), 2));
      expect([item, euro(sum(periods))]).toEqual([item, amount]);
    }
    expect(euro(sum(Object.values(spread)))).toBe(euro(total));
  });

  test.each(REPORTS)('report %s', async no => {
    const its = unit()?.reports.find(({ report }) => report === Number(no));
    for (const amount of ['declared', 'certified'] as const)
      expect(cents(its?.[amount].byCategory ?? new Map())).toEqual(
        filled(Object.fromEntries(inReport(id, no, amount))),
      );
    const rows = ledger.filter(row => row.partner === id && row.report.declared === no);
    const { totals, rows: shown } = await jsonOf(tableOf(demo, 'expenses', { report: Number(no), partner: id }));
    expect(shown).toHaveLength(rows.length);
    expect(totals).toMatchObject({
      declared_eur: euro(sum(rows.map(one => one.declared))),
      deducted_eur: euro(sum(rows.map(({ status, deducted }) => (status === 'declared' ? 0n : deducted)))),
      certified_eur: euro(sum(rows.map(one => one.certified))),
    });
  });
});

/** Worked out by hand: decided − certified − parked is deducted, each with its own cut of the office. */
test.each<[string, string, string, string, string, string, string]>([
  ['LP', '1', '113002.67', '112960.66', '0.00', '42.01', '0.00'],
  ['LP', '2', '153559.14', '153514.14', '0.00', '45.00', '0.00'],
  ['LP', '3', '159611.53', '134699.53', '24912.00', '0.00', '0.00'],
  ['LP', '4', '0.00', '0.00', '0.00', '0.00', '133190.17'],
  ['PP2', '1', '99940.27', '99507.15', '0.00', '433.12', '0.00'],
  ['PP2', '2', '102398.64', '101314.53', '1045.70', '38.41', '0.00'],
  ['PP2', '3', '100130.66', '100130.66', '0.00', '0.00', '0.00'],
  ['PP2', '4', '0.00', '0.00', '0.00', '0.00', '73920.11'],
])(
  'control of %s in report %s: decided %s, certified %s, parked %s, deducted %s, undecided %s',
  (id, no, ...amounts) => {
    const [decided, certified, parked, deducted, undecided] = amounts;
    const expected = { decided, certified, parked, deducted, undecided };
    expect(money(controlIn(id, no))).toEqual(expected);
    const control = demo.known
      .figures(null)
      .units.find(({ unit }) => unit.id === id)
      ?.reports.find(({ report }) => report === Number(no))?.control;
    const text = (amount: number | null | undefined) => (amount == null ? null : euro(BigInt(amount)));
    expect({
      decided: text(control?.decided.total),
      certified: text(control?.certified.total),
      parked: text(control?.parked.total),
      deducted: text(control?.deducted),
      undecided: text(control?.undecided),
    }).toEqual(expected);
  },
);

test('the project is the sum of its partners', () => {
  const { totals, rows } = cofinancing;
  const all = (of: (one: (typeof counted)[number]) => bigint) => euro(sum(counted.map(of)));
  expect(totals).toMatchObject({
    planned: all(one => one.total),
    so_far: all(one => one.declared.total),
    certified: all(one => one.certified.total),
  });
  for (const source of ['ERDF', 'own']) {
    const row = rows.find(its => its.partner === null && its.source === source && its.of === null);
    const expected = [
      all(one => one.planned[source] ?? 0n),
      all(one => one.declared.sources[source] ?? 0n),
      all(one => one.certified.sources[source] ?? 0n),
    ];
    expect([row?.planned, row?.so_far, row?.certified]).toEqual(expected);
  }
});

describe('the ledger, row by row', () => {
  const columns = ['report', 'status', 'taken_up', 'corrects', 'rate', 'rate_month'];
  const euros = ['declared_eur', 'deducted_eur', 'certified_eur'];
  // Figured by hand.
  test.each<[string, string, (string | number | null)[], (string | null)[]]>([
    [
      'parked in report 2, taken up in report 3: 3,789.10 ÷ 4.1670 in both',
      'E-078',
      [2, 'parked', 3, null, '4.167', '2018-03'],
      ['909.31', '0.00', '909.31'],
    ],
    ['parked in report 3, and still', 'E-104', [3, 'parked', null, null, null, null], ['24912.00', '0.00', '0.00']],
    [
      'a credit note of report 3 at the rate of the row in report 2: -246.00 ÷ 4.1670',
      'E-079-K',
      [3, 'certified', null, 'E-079', '4.167', '2018-03'],
      ['-59.04', '0.00', '-59.04'],
    ],
    [
      'rejected: 1,845.00 ÷ 4.2598',
      'E-015',
      [1, 'rejected', null, null, '4.2598', '2017-09'],
      ['433.12', '433.12', '0.00'],
    ],
    ['not decided', 'E-124', [4, 'declared', null, null, null, null], ['23806.44', null, null]],
  ])('%s', async (_name, id, expected, amounts) => {
    const { rows } = await jsonOf(tableOf(demo, 'expenses'));
    const row = rows.find(its => its.id === id);
    expect(columns.map(key => row?.[key])).toEqual(expected);
    expect(euros.map(key => row?.[key])).toEqual(amounts);
  });

  test('every row is what was counted', async () => {
    const { rows } = await jsonOf(tableOf(demo, 'expenses'));
    expect(rows.map(row => [row.id, row.report, row.declared_eur, row.certified_eur ?? '0.00'])).toEqual(
      ledger.map(({ id, report, declared, certified }) => [
        id,
        Number(report.declared),
        euro(declared),
        euro(certified),
      ]),
    );
  });

  test('each kind of them is there', () => {
    const ids = (of: (row: (typeof ledger)[number]) => boolean) => ledger.filter(of).map(({ id }) => id);
    expect(ids(({ status }) => status === 'parked')).toEqual(['E-078', 'E-104']);
    expect(ids(({ status }) => status === 'rejected')).toEqual(['E-015']);
    expect(ids(({ status, deducted }) => status === 'certified' && deducted > 0n)).toEqual(['E-016', 'E-056', 'E-060']);
    expect(ids(({ declared }) => declared < 0n)).toEqual(['E-083', 'E-079-K']);
  });
});

test.each(counted)('payments to $id: an advance of 2 %, then 95 % of the ERDF certified in each report', its => {
  const { id, planned, certified } = its;
  const paid = table('payments.csv').filter(({ partner }) => partner === id);
  const part = (amount: bigint | undefined, of: bigint) => euro(((amount ?? 0n) * of) / 100n);
  expect(paid.map(({ source, kind, report, amount }) => [source, kind, report, amount])).toEqual([
    ['ERDF', 'advance', '', part(planned.ERDF, 2n)],
    ...certified.reports.filter(([no]) => no !== '4').map(([no, { ERDF }]) => ['ERDF', 'interim', no, part(ERDF, 95n)]),
  ]);
  const submitted = (of: string) => definition.reports.find(({ no }) => no === of)?.submitted ?? '';
  for (const { date = '', report = '' } of paid) expect(date > submitted(report) && date < submitted('4')).toBe(true);
});

test('absorption goes by the periods of the budget', () => {
  const { figures, spread, units } = absorptionOf(demo.known.project, demo.known.figures(null));
  expect([spread, units]).toEqual([2, 2]);
  const of = (no: string, amount: (one: (typeof counted)[number]) => bigint) => [no, euro(sum(counted.map(amount)))];
  expect(figures.map(({ period, plan }) => [period, euro(BigInt(plan ?? 0))])).toEqual(
    // Preparation is claimed with the first report.
    REPORTS.map(([no]) => of(no, one => (one.spread[`p${no}`] ?? 0n) + (no === '1' ? (one.spread.p0 ?? 0n) : 0n))),
  );
  expect(figures.map(({ period, spent }) => [period, euro(BigInt(spent ?? 0))])).toEqual(
    REPORTS.map(([no]) => of(no, one => sum(inReport(one.id, no, 'declared').values()))),
  );
});

describe('indicators', () => {
  test.each(definition.indicators)('$code', async ({ code = '', target = '', baseline = '', sums }) => {
    const mine = table('achievements.csv').filter(({ indicator }) => indicator === code);
    const upTo = (day: string) => {
      const values = mine.filter(({ date = '' }) => date <= day).map(({ value = '' }) => scaled(value, 2));
      return sums === 'total' ? sum(values) : (values.at(-1) ?? scaled(baseline, 2));
    };
    const [now, before] = [upTo('9999'), upTo('2018-08-31')];
    const from = sums === 'latest' ? scaled(baseline, 2) : 0n;
    const row = (await jsonOf(tableOf(demo, 'indicators'))).rows.find(its => its.code === code);
    expect([row?.cumulative, row?.previous, row?.this].map(Number)).toEqual(
      [now, before, now - before].map(value => Number(euro(value))),
    );
    expect(row?.percent).toBe(percent(now - from, scaled(target, 2) - from));
    const people = (key: string) => mine.reduce((all, its) => all + Number(its[key] || 0), 0);
    expect([row?.women ?? 0, row?.men ?? 0]).toEqual(sums === 'total' ? [people('women'), people('men')] : [0, 0]);
  });
});

/** What an independent count in Python came to, once, by the same rules. */
test.each<[string, string, string, string, string]>([
  ['LP', 'ERDF', '486069.44', '475458.96', '340998.17'],
  ['LP', 'own', '85776.96', '83904.55', '60176.16'],
  ['LP', 'municipal', '42888.48', '41952.25', '30088.06'],
  ['LP', 'own-rest', '42888.48', '41952.25', '30088.06'],
  ['LP', 'rounding', '0.00', '0.05', '0.04'],
  ['PP2', 'ERDF', '326125.96', '319042.35', '255809.48'],
  ['PP2', 'own', '57551.64', '56301.62', '45142.86'],
  ['', 'ERDF', '812195.40', '794501.31', '596807.65'],
  ['', 'own', '143328.60', '140206.17', '105319.02'],
  ['', 'municipal', '42888.48', '41952.25', '30088.06'],
  ['', 'own-rest', '100440.12', '98253.87', '75230.92'],
  ['', 'rounding', '0.00', '0.05', '0.04'],
])('%s %s: planned %s, so far %s, certified %s', (partner, source, planned, far, certified) => {
  const row = cofinancing.rows.find(its => (its.partner ?? '') === partner && its.source === source);
  expect([row?.planned, row?.so_far, row?.certified]).toEqual([planned, far, certified]);
});

test('the sums of the ledger alone', async () => {
  const { totals, rows } = await jsonOf(tableOf(demo, 'expenses'));
  expect(rows).toHaveLength(170);
  expect(totals).toMatchObject({ declared_eur: '923718.64', deducted_eur: '553.05', certified_eur: '694281.67' });
  expect(cofinancing.totals).toEqual({
    planned: '955524.00',
    so_far: '934707.48',
    certified: '702126.67',
    difference: '20816.52',
  });
});
