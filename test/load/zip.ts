import { deflateRawSync } from 'node:zlib';
import { crcOf } from '../../src/package/zip.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What may be wrong with an entry, on purpose. */
export interface Lies {
  readonly size?: number;
  readonly crc?: number;
  /** What stands in place of its content. */
  readonly packed?: Buffer;
  readonly method?: number;
}

/** A package of parts that are not packed. */
export function storedZipOf(parts: Parts): Buffer {
  const stored = Object.entries(parts).map(([name, its]) => [name, { packed: Buffer.from(its), method: 0 }] as const);
  return zipOf(parts, Object.fromEntries(stored));
}

/** A package as programs write one that may become large: sizes and places stand in records of their own. */
export function largeZipOf(parts: Parts): Buffer {
  return zipOf(parts, {}, true);
}

/** A package of parts, each packed, in the order given. */
export function zipOf(parts: Parts, lies: Readonly<Record<string, Lies>> = {}, isLarge = false): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, its] of Object.entries(parts)) {
    const content = Buffer.from(its);
    const packed = lies[name]?.packed ?? deflateRawSync(content, { level: 1 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(lies[name]?.method ?? 8, 4);
    head.writeUInt32LE(lies[name]?.crc ?? crcOf(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(lies[name]?.size ?? content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(at, 12);
    pieces.push(Buffer.from('PK\u0003\u0004'), Buffer.from(head), Buffer.from(name), packed);
    const extra = Buffer.alloc(isLarge ? 28 : 0);
    if (isLarge) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [i, value] of [content.length, packed.length, at].entries())
        extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
      head.fill(0xff, 14, 22);
      rest.fill(0xff, 12);
      head.writeUInt16LE(extra.length, 24);
    }
    directory.push(Buffer.from('PK\u0001\u0002\0\0', 'latin1'), head, rest.subarray(2), Buffer.from(name), extra);
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const end = Buffer.alloc(18);
  if (isLarge) {
    const large = Buffer.alloc(76);
    large.write('PK\u0006\u0006', 0, 'latin1');
    large.writeBigUInt64LE(44n, 4);
    for (const [i, value] of [count, count, list.length, at].entries())
      large.writeBigUInt64LE(BigInt(value), 24 + 8 * i);
    large.write('PK\u0006\u0007', 56, 'latin1');
    large.writeBigUInt64LE(BigInt(at + list.length), 64);
    end.fill(0xff, 4, 16);
    return Buffer.concat([...pieces, list, large, Buffer.from('PK\u0005\u0006'), end]);
  }
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...pieces, list, Buffer.from('PK\u0005\u0006'), end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What leads from one part to others, by id: type and target. */
export function relations(
  list: Readonly<Record<string, readonly [type: string, target: string]>>,
  base = OFFICE,
): string {
  const each = Object.entries(list).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}

/** The parts of a workbook as Excel lays them out; those given stand in place of its own. */
export function bookParts(sheet: string, others: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Expenses" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
    ...others,
  };
}

/** A plain number, a date, an amount, per cent. */
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/><xf numFmtId="10"/></cellXfs></styleSheet>`;

/** A sheet of these rows of XML. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}
