import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImportOptions, importTables } from '../src/commands/import.ts';
import { inCodePage } from './load/code-page.ts';
import { checkHere, folderWith, here, type Run, said } from './support.ts';

const PROJECT = `samata: 1
code: Žuvintas-7
programme: generic-2014-2020
period: { start: 2018-01-01, end: 2019-12-31 }
total: 60000.00
funding: { ERDF: 85%, own: rest }
exchange: { month: incurred }
partners:
  - { id: LP, name: Žuvinto bendruomenės namai, country: LT, role: lead, budget: { staff: 18000.00, travel: 4000.00, external: 8000.00 } }
  - { id: PP2, name: Ośrodek Kultury w Płocicznie, country: PL, currency: PLN, budget: { staff: 18000.00, external: 12000.00 } }
`;

/** How the municipality's accounts export a quarter: titles above, a sum and who signs below. */
function accounts(rows: readonly string[], sum: string): Buffer {
  return inCodePage(
    `Žuvinto bendruomenės namai
Projekto „Vandens keliais“ apskaitos registras

Eil. Nr.;Dok. Nr.;Dok. data;Apmokėjimo data;Tiekėjas;Įmonės kodas;Operacijos turinys;Sąskaita;Suma be PVM;PVM suma;Suma su PVM
${rows.map((row, i) => `${i + 1};${row}`).join('\n')}
;;;;;;;Iš viso:;${sum};;
Vyr. buhalterė Žydrė Šeškauskienė;;;;;;;;;;
`.replaceAll('\n', '\r\n'),
    'windows-1257',
  );
}

const CURTAINS =
  'VD-118;2018-01-14;2018-01-25;UAB „Vilkupio dirbtuvės“;303211545;Scenos užuolaidos;6210;1 000,00;210,00;1 210,00';
const TRANSLATION =
  'SNG 0042;2018-02-02;2018-02-10;MB „Snaigyno vertimai“;304777123;Vertimas raštu;6210;118,40;;118,40';
const JANUARY = ';2018-01-31;2018-02-05;;;Alga už sausį, O. Petraitė;6001;1 240,00;;1 240,00';
const FEBRUARY = ';2018-02-28;2018-03-05;;;Alga už vasarį, O. Petraitė;6001;1 240,00;;1 240,00';
const FERRY = 'AB-7;2018-03-12;2018-03-30;AB „Žuvinto keltas“;151234567;Išvyka į Suvalkus;6305;260,00;;260,00';
const MARCH = ';2018-03-31;2018-04-05;;;Alga už kovą, O. Petraitė;6001;1 240,00;;1 240,00';
const FIRST = [CURTAINS, TRANSLATION, JANUARY, FEBRUARY, FERRY.replace('260,00', 'apie 300')];

const ACCOUNTS_MAP = `samata-import: 1
columns:
  partner: { value: LP }
  category: { heading: Sąskaita, values: { "6001": staff, "6210": external, "6305": travel } }
  declared: Suma be PVM
`;

const IDS = [
  'VD-118.2018-01-14.303211545',
  'SNG-42.2018-02-02.304777123',
  'alga-uz-sausi-o-petraite.2018-01-31.staff.1240.00',
  'alga-uz-vasari-o-petraite.2018-02-28.staff.1240.00',
];

function imported(files: readonly string[], options: Partial<ImportOptions>): Promise<Run> {
  return here(terminal => importTables(files, { as: 'expenses', map: [], lang: 'en', ...options }, terminal));
}

function table(file: string): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true });
}

async function withAccounts(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await folderWith({
    'project.yaml': PROJECT,
    'map.yaml': ACCOUNTS_MAP,
    'in/2018 I ketv.csv': accounts(FIRST, '3 598,40'),
    ...files,
  });
  const at = (name: string) => `${folder}/${name}`;
  const options = { to: `${folder}/expenses/`, map: [at('map.yaml')] };
  return { folder, at, options };
}

describe('the accounts of a municipality, in Windows-1257', () => {
  test('every row is imported, or rejected with its reason; sums are those of the file', async () => {
    const { folder, at, options } = await withAccounts();
    const { status, stdout, stderr } = await imported([at('in/2018 I ketv.csv')], options);
    expect(stderr).toBe('');
    expect(stdout.replaceAll(`${folder}/`, '')).toBe(`in/2018 I ketv.csv → expenses/2018-I-ketv.csv
  7 rows: 4 imported, 3 rejected (of these 2 no rows of the table)
  Not imported: “Eil. Nr.”.

            in the source  imported  rejected  difference
  gross          4,068.40  3,808.40    260.00        0.00
  vat              210.00    210.00      0.00        0.00
  declared       3,598.40  3,598.40      0.00        0.00  1 amount cannot be read
  declared: the source's own total 3,598.40 at 2018 I ketv.csv:10: the same

  Not imported:
    2018 I ketv.csv:9  “apie 300” in “declared” is not an amount. Write it like 955524.00 or 955 524,00.
    2018 I ketv.csv:10  The row “Iš viso:” was taken for a total and left out. If it is an entry of its own, reword this cell.
    2018 I ketv.csv:11  The row holds neither an amount nor a date and was left out, for it is no row of the table. If it is one, fill in its amount and its dates.

Written: expenses/2018-I-ketv.csv and rejected.csv.
`);
    expect(status).toBe(1);
    const rows = table(at('expenses/2018-I-ketv.csv'));
    expect(rows.map(({ id }) => id)).toEqual(IDS);
    expect(rows[0]).toEqual({
      ...{ id: IDS[0], partner: 'LP', category: 'external', document_no: 'VD-118', document_date: '2018-01-14' },
      ...{ paid_date: '2018-01-25', supplier: 'UAB „Vilkupio dirbtuvės“', supplier_code: '303211545' },
      ...{ description: 'Scenos užuolaidos', gross: '1210.00', vat: '210.00', declared: '1000.00' },
    });
    const left = table(at('rejected.csv'));
    expect(left.map(({ source, sheet, row, check }) => [source, sheet, row, check])).toEqual([
      [at('in/2018 I ketv.csv'), '', '9', 'file/bad-amount'],
      [at('in/2018 I ketv.csv'), '', '10', 'file/totals-row-skipped'],
      [at('in/2018 I ketv.csv'), '', '11', 'file/bad-value'],
    ]);
    expect(left[0]).toMatchObject({ 'Eil. Nr.': '5', Tiekėjas: 'AB „Žuvinto keltas“', 'Suma be PVM': 'apie 300' });
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
  });

  test('the next quarter, in another order, adds what is new, and ids stay', async () => {
    const next = accounts([MARCH, FEBRUARY, CURTAINS, FERRY, JANUARY, TRANSLATION], '5 098,40');
    const { folder, at, options } = await withAccounts({ 'in/II.csv': next });
    await imported([at('in/2018 I ketv.csv')], options);
    const { status, stdout } = await imported([at('in/II.csv')], { ...options, force: true });
    expect(stdout).toContain('8 rows: 2 imported, 6 rejected (of these 4 already there, 2 no rows of the table)');
    expect(status).toBe(1);
    expect(table(at('expenses/II.csv')).map(({ id }) => id)).toEqual([
      'alga-uz-kova-o-petraite.2018-03-31.staff.1240.00',
      'AB-7.2018-03-12.151234567',
    ]);
    const there = table(at('rejected.csv')).filter(({ check }) => check === 'import/there');
    expect(there.map(({ reason }) => reason?.replace(`${folder}/`, ''))).toEqual([
      `Already in expenses/2018-I-ketv.csv, row 5 (id “${IDS[3]}”).`,
      `Already in expenses/2018-I-ketv.csv, row 2 (id “${IDS[0]}”).`,
      `Already in expenses/2018-I-ketv.csv, row 4 (id “${IDS[2]}”).`,
      `Already in expenses/2018-I-ketv.csv, row 3 (id “${IDS[1]}”).`,
    ]);
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
    // Both at once, into an empty ledger, come to the same.
    const both = `${folder}/both/`;
    await imported([at('in/2018 I ketv.csv'), at('in/II.csv')], { ...options, to: both });
    for (const name of ['2018-I-ketv.csv', 'II.csv']) {
      expect(readFileSync(`${both}${name}`, 'utf8')).toBe(readFileSync(at(`expenses/${name}`), 'utf8'));
    }
  });

  test('the same file again needs --force, and then takes the place of its rows', async () => {
    const { at, options } = await withAccounts();
    const file = at('in/2018 I ketv.csv');
    await imported([file], options);
    const before = readFileSync(at('expenses/2018-I-ketv.csv'), 'utf8');
    await expect(imported([file], options)).rejects.toMatchObject({ obstacle: 'exists' });
    await imported([file], { ...options, force: true });
    expect(readFileSync(at('expenses/2018-I-ketv.csv'), 'utf8')).toBe(before);
  });

  test('another export of the same name never takes the place of the first without a word', async () => {
    const { folder, at, options } = await withAccounts();
    const file = at('in/2018 I ketv.csv');
    await imported([file], options);
    const target = 'expenses/2018-I-ketv.csv';
    const before = readFileSync(at(target), 'utf8');
    // Corrected and with one more row it is the same export still.
    writeFileSync(
      file,
      accounts(
        [...FIRST, FERRY].map(row => row.replace('118,40', '119,40')),
        '3 859,40',
      ),
    );
    const { stdout } = await imported([file], { ...options, force: true });
    expect(stdout).toContain(`${target}: replaced. It had 4 rows; the new file lacks none of them.`);
    writeFileSync(at(target), before);
    writeFileSync(file, accounts([MARCH, CURTAINS], '2 240,00'));
    await expect(imported([file], { ...options, force: true })).rejects.toMatchObject({
      obstacle: 'import-replaces',
      args: { path: at(target), rows: '3', column: 'declared', sum: '2598.40' },
    });
    expect(readFileSync(at(target), 'utf8')).toBe(before);
    const named = await imported([file], { ...options, to: at(target), force: true, quiet: true });
    expect(named.stdout.replaceAll(`${folder}/`, '')).toContain(
      `${target}: replaced. It had 4 rows; the new file lacks 3 of them (declared 2,598.40).`,
    );
    expect(table(at(target)).length).toBe(2);
  });

  test.each([false, true])('a rejected.csv that is another is never written over, with --force: %s', async force => {
    const text = 'source,sheet\nq0.csv,\n';
    const { at, options } = await withAccounts({ 'rejected.csv': text });
    const run = imported([at('in/2018 I ketv.csv')], { ...options, force });
    await expect(run).rejects.toMatchObject({ obstacle: 'import-rejected' });
    expect(existsSync(at('expenses'))).toBe(false);
    expect(readFileSync(at('rejected.csv'), 'utf8')).toBe(text);
  });

  test('one rejected.csv has what each source left, the last time that it was imported', async () => {
    const head = 'Dok. Nr.,Dok. data,Apmokėjimo data,Tiekėjas,Operacijos turinys,Sąskaita,=Suma,Suma be PVM';
    const row = (no: string, sum: string, amount: string) =>
      `AB-${no},2018-06-12,2018-06-15,Keltas,Išvyka,6305,${sum},${amount}\n`;
    const more = `${head}\n${row('8', '"1,5"', 'apie 40')}${row('9', '', '8.00')}`;
    const { at, options } = await withAccounts({ 'in/II.csv': more });
    const file = at('in/2018 I ketv.csv');
    await imported([file], options);
    const first = readFileSync(at('rejected.csv'), 'utf8');
    expect((await imported([at('in/II.csv')], options)).stdout).toContain('Written: ');
    const both = readFileSync(at('rejected.csv'), 'utf8');
    const rows = table(at('rejected.csv'));
    expect(rows.map(({ source, row, check }) => [source?.replace(/^.*[/]/, ''), row, check])).toEqual([
      ['2018 I ketv.csv', '9', 'file/bad-amount'],
      ['2018 I ketv.csv', '10', 'file/totals-row-skipped'],
      ['2018 I ketv.csv', '11', 'file/bad-value'],
      ['II.csv', '2', 'file/bad-amount'],
    ]);
    expect(rows.map(its => [its['Suma be PVM'], its["'=Suma"]])).toEqual([
      ['apie 300', ''],
      ['3 598,40', ''],
      ['', ''],
      ['apie 40', '1,5'],
    ]);
    // The same once more, and as a spreadsheet saves it meanwhile.
    await imported([file], { ...options, force: true });
    expect(readFileSync(at('rejected.csv'), 'utf8')).toBe(both);
    writeFileSync(at('rejected.csv'), stringify(parse(both) as string[][], { delimiter: ';', bom: true }));
    await imported([file], { ...options, force: true });
    expect(readFileSync(at('rejected.csv'), 'utf8')).toBe(both);
    // Once a source is mended its rows go, and with the last of them the file.
    writeFileSync(at('in/II.csv'), more.replace('apie 40', '40.00'));
    const { stdout } = await imported([at('in/II.csv')], { ...options, force: true });
    expect(stdout).toContain('Nothing was rejected; what stands in rejected.csv is of other imports.');
    expect(table(at('rejected.csv')).map(({ row }) => row)).toEqual(['9', '10', '11']);
    expect(first.split('\n').length).toBe(readFileSync(at('rejected.csv'), 'utf8').split('\n').length);
    const mended = FIRST.map(row => row.replace('apie 300', '260,00')).join('\n');
    writeFileSync(
      file,
      `Dok. Nr.;Dok. data;Apmokėjimo data;Tiekėjas;Įmonės kodas;Operacijos turinys;Sąskaita;Suma be PVM;PVM suma;Suma su PVM\n${mended}\n`,
    );
    const last = await imported([file], { ...options, force: true });
    expect(last.stdout).toContain('Nothing was rejected, so there is no rejected.csv.');
    expect(existsSync(at('rejected.csv'))).toBe(false);
  });

  test('what is left over is imported by itself once it is mended', async () => {
    const { folder, at, options } = await withAccounts();
    await imported([at('in/2018 I ketv.csv')], options);
    const [head, first] = readFileSync(at('rejected.csv'), 'utf8').split('\n');
    const mended = `${head}\n${first?.replace(',apie 300,', ',"260,00",')}\n`;
    const other = await folderWith({ 'mended.csv': mended });
    const { status } = await imported([`${other}/mended.csv`], { ...options, force: true });
    expect(status).toBe(0);
    expect(table(at('expenses/mended.csv')).map(({ id, declared }) => [id, declared])).toEqual([
      ['AB-7.2018-03-12.151234567', '260.00'],
    ]);
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
  });

  test('a map that was written gives the same import, without another question', async () => {
    const { at, options } = await withAccounts();
    const file = at('in/2018 I ketv.csv');
    await imported([file], { ...options, writeMap: at('written.yaml') });
    const first = readFileSync(at('expenses/2018-I-ketv.csv'), 'utf8');
    await imported([file], { ...options, map: [at('written.yaml')], writeMap: at('again.yaml'), force: true });
    expect(readFileSync(at('expenses/2018-I-ketv.csv'), 'utf8')).toBe(first);
    expect(readFileSync(at('again.yaml'), 'utf8')).toBe(readFileSync(at('written.yaml'), 'utf8'));
  });

  test('of what is in doubt a map is written to be filled in, and then imports', async () => {
    const { at, options } = await withAccounts();
    const file = at('in/doubt.csv');
    writeFileSync(
      file,
      'Dok. Nr.;Dok. data;Apmokėta;Tiekėjas;Turinys;Konto;Suma be PVM\nAB-1;2018-03-25;2018-03-26;UAB Vila;Nuoma;staff;1.234\n',
    );
    const asked = { ...options, map: [], writeMap: at('open.yaml') };
    const { stdout, status } = await imported([file], asked);
    expect(status).toBe(1);
    expect(stdout).toContain('Fill in the lines of what is in doubt there');
    const written = readFileSync(at('open.yaml'), 'utf8');
    expect(written).toContain('\n  #declared: "Suma be PVM"\n');
    expect(written).toContain('\n  #category: "Konto"\n');
    expect(written).toContain('\n  supplier: "Tiekėjas"\n');
    expect(existsSync(at('expenses'))).toBe(false);
    writeFileSync(
      at('open.yaml'),
      `${written.replaceAll(/#(?! )/g, '').replace(/^ {2}partner: .*$/m, '  partner: { value: LP }')}decimal: point\n`,
    );
    await imported([file], { ...options, map: [at('open.yaml')] });
    expect(readFileSync(at('rejected.csv'), 'utf8')).toContain('file/bad-amount');
    const comma = readFileSync(at('open.yaml'), 'utf8').replace('decimal: point', 'decimal: comma');
    writeFileSync(at('open.yaml'), comma);
    expect((await imported([file], { ...options, map: [at('open.yaml')], force: true })).status).toBe(0);
    expect(table(at('expenses/doubt.csv'))).toMatchObject([
      { document_no: 'AB-1', declared: '1234.00', partner: 'LP' },
    ]);
  });

  test('a dry run shows how it is read, and writes nothing', async () => {
    const { at, options } = await withAccounts();
    const { stdout, status } = await imported([at('in/2018 I ketv.csv')], { ...options, dryRun: true });
    expect(stdout).toMatch(/^ {2}encoding +windows-1257 +“Ž/m);
    expect(stdout).toMatch(/^ {2}separator +semicolon/m);
    expect(stdout).toMatch(/^ {2}headings +row 4/m);
    expect(stdout).toMatch(/^ {2}decimal mark +comma +“1 210,00” at 2018 I ketv\.csv:5:106$/m);
    expect(stdout).toMatch(/^ {2}category +Sąskaita +6210 +external +2018 I ketv\.csv:5$/m);
    expect(stdout).toMatch(/^ {2}declared +Suma be PVM +1 000,00 +1000\.00 +2018 I ketv\.csv:5$/m);
    expect(stdout).toMatch(/^ {2}partner +\(every row\) +LP$/m);
    expect(status).toBe(1);
    expect([existsSync(at('expenses')), existsSync(at('rejected.csv'))]).toEqual([false, false]);
  });

  test('without a map, what is in doubt is asked, all of it at once, and nothing is written', async () => {
    const { at, options } = await withAccounts();
    const { stdout, status } = await imported([at('in/2018 I ketv.csv')], { ...options, map: [] });
    expect(stdout).toMatch(/No column is “partner”/);
    expect(stdout).toMatch(/No column is “category”/);
    expect(stdout).toMatch(/^ {4}samata-import: 1\n {4}columns:\n( {6}\w+: "[^"]+"\n){3}/m);
    expect(stdout).toContain('Nothing was written');
    expect(status).toBe(1);
    expect(existsSync(at('expenses'))).toBe(false);
  });

  test('with --quiet only what is wrong is told', async () => {
    const { at, options } = await withAccounts();
    const { stdout } = await imported([at('in/2018 I ketv.csv')], { ...options, quiet: true });
    expect(stdout.split('\n').slice(1)).toEqual([
      '  Not imported:',
      expect.stringMatching(/^ {4}2018 I ketv\.csv:9 {2}“apie 300”/),
      '',
      '',
    ]);
  });

  test('a total of its own that is not that of its rows makes the status 1', async () => {
    const rows = [CURTAINS, TRANSLATION];
    const { at, options } = await withAccounts({
      'in/same.csv': accounts(rows, '1 118,40'),
      'in/other.csv': accounts(rows, '1 118,50'),
    });
    expect((await imported([at('in/same.csv')], options)).status).toBe(0);
    const { status, stdout } = await imported([at('in/other.csv')], { ...options, to: at('elsewhere/'), force: true });
    expect(stdout).toContain(
      "the source's own total 1,118.50 at other.csv:7: its rows come to 1,118.40, a difference of 0.10.",
    );
    expect(status).toBe(1);
  });
});

test('a sum with its day is no expense, and one of a party that is called so with a document is', async () => {
  const text = `Data;Dok. Nr.;Tiekėjas;Turinys;Sąskaita;Suma be PVM
2018-01-05;VD-118;UAB „Vilkupio dirbtuvės“;Scenos užuolaidos;6210;1 000,00
2018-01-05;MK 4;Razem;Nagłośnienie;6210;200,50
2018-01-06;;Iš viso;;;1 200,50
2018-01-07;MK 5;Razem;;;17,50
2018-01-08;;Razem;Ulotki;6210;2,00
`;
  const map = `${ACCOUNTS_MAP}  document_date: Data\n  paid_date: "-"\n`;
  const folder = await folderWith({ 'project.yaml': PROJECT, 'map.yaml': map, 'bank.csv': text });
  const { stdout } = await imported([`${folder}/bank.csv`], { to: `${folder}/expenses/`, map: [`${folder}/map.yaml`] });
  expect(stdout).toContain('5 rows: 3 imported, 2 rejected (of these 1 no row of the table)');
  expect(stdout).toContain("the source's own total 1,200.50 at bank.csv:4: the same");
  expect(stdout).toContain('The row “Iš viso” was taken for a total');
  expect(table(`${folder}/rejected.csv`).map(({ row, check }) => [row, check])).toEqual([
    ['4', 'file/totals-row-skipped'],
    ['5', 'file/bad-value'],
  ]);
});

describe('where a ledger is already', () => {
  test('with rows, expenses.csv is not joined by a second one', async () => {
    const { at, options } = await withAccounts({ 'expenses.csv': 'id,declared\nE-1,5.00\n' });
    const run = imported([at('in/2018 I ketv.csv')], options);
    await expect(run).rejects.toMatchObject({ obstacle: 'import-two-ledgers' });
  });

  test('of headings alone, as a new project has it, it is no ledger beside the files that are imported', async () => {
    const head = 'id,partner,category,declared\n';
    const { folder, at, options } = await withAccounts({ 'expenses.csv': head });
    await imported([at('in/2018 I ketv.csv')], options);
    expect(table(at('expenses/2018-I-ketv.csv')).length).toBe(4);
    expect(readFileSync(at('expenses.csv'), 'utf8')).toBe(head);
    expect(said(await checkHere(folder, 'json'), folder)).toEqual([]);
    writeFileSync(at('expenses.csv'), `${head}E-1,LP,staff,1.00\n`);
    expect(said(await checkHere(folder, 'json'), folder).join()).toContain('file/two-ledgers');
  });

  test('a file that another cannot be told from is refused', async () => {
    const { at, options } = await withAccounts({ 'expenses/old.csv': new Uint8Array([0, 1, 2]) });
    await expect(imported([at('in/2018 I ketv.csv')], options)).rejects.toMatchObject({
      obstacle: 'import-check-first',
    });
  });

  test('without a project a dry run shows all the same how a table is read', async () => {
    const text =
      'Dok. Nr.;Dok. data;Apmokėta;Tiekėjas;Turinys;Kategorija;Suma\nVD-1;2018-01-14;2018-01-20;UAB „Keltas“;Kelionė;travel;1,50\n';
    const folder = await folderWith({ 'q1.csv': text });
    const { status, stdout } = await imported([`${folder}/q1.csv`], { dryRun: true });
    expect(stdout).toMatch(/^ {2}separator +semicolon/m);
    expect(stdout).not.toContain('partner');
    expect(stdout).toMatch(/No column is “declared”\. It may be “Suma”/);
    expect(status).toBe(1);
  });

  test('a folder without a project is none to import into', async () => {
    await expect(imported(['nowhere.csv'], {})).rejects.toMatchObject({ obstacle: 'import-no-project' });
  });
});

test('the accounts of a Polish partner, in Windows-1250, in zlotys', async () => {
  const text = `Ośrodek Kultury w Płocicznie
Zestawienie dokumentów, I kwartał 2018
Lp.;Nr dowodu;Data wystawienia;Data zapłaty;Nazwa kontrahenta;NIP;Treść operacji;Kategoria kosztów;Kwota brutto;Wydatki kwalifikowalne
1;FV 12/2018;14.01.2018;25.01.2018;Scena Pogranicza sp. z o.o.;5252248481;Nagłośnienie;usługi zewnętrzne;1 230,00;1 230,00
2;FV 13/2018;20.02.2018;05.03.2018;Drukarnia „Źródło”;8442351234;Ulotki i zaproszenia;usługi zewnętrzne;369,00 zł;300,00 zł
3;;31.01.2018;02.02.2018;;;Wynagrodzenie J. Kowalskiej, styczeń;wynagrodzenia;4 800,00;4 800,00
;;;;;;;Razem;6 399,00;6 330,00
`;
  const folder = await folderWith({
    'project.yaml': PROJECT,
    'map.yaml': 'samata-import: 1\ncolumns:\n  partner: { value: PP2 }\n',
    'zestawienie.csv': inCodePage(text, 'windows-1250'),
  });
  const options = { to: `${folder}/expenses/`, map: [`${folder}/map.yaml`] };
  const { status, stdout } = await imported([`${folder}/zestawienie.csv`], options);
  expect(stdout).toContain('4 rows: 3 imported, 1 rejected');
  expect(stdout).toContain("declared: the source's own total 6,330.00 at zestawienie.csv:7: the same");
  expect(status).toBe(0);
  const rows = table(`${folder}/expenses/zestawienie.csv`);
  expect(rows.map(({ id, category, document_date, declared }) => [id, category, document_date, declared])).toEqual([
    ['FV-12-2018.2018-01-14.5252248481', 'external', '2018-01-14', '1230.00'],
    ['FV-13-2018.2018-02-20.8442351234', 'external', '2018-02-20', '300.00'],
    [expect.stringMatching(/^wynagrodzenie.*\.2018-01-31\.staff\.4800\.00$/), 'staff', '2018-01-31', '4800.00'],
  ]);
  expect(rows[1]?.supplier).toBe('Drukarnia „Źródło”');
  const found = said(await checkHere(folder, 'json'), folder);
  expect(found.filter(one => !one.startsWith('info'))).toEqual([]);
});

describe('any ledger', () => {
  const cents = (its: number) => `${Math.floor(its / 100)},${String(its % 100).padStart(2, '0')}`;
  const row = fc.record({
    no: fc.constantFrom('VD-1', 'VD-2', 'vd 01', ''),
    day: fc.constantFrom('2018-01-14', '2018-02-30', '15.01.2018'),
    who: fc.constantFrom('UAB „Vilkupis“', 'Vilkupis, UAB', ''),
    category: fc.constantFrom('external', 'staff', ''),
    amount: fc.oneof(fc.nat({ max: 999_999 }).map(cents), fc.constantFrom('', 'apie 5', '1 234,50')),
    what: fc.constantFrom('Scena', 'Vertimas', ''),
  });
  const HEAD = 'document_no;document_date;paid_date;supplier;description;category;declared';

  test('all of its rows are imported or rejected, and the order of rows changes nothing else', async () => {
    const folder = await folderWith({ 'x.csv': '' });
    const { writeFile } = await import('node:fs/promises');
    const run = async (lines: readonly string[], name: string) => {
      await writeFile(`${folder}/${name}.csv`, [HEAD, ...lines].join('\n'));
      const to = `${folder}/${name}/${name}.csv`;
      const { stdout } = await imported([`${folder}/${name}.csv`], { to, force: true });
      const [, rows = 0, taken = 0, left = 0] =
        /(\d+) rows?: (\d+) imported, (\d+) rejected/.exec(stdout)?.map(Number) ?? [];
      const sums = /declared +([\d,.-]+) +([\d,.-]+) +([\d,.-]+) +([\d,.-]+)/.exec(stdout)?.slice(1) ?? [];
      return { rows, taken, left, sums, out: taken > 0 ? table(to) : [] };
    };
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async some => {
        // One row whose amount proves the mark, so that nothing is in doubt.
        const lines = ['VD-9;2018-01-14;2018-01-20;UAB „Vilkupis“;Scena;external;1,50'].concat(
          some.map(({ no, day, who, category, amount, what }) =>
            [no, day, '2018-01-20', who, what, category, amount].join(';'),
          ),
        );
        const one = await run(lines, 'one');
        expect(one.rows).toBe(lines.length);
        expect(one.taken + one.left).toBe(one.rows);
        expect(one.out.length).toBe(one.taken);
        expect(one.sums[3]).toBe('0.00');
        expect(new Set(one.out.map(({ id }) => id)).size).toBe(one.out.length);
        const other = await run(lines.toReversed(), 'other');
        expect(other.sums).toEqual(one.sums);
        const sorted = (rows: typeof one.out) => rows.map(its => JSON.stringify(its)).sort();
        expect(sorted(other.out)).toEqual(sorted(one.out));
      }),
      { numRuns: 40 },
    );
  });
});
