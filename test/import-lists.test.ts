import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importTables } from '../src/commands/import.ts';
import { report } from '../src/commands/report.ts';
import { inCodePage } from './load/code-page.ts';
import { workbookOf } from './load/workbooks.ts';
import { checkHere, findingsIn, folderWith, here, type Run, said } from './support.ts';

function imported(files: readonly string[], options: Partial<ImportOptions>): Promise<Run> {
  return here(terminal => importTables(files, { as: 'list', map: [], lang: 'en', ...options }, terminal));
}

function table(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true });
}

/** In the form of the Lithuanian list of operations: two values of a project, of its application and of its contract. */
const LITHUANIAN = `Projektas,Kodas,Pareiškėjas/ Vykdytojas,Paraiškos būsena,Projekto vertė paraiškoje,Prašomas finansavimas,Projekto išlaidų suma,Finansavimas,Išmokėta finansavimo suma,Sutarties pasirašymo data
Žuvinto takas,08.1.1-CPVA-R-101-11-0001,Žuvinto savivaldybės administracija,Įgyvendinimas,105724.25,89865.61,98000.5,83300.42,0,2016-08-16
"„Senjorai moko"", antras kartas",08.3.2-ESFA-K-101-01-0002,"Viešoji įstaiga ""Vilties šilas""",Paraiškos vertinimas,99686,99686,0,0,0,
`;

/** In the form of the Polish one: no codes, no currency, no-break spaces and an ellipsis of one byte in the titles. */
const POLISH = `Tytuł projektu;Nazwa beneficjenta;Wartość projektu;Dofinansowanie z EU;Multimedia;Dziedzina;Czy projekt jest realizowany na obszarze większym niż jedna jednostka administracyjna?
Aktywizacja\u00a0osób\u00a0młodych… w\u00a0powiecie sejneńskim\u00a0(I) ;POWIAT SEJNEŃSKI/URZĄD PRACY W SEJNACH;6165800.00;5665900.00;Nie;praca i integracja społeczna;Nie
Źródła wiedzy;MIASTO ŁOMŻA;100.10;85.08;Nie;brak;Tak
`;

async function lists() {
  const folder = await folderWith({
    'lt.csv': LITHUANIAN,
    'pl.csv': inCodePage(POLISH, 'windows-1250'),
    'pl.yaml': 'samata-import: 1\ncurrency: PLN\n',
    'lt.yaml': 'samata-import: 1\n',
  });
  return { folder, at: (name: string) => `${folder}/${name}`, to: `${folder}/list.csv` };
}

describe('official lists', () => {
  test('the Lithuanian one: the values of the contract, names intact, the row of its source', async () => {
    const { at, to } = await lists();
    const { status, stdout } = await imported([at('lt.csv')], { to });
    expect(stdout).toContain('2 rows: 2 imported, 0 rejected');
    expect(stdout).toMatch(/total +98,000\.50 +98,000\.50 +0\.00 +0\.00\n {2}financing +83,300\.42 +83,300\.42/);
    expect(stdout).toContain('Nothing was rejected, so there is no rejected.csv.');
    expect(status).toBe(0);
    expect(table(to)).toEqual([
      {
        ...{ project: 'Žuvinto takas', code: '08.1.1-CPVA-R-101-11-0001', source_row: '2', signed: '2016-08-16' },
        ...{ beneficiary: 'Žuvinto savivaldybės administracija', status: 'Įgyvendinimas' },
        ...{ total: '98000.50', financing: '83300.42' },
      },
      {
        ...{
          project: '„Senjorai moko", antras kartas',
          code: '08.3.2-ESFA-K-101-01-0002',
          source_row: '3',
          signed: '',
        },
        ...{ beneficiary: 'Viešoji įstaiga "Vilties šilas"', status: 'Paraiškos vertinimas' },
        ...{ total: '0.00', financing: '0.00' },
      },
    ]);
  });

  test('the Polish one is taken for PLN, which is said, and has codes made of titles', async () => {
    const { at, to } = await lists();
    const { status, stdout } = await imported([at('pl.csv')], { to });
    expect(stdout).toContain('they are taken for PLN, for the headings are Polish');
    expect(stdout).toMatch(/total +6,165,900\.10 +6,165,900\.10 +0\.00 +0\.00/);
    expect(status).toBe(0);
    const rows = table(to);
    expect(rows.map(({ project, currency, total }) => [project, currency, total])).toEqual([
      ['Aktywizacja\u00a0osób\u00a0młodych… w\u00a0powiecie sejneńskim\u00a0(I)', 'PLN', '6165800.00'],
      ['Źródła wiedzy', 'PLN', '100.10'],
    ]);
    expect(rows.map(({ code }) => code)).toEqual([
      expect.stringMatching(/^aktywizacja-osob-mlodych-w-p\.[0-9a-f]{8}$/),
      expect.stringMatching(/^zrodla-wiedzy\.[0-9a-f]{8}$/),
    ]);
  });

  test('the Polish one in EUR, where its user says so', async () => {
    const { folder, at, to } = await lists();
    writeFileSync(`${folder}/eur.yaml`, 'samata-import: 1\ncurrency: EUR\n');
    const { stdout } = await imported([at('pl.csv')], { to, map: [at('eur.yaml')] });
    expect(stdout).not.toContain('PLN');
    expect(table(to).map(({ currency }) => currency)).toEqual(['EUR', 'EUR']);
  });

  test('both in one list, a map each; a portfolio takes it, and adds no zloty to a euro', async () => {
    const { folder, at, to } = await lists();
    const maps = [at('lt.yaml'), at('pl.yaml')];
    expect((await imported([at('lt.csv'), at('pl.csv')], { to, map: maps })).status).toBe(0);
    expect(table(to).map(({ currency }) => currency)).toEqual(['', '', 'PLN', 'PLN']);
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
    const { stdout } = await here(terminal => report('portfolio', [folder], { format: 'json', output: [] }, terminal));
    const { rows, notes } = JSON.parse(stdout);
    expect(rows.map(({ total }: { total: string | null }) => total)).toEqual(['98000.50', '0.00', null, null]);
    expect(notes).toContainEqual({
      note: 'operations-in-currency',
      args: { operations: 2, currency: 'PLN', total: '6165900.10', financing: '5665985.08' },
    });
  });

  test('amounts that add up beyond counting end the import, and nothing is written', async () => {
    const rows = Array.from({ length: 95 }, (_, i) => `P${i},D-${i},999999999999.00,1.00\n`).join('');
    const folder = await folderWith({ 'in.csv': `Projektas,Kodas,Projekto vertė,Finansavimas\n${rows}` });
    const to = `${folder}/list.csv`;
    await expect(imported([`${folder}/in.csv`], { to })).rejects.toMatchObject({ obstacle: 'too-large' });
    expect(existsSync(to)).toBe(false);
  });

  test.each([
    [['lt.yaml', 'lt.yaml'], ['lt.csv'], 'import-maps'],
    [[], ['lt.csv', 'pl.csv'], 'import-one-file'],
  ])('maps %j for files %j', async (maps, files, obstacle) => {
    const { at, to } = await lists();
    const options = { to, map: maps.map(at), ...(maps.length === 0 ? { writeMap: at('new.yaml') } : {}) };
    await expect(imported(files.map(at), options)).rejects.toMatchObject({ obstacle });
  });
});

test('a budget that is imported into the folder of a project is that of its partners', async () => {
  const sheet = [
    'Partneris;Išlaidų kategorija;Pavadinimas;Laikotarpis 1;Laikotarpis 2;Suma',
    'LP;Personalas;Koordinatorė;"1 000,00";"2 500,50";"3 500,50"',
    'PP2;Išorės paslaugos;Mokymai;;"1 499,50";"1 499,50"',
    'Iš viso;;;"1 000,00";"4 000,00";"5 000,00"',
  ];
  const folder = await folderWith({
    'source/biudžetas.csv': `${sheet.join('\n')}\n`,
    'source/map.yaml': 'samata-import: 1\ncolumns: { item: Pavadinimas }\n',
    'project.yaml': `samata: 1
code: Meteliai-1
programme: generic-2014-2020
period: { start: 2018-03-01, end: 2019-02-28 }
total: 5000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Metelių bendruomenė, country: LT, role: lead, total: 3500.50 }
  - { id: PP2, name: Simno kultūros namai, country: LT }
report-months: 6
`,
  });
  const source = `${folder}/source/biudžetas.csv`;
  const run = await imported([source], { as: 'budget', to: `${folder}/`, map: [`${folder}/source/map.yaml`] });
  expect(run.stdout).toContain('3 rows: 2 imported, 1 rejected');
  expect(run.status).toBe(0);
  expect(table(`${folder}/budget.csv`)).toHaveLength(2);
  const { findings } = findingsIn(await checkHere(folder, 'json'));
  expect(findings).toEqual([]);
  const { stdout } = await here(terminal =>
    report('budget', [folder], { format: 'json', output: [], lang: 'en' }, terminal),
  );
  expect(JSON.parse(stdout)).toHaveProperty('totals.amount', '5000.00');
});

test('a budget of a sheet, with the sum of each category below it', async () => {
  const bytes = await workbookOf([
    ['Projekto biudžetas'],
    [],
    ['Išlaidų kategorija', 'Pavadinimas', 'Mato vienetas', 'Kiekis', 'Vieneto kaina', 'Suma'],
    ['Personalas', 'Koordinatorius', 'mėnuo', 24, 1250, 30000],
    ['Personalas', 'Vertėja', 'mėnuo', 2, 350.5, 701],
    ['Iš viso personalas', null, null, null, null, 30701],
    ['Išorės paslaugos', 'Mokymai', 'vnt.', 4, 250, 1000],
    ['IŠ VISO', null, null, null, null, 31701],
  ]);
  const folder = await folderWith({
    'sąmata.xlsx': bytes,
    'map.yaml': 'samata-import: 1\ncolumns:\n  item: Pavadinimas\n  partner: { value: LP }\n',
  });
  const to = `${folder}/budget.csv`;
  const { status, stdout } = await imported([`${folder}/sąmata.xlsx`], {
    as: 'budget',
    to,
    map: [`${folder}/map.yaml`],
  });
  expect(stdout).toContain('5 rows: 3 imported, 2 rejected (of these 2 no rows of the table)');
  expect(stdout).toContain("amount: the source's own total 30,701.00 at sąmata.xlsx!Expenses!A6: the same");
  expect(stdout).toContain("amount: the source's own total 31,701.00 at sąmata.xlsx!Expenses!A8: the same");
  expect(status).toBe(0);
  expect(table(to)).toEqual([
    {
      partner: 'LP',
      category: 'staff',
      item: 'Koordinatorius',
      unit: 'mėnuo',
      quantity: '24',
      price: '1250.00',
      amount: '30000.00',
    },
    {
      partner: 'LP',
      category: 'staff',
      item: 'Vertėja',
      unit: 'mėnuo',
      quantity: '2',
      price: '350.50',
      amount: '701.00',
    },
    {
      partner: 'LP',
      category: 'external',
      item: 'Mokymai',
      unit: 'vnt.',
      quantity: '4',
      price: '250.00',
      amount: '1000.00',
    },
  ]);
  expect(table(`${folder}/rejected.csv`).map(({ sheet, row, Suma }) => [sheet, row, Suma])).toEqual([
    ['Expenses', '6', '30701'],
    ['Expenses', '8', '31701'],
  ]);
});

test('achievements take the place of a table that was only begun, and of no other without --force', async () => {
  const folder = await folderWith({
    'rodikliai.csv':
      'Rodiklis;Data;Reikšmė;Moterys;Vyrai\nP.1;2018-05-14;12;7;5\nP.1;2018-06-31;18;10;8\nViso;;30;17;13\n',
    'achievements.csv': 'indicator,date,value\n',
  });
  const to = `${folder}/achievements.csv`;
  const options = { as: 'achievements', to } as const;
  const { status, stdout } = await imported([`${folder}/rodikliai.csv`], options);
  expect(stdout).toContain('3 rows: 1 imported, 2 rejected (of these 1 no row of the table)');
  expect(status).toBe(1);
  expect(table(to)).toEqual([{ indicator: 'P.1', date: '2018-05-14', value: '12', women: '7', men: '5' }]);
  expect(table(`${folder}/rejected.csv`).map(({ check }) => check)).toEqual([
    'file/bad-date',
    'file/totals-row-skipped',
  ]);
  await expect(imported([`${folder}/rodikliai.csv`], options)).rejects.toMatchObject({ obstacle: 'exists' });
});

test('what no table can be is told for what it is', async () => {
  const folder = await folderWith({ 'a.csv': '<html><table><tr><td>1</td></tr></table></html>', 'b.csv': '' });
  const { status, stdout, stderr } = await imported([`${folder}/a.csv`, `${folder}/b.csv`], {
    to: `${folder}/list.csv`,
  });
  expect(stdout).toBe('');
  expect(stderr.replaceAll(`${folder}/`, '').split('\n')).toEqual([
    expect.stringMatching(/^a\.csv: This is a web page/),
    expect.stringMatching(/^b\.csv: The file is empty/),
    '',
  ]);
  expect(status).toBe(2);
});
