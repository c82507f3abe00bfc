import { readFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import exceljs, { type Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { init } from '../src/commands/init.ts';
import { formTextsIn } from '../src/messages/workbook-template.ts';
import { PROJECT_KEYS } from '../src/model/definition-columns.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import { lettersOf } from '../src/model/place.ts';
import { columnsOfSheet } from '../src/model/sheet-columns.ts';
import { SHEETS, type SheetKind } from '../src/model/sheets.ts';
import { INSTALLED, type Typed, typeInto } from './office.ts';
import { partsOf } from './render/workbook/workbook.ts';
import { checkHere, findingsIn, folderWith, here, reportHere } from './support.ts';

// What an officer does with the template: types over its examples, each value as its note says, and picks from the lists
// that its cells offer. The project is another one than the example: other days, amounts, partners and flat rates.

const FIRST = 4;

/** What is typed: a text, or which value of the cell's list is picked. */
type Entry = string | { readonly pick: number };
type Row = Readonly<Record<string, Entry>>;
const pick = (value: number): Entry => ({ pick: value });

const PROJECT: Row = {
  code: 'LT-PL-3R-271',
  title: 'Aktyvus senėjimas – aktywna starość',
  'period.start': '2018-03-01',
  'period.end': '2020-02-29',
  total: '200000',
  'exchange.month': pick(1),
};

const FUND = pick(0);
const OWN = pick(2);
const [STAFF, OFFICE, EXTERNAL, EQUIPMENT] = [1, 2, 4, 5].map(pick) as [Entry, Entry, Entry, Entry];
const [LP, PP2] = [0, 1].map(pick) as [Entry, Entry];

/** The tables; `rest` is the word of the note. */
const TABLES = (rest: string): Readonly<Partial<Record<SheetKind, readonly Row[]>>> => ({
  partners: [
    { id: 'KAL', name: 'Kalvarijos savivaldybės administracija', country: pick(0), role: pick(0), vat: pick(0) },
    { id: 'SUW', name: 'Gmina Suwałki', country: pick(1), role: pick(1), currency: 'PLN', vat: pick(0) },
  ],
  budget: [
    { partner: LP, category: STAFF, item: 'Koordinatorė', unit: 'mėn.', quantity: '24', price: '2000' },
    { partner: LP, category: OFFICE, flat: '15%', 'flat-of': pick(0) },
    { partner: LP, category: EXTERNAL, item: 'Užsiėmimai', amount: '44800' },
    { partner: PP2, category: STAFF, item: 'Koordynator', quantity: '12.5', price: '1600.50' },
    { partner: PP2, category: OFFICE, flat: '15%', 'flat-of': pick(0) },
    { partner: PP2, category: EQUIPMENT, item: 'Wyposażenie', amount: '76992.82' },
  ],
  funding: [
    { source: FUND, share: '85%' },
    { source: OWN, share: rest },
    { partner: LP, source: FUND, share: '85%' },
    { partner: LP, source: OWN, share: rest },
    { partner: PP2, source: FUND, share: '85000' },
    { partner: PP2, source: OWN, share: '15000' },
  ],
  reports: [
    { no: '1', end: '2018-08-31', submitted: '2018-09-08' },
    { no: '2', end: '2019-02-28' },
    { no: '3', end: '2019-08-31' },
    { no: '4', end: '2020-02-29' },
  ],
  indicators: [{ code: 'P.1', name: 'Dalyviai', type: pick(0), unit: 'asmenys', target: '60', sums: pick(0) }],
  expenses: [
    {
      id: 'KAL-1',
      partner: LP,
      report: pick(0),
      category: EXTERNAL,
      document_no: 'AB-77',
      document_date: '2018-05-14',
      paid_date: '2018-05-25',
      supplier: 'UAB „Ąžuolas“',
      description: 'Užsiėmimai, gegužė',
      gross: '2420.55',
      vat: '420.10',
      declared: '2420.55',
      status: pick(0),
    },
    {
      id: 'SUW-1',
      partner: PP2,
      report: pick(0),
      category: EQUIPMENT,
      document_no: 'FV/12/2018',
      document_date: '2018-06-04',
      paid_date: '2018-06-11',
      supplier: 'Łąka sp. z o.o.',
      description: 'Krzesła',
      gross: '4300',
      declared: '4300',
    },
  ],
  achievements: [{ indicator: pick(0), date: '2018-06-20', value: '12', partner: LP, evidence: 'Sąrašas' }],
  activities: [
    { date: '2018-06-20', kind: 'mokymai', title: 'Diena', partner: LP, participants: '12', evidence: 'Sąrašas' },
  ],
  rates: [{ month: '2018-09', currency: 'PLN', rate: '4.2882', source: 'Komisija' }],
  payments: [{ date: '2018-04-02', partner: LP, source: FUND, kind: pick(0), amount: '20000.50' }],
});

async function opened(path: string): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as Parameters<typeof workbook.xlsx.load>[0], {
    ignoreNodes: ['dataValidations'],
  });
  return workbook;
}

const columnsOf = (kind: SheetKind) => columnsOfSheet(kind).filter(({ key }) => !key.startsWith('name.'));

/** What the cells of a template offer: the list of a cell, by the sheet's name and the cell. */
class Offers {
  private readonly parts: ReadonlyMap<string, string>;
  private readonly workbook: Workbook;
  private readonly typed = new Map<string, string[]>();

  constructor(bytes: Buffer, workbook: Workbook) {
    this.parts = partsOf(bytes);
    this.workbook = workbook;
  }

  /** Remembers what was typed into a column, which lists of other sheets then offer. */
  type(sheet: string, column: string, text: string): void {
    const key = `${sheet}!${column}`;
    this.typed.set(key, [...(this.typed.get(key) ?? []), text]);
  }

  of(sheet: string, column: string, row: number): string[] {
    const at = this.workbook.worksheets.findIndex(({ name }) => name === sheet) + 1;
    const part = this.parts.get(`xl/worksheets/sheet${at}.xml`) ?? '';
    for (const [, sqref = '', formula = ''] of part.matchAll(
      /<dataValidation type="list"[^>]* sqref="([^"]*)"><formula1>([^<]*)</g,
    )) {
      const [, left, top = '', bottom = top] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(sqref) ?? [];
      if (left !== column || row < Number(top) || row > Number(bottom)) continue;
      const [, list = '', first = '', from = '', to] =
        /&apos;(.+?)&apos;!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?/.exec(formula) ?? [];
      if (formula.startsWith('OFFSET')) return this.typed.get(`${list}!${first}`) ?? [];
      const cells = this.workbook.getWorksheet(list);
      return Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, i) => cells?.getCell(`${first}${Number(from) + i}`).text ?? '',
      );
    }
    return [];
  }
}

/** Everything that is typed, cell by cell; what the examples have and the project has not is cleared. */
function typing(language: Language, rest: string, bytes: Buffer, workbook: Workbook): Typed[] {
  const offers = new Offers(bytes, workbook);
  const typed: Typed[] = [];
  const type = (sheet: string, column: string, row: number, entry: Entry | undefined) => {
    const list = offers.of(sheet, column, row);
    const text = entry === undefined ? '' : typeof entry === 'string' ? entry : list[entry.pick];
    if (text === undefined) throw new Error(`${sheet}!${column}${row} offers ${list.length} values`);
    if (text !== '') offers.type(sheet, column, text);
    typed.push({ sheet, cell: `${column}${row}`, text });
  };
  for (const [i, { key }] of PROJECT_KEYS.entries()) {
    if (PROJECT[key] !== undefined) type(SHEETS.project[language], 'B', FIRST + i, PROJECT[key]);
  }
  for (const [kind, rows] of Object.entries(TABLES(rest)) as [SheetKind, readonly Row[]][]) {
    for (const [i, row] of rows.entries()) {
      for (const [j, { key }] of columnsOf(kind).entries()) {
        type(SHEETS[kind][language], lettersOf(j + 1), FIRST + i, row[key]);
      }
    }
  }
  return typed;
}

const count = (text: string, element: string) => text.split(`<${element} `).length - 1;

describe.skipIf(!INSTALLED)('a template that is filled in by its own notes, in LibreOffice', () => {
  test.each(LANGUAGES)('%s: checks silently, adds up, and stays a form', async language => {
    const { sheets, words } = await formTextsIn(language);
    const folder = await folderWith({});
    const options = { workbook: true, lang: language, programme: 'interreg-v-a-lt-pl' };
    await here(terminal => init(folder, options, terminal));
    const bytes = readFileSync(`${folder}/project.xlsx`);
    const template = await opened(`${folder}/project.xlsx`);
    const heading = { sheet: SHEETS.budget[language], cell: 'A3', text: 'x' };
    const sum = { sheet: sheets.sums, cell: 'H4', text: '1' };
    const typed = typing(language, words.rest, bytes, template);
    const locked = typeInto(folder, 'project.xlsx', [...typed, heading, sum]);
    expect(locked).toEqual([`${heading.sheet}!A3`, `${sum.sheet}!H4`]);

    await mkdir(`${folder}/filled`);
    await cp(`${folder}/typed.xlsx`, `${folder}/filled/project.xlsx`);
    const run = await checkHere(`${folder}/filled`, 'json');
    expect(findingsIn(run).findings).toEqual([]);
    expect(run.status).toBe(0);

    // 24 × 2,000.00; 15 % of it; 12.5 × 1,600.50 = 20,006.25, 15 % of it 3,000.9375, cut to 3,000.93.
    const filled = await opened(`${folder}/typed.xlsx`);
    const cells = (sheet: string, ...names: string[]) =>
      names.map(cell => filled.getWorksheet(sheet)?.getCell(cell).result);
    expect(cells(sheets.sums, ...[...'ABDEHKLM'].map(column => `${column}4`))).toEqual([
      ...['KAL', 48_000, 44_800, 7_200, 100_000, 85_000, 15_000, 0],
    ]);
    expect(cells(sheets.sums, ...[...'ABDEHKLM'].map(column => `${column}5`))).toEqual([
      ...['SUW', 20_006.25, 76_992.82, 3_000.93, 100_000, 100_000, 0, 0],
    ]);
    expect(cells(SHEETS.project[language], 'F4', 'F5', 'F6', 'F7', 'F8', 'F9')).toEqual([
      ...[200_000, 200_000, 0, 170_000, 30_000, 0],
    ]);

    const { rows } = JSON.parse((await reportHere('cofinancing', `${folder}/filled`)).stdout);
    expect(rows.map(({ partner, source, planned }: Record<string, string>) => [partner, source, planned])).toEqual([
      ['KAL', 'ERDF', '85000.00'],
      ['KAL', 'own', '15000.00'],
      ['SUW', 'ERDF', '85000.00'],
      ['SUW', 'own', '15000.00'],
      [null, 'ERDF', '170000.00'],
      [null, 'own', '30000.00'],
    ]);
    const { totals } = JSON.parse((await reportHere('expenses', `${folder}/filled`)).stdout);
    // 4,300.00 PLN at 4.2882, the rate of the month in which the report was submitted: 1,002.75 EUR.
    expect(totals.declared_eur).toBe('3423.30');

    const parts = partsOf(readFileSync(`${folder}/typed.xlsx`));
    const before = partsOf(bytes);
    for (const [name, text] of before) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const after = parts.get(name) ?? '';
      expect([name, after.includes('<sheetProtection')]).toEqual([name, text.includes('<sheetProtection')]);
      expect([name, count(after, 'dataValidation') > 0]).toEqual([name, count(text, 'dataValidation') > 0]);
    }
    const notes = (all: ReadonlyMap<string, string>) =>
      [...all]
        .filter(([name]) => /comments\d+\.xml$/.test(name))
        .reduce((sum, [, text]) => sum + count(text, 'comment'), 0);
    expect(notes(parts)).toBe(notes(before));
    expect(notes(before)).toBeGreaterThan(90);
  });
});
