import { describe, expect, test } from 'vitest';
import { checkHere, findingsIn, folderWith } from '../support.ts';

const HEAD =
  'id,partner,report,category,budget_line,document_no,document_date,paid_date,supplier,description,quantity,method,currency,gross,vat,declared,corrects,procurement';
const KEYS = HEAD.split(',');

/** Two partners: the first recovers a third of its VAT, the second none and keeps its books in PLN. */
const DEFINITION = `samata: 1
code: Veisiejai-3
programme: generic-2014-2020
period: { start: 2018-03-01, end: 2019-08-31, payments-until: 2019-10-31 }
total: 6000000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: incurred }
partners:
  - id: LP
    name: Veisiejų kultūros namai
    country: LT
    role: lead
    vat: { recoverable: 33.33% }
    budget:
      - { category: staff, item: Koordinatorė, amount: 1000000.00 }
      - { category: office, flat: 15% of staff }
      - { category: travel, amount: 50000.00 }
      - { category: external, item: Scenos įranga, amount: 2699900.00 }
      - { unit-cost: Repeticija, quantity: 4, price: 20.00 }
      - { unit-cost: Spektaklis, quantity: 1, price: 20.00 }
  - id: PP2
    name: Dom Kultury
    country: PL
    currency: PLN
    vat: not-recoverable
    budget: [{ category: staff, amount: 1000000.00 }, { category: other, flat: 40% of staff }, { category: travel, flat: 15% of staff }]
reports:
  - { no: 1, end: 2018-08-31 }
  - { no: 2, end: 2019-08-31 }
`;

type Row = Readonly<Record<string, string>>;

/** The findings of a ledger, each as `check row`, without their group; rows are external costs unless they say otherwise. */
async function found(rows: readonly Row[], definition = DEFINITION): Promise<string[]> {
  const lines = rows.map((row, i) => {
    const all: Row = {
      id: `E-${i + 1}`,
      partner: 'LP',
      category: 'external',
      document_no: `${'ABCDEFGHIJ'[i]}-${i}${i}${i}`,
      document_date: '2018-05-14',
      paid_date: '2018-05-25',
      supplier: 'UAB Vilkupis',
      description: 'Scena',
      declared: '100.00',
      ...row,
    };
    return KEYS.map(key => all[key] ?? '').join(',');
  });
  const folder = await folderWith({
    'project.yaml': definition,
    'expenses.csv': `${HEAD}\n${lines.join('\n')}\n`,
    'rates.csv': 'month,currency,rate\n2018-05,PLN,4.3\n',
  });
  const { findings } = findingsIn(await checkHere(folder, 'json'));
  return findings
    .filter(({ check, severity }) => check.startsWith('expense/') && severity !== 'info')
    .map(({ check, subject }) => `${check.replace('expense/', '')} ${subject}`);
}

const stories = (table: readonly [string, readonly Row[], readonly string[]][]) =>
  test.each(table)('%s', async (_story, rows, expected) => {
    expect(await found(rows)).toEqual(expected);
  });

/** Two rows of one document. */
const PART = { document_no: 'VD-7', gross: '1000.00' };

describe('a document in several rows', () => {
  stories([
    [
      'up to its gross',
      [
        { ...PART, declared: '600.00' },
        { ...PART, declared: '400.00' },
      ],
      [],
    ],
    [
      'a cent above it',
      [
        { ...PART, declared: '600.00' },
        { ...PART, declared: '400.01' },
      ],
      ['split-above-document E-2'],
    ],
    [
      'above it from the second of three rows: once',
      [
        { ...PART, declared: '600.00' },
        { ...PART, declared: '500.00' },
        { ...PART, declared: '1.00' },
      ],
      ['split-above-document E-2'],
    ],
    [
      'of which one row alone is above it',
      [
        { ...PART, declared: '1500.00' },
        { ...PART, declared: '1.00' },
      ],
      ['declared-above-document E-1'],
    ],
    ['whose rows each have a gross of their own', [{ ...PART }, { ...PART, gross: '90.00', declared: '90.00' }], []],
    [
      'with its gross in one row',
      [
        { ...PART, declared: '600.00' },
        { ...PART, gross: '', declared: '500.00' },
      ],
      ['split-above-document E-2'],
    ],
    [
      'twice the same, and above it: the same document again',
      [
        { ...PART, declared: '600.00' },
        { ...PART, declared: '600.00' },
      ],
      ['duplicate-document E-2'],
    ],
    [
      'above it with a correction of one of them: corrections are no part',
      [
        { ...PART, declared: '600.00' },
        { ...PART, declared: '400.00' },
        { ...PART, declared: '-50.00', corrects: 'E-1' },
      ],
      [],
    ],
    [
      'without gross',
      [
        { ...PART, gross: '', declared: '1.00' },
        { ...PART, gross: '' },
        { ...PART, gross: '', declared: '2.00' },
      ],
      ['near-duplicate E-2'],
    ],
    [
      'of staff, without gross',
      [
        { document_no: 'DU-7', category: 'staff' },
        { document_no: 'DU-7', category: 'staff', declared: '90.00' },
      ],
      [],
    ],
    [
      'of travel, without gross',
      [
        { document_no: 'K-7', category: 'travel' },
        { document_no: 'K-7', category: 'travel', declared: '90.00' },
      ],
      [],
    ],
    [
      'of travel and external, without gross',
      [
        { document_no: 'K-7', category: 'travel' },
        { document_no: 'K-7', declared: '90.00' },
      ],
      [],
    ],
  ]);
});

describe('documents that are alike', () => {
  stories([
    ['a digit apart', [{ document_no: 'VD-17' }, { document_no: 'vd 18' }], ['near-duplicate E-2']],
    ['a digit more', [{ document_no: 'VD-17' }, { document_no: 'VD-177' }], ['near-duplicate E-2']],
    ['two digits apart', [{ document_no: 'VD-17' }, { document_no: 'VD-28' }], []],
    ['of another day', [{ document_no: 'VD-17' }, { document_no: 'VD-18', document_date: '2018-05-15' }], []],
    ['of another amount', [{ document_no: 'VD-17' }, { document_no: 'VD-18', declared: '100.01' }], []],
    ['of another supplier', [{ document_no: 'VD-17' }, { document_no: 'VD-18', supplier: 'UAB Vilnis' }], []],
    [
      'of travel',
      [
        { document_no: '17', category: 'travel' },
        { document_no: '18', category: 'travel' },
      ],
      [],
    ],
    [
      'of depreciation',
      [
        { document_no: '17', method: 'depreciation' },
        { document_no: '18', method: 'depreciation' },
      ],
      [],
    ],
    [
      'a correction of the one that it is like',
      [
        { document_no: 'VD-17' },
        { document_no: 'VD-18' },
        { document_no: 'VD-19', declared: '-40.00', corrects: 'E-1' },
      ],
      ['near-duplicate E-2'],
    ],
    [
      'one that is corrected to nothing and entered again',
      [
        { document_no: 'VD-17' },
        { document_no: 'K-1', declared: '-100.00', corrects: 'E-1' },
        { document_no: 'VD-17' },
      ],
      [],
    ],
    [
      'a copy that is to correct the first',
      [{ document_no: 'VD-17' }, { document_no: 'VD-17', corrects: 'E-1' }],
      ['duplicate-document E-2', 'correction-unknown E-2'],
    ],
    [
      'a correction that stands before a row of another partner',
      [
        { document_no: 'K-1', declared: '-40.00', corrects: 'E-2', partner: 'PP2', currency: 'EUR', category: 'staff' },
        {},
      ],
      ['correction-unknown E-1'],
    ],
    [
      'a correction of another partner’s row',
      [
        {},
        { document_no: 'K-1', declared: '-40.00', corrects: 'E-1', partner: 'PP2', currency: 'EUR', category: 'staff' },
      ],
      ['correction-unknown E-2'],
    ],
  ]);
});

describe('declared against the document', () => {
  stories([
    ['all of it', [{ gross: '100.00' }], []],
    ['a cent more', [{ gross: '99.99' }], ['declared-above-document E-1']],
    ['of nothing', [{ gross: '0.00' }], []],
    ['a credit note', [{}, { gross: '-50.00', declared: '-50.00', corrects: 'E-1' }], []],
    [
      'more than a credit note',
      [{}, { gross: '-50.00', declared: '-50.01', corrects: 'E-1' }],
      ['declared-above-document E-2'],
    ],
    ['a credit note as if it were a cost', [{ gross: '-100.00' }], ['declared-above-document E-1']],
    ['VAT of all of it', [{ category: 'travel', gross: '100.00', vat: '100.00', declared: '0.01' }], []],
    ['VAT above it', [{ gross: '10.00', vat: '10.01', declared: '1.00' }], ['vat-above-gross E-1']],
    ['VAT of another sign', [{ gross: '100.00', vat: '-17.36' }], ['vat-above-gross E-1']],
    ['VAT of a credit note', [{}, { gross: '-50.00', vat: '-8.68', declared: '-50.00', corrects: 'E-1' }], []],
  ]);
});

describe('VAT of a partner that recovers 33.33 %', () => {
  // Net 100.00, VAT 21.01: recovered 7.002633, cut 7.00; so 14.01 may be claimed, 114.01 in all.
  const VAT = { gross: '121.01', vat: '21.01' };
  stories([
    ['what it cannot recover, rounded up', [{ ...VAT, declared: '114.01' }], []],
    ['a cent more', [{ ...VAT, declared: '114.02' }], ['vat-recoverable E-1']],
    [
      'all of it, of a partner that recovers none',
      [{ ...VAT, category: 'staff', partner: 'PP2', currency: 'EUR', declared: '121.01' }],
      ['staff-with-invoice E-1'],
    ],
    ['above the document: said as that', [{ ...VAT, declared: '121.02' }], ['declared-above-document E-1']],
    [
      'two parts of a document, together a cent more',
      [
        { ...VAT, document_no: 'V', declared: '50.00' },
        { ...VAT, document_no: 'V', declared: '64.02' },
      ],
      ['vat-recoverable E-2'],
    ],
    [
      'two parts of a document, together what it cannot recover',
      [
        { ...VAT, document_no: 'V', declared: '50.00' },
        { ...VAT, document_no: 'V', declared: '64.01' },
      ],
      [],
    ],
    ['where no gross is stated', [{ vat: '21.01', declared: '121.01' }], []],
  ]);

  test.each([
    ['2021–2027 of less than five million', '4999999.99', []],
    ['2021–2027 of five million', '5000000.00', ['vat-recoverable E-1']],
  ])('%s', async (_story, total, expected) => {
    const of = DEFINITION.replace('generic-2014-2020', 'generic-2021-2027')
      .replaceAll('2018-', '2023-')
      .replaceAll('2019-', '2024-');
    const rows = [{ ...VAT, declared: '121.01', document_date: '2023-05-14', paid_date: '2023-05-25' }];
    expect(await found(rows, of.replace('6000000.00', total))).toEqual(expected);
  });
});

describe('corrections', () => {
  const off = (declared: string, corrects: string, more: Row = {}): Row => ({ declared, corrects, ...more });
  stories([
    ['negative without one', [{ declared: '-1.00' }], ['negative-without-correction E-1']],
    ['of all of a row', [{}, off('-60.00', 'E-1'), off('-40.00', 'E-1')], []],
    ['of a cent more, in the second', [{}, off('-60.00', 'E-1'), off('-40.01', 'E-1')], ['correction-above-row E-3']],
    ['of more, before the row', [off('-100.01', 'E-2'), {}], ['correction-above-row E-1']],
    ['of a row that is not there', [{}, off('-1.00', 'E-9')], ['correction-unknown E-2']],
    ['of itself', [off('-1.00', 'E-1')], ['correction-unknown E-1']],
    ['of each other', [{}, off('-1.00', 'E-3'), off('-1.00', 'E-2')], ['correction-unknown E-3']],
    ['in a chain', [{}, off('-2.00', 'E-1'), off('1.00', 'E-2')], []],
    [
      'in a circle of three',
      [off('-1.00', 'E-2'), off('-1.00', 'E-3'), off('-1.00', 'E-1')],
      ['correction-unknown E-3'],
    ],
    // 430.00 PLN at 4.3 are 100.00 EUR.
    ['in another currency', [{ currency: 'PLN', declared: '430.00' }, off('-100.00', 'E-1', { currency: 'EUR' })], []],
    [
      'in another currency, a cent more',
      [{ currency: 'PLN', declared: '430.00' }, off('-100.01', 'E-1', { currency: 'EUR' })],
      ['correction-above-row E-2'],
    ],
  ]);
});

describe('the report of a row', () => {
  stories([
    ['paid on its last day', [{ report: '1', paid_date: '2018-08-31' }], []],
    ['paid the day after', [{ report: '1', paid_date: '2018-09-01' }], ['outside-report E-1']],
    ['by its date alone', [{ paid_date: '2018-09-01' }], []],
    ['paid earlier', [{ report: '2', paid_date: '2018-08-31' }], []],
    ['the last one, until the last day for payments', [{ report: '2', paid_date: '2019-10-31' }], []],
    ['paid after all', [{ report: '1', paid_date: '2019-11-01' }], ['paid-outside-period E-1']],
    ['of depreciation', [{ report: '1', paid_date: '2018-09-01', method: 'depreciation' }], []],
  ]);
});

describe('budget lines', () => {
  stories([
    ['a name, however it is written', [{ budget_line: ' scenos  ĮRANGA' }], []],
    ['a name that is none', [{ budget_line: 'Scena' }], ['unknown-line E-1']],
    ['a line without a name, by its category', [{ category: 'travel', budget_line: 'Travel' }], []],
    ['none', [{}], []],
    ['a unit cost', [{ category: 'unit-cost', budget_line: 'repeticija', quantity: '1', declared: '20.00' }], []],
    [
      'a unit cost by the name of a real cost',
      [{ category: 'unit-cost', budget_line: 'Scenos įranga', declared: '20.00' }],
      ['unknown-line E-1'],
    ],
    ['a unit cost without a name, of two', [{ category: 'unit-cost', declared: '20.00' }], ['unknown-line E-1']],
    [
      'of a partner whose lines have no names',
      [{ partner: 'PP2', currency: 'EUR', category: 'staff', budget_line: 'Any' }],
      [],
    ],
    ['of nobody', [{ partner: 'PP9', budget_line: 'Any' }], ['unknown-partner E-1']],
  ]);

  test('a unit cost without a name, where there is but one', async () => {
    const one = DEFINITION.replace('      - { unit-cost: Spektaklis, quantity: 1, price: 20.00 }\n', '');
    expect(await found([{ category: 'unit-cost', declared: '20.00' }], one)).toEqual([]);
  });
});

describe('costs that a flat rate covers', () => {
  const polish = { partner: 'PP2', currency: 'EUR' };
  stories([
    [
      'its own category, once for all rows',
      [{ category: 'office' }, { category: 'office' }],
      ['in-flat-rate-category LP/office'],
    ],
    ['taken back whole', [{ category: 'office' }, { category: 'office', declared: '-100.00', corrects: 'E-1' }], []],
    [
      'all but staff, by a rate for everything else',
      [polish, { ...polish, category: 'staff' }],
      ['in-flat-rate-category PP2/external'],
    ],
    ['travel by its own', [{ ...polish, category: 'travel' }], ['in-flat-rate-category PP2/travel']],
    ['a category that nobody knows', [{ ...polish, category: 'extrnal' }], ['unknown-category E-1']],
  ]);

  test('real costs that stand in the budget beside a rate for everything else are its conflict', async () => {
    const both = DEFINITION.replace(
      '{ category: travel, flat: 15% of staff }',
      '{ category: external, amount: 100000.00 }',
    );
    expect(await found([polish], both)).toEqual([]);
  });
});

describe('staff', () => {
  const staff = { category: 'staff', declared: '1.00' };
  stories([
    ['with VAT', [{ ...staff, vat: '0.21' }], ['staff-with-invoice E-1']],
    ['with a procurement', [{ ...staff, procurement: 'MVP-1' }], ['staff-with-invoice E-1']],
    ['with VAT of nothing, and a dash', [{ ...staff, vat: '0.00', procurement: '–' }], []],
    ['no staff', [{ procurement: 'MVP-1', declared: '1.00' }], []],
  ]);
});
