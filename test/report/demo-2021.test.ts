import { beforeAll, describe, expect, test } from 'vitest';
import type { SourceAmount } from '../../src/tally/funding.ts';
import {
  type Amounts,
  counted,
  definition,
  ledger,
  lineAmount,
  overPartners,
  REPORTS,
  type Spent,
  table,
} from './demo-2021-count.ts';
import { euro, percent, scaled, sum } from './demo-count.ts';
import { type Json, jsonOf, known, tableOf, type Whole } from './examined.ts';

type Values = Readonly<Record<string, string | null>>;

const written = (value: number | null) => (value === null ? null : euro(BigInt(value)));
/** Amounts as text; nothing where there is nothing. */
const money = (values: Amounts): Values =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === 0n ? [] : [[key, euro(value)]])));
const filled = (values: Iterable<readonly [string, number | null]>): Values =>
  Object.fromEntries([...values].flatMap(([key, value]) => (value === 0 ? [] : [[key, written(value)]])));
const keyOf = ({ source, of }: { readonly source: string; readonly of: string | null }) =>
  of === null ? source : `${of}/${source}`;
const sources = (rows: readonly SourceAmount[]): Values => filled(rows.map(row => [keyOf(row), row.amount] as const));
const expected = ({ categories, sources: its, total }: Spent) => ({
  categories: money(categories),
  sources: money(its),
  total: euro(total),
});

let demo: Whole;
let cofinancing: Json;
beforeAll(async () => {
  demo = await known('generic-2021-2027-demo');
  cofinancing = await jsonOf(tableOf(demo, 'cofinancing'));
});

type Expenditure = ReturnType<Whole['known']['figures']>['units'][number]['soFar'];
const figured = ({ byCategory, total, sources: its }: Expenditure) => ({
  categories: filled(byCategory),
  sources: sources(its),
  total: written(total),
});

test('no two partners have the same flat rates, and every kind of row is there', () => {
  const combinations = counted.map(({ flats }) =>
    Object.entries(flats)
      .map(([category, { of }]) => `${category} of ${of}`)
      .sort()
      .join(', '),
  );
  const office = counted.map(({ flats }) => flats.office?.percent);
  expect(new Set(combinations.map((one, i) => `${one} ${office[i]}`)).size).toBe(12);
  expect(new Set(combinations)).toEqual(
    new Set([
      '',
      'office of staff',
      'office of direct',
      'staff of direct',
      'office of staff, staff of direct',
      'staff of direct, travel of staff',
      'office of staff, staff of direct, travel of staff',
      'travel of staff',
      'office of direct, travel of staff',
      'other of staff',
      'office of direct, staff of direct',
    ]),
  );
  expect(new Set(ledger.map(({ status }) => status))).toEqual(new Set(['declared', 'certified', 'parked', 'rejected']));
  expect(ledger.filter(({ takenUp }) => takenUp !== '').length).toBeGreaterThan(10);
  expect(ledger.filter(({ status, takenUp }) => status === 'parked' && takenUp === '').length).toBeGreaterThan(1);
});

describe.each(counted)('$id', ({ id, total, categories, planned, reports, soFar, certified }) => {
  const units = (upTo: number | null) => demo.known.figures(upTo).units.filter(its => its.unit.id === id);

  test('the budget and who pays it', () => {
    const [unit] = units(null);
    expect(filled(unit?.unit.budget.byCategory ?? [])).toEqual(money(categories));
    expect(written(unit?.unit.budget.total ?? null)).toBe(euro(total));
    expect(sources(unit?.unit.funding.planned ?? [])).toEqual(money(planned));
  });

  test('the lines of the budget', async () => {
    const { rows, totals } = await jsonOf(tableOf(demo, 'budget', { partner: id }));
    const lines = definition.partners.find(its => its.id === id)?.budget ?? [];
    expect(rows.map(row => (row.flat === null ? row.amount : null))).toEqual(
      lines.map(line => (line.flat === undefined ? euro(lineAmount(line)) : null)),
    );
    expect(totals.amount).toBe(euro(total));
  });

  test.each(REPORTS)('report %s: declared and certified', no => {
    const its = units(null)[0]?.reports.find(({ report }) => report === Number(no));
    const mine = reports.find(one => one.no === no);
    if (mine === undefined) throw new Error(`the count has no report ${no}`);
    // A partner without a row in a report has no figures of it.
    if (its === undefined) expect([mine.declared.total, mine.certified.total]).toEqual([0n, 0n]);
    else {
      expect(figured(its.declared)).toEqual(expected(mine.declared));
      expect(figured(its.certified)).toEqual(expected(mine.certified));
    }
  });

  test.each(REPORTS)('up to report %s: so far and certified', no => {
    const [unit] = units(Number(no));
    expect(unit === undefined ? null : figured(unit.soFar)).toEqual(expected(soFar(no)));
    expect(unit === undefined ? null : figured(unit.certified)).toEqual(expected(certified(no)));
  });

  test('the co-financing report', () => {
    const rows = cofinancing.rows.filter(({ partner }) => partner === id);
    const column = (key: string) =>
      Object.fromEntries(
        rows.flatMap(row =>
          row[key] === '0.00' ? [] : [[keyOf({ source: String(row.source), of: row.of as string | null }), row[key]]],
        ),
      );
    const last = soFar('4').sources;
    expect(column('planned')).toEqual(money(planned));
    expect(column('so_far')).toEqual(money(last));
    expect(column('certified')).toEqual(money(certified('4').sources));
    expect(column('difference')).toEqual(
      money(Object.fromEntries(Object.entries(planned).map(([key, amount]) => [key, amount - (last[key] ?? 0n)]))),
    );
    expect(column('planned_rate')).toMatchObject({ own: percent(planned.own ?? 0n, total) });
  });
});

test('every row of the ledger', async () => {
  const { rows, totals } = await jsonOf(tableOf(demo, 'expenses'));
  expect(rows.map(row => [row.id, row.declared_eur, row.deducted_eur, row.certified_eur])).toEqual(
    ledger.map(({ id, status, eur, deducted, certified }) => {
      const decided = status === 'declared' ? [null, null] : [euro(deducted), euro(certified)];
      return [id, euro(eur), ...decided];
    }),
  );
  const all = (of: (row: (typeof ledger)[number]) => bigint) => euro(sum(ledger.map(of)));
  expect(totals).toMatchObject({
    declared_eur: all(({ eur }) => eur),
    deducted_eur: all(({ status, deducted }) => (status === 'declared' ? 0n : deducted)),
    certified_eur: all(({ certified }) => certified),
  });
});

test.each(REPORTS)('the project up to report %s is the sum of its partners', no => {
  const { project } = demo.known.figures(Number(no));
  const all = (of: (one: (typeof counted)[number]) => bigint) => euro(sum(counted.map(of)));
  expect([project.planned, project.soFar, project.certified].map(written)).toEqual([
    all(({ total }) => total),
    all(({ soFar }) => soFar(no).total),
    all(({ certified }) => certified(no).total),
  ]);
  const of = (key: 'planned' | 'soFar' | 'certified') =>
    filled(project.sources.map(row => [keyOf(row), row[key]] as const));
  expect(of('planned')).toEqual(money(overPartners(({ planned }) => planned)));
  expect(of('soFar')).toEqual(money(overPartners(({ soFar }) => soFar(no).sources)));
  expect(of('certified')).toEqual(money(overPartners(({ certified }) => certified(no).sources)));
});

test('the contract states what the partners come to', () => {
  const planned = overPartners(one => one.planned);
  const { ERDF, state, private: private_, own } = definition.funding;
  expect([definition.total, ERDF, definition.funding['ESF+'], state, private_, own]).toEqual([
    euro(sum(counted.map(({ total }) => total))),
    euro(planned.ERDF ?? 0n),
    euro(planned['ESF+'] ?? 0n),
    euro(planned.state ?? 0n),
    euro(planned['own/private'] ?? 0n),
    euro((planned.own ?? 0n) - (planned['own/private'] ?? 0n)),
  ]);
});

describe('indicators', () => {
  test.each(definition.indicators)('$code', async ({ code = '', target = '', baseline = '', sums }) => {
    const mine = table('achievements.csv').filter(({ indicator }) => indicator === code);
    const upTo = (day: string) => {
      const values = mine.filter(({ date = '' }) => date <= day).map(({ value = '' }) => scaled(value, 2));
      if (sums === 'total') return sum(values);
      const highest = values.reduce((most, value) => (value > most ? value : most), values[0] ?? 0n);
      return sums === 'maximum' ? highest : (values.at(-1) ?? 0n);
    };
    // As of March 2025: report 5 is the current one.
    const [now, before] = [upTo('2025-03-11'), upTo('2024-12-31')];
    const from = sums === 'latest' ? scaled(baseline, 2) : 0n;
    const row = (await jsonOf(tableOf(demo, 'indicators'))).rows.find(its => its.code === code);
    expect([row?.cumulative, row?.previous, row?.this].map(value => euro(scaled(String(value), 2)))).toEqual(
      [now, before, now - before].map(euro),
    );
    expect(row?.percent).toBe(percent(now - from, scaled(target, 2) - from));
    const people = (key: string) => mine.reduce((all, its) => all + Number(its[key] || 0), 0);
    expect([row?.women ?? 0, row?.men ?? 0]).toEqual(sums === 'total' ? [people('women'), people('men')] : [0, 0]);
  });
});

describe('worked out by hand', () => {
  const report = (id: string, no: number) =>
    demo.known
      .figures(null)
      .units.find(({ unit }) => unit.id === id)
      ?.reports.find(its => its.report === no);

  test('a refund of pay alone: the flat rate toward zero, the fund down', () => {
    // −123.45 × 15 % = −18.5175 → −18.51; together −141.96; × 85 % = −120.666 → −120.67; left to own −21.29.
    const { categories, sources: its, total } = figured(report('PP9', 4)?.declared as Expenditure);
    expect([categories, total]).toEqual([{ staff: '-123.45', travel: '-18.51' }, '-141.96']);
    expect(its).toMatchObject({ 'ESF+': '-120.67', own: '-21.29' });
  });

  test('a report in which nothing but a row of the report before is certified', () => {
    // Travel 925.50; staff × 19.99 % = 185.00745; office (185.00 + 925.50) × 21.5 % = 238.7575; ERDF × 85 % = 1,146.8625.
    // Private 5,056.75 ÷ 91,119.41 × 1,349.25 = 74.877…; the rest 8,611.17 ÷ 91,119.41 × 1,349.25 = 127.509….
    expect(figured(report('PP12', 4)?.certified as Expenditure)).toEqual({
      categories: { travel: '925.50', staff: '185.00', office: '238.75' },
      sources: {
        ERDF: '1146.86',
        own: '202.39',
        'own/private': '74.87',
        'own/own-rest': '127.50',
        'own/rounding': '0.02',
      },
      total: '1349.25',
    });
  });

  test('a deduction, a credit note and a unit cost taken up', () => {
    // External 8,838.17 − 60.06 − 111.19; unit costs 1,511.21 + 1,597.56, in no base; staff 8,666.92 × 19.99 % = 1,732.517…;
    // office (1,732.51 + 8,666.92) × 21.5 % = 2,235.877….
    const { categories, total } = figured(report('PP12', 3)?.certified as Expenditure);
    expect(categories).toEqual({ external: '8666.92', 'unit-cost': '3108.77', staff: '1732.51', office: '2235.87' });
    expect(total).toBe('15744.07');
  });

  test('a parked row and its flat rate, in the report that parked it and in the one that took it up', () => {
    // 9.25 × 40 % = 3.70.
    const its = counted.find(({ id }) => id === 'PP11')?.reports ?? [];
    expect(its.map(({ parked, takenUp }) => [euro(parked.total), euro(takenUp.total)])).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
      ['12.95', '0.00'],
      ['0.00', '12.95'],
    ]);
  });

  test('a credit note is converted at the rate of what it corrects, half away from zero', async () => {
    // −1,234.57 ÷ 4.4485 (July 2023) = −277.525008…; at the 4.3355 of its own report it would be −284.76.
    const { rows } = await jsonOf(tableOf(demo, 'expenses', { partner: 'PP2' }));
    expect(rows.find(({ declared }) => declared === '-1234.57')).toMatchObject({
      rate: '4.4485',
      declared_eur: '-277.53',
    });
  });
});

/** What an independent count in Python came to, once, by the same rules: planned, so far, certified; each fund's so far and certified. */
test.each<[string, string, string, string, Readonly<Record<string, readonly [string, string]>>]>([
  ['LP', '230138.50', '146720.53', '146087.28', { ERDF: ['117376.41', '116869.81'], state: ['10637.22', '10591.30'] }],
  ['PP2', '213456.50', '149405.19', '118972.57', { 'ESF+': ['126994.40', '101126.66'] }],
  ['PP3', '189945.69', '152146.47', '137660.65', { ERDF: ['129324.49', '117011.54'], state: ['7607.31', '6883.02'] }],
  ['PP4', '237214.04', '154530.43', '97712.29', { ERDF: ['96581.51', '61070.17'], 'ESF+': ['19316.29', '12214.03'] }],
  ['PP5', '212000.00', '177248.78', '163661.97', { ERDF: ['149544.78', '138081.59'] }],
  ['PP6', '129494.42', '95653.75', '95612.74', { 'ESF+': ['68803.61', '68774.11'], state: ['4246.44', '4244.62'] }],
  ['PP7', '135194.81', '102753.75', '95949.17', { ERDF: ['71927.61', '67164.39'], 'ESF+': ['15413.05', '14392.36'] }],
  ['PP8', '133188.40', '93974.18', '67072.76', { 'ESF+': ['75169.92', '53651.48'] }],
  ['PP9', '101443.67', '76484.51', '76412.75', { 'ESF+': ['65011.81', '64950.81'] }],
  ['PP10', '184454.15', '128029.93', '101304.93', { ERDF: ['71120.60', '56274.88'], 'ESF+': ['37704.80', '29834.29'] }],
  ['PP11', '108208.19', '64196.57', '64155.56', { 'ESF+': ['52962.15', '52928.32'], state: ['6419.64', '6415.55'] }],
  ['PP12', '91119.41', '59619.59', '45097.83', { ERDF: ['50676.63', '38333.13'] }],
])('%s: planned %s, so far %s, certified %s', (id, planned, far, certified, funds) => {
  const unit = demo.known.figures(null).units.find(its => its.unit.id === id);
  expect([unit?.unit.budget.total, unit?.soFar.total, unit?.certified.total].map(its => written(its ?? null))).toEqual([
    planned,
    far,
    certified,
  ]);
  for (const [source, amounts] of Object.entries(funds)) {
    const row = unit?.sources.find(its => its.source === source);
    expect([row?.soFar, row?.certified].map(its => written(its ?? null))).toEqual(amounts);
  }
});

test('what was paid for a report is the certified share of it', () => {
  const paid = table('payments.csv').filter(({ kind }) => kind !== 'advance');
  const share = (id: string, no: string, source: string) =>
    counted.find(one => one.id === id)?.reports.find(its => its.no === no)?.certified.sources[source] ?? 0n;
  expect(paid.map(({ kind, amount }) => `${kind === 'recovery' ? '-' : ''}${amount}`)).toEqual(
    paid.map(({ partner = '', report = '', source = '' }) => euro(share(partner, report, source))),
  );
});
