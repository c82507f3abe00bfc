import { describe, expect, test } from 'vitest';
import { examinedWith, jsonOf, known, tableOf } from './examined.ts';

const DEMO = 'LT-PL-1R-049-demo';

describe('expenses', () => {
  test('of a report are its rows, also those that were paid before the first', async () => {
    const { rows } = await jsonOf(tableOf(await known(DEMO), 'expenses', { report: 1 }));
    expect(rows).toHaveLength(38);
    expect(new Set(rows.map(({ report }) => report))).toEqual(new Set([1]));
    expect(rows[0]).toMatchObject({
      id: 'E-001',
      status: 'certified',
      currency: 'EUR',
      declared: '2420.00',
      declared_eur: '2420.00',
      eu_share: '2057.00',
      own_share: '363.00',
      rate: null,
    });
  });

  test('in foreign money have their rate and its month', async () => {
    const { rows } = await jsonOf(tableOf(await known(DEMO), 'expenses', { partner: 'PP2' }));
    expect(rows[0]).toMatchObject({
      id: 'E-003',
      partner: 'PP2',
      currency: 'PLN',
      rate: '4.2598',
      rate_month: '2017-09',
      declared: '4457.76',
      declared_eur: '1046.47',
    });
  });

  const LEDGER =
    'id,partner,category,document_no,document_date,paid_date,supplier,description,declared\nE-1,A,staff,1,2017-04-01,2017-04-02,s,d,100.00\nE-2,B,staff,2,2017-04-01,2017-04-02,s,d,10.00\n';
  const TOTALS_ONLY = `samata: 1
code: X-1
programme: generic-2014-2020
period: { start: 2017-03-01, end: 2019-02-28 }
total: 1000.00
funding: { ERDF: 85%, own: rest }
partners: [{ id: A, name: a, country: LT, role: lead }, { id: B, name: b, country: PL }]
`;

  test('of one partner of a project known by its totals have that partner’s totals', async () => {
    const project = await examinedWith({ 'project.yaml': TOTALS_ONLY, 'expenses.csv': LEDGER });
    const { rows, totals } = await jsonOf(tableOf(project, 'expenses', { partner: 'A' }));
    expect(rows.map(({ id, declared_eur }) => [id, declared_eur])).toEqual([['E-1', '100.00']]);
    expect(totals).toMatchObject({ declared_eur: '100.00' });
  });

  test('without a rate are n/a, and so is every sum over them', async () => {
    const yaml = TOTALS_ONLY.replace('country: PL }', 'country: PL, currency: PLN }');
    const project = await examinedWith({ 'project.yaml': yaml, 'expenses.csv': LEDGER });
    const { rows, totals, notes } = await jsonOf(tableOf(project, 'expenses'));
    expect(rows.map(({ declared_eur }) => declared_eur)).toEqual(['100.00', null]);
    expect(totals).toMatchObject({ declared_eur: null, eu_share: null });
    expect(notes.map(({ note }) => note)).toContain('not-computed');
  });

  test('are counted once, however many rows share their sums', async () => {
    const yaml = TOTALS_ONLY.replace('country: PL }', 'country: PL, currency: PLN }');
    const more = ['E-3,B,staff,3,2017-04-01,2017-04-02,s,d,1.00 EUR', 'E-4,A,staff,4,2017-04-01,2017-04-02,s,d,1x'];
    const project = await examinedWith({ 'project.yaml': yaml, 'expenses.csv': `${LEDGER}${more.join('\n')}\n` });
    for (const name of ['expenses', 'claim'] as const) {
      const { rows, notes } = await jsonOf(tableOf(project, name));
      if (name === 'expenses')
        expect(rows.map(({ declared_eur }) => declared_eur)).toEqual(['100.00', null, null, null]);
      expect(notes.find(({ note }) => note === 'not-computed')).toMatchObject({ args: { rows: 3 } });
    }
  });
});
