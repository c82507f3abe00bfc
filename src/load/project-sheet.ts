import { type FileHandle, open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Maybe } from '../model/money.ts';
import { sheetNamed } from '../model/sheets.ts';
import { contentOf, entriesOf } from '../package/zip.ts';

// Whether a workbook is a project, by the names of its sheets alone: of a large one a few pages are read.

const END = Buffer.from([0x50, 0x4b, 5, 6]);
const END_LENGTH = 22;
/** What follows the directory of a zip is no longer: its end record with a comment. */
const TAIL = END_LENGTH + 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** No directory, and no list of sheets, that people's programs write is larger. */
const LARGEST = 1 << 20;
/** A package that tells nothing by its end is read whole up to this size. */
const LARGEST_WHOLE = 16 << 20;
const LIST_OF_SHEETS = /(^|\/)workbook\d*\.xml$/i;
const SHEET = /<(?:\w+:)?sheet\s(?:[^<>]*?\s)?name\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

async function bytesAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

/** The part of a package that lists its sheets; null where it has none that is whole. */
async function listOfSheets(file: FileHandle): Promise<Maybe<string>> {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - TAIL), Math.min(size, TAIL));
  const end = tail.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > tail.length) return null;
  const length = tail.readUInt32LE(end + 12);
  if (length > LARGEST) return null;
  const directory = await bytesAt(file, tail.readUInt32LE(end + 16), length);
  for (let at = 0; at + CENTRAL_LENGTH <= directory.length && directory.readUInt32LE(at) === CENTRAL; ) {
    const name = directory.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + directory.readUInt16LE(at + 28));
    const [method, packed] = [directory.readUInt16LE(at + 10), directory.readUInt32LE(at + 20)];
    if (LIST_OF_SHEETS.test(name) && packed <= LARGEST) {
      const local = directory.readUInt32LE(at + 42);
      const head = await bytesAt(file, local, LOCAL_LENGTH);
      const start = local + LOCAL_LENGTH + head.readUInt16LE(26) + head.readUInt16LE(28);
      const content = await bytesAt(file, start, packed);
      return (method === DEFLATED ? inflateRawSync(content, { maxOutputLength: LARGEST }) : content).toString('utf8');
    }
    at += CENTRAL_LENGTH + [28, 30, 32].reduce((sum, field) => sum + directory.readUInt16LE(at + field), 0);
  }
  return null;
}

/** The same of a package that states its sizes and places elsewhere, as programs do that write one as they go. */
async function listInWhole(file: FileHandle): Promise<Maybe<string>> {
  const { size } = await file.stat();
  if (size > LARGEST_WHOLE) return null;
  const zip = await file.readFile();
  const entry = entriesOf(zip)?.find(its => LIST_OF_SHEETS.test(its.name.toString('utf8')) && its.size <= LARGEST);
  return (entry === undefined ? null : contentOf(zip, entry))?.toString('utf8') ?? null;
}

/** Whether a workbook has a sheet that makes it a project; null where that cannot be told. */
export async function isProjectWorkbook(path: string): Promise<Maybe<boolean>> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch {
    return null;
  }
  try {
    const list = (await listOfSheets(file)) ?? (await listInWhole(file));
    if (list === null) return null;
    return [...list.matchAll(SHEET)].some(([, double, single]) => sheetNamed(double ?? single ?? '') === 'project');
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
