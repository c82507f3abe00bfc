import { inflateRawSync } from 'node:zlib';
import type { Maybe } from '../model/money.ts';
import { columnOf } from '../model/place.ts';

/** A part of a package, as its central directory states it. */
interface Entry {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** What values need: no drawing, comment, pivot table or image, on which readers of workbooks stumble most. */
const NEEDED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET = /^xl\/worksheets\//i;
const STYLES = /^xl\/styles\.xml$/i;
const WORKBOOK = /^xl\/workbook\.xml$/i;

/**
 * So many bytes may the parts of a workbook hold that values need. A ledger of 100,000 rows and ten columns has 50 MB, and
 * reading takes sixteen times that in memory.
 */
export const LARGEST_PARTS = 128 * 1024 * 1024;
/** So many cells may be merged: each takes as much memory as one with a value. */
const MOST_MERGED = 250_000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;

/**
 * A formula before its stored result, and one whose stored result is empty. No piece of a pattern passes the next `<`, at
 * which no element goes on: a part that is made to be searched in vain is gone through a few times, not once per element.
 */
const COMPUTED = /<f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/f>)(?=\s*<v(?:\s[^<>]*)?>[^<])/g;
const EMPTY_RESULT = /(<c\b[^<>]*>)\s*<f\b(?:[^<>]*\/>|[^<>]*>[^<]*<\/f>)\s*<v(?:\s*\/>|(?:\s[^<>]*)?>\s*<\/v>)/g;
const OF_TEXT = /\bt="str"/;
/** So long a number format may be; a longer one shows its numbers as they are. */
const LONGEST_FORMAT = 255;

/** So many cells may a workbook hold, and so many rows, texts or styles: 100,000 rows of twenty columns, and some. */
const MOST_CELLS = 2_200_000;
/** What readers of workbooks keep an object for, however small it is. */
const KEPT = ['<c', '<row', '<si', '<xf'].map(tag => Buffer.from(tag));
/** What may follow the name of an element. */
const ENDS_NAME: ReadonlySet<number | undefined> = new Set([...'\t\n\r />'].map(sign => sign.charCodeAt(0)));

/** The entries of a zip by its central directory; null where it has none that is whole. */
function entriesOf(zip: Buffer): Maybe<Entry[]> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) return null;
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) return null;
    const [length, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) return null;
    entries.push({
      name: zip.subarray(at + 46, at + 46 + length),
      method: (zip.readUInt16LE(at + 8) & ENCRYPTED) === 0 ? zip.readUInt16LE(at + 10) : -1,
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      start: local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28),
    });
    at += 46 + length + extra + comment;
  }
  return entries;
}

/** The content of an entry, never more than it states; null where it is not what it states. */
function contentOf(zip: Buffer, { method, packed, size, start }: Entry): Maybe<Buffer> {
  const bytes = zip.subarray(start, start + packed);
  if (method === 0) return bytes.length === size ? bytes : null;
  if (method !== 8) return null;
  try {
    const content = inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

/** How many elements of a name a part has, counted no further than beyond what it may have. */
function countOf(part: Buffer, tag: Buffer): number {
  let count = 0;
  for (let at = part.indexOf(tag); at >= 0 && count <= MOST_CELLS; at = part.indexOf(tag, at + tag.length)) {
    if (ENDS_NAME.has(part[at + tag.length])) count++;
  }
  return count;
}

/** How many cells a sheet merges. */
function mergedCells(sheet: Buffer): number {
  const start = sheet.indexOf('<mergeCell');
  if (start < 0) return 0;
  let cells = 0;
  for (const [element] of sheet.toString('latin1', start).matchAll(/<mergeCell\b[^<>]*/g)) {
    const range = /\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/.exec(element);
    if (range === null) continue;
    const [, left = '', top, right = '', bottom] = range;
    cells += (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1);
  }
  return cells;
}

/**
 * A sheet with stored results in place of their formulas. Readers of workbooks confuse a result of 0, an empty text, or a
 * text in a cell of a date with none; what is still a formula has no result.
 */
function withoutFormulas(sheet: Buffer): Buffer {
  if (!sheet.includes('<f')) return sheet;
  // Bytes as characters: what is looked for is plain ASCII, and everything else stays as it is.
  const text = sheet
    .toString('latin1')
    .replaceAll(COMPUTED, '')
    .replaceAll(EMPTY_RESULT, (all, cell: string) => (OF_TEXT.test(cell) ? cell : all));
  return Buffer.from(text, 'latin1');
}

/**
 * Styles whose number formats quote the letters that they only print. Readers of workbooks leave out a backslash before
 * one, and take the m of `0\ \m\2` for that of a month.
 */
function withQuotedLetters(styles: Buffer): Buffer {
  const quoted = (literal: string) => (literal === '&quot;' ? '' : `&quot;${literal}&quot;`);
  const mend = (format: string) =>
    format.length > LONGEST_FORMAT
      ? 'General'
      : format.replaceAll(/[_*](?:&\w+;|[^&])|\\(&\w+;|[^&])/gu, (_, literal?: string) =>
          literal === undefined ? '' : quoted(literal),
        );
  const mended = (element: string) =>
    element.replace(
      /(\bformatCode\s*=\s*)(?:"([^"]*)"|'([^']*)')/,
      (_, name: string, double?: string, single?: string) =>
        `${name}"${mend(double ?? single?.replaceAll('"', '&quot;') ?? '')}"`,
    );
  return Buffer.from(styles.toString('utf8').replaceAll(/<numFmt\b[^<]*/g, mended));
}

/** Without names of ranges: one of a whole sheet would be taken apart into its cells. */
function withoutNames(workbook: Buffer): Buffer {
  const start = workbook.indexOf('<definedNames>');
  const end = workbook.indexOf('</definedNames>', Math.max(0, start));
  if (start < 0 || end < 0) return workbook;
  return Buffer.concat([workbook.subarray(0, start), workbook.subarray(end + '</definedNames>'.length)]);
}

function header(signature: number, bytes: number): Buffer {
  const head = Buffer.alloc(bytes);
  head.writeUInt32LE(signature, 0);
  return head;
}

/** A zip of parts that are not packed. */
function stored(parts: readonly { readonly name: Buffer; readonly crc: number; readonly content: Buffer }[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, crc, content } of parts) {
    const local = header(LOCAL, 30);
    const central = header(CENTRAL, 46);
    for (const [head, crcAt] of [
      [local, 14],
      [central, 16],
    ] as const) {
      head.writeUInt32LE(crc, crcAt);
      head.writeUInt32LE(content.length, crcAt + 4);
      head.writeUInt32LE(content.length, crcAt + 8);
      head.writeUInt16LE(name.length, crcAt + 12);
    }
    central.writeUInt32LE(at, 42);
    pieces.push(local, name, content);
    directory.push(central, name);
    at += local.length + name.length + content.length;
  }
  const end = header(END, 22);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

function rewritten(name: string, content: Buffer): Buffer {
  if (SHEET.test(name)) return withoutFormulas(content);
  if (STYLES.test(name)) return withQuotedLetters(content);
  return WORKBOOK.test(name) ? withoutNames(content) : content;
}

/**
 * A workbook's package with nothing in it but what its values need, not packed; or why it is not taken apart: it is no
 * package, or it would swell beyond what a table can be.
 */
export function slimPackage(zip: Buffer): Buffer | 'broken' | 'large' {
  const entries = entriesOf(zip)?.filter(({ name }) => NEEDED.test(name.toString('utf8')));
  if (entries === undefined || entries.length === 0) return 'broken';
  if (entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_PARTS) return 'large';
  let merged = 0;
  const kept = KEPT.map(() => 0);
  const parts: { name: Buffer; crc: number; content: Buffer }[] = [];
  for (const entry of entries) {
    const content = contentOf(zip, entry);
    if (content === null) return 'broken';
    const name = entry.name.toString('utf8');
    for (const [i, tag] of KEPT.entries()) kept[i] = (kept[i] ?? 0) + countOf(content, tag);
    if (kept.some(count => count > MOST_CELLS)) return 'large';
    if (SHEET.test(name)) merged += mergedCells(content);
    if (merged > MOST_MERGED) return 'large';
    parts.push({ name: entry.name, crc: entry.crc, content: rewritten(name, content) });
  }
  return stored(parts);
}
