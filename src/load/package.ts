import { columnOf } from '../model/place.ts';
import { contentOf, entriesOf, storedZip } from '../package/zip.ts';

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
  return storedZip(parts);
}
