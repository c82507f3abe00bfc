import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import { convert } from '../../src/commands/convert.ts';
import { report } from '../../src/commands/report.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { findingsIn, folderWith, here, projectsBelow, ROOT, type Run } from '../support.ts';

const made: string[] = [];
afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samata-convert-'));
  made.push(folder);
  return folder;
}

const converted = (source: string, target: string, options: Parameters<typeof convert>[2] = {}): Promise<Run> =>
  here(terminal => convert(source, target, options, terminal));

/** All reports of a project as CSV, by their names. */
async function reportsOf(path: string): Promise<Record<string, string>> {
  const folder = await emptyFolder();
  const run = await here(terminal =>
    report('all', [path], { format: 'csv', output: [`${folder}/`], lang: 'en' }, terminal),
  );
  expect(run.status).toBeLessThan(2);
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

/** What is found in a project, each with what it is about. */
async function foundIn(path: string): Promise<string[]> {
  const run = await here(terminal => check([path], { format: 'json', failOn: 'never', lang: 'en' }, terminal));
  return findingsIn(run)
    .findings.map(({ check: id, subject }) => `${id} ${subject}`)
    .sort();
}

describe.each(projectsBelow('fixtures/ok'))('%s', fixture => {
  test('says the same as a workbook in every language, as a folder again, and as the same workbook', async () => {
    const folder = await emptyFolder();
    const origin = join(folder, 'origin');
    await cp(`${ROOT}${fixture}`, origin, { recursive: true });
    const reports = await reportsOf(origin);
    expect(Object.keys(reports).length).toBeGreaterThan(2);
    const found = await foundIn(origin);
    for (const lang of LANGUAGES) {
      const workbook = join(folder, lang, 'project.xlsx');
      expect(await converted(origin, workbook, { lang, quiet: true })).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(await reportsOf(workbook)).toEqual(reports);
      expect(await foundIn(workbook)).toEqual(found);
      const back = join(folder, lang, 'back');
      expect(await converted(workbook, back, { quiet: true })).toEqual({ status: 0, stdout: '', stderr: '' });
      if (lang === 'lt') expect([await reportsOf(back), await foundIn(back)]).toEqual([reports, found]);
      const again = join(folder, lang, 'again', 'project.xlsx');
      expect((await converted(back, again, { lang, quiet: true })).status).toBe(0);
      expect((await readFile(again)).equals(await readFile(workbook))).toBe(true);
    }
  });
});

test('a budget in a file of its own goes into the sheet of budgets, and into the definition of a folder', async () => {
  const folder = await emptyFolder();
  const origin = join(folder, 'origin');
  await cp(`${ROOT}fixtures/inputs/budget-in-csv`, origin, { recursive: true });
  const reports = await reportsOf(origin);
  const workbook = join(folder, 'out', 'project.xlsx');
  const back = join(folder, 'back');
  expect((await converted(origin, workbook, { lang: 'lt' })).status).toBe(0);
  expect((await converted(workbook, back)).status).toBe(0);
  expect((await converted(origin, join(folder, 'plain'))).status).toBe(0);
  const copies = [workbook, back, join(folder, 'plain')];
  for (const copy of copies) expect(await reportsOf(copy)).toEqual(reports);
  expect(await readdir(back)).toEqual(['expenses.csv', 'project.yaml']);
  expect(await readFile(join(back, 'project.yaml'), 'utf8')).toContain('amount: 15300.00');
  const into = converted(workbook, origin, { force: true });
  await expect(into).rejects.toMatchObject({ obstacle: 'would-mingle', args: { files: 'budget.csv' } });
});

const TOWN = `# what the town agreed
samata: 1
code: Veisiejai-1
programme: generic-2014-2020
language: lt
period: { start: 2018-03-01, end: 2019-08-31 }
total: 1000.00   # by contract
funding: { ERDF: 85%, own: rest }
partners:
  - { id: LP, name: Veisiejų kultūros namai, country: LT, budget: { external: 1000.00 } }
`;
const HEAD = 'id,category,document_no,document_date,paid_date,supplier,description,declared';
const ROW = 'external,VD-1,2018-05-14,2018-05-25,UAB Vilkupis,Scena';

describe('what is lost is said, or nothing is written', () => {
  test('comments of the definition, and which file of the ledger a row was in', async () => {
    const files = { 'project.yaml': TOWN, 'expenses/1.csv': `${HEAD}\nE-1,${ROW},10.00\n` };
    const folder = await folderWith({ ...files, 'expenses/2.csv': `${HEAD}\nE-2,${ROW},20.00\n` });
    const run = await converted(folder, `${folder}/out/town.xlsx`, { lang: 'en' });
    expect(run).toEqual({
      status: 0,
      stdout: '',
      stderr: `written: ${folder}/out/town.xlsx
The definition’s 2 comments are not carried over.
One sheet has the rows of 1.csv and 2.csv, in this order; which file a row came from is lost.
`,
    });
  });

  test('what no sheet can hold, all of it at once, and nothing is written', async () => {
    const folder = await folderWith({
      'project.yaml': `${TOWN.replace('total:', 'totl: 1\ntotal:')}waivers: [{ check: expense/not-paid, colour: red }]\n`,
      'expenses.csv': `${HEAD}\nE-1,${ROW},10.00,more\nE-2,${ROW},1.234\nE-3,"${ROW.replace('Scena', `${'x'.repeat(32_768)}`)}",1\n`,
      'payments.csv': 'date,source,kind,amount\n2018-05-14,ERDF,advance,"1.234"\n',
    });
    const run = await converted(folder, `${folder}/town.xlsx`, { lang: 'en' });
    expect(run.status).toBe(1);
    const places = [...run.stderr.matchAll(/^\S*\/(\S+) {2}\S+ {2}(\S+)$/gm)].map(([, place, id]) => `${id} ${place}`);
    expect(places).toEqual([
      'file/bad-value expenses.csv:2:66',
      'file/bad-amount expenses.csv:3:60',
      'file/bad-value expenses.csv:4:5',
      'file/ambiguous-amount payments.csv:2:25',
      'project/unknown-key project.yaml:7:1',
      'project/unknown-key project.yaml:12:38',
    ]);
    expect(await readdir(folder)).not.toContain('town.xlsx');
  });

  test('an amount that no file could read stays as it stands', async () => {
    const folder = await folderWith({
      'project.yaml': TOWN,
      'expenses.csv': `${HEAD}\nE-1,${ROW},"12,3456"\nE-2,${ROW},5\n`,
    });
    expect((await converted(folder, `${folder}/out/town.xlsx`)).status).toBe(0);
    expect((await converted(`${folder}/out/town.xlsx`, `${folder}/back`)).status).toBe(0);
    expect(await readFile(`${folder}/back/expenses.csv`, 'utf8')).toBe(
      `${HEAD}\nE-1,${ROW},"12,3456"\nE-2,${ROW},5.00\n`,
    );
  });

  test('closed reports go with a project, to where each form looks for them', async () => {
    const folder = await folderWith({ 'project.yaml': TOWN, 'closed/1.json': '{}' });
    await converted(folder, `${folder}/out/town.xlsx`);
    expect(await readFile(`${folder}/out/closed/town/1.json`, 'utf8')).toBe('{}');
    await converted(`${folder}/out/town.xlsx`, `${folder}/back`);
    expect(await readFile(`${folder}/back/closed/1.json`, 'utf8')).toBe('{}');
  });

  test.each<[string, string, (folder: string) => Promise<void>]>([
    ['a link out of the folder', 'old.yaml', folder => symlink(`${folder}/secret.yaml`, `${folder}/a/old.yaml`)],
    ['a file behind such a link', 'old/x.yaml', folder => symlink(`${folder}/other`, `${folder}/a/old`)],
    ['a folder', 'old', async folder => void (await mkdir(`${folder}/a/old`))],
    ['a link that leads nowhere', 'old.yaml', folder => symlink('none.yaml', `${folder}/a/old.yaml`)],
  ])('an earlier definition that is %s does not go along', async (_name, file, make) => {
    const definition = `${TOWN}amendments:\n  - { no: 1, date: 2018-01-01, file: ${file} }\n`;
    const secret = 'password: 1234\n';
    const folder = await folderWith({ 'a/project.yaml': definition, 'secret.yaml': secret, 'other/x.yaml': secret });
    await make(folder);
    const target = `${folder}/out`;
    const { status, stderr } = await converted(`${folder}/a`, target, { lang: 'en' });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`a/project\\.yaml:\\d+:\\d+.*\n.*“${file}”.*a file of the project’s folder`));
    expect(await readdir(folder)).not.toContain('out');
    const checked = await here(t => check([`${folder}/a`], { format: 'text', failOn: 'error', lang: 'en' }, t));
    expect(checked.status).toBe(1);
    expect(checked.stdout).not.toMatch(/password|1234/);
  });

  test('a closed report that lies elsewhere is named, and does not go along', async () => {
    const folder = await folderWith({ 'a/project.yaml': TOWN, 'secret.json': '{}', 'a/closed/2.json': '{}' });
    await symlink(`${folder}/secret.json`, `${folder}/a/closed/1.json`);
    const { status, stderr } = await converted(`${folder}/a`, `${folder}/out`, { lang: 'en' });
    expect([status, await readdir(`${folder}/out/closed`)]).toEqual([0, ['2.json']]);
    expect(stderr).toContain('a/closed/1.json');
  });

  test('a folder that holds a project takes none, and one whose files would stay not even with --force', async () => {
    const folder = await folderWith({
      'a/project.yaml': TOWN,
      'b/project.yaml': TOWN,
      'b/rates.csv': 'month,currency,rate\n',
    });
    const to = (options: Parameters<typeof converted>[2]) => converted(`${folder}/a`, `${folder}/b`, options);
    await expect(to({})).rejects.toMatchObject({
      obstacle: 'folder-in-use',
      args: { files: 'project.yaml, rates.csv' },
    });
    await expect(to({ force: true })).rejects.toMatchObject({ obstacle: 'would-mingle', args: { files: 'rates.csv' } });
    await rm(`${folder}/b/rates.csv`);
    expect((await to({ force: true })).status).toBe(0);
    await expect(converted(`${folder}/a`, `${folder}/a`, { force: true })).rejects.toMatchObject({
      obstacle: 'is-input',
    });
  });

  test.each<[string, string, string]>([
    ['', 'out', 'one-at-a-time'],
    ['a', 'out.csv', 'no-target'],
    ['none', 'out', 'path-missing'],
  ])('%s to %s: %s', async (source, target, obstacle) => {
    const folder = await folderWith({ 'a/project.yaml': TOWN, 'b/project.yaml': TOWN });
    await expect(converted(`${folder}/${source}`, `${folder}/${target}`)).rejects.toMatchObject({ obstacle });
  });
});
