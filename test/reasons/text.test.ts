import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { reasonText } from '../../src/messages/tables.ts';
import type { Reason } from '../../src/model/reason.ts';
import { json } from '../../src/render/json.ts';
import { texts } from '../../src/render/text.ts';
import { join } from '../../src/report/join.ts';
import { collected, examinedWith, known, tableOf } from '../report/examined.ts';

const DEMO = 'LT-PL-1R-049-demo';

test('the claim of a partner of the demo, every cell explained', async () => {
  const table = tableOf(await known(DEMO), 'claim', { report: 2, partner: 'PP2' });
  expect(await collected(texts([table], en))).toBe(
    readFileSync(new URL('expected-claim.txt', import.meta.url), 'utf8'),
  );
});

/** Each worked out by hand, as a reader of the line would. */
test.each<[string, Reason, string]>([
  [
    'amounts below zero are taken off',
    {
      reason: 'reports',
      args: {
        parts: [
          { name: '1', amount: '-5.00' },
          { name: '', amount: '-2.50' },
          { name: '2', amount: null },
        ],
      },
    },
    'report 1 -5.00 − no report 2.50 + report 2 n/a',
  ],
  [
    'and put back',
    { reason: 'rest', args: { total: '-10.00', others: [{ name: 'ERDF', amount: '-8.51' }] } },
    '-10.00 + ERDF 8.51',
  ],
  [
    'what comes out in cents is not rounded',
    { reason: 'rate', args: { percent: '85.00', total: '100.00', exact: '85.00', rounding: 'floor' } },
    '85.00 % of 100.00 = 85.00',
  ],
  [
    'a rate that is not final, and a correction',
    {
      reason: 'converted',
      args: {
        amount: '-10.00',
        currency: 'PLN',
        rate: '4.25',
        month: '2018-03',
        source: 'InforEuro',
        provisional: true,
        rateOf: 'E-7',
        exact: '-2.35294117…',
      },
    },
    '-10.00 PLN ÷ 4.25 (2018-03, InforEuro, provisional, the rate of E-7) = -2.35294117…, rounded half up',
  ],
  [
    'a row beyond those that are named, and one that is not counted',
    {
      reason: 'rows',
      args: {
        rows: [],
        more: 1,
        moreAmount: '3.00',
        without: [{ id: 'E-1', eur: '9.00', why: 'rejected' }],
        moreWithout: 2,
      },
    },
    'no rows and 1 more row, 3.00 together; not counted: E-1 9.00 rejected and 2 more rows',
  ],
  [
    'a taken-up row',
    {
      reason: 'decision',
      args: { status: 'taken-up', report: 3, declared: '10.00', deducted: '1.00', figure: 'certified' },
    },
    '10.00 − 1.00, taken up in report 3',
  ],
  [
    'a row by an earlier budget',
    { reason: 'row-share', args: { declared: '10.00', amount: '2.00', whole: '3.00', exact: '6.66666666…', until: 2 } },
    '10.00 × 2.00 ÷ 3.00 (the budget until amendment 2) = 6.66666666…, rounded down',
  ],
])('%s', (_name, reason, text) => {
  expect(reasonText(en, reason)).toBe(text);
});

describe('a claim of a report that ended before an amendment', () => {
  const definition = (funding: string, more: string) => `samata: 1
code: X-1
programme: generic-2014-2020
period: { start: 2017-01-01, end: 2018-12-31 }
total: 100.00
funding: { ERDF: 85.00, own: 15.00 }
partners: [{ id: LP, name: L, country: LT, role: lead, budget: { staff: 100.00 }, funding: { ERDF: ${funding}, own: rest } }]
reports: [{ no: 1, end: 2017-06-30 }, { no: 2, end: 2018-12-31 }]
${more}`;
  const files = {
    'project.yaml': definition('85%', 'amendments: [{ no: 1, date: 2017-09-01, file: before.yaml }]\n'),
    'before.yaml': definition('80%', ''),
    'expenses.csv':
      'id,category,document_no,document_date,paid_date,supplier,description,declared\nE-1,staff,1,2017-02-01,2017-02-02,s,d,10.01\n',
  };

  test('says so, and shares by the budget of its day', async () => {
    const text = await collected(texts([tableOf(await examinedWith(files), 'claim', { report: 1 })], en));
    expect(text).toContain(
      'The budget is the one agreed until amendment 1 of 2017-09-01, for report 1 ended before it.',
    );
    // 80 % of 10.01 = 8.008
    expect(text).toContain('  This report 8.00: 80.00 % of 10.01 = 8.008, rounded down\n');
  });

  test('has rows that do the same', async () => {
    const text = await collected(texts([tableOf(await examinedWith(files), 'expenses')], en));
    expect(text).toContain('10.01 × 80.00 ÷ 100.00 (the budget until amendment 1) = 8.008, rounded down');
  });

  test('is not said of the others', async () => {
    const text = await collected(texts([tableOf(await examinedWith(files), 'claim', { report: 2 })], en));
    expect(text).not.toContain('until amendment');
  });
});

test('several projects are explained together, each row by its project', async () => {
  const tables = [DEMO, 'keep-22716'].map(async code => tableOf(await known(code), 'partners'));
  const joined = join(await Promise.all(tables), true);
  if (joined === null) throw new Error('nothing joined');
  const { explained, unexplained } = JSON.parse(await collected(json([joined], false)));
  expect(unexplained).toBe(0);
  expect(explained.map(({ row }: { row: object }) => row)).toEqual([
    { project: DEMO, partner: 'LP' },
    { project: DEMO, partner: 'PP2' },
    ...['LP', 'PP2', 'PP3'].map(partner => ({ project: 'keep-22716', partner })),
  ]);
  expect(await collected(texts([joined], en))).toContain(`\n${DEMO} · PP2\n  Budget 383,677.60: staff 27,655.92 + `);
});
