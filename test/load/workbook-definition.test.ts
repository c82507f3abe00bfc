import exceljs, { type Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { discover } from '../../src/load/discover.ts';
import { loadProject } from '../../src/load/load.ts';
import { collector, type Finding } from '../../src/model/finding.ts';
import { placeText } from '../../src/model/place.ts';
import type { Project } from '../../src/model/project.ts';
import { type Files, folderWith } from './folder.ts';
import { bytesOf, type CellValue, type Worksheet } from './workbooks.ts';

type Rows = readonly (readonly CellValue[])[];
type Sheets = Readonly<Record<string, Rows>>;

/** The lines that a definition needs. */
const LINES: Rows = [
  ['samata', 1],
  ['code', 'Birštonas-1'],
  ['programme', 'generic-2014-2020'],
  ['period.start', new Date('2017-03-01')],
  ['period.end', new Date('2019-02-28')],
  ['total', 1000],
  ['funding.ERDF', 850],
  ['funding.own', 'rest'],
];
const PARTNERS: Rows = [
  ['Id', 'Name', 'Country', 'Role'],
  ['LP', 'Birštono savivaldybė', 'LT', 'lead'],
  ['PP2', 'Gmina Punsk', 'PL', 'partner'],
];
const HEADINGS = [
  'No.',
  'Category',
  'Document no.',
  'Document date',
  'Date of payment',
  'Supplier',
  'Description',
  'Declared',
];
const ROW = ['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB Vilkupis', 'Scena', 100];

/** The lines that a definition needs, some of them other ones; without a value they are left out. */
function lines(other: Readonly<Record<string, CellValue>>): Rows {
  const base = LINES.filter(([key]) => !Object.hasOwn(other, String(key)));
  return [...base, ...Object.entries(other).filter(([, value]) => value !== undefined && value !== null)];
}

interface Loaded {
  readonly project: Project;
  readonly findings: readonly Finding[];
  /** Each finding as `check place`, the place without the folder, in the order of the sheets. */
  readonly said: readonly string[];
  readonly rows: number;
}

type Change = (sheet: (name: string) => Worksheet, workbook: Workbook) => void;

async function bookOf(sheets: Sheets, change: Change = () => {}): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  change(name => workbook.getWorksheet(name) as Worksheet, workbook);
  return bytesOf(workbook);
}

async function loadFolder(files: Files): Promise<Loaded> {
  const folder = await folderWith(files);
  const [location] = await discover(folder);
  if (location === undefined) throw new Error('no project');
  const { say, findings } = collector();
  const loaded = await loadProject(location, say);
  if (loaded.project === null) throw new Error('no definition');
  let rows = 0;
  for await (const batch of loaded.ledger.rows()) rows += batch.length;
  const { list } = findings();
  const said = list.map(({ check, place }) => `${check} ${placeText(place).replace(`${folder}/`, '')}`);
  return { project: loaded.project, findings: list, said, rows };
}

async function load(sheets: Sheets, change?: Change, beside: Files = {}): Promise<Loaded> {
  return loadFolder({ 'project.xlsx': await bookOf(sheets, change), ...beside });
}

describe('the sheet Project', () => {
  test('lines without a heading, with one, and further right below a title', async () => {
    const title: Rows = [['Projekto aprašas', null, null, 'Spausdinta', '2018-01-01'], []];
    const right = (rows: Rows): Rows => rows.map(row => [null, null, ...row, 'a note']);
    for (const rows of [LINES, [['Laukas', 'Reikšmė', 'Pastaba'], ...LINES], [...title, ...right(LINES)]]) {
      const { project, said } = await load({ Projektas: rows });
      expect(said).toEqual([]);
      expect(project).toMatchObject({
        code: 'Birštonas-1',
        total: 100_000,
        period: { start: '2017-03-01', end: '2019-02-28' },
      });
      expect(project.funding).toMatchObject([
        { source: 'ERDF', amount: 85_000 },
        { source: 'own', kind: 'rest' },
      ]);
    }
  });

  test.each([
    ['lt', 'Projektas', ['Formato versija', 'Projekto Nr.', 'Programa', 'Projekto pradžia', 'Pabaiga', 'Bendra suma']],
    ['pl', 'Projekt', ['Wersja formatu', 'Kod projektu', 'Program', 'Rozpoczęcie', 'Koniec', 'Wartość ogółem']],
  ])('keys as people call them: %s', async (_, name, keys) => {
    const [version, code, programme, start, end, total] = keys.map(key => key.toUpperCase());
    const rows: Rows = [
      [version, '1'],
      [code, 20170],
      [programme, 'generic-2014-2020'],
      [start, '01.03.2017'],
      [end, '2019.02.28'],
      [total, '1 000,00 Eur'],
      ['funding.ERDF', 0.85],
      ['funding.own', 'LIKUTIS'],
    ];
    const { project, said } = await load({ [name]: rows });
    expect(said).toEqual([`file/number-as-text project.xlsx!${name}!B6`]);
    expect(project).toMatchObject({
      code: '20170',
      total: 100_000,
      period: { start: '2017-03-01', end: '2019-02-28' },
    });
    expect(project.funding).toMatchObject([{ source: 'ERDF', amount: 85 }, { kind: 'rest' }]);
  });

  test.each<[string, Readonly<Record<string, CellValue>>, string[], unknown]>([
    [
      'a title alone is in the language of the project',
      { language: 'pl', Title: 'Most' },
      [],
      { title: { pl: 'Most' } },
    ],
    ['titles by language', { 'title.lt': 'Tiltas', 'title.pl': 'Most' }, [], { title: { lt: 'Tiltas', pl: 'Most' } }],
    [
      'a title alone and one by language',
      { title: 'Tiltas', 'title.pl': 'Most' },
      ['project/bad-value project.xlsx!Project!A10'],
      { title: { en: 'Tiltas' } },
    ],
    ['commitments and entities', { 'commitments.2018': 500.5 }, [], { commitments: new Map([[2018, 50_050]]) }],
    [
      'a key in a section that is not known',
      { 'perod.strt': 'x' },
      ['project/unknown-key project.xlsx!Project!A9'],
      {},
    ],
    ['an unknown key', { 'Projekto koda': 'x' }, ['project/unknown-key project.xlsx!Project!A9'], {}],
    [
      'an unknown key below one that is known',
      { 'period.strt': 'x' },
      ['project/unknown-key project.xlsx!Project!A9'],
      {},
    ],
    ['a heading of a section is no key', { Lankstumas: '' }, [], {}],
    ['a key twice', { Total: 5 }, ['project/bad-value project.xlsx!Project!A9'], { total: 100_000 }],
    [
      'a date that nobody can read',
      { 'period.start': '3/1/17' },
      ['file/bad-date project.xlsx!Project!B8'],
      { period: { start: null } },
    ],
    [
      'the number of a date',
      { 'period.start': 42_795 },
      ['file/bad-date project.xlsx!Project!B8'],
      { period: { start: null } },
    ],
    [
      'more decimals than money has',
      { total: 1000.004999 },
      ['file/hidden-decimals project.xlsx!Project!B8'],
      { total: 100_000 },
    ],
    [
      'a number kept as text',
      { total: '1 000,00' },
      ['file/number-as-text project.xlsx!Project!B8'],
      { total: 100_000 },
    ],
    ['an error', { total: { error: '#REF!' } }, ['file/cell-error project.xlsx!Project!B8'], { total: null }],
    ['a formula with a value', { total: { formula: '500*2', result: 1000 } }, [], { total: 100_000 }],
    [
      'a formula without one',
      { total: { formula: '500*2' } as CellValue },
      ['file/formula-without-value project.xlsx!Project!B8'],
      { total: null },
    ],
    [
      'a missing key, at the sheet',
      { code: null },
      ['project/missing-field project.xlsx!Project!A1'],
      { total: 100_000 },
    ],
    ['an empty value is absent', { code: '' }, ['project/missing-field project.xlsx!Project!B8'], { total: 100_000 }],
    [
      'a mistyped key is not missing as well',
      { code: null, Codde: 'x' },
      ['project/unknown-key project.xlsx!Project!A8'],
      {},
    ],
    [
      'flexibility, its locked categories with commas',
      {
        'flexibility.scope': 'category',
        'flexibility.base': 'total',
        'flexibility.percent': '20%',
        'flexibility.cumulative': true,
        'flexibility.locked': 'staff, office',
      },
      [],
      { flexibility: { percent: 2000, cumulative: true, locked: ['staff', 'office'] } },
    ],
  ])('%s', async (_, other, said, expected) => {
    const loaded = await load({ Project: lines(other) });
    expect(loaded.said).toEqual(said);
    expect(loaded.project).toMatchObject(expected as object);
  });

  test('a known name is proposed as people write it', async () => {
    const { findings } = await load({ Project: lines({ 'Projekto koda': 'x' }) });
    expect(findings.map(({ args }) => args)).toEqual([{ key: 'Projekto koda', nearest: 'Projekto kodas' }]);
  });

  test('a percentage is what it is shown as', async () => {
    const { project, said } = await load({ Project: lines({ 'funding.ERDF': 0.85 }) }, sheet => {
      sheet('Project').getCell('B8').numFmt = '0%';
    });
    expect(said).toEqual([]);
    expect(project.funding).toMatchObject([{ source: 'own' }, { source: 'ERDF', kind: 'rate', rate: 8500 }]);
  });

  test('without a line it misses each at its first cell', async () => {
    const { said } = await load({ Project: [] });
    expect(said).toEqual(Array.from({ length: 7 }, () => 'project/missing-field project.xlsx!Project!A1'));
  });

  test('hidden, it is read, and said', async () => {
    const { said, project } = await load({ Project: LINES }, sheet => {
      sheet('Project').state = 'hidden';
      sheet('Project').getRow(2).hidden = true;
    });
    expect(said).toEqual(['file/hidden-rows project.xlsx!Project!A2']);
    expect(project.code).toBe('Birštonas-1');
  });

  test('of two the visible one is read', async () => {
    const { said, project } = await load({ Projektas: lines({ code: 'other' }), Project: LINES }, sheet => {
      sheet('Projektas').state = 'hidden';
    });
    expect(said).toEqual(['file/two-ledgers project.xlsx!Projektas!A1']);
    expect(project.code).toBe('Birštonas-1');
  });

  test('values that are merged over lines are said; over columns they are not', async () => {
    const { said } = await load({ Project: LINES }, sheet => {
      sheet('Project').mergeCells('B2:C2');
      sheet('Project').mergeCells('B4:B5');
    });
    expect(said).toEqual(['file/merged-cell project.xlsx!Project!B4', 'project/missing-field project.xlsx!Project!B5']);
  });
});

describe('partners, their budget and funding', () => {
  const project = lines({ 'funding.ERDF': null, 'funding.own': null, total: 3000 });
  const budget: Rows = [
    ['Budget of the project'],
    [],
    [
      'Partner',
      'Category',
      'Item',
      'Quantity',
      'Unit price',
      'Amount',
      'Flat rate',
      'Flat rate of',
      'Lump sum',
      'Period',
      'Period 2',
      'p3',
      '4 laikotarpis',
      'Closure',
    ],
    ['PP2', 'external', 'Scena', null, null, 700, null, null, null, null, 100, 200, 300, 100],
    ['LP', 'staff', 'Coordinator', 10, 100],
    ['LP', 'office', null, null, null, null, 0.15, 'personalo išlaidos'],
    ['LP', null, null, null, null, 50, null, null, 'Preparation', 'Parengimas'],
    ['LP', 'travel', null, null, null, null, '10% nuo tiesioginių išlaidų'],
    [null, 'Iš viso', null, null, null, 1750],
  ];
  const funding: Rows = [
    ['Partner', 'Source', 'Rate or amount'],
    [null, 'ERDF', 2550],
    [null, 'own', 'reszta'],
    ['LP', 'ERDF', '85 %'],
    ['LP', 'own', 'rest'],
    ['PP2', 'ERDF', '595,00'],
    ['PP2', 'own', 105],
  ];
  const percent: Change = sheet => {
    sheet('Budget').getCell('G6').numFmt = '0.0%';
  };

  test('each line goes to its partner, in order', async () => {
    const { project: its, said } = await load(
      { Project: project, Partners: PARTNERS, Budget: budget, Funding: funding },
      percent,
    );
    expect(said).toEqual([
      'file/totals-row-skipped project.xlsx!Budget!B9',
      'file/number-as-text project.xlsx!Funding!C6',
    ]);
    expect(its.partners.map(({ id, role }) => [id, role])).toEqual([
      ['LP', 'lead'],
      ['PP2', 'partner'],
    ]);
    expect(its.partners[0]?.lines).toMatchObject([
      { category: 'staff', quantity: 1000, price: 10_000, amount: null },
      { category: 'office', kind: 'flat', flat: { percent: 1500, of: 'staff' } },
      { category: 'lump-sum', kind: 'lump-sum', amount: 5000, period: 'preparation' },
      { category: 'travel', flat: { percent: 1000, of: 'direct' } },
    ]);
    expect([...(its.partners[1]?.lines[0]?.periods ?? [])]).toEqual([
      ['2', 10_000],
      ['3', 20_000],
      ['4', 30_000],
      ['closure', 10_000],
    ]);
    expect(its.funding).toMatchObject([
      { source: 'ERDF', amount: 255_000 },
      { source: 'own', kind: 'rest' },
    ]);
    expect(its.partners.map(partner => partner.funding)).toMatchObject([
      [
        { source: 'ERDF', rate: 8500 },
        { source: 'own', kind: 'rest' },
      ],
      [
        { source: 'ERDF', amount: 59_500 },
        { source: 'own', amount: 10_500 },
      ],
    ]);
    expect(placeText(its.places.get('partners[1].budget[0].amount') as never)).toMatch(/project\.xlsx!Budget!F4$/);
    expect(placeText(its.keys.get('partners[1].funding.ERDF') as never)).toMatch(/project\.xlsx!Funding!B6$/);
  });

  test('a partner of one project needs no naming', async () => {
    const { project: its, said } = await load({
      Project: project,
      Partners: PARTNERS.slice(0, 2),
      Budget: [
        ['Category', 'Amount'],
        ['external', 3000],
      ],
      Funding: funding.slice(0, 3),
    });
    expect(said).toEqual([]);
    expect(its.partners[0]?.lines).toMatchObject([{ category: 'external', amount: 300_000 }]);
  });

  test.each([
    ['another name', 'PP3', 'one of LP|PP2', 1],
    ['no name', null, 'not-empty', 0],
  ])('%s is said, and its money makes no sum too small', async (_, partner, expected, at) => {
    const {
      project: its,
      findings,
      said,
    } = await load({
      Project: project,
      Partners: PARTNERS,
      Budget: [
        ['Partner', 'Category', 'Amount'],
        ['LP', 'external', 2000],
        ['PP2', 'external', 600],
        [partner, 'travel', 400],
      ],
      Funding: funding.slice(0, 3),
    });
    expect(said).toEqual(['file/bad-value project.xlsx!Budget!A4']);
    expect(findings[0]?.args).toMatchObject({ column: 'partner', expected });
    expect(its.partners[at]?.lines.at(-1)).toMatchObject({ category: 'travel', amount: null });
  });

  test('a partner that is merged over its lines is meant for each of them; an amount counts once', async () => {
    const rows: Rows = [
      ['Partner', 'Category', 'Amount'],
      ['LP', 'external', 2000],
      [null, 'travel', 500],
      ['PP2', 'external', 500],
      [null, 'travel', null],
    ];
    const { project: its, said } = await load(
      { Project: project, Partners: PARTNERS, Budget: rows, Funding: funding.slice(0, 3) },
      sheet => {
        sheet('Budget').mergeCells('A2:A3');
        sheet('Budget').mergeCells('A4:A5');
        sheet('Budget').mergeCells('C4:C5');
      },
    );
    expect(said.filter(text => !text.startsWith('project/missing'))).toEqual([
      'file/merged-cell project.xlsx!Budget!C4',
    ]);
    expect(its.partners.map(({ lines: of }) => of.map(({ amount }) => amount))).toEqual([
      [200_000, 50_000],
      [50_000, null],
    ]);
  });

  test.each<[string, Rows, string[]]>([
    [
      'a budget without partners',
      [
        ['Partner', 'Category', 'Amount'],
        ['LP', 'external', 5],
      ],
      ['project/missing-field project.xlsx!Budget!A1'],
    ],
    [
      'a sheet with no known heading',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['file/unreadable project.xlsx!Budget!A1'],
    ],
    ['an empty sheet is none', [], []],
    ['one with headings alone is none', [['Partner', 'Category', 'Amount']], []],
  ])('%s', async (_, rows, expected) => {
    const { said } = await load({ Project: LINES, Budget: rows });
    expect(said).toEqual(expected);
  });

  test('a column that is missing is said once, at the headings', async () => {
    const rows = PARTNERS.map(row => row.filter((__, i) => i !== 2));
    const { said } = await load({ Project: LINES, Partners: rows });
    expect(said).toEqual(['file/missing-column project.xlsx!Partners!A1']);
  });

  test('a cell that is missing is said where it would stand', async () => {
    const [headings = [], first = [], second = []] = PARTNERS;
    const { said } = await load({
      Project: LINES,
      Partners: [headings, first, second.map((cell, i) => (i === 2 ? null : cell))],
    });
    expect(said).toEqual(['project/missing-field project.xlsx!Partners!C3']);
  });

  test.each([
    ['not-recoverable', 0],
    ['susigrąžinamas', 10_000],
    ['35%', 3500],
    [0.35, 3500],
  ])('VAT %s', async (vat, expected) => {
    const { project: its, said } = await load(
      {
        Project: LINES,
        Partners: [
          ['Id', 'Name', 'Country', 'VAT', 'Legal code'],
          ['LP', 'Birštonas', 'LT', vat, 188_750_166],
        ],
      },
      sheet => {
        if (typeof vat === 'number') sheet('Partners').getCell('D2').numFmt = '0%';
        sheet('Partners').getCell('E2').numFmt = '000000000';
      },
    );
    expect(said).toEqual([]);
    expect(its.partners[0]).toMatchObject({ vatRecoverable: expected, legalCode: '188750166' });
  });
});

describe('lists', () => {
  test('reports, indicators, amendments and waivers are those of their sheets', async () => {
    const { project, said } = await load({
      Project: LINES,
      Ataskaitos: [
        ['Nr.', 'Pabaiga', 'Pateikta'],
        [1, new Date('2017-08-31'), '08.09.2017'],
        [2, '2019-02-28'],
      ],
      Wskaźniki: [
        [
          'Kod',
          'Nazwa',
          'Nazwa (lt)',
          'Rodzaj wskaźnika',
          'Jednostka miary',
          'Wartość docelowa',
          'Wartości pośrednie',
          'Liczone z',
        ],
        [
          'P.1',
          null,
          'Apmokyti asmenys',
          'wskaźnik produktu',
          'persons',
          120,
          '2018-02-28: 60; 2018-08-31: 100,5',
          'działania',
        ],
        ['P.2', 'Wizyty', null, 'rezultato', 'visits', '6'],
      ],
      Išlygos: [
        ['Patikra', 'Kur', 'Priežastis', 'Iki'],
        ['expense/zero', 'E-1', 'Sutarta raštu', new Date('2019-04-30')],
        ['partner/one-country', null, 'Sutarta'],
      ],
    });
    expect(said).toEqual(['file/number-as-text project.xlsx!Wskaźniki!F3']);
    expect(project.reports).toMatchObject([{ no: 1, end: '2017-08-31', submitted: '2017-09-08' }, { no: 2 }]);
    expect(project.indicators).toMatchObject([
      { code: 'P.1', name: { lt: 'Apmokyti asmenys' }, type: 'output', target: '120', from: 'activities' },
      { code: 'P.2', name: { en: 'Wizyty' }, type: 'result' },
    ]);
    expect([...(project.indicators[0]?.milestones ?? [])]).toEqual([
      ['2018-02-28', '60'],
      ['2018-08-31', '100.5'],
    ]);
    expect(project.waivers).toMatchObject([
      { check: 'expense/zero', where: 'E-1', until: '2019-04-30' },
      { where: null },
    ]);
  });

  test('a milestone that is none is said at its cell', async () => {
    const { said } = await load({
      Project: LINES,
      Indicators: [
        ['Code', 'Milestones'],
        ['P.1', '60 persons; 2018: 5'],
      ],
    });
    expect(said).toEqual([
      'project/bad-value project.xlsx!Indicators!B2',
      'project/bad-value project.xlsx!Indicators!B2',
    ]);
  });

  test('an amendment may name a workbook as it was', async () => {
    const before = await bookOf({ Project: lines({ total: 900 }) });
    const { project, said } = await load(
      {
        Project: LINES,
        Amendments: [
          ['No.', 'Date', 'File'],
          [1, '2018-03-01', 'before.xlsx'],
        ],
      },
      undefined,
      { 'before.xlsx': before },
    );
    expect(said).toEqual([]);
    expect(project.amendments).toMatchObject([{ no: 1, before: { total: 90_000 } }]);
  });
});

describe('tables', () => {
  test('stand in the workbook, beside it, and not in both', async () => {
    const csv = `${HEADINGS.join(',')}\n${ROW.join(',')}\n`;
    const inside = await load({ Project: LINES, Expenses: [HEADINGS, ROW, ROW] });
    expect([inside.rows, inside.said]).toEqual([2, []]);
    const outside = await load({ Project: LINES, Expenses: [] }, undefined, { 'expenses.csv': csv });
    expect([outside.rows, outside.said]).toEqual([1, []]);
    const both = await load({ Project: LINES, Išlaidos: [HEADINGS, ROW, ROW] }, undefined, { 'expenses.csv': csv });
    expect([both.rows, both.said]).toEqual([2, ['file/two-ledgers expenses.csv']]);
  });

  test('beside a workbook of another name there are none', async () => {
    const csv = 'date,source,kind,amount\n2018-01-01,ERDF,interim,5\n';
    const files = { 'a.xlsx': await bookOf({ Project: LINES }), 'payments.csv': csv };
    expect((await loadFolder(files)).project.payments).toEqual([]);
    const { 'a.xlsx': book, ...beside } = files;
    expect((await loadFolder({ 'project.xlsx': book, ...beside })).project.payments).toHaveLength(1);
  });

  test.each<[string, Sheets, number, string[]]>([
    ['a ledger of any name', { 'Išlaidos 2018': [HEADINGS, ROW] }, 1, []],
    [
      'two of them',
      { Expenses: [HEADINGS, ROW, ROW], 'Expenses (2)': [HEADINGS, ROW] },
      2,
      ['file/two-ledgers project.xlsx!Expenses (2)!A1'],
    ],
    [
      'an officer’s own sheet',
      {
        Planas: [
          ['Data', 'Suma'],
          ['2018-01-01', 5],
        ],
        Lapas1: [HEADINGS.slice(0, 5), ROW.slice(0, 5)],
      },
      0,
      [],
    ],
    [
      'a name that is nearly one of ours',
      {
        Payements: [
          ['Date', 'Source', 'Kind', 'Amount'],
          ['2018-01-01', 'ERDF', 'interim', 5],
        ],
      },
      0,
      ['project/unknown-key project.xlsx!Payements!A1'],
    ],
    ['a name that is nearly one of ours over something else', { Payements: [['Jonas', 5]] }, 0, []],
    [
      'a ledger without its headings, a value of which is the name of a column',
      { Expenses: [['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB Vilkupis', 'declared', 100]] },
      0,
      ['file/unreadable project.xlsx!Expenses!A1'],
    ],
    ['a table without its headings', { Payments: [['Jonas', 5]] }, 0, ['file/unreadable project.xlsx!Payments!A1']],
  ])('%s', async (_, sheets, rows, said) => {
    const loaded = await load({ Project: LINES, ...sheets });
    expect(loaded.said).toEqual(said);
    expect(loaded.rows).toBe(rows);
  });

  test('the ledger is read again, and where its cells are', async () => {
    const { said } = await load({ Project: LINES, Expenses: [['Ledger'], HEADINGS, [...ROW.slice(0, 7), '1O0']] });
    expect(said).toEqual(['file/bad-amount project.xlsx!Expenses!H3']);
  });
});

test('a definition in text wins over a workbook beside it, and that is said', async () => {
  const yaml =
    'samata: 1\ncode: A-1\nprogramme: generic-2014-2020\nperiod: { start: 2017-03-01, end: 2019-02-28 }\ntotal: 5.00\nfunding: { own: rest }\n';
  const { project, said } = await loadFolder({
    'project.yaml': yaml,
    'project.xlsx': await bookOf({ Project: LINES }),
  });
  expect(project.code).toBe('A-1');
  expect(said).toEqual(['file/two-ledgers project.xlsx']);
  const other = await loadFolder({ 'project.yaml': yaml, 'project.xlsx': await bookOf({ Notes: [['a']] }) });
  expect(other.said).toEqual([]);
});
