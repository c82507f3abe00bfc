import { describe, expect, test } from 'vitest';
import { checkHere, findingsIn, folderWith, said } from '../support.ts';

/** A municipality and its partners: one more budget body, one that is none, and one abroad. */
const DEFINITION = `samata: 1
code: Alytus-1
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2019-12-31 }
total: 40000.00
funding: { ESF: 85%, own: rest }
partners:
  - id: LP
    name: Savivaldybės administracija
    country: LT
    role: lead
    budget-body: yes
    budget: [{ category: external, amount: 9000.00 }, { unit-cost: Diena, category: travel, quantity: 10, price: 50.00 }, { unit-cost: Vizitas, quantity: 10, price: 25.00 }, { lump-sum: Pradžia, amount: 250.00 }]
  - { id: PP2, name: Biudžetinė įstaiga, country: LT, budget-body: yes, budget: { external: 10000.00 } }
  - { id: PP3, name: Asociacija, country: LT, budget: { external: 10000.00 } }
  - { id: PP4, name: Gmina, country: PL, budget-body: yes, budget: { external: 10000.00 } }
`;
const COLUMNS =
  'id,partner,category,document_no,document_date,paid_date,supplier,description,quantity,method,declared,corrects';

type Row = Readonly<Record<string, string>>;

/** A ledger with or without the column; rows are external costs of the first partner unless they say otherwise. */
function ledger(rows: readonly Row[], columns = `${COLUMNS},classification`): string {
  const lines = rows.map((row, i) => {
    const all: Row = {
      id: `E-${i + 1}`,
      partner: 'LP',
      category: 'external',
      document_no: `${'ABCDEFGHIJ'[i]}-${i}${i}${i}`,
      document_date: '2018-05-14',
      paid_date: '2018-05-25',
      supplier: 'UAB Vilkupis',
      description: 'Mokymai',
      declared: '100.00',
      ...row,
    };
    return columns
      .split(',')
      .map(key => all[key] ?? '')
      .join(',');
  });
  return `${columns}\n${lines.join('\n')}\n`;
}

async function checked(files: Readonly<Record<string, string>>) {
  const folder = await folderWith({ 'project.yaml': DEFINITION, ...files });
  const run = await checkHere(folder, 'json');
  return { folder, run, findings: findingsIn(run).findings.filter(({ severity }) => severity !== 'info') };
}

const CODE = '2.2.1.1.1.30';
const coded = { classification: CODE };

describe('classification-missing', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['each row has one', [coded, coded], []],
    ['one of two has none', [coded, {}], ['E-2']],
    ['two of three have none', [{}, coded, {}], ['E-1', 'E-3']],
    ['the only one has none', [{}], ['E-1']],
    ['none of several has one: once', [{}, {}, {}], ['LP']],
    ['of two partners, one of which wrote none', [{ partner: 'PP2' }, coded, {}, { partner: 'PP2' }], ['PP2', 'E-3']],
    ['a partner that is no budget body', [coded, { partner: 'PP3' }], []],
    ['a partner abroad', [coded, { partner: 'PP4' }], []],
    ['a correction needs one too', [coded, { declared: '-10.00', corrects: 'E-1', document_no: 'K-1' }], ['E-2']],
    ['unit costs and lump sums do not', [coded, { category: 'unit-cost' }, { category: 'lump-sum' }], []],
    ['nor a unit cost in its category', [coded, { category: 'travel', quantity: '2' }], []],
    ['a quantity alone makes no unit cost', [coded, { quantity: '2' }], ['E-2']],
    ['nor what nobody paid', [coded, { method: 'depreciation' }, { method: 'in-kind' }], []],
    ['only what nobody paid', [{ method: 'in-kind' }, { category: 'lump-sum' }], []],
  ])('%s', async (_story, rows, subjects) => {
    const { findings } = await checked({ 'expenses.csv': ledger(rows) });
    const its = findings.filter(({ check }) => check === 'expense/classification-missing');
    expect(its.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
  });

  test('a ledger without the column: once a partner, with what its rows declare', async () => {
    const rows = [{}, { declared: '23.45' }, { partner: 'PP2', declared: '7.00' }, { partner: 'PP3' }];
    const { folder, run, findings } = await checked({ 'expenses.csv': ledger(rows, COLUMNS) });
    expect(said(run, folder)).toEqual([
      'error expense/classification-missing expenses.csv:2:1',
      'error expense/classification-missing expenses.csv:4:1',
    ]);
    expect(findings.map(({ subject, message }) => [subject, /[\d,]+\.\d\d EUR/.exec(message)?.[0]])).toEqual([
      ['LP', '123.45 EUR'],
      ['PP2', '7.00 EUR'],
    ]);
  });

  test('one of several files without the column: once for it, and each row of the others', async () => {
    const { folder, run, findings } = await checked({
      'expenses/a.csv': ledger([coded, {}, coded]),
      'expenses/b.csv': ledger(
        [
          { id: 'F-1', document_no: 'X-1' },
          { id: 'F-2', document_no: 'Y-200' },
        ],
        COLUMNS,
      ),
    });
    expect(said(run, folder)).toEqual([
      'error expense/classification-missing expenses/a.csv:3:76',
      'error expense/classification-missing expenses/b.csv:2:1',
    ]);
    expect(findings.map(({ subject }) => subject)).toEqual(['E-2', 'LP']);
  });

  test('two files without it are one cause', async () => {
    const { findings } = await checked({
      'expenses/a.csv': ledger([{}], COLUMNS),
      'expenses/b.csv': ledger([{ id: 'F-1', document_no: 'X-1' }], COLUMNS),
    });
    expect(findings.map(({ check, subject }) => `${check} ${subject}`)).toEqual(['expense/classification-missing LP']);
  });

  test('no partner is a budget body unless it says so', async () => {
    const definition = DEFINITION.replaceAll(/ *budget-body: yes(,|\n)/g, '');
    const { findings } = await checked({ 'project.yaml': definition, 'expenses.csv': ledger([{}, {}], COLUMNS) });
    expect(findings).toEqual([]);
  });
});

const LIST = `year,code,name
2018,2.1.1.1.1.1,Darbo užmokestis
2018,${CODE},Kitos paslaugos
2019,2.1.1.1.1.1,Darbo užmokestis
`;

describe('classification-unknown', () => {
  test.each<[string, Row, string | null]>([
    ['a code of the list', {}, null],
    ['with a point at its end, and spaces', { classification: ` 2.2.1. 1.1.30. ` }, null],
    ['with no-break spaces', { classification: '2.2.1.\u00a01.1.30' }, null],
    ['another code', { classification: '2.2.1.1.1.3' }, CODE],
    ['a code with nothing near it', { classification: 'paslaugos' }, ''],
    ['a code of another year', { paid_date: '2019-05-25' }, ''],
    ['the year is that of the payment', { document_date: '2018-12-20', paid_date: '2019-01-04' }, ''],
    [
      'and of the document where nothing was paid',
      { paid_date: '', document_date: '2019-05-01', method: 'in-kind' },
      '',
    ],
    ['a year of which the list has nothing', { document_date: '2017-12-01', paid_date: '2017-12-20' }, null],
    ['no date at all', { paid_date: '', document_date: '', method: 'in-kind' }, null],
    ['a partner that is no budget body but in Lithuania', { partner: 'PP3', classification: '9.9' }, ''],
    ['a partner abroad', { partner: 'PP4', classification: '4170' }, null],
    ['a partner that nobody knows', { partner: 'PP9', classification: '9.9' }, null],
  ])('%s', async (_story, row, nearest) => {
    const { findings } = await checked({ 'expenses.csv': ledger([{ ...coded, ...row }]), 'classification.csv': LIST });
    const its = findings.filter(({ check }) => check === 'expense/classification-unknown');
    expect(its.map(({ subject }) => subject)).toEqual(nearest === null ? [] : ['E-1']);
    if (nearest !== null && nearest !== '') expect(its[0]?.message).toContain(nearest);
    if (nearest === '') expect(its[0]?.message).not.toContain('did you mean');
  });

  test('without a list nothing is said', async () => {
    const { findings } = await checked({ 'expenses.csv': ledger([{ classification: 'paslaugos' }]) });
    expect(findings).toEqual([]);
  });

  test('a list with no row that can be read is none', async () => {
    const { folder, run } = await checked({
      'expenses.csv': ledger([{ classification: 'paslaugos' }]),
      'classification.csv': 'year,code\nkovas,2.1\n',
    });
    expect(said(run, folder)).toEqual(['error file/bad-value classification.csv:2:1']);
  });
});
