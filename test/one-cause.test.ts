import { describe, expect, test } from 'vitest';
import { checkHere, definition, findingsIn, folderWith, ledger, reportHere, said } from './support.ts';

/** The errors and warnings of a project of these files. */
async function serious(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await folderWith(files);
  return said(await checkHere(folder, 'json'), folder).filter(line => !line.startsWith('info'));
}

/** Two partners, the second one in PLN. */
const TWO = `samata: 1
code: Veisiejai-2
programme: generic-2014-2020
period: { start: 2018-03-01, end: 2019-08-31 }
total: 3000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: incurred }
partners:
  - { id: LP, name: Veisiejų kultūros namai, country: LT, role: lead, budget: { staff: 1000.00, external: 1000.00 } }
  - { id: PP2, name: Dom Kultury, country: PL, currency: PLN, budget: { staff: 500.00, external: 500.00 } }
`;
const HEAD =
  'id,partner,category,document_no,document_date,paid_date,supplier,description,currency,declared,corrects\n';

describe('one cause is one finding', () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'a required key that is mistyped',
      { 'project.yaml': definition().replace('total:', 'totl:') },
      ['error project/unknown-key project.yaml:5:1'],
    ],
    [
      'a period the wrong way round, with rows and reports',
      {
        'project.yaml': definition('reports:\n  - { no: 1, end: 2019-08-31 }\n').replace(
          'start: 2018-03-01',
          'start: 2019-12-01',
        ),
        'expenses.csv': ledger(['10.00']),
      },
      ['error period/start-after-end project.yaml:4:18'],
    ],
    [
      'a sum without a word',
      {
        'project.yaml': definition(),
        'expenses.csv': `${ledger(['10.00', '11.00'])},,,,,,,21.00\n`,
      },
      [],
    ],
    [
      'a budget body whose ledger has no codes at all',
      {
        'project.yaml': definition().replace('country: LT', 'country: LT, budget-body: yes'),
        'expenses.csv': ledger(['10.00', '11.00', '12.00']),
        'classification.csv': 'year,code\n2018,2.2.1\n',
      },
      ['error expense/classification-missing expenses.csv:2:1'],
    ],
    [
      'a report whose number cannot be read',
      {
        'project.yaml': definition('reports:\n  - { no: one, end: 2019-08-31 }\n'),
        'expenses.csv': ledger(['10.00']).replace('declared', 'declared,report').replace('10.00', '10.00,1'),
      },
      ['error project/bad-value project.yaml:10:11'],
    ],
    [
      'two indicators of one code',
      {
        'project.yaml': definition(
          'indicators:\n  - { code: P.1, name: Visits, target: 1 }\n  - { code: P.1, name: Visits, target: 2 }\n',
        ),
      },
      ['error project/bad-value project.yaml:11:13'],
    ],
    [
      'a flat rate of three decimals',
      {
        'project.yaml': definition().replace(
          '{ external: 1000000.00 }',
          '[{ category: office, flat: 7.555% of staff }, { category: external, amount: 1000000.00 }]',
        ),
      },
      ['error project/bad-value project.yaml:8:102'],
    ],
    [
      'a period of a line that is none',
      {
        'project.yaml': definition().replace(
          '{ external: 1000000.00 }',
          '[{ category: external, amount: 1000000.00, periods: { y1: 1000000.00 } }]',
        ),
      },
      ['error project/bad-value project.yaml:8:133'],
    ],
    [
      'payrolls of two partners under one number',
      {
        'project.yaml': TWO,
        'expenses.csv': `${HEAD}E-1,LP,staff,1,2018-04-30,2018-05-04,,Salary,EUR,100.00,\nE-2,PP2,staff,1,2018-04-30,2018-05-04,,Salary,EUR,100.00,\n`,
      },
      [],
    ],
  ])('%s', async (_story, files, expected) => {
    expect(await serious(files)).toEqual(expected);
  });
});

describe('what people write all the same is said, once, and never taken for something else', () => {
  const LINE = '{ external: 1000000.00 }';
  const budget = (line: string) => definition().replace(LINE, `[${line}, { category: external, amount: 1000000.00 }]`);
  const REPORTS = 'reports:\n  - { no: 1, end: 2018-08-31 }\n  - { no: 2, end: 2019-08-31 }\n';
  const PAYMENTS = 'date,source,kind,amount,report\n';

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'a period after the last report',
      {
        'project.yaml': definition(REPORTS).replace(
          LINE,
          '[{ category: external, amount: 1000000.00, periods: { 1: 400000.00, 3: 600000.00 } }]',
        ),
      },
      ['error project/bad-value'],
    ],
    [
      'a quantity of three decimals',
      { 'project.yaml': budget('{ category: staff, quantity: 24.125, price: 0.00 }') },
      ['error project/bad-value'],
    ],
    [
      'a product beyond counting',
      { 'project.yaml': budget('{ category: staff, quantity: 99999999999.99, price: 99999999999.99 }') },
      ['error file/bad-amount'],
    ],
    [
      'a locked category that is none',
      {
        'project.yaml': definition('flexibility: { scope: category, base: total, percent: 10%, locked: [externl] }\n'),
      },
      ['error budget/unknown-category'],
    ],
    [
      'VAT of which more than all is recovered',
      { 'project.yaml': TWO.replace('country: PL,', 'country: PL, vat: { recoverable: 350% },') },
      ['error project/bad-value'],
    ],
    [
      'a month rule beside the one that the programme fixes',
      {
        'project.yaml': TWO.replace('generic-2014-2020', 'interreg-vi-a-lt-pl')
          .replaceAll('2018-', '2023-')
          .replaceAll('2019-', '2024-')
          .replace('85%', '80%')
          .replace('staff: 500.00, external: 500.00', 'staff: 500.00, office: 15% of staff, external: 425.00'),
      },
      ['error project/bad-value'],
    ],
    [
      'an amendment whose file lies elsewhere',
      { 'project.yaml': definition('amendments:\n  - { no: 1, date: 2018-06-01, file: ../secret.yaml }\n') },
      ['error project/bad-value'],
    ],
    [
      'a payment for a report that is not there, and one below zero',
      {
        'project.yaml': definition(REPORTS),
        'payments.csv': `${PAYMENTS}2018-10-01,ERDF,advance,10.00,7\n2018-10-02,ERDF,advance,-10.00,1\n`,
      },
      ['error file/bad-value', 'error file/bad-value'],
    ],
  ])('%s', async (_story, files, expected) => {
    const found = await serious(files);
    expect(found.map(line => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  test('a flat rate that cannot be read makes its category n/a, not nothing', async () => {
    const folder = await folderWith({
      'project.yaml': budget('{ category: office, flat: 15 of staff }'),
      'expenses.csv': ledger(['10.00']),
    });
    const { rows } = JSON.parse((await reportHere('claim', folder)).stdout);
    const total = (key: string) => rows.find((row: { key: string; partner: string | null }) => row.key === key)?.this;
    expect([total('office'), total('ERDF'), total('external')]).toEqual([null, null, '10.00']);
  });

  test('expenditure of the accounts’ month is converted provisionally: nobody says which that is', async () => {
    const folder = await folderWith({
      'project.yaml': TWO.replace('month: incurred', 'month: registered'),
      'expenses.csv': `${HEAD}E-1,PP2,external,VD-1,2018-05-14,2018-05-25,Scena,Scena,PLN,43.00,\n`,
    });
    const checks = findingsIn(await checkHere(folder, 'json')).findings.map(({ check }) => check);
    expect(checks).toContain('exchange/provisional-rate');
  });
});

describe('what is taken up', () => {
  const REPORTED = definition(
    'reports:\n  - { no: 1, end: 2018-08-31 }\n  - { no: 2, end: 2019-02-28 }\n  - { no: 3, end: 2019-08-31 }\n',
  );
  const rows = (report: string, takenUp: string) =>
    ledger(['10.00'])
      .replace('declared', 'declared,status,report,taken_up')
      .replace('10.00', `10.00,parked,${report},${takenUp}`);

  test.each([
    ['in the next report', rows('1', '2'), []],
    ['in its own report', rows('1', '1'), ['error expense/unknown-report expenses.csv:2:75']],
    ['in an earlier one', rows('2', '1'), ['error expense/unknown-report expenses.csv:2:75']],
    ['in one that is not there', rows('1', '7'), ['error expense/unknown-report expenses.csv:2:75']],
  ])('%s', async (_story, expenses, expected) => {
    expect(await serious({ 'project.yaml': REPORTED, 'expenses.csv': expenses })).toEqual(expected);
  });
});

describe('nothing is read as what it is not', () => {
  const row = (declared: string, partner = 'LP', currency = '') =>
    `${HEAD}E-1,${partner},external,VD-1,2018-05-14,2018-05-25,UAB Vilkupis,Scena,${currency},${declared},\n`;

  test.each([
    ['an amount in EUR of a partner in EUR', row('100.00 Eur'), []],
    ['in PLN of a partner in PLN', row('100.00 zł', 'PP2'), []],
    ['in PLN of a partner in EUR', row('100.00 PLN'), ['error file/bad-amount expenses.csv:2:64']],
    ['in EUR of a partner in PLN', row('€ 50', 'PP2'), ['error file/bad-amount expenses.csv:2:65']],
    ['in EUR of a row in EUR', row('€ 50', 'PP2', 'EUR'), []],
  ])('%s', async (_story, expenses, expected) => {
    expect(await serious({ 'project.yaml': TWO, 'expenses.csv': expenses })).toEqual(expected);
  });

  test.each([
    ['0', 'error exchange/rate-not-positive rates.csv:3:13'],
    ['-4.3', 'error exchange/rate-not-positive rates.csv:3:13'],
    ['4.21234567', 'error file/bad-value rates.csv:3:13'],
    ['1000000', 'error file/bad-value rates.csv:3:13'],
  ])('a rate of %s is no rate, and no other stands in for it', async (rate, expected) => {
    const folder = await folderWith({
      'project.yaml': TWO,
      'rates.csv': `month,currency,rate\n2018-06,PLN,4.3135\n2018-05,PLN,${rate}\n`,
      'expenses.csv': row('43.00', 'PP2'),
    });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([expected]);
    const { rows } = JSON.parse((await reportHere('expenses', folder)).stdout);
    expect(rows.map((one: { declared_eur: string | null }) => one.declared_eur)).toEqual([null]);
  });

  test('a rate of a month that stands twice, and a euro that is worth more', async () => {
    const rates = 'month,currency,rate\n2018-05,PLN,4.2204\n2018-05,PLN,4.3\n2018-05,EUR,1.01\n';
    expect(await serious({ 'project.yaml': TWO, 'rates.csv': rates })).toEqual([
      'error file/bad-value rates.csv:3:1',
      'warning exchange/differs-from-table rates.csv:4:13',
    ]);
  });

  test.each([
    ['two months of depreciation', 'March', 'April', 'depreciation', []],
    ['one month of it twice', 'March', 'March', 'depreciation', ['error expense/duplicate-document expenses.csv:3:17']],
    ['the same real cost', 'March', 'April', 'real', ['error expense/duplicate-document expenses.csv:3:17']],
  ])('%s by the invoice of an asset', async (_story, first, second, method, expected) => {
    const month = (id: string, name: string) =>
      `${id},LP,external,SF-9,2018-03-14,2018-05-25,UAB Vilkupis,Depreciation of ${name},EUR,50.00,,${method}\n`;
    const expenses = `${HEAD.trimEnd()},method\n${month('E-1', first)}${month('E-2', second)}`;
    expect(await serious({ 'project.yaml': TWO, 'expenses.csv': expenses })).toEqual(expected);
  });

  test('a correction in another currency has a rate of its own', async () => {
    const folder = await folderWith({
      'project.yaml': TWO,
      'rates.csv': 'month,currency,rate\n2018-05,PLN,4.3\n2018-05,USD,1.2\n',
      'expenses.csv': `${HEAD}E-1,PP2,external,VD-1,2018-05-14,2018-05-25,Scena,Scena,USD,100.00,\nE-2,PP2,external,VD-2,2018-05-15,2018-05-26,Scena,Scena,PLN,-43.00,E-1\n`,
    });
    const { rows } = JSON.parse((await reportHere('expenses', folder)).stdout);
    expect(rows.map((one: { declared_eur: string }) => one.declared_eur)).toEqual(['83.33', '-10.00']);
  });
});

describe('a payment', () => {
  const HEADER = 'date,partner,source,kind,amount\n';
  test.each<[string, string, string[]]>([
    ['to a partner, of a source', '2018-10-05,PP2,ERDF,interim,10.00', []],
    ['to the project', '2018-10-05,,ERDF,interim,10.00', []],
    ['of its own', '2018-10-05,LP,own,interim,10.00', []],
    ['to a partner that there is not', '2018-10-05,PP9,ERDF,interim,10.00', ['error file/bad-value payments.csv:2:12']],
    ['of a source that there is not', '2018-10-05,LP,EAFRD,interim,10.00', ['error file/bad-value payments.csv:2:15']],
    ['of nothing', '2018-10-05,LP,,interim,10.00', ['error file/bad-value payments.csv:2:15']],
    ['long before the start', '2017-10-05,LP,ERDF,interim,10.00', ['warning payment/date-outside payments.csv:2:1']],
  ])('%s', async (_story, line, expected) => {
    expect(await serious({ 'project.yaml': TWO, 'payments.csv': `${HEADER}${line}\n` })).toEqual(expected);
  });
});

test('every duplicate counts, however many there are', async () => {
  const once = ledger(Array.from({ length: 30_000 }, () => '1.00'))
    .split('\n')
    .slice(0, -1)
    .map((line, i) => line.replace('Vilkupis', `Vilkupis ${i}`));
  const twice = [...once, ...once.slice(1)].join('\n');
  const folder = await folderWith({ 'project.yaml': definition(), 'expenses.csv': `${twice}\n` });
  const { summary, findings, ...rest } = findingsIn(await checkHere(folder, 'json'));
  expect(summary.error).toBe(30_000);
  expect(findings).toHaveLength(1_000);
  expect(rest).toMatchObject({ truncated: { 'expense/duplicate-document': 30_000 } });
});
