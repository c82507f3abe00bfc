import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { LARGEST_PARTS } from '../../src/load/package.ts';
import { load } from './folder.ts';
import { bytesOf, workbookOf } from './workbooks.ts';
import { bookParts, relations, sheetXml, zipOf } from './zip.ts';

const HEAD = ['id', 'category', 'document_no', 'document_date', 'paid_date', 'supplier', 'description', 'declared'];
const HEADINGS = `<row r="1">${HEAD.map((text, i) => `<c r="${'ABCDEFGH'[i]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const ROW = ['E-1', 'external', 'VD-1', '2018-05-14', '2018-05-25', 'UAB Scena', 'Scena', 118.4];

/** A workbook whose only sheet is this part. */
const withSheet = (xml: string) => zipOf(bookParts(xml));

/** A workbook of one row, of which some part is another text. */
const withPart = (part: string, xml: string) => zipOf(bookParts(sheetXml(HEADINGS), { [part]: xml }));

/** Why a workbook is not read; other findings are not looked at. */
const reasons = async (content: string | Uint8Array) =>
  (await load({ 'expenses.xlsx': content })).findings.flatMap(({ check, args }) =>
    check === 'file/unreadable' && 'reason' in args ? [args.reason] : [],
  );

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
    expect(await reasons(withSheet(sheetXml(HEADINGS)))).toEqual([]);
  });

  test('a sheet that is no XML, or not to its end', async () => {
    expect(await reasons(withSheet('<worksheet><sheetData><row r="1"><c r="A1"'))).toEqual(['broken-workbook']);
    const whole = sheetXml(HEADINGS);
    for (const length of [whole.length - 1, whole.length - 12, whole.length - 60])
      expect(await reasons(withSheet(whole.slice(0, length)))).toEqual(['broken-workbook']);
  });

  test.each<[string, Record<string, string>, string, string]>([
    [
      'a document',
      { '_rels/.rels': relations({ r: ['officeDocument', 'word/document.xml'] }), 'word/document.xml': '<document/>' },
      'not-workbook',
      '',
    ],
    ['photos', { 'a.jpg': '', 'b.jpg': '' }, 'not-workbook', ''],
    ['a sheet of LibreOffice', { mimetype: '', 'content.xml': '' }, 'other-workbook', 'ods'],
    ['a sheet of Numbers', { 'Index/Document.iwa': '' }, 'other-workbook', 'numbers'],
    ['a binary workbook', { '[Content_Types].xml': '', 'xl/workbook.bin': '' }, 'other-workbook', 'xlsb'],
  ])('%s', async (_name, parts, reason, detail) => {
    const { findings } = await load({ 'expenses.xlsx': zipOf(parts) });
    expect(findings.map(({ args }) => args)).toEqual([{ reason, detail }]);
  });

  test('a workbook of charts alone', async () => {
    const parts = bookParts('<chartsheet/>');
    const its = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    expect(await reasons(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': its }))).toEqual(['no-sheet']);
  });

  test('a workbook of which a bit was lost on the way', async () => {
    const lies = { 'xl/worksheets/sheet1.xml': { crc: 1 } };
    expect(await reasons(zipOf(bookParts(sheetXml(HEADINGS)), lies))).toEqual(['broken-workbook']);
  });

  test('a workbook whose sheet, or whose shared text, is not there', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = bookParts('');
    expect(await reasons(zipOf(rest))).toEqual(['broken-workbook']);
    const shared = sheetXml(`${HEADINGS}<row r="2"><c r="A2" t="s"><v>3</v></c></row>`);
    expect(await reasons(withSheet(shared))).toEqual(['broken-workbook']);
  });
});

describe('a workbook that would swell', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';

  test('a bomb by what it says of itself', async () => {
    const lies = { [SHEET]: { size: LARGEST_PARTS + 1 } };
    expect(await reasons(zipOf(bookParts(sheetXml(HEADINGS)), lies))).toEqual(['large-workbook']);
  });

  test.each([1_000, 40_000_000])('a bomb that says it has %i bytes is not unpacked beyond them', async size => {
    const bytes = zipOf(bookParts(`<worksheet>${' '.repeat(50_000_000)}</worksheet>`), { [SHEET]: { size } });
    expect(bytes.length).toBeLessThan(300_000);
    expect(await reasons(bytes)).toEqual(['broken-workbook']);
  });

  test('merged cells of a whole sheet that holds little are nothing', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>';
    expect(await reasons(withSheet(sheetXml(HEADINGS, merged)))).toEqual([]);
  });

  test('a thousand merged ranges over each other', async () => {
    const ranges = Array.from({ length: 1_000 }, (_, i) => `<mergeCell ref="A2:H${i + 3}"/>`).join('');
    const rows = Array.from({ length: 2_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c></row>`).join(
      '',
    );
    expect(await reasons(withSheet(sheetXml(HEADINGS + rows, `<mergeCells>${ranges}</mergeCells>`)))).toEqual([]);
  });

  test('merged ranges that a hostile hand made', async () => {
    const ranges = '<mergeCell ref="A2:XFD100000"/>'.repeat(1_000);
    const rows = Array.from(
      { length: 2_000 },
      (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`,
    ).join('');
    const sheet = sheetXml(HEADINGS + rows, `<mergeCells>${ranges}</mergeCells>`);
    expect(await reasons(withSheet(sheet))).toEqual(['large-workbook']);
  });
});

describe('a part that is made to be searched in vain', () => {
  test.each<[string, string, string[]]>([
    ['a comment of formulas that begin and never end', `<!-- ${'<f '.repeat(3_000_000)}-->`, []],
    ['elements in each other', '<a>'.repeat(1_000_000), ['broken-workbook']],
    ['an attribute without an end', `<a b="${'x'.repeat(40_000_000)}"/>`, ['broken-workbook']],
    ['entities in each other', '&lol;', ['broken-workbook']],
  ])('%s', { timeout: 60_000 }, async (_name, xml, expected) => {
    expect(await reasons(withSheet(sheetXml(HEADINGS, xml)))).toEqual(expected);
  });

  test('entities are never replaced, be they in each other or from outside', async () => {
    const kinds = ['<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/passwd">'];
    for (const entities of kinds) {
      const sheet = `<!DOCTYPE worksheet [${entities}]>${sheetXml(HEADINGS.replace('category', '&b;')).replace(/^<\?.*?\?>/, '')}`;
      expect(await reasons(withSheet(sheet))).toEqual(['broken-workbook']);
    }
  });

  test('a format of a million signs shows its numbers as they are', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(4_000_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    expect(await reasons(withPart('xl/styles.xml', styles))).toEqual([]);
  });
});

describe('a workbook of very many small things', () => {
  const many = (element: string, count: number) => sheetXml(HEADINGS + element.repeat(count));

  test.each<[string, Buffer, string[]]>([
    ['empty cells', withSheet(many(`<row>${'<c s="1"/>'.repeat(1_000)}</row>`, 2_000)), []],
    ['empty rows', withSheet(many('<row/>', 1_048_575)), []],
    ['more rows than there are', withSheet(many('<row/>', 1_048_576)), ['broken-workbook']],
    ['more columns than there are', withSheet(many(`<row>${'<c/>'.repeat(16_385)}</row>`, 1)), ['broken-workbook']],
    ['shared texts', withPart('xl/sharedStrings.xml', `<sst>${'<si><t>x</t></si>'.repeat(1_000_000)}</sst>`), []],
    [
      'styles',
      withPart('xl/styles.xml', `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(100_000)}</cellXfs></styleSheet>`),
      [],
    ],
    [
      'styles by the million',
      withPart('xl/styles.xml', `<styleSheet><cellXfs>${'<xf/>'.repeat(1_000_000)}</cellXfs></styleSheet>`),
      ['large-workbook'],
    ],
  ])('%s', { timeout: 60_000 }, async (_name, bytes, expected) => {
    expect(await reasons(bytes)).toEqual(expected);
  });

  test('names by the thousand, and one of a whole sheet', async () => {
    const parts = bookParts(sheetXml(HEADINGS));
    const names = Array.from(
      { length: 50_000 },
      (_, i) => `<definedName name="n${i}">Expenses!$A$1:$XFD$1048576</definedName>`,
    );
    const book = String(parts['xl/workbook.xml']).replace(
      '</workbook>',
      `<definedNames>${names.join('')}</definedNames></workbook>`,
    );
    expect(await reasons(zipOf({ ...parts, 'xl/workbook.xml': book }))).toEqual([]);
  });

  test.each([
    ['400 sheets, a part each', 400, true, ['file/two-ledgers']],
    ['400 sheets of one part', 400, false, ['file/unreadable']],
    ['65,536 sheets', 65_536, false, ['file/unreadable']],
  ])('%s', { timeout: 60_000 }, async (_name, count, isOwn, checks) => {
    const sheet = sheetXml(HEADINGS);
    const parts = bookParts(sheet);
    const many = Array.from({ length: count }, (_, i) => i);
    const sheets = many
      .map(i => `<sheet name="s${i}" sheetId="${i + 2}" r:id="rId1${isOwn ? `-${i}` : ''}"/>`)
      .join('');
    const relations = many.map(
      i =>
        `<Relationship Id="rId1-${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own${i}.xml"/>`,
    );
    const extended = (name: string, end: string, more: string) => String(parts[name]).replace(end, `${more}${end}`);
    const { findings } = await load({
      'expenses.xlsx': zipOf({
        ...parts,
        ...(isOwn ? Object.fromEntries(many.map(i => [`xl/worksheets/own${i}.xml`, sheet])) : {}),
        'xl/_rels/workbook.xml.rels': extended('xl/_rels/workbook.xml.rels', '</Relationships>', relations.join('')),
        'xl/workbook.xml': extended('xl/workbook.xml', '</sheets>', sheets),
      }),
    });
    expect(findings.map(({ check }) => check)).toEqual(checks);
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
