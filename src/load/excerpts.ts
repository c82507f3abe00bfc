import { isUtf8 } from 'node:buffer';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Excerpt } from '../model/excerpt.ts';
import type { Place } from '../model/place.ts';
import { LARGEST_DEFINITION } from './definition-file.ts';
import { bomLength, decode, wideEncoding } from './encoding.ts';
import { codePage, delimiterOf, HEAD, LONGEST_RECORD, pieces } from './survey.ts';

/** A line longer than this is cut around its value, of which so much is shown, with so much of what stands before it. */
const WIDEST = 110;
const WIDEST_VALUE = 60;
const BEFORE = 30;

const LF = 0x0a;
const CR = 0x0d;

/** How long the value is that starts at a character of a line. */
type Measure = (line: string, at: number) => number;
type ByLine = ReadonlyMap<number, readonly Place[]>;

/** An index that does not stand inside a pair of surrogates. */
function outside(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** What is shown of a line; its texts are copies, for slices would keep all of a long line. */
function excerptOf(line: string, column: number | null, measure: Measure): Excerpt {
  const at = outside(line, Math.min((column ?? 1) - 1, line.length));
  const length = column === null ? 0 : measure(line, at);
  const isLong = line.length > WIDEST;
  const from = isLong ? outside(line, Math.max(0, Math.min(at - BEFORE, line.length - WIDEST))) : 0;
  const to = isLong ? outside(line, Math.min(line.length, from + WIDEST)) : line.length;
  const end = outside(line, Math.min(at + Math.min(length, WIDEST_VALUE), to));
  const [before, value, after] = structuredClone([line.slice(from, at), line.slice(at, end), line.slice(end, to)]);
  return {
    before: before ?? '',
    value: value ?? '',
    after: after ?? '',
    cutBefore: from > 0,
    cutAfter: to < line.length,
  };
}

/** A field of a CSV record: with its quotation marks where it has them. */
function fieldMeasure(delimiter: string): Measure {
  return (line, at) => {
    if (line[at] === '"') return /^"(?:[^"]|"")*"?/.exec(line.slice(at, at + WIDEST))?.[0].length ?? 0;
    const end = line.indexOf(delimiter, at);
    return line.slice(at, end < 0 ? line.length : end).trimEnd().length;
  };
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const QUOTED_BEFORE = /(?<=^|[\s,[{:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;
/** What opens a collection or a text of several lines, or is a tab in front of a key: its first character is enough. */
const OPENS = /^[[{|>\t]/;
const PLAIN = /^.*?(?=\s*(?:$|\s#|:(?:\s|$)))/;
const PLAIN_IN_FLOW = /^.*?(?=\s*(?:$|\s#|:(?:\s|$)|[,\]}]))/;

/** A key or a value of YAML, or of JSON. */
function scalarMeasure(isJson: boolean): Measure {
  return (line, at) => {
    const rest = line.slice(at, at + WIDEST);
    const quoted = QUOTED.exec(rest);
    if (quoted !== null) return quoted[0].length;
    if (OPENS.test(rest)) return 1;
    const before = line.slice(0, at).replaceAll(QUOTED_BEFORE, '');
    const open = (before.match(/[[{]/g)?.length ?? 0) > (before.match(/[\]}]/g)?.length ?? 0);
    return (isJson || open ? PLAIN_IN_FLOW : PLAIN).exec(rest)?.[0].length ?? 0;
  };
}

async function ofDefinition(path: string, file: FileHandle, wanted: ByLine, found: Map<Place, Excerpt>) {
  const measure = scalarMeasure(/\.json$/i.test(path));
  const lines = decode(await file.readFile()).text.split(/\r?\n/);
  for (const [line, places] of wanted) {
    const text = lines[line - 1];
    if (text === undefined || text.trim() === '') continue;
    for (const place of places) found.set(place, excerptOf(text, place.column, measure));
  }
}

/** The bytes of some lines of a table, in their order: the file is read forward, up to the last of them. */
async function* wantedLines(all: AsyncIterable<Buffer>, wanted: ByLine): AsyncGenerator<[number, Buffer]> {
  const last = Math.max(...wanted.keys());
  let line = 1;
  let kept: Buffer[] = [];
  let size = 0;
  let afterCr = false;
  for await (const piece of all) {
    let start = afterCr && piece[0] === LF ? 1 : 0;
    let lf = piece.indexOf(LF, start);
    let cr = piece.indexOf(CR, start);
    for (;;) {
      const end = lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
      if (wanted.has(line)) {
        const part = piece.subarray(start, end < 0 ? piece.length : end);
        size += part.length;
        // No record is longer, so that a longer line holds nothing that a place could lead to.
        if (size <= LONGEST_RECORD) kept.push(part);
      }
      if (end < 0) break;
      if (size > 0 && size <= LONGEST_RECORD) yield [line, Buffer.concat(kept)];
      kept = [];
      size = 0;
      if (++line > last) return;
      start = end + (piece[end] === CR && piece[end + 1] === LF ? 2 : 1);
      if (lf >= 0 && lf < start) lf = piece.indexOf(LF, start);
      if (cr >= 0 && cr < start) cr = piece.indexOf(CR, start);
    }
    afterCr = piece.at(-1) === CR;
  }
  if (size > 0 && size <= LONGEST_RECORD) yield [line, Buffer.concat(kept)];
}

async function ofTable(file: FileHandle, wanted: ByLine, found: Map<Place, Excerpt>) {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
  const head = buffer.subarray(0, bytesRead);
  const wide = wideEncoding(head);
  const start = wide === null ? head.subarray(bomLength(head)).toString('latin1') : new TextDecoder(wide).decode(head);
  const measure = fieldMeasure(delimiterOf(start).delimiter);
  const ofCodePage: [Place, Excerpt][] = [];
  for await (const [line, bytes] of wantedLines(pieces(file, wide ?? 'utf-8'), wanted)) {
    const isText = isUtf8(bytes);
    // In a code page a byte is a character, so that the excerpt can be cut before it is known which one it is.
    const text = bytes.toString(isText ? 'utf8' : 'latin1');
    if (text.trim() === '') continue;
    for (const place of wanted.get(line) ?? []) {
      const excerpt = excerptOf(text, place.column, measure);
      if (isText) found.set(place, excerpt);
      else ofCodePage.push([place, excerpt]);
    }
  }
  if (ofCodePage.length === 0) return;
  const decoder = new TextDecoder(await codePage(file));
  const decoded = (text: string) => decoder.decode(Buffer.from(text, 'latin1'));
  for (const [place, { before, value, after, ...cut }] of ofCodePage) {
    found.set(place, { before: decoded(before), value: decoded(value), after: decoded(after), ...cut });
  }
}

/** What stands at places of one text file; nothing of what cannot be read any more. */
export async function excerpts(path: string, places: readonly Place[]): Promise<Map<Place, Excerpt>> {
  const found = new Map<Place, Excerpt>();
  const wanted = new Map<number, Place[]>();
  for (const place of places) {
    if (place.line === null) continue;
    const its = wanted.get(place.line);
    if (its === undefined) wanted.set(place.line, [place]);
    else its.push(place);
  }
  const isTable = /\.csv$/i.test(path);
  if (wanted.size === 0 || !(isTable || /\.(ya?ml|json)$/i.test(path))) return found;
  try {
    const its = await stat(path);
    if (!its.isFile() || (!isTable && its.size > LARGEST_DEFINITION)) return found;
    const file = await open(path);
    try {
      if (isTable) await ofTable(file, wanted, found);
      else await ofDefinition(path, file, wanted, found);
    } finally {
      await file.close();
    }
  } catch {
    // What is wrong with the file is said where it was read first.
    return new Map();
  }
  return found;
}
