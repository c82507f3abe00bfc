import { createInflateRaw } from 'node:zlib';
import type { Maybe } from '../model/money.ts';
import { contentOf, crcOf, type Entry, entriesOf } from '../package/zip.ts';
import { readXml, TooLarge } from './xml.ts';

/** So many bytes may the parts of a workbook hold that values need: a ledger of 100,000 rows and 24 columns has 120 MB. */
export const LARGEST_PARTS = 512 * 1024 * 1024;
/** What leads to other parts has some hundred bytes a part, of which no workbook has more than its thousands of sheets. */
const LARGEST_RELATIONS = 4 * 1024 * 1024;
/** The part that lists the sheets is read before the others are known; old workbooks have megabytes of names in it. */
const LARGEST_LIST = 64 * 1024 * 1024;
/** A part that is larger is unpacked a piece at a time. */
const AT_ONCE = 1 << 20;
const PIECE = 1 << 18;
const DEFLATED = 8;

/** The content of an entry, a piece at a time; throws where it is not what it states, to the last bit. */
async function* pieces(zip: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  let [size, crc] = [0, 0];
  for await (const piece of unpacked(zip, entry)) {
    size += piece.length;
    if (size > entry.size) throw new Error('more than it states');
    crc = crcOf(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new Error('not what it states');
}

async function* unpacked(zip: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.method !== DEFLATED || entry.size <= AT_ONCE) {
    const content = contentOf(zip, entry);
    if (content === null) throw new Error('not what it states');
    for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
    return;
  }
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(zip.subarray(entry.start, entry.start + entry.packed));
  yield* inflate as AsyncIterable<Buffer>;
}

/** A part of a package: its size when it is unpacked, and its content. */
export interface Part {
  readonly size: number;
  pieces(): AsyncGenerator<Buffer>;
}

/** What a part leads to. */
export interface Relation {
  readonly type: string;
  readonly part: Maybe<Part>;
}

/** The parts of a workbook's package that its values need, as they lead to each other. */
export interface Package {
  readonly workbook: Part;
  /** What the workbook leads to, by id. */
  readonly relations: ReadonlyMap<string, Relation>;
}

/** The name of a part as all others are compared with it: neither case nor the kind of slash tells two apart. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** The names that a target may mean, seen from a folder: that below it, and one that was meant from the top. */
function namesOf(target: string, folder: string): string[] {
  let path = target.trim().replaceAll('\\', '/');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A lone percent sign is a name's own.
  }
  const steps: string[] = path.startsWith('/') ? [] : folder.split('/').filter(step => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return [plainName(steps.join('/')), plainName(path)];
}

type Parts = ReadonlyMap<string, Part>;

/** What a part leads to, by id; nothing where it says nothing of that. */
async function relationsOf(
  parts: Parts,
  folder: string,
  name: string,
): Promise<Map<string, Relation & { name: string }>> {
  const relations = new Map<string, Relation & { name: string }>();
  const part = parts.get(plainName(`${folder}/_rels/${name}.rels`));
  if (part === undefined) return relations;
  if (part.size > LARGEST_RELATIONS) throw new TooLarge();
  await readXml(part.pieces(), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return;
      const names = namesOf(Target, folder);
      const its = names.find(one => parts.has(one)) ?? names[0] ?? '';
      // The same in both standards of the format, whose types differ by all but this.
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.set(Id, { type, name: its, part: parts.get(its) ?? null });
    },
    text() {},
    close() {},
  });
  return relations;
}

/** What a package is that is no workbook of ours, by its parts; its ending where that is one of a spreadsheet. */
function otherKind(parts: Parts): 'ods' | 'numbers' | 'xlsb' | null {
  if (parts.has('content.xml')) return 'ods';
  if ([...parts.keys()].some(name => name.endsWith('.iwa'))) return 'numbers';
  return parts.has('xl/workbook.bin') ? 'xlsb' : null;
}

/** A package as its parts lead to each other; what it is instead; null where it is damaged. */
export async function openPackage(zip: Buffer): Promise<Package | 'ods' | 'numbers' | 'xlsb' | 'other' | null> {
  const entries = entriesOf(zip);
  if (entries === null || entries.length === 0) return null;
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    parts.set(plainName(entry.name.toString('utf8')), { size: entry.size, pieces: () => pieces(zip, entry) });
  }
  const kind = otherKind(parts);
  if (kind !== null) return kind;
  const top = await relationsOf(parts, '', '');
  const name = [...top.values()].find(({ type }) => type === 'officeDocument')?.name ?? 'xl/workbook.xml';
  const workbook = parts.get(name);
  if (workbook === undefined) return parts.has('[content_types].xml') ? null : 'other';
  if (workbook.size > LARGEST_LIST) throw new TooLarge();
  const cut = name.lastIndexOf('/');
  const relations = await relationsOf(parts, name.slice(0, Math.max(0, cut)), name.slice(cut + 1));
  return { workbook, relations };
}

/** The names of the parts of a zip; null where it is none that is whole. */
export function partNames(zip: Buffer): Maybe<string[]> {
  return entriesOf(zip)?.map(({ name }) => name.toString('utf8')) ?? null;
}
