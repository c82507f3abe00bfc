import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { isUnchanged, openSource } from '../../src/load/import-source.ts';
import { EXPENSE_COLUMNS } from '../../src/model/columns.ts';
import { inUtf16 } from './code-page.ts';
import { folderWith } from './folder.ts';
import { workbookOf } from './workbooks.ts';

const open = (file: string) => openSource(file, EXPENSE_COLUMNS, new Set(), null);
const of = async (content: string | Uint8Array, name: string) => {
  const opened = await open(join(await folderWith({ [name]: content }), name));
  return 'reason' in opened ? opened.reason : 'read';
};

/** A zip of parts that are not packed. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const local = Buffer.alloc(30);
    const central = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [head, start] of [
      [local, 14],
      [central, 16],
    ] as const) {
      head.writeUInt32LE(crc32(content), start);
      head.writeUInt32LE(content.length, start + 4);
      head.writeUInt32LE(content.length, start + 8);
      head.writeUInt16LE(name.length, start + 12);
    }
    central.writeUInt32LE(at, 42);
    pieces.push(local, Buffer.from(name), content);
    directory.push(central, Buffer.from(name));
    at += local.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

const OLE = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)]);
const ole = (name: string) => Buffer.concat([OLE, Buffer.from(name, 'utf16le'), Buffer.alloc(64)]);

const DBF = Buffer.alloc(97);
DBF.set([0x03, 118, 3, 25, 1, 0, 0, 0, 65, 0, 32, 0]);
DBF[64] = 0x0d;

const PAGE = '<html><body><table><tr><td>Dok. Nr.</td></tr></table></body></html>';

test.each([
  ['nothing', '', 'empty.csv', 'empty'],
  ['blank lines alone', '\n\n  \n', 'blank.csv', 'empty'],
  ['a page saved as a workbook', PAGE, 'export.xls', 'html'],
  ['a page with an XML declaration', `<?xml version="1.0"?>\n${PAGE}`, 'export.xls', 'html'],
  ['a page in UTF-16', inUtf16(PAGE, 'le', true), 'export.xls', 'html'],
  ['a page with a mark', `\ufeff\n <TABLE>`, 'export.xls', 'html'],
  ['an old workbook', ole('Workbook'), 'export.xls', 'old-workbook'],
  ['an older workbook', ole('Book'), 'export.xls', 'old-workbook'],
  ['the oldest', Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x10, 0x00]), 'export.xls', 'old-workbook'],
  ['a locked workbook', ole('EncryptedPackage'), 'export.xlsx', 'locked-workbook'],
  ['an old document', ole('WordDocument'), 'export.xls', 'document'],
  ['another file of that time', OLE, 'export.xls', 'binary'],
  [
    'an OpenDocument sheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    'export.xlsx',
    'other-workbook',
  ],
  ['a binary workbook', zip({ 'xl/workbook.bin': '' }), 'export.xlsx', 'other-workbook'],
  [
    'an OpenDocument text',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    'export.csv',
    'document',
  ],
  ['a document', zip({ '[Content_Types].xml': '', 'word/document.xml': '' }), 'export.xlsx', 'document'],
  ['an archive', zip({ 'export.csv': 'a;b' }), 'export.xlsx', 'archive'],
  ['an archive as CSV', zip({ 'export.csv': 'a;b' }), 'export.csv', 'archive'],
  ['a packed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'export.csv', 'archive'],
  ['half a workbook', zip({ 'xl/workbook.xml': '' }).subarray(0, 40), 'export.xlsx', 'broken-workbook'],
  ['an empty workbook', zip({ 'xl/workbook.xml': '<workbook/>' }), 'export.xlsx', 'no-sheet'],
  ['a print', '%PDF-1.4 …', 'export.csv', 'document'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'export.csv', 'binary'],
  [
    'a workbook of 2003 in XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
    'export.xls',
    'xml-workbook',
  ],
  ['other XML', '<?xml version="1.0"?><iSAFFile/>', 'export.csv', 'xml'],
  ['a table of dBASE', DBF, 'export.csv', 'dbf'],
  ['bytes', Buffer.from([1, 0, 2, 0, 0, 0, 7, 0, 0]), 'export.csv', 'binary'],
  ['a quotation mark left open', 'Dok. Nr.;Dok. data\n"A;2018-03-25\n', 'export.csv', 'open-quote'],
])('%s', async (_, content, name, reason) => expect(await of(content, name)).toBe(reason));

test('a text is a text, and a workbook a workbook, by any name', async () => {
  expect(await of('Dok. Nr.;Dok. data\nA;2018-03-25\n', 'export.xlsx')).toBe('read');
  expect(await of(await workbookOf([['Dok. Nr.', 'Dok. data']]), 'export.csv')).toBe('read');
});

test('a folder, and a file that is not there', async () => {
  const folder = await folderWith({ 'a.csv': 'x' });
  await mkdir(join(folder, 'sub.csv'));
  expect(await open(join(folder, 'sub.csv'))).toMatchObject({ reason: 'folder' });
  expect(await open(join(folder, 'none.csv'))).toMatchObject({ reason: 'missing' });
});

test('whether a file is still the same', async () => {
  const file = join(await folderWith({ 'a.csv': 'Dok. Nr.;Dok. data\nA;2018-03-25\n' }), 'a.csv');
  const opened = await open(file);
  if ('reason' in opened || opened[0] === undefined) throw new Error('unreadable');
  expect(await isUnchanged(opened[0])).toBe(true);
  await writeFile(file, 'Dok. Nr.;Dok. data\nA;2018-03-25\nB;2018-03-26\n');
  expect(await isUnchanged(opened[0])).toBe(false);
  await rm(file);
  expect(await isUnchanged(opened[0])).toBe(false);
});
