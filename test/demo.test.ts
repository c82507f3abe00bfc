import { beforeAll, describe, expect, test } from 'vitest';
import {
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

describe.each(counted)('$id', ({ id, total, categories, planned, declared, certified }) => {
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
    expect(totals.amount).toBe(euro(total));
    expect(euro(sum(rows.map(({ amount }) => scaled(String(amount), 2))))).toBe(euro(total));
  });

  test.each(REPORTS)('report %s', async no => {
    const its = unit()?.reports.find(({ report }) => report === Number(no));
    expect(cents(its?.declared.byCategory ?? new Map())).toEqual(
      filled(Object.fromEntries(inReport(id, no, row => row.eur))),
    );
    const rows = ledger.filter(row => row.partner === id && row.report === no);
    const { totals, rows: shown } = await jsonOf(tableOf(demo, 'expenses', { report: Number(no), partner: id }));
    expect(shown).toHaveLength(rows.length);
    expect(totals).toMatchObject({
      declared_eur: euro(sum(rows.map(({ eur }) => eur))),
      deducted_eur: euro(sum(rows.map(({ status, deducted }) => (status === 'declared' ? 0n : deducted)))),
      certified_eur: euro(sum(rows.map(one => one.certified))),
    });
  });
});

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
  ['PP2', 'ERDF', '326125.96', '319092.54', '255859.66'],
  ['PP2', 'own', '57551.64', '56310.47', '45151.72'],
  ['', 'ERDF', '812195.40', '794551.50', '596857.83'],
  ['', 'own', '143328.60', '140215.02', '105327.88'],
  ['', 'municipal', '42888.48', '41952.25', '30088.06'],
  ['', 'own-rest', '100440.12', '98262.72', '75239.78'],
  ['', 'rounding', '0.00', '0.05', '0.04'],
])('%s %s: planned %s, so far %s, certified %s', (partner, source, planned, far, certified) => {
  const row = cofinancing.rows.find(its => (its.partner ?? '') === partner && its.source === source);
  expect([row?.planned, row?.so_far, row?.certified]).toEqual([planned, far, certified]);
});

test('the sums of the ledger alone', async () => {
  const { totals, rows } = await jsonOf(tableOf(demo, 'expenses'));
  expect(rows).toHaveLength(169);
  expect(totals).toMatchObject({ declared_eur: '923777.68', deducted_eur: '553.05', certified_eur: '694340.71' });
  expect(cofinancing.totals).toEqual({
    planned: '955524.00',
    so_far: '934766.52',
    certified: '702185.71',
    difference: '20757.48',
  });
});
