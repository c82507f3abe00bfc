import { describe, expect, test } from 'vitest';
import { examinedWith, jsonOf, tableOf } from '../report/examined.ts';

// Rows in foreign money from the files to the list of expenditure.

const HEADER =
  'id,partner,category,document_no,document_date,paid_date,supplier,description,currency,declared,status,corrects';
const project = (currency: string, reports: string) => `samata: 1
code: X-1
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 100000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: submitted }
partners:
  - { id: A, name: a, country: LT, role: lead, total: 50000.00 }
  - { id: B, name: b, country: PL, currency: ${currency}, total: 50000.00 }
reports: ${reports}
`;
const DATED = '[{ no: 1, end: 2017-08-31, submitted: 2017-09-08 }, { no: 2, end: 2018-02-28, submitted: 2018-03-09 }]';

interface Line {
  readonly id: string;
  readonly paid: string;
  readonly declared: string;
  readonly currency?: string;
  readonly corrects?: string;
}

async function listed(definition: string, lines: readonly Line[], asOf: string | null = null) {
  const rows = lines.map(
    ({ id, paid, declared, currency = '', corrects = '' }) =>
      `${id},B,external,N-${id},${paid},${paid},s,d,${currency},${declared},,${corrects}`,
  );
  const examined = await examinedWith(
    { 'project.yaml': definition, 'expenses.csv': `${[HEADER, ...rows].join('\n')}\n` },
    asOf,
  );
  const { rows: shown, totals } = await jsonOf(tableOf(examined, 'expenses'));
  return {
    rows: shown.map(({ id, report, rate_month, declared_eur }) => [id, report, rate_month, declared_eur].join(' ')),
    totals,
  };
}

const INVOICE: Line = { id: 'E-1', paid: '2017-05-02', declared: '4457.76' };
const CREDIT: Line = { id: 'E-2', paid: '2017-10-02', declared: '-4457.76', corrects: 'E-1' };

describe('a row that corrects another', () => {
  test.each<[string, string, Line[]]>([
    ['in the partner’s currency', 'PLN', [INVOICE, CREDIT]],
    [
      'in its own currency',
      'EUR',
      [
        { ...INVOICE, currency: 'PLN' },
        { ...CREDIT, currency: 'PLN' },
      ],
    ],
  ])('is converted at that row’s rate: %s', async (_name, currency, lines) => {
    const { rows, totals } = await listed(project(currency, DATED), lines);
    expect(rows).toEqual(['E-1 1 2017-09 1046.47', 'E-2 2 2017-09 -1046.47']);
    expect(totals.declared_eur).toBe('0.00');
  });

  test('also where it stands before it', async () => {
    const { rows } = await listed(project('PLN', DATED), [CREDIT, INVOICE]);
    expect(rows).toEqual(['E-2 2 2017-09 -1046.47', 'E-1 1 2017-09 1046.47']);
  });

  test('corrects a row that is not there: its own rate', async () => {
    const { rows } = await listed(project('PLN', DATED), [INVOICE, { ...CREDIT, corrects: 'E-9' }]);
    expect(rows[1]).toBe('E-2 2 2018-03 -1069.78');
  });

  test('corrects a correction: the rate of the first', async () => {
    const { rows } = await listed(project('PLN', DATED), [
      INVOICE,
      CREDIT,
      { id: 'E-3', paid: '2018-01-02', declared: '100.00', corrects: 'E-2' },
    ]);
    expect(rows[2]).toBe('E-3 2 2017-09 23.48');
  });

  test('has the same rate in whatever order the rows stand', async () => {
    const again: Line = { id: 'E-3', paid: '2018-01-02', declared: '100.00', corrects: 'E-2' };
    const circle: Line[] = [
      { id: 'E-4', paid: '2017-05-02', declared: '100.00', corrects: 'E-5' },
      { id: 'E-5', paid: '2017-10-02', declared: '-100.00', corrects: 'E-4' },
    ];
    const lines = [INVOICE, CREDIT, again, ...circle];
    const orders = lines.map((_, i) => [...lines.slice(i), ...lines.slice(0, i)]);
    for (const order of [...orders, ...orders.map(one => one.toReversed())]) {
      const { rows } = await listed(project('PLN', DATED), order);
      expect(rows.toSorted().slice(0, 3)).toEqual([
        'E-1 1 2017-09 1046.47',
        'E-2 2 2017-09 -1046.47',
        'E-3 2 2017-09 23.48',
      ]);
    }
  });
});

describe('a report that has no date yet', () => {
  const undated = '[{ no: 1, end: 2017-08-31, submitted: 2017-09-08 }, { no: 2, end: 2018-02-28 }]';

  test.each<[string, string, string]>([
    ['of a partner in its currency', 'PLN', ''],
    ['of a row in its own', 'EUR', 'PLN'],
  ])('is converted at the last known month up to as-of: %s', async (_name, currency, own) => {
    const { rows } = await listed(project(currency, undated), [
      { ...INVOICE, currency: own },
      { id: 'E-2', paid: '2017-12-04', declared: '4457.76', currency: own },
    ]);
    expect(rows).toEqual(['E-1 1 2017-09 1046.47', 'E-2 2 2017-12 1061.22']);
  });

  test('or up to the day that is asked for', async () => {
    const { rows } = await listed(
      project('PLN', undated),
      [{ id: 'E-2', paid: '2017-12-04', declared: '4457.76' }],
      '2018-01-15',
    );
    expect(rows).toEqual(['E-2 2 2018-01 1066.25']);
  });
});
