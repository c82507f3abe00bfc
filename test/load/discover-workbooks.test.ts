import { describe, expect, test } from 'vitest';
import { report } from '../../src/commands/report.ts';
import { closedFolderOf, discover } from '../../src/load/discover.ts';
import { isProjectWorkbook } from '../../src/load/project-sheet.ts';
import { CannotRun } from '../../src/model/error.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { SHEETS } from '../../src/model/sheets.ts';
import { here } from '../support.ts';
import { folderWith } from './folder.ts';
import { workbookOf } from './workbooks.ts';
import { bookParts, largeZipOf, sheetXml } from './zip.ts';

const LINES = [['code', 'A-1']];
const project = await workbookOf(LINES, () => {}, 'Projektas');
const other = await workbookOf(LINES, () => {}, 'Planas');

/** What a path below a folder of these files holds: kinds and files, or why it holds nothing. */
async function found(files: Readonly<Record<string, string | Uint8Array>>, path = ''): Promise<string[]> {
  const folder = await folderWith(files);
  try {
    const all = await discover(path === '' ? folder : `${folder}/${path}`);
    return all.map(({ kind, file, name }) =>
      `${kind} ${file.replace(folder, '').slice(1)} ${kind === 'portfolio' ? '' : name}`.trim(),
    );
  } catch (error) {
    if (error instanceof CannotRun) return [error.obstacle];
    throw error;
  }
}

describe('projects that are workbooks', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string[]]>([
    [
      'of any name are projects each',
      { 'a.xlsx': project, 'b/c.xlsx': project },
      ['project a.xlsx a', 'project b/c.xlsx c'],
    ],
    ['without the sheet they are none', { 'a.xlsx': other }, ['no-project']],
    [
      'nor is what a spreadsheet keeps beside one that is open',
      { '~$a.xlsx': project, 'a.xlsx': project },
      ['project a.xlsx a'],
    ],
    ['nor what is no workbook, or an old one', { 'a.xlsx': 'text', 'b.xls': project, 'c.xlsx': '' }, ['no-project']],
    [
      'beside a definition they are its own affair',
      { 'project.yaml': 'code: A', 'a.xlsx': project },
      ['project project.yaml'],
    ],
    [
      'in a portfolio',
      { 'portfolio.yaml': 'name: A', 'a.xlsx': project, 'list.xlsx': project },
      ['portfolio', 'project a.xlsx a'],
    ],
    [
      'beside a ledger whose definition is lost',
      { 'expenses.csv': 'id', 'a.xlsx': project },
      ['project project.yaml', 'project a.xlsx a'],
    ],
    ['a ledger that is a project itself is not lost', { 'expenses.xlsx': project }, ['project expenses.xlsx expenses']],
  ])('%s', async (_, files, expected) => {
    const named = (await found(files)).map(text => text.replace(/(project\.yaml) samata-test-.*/, '$1'));
    expect(named).toEqual(expected);
  });

  test('project.xlsx makes its folder a project, named as the folder', async () => {
    expect(await found({ 'sea/project.xlsx': other, 'sea/deep/a.xlsx': project })).toEqual([
      'project sea/project.xlsx sea',
    ]);
  });

  test.each([
    ['a.xlsx', ['project a.xlsx a']],
    ['plan.xlsx', ['no-project-sheet']],
    ['broken.xlsx', ['project broken.xlsx broken']],
    ['sea/expenses.xlsx', ['table-of-project']],
    ['sea/expenses/2018.xlsx', ['table-of-project']],
    ['nothing.xlsx', ['path-missing']],
    ['export.csv', ['named-otherwise']],
    ['macros.xlsm', ['with-macros']],
    ['table.csv', ['no-project']],
  ])('the path %s: %j', async (path, expected) => {
    const files = {
      'a.xlsx': project,
      'plan.xlsx': other,
      'broken.xlsx': 'PK',
      'export.csv': project,
      'macros.xlsm': project,
      'table.csv': 'id,declared\n',
      'sea/project.yaml': 'code: A',
      'sea/expenses.xlsx': other,
      'sea/expenses/2018.xlsx': other,
    };
    expect(await found(files, path)).toEqual(expected);
  });

  test.each([
    ['a/project.yaml', 'a/closed'],
    ['a/project.xlsx', 'a/closed'],
    ['a/plan 2.xlsx', 'a/closed/plan 2'],
    ['plan.xlsx', 'closed/plan'],
  ])('closed reports of %s are in %s', (file, folder) => {
    expect(closedFolderOf(file)).toBe(folder);
  });
});

describe('whether a workbook is one is told from the names of its sheets', () => {
  test.each(LANGUAGES)('in %s', async language => {
    const book = await workbookOf(
      LINES,
      (_, workbook) => void workbook.addWorksheet(SHEETS.project[language]),
      'Pirmas',
    );
    const folder = await folderWith({ 'a.xlsx': book });
    expect(await isProjectWorkbook(`${folder}/a.xlsx`)).toBe(true);
  });

  test.each(LANGUAGES)('no report of samata in %s is a project', async lang => {
    const folder = await folderWith({});
    const path = `${folder}/all.xlsx`;
    const options = { output: [path], lang, quiet: true } as const;
    await here(terminal => report('all', ['fixtures/ok/LT-PL-1R-049-demo'], options, terminal));
    expect(await isProjectWorkbook(path)).toBe(false);
  });

  test('of a package as large ones are written', async () => {
    const parts = bookParts(sheetXml(''));
    const book = String(parts['xl/workbook.xml']).replace('"Expenses"', '"Projektas"');
    const folder = await folderWith({ 'a.xlsx': largeZipOf({ ...parts, 'xl/workbook.xml': book }) });
    expect(await isProjectWorkbook(`${folder}/a.xlsx`)).toBe(true);
  });

  test('what is no package tells nothing, wherever it is cut', async () => {
    for (const length of [0, 4, 30, 200, project.length - 30, project.length - 5]) {
      const folder = await folderWith({ 'a.xlsx': project.subarray(0, length) });
      expect(await isProjectWorkbook(`${folder}/a.xlsx`)).toBeNull();
    }
  });
});
