import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { load, SHORT } from './load/folder.ts';
import { workbookOf } from './load/workbooks.ts';
import { bookParts, type Parts, sheetXml, zipOf } from './load/zip.ts';
import { findingsIn, folderWith, samata } from './support.ts';

const HEAD = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
const inline = (texts: readonly string[], line: number) =>
  texts.map((text, i) => `<c r="${'ABCDEFGH'[i]}${line}" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const TEXTS = ['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB Scena', 'Scena'];
const rowXml = (line: number) => `<row r="${line}">${inline(TEXTS, line)}<c r="H${line}"><v>118.4</v></c></row>`;
const HEADINGS = `<row r="1">${inline(HEAD, 1)}</row>`;

/** Prints the most memory that the process had, in MB, as it ends. */
const WATCHED = {
  NODE_OPTIONS: `--import=data:text/javascript,process.on('exit',()=>console.error('peak='+Math.round(process.resourceUsage().maxRSS/1024)))`,
};

/** Checks a project with this ledger in a process of its own. */
async function checked(bytes: Uint8Array) {
  const folder = await folderWith({ 'project.yaml': SHORT, 'expenses.xlsx': bytes });
  const run = await samata(['check', folder, '--format', 'json'], { env: WATCHED });
  const { findings } = findingsIn(run);
  const peak = Number(/peak=(\d+)/.exec(run.stderr)?.[1]);
  return {
    status: run.status,
    found: findings.map(({ check, args }) => [check, args.reason ?? null]),
    peak,
  };
}

/** A part that unpacks to so many bytes, of the same piece again and again: a thousandth of them in the file. */
function bomb(piece: string, bytes: number): { readonly packed: Buffer; readonly size: number } {
  const once = Buffer.from(piece.repeat(Math.ceil((1 << 20) / piece.length)));
  const packed = deflateRawSync(once, { finishFlush: constants.Z_FULL_FLUSH });
  const times = Math.ceil(bytes / once.length);
  return {
    packed: Buffer.concat([...Array.from({ length: times }, () => packed), deflateRawSync(Buffer.alloc(0))]),
    size: times * once.length,
  };
}

/** A workbook whose sheet begins as a sheet does and then is a bomb. */
function bombed(piece: string, bytes: number, size?: number): Buffer {
  const start = '<worksheet><sheetData>';
  const its = bomb(piece, bytes);
  const first = deflateRawSync(Buffer.from(start), { finishFlush: constants.Z_FULL_FLUSH });
  const name = 'xl/worksheets/sheet1.xml';
  const packed = Buffer.concat([first, its.packed]);
  return zipOf(bookParts(''), { [name]: { packed, size: size ?? its.size + start.length } });
}

/** More than this no workbook may take that is refused; node itself has some 50 MB. */
const LITTLE = 300;

describe('a workbook that unpacks to gigabytes ends soon, and in little memory', () => {
  test.each<[string, () => Buffer, string]>([
    ['that says so', () => bombed(' ', 1 << 30), 'large-workbook'],
    ['that says it has 100 MB', () => bombed(' ', 1 << 30, 100_000_000), 'broken-workbook'],
    ['of one text', () => bombed('x', 400_000_000), 'broken-workbook'],
    ['of rows', () => bombed('<row/>', 400_000_000), 'broken-workbook'],
    ['of cells', () => bombed('<c/>', 400_000_000), 'broken-workbook'],
    ['of elements in each other', () => bombed('<a>', 400_000_000), 'broken-workbook'],
    ['of attributes', () => bombed(' a=""', 400_000_000), 'broken-workbook'],
  ])('one %s', { timeout: 120_000 }, async (_name, make, reason) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(3_000_000);
    const { status, found, peak } = await checked(bytes);
    expect([status, found]).toEqual([1, [['file/unreadable', reason]]]);
    expect(peak).toBeLessThan(LITTLE);
  });
});

describe('a small workbook that is much to read', () => {
  const elements = 2_000_000;
  const relationship = (id: number) => `<Relationship Id="r${id}"/>`;

  test('many sheets of one part are refused before it is read again and again', { timeout: 120_000 }, async () => {
    const parts = bookParts(sheetXml(HEADINGS + rowXml(2), '<x/>'.repeat(elements)));
    const sheets = Array.from({ length: 30 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`);
    const book = String(parts['xl/workbook.xml']).replace(/<sheet [^>]*>/, sheets.join(''));
    const bytes = zipOf({ ...parts, 'xl/workbook.xml': book });
    expect(bytes.length).toBeLessThan(100_000);
    const start = performance.now();
    const { status, found } = await checked(bytes);
    expect([status, found]).toEqual([1, [['file/unreadable', 'broken-workbook']]]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.each([
    ['of the package', '_rels/.rels'],
    ['of the workbook', 'xl/_rels/workbook.xml.rels'],
  ])('millions of relationships %s are not read', { timeout: 120_000 }, async (_name, part) => {
    const many = Array.from({ length: elements / 4 }, (_, i) => relationship(i)).join('');
    const { status, found, peak } = await checked(
      zipOf(bookParts(sheetXml(HEADINGS + rowXml(2)), { [part]: `<Relationships>${many}</Relationships>` })),
    );
    expect([status, found]).toEqual([1, [['file/unreadable', 'large-workbook']]]);
    expect(peak).toBeLessThan(150);
  });

  test('a list of sheets that has no end is not read', { timeout: 120_000 }, async () => {
    const book = `<workbook>${'<x/>'.repeat(20_000_000)}</workbook>`;
    const { status, found, peak } = await checked(zipOf(bookParts(sheetXml(HEADINGS), { 'xl/workbook.xml': book })));
    expect([status, found]).toEqual([1, [['file/unreadable', 'large-workbook']]]);
    expect(peak).toBeLessThan(150);
  });
});

describe('a workbook of very much that is not the ledger', () => {
  const empty = (length: number) =>
    Array.from({ length }, (_, i) => `<row r="${i + 3}" s="1" customFormat="1"/>`).join('');

  test.each<[string, () => Parts]>([
    [
      'a million shared texts, of which the ledger has none',
      () =>
        bookParts(sheetXml(HEADINGS + rowXml(2)), {
          'xl/sharedStrings.xml': `<sst>${Array.from({ length: 1_000_000 }, (_, i) => `<si><t>Tekstas Nr. ${i} iš kito lapo</t></si>`).join('')}</sst>`,
        }),
    ],
    ['a million formatted rows without a cell', () => bookParts(sheetXml(HEADINGS + rowXml(2) + empty(1_000_000)))],
    [
      'two million formatted cells without a value',
      () => bookParts(sheetXml(HEADINGS + rowXml(2) + `<row>${'<c s="1"/>'.repeat(16_384)}</row>`.repeat(122))),
    ],
    [
      'a last cell at the end of the sheet',
      () => bookParts(sheetXml(`${HEADINGS + rowXml(2)}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    ],
  ])('%s', { timeout: 120_000 }, async (_name, make) => {
    const { found, peak } = await checked(zipOf(make()));
    expect(found).toEqual([]);
    expect(peak).toBeLessThan(400);
  });
});

describe('what stands where a workbook is looked for', () => {
  const reasons = async (folder: string) =>
    findingsIn(await samata(['check', folder, '--format', 'json'])).findings.map(({ args }) => args.reason);

  test('a folder of its name', async () => {
    const folder = await folderWith({ 'project.yaml': SHORT });
    await mkdir(`${folder}/expenses.xlsx`);
    expect(await reasons(folder)).toEqual(['folder']);
  });

  test('links that lead to each other', async () => {
    const folder = await folderWith({ 'project.yaml': SHORT });
    await symlink('other.xlsx', `${folder}/expenses.xlsx`);
    await symlink('expenses.xlsx', `${folder}/other.xlsx`);
    expect(await reasons(folder)).toEqual(['denied']);
  });

  test('a link that leads nowhere', async () => {
    const folder = await folderWith({ 'project.yaml': SHORT });
    await symlink('2018.xlsx', `${folder}/expenses.xlsx`);
    expect(await reasons(folder)).toEqual(['missing']);
  });

  test('what Excel keeps beside an open workbook is none', async () => {
    const bytes = zipOf(bookParts(sheetXml(HEADINGS + rowXml(2))));
    const owner = Buffer.alloc(165, 'Rasa');
    for (const names of [
      ['expenses.xlsx', '~$expenses.xlsx'],
      ['expenses/2018.xlsx', 'expenses/~$2018.xlsx', 'expenses/.~lock.2018.xlsx#'],
    ]) {
      const files = Object.fromEntries(names.map((name, i) => [name, i === 0 ? bytes : owner]));
      const { rows, said } = await load(files);
      expect(said).toEqual([]);
      expect(rows).toHaveLength(1);
    }
  });

  test('a file that another program is still writing', async () => {
    const folder = await folderWith({ 'project.yaml': SHORT });
    const bytes = zipOf(bookParts(sheetXml(HEADINGS + rowXml(2))));
    for (const length of [4, 400, bytes.length - 22, bytes.length - 4]) {
      await writeFile(`${folder}/expenses.xlsx`, bytes.subarray(0, length));
      expect(await reasons(folder)).toEqual(['broken-workbook']);
    }
  });
});

describe('names of sheets as people give them', () => {
  test.each(["Kovas '18", 'Sąmata/faktas', 'Labai svarbu!', '„Scena“ "2018"', '🎭 scena', 'x'.repeat(31), 'a & b <c>'])(
    '%s',
    async name => {
      const parts = bookParts(sheetXml(HEADINGS + rowXml(2).replace('118.4', '1.005')));
      const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
      const book = String(parts['xl/workbook.xml']).replace('name="Expenses"', `name="${escaped}"`);
      const folder = await folderWith({
        'project.yaml': SHORT,
        'expenses.xlsx': zipOf({ ...parts, 'xl/workbook.xml': book }),
      });
      const { findings } = findingsIn(await samata(['check', folder, '--format', 'json']));
      expect(findings.map(({ check, sheet, cell }) => [check, sheet, cell])).toEqual([
        ['file/hidden-decimals', name, 'H2'],
      ]);
      expect((await samata(['check', folder])).stdout).toContain(`expenses.xlsx!${name}!H2`);
    },
  );
});

test('a cell of 32,767 letters is told by its beginning', async () => {
  const bytes = await workbookOf([HEAD, [...TEXTS, 'x'.repeat(32_767)]]);
  const folder = await folderWith({ 'project.yaml': SHORT, 'expenses.xlsx': bytes });
  const { status, stdout } = await samata(['check', folder]);
  expect(status).toBe(1);
  expect(stdout.length).toBeLessThan(2_000);
});

test('signs that a terminal would obey do not reach it', async () => {
  const parts = bookParts(
    sheetXml(
      HEADINGS +
        rowXml(2).replace('118.4', '').replace('<c r="H2"><v></v>', '<c r="H2" t="str"><v>_x001B_[31m5_x0007_</v>'),
    ),
  );
  const folder = await folderWith({ 'project.yaml': SHORT, 'expenses.xlsx': zipOf(parts) });
  const { stdout } = await samata(['check', folder]);
  expect(stdout).toContain('[31m5');
  expect(stdout).not.toContain('\u001b[31m5');
});
