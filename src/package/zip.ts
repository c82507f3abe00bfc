import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Maybe } from '../model/money.ts';

/** A part of a package, as its central directory states it. */
export interface Entry {
  readonly name: Buffer;
  readonly flags: number;
  /** How it is packed; -1 where it is encrypted. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header starts, and where its content does. */
  readonly local: number;
  readonly start: number;
  /** What the central directory holds of it. */
  readonly record: Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
/** What a size or a place is stated as that stands in the records of large packages instead. */
const ELSEWHERE = 0xffffffff;
const MANY = 0xffff;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_LOCATOR_LENGTH = 20;
const LARGE_END = 0x06064b50;
const LARGE_END_LENGTH = 56;
const LARGE_EXTRA = 1;

const ENCRYPTED = 1;
const UTF8_NAME = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** The version that unpacks what is deflated, and 1980-01-01, 00:00, as packages state a moment. */
const VERSION = 20;
const FIRST_DAY = 0x0021;

/** Where the end record of a zip starts; -1 where it has none. */
function endOf(zip: Buffer): number {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  return end + END_LENGTH > zip.length ? -1 : end;
}

/** Where the central directory starts, and how many entries it has; of a large package another record states them. */
function directoryOf(zip: Buffer, end: number): { readonly start: number; readonly count: number } {
  const [count, start] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 16)];
  const locator = end - LARGE_LOCATOR_LENGTH;
  if (start !== ELSEWHERE && count !== MANY) return { start, count };
  if (locator < 0 || zip.readUInt32LE(locator) !== LARGE_LOCATOR) return { start, count };
  const large = Number(zip.readBigUInt64LE(locator + 8));
  if (large + LARGE_END_LENGTH > zip.length || zip.readUInt32LE(large) !== LARGE_END) return { start, count };
  return { start: Number(zip.readBigUInt64LE(large + 48)), count: Number(zip.readBigUInt64LE(large + 32)) };
}

/** What a record states of sizes and places, each of which stands in its extra field where it is said to. */
function statedIn(extra: Buffer, stated: readonly number[]): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== LARGE_EXTRA) continue;
    let next = at + 4;
    return stated.map(value => {
      if (value !== ELSEWHERE || next + 8 > extra.length) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return stated;
}

/** The entries of a zip by its central directory; null where it has none that is whole. */
export function entriesOf(zip: Buffer): Maybe<Entry[]> {
  const end = endOf(zip);
  if (end < 0) return null;
  const entries: Entry[] = [];
  const { start, count } = directoryOf(zip, end);
  let at = start;
  for (let left = count; left > 0; left--) {
    if (at + CENTRAL_LENGTH > zip.length || zip.readUInt32LE(at) !== CENTRAL) return null;
    const [length, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const further = zip.subarray(at + CENTRAL_LENGTH + length, at + CENTRAL_LENGTH + length + extra);
    const [size = 0, packed = 0, local = 0] = statedIn(further, [
      zip.readUInt32LE(at + 24),
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ]);
    if (local + LOCAL_LENGTH > zip.length || zip.readUInt32LE(local) !== LOCAL) return null;
    const next = at + CENTRAL_LENGTH + length + extra + comment;
    const flags = zip.readUInt16LE(at + 8);
    entries.push({
      name: zip.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + length),
      flags,
      method: (flags & ENCRYPTED) === 0 ? zip.readUInt16LE(at + 10) : -1,
      crc: zip.readUInt32LE(at + 16),
      packed,
      size,
      local,
      start: local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28),
      record: zip.subarray(at, next),
    });
    at = next;
  }
  return entries;
}

/** The content of an entry, never more than it states; null where it is not what it states. */
export function contentOf(zip: Buffer, { method, packed, size, start }: Entry): Maybe<Buffer> {
  const bytes = zip.subarray(start, start + packed);
  if (method === STORED) return bytes.length === size ? bytes : null;
  if (method !== DEFLATED) return null;
  try {
    const content = inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : null;
  } catch {
    return null;
  }
}

function header(signature: number, bytes: number): Buffer {
  const head = Buffer.alloc(bytes);
  head.writeUInt32LE(signature, 0);
  return head;
}

/** The end record over entries that were written so far, with nothing after it. */
function ending(entries: number, at: number, directory: readonly Buffer[]): Buffer {
  const end = header(END, END_LENGTH);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return end;
}

/** Why a zip is not edited: it is none that is whole, or it is written in a way in which no workbook is. */
type ZipTrouble = 'broken' | 'encrypted' | 'large' | 'twice';

/** The entries of a zip that can be edited: each of them stands apart from the others, and has a name of its own. */
export function editable(zip: Buffer): readonly Entry[] | ZipTrouble {
  const end = endOf(zip);
  const entries = entriesOf(zip);
  if (entries === null || end < 0) return 'broken';
  const [entriesHere, entriesInAll] = [zip.readUInt16LE(end + 8), zip.readUInt16LE(end + 10)];
  const [length, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  const isLarge =
    (end >= LARGE_LOCATOR_LENGTH && zip.readUInt32LE(end - LARGE_LOCATOR_LENGTH) === LARGE_LOCATOR) ||
    entries.some(({ record }) => [20, 24, 42].some(at => record.readUInt32LE(at) === ELSEWHERE));
  if (isLarge) return 'large';
  if (zip.readUInt32LE(end + 4) !== 0 || entriesHere !== entriesInAll || start + length !== end) return 'broken';
  if (end + END_LENGTH + zip.readUInt16LE(end + 20) !== zip.length) return 'broken';
  if (entries.some(({ method }) => method < 0)) return 'encrypted';
  const names = entries.map(({ name }) => name.toString('utf8').toLowerCase());
  if (new Set(names).size < names.length) return 'twice';
  const byPlace = entries.toSorted((a, b) => a.local - b.local);
  const isApart = byPlace.every((its, i) => its.start + its.packed <= (byPlace[i + 1]?.local ?? start));
  return isApart ? entries : 'broken';
}

/**
 * A zip in which some entries have another content, are gone (null) or are new (at the end, in the order given). All others
 * stand as they are, byte for byte: headers, packed content, what follows it, and the order of all. The zip is one whose
 * `entries` are `editable`; the same changes give the same bytes.
 */
export function rebuilt(zip: Buffer, entries: readonly Entry[], changes: ReadonlyMap<string, Maybe<Buffer>>): Buffer {
  const end = endOf(zip);
  const start = zip.readUInt32LE(end + 16);
  const byPlace = entries.toSorted((a, b) => a.local - b.local);
  const pieces: Buffer[] = [zip.subarray(0, byPlace[0]?.local ?? start)];
  let at = pieces[0]?.length ?? 0;
  const records = new Map<Entry, Buffer>();
  for (const [i, entry] of byPlace.entries()) {
    const changed = changes.get(entry.name.toString('utf8'));
    if (changed === null) continue;
    const { pieces: its, record } =
      changed === undefined
        ? { pieces: [zip.subarray(entry.local, byPlace[i + 1]?.local ?? start)], record: Buffer.from(entry.record) }
        : deflated(entry.name, entry.flags & UTF8_NAME, changed);
    record.writeUInt32LE(at, 42);
    records.set(entry, record);
    for (const piece of its) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const directory = entries.flatMap(entry => records.get(entry) ?? []);
  const known = new Set(entries.map(({ name }) => name.toString('utf8')));
  for (const [name, content] of changes) {
    if (content === null || known.has(name)) continue;
    const { pieces: its, record } = deflated(Buffer.from(name), 0, content);
    record.writeUInt32LE(at, 42);
    directory.push(record);
    for (const piece of its) {
      pieces.push(piece);
      at += piece.length;
    }
  }
  const last = ending(directory.length, at, directory);
  // The comment of the whole.
  const comment = zip.subarray(end + END_LENGTH);
  last.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...pieces, ...directory, last, comment]);
}

/** An entry that is packed, with what the central directory holds of it. */
function deflated(name: Buffer, flags: number, content: Buffer): { pieces: Buffer[]; record: Buffer } {
  const packed = deflateRawSync(content);
  const local = header(LOCAL, LOCAL_LENGTH);
  const central = header(CENTRAL, CENTRAL_LENGTH);
  central.writeUInt16LE(VERSION, 4);
  for (const [head, at] of [
    [local, 4],
    [central, 6],
  ] as const) {
    head.writeUInt16LE(VERSION, at);
    head.writeUInt16LE(flags, at + 2);
    head.writeUInt16LE(DEFLATED, at + 4);
    head.writeUInt16LE(FIRST_DAY, at + 8);
    head.writeUInt32LE(crcOf(content), at + 10);
    head.writeUInt32LE(packed.length, at + 14);
    head.writeUInt32LE(content.length, at + 18);
    head.writeUInt16LE(name.length, at + 22);
  }
  return { pieces: [local, name, packed], record: Buffer.concat([central, name]) };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum by which a zip knows whether a content is whole; `before` is that of what comes before it. */
export function crcOf(content: Uint8Array, before = 0): number {
  let crc = ~before;
  for (let at = 0; at < content.length; at++) crc = (TABLE[(crc ^ (content[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
