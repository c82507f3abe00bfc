import { deflateRawSync } from 'node:zlib';
import { crcOf } from '../../src/package/zip.ts';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What may be wrong with an entry, on purpose. */
export interface Lies {
  readonly size?: number;
  readonly crc?: number;
}

/** A package of parts, each packed, in the order given. */
export function zipOf(parts: Parts, lies: Readonly<Record<string, Lies>> = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, its] of Object.entries(parts)) {
    const content = Buffer.from(its);
    const packed = deflateRawSync(content, { level: 1 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(lies[name]?.crc ?? crcOf(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(lies[name]?.size ?? content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(16);
    rest.writeUInt32LE(at, 12);
    pieces.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\u0001\u0002\0\0'), head.subarray(0, 24), rest, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  const end = Buffer.alloc(18);
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
