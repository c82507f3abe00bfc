import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import type { UnreadableReason } from '../model/checks.ts';
import { Borders } from './borders.ts';
import type { CodePage, Encoding } from './encoding.ts';
import { bomLength, likelyCodePage, wideEncoding } from './encoding.ts';
import { notText } from './sniff.ts';

/** What the first pass over a table's file settles; later passes only read. */
export interface Survey {
  readonly path: string;
  /** What stood in it at another time, where that is read. */
  readonly bytes?: Buffer;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** The lines before the header: 1 where the file opens with `sep=;`. */
  readonly skippedLines: number;
  /** How each piece of the file is cut between records, so that later passes need not look for it. */
  readonly cuts: readonly Cut[];
  /** The line of what follows the last cut. */
  readonly lastLine: number;
}

export interface Cut {
  /** Where the last whole record of the piece ends, in bytes; 0 where none does. */
  readonly end: number;
  /** The line on which the record starts that is open as the piece begins. */
  readonly line: number;
  readonly multiline: boolean;
}

export interface Unreadable {
  readonly reason: UnreadableReason;
  readonly line: number | null;
  readonly detail: string;
}

/** A record may be this long; a cell of a spreadsheet holds 32,767 characters, so a longer one is a quote left open. */
export const LONGEST_RECORD = 1_048_576;
const CHUNK = 1 << 18;
/** So much of a file tells its kind and holds its header. */
export const HEAD = 1 << 16;
const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Why the system refused a file, in our words. */
export function refusal(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { reason: 'missing', line: null, detail: '' };
  if (code === 'EISDIR') return { reason: 'folder', line: null, detail: '' };
  return { reason: 'denied', line: null, detail: code };
}

/** What of an open file is needed to read it. */
export interface Readable {
  readonly read: (
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => Promise<{ readonly bytesRead: number; readonly buffer: Buffer }>;
}

/** Bytes that are read as an open file is. */
export function readableOf(bytes: Buffer): Readable {
  return {
    read: async (buffer, offset, length, position) => ({
      bytesRead: bytes.copy(buffer, offset, position, position + length),
      buffer,
    }),
  };
}

/** The bytes of an open file, a piece at a time; UTF-16 comes out as UTF-8. Marks of byte order are left out. */
export async function* pieces(file: Readable, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : null;
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position);
    const raw = buffer.subarray(0, bytesRead);
    const skip = position === 0 && decoder === null ? bomLength(raw) : 0;
    position += bytesRead;
    const piece = decoder === null ? raw.subarray(skip) : Buffer.from(decoder.decode(raw, { stream: bytesRead > 0 }));
    if (piece.length > 0) yield piece;
    if (bytesRead === 0) return;
  }
}

/** What is settled of a file by its first bytes, a character each. */
export interface Cutting {
  readonly delimiter: string;
  readonly skippedLines: number;
  /** The line on which a table begins that may have titles above it. */
  readonly firstLine?: number;
}

/** The first line that is not `sep=…`, and the delimiter that stands in it most often outside quotes. */
export function delimiterOf(head: string): Cutting {
  const stated = /^sep=(.)\r?\n/.exec(head);
  if (stated !== null) return { delimiter: stated[1] ?? ',', skippedLines: 1 };
  const line = head.slice(0, head.search(/[\r\n]|$/)).replaceAll(/"(?:[^"]|"")*"/g, '');
  let best: string = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = line.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return { delimiter: best, skippedLines: 0 };
}

async function hashed(file: Readable, each: (raw: Buffer) => void): Promise<string> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return hash.digest('hex');
    const raw = buffer.subarray(0, bytesRead);
    hash.update(raw);
    each(raw);
    position += bytesRead;
  }
}

/** Which code page explains the letters of a file of single bytes best. */
export async function codePage(file: Readable): Promise<CodePage> {
  const counts = new Uint32Array(256);
  for await (const piece of pieces(file, 'utf-8')) for (const byte of piece) counts[byte] = (counts[byte] ?? 0) + 1;
  return likelyCodePage(counts);
}

/**
 * Reads a file once and settles what later passes need, or says why it cannot be read as a table. How its records are cut
 * is told by its head.
 */
export async function survey(path: string, cuttingOf = delimiterOf): Promise<Survey | Unreadable> {
  let file: FileHandle;
  try {
    const its = await stat(path);
    // A pipe or a device may have no end, and opening it may wait for one.
    if (!its.isFile() && !its.isDirectory()) return { reason: 'binary', line: null, detail: '' };
    file = await open(path);
  } catch (error) {
    return refusal(error);
  }
  try {
    return await surveyOpen(path, file, cuttingOf);
  } catch (error) {
    return refusal(error);
  } finally {
    await file.close();
  }
}

/** Surveys what once stood in a file. */
export async function surveyKept(path: string, bytes: Buffer): Promise<Survey | Unreadable> {
  const surveyed = await surveyOpen(path, readableOf(bytes), delimiterOf);
  return 'reason' in surveyed ? surveyed : { ...surveyed, bytes };
}

async function surveyOpen(path: string, file: Readable, cuttingOf: typeof delimiterOf): Promise<Survey | Unreadable> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
  const head = buffer.subarray(0, bytesRead);
  if (head.length === 0) return { reason: 'empty', line: null, detail: '' };
  const kind = notText(head);
  if (kind !== null) return { reason: kind, line: null, detail: '' };
  const wide = wideEncoding(head);
  return wide === null
    ? surveyBytes(path, file, cuttingOf(head.subarray(bomLength(head)).toString('latin1')))
    : surveyWide(path, file, cuttingOf(new TextDecoder(wide).decode(head)), wide);
}

/** Follows the records through the file; says where one never ends. */
class Follower {
  private readonly borders: Borders;
  problem: Unreadable | null = null;
  readonly cuts: Cut[] = [];

  constructor({ delimiter, firstLine }: Cutting) {
    this.borders = new Borders(delimiter, firstLine);
  }

  get line(): number {
    return this.borders.cutLine;
  }

  feed(piece: Buffer): void {
    if (this.problem !== null) return;
    const line = this.borders.cutLine;
    const { end, multiline } = this.borders.feed(piece);
    this.cuts.push({ end, line, multiline });
    const { stray, length, open, openLine } = this.borders;
    if (stray !== null) this.problem = { reason: 'stray-quote', line: stray, detail: '' };
    else if (length > LONGEST_RECORD) {
      this.problem = { reason: 'long-field', line: open ? openLine : end === 0 ? line : this.borders.line, detail: '' };
    }
  }

  end(): Unreadable | null {
    if (this.problem === null && this.borders.open) {
      this.problem = { reason: 'open-quote', line: this.borders.openLine, detail: '' };
    }
    return this.problem;
  }
}

async function surveyBytes(path: string, file: Readable, cutting: Cutting): Promise<Survey | Unreadable> {
  const { delimiter, skippedLines } = cutting;
  const follower = new Follower(cutting);
  let utf8 = true;
  let binary = false;
  let tail = Buffer.alloc(0);
  let first = true;
  const sha256 = await hashed(file, raw => {
    binary ||= raw.includes(0);
    if (utf8) {
      const joined = tail.length > 0 ? Buffer.concat([tail, raw]) : raw;
      const cut = wholeCharacters(joined);
      utf8 = isUtf8(joined.subarray(0, cut));
      tail = Buffer.from(joined.subarray(cut));
    }
    follower.feed(first ? raw.subarray(bomLength(raw)) : raw);
    first = false;
  });
  if (binary) return { reason: 'binary', line: null, detail: '' };
  const problem = follower.end();
  if (problem !== null) return problem;
  const encoding = utf8 && tail.length === 0 ? 'utf-8' : await codePage(file);
  return { path, sha256, encoding, delimiter, skippedLines, cuts: follower.cuts, lastLine: follower.line };
}

/** Length up to the last byte that does not begin an unfinished UTF-8 character. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

async function surveyWide(
  path: string,
  file: Readable,
  cutting: Cutting,
  encoding: Encoding,
): Promise<Survey | Unreadable> {
  const { delimiter, skippedLines } = cutting;
  const follower = new Follower(cutting);
  for await (const piece of pieces(file, encoding)) follower.feed(piece);
  const problem = follower.end();
  if (problem !== null) return problem;
  const sha256 = await hashed(file, () => {});
  return { path, sha256, encoding, delimiter, skippedLines, cuts: follower.cuts, lastLine: follower.line };
}
