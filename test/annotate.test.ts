import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { annotate } from '../src/commands/annotate.ts';
import { convert } from '../src/commands/convert.ts';
import { annotated as written } from '../src/package/annotate.ts';
import { bytesOf, workbookOf } from './load/workbooks.ts';
import { withFills, zipOf } from './package/hard-workbook.ts';
import { DEFINITION, planted } from './package/planted.ts';
import { contentsOf, differing, fillsIn, inOrder, notesIn, shapesAt, sheetNames } from './package/read-back.ts';
import { checkHere, findingsIn, folderWith, here, ROOT, type Run } from './support.ts';

const { parts, cells, sums } = planted(25);
const WORKBOOK = zipOf(parts);
const SOUND = zipOf(planted(0).parts);

const run = (file: string, output: string, options: Record<string, unknown> = {}): Promise<Run> =>
  here(terminal => annotate(file, { output, ...options }, terminal));

/** A project with a workbook as its ledger, and that workbook with what is found in it. */
async function annotated(workbook: Buffer, options: Record<string, unknown> = {}) {
  const folder = await folderWith({ 'project.yaml': DEFINITION, 'expenses.xlsx': workbook });
  const its = await run(`${folder}/expenses.xlsx`, `${folder}/out/checked.xlsx`, options);
  return { ...its, folder, bytes: readFileSync(`${folder}/out/checked.xlsx`) };
}

/** The texts of the sheet of findings, by row and column. */
function listIn(zip: Buffer, name = 'Findings'): Map<string, string> {
  const part = [...contentsOf(zip)].find(([its]) => its.endsWith(`sheet${sheetNames(zip).indexOf(name) + 1}.xml`));
  const found = (part?.[1] ?? Buffer.alloc(0)).toString().matchAll(/<c r="(\w+)"[^>]*><is><t[^>]*>([^<]*)<\/t>/g);
  return new Map([...found].map(([, address = '', text = '']) => [address, text]));
}

/** What an annotated workbook may hold that is not as it was. */
const MAY_DIFFER = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/comments1.xml',
  'xl/drawings/vmlDrawing1.vml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet4.xml',
];

describe('a workbook of everything with 25 planted mistakes', () => {
  test('comes back with 25 notes on the right cells, and every other part identical', async () => {
    const { status, stdout, stderr, bytes, folder } = await annotated(WORKBOOK);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      `written: ${folder}/out/checked.xlsx\n21 errors, 4 warnings, 0 notes in ${folder}/expenses.xlsx.\n`,
    );
    expect(cells.size).toBe(25);
    const notes = notesIn(bytes, 'Expenses');
    const ours = new Map([...notes].filter(([, text]) => text.includes('samata')));
    expect(inOrder(ours.keys())).toEqual(inOrder(cells.keys()));
    for (const [cell, check] of cells) expect(ours.get(cell)).toContain(`\n${check}\n`);
    expect(inOrder(shapesAt(bytes, 'Expenses'))).toEqual(inOrder(notes.keys()));
    expect(notes.get('F9')).toBe('Ona: adresas & telefonas');
    expect(notes.get('D5')).toMatch(/^Ona: kada tai buvo\?\n─+ samata ─+\nError: “kovas”[\s\S]*\nfile\/bad-date\n─+$/);
    expect(differing(WORKBOOK, bytes).sort()).toEqual(MAY_DIFFER);
    expect([...contentsOf(bytes).keys()]).toEqual([...contentsOf(WORKBOOK).keys(), 'xl/worksheets/sheet4.xml']);
  });

  test('and 25 cells that are coloured, by severity', async () => {
    const { bytes } = await annotated(WORKBOOK);
    const [before, after] = [fillsIn(WORKBOOK, 'Expenses'), fillsIn(bytes, 'Expenses')];
    const changed = [...after].filter(([address, colour]) => before.get(address) !== colour);
    expect(inOrder(changed.map(([address]) => address))).toEqual(inOrder(cells.keys()));
    for (const [address, colour] of changed) {
      const isWarning = cells.get(address) === 'file/hidden-decimals';
      expect([address, colour.slice(0, 5)]).toEqual([address, isWarning ? 'FFFFE' : 'FFF4B']);
    }
  });

  test('and a list of them with links', async () => {
    const { bytes } = await annotated(WORKBOOK);
    expect(sheetNames(bytes)).toEqual(['Expenses', "Ona's sums", 'Plan', 'Findings']);
    const list = listIn(bytes);
    expect(['A1', 'A2'].map(cell => list.get(cell))).toEqual([
      'Findings of samata 0.1.0',
      '21 errors, 4 warnings, 0 notes in expenses.xlsx. As of 2018-06-22.',
    ]);
    expect(list.get('A3')).toContain('can be deleted');
    const rows = [...Array(25).keys()].map(i => ['A', 'B', 'C', 'D'].map(column => list.get(`${column}${i + 6}`)));
    expect(rows[0]).toEqual(['Error', 'Expenses!B4', 'expense/unknown-category', 'E-1']);
    expect(rows.map(([, cell]) => cell)).toEqual(inOrder(cells.keys()).map(cell => `Expenses!${cell}`));
    expect(list.get('A31')).toBeUndefined();
    const links =
      contentsOf(bytes)
        .get('xl/worksheets/sheet4.xml')
        ?.toString()
        .matchAll(/location="([^"]*)"/g) ?? [];
    expect([...links].map(([, link]) => link)).toEqual(inOrder(cells.keys()).map(cell => `'Expenses'!${cell}`));
  });

  test('is checked as before', async () => {
    const { folder, bytes } = await annotated(WORKBOOK);
    const before = findingsIn(await checkHere(folder, 'json'));
    writeFileSync(`${folder}/expenses.xlsx`, bytes);
    expect(findingsIn(await checkHere(folder, 'json'))).toEqual(before);
  });

  test('is the same when it is done again', async () => {
    const { bytes } = await annotated(WORKBOOK);
    expect((await annotated(bytes)).bytes.equals(bytes)).toBe(true);
  });

  test('in another language has other words at the same cells', async () => {
    const { bytes, stderr } = await annotated(WORKBOOK, { lang: 'lt' });
    expect(stderr).toContain('21 klaida, 4 įspėjimai, 0 pastabų');
    expect(notesIn(bytes, 'Expenses').get('B4')).toMatch(/\nKlaida: /);
    expect(listIn(bytes).get('B5')).toBe('Langelis');
    const again = await annotated((await annotated(WORKBOOK, { lang: 'pl' })).bytes, { lang: 'lt' });
    expect(again.bytes.equals(bytes)).toBe(true);
  });

  test('loses its marks when it is mended', async () => {
    const { bytes } = await annotated(WORKBOOK);
    // What a person mends: the values, in the texts that sheets share and in the cells.
    const { bytes: mended, status, stderr } = await annotated(withSoundValues(bytes));
    expect({ status, said: stderr.split('\n')[1] }).toEqual({
      status: 0,
      said: expect.stringMatching(/^Nothing found in/),
    });
    expect([...notesIn(mended, 'Expenses')]).toEqual([...notesIn(WORKBOOK, 'Expenses')]);
    expect(sheetNames(mended)).toEqual(sheetNames(WORKBOOK));
    expect([...fillsIn(mended, 'Expenses')]).toEqual([...fillsIn(WORKBOOK, 'Expenses')]);
    // What is mended has other bytes where it was written anew; what led to our sheet is as it was.
    const others = ['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'];
    expect(differing(SOUND, mended).filter(name => !others.includes(name))).toEqual([]);
  });

  test('without mistakes is the same bytes', async () => {
    const { bytes, status } = await annotated(SOUND);
    expect(status).toBe(0);
    expect(bytes.equals(SOUND)).toBe(true);
  });
});

/** The annotated workbook with the values of a sound one in the cells of its ledger, whose styles stay. */
function withSoundValues(bytes: Buffer): Buffer {
  const sound = contentsOf(SOUND);
  const values = new Map(
    [...(sound.get('xl/worksheets/sheet1.xml')?.toString() ?? '').matchAll(/<c r="([A-H]\d+)"([^>]*)>(.*?)<\/c>/g)].map(
      ([, address = '', attributes = '', content = '']) => [
        address,
        { type: / t="s"/.test(attributes) ? ' t="s"' : '', content },
      ],
    ),
  );
  const its = contentsOf(bytes);
  const sheet = (its.get('xl/worksheets/sheet1.xml')?.toString() ?? '').replaceAll(
    /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/g,
    (all, attributes: string) => {
      const value = values.get(/\br="([A-H]\d+)"/.exec(attributes)?.[1] ?? '');
      return value === undefined ? all : `<c${attributes.replace(/ t="s"/, '')}${value.type}>${value.content}</c>`;
    },
  );
  its.set('xl/worksheets/sheet1.xml', Buffer.from(sheet));
  for (const name of ['xl/sharedStrings.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
    its.set(name, sound.get(name) ?? Buffer.alloc(0));
  }
  return zipOf(Object.fromEntries(its));
}

describe('a whole project as a workbook, with 25 planted mistakes', () => {
  /** What is written over what was right, by sheet and cell. */
  const WRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    Partneriai: { C3: 'Marsas' },
    Išlaidos: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`F${i + 2}`, 'vakar'])),
    Pasiekimai: { B2: 'kovas' },
    Mokėjimai: { A2: 'vasaris', C3: 'ERPF?' },
  };

  test('comes back with 25 notes, on four sheets', async () => {
    const folder = await folderWith({});
    const plan = `${folder}/plan.xlsx`;
    await here(terminal => convert(`${ROOT}fixtures/ok/LT-PL-1R-049-demo`, plan, {}, terminal));
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(plan);
    for (const [sheet, cells] of Object.entries(WRONG)) {
      for (const [cell, text] of Object.entries(cells)) {
        const its = book.getWorksheet(sheet)?.getCell(cell);
        if (its !== undefined) its.value = text;
      }
    }
    const workbook = await bytesOf(book);
    writeFileSync(plan, workbook);
    const told = findingsIn(await checkHere(plan, 'json'));
    expect((await run(plan, `${folder}/out/plan.xlsx`)).status).toBe(1);
    const bytes = readFileSync(`${folder}/out/plan.xlsx`);
    const planted = Object.entries(WRONG).flatMap(([sheet, cells]) =>
      Object.keys(cells).map(cell => `${sheet}!${cell}`),
    );
    expect(planted).toHaveLength(25);
    const noted = sheetNames(workbook).flatMap(sheet =>
      [...notesIn(bytes, sheet)].filter(([, text]) => text.includes('\nKlaida: ')).map(([cell]) => `${sheet}!${cell}`),
    );
    expect(noted.sort()).toEqual(planted.sort());
    const other = (name: string) => !/worksheets|comments|vmlDrawing|styles|workbook\.xml|Content_Types/.test(name);
    expect(differing(workbook, bytes).filter(other)).toEqual([]);
    expect(findingsIn(await checkHere(`${folder}/out/plan.xlsx`, 'json')).summary).toEqual(told.summary);
    expect((await run(`${folder}/out/plan.xlsx`, `${folder}/again/plan.xlsx`)).status).toBe(1);
    expect(readFileSync(`${folder}/again/plan.xlsx`).equals(bytes)).toBe(true);
  });
});

const OLD = Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.alloc(600)]);
const PASSWORD = Buffer.from('EncryptedPackage', 'utf16le');

describe('a workbook is not annotated', () => {
  const outcome = ({ status }: Run) => status;
  const obstacle = async (files: Record<string, string | Uint8Array>, file: string, output = 'out.xlsx') => {
    const folder = await folderWith(files);
    return run(`${folder}/${file}`, `${folder}/${output}`).then(outcome, error => error.obstacle ?? String(error));
  };
  const project = { 'project.yaml': DEFINITION, 'expenses.xlsx': SOUND };

  test.each<[string, Record<string, string | Uint8Array>, string, string, string]>([
    ['that is not there', project, 'payments.xlsx', 'out.xlsx', 'path-missing'],
    ['of another kind', { 'expenses.xlsm': SOUND }, 'expenses.xlsm', 'out.xlsx', 'cannot-annotate'],
    ['that is none', { ...project, 'payments.xlsx': 'a,b\n' }, 'payments.xlsx', 'out.xlsx', 'cannot-annotate'],
    ['of a folder without a project', { 'expenses.xlsx': SOUND }, 'expenses.xlsx', 'out.xlsx', 'no-project-of'],
    ['beside a project', { ...project, 'notes.xlsx': SOUND }, 'notes.xlsx', 'out.xlsx', 'no-project-of'],
    ['over itself', project, 'expenses.xlsx', 'expenses.xlsx', 'is-input'],
    ['over a file that is there', project, 'expenses.xlsx', 'project.xlsx', '0'],
    ['as another table of the project', project, 'expenses.xlsx', 'payments.xlsx', 'would-be-table'],
    ['into its ledger', { ...project, 'expenses/.keep': '' }, 'expenses.xlsx', 'expenses/a.xlsx', 'would-be-table'],
    ['into a ledger still to be made', project, 'expenses.xlsx', 'expenses/a.xlsx', 'would-be-table'],
    ['as a text', project, 'expenses.xlsx', 'out.csv', 'needs-xlsx'],
  ])('%s', async (_name, files, file, output, expected) => {
    expect(String(await obstacle(files, file, output))).toBe(expected);
  });

  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a folder of its name', { 'expenses.xlsx/a.txt': '' }, 'folder'],
    ['one of the old kind', { 'expenses.xlsx': OLD }, 'old'],
    ['one behind a password', { 'expenses.xlsx': Buffer.concat([OLD, PASSWORD]) }, 'encrypted'],
  ])('%s is told as such', async (_name, files, reason) => {
    const folder = await folderWith({ 'project.yaml': DEFINITION, ...files });
    const refused = run(`${folder}/expenses.xlsx`, `${folder}/out.xlsx`);
    await expect(refused).rejects.toMatchObject({ obstacle: 'cannot-annotate', args: { reason } });
  });

  test('over a file that is there, but by force', async () => {
    const folder = await folderWith({ ...project, 'out.xlsx': 'before' });
    await expect(run(`${folder}/expenses.xlsx`, `${folder}/out.xlsx`)).rejects.toThrow('exists');
    expect(readFileSync(`${folder}/out.xlsx`, 'utf8')).toBe('before');
    expect((await run(`${folder}/expenses.xlsx`, `${folder}/out.xlsx`, { force: true })).status).toBe(0);
    expect(readFileSync(`${folder}/out.xlsx`).equals(SOUND)).toBe(true);
  });
});

test('what is found elsewhere is counted, and what is accepted is listed without a mark', async () => {
  const waiver = '\nwaivers:\n  - { check: expense/unknown-category, where: E-1, because: "Agreed <in writing>" }\n';
  const folder = await folderWith({
    'project.yaml': `${DEFINITION.replace('ERDF: 85%', 'ERDF: 90%')}${waiver}`,
    'expenses/2018.xlsx': WORKBOOK,
  });
  const its = await run(`${folder}/expenses/2018.xlsx`, `${folder}/out.xlsx`);
  expect(its.status).toBe(1);
  expect(its.stderr).toMatch(/20 errors, 4 warnings, 0 notes in .*; 1 waived\.\n1 more finding stands elsewhere/);
  const bytes = readFileSync(`${folder}/out.xlsx`);
  expect([...notesIn(bytes, 'Expenses').keys()]).not.toContain('B4');
  expect(fillsIn(bytes, 'Expenses').get('B4')).toBeUndefined();
  const list = listIn(bytes);
  expect([list.get('B6'), list.get('G6'), list.get('G7')]).toEqual(['Expenses!B4', 'Agreed &lt;in writing&gt;', '']);
});

test('of participants no text of a cell is told', async () => {
  const folder = `${ROOT}fixtures/bad/participant/incomplete`;
  const [head = '', row = ''] = readFileSync(`${folder}/participants.csv`, 'utf8').split('\n');
  const cells = row.split(',').with(head.split(',').indexOf('sex'), 'Veronika iš Kalvarijos');
  const its = await folderWith({
    'project.yaml': readFileSync(`${folder}/project.yaml`),
    'participants.xlsx': await workbookOf([head.split(','), cells], () => {}, 'Participants'),
  });
  expect((await run(`${its}/participants.xlsx`, `${its}/out/people.xlsx`)).status).toBe(1);
  const bytes = readFileSync(`${its}/out/people.xlsx`);
  const added = ['xl/comments1.xml', 'xl/worksheets/sheet2.xml'].map(
    name => contentsOf(bytes).get(name)?.toString() ?? '',
  );
  expect(added.join('')).toContain('file/bad-value');
  expect(added.join('')).not.toContain('Veronika');
});

const INSTALLED = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!INSTALLED) console.warn('soffice is not installed: no annotated workbook is opened in this run');

/** LibreOffice trusts the values that a workbook says Excel stored, unless told to compute them always. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as LibreOffice saves it, all formulas computed. */
function resaved(folder: string, name: string): Buffer {
  mkdirSync(`${folder}/profile/user`, { recursive: true });
  writeFileSync(`${folder}/profile/user/registrymodifications.xcu`, ALWAYS);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', `${folder}/lo`, `${folder}/${name}`];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
  return readFileSync(`${folder}/lo/${name.replace(/^.*\//, '')}`);
}

describe.skipIf(!INSTALLED)('LibreOffice', () => {
  test('opens an annotated workbook: notes and colours are there, formulas compute', async () => {
    const { folder } = await annotated(WORKBOOK);
    const saved = resaved(folder, 'out/checked.xlsx');
    const ours = [...notesIn(saved, 'Expenses')].filter(([, text]) => text.includes('samata'));
    expect(inOrder(ours.map(([address]) => address))).toEqual(inOrder(cells.keys()));
    expect([...fillsIn(saved, 'Expenses').values()].filter(its => /^FF(F4B|FFE)/.test(its))).toHaveLength(25);
    const summary = contentsOf(saved).get('xl/worksheets/sheet2.xml')?.toString() ?? '';
    const computed = [...summary.matchAll(/<c r="B\d"[^>]*><f[^>]*>[^<]*<\/f><v>([^<]*)<\/v>/g)].map(([, its]) =>
      Number(its),
    );
    expect(computed.map(its => its.toFixed(3))).toEqual(sums.map(its => its.toFixed(3)));
  });

  test('what it saves does not pile up, and loses its marks, and no fills of its owner', async () => {
    const own = {
      'xl/worksheets/sheet1.xml': { G4: 'FFFFE699', G12: 'FFFFEB9C', H6: 'FFFFE599' },
      'xl/worksheets/sheet3.xml': { A2: 'FFFFEB9C', B3: 'FFFFE090' },
    };
    const book = zipOf(withFills(parts, own));
    const { folder } = await annotated(book);
    const saved = resaved(folder, 'out/checked.xlsx');
    const { bytes: again } = await annotated(saved);
    const notes = notesIn(again, 'Expenses');
    expect(inOrder(notes.keys())).toEqual(inOrder([...cells.keys(), 'F9']));
    for (const text of notes.values()) expect(text.match(/ samata /g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(notes.get('D5')).toMatch(/^Ona: kada tai buvo\?\n─+ samata/);
    expect(sheetNames(again)).toEqual(['Expenses', "Ona's sums", 'Plan', 'Findings']);
    expect((await annotated(again)).bytes.equals(again)).toBe(true);
    // The colours that were there before are kept through both programs.
    const former = (zip: Buffer) => [...fillsIn(zip, 'Expenses')].filter(([address]) => !cells.has(address));
    expect(former(again)).toEqual(former(saved));
    const nothing = { list: [], text: { above: [], headings: [], below: [] }, talked: '' };
    const mended = written(saved, nothing).bytes;
    expect(sheetNames(mended)).not.toContain('Findings');
    expect([...fillsIn(mended, 'Plan')]).toEqual(Object.entries(own['xl/worksheets/sheet3.xml']));
    expect(former(mended)).toEqual(former(saved));
    expect(fillsIn(mended, 'Expenses').get('G4')).toBe('FFFFE699');
    const [before, after] = [fillsIn(book, 'Expenses'), fillsIn(mended, 'Expenses')];
    for (const cell of cells.keys()) expect([cell, after.get(cell)]).toEqual([cell, before.get(cell)]);
  });
});
