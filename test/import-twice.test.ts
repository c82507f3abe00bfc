import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importTables } from '../src/commands/import.ts';
import { type CellValue, workbookOf } from './load/workbooks.ts';
import { folderWith, here, type Run } from './support.ts';

const PROJECT = `samata: 1
code: Dusia-3
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2019-12-31 }
total: 60000.00
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Dusios ežero seniūnija, country: LT, role: lead, budget: { external: 60000.00 } }
`;
const HEAD = 'document_no,document_date,paid_date,supplier,description,category,declared\n';
const [BOAT, OARS, TENT] = [
  'V-1,2018-01-05,2018-01-19,UAB Dusios valtys,Valtis,external,700.00\n',
  'V-2,2018-02-06,2018-02-20,UAB Dusios valtys,Irklai,external,80.00\n',
  'P-9,2018-03-07,2018-03-21,MB Metelių palapinės,Palapinė,external,415.30\n',
];

function imported(files: readonly string[], options: Partial<ImportOptions> = {}): Promise<Run> {
  return here(terminal => importTables(files, { as: 'expenses', map: [], lang: 'en', ...options }, terminal));
}

const rowsOf = (file: string) => parse(readFileSync(file), { columns: true }) as Record<string, string>[];
const declared = (file: string) => rowsOf(file).map(row => row.declared);

async function project(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await folderWith({ 'project.yaml': PROJECT, ...files });
  return { at: (name: string) => `${folder}/${name}`, to: `${folder}/expenses/` };
}

describe('rows that are there', () => {
  test('are those of other files alone, where several are imported anew', async () => {
    const { at, to } = await project({ 'q1.csv': HEAD + BOAT, 'q2.csv': HEAD + OARS });
    const both = [at('q1.csv'), at('q2.csv')];
    expect((await imported(both, { to })).status).toBe(0);
    writeFileSync(at('q2.csv'), HEAD + OARS + TENT);
    expect((await imported(both, { to, force: true })).status).toBe(0);
    expect([declared(at('expenses/q1.csv')), declared(at('expenses/q2.csv'))]).toEqual([
      ['700.00'],
      ['80.00', '415.30'],
    ]);
  });

  test('are refused where two sources come to one file', async () => {
    const { at, to } = await project({ 'i/jan.csv': HEAD + BOAT + OARS, 'ii/jan.csv': HEAD + OARS + TENT });
    const { status, stdout } = await imported([at('i/jan.csv'), at('ii/jan.csv')], { to });
    expect(status).toBe(1);
    expect(stdout).toContain('2 rows: 1 imported, 1 rejected (of these 1 already there)');
    expect(declared(at('expenses/jan.csv'))).toEqual(['700.00', '80.00', '415.30']);
    expect(rowsOf(at('rejected.csv')).map(({ check }) => check)).toEqual(['import/there']);
  });

  test('are refused of a list that is given twice, and of achievements', async () => {
    const list = 'Projektas,Kodas,Projekto vertė,Finansavimas\nDusios krantai,D-1,100.00,85.00\n';
    const reached = 'Rodiklis,Data,Reikšmė\nP.1,2018-05-06,12\n';
    const { at } = await project({ 'list.in.csv': list, 'reached.in.csv': reached });
    for (const [as, name] of [
      ['list', 'list.in.csv'],
      ['achievements', 'reached.in.csv'],
    ] as const) {
      const target = at(`${as}.csv`);
      const { status } = await imported([at(name), at(name)], { as, to: target, force: true });
      expect({ as, status, rows: rowsOf(target).length }).toEqual({ as, status: 1, rows: 1 });
    }
  });

  test('never are so for an id that is empty', async () => {
    const withId = (id: string, row: string) => `${id},${row}`;
    const { at, to } = await project({
      'a.csv': `id,${HEAD}${withId('E-1', BOAT)}${withId('', OARS)}`,
      'b.csv': `id,${HEAD}${withId('', TENT)}`,
      'map.yaml': 'samata-import: 1\ncolumns: { id: id }\n',
    });
    const { status } = await imported([at('a.csv'), at('b.csv')], { to, map: [at('map.yaml')] });
    expect(status).toBe(0);
    expect(rowsOf(at('expenses/a.csv')).map(({ id }) => id)).toEqual(['E-1', 'V-2.2018-02-06.dusios-valtys']);
    expect(rowsOf(at('expenses/b.csv')).map(({ id }) => id)).toEqual(['P-9.2018-03-07.meteliu-palapines']);
  });
});

describe('sheets', () => {
  const headings = ['Tytuł projektu', 'Nazwa beneficjenta', 'Wartość projektu', 'Dofinansowanie z EU'];
  const operation = (title: string): CellValue[] => [title, 'Gmina Wiżajny', 100, 85];

  test('each keep the currency that they state', async () => {
    const stated = await workbookOf([
      [...headings, 'Waluta'],
      [...operation('Łąki'), 'EUR'],
    ]);
    const unstated = await workbookOf([headings, operation('Źródła')]);
    const { at } = await project({ 'a.xlsx': stated, 'b.xlsx': unstated });
    expect((await imported([at('a.xlsx'), at('b.xlsx')], { as: 'list', to: at('list.csv') })).status).toBe(0);
    expect(rowsOf(at('list.csv')).map(({ project: its, currency }) => [its, currency])).toEqual([
      ['Łąki', 'EUR'],
      ['Źródła', 'PLN'],
    ]);
  });

  test('with hidden rows say so', async () => {
    const cells: CellValue[][] = [
      ['document_no', 'document_date', 'paid_date', 'supplier', 'description', 'category', 'declared'],
      ['V-1', '2018-01-05', '2018-01-19', 'UAB Dusios valtys', 'Valtis', 'external', 700],
      ['V-2', '2018-02-06', '2018-02-20', 'UAB Dusios valtys', 'Irklai', 'external', 80],
    ];
    const hidden = await workbookOf(cells, sheet => {
      sheet.getRow(3).hidden = true;
    });
    const { at, to } = await project({ 'q.xlsx': hidden });
    const { stdout } = await imported([at('q.xlsx')], { to });
    expect(declared(at('expenses/q.csv'))).toEqual(['700.00', '80.00']);
    expect(stdout).toContain('q.xlsx!Expenses!A1  Hidden in the sheet “Expenses”, and read all the same: 1 row.');
  });
});
