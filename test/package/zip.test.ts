import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, crcOf, type Entry, editable, entriesOf, rebuilt } from '../../src/package/zip.ts';
import { workbookOf } from '../load/workbooks.ts';
import { storedZipOf } from '../load/zip.ts';

const PLAIN = storedZipOf({ 'a.xml': '<a/>', 'b.xml': '<b/>', 'c/d.xml': '<d/>' });

function entries(zip: Buffer): readonly Entry[] {
  const its = editable(zip);
  if (typeof its === 'string') throw new Error(its);
  return its;
}

/** Each entry by name: all bytes from its header on to the next, and what the directory says of it, without its place. */
function bytesOf(zip: Buffer): Map<string, string> {
  const its = entries(zip);
  const starts = [...its.map(({ local }) => local), zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)].sort(
    (a, b) => a - b,
  );
  return new Map(
    its.map(({ name, local, record }) => {
      const next = starts[starts.indexOf(local) + 1] ?? zip.length;
      const said = Buffer.from(record);
      said.writeUInt32LE(0, 42);
      return [name.toString(), `${zip.toString('hex', local, next)} ${said.toString('hex')}`];
    }),
  );
}

/** The text of an entry. */
function textOf(zip: Buffer, name: string): string | undefined {
  const entry = entries(zip).find(its => its.name.toString() === name);
  return entry === undefined ? undefined : contentOf(zip, entry)?.toString();
}

/** A zip whose entries say their sizes after their content, as programs write it that do not know them before. */
function withDescriptors(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const { local, start, size, crc, record } of entries(zip)) {
    const head = Buffer.from(bytes.subarray(local, start));
    head.writeUInt16LE(8, 6);
    head.fill(0, 14, 26);
    const after = Buffer.alloc(16);
    for (const [i, value] of [0x08074b50, crc, size, size].entries()) after.writeUInt32LE(value, 4 * i);
    const its = Buffer.from(record);
    its.writeUInt16LE(8, 8);
    its.writeUInt32LE(at, 42);
    records.push(its);
    const piece = Buffer.concat([head, bytes.subarray(start, start + size), after]);
    pieces.push(piece);
    at += piece.length;
  }
  const end = Buffer.from(zip.subarray(-22));
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...records, end]);
}

/** A zip with something before it, which its places know of. */
function withBefore(zip: Buffer, before: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  for (const { record } of entries(bytes)) record.writeUInt32LE(record.readUInt32LE(42) + before.length, 42);
  bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 6) + before.length, bytes.length - 6);
  return Buffer.concat([before, bytes]);
}

/** A zip with a comment of the whole. */
function withComment(zip: Buffer, text: string): Buffer {
  const bytes = Buffer.concat([zip, Buffer.from(text)]);
  bytes.writeUInt16LE(text.length, zip.length - 2);
  return bytes;
}

test('a checksum is that of the world', () => {
  expect(crcOf(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
});

describe('entries that are not changed stay byte for byte', () => {
  const zips: [string, () => Promise<Buffer>][] = [
    ['of parts that are not packed', async () => PLAIN],
    ['of a workbook', () => workbookOf([['a'], [1]])],
    ['with sizes after the content', async () => withDescriptors(PLAIN)],
    ['with something before it', async () => withBefore(PLAIN, Buffer.from('#!/bin/sh'))],
    ['with a comment', async () => withComment(PLAIN, 'kept')],
  ];

  test.each(zips)('a zip %s without changes', async (_name, make) => {
    const zip = await make();
    expect(rebuilt(zip, entries(zip), new Map()).equals(zip)).toBe(true);
  });

  test.each(zips)('a zip %s with one part changed, one gone and one new', async (_name, make) => {
    const zip = await make();
    const [first = '', second = '', ...others] = entries(zip).map(({ name }) => name.toString());
    const changes = new Map([
      ['new.xml', Buffer.from('<new/>')],
      [first, Buffer.from('<other>ą</other>')],
      [second, null],
    ]);
    const changed = rebuilt(zip, entries(zip), changes);
    expect(entries(changed).map(({ name }) => name.toString())).toEqual([first, ...others, 'new.xml']);
    const [before, after] = [bytesOf(zip), bytesOf(changed)];
    for (const name of others) expect(after.get(name)).toBe(before.get(name));
    expect(textOf(changed, first)).toBe('<other>ą</other>');
    expect(textOf(changed, 'new.xml')).toBe('<new/>');
    expect(changed.subarray(0, entries(zip)[0]?.local)).toEqual(zip.subarray(0, entries(zip)[0]?.local));
    // The same once more changes nothing, for what is changed stays in its place, and what is new at the end.
    expect(rebuilt(changed, entries(changed), changes).equals(changed)).toBe(true);
  });

  test('whatever is changed', () => {
    const names = ['a.xml', 'b.xml', 'c/d.xml', 'e.bin', 'f'];
    const contents = fc.dictionary(fc.constantFrom(...names), fc.option(fc.string()));
    fc.assert(
      fc.property(contents, its => {
        const changes = new Map(
          Object.entries(its).map(([name, text]) => [name, text === null ? null : Buffer.from(text)] as const),
        );
        const changed = rebuilt(PLAIN, entries(PLAIN), changes);
        const expected = new Map(
          [...(entriesOf(PLAIN)?.map(({ name }) => name.toString()) ?? [])].map(name => [name, textOf(PLAIN, name)]),
        );
        for (const [name, content] of changes) {
          if (content === null) expected.delete(name);
          else expected.set(name, content.toString());
        }
        const found = new Map(entries(changed).map(({ name }) => [name.toString(), textOf(changed, name.toString())]));
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('a zip is not edited', () => {
  const changed = (at: number, value: number) => {
    const bytes = Buffer.from(PLAIN);
    bytes.writeUInt16LE(value, at);
    return bytes;
  };
  const central = (i: number) => PLAIN.readUInt32LE(PLAIN.length - 6) + i;

  test.each<[string, Buffer, string]>([
    ['that is none', Buffer.from('none'), 'broken'],
    ['that ends too early', PLAIN.subarray(0, -1), 'broken'],
    ['with something after it', Buffer.concat([PLAIN, Buffer.from('rest')]), 'broken'],
    ['with something before it that its places do not know', Buffer.concat([Buffer.from('rest'), PLAIN]), 'broken'],
    ['in which an entry is encrypted', changed(central(8), 1), 'encrypted'],
    ['on several disks', changed(PLAIN.length - 18, 1), 'broken'],
    ['whose entries lie over each other', changed(central(46 + 5 + 42), 0), 'broken'],
    ['with two parts of one name', storedZipOf({ 'a.xml': '', 'A.xml': '' }), 'twice'],
    [
      'with the records of large ones',
      Buffer.concat([PLAIN.subarray(0, -22), Buffer.from([0x50, 0x4b, 6, 7]), Buffer.alloc(16), PLAIN.subarray(-22)]),
      'large',
    ],
  ])('%s', (_name, zip, trouble) => {
    expect(editable(zip)).toBe(trouble);
  });
});
