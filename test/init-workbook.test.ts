import { existsSync, readFileSync } from 'node:fs';
import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { init } from '../src/commands/init.ts';
import { headingReader } from '../src/load/header.ts';
import { formTextsIn } from '../src/messages/workbook-template.ts';
import { PROJECT_KEYS } from '../src/model/definition-columns.ts';
import { LANGUAGES, type Language } from '../src/model/language.ts';
import { columnsOfSheet } from '../src/model/sheet-columns.ts';
import { SHEETS, sheetNamed } from '../src/model/sheets.ts';
import { DEFAULT_PROGRAMME, SHIPPED_IDS } from '../src/programmes/index.ts';
import { folderWith, here } from './support.ts';

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
