import { open, readFile, stat } from 'node:fs/promises';
import type { UnreadableReason } from '../model/checks.ts';
import { wideEncoding } from './encoding.ts';
import { LARGEST_PARTS, partNames } from './package.ts';
import { HEAD, refusal, type Unreadable } from './survey.ts';

/** A name inside a file of the old Office, in which each of them keeps what it is. */
const inOle = (name: string) => Buffer.from(name, 'utf16le');
const LOCKED = inOle('EncryptedPackage');
const OLD_BOOKS = [inOle('Workbook'), inOle('Book')];
const OLD_DOCUMENTS = [inOle('WordDocument'), inOle('PowerPoint Document')];

const BEGINNINGS: readonly (readonly [start: string, reason: UnreadableReason])[] = [
  ['%PDF', 'document'],
  ['{\\rtf', 'document'],
  ['\u001f\u008b', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['Rar!', 'archive'],
  ['PK\u0005\u0006', 'archive'],
  ['\u0009\u0008', 'old-workbook'],
  ['\u0009\u0004\u0006\u0000', 'old-workbook'],
  ['\u0009\u0002\u0006\u0000', 'old-workbook'],
  ['\u0089PNG', 'binary'],
  ['\u00ff\u00d8\u00ff', 'binary'],
  ['GIF8', 'binary'],
  ['II*\u0000', 'binary'],
  ['MM\u0000*', 'binary'],
];

/** What a package of parts is by their names. */
function ofParts(names: readonly string[], mimetype: string): 'workbook' | UnreadableReason {
  const has = (form: RegExp) => names.some(name => form.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return 'workbook';
  if (has(/^xl\/workbook\.bin$/i) || mimetype.includes('spreadsheet') || has(/^Index\/Tables\//))
    return 'other-workbook';
  if (has(/^(word|ppt)\//i) || mimetype.includes('opendocument')) return 'document';
  // What has parts of a workbook and not the first of them is damaged, not something else.
  return has(/^xl\//i) ? 'workbook' : 'archive';
}

/** What marked text is; null for text that is not. */
function ofMarkup(text: string): UnreadableReason | null {
  const start = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .slice(0, 4096)
    .toLowerCase();
  if (/^<(!doctype html|html|table|meta|head|body|style|div)\b/.test(start)) return 'html';
  if (!start.startsWith('<?xml') && !start.startsWith('<!--')) return null;
  if (/progid="excel\.sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'xml-workbook';
  return /<(html|table)\b/.test(start) ? 'html' : 'xml';
}

/** Whether a file begins as a table of dBASE does: its last change, and a header that ends where it says. */
function isDbf(head: Buffer): boolean {
  if (head.length < 65 || ![0x02, 0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xf5].includes(head[0] ?? 0)) return false;
  const [month = 0, day = 0] = [head[2], head[3]];
  const length = head.readUInt16LE(8);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && length > 32 && head[length - 1] === 0x0d;
}

async function ofHead(path: string, head: Buffer): Promise<'text' | 'workbook' | UnreadableReason> {
  if (head.length === 0) return 'empty';
  const start = head.toString('latin1', 0, 8);
  if (start.startsWith('PK\u0003\u0004')) {
    const { size } = await stat(path);
    if (size > LARGEST_PARTS) return 'large-workbook';
    const zip = await readFile(path);
    const names = partNames(zip);
    // The type of an OpenDocument stands first, and not packed.
    const mimetype = zip.toString('latin1', 30, 110);
    return names === null ? 'broken-workbook' : ofParts(names, mimetype.startsWith('mimetype') ? mimetype : '');
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const { size } = await stat(path);
    const bytes = size > LARGEST_PARTS ? head : await readFile(path);
    if (bytes.includes(LOCKED)) return 'locked-workbook';
    if (OLD_DOCUMENTS.some(name => bytes.includes(name))) return 'document';
    return OLD_BOOKS.some(name => bytes.includes(name)) ? 'old-workbook' : 'binary';
  }
  const known = BEGINNINGS.find(([its]) => start.startsWith(its));
  if (known !== undefined) return known[1];
  if (isDbf(head)) return 'dbf';
  const wide = wideEncoding(head);
  return (
    ofMarkup(
      wide === null ? head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '') : new TextDecoder(wide).decode(head),
    ) ?? 'text'
  );
}

/** What a file is by its content, whatever its name: a text, a workbook, or what keeps it from being read. */
export async function kindOf(path: string): Promise<'text' | 'workbook' | Unreadable> {
  try {
    const its = await stat(path);
    if (its.isDirectory()) return { reason: 'folder', line: null, detail: '' };
    // A pipe or a device may have no end, and opening it may wait for one.
    if (!its.isFile()) return { reason: 'binary', line: null, detail: '' };
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const kind = await ofHead(path, buffer.subarray(0, bytesRead));
      return kind === 'text' || kind === 'workbook' ? kind : { reason: kind, line: null, detail: '' };
    } finally {
      await file.close();
    }
  } catch (error) {
    return refusal(error);
  }
}
