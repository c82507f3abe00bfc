import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part as they are met, by their names without the prefix that its root has. */
export interface Reader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** The parts of a workbook are more than a table can be. */
export class TooLarge extends Error {}

/** So many elements may a part have: those of ten million cells. They bound the time that reading takes. */
const MOST_ELEMENTS = 40_000_000;
/** No part of a workbook goes deeper; each level is kept while it is open. */
const DEEPEST = 64;
/** So many bytes may one element, text or comment take: each is kept while it lasts. */
const LONGEST = 1 << 24;

/** The encoding of a part by its first bytes; of a part that states none it is UTF-8. */
function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0 && head[1] === 0x3c) return 'utf-16be';
  if (head[0] === 0x3c && head[1] === 0) return 'utf-16le';
  const [, stated] =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1', 0, 200)) ?? [];
  return stated ?? 'utf-8';
}

/** Reads a part from its first byte to its last; throws where it is no well-formed XML to its end. */
export async function readXml(pieces: AsyncIterable<Buffer> | Iterable<Buffer>, reader: Reader): Promise<void> {
  const parser = new SaxesParser();
  let prefix: string | null = null;
  let depth = 0;
  let elements = 0;
  let quiet = 0;
  const own = (name: string) =>
    prefix !== '' && prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    if (++depth > DEEPEST) throw new Error('too deep');
    if (++elements > MOST_ELEMENTS) throw new TooLarge();
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    reader.open(own(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    depth--;
    reader.close(own(name));
  });
  parser.on('text', text => reader.text(text));
  parser.on('cdata', text => reader.text(text));
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of pieces) {
    quiet += piece.length;
    if (quiet > LONGEST) throw new Error('too long');
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder?.decode() ?? '');
  parser.close();
}
