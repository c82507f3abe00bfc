import { existsSync, readFileSync } from 'node:fs';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { init } from '../src/commands/init.ts';
import { headingReader } from '../src/load/header.ts';
import { tableMessagesIn } from '../src/messages/tables.ts';
import { type FormWords, formTextsIn } from '../src/messages/workbook-template.ts';
import { CATEGORY_NAMES, SOURCE_NAMES } from '../src/model/categories.ts';
import {
  EMPLOYMENT_WORDS,
  EXIT_RESULT_WORDS,
  EXPENSE_STATUS_WORDS,
  FLAT_BASE_WORDS,
  INDICATOR_FEED_WORDS,
  INDICATOR_SUMS_WORDS,
  INDICATOR_TYPE_WORDS,
  LATER_RESULT_WORDS,
  METHOD_WORDS,
  PARTNER_ROLE_WORDS,
  PAYMENT_KIND_WORDS,
  REST_WORDS,
  SEX_WORDS,
  VAT_WORDS,
  YES_NO_REFUSED_WORDS,
} from '../src/model/choices.ts';
import { PROJECT_KEYS } from '../src/model/definition-columns.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import { naming } from '../src/model/naming.ts';
import { plainWords } from '../src/model/plain.ts';
import { columnsOfSheet } from '../src/model/sheet-columns.ts';
import { SHEETS, sheetNamed } from '../src/model/sheets.ts';
import { DEFAULT_PROGRAMME, knownCategories, packOf, SHIPPED_IDS } from '../src/programmes/index.ts';
import { inForce } from '../src/programmes/pack.ts';
import { checkHere, findingsIn, folderWith, here, reportHere } from './support.ts';

/** Where the headings of every sheet stand. */
const HEADING = 3;

async function madeIn(language: Language, programme: string): Promise<string> {
  const folder = `${await folderWith({})}/Kalvarija`;
  const run = await here(terminal => init(folder, { workbook: true, lang: language, programme }, terminal));
  expect([run.status, run.stdout]).toEqual([0, '']);
  expect(run.stderr).toContain(`${folder}/project.xlsx`);
  return folder;
}

async function opened(path: string): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = readFileSync(path);
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
    ignoreNodes: ['dataValidations'],
  });
  return workbook;
}

/** The texts of a row of a sheet, by column. */
function texts(sheet: Worksheet, row: number): string[] {
  const found: string[] = [];
  sheet.getRow(row).eachCell(cell => {
    if (cell.text !== '') found.push(cell.text);
  });
  return found;
}

describe.each(LANGUAGES)('a template in %s', language => {
  test('has the sheets of a project by their names, in their order, and what explains them', async () => {
    const { sheets } = await formTextsIn(language);
    const folder = await madeIn(language, DEFAULT_PROGRAMME);
    const names = (await opened(`${folder}/project.xlsx`)).worksheets.map(({ name }) => name);
    const kinds = names.flatMap(name => sheetNamed(name) ?? []);
    expect(kinds).toEqual(Object.keys(SHEETS).filter(kind => kind !== 'classification' && kind !== 'list'));
    expect(names).toEqual([sheets.readMe, ...kinds.map(kind => SHEETS[kind][language]), sheets.sums, sheets.lists]);
  });

  test('is headed by headings that are understood, each with its note and none twice', async () => {
    const folder = await madeIn(language, DEFAULT_PROGRAMME);
    for (const sheet of (await opened(`${folder}/project.xlsx`)).worksheets) {
      const kind = sheetNamed(sheet.name);
      if (kind === null) continue;
      const headings = texts(sheet, HEADING);
      const keys = headingReader(columnsOfSheet(kind))(headings);
      const known = columnsOfSheet(kind)
        .map(({ key }) => key)
        .filter(key => !key.startsWith('name.'));
      expect([sheet.name, keys]).toEqual([sheet.name, known]);
      if (kind === 'project') continue;
      for (const [i] of headings.entries()) {
        const { note } = sheet.getCell(HEADING, i + 1);
        const text = typeof note === 'string' ? note : (note?.texts ?? []).map(its => its.text).join('');
        expect([sheet.name, headings[i], text]).toEqual([sheet.name, headings[i], expect.stringMatching(/\S{2}/)]);
      }
    }
  });

  test('has a line for every fact of a project', async () => {
    const folder = await madeIn(language, DEFAULT_PROGRAMME);
    const sheet = (await opened(`${folder}/project.xlsx`)).getWorksheet(SHEETS.project[language]);
    const labels: string[] = [];
    sheet?.getColumn(1).eachCell((cell, row) => {
      if (row > HEADING && cell.text !== '') labels.push(cell.text);
    });
    expect(headingReader(PROJECT_KEYS)(labels)).toEqual(PROJECT_KEYS.map(({ key }) => key));
  });
});

const CHOICES: readonly (readonly [keyof FormWords, Readonly<Record<string, readonly string[]>>])[] = [
  ['role', PARTNER_ROLE_WORDS],
  ['vat', VAT_WORDS],
  ['answer', YES_NO_REFUSED_WORDS],
  ['type', INDICATOR_TYPE_WORDS],
  ['sums', INDICATOR_SUMS_WORDS],
  ['from', INDICATOR_FEED_WORDS],
  ['status', EXPENSE_STATUS_WORDS],
  ['method', METHOD_WORDS],
  ['payment', PAYMENT_KIND_WORDS],
  ['sex', SEX_WORDS],
  ['employment', EMPLOYMENT_WORDS],
  ['exit', EXIT_RESULT_WORDS],
  ['later', LATER_RESULT_WORDS],
  ['base', FLAT_BASE_WORDS],
];

describe.each(LANGUAGES)('what cells offer in %s', language => {
  test.each(CHOICES)('%s: each word is understood as the value that it stands for', async (group, known) => {
    const { words } = await formTextsIn(language);
    const offered = words[group] as Readonly<Record<string, string>>;
    expect(Object.keys(offered)).toEqual(Object.keys(known));
    for (const [value, word] of Object.entries(offered)) {
      const meant = Object.entries(known).flatMap(([its, others]) =>
        [its, ...others].some(one => plainWords(one) === plainWords(word)) ? its : [],
      );
      expect([word, meant]).toEqual([word, [value]]);
    }
  });

  test('the rest is understood', async () => {
    const { words } = await formTextsIn(language);
    expect(['rest', ...REST_WORDS.rest].map(plainWords)).toContain(plainWords(words.rest));
  });

  test.each(SHIPPED_IDS)('categories and sources of %s are understood', async programme => {
    const { words } = await tableMessagesIn(language);
    const pack = packOf({ programme });
    for (const [names, ids] of [
      [CATEGORY_NAMES, knownCategories(pack) ?? []],
      [SOURCE_NAMES, Object.keys(inForce(pack.sources) ?? {})],
    ] as const) {
      const named = naming(names, ids);
      expect(ids.length).toBeGreaterThan(3);
      expect(ids.map(id => named(words.line?.[id] ?? id))).toEqual(ids);
    }
  });
});

describe.each(LANGUAGES)('a template in %s as it is', language => {
  test.each(SHIPPED_IDS)('of %s checks silently, with the budget of a definition in YAML', async programme => {
    const folder = await madeIn(language, programme);
    const run = await checkHere(folder, 'json');
    expect(findingsIn(run).findings).toEqual([]);
    expect(run.status).toBe(0);

    const folderOfFiles = `${await folderWith({})}/Kalvarija`;
    await here(terminal => init(folderOfFiles, { lang: language, programme }, terminal));
    const budgets = [folder, folderOfFiles].map(async path => JSON.parse((await reportHere('budget', path)).stdout));
    const [ours, theirs] = await Promise.all(budgets);
    expect(ours.rows).toEqual(theirs.rows);
    expect(ours.totals).toEqual({ ...theirs.totals, amount: '100000.00' });
  });
});

/** Every text of a template, by its path; functions as what they make of a letter. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('x'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

test('every text is in its own language, and ends as a sentence where it is one', async () => {
  const [en, lt, pl] = await Promise.all(LANGUAGES.map(async language => leaves(await formTextsIn(language))));
  // Words that two languages share.
  const shared = /^\.(words\.role\.partner|story\.abroad|sums\.partner|project\.samata)$/;
  for (const [i, [path, text]] of (en ?? []).entries()) {
    const others = [lt?.[i], pl?.[i]];
    for (const other of others) {
      expect(other?.[0]).toBe(path);
      if (!shared.test(path)) expect([path, other?.[1]]).not.toEqual([path, text]);
      if (/^\.(notes|rows|project|wrong\.(?!title))/.test(path))
        expect([path, other?.[1]]).toEqual([path, expect.stringMatching(/[.…]$/)]);
    }
    expect(others[0]?.[1]).not.toMatch(/ {2}|[”]|"/);
    expect(others[1]?.[1]).not.toMatch(/ {2}|[“]|"/);
  }
});

test('each formula has a result, and no check of the sums is red', async () => {
  const folder = await madeIn('en', 'interreg-v-a-lt-pl');
  const workbook = await opened(`${folder}/project.xlsx`);
  const cell = (sheet: string, name: string) => workbook.getWorksheet(sheet)?.getCell(name).result;
  expect(['B4', 'D4', 'E4', 'H4', 'K4', 'L4'].map(name => cell('Sums', name))).toEqual([
    ...[36_000, 18_600, 5_400, 60_000, 51_000, 9_000],
  ]);
  expect(['H5', 'H29', 'J29', 'M29'].map(name => cell('Sums', name))).toEqual([40_000, 100_000, 0, 0]);
  expect(['F4', 'F5', 'F6', 'F7', 'F8', 'F9'].map(name => cell('Project', name))).toEqual([
    ...[100_000, 100_000, 0, 85_000, 15_000, 0],
  ]);
});

test('the same template has the same bytes, whatever the clock says', async () => {
  const [one = '', other = ''] = await Promise.all([0, 1].map(() => madeIn('lt', 'interreg-vi-a-lt-pl')));
  const bytes = readFileSync(`${one}/project.xlsx`);
  expect(bytes.equals(readFileSync(`${other}/project.xlsx`))).toBe(true);
});

test('is the file that is named, where one is', async () => {
  const folder = await folderWith({});
  const run = await here(terminal => init(`${folder}/Kalvarija.XLSX`, { workbook: true }, terminal));
  expect(run.status).toBe(0);
  expect(existsSync(`${folder}/Kalvarija.XLSX`)).toBe(true);
  expect(existsSync(`${folder}/project.xlsx`)).toBe(false);
});

test.each(['a.xls', 'a.xlsm', 'a.csv', 'a.ods'])('%s is no name of it, nor of its folder', async name => {
  const folder = await folderWith({});
  const made = here(terminal => init(`${folder}/${name}`, { workbook: true }, terminal));
  await expect(made).rejects.toMatchObject({ obstacle: 'template-xlsx' });
  expect(existsSync(`${folder}/${name}`)).toBe(false);
});

test('a workbook that is there already is left as it is, unless told otherwise', async () => {
  const folder = await folderWith({ 'project.xlsx': 'mine' });
  await expect(here(terminal => init(folder, { workbook: true }, terminal))).rejects.toThrow('exists');
  expect(readFileSync(`${folder}/project.xlsx`, 'utf8')).toBe('mine');
  await here(terminal => init(folder, { workbook: true, force: true }, terminal));
  expect(readFileSync(`${folder}/project.xlsx`).subarray(0, 2).toString()).toBe('PK');
});

test.each(SHIPPED_IDS)('%s has a sheet of participants where its funds ask for them', async programme => {
  const folder = await madeIn('en', programme);
  const names = (await opened(`${folder}/project.xlsx`)).worksheets.map(({ name }) => name);
  expect(names.includes('Participants')).toBe(!programme.startsWith('interreg'));
});
