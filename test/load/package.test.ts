import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { LARGEST_PARTS, slimPackage } from '../../src/load/package.ts';
import { load } from './folder.ts';
import { bytesOf, workbookOf } from './workbooks.ts';

const HEAD = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
const ROW = ['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB Scena', 'Scena', 118.4];

/** The places of the entries of a zip's central directory. */
function* entries(zip: Buffer): Generator<{ at: number; name: string; local: number }> {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const length = zip.readUInt16LE(at + 28);
    yield { at, name: zip.toString('utf8', at + 46, at + 46 + length), local: zip.readUInt32LE(at + 42) };
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

/** A workbook whose first sheet is another text, as one file that is not otherwise in order. */
const withSheet = (xml: string) => withPart('xl/worksheets/', xml);

/** A workbook of which some part is another text. */
async function withPart(part: string, xml: string): Promise<Buffer> {
  const slim = slimPackage(await workbookOf([HEAD, ROW]));
  if (typeof slim === 'string') throw new Error(slim);
  const parts = [...entries(slim)].map(({ at, name, local }) => {
    const start = local + 30 + Buffer.byteLength(name);
    const content = slim.subarray(start, start + slim.readUInt32LE(at + 24));
    return { name, content: name.startsWith(part) ? Buffer.from(xml) : content };
  });
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(offset, 12);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\0\0', 'latin1'), head.subarray(0, 24), rest, Buffer.from(name)]),
    );
    pieces.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const reasons = async (content: string | Uint8Array) =>
  (await load({ 'expenses.xlsx': content })).findings.map(({ args }) => 'reason' in args && args.reason);

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file that is no workbook is named for what it is', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['a CSV file by another name', `${HEAD.join()}\n`, 'not-workbook'],
    ['a web page', '<html><table></table></html>', 'html'],
    ['an old workbook', Buffer.concat([OLE, Buffer.alloc(600)]), 'old-workbook'],
    [
      'a workbook behind a password',
      Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked-workbook',
    ],
    ['the first bytes of a zip', 'PK\u0003\u0004', 'broken-workbook'],
    ['an empty zip', Buffer.concat([Buffer.from('PK\u0003\u0004PK\u0005\u0006'), Buffer.alloc(18)]), 'broken-workbook'],
  ])('%s', async (_name, content, reason) => {
    expect(await reasons(content)).toEqual([reason]);
  });

  test('a workbook without such a table', async () => {
    expect(
      await reasons(
        await workbookOf([
          ['kas', 'kiek'],
          ['scena', 1],
        ]),
      ),
    ).toEqual(['no-sheet']);
  });

  test('a workbook that ends too early', async () => {
    const bytes = await workbookOf([HEAD, ROW]);
    for (const length of [100, bytes.length - 200, bytes.length - 1]) {
      expect(await reasons(bytes.subarray(0, length))).toEqual(['broken-workbook']);
    }
  });

  test('a sheet that was put in by hand is read', async () => {
    const cells = HEAD.map((text, i) => `<c r="${'ABCDEFGH'[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    expect(
      await reasons(await withSheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`)),
    ).toEqual([]);
  });

  test('a sheet that is no XML', async () => {
    expect(await reasons(await withSheet('<worksheet><sheetData><row r="1"><c r="A1"'))).toEqual(['broken-workbook']);
  });
});

describe('a workbook that would swell', () => {
  test('a bomb by what it says of itself', async () => {
    const bytes = Buffer.from(await workbookOf([HEAD, ROW]));
    for (const { at, name } of entries(bytes)) {
      if (name.includes('worksheets/')) bytes.writeUInt32LE(LARGEST_PARTS + 1, at + 24);
    }
    expect(await reasons(bytes)).toEqual(['large-workbook']);
  });

  test('a bomb that says it is small is not unpacked beyond that', async () => {
    const bytes = Buffer.from(await withSheet(`<worksheet>${' '.repeat(50_000_000)}</worksheet>`));
    expect(bytes.length).toBeLessThan(200_000);
    for (const { at, name } of entries(bytes)) {
      if (name.includes('worksheets/')) bytes.writeUInt32LE(1_000, at + 24);
    }
    expect(await reasons(bytes)).toEqual(['broken-workbook']);
  });

  test('merged cells of a whole sheet', async () => {
    const merged =
      '<worksheet><sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>';
    expect(await reasons(await withSheet(merged))).toEqual(['large-workbook']);
  });
});

describe('a part that is made to be searched in vain', () => {
  const heads = HEAD.map((text, i) => `<c r="${'ABCDEFGH'[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  const sheet = (rows: string, after = '') =>
    `<worksheet><sheetData><row r="1">${heads}</row>${rows}</sheetData>${after}</worksheet>`;

  test.each<[string, string, string[]]>([
    ['formulas that begin and never end', sheet('', `<!-- ${'<f '.repeat(3_000_000)}-->`), []],
    ['cells that begin and never end', sheet('', `<!-- <f>${'<c t="str" '.repeat(1_000_000)}-->`), []],
    ['one cell of a text a million times', sheet('', `<!-- <f><c${' t="str"'.repeat(1_000_000)} -->`), []],
    ['formulas without a result', sheet('', `<!-- ${'<f>'.repeat(3_000_000)}-->`), []],
    ['results that never end', sheet('', `<!-- ${`<f/>${' '.repeat(10)}<v `.repeat(500_000)}-->`), []],
    ['merged cells that never end', sheet('', `<!-- ${'<mergeCell ref='.repeat(1_000_000)}-->`), []],
    ['a column of a million letters', sheet('', `<mergeCells><!-- ref="${'A'.repeat(4_000_000)} --></mergeCells>`), []],
  ])('%s', { timeout: 60_000 }, async (_name, xml, expected) => {
    expect(await reasons(await withSheet(xml))).toEqual(expected);
  });

  test('names and formats', { timeout: 60_000 }, async () => {
    const names = `<workbook><!-- ${'<definedNames>'.repeat(1_000_000)}--></workbook>`;
    const styles = `<styleSheet><!-- ${'<numFmt '.repeat(1_000_000)}--></styleSheet>`;
    const brackets = `<styleSheet><numFmts><numFmt formatCode="${'['.repeat(4_000_000)}"/></numFmts></styleSheet>`;
    for (const [part, xml] of [
      ['xl/workbook.xml', names],
      ['xl/styles.xml', styles],
      ['xl/styles.xml', brackets],
    ] as const) {
      const slim = slimPackage(await withPart(part, xml));
      expect(slim).toBeInstanceOf(Buffer);
    }
    const slim = slimPackage(await withPart('xl/styles.xml', brackets));
    expect(slim.length).toBeLessThan(100_000);
    expect(slim.toString('latin1')).toContain('formatCode="General"');
  });
});

describe('a workbook of very many small things', () => {
  const many = (element: string, count: number) =>
    `<worksheet><sheetData>${element.repeat(count)}</sheetData></worksheet>`;

  test.each<[string, string]>([
    ['cells', many(`<row>${'<c/>'.repeat(1_000)}</row>`, 2_201)],
    ['cells with values', many(`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`, 2_201)],
    ['rows', many('<row/>', 2_200_001)],
  ])('of %s is not taken apart', async (_name, xml) => {
    expect(slimPackage(await withSheet(xml))).toBe('large');
  });

  test('of 100,000 rows and twenty columns is', async () => {
    expect(slimPackage(await withSheet(many(`<row>${'<c><v>1</v></c>'.repeat(20)}</row>`, 100_000)))).not.toBe('large');
  });

  test('of texts or of styles is not either', async () => {
    for (const [part, xml] of [
      ['xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(2_200_001)}</sst>`],
      ['xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(2_200_001)}</cellXfs></styleSheet>`],
    ] as const) {
      expect(slimPackage(await withPart(part, xml))).toBe('large');
    }
  });
});

describe('what no value needs does not keep a workbook from being read', () => {
  test('names, validations and formats of whole columns', async () => {
    const bytes = await workbookOf([HEAD, ROW], (sheet, workbook) => {
      workbook.definedNames.add('Expenses!$A$1:$A$9', 'kodai');
      sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"external,staff"'] };
      sheet.getCell('A2').note = 'Pastaba';
      sheet.addConditionalFormatting({
        ref: 'H1:H1048576',
        rules: [{ type: 'expression', priority: 1, formulae: ['H1<0'], style: { font: { bold: true } } }],
      });
    });
    const { rows, said } = await load({ 'expenses.xlsx': bytes });
    expect(said).toEqual([]);
    expect(rows).toHaveLength(1);
  });

  test('a picture', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Išlaidos');
    sheet.addRow(HEAD);
    sheet.addRow(ROW);
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    sheet.addImage(workbook.addImage({ base64: png, extension: 'png' }), 'A5:B6');
    expect((await load({ 'expenses.xlsx': await bytesOf(workbook) })).rows).toHaveLength(1);
  });
});
