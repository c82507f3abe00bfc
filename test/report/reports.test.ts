import { describe, expect, test } from 'vitest';
import { EXPENSE_COLUMNS } from '../../src/model/columns.ts';
import { PROJECT_REPORT_NAMES } from '../../src/model/table.ts';
import { join } from '../../src/report/join.ts';
import { type Asked, examinedWith, type Json, jsonOf, known, remarks, tableOf } from './examined.ts';

const DEMO = 'LT-PL-1R-049-demo';
const cents = (text: unknown) => {
  if (typeof text !== 'string' || !/^-?\d+\.\d\d$/.test(text)) throw new Error(`no money: ${String(text)}`);
  return BigInt(text.replace('.', ''));
};
const sum = (rows: Json['rows'], key: string) =>
  rows.reduce((total, row) => total + (row[key] === null ? 0n : cents(row[key])), 0n);

describe('columns are those of design §5', () => {
  test.each([
    ['budget', 'partner, category, item, unit, quantity, price, flat, flat_of, amount, p0, p1, p2, p3, p4'],
    [
      'cofinancing',
      'partner, source, of, planned, planned_rate, so_far, so_far_rate, certified, certified_rate, difference, cap',
    ],
    [
      'expenses',
      `${EXPENSE_COLUMNS.map(({ key }) => key).join(', ')}, rate, rate_month, declared_eur, deducted_eur, certified_eur, eu_share, own_share`,
    ],
    ['assets', 'partner, asset, category, supplier, document_no, document_date, quantity, declared_eur, certified_eur'],
    ['classification', 'partner, classification, name, year, report, declared, certified'],
    ['participants', 'code, name, women, men, other, total, incomplete'],
    ['dates', 'date, what, report, from, basis, missing'],
    [
      'indicators',
      'code, name, type, unit, baseline, target, previous, this, cumulative, women, men, percent, status, evidence',
    ],
  ] as const)('%s', async (name, keys) => {
    expect(
      tableOf(await known(DEMO), name)
        .columns.map(({ key }) => key)
        .join(', '),
    ).toBe(keys);
  });
});

describe.each<[string, Asked]>([
  ['whole', {}],
  ['report 2', { report: 2 }],
  ['partner PP2', { partner: 'PP2' }],
  ['report 1 of partner LP', { report: 1, partner: 'LP' }],
])('totals are the sums of the rows that count: %s', (_name, asked) => {
  test.each(['budget', 'cofinancing', 'expenses', 'classification', 'assets'] as const)('%s', async name => {
    const table = tableOf(await known(DEMO), name, asked);
    const { rows, totals } = await jsonOf(table);
    const level = name === 'cofinancing' && asked.partner === undefined ? null : undefined;
    const counted = rows.filter(row => (row.of ?? null) === null && (level === undefined || row.partner === level));
    expect(counted.length).toBeGreaterThan(0);
    const sums = table.columns.filter(({ total }) => total !== 'none');
    expect(sums.length).toBeGreaterThan(0);
    for (const { key } of sums) expect([key, cents(totals[key])]).toEqual([key, sum(counted, key)]);
  });
});

describe('co-financing', () => {
  test('project rows are the sums of the partners’ rows, own is what is left', async () => {
    const { rows } = await jsonOf(tableOf(await known(DEMO), 'cofinancing'));
    for (const key of ['planned', 'so_far', 'certified', 'difference'])
      for (const source of ['ERDF', 'own']) {
        const partners = rows.filter(row => row.partner !== null && row.source === source && row.of === null);
        const project = rows.filter(row => row.partner === null && row.source === source && row.of === null);
        expect([key, source, sum(project, key)]).toEqual([key, source, sum(partners, key)]);
      }
  });

  test('the parts of own add up to own, with what rounding leaves', async () => {
    const { rows } = await jsonOf(tableOf(await known(DEMO), 'cofinancing'));
    for (const partner of ['LP', null])
      for (const key of ['planned', 'so_far', 'certified', 'difference']) {
        const its = rows.filter(row => row.partner === partner);
        expect(
          sum(
            its.filter(({ of }) => of === 'own'),
            key,
          ),
        ).toBe(
          sum(
            its.filter(row => row.source === 'own' && row.of === null),
            key,
          ),
        );
      }
  });

  test('says what rounding takes from the project, where all partners are at the cap', async () => {
    const { notes } = await jsonOf(tableOf(await known('keep-22716'), 'cofinancing'));
    expect(notes).toContainEqual({
      note: 'rounding-over-project',
      args: { source: 'ERDF', sum: '778619.52', whole: '778619.53', rate: '85.00' },
    });
  });

  test('of partners that share one project’s total has project rows only', async () => {
    const { rows } = await jsonOf(tableOf(await known('LT-PL-1R-049'), 'cofinancing'));
    expect(
      rows.map(({ partner, source, of, planned, planned_rate, so_far, cap }) => [
        partner,
        source,
        of,
        planned,
        planned_rate,
        so_far,
        cap,
      ]),
    ).toEqual([
      [null, 'ERDF', null, '812195.40', '85.00', '0.00', '85.00'],
      [null, 'own', null, '143328.60', '15.00', '0.00', null],
    ]);
  });

  test('up to a report is the sum of the reports so far', async () => {
    const demo = await known(DEMO);
    const of = async (report: number) => (await jsonOf(tableOf(demo, 'cofinancing', { report }))).totals.so_far;
    expect([await of(1), await of(2), await of(3), await of(4)]).toEqual([
      '212942.94',
      '468900.72',
      '727597.20',
      '934707.48',
    ]);
  });
});

describe('budget', () => {
  test('has a row a line, in file order, flat rates among them', async () => {
    const { rows, totals } = await jsonOf(tableOf(await known(DEMO), 'budget', { partner: 'LP' }));
    expect(rows).toHaveLength(16);
    expect(rows[3]).toMatchObject({
      partner: 'LP',
      category: 'office',
      flat: '15.00',
      flat_of: 'staff',
      amount: '6958.18',
      quantity: null,
      price: null,
    });
    expect(rows[8]).toMatchObject({
      category: 'external',
      quantity: 386.5,
      price: '16.35',
      amount: '6319.27',
      p0: null,
      p1: '1400.00',
    });
    expect(rows[6]).toMatchObject({ p1: '9000.00', p4: '10000.00' });
    expect(rows[0]).toMatchObject({ category: 'preparation', amount: '3630.00', p0: '3630.00', p1: null });
    expect(totals).toEqual({
      amount: '571846.40',
      p0: '3630.00',
      p1: '112409.52',
      p2: '156794.52',
      p3: '161494.52',
      p4: '137517.84',
    });
  });

  test.each([
    [
      'keep-22716',
      [
        ['LP', null, '485181.10'],
        ['PP2', null, '65883.00'],
        ['PP3', null, '364958.88'],
      ],
    ],
    ['LT-PL-1R-049', [[null, null, '955524.00']]],
  ])('%s, known by totals, is lines without category', async (code, expected) => {
    const { rows } = await jsonOf(tableOf(await known(code), 'budget'));
    expect(rows.map(({ partner, category, amount }) => [partner, category, amount])).toEqual(expected);
  });
});

test('indicators say which report is this', async () => {
  const { notes, rows } = await jsonOf(tableOf(await known(DEMO), 'indicators', { report: 2 }));
  expect(remarks(notes)).toEqual([
    { note: 'this-report', args: { report: 2, start: '2017-09-01', end: '2018-02-28' } },
  ]);
  expect(rows.map(({ code, previous, this: now, cumulative }) => [code, previous, now, cumulative])).toEqual([
    ['P.1', 28, 40, 68],
    ['P.2', 0, 2, 2],
    ['P.3', 0, 2, 2],
    ['P.4', 4, 3, 7],
    ['R.1', 62, 3.5, 65.5],
  ]);
});

describe('dates', () => {
  test('of a report are its deadlines alone', async () => {
    const { rows, notes } = await jsonOf(tableOf(await known(DEMO), 'dates', { report: 2 }));
    expect(rows.map(({ date, what, report, from, missing }) => [date, what, report, from, missing])).toEqual([
      ['2018-03-10', 'report-due', 2, 'period-end', null],
      ['2018-06-07', 'payment', 2, 'submitted', null],
      ['2018-06-09', 'control', 2, 'submitted', null],
    ]);
    expect(remarks(notes)).toEqual([]);
  });

  test('say what is not known: the final payment, and whether totals build anything', async () => {
    const { rows, notes } = await jsonOf(tableOf(await known('LT-PL-1R-049'), 'dates'));
    expect(rows).toEqual([
      { date: '2019-02-28', what: 'payments-until', report: null, from: 'project-end', basis: null, missing: null },
      {
        date: null,
        what: 'retention',
        report: null,
        from: 'accounts',
        basis: 'Reg. (EU) 1303/2013 art. 140(1)',
        missing: 'final-payment',
      },
    ]);
    expect(remarks(notes)).toEqual([{ note: 'durability-unknown', args: {} }]);
  });

  test('count from the final payment in payments.csv, where the programme rules it', async () => {
    const files = {
      'payments.csv': 'date,source,kind,amount\n2018-01-15,ERDF,advance,100.00\n2021-06-30,ERDF,final,750.00\n',
    };
    const { rows, notes } = await jsonOf(tableOf(await examinedWith(files), 'dates'));
    expect(rows.map(({ date, what }) => [date, what])).toEqual([
      ['2019-02-28', 'payments-until'],
      // Paid in the accounting year to 30 June 2021: accounts in February 2022, three years from their 31 December.
      ['2025-12-31', 'retention'],
    ]);
    expect(notes[0]).toEqual({
      note: 'no-rule',
      args: { programme: 'generic-2014-2020', what: ['report-due', 'control'] },
    });
    const before = await jsonOf(tableOf(await examinedWith(files, '2021-06-29'), 'dates'));
    expect(before.rows.map(({ date }) => date)).toEqual(['2019-02-28', null]);
  });
});

describe('several projects in one table', () => {
  test.each(PROJECT_REPORT_NAMES)('%s: the first column is the project, totals add up', async name => {
    const projects = [await known(DEMO), await known('keep-22716'), await known('LT-PL-1R-049')];
    const tables = projects.map(project => tableOf(project, name));
    const joined = join(tables, true);
    if (joined === null) throw new Error('nothing joined');
    const { project, columns, rows, totals } = await jsonOf(joined);
    const single = await Promise.all(tables.map(jsonOf));
    expect(project).toBeNull();
    expect(columns[0]).toEqual({ key: 'project', kind: 'id' });
    expect(rows).toHaveLength(single.reduce((count, one) => count + one.rows.length, 0));
    const key = {
      budget: 'amount',
      claim: 'so_far',
      cofinancing: 'planned',
      partners: 'budget',
      absorption: 'spent',
      expenses: 'declared_eur',
      classification: 'declared',
      assets: 'declared_eur',
      indicators: null,
      participants: null,
      dates: null,
      changes: 'new',
    }[name];
    if (key !== null) expect(cents(totals[key])).toBe(single.reduce((all, one) => all + cents(one.totals[key]), 0n));
    for (const row of rows) expect(['LT-PL-1R-049-demo', 'keep-22716', 'LT-PL-1R-049']).toContain(row.project);
  });

  test('one table of one project stays as it is', async () => {
    const table = tableOf(await known(DEMO), 'budget');
    expect(join([table], false)).toBe(table);
    expect(join([], true)).toBeNull();
  });

  test('one that only one of several projects has still names it', async () => {
    const joined = join([tableOf(await known(DEMO), 'budget')], true);
    expect([joined?.project, joined?.columns[0]?.key]).toEqual([null, 'project']);
  });
});
