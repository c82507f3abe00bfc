import { inflateRawSync } from 'node:zlib';
import exceljs, { type Cell, type Worksheet } from 'exceljs';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import type { TableMessages } from '../../../src/messages/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Table } from '../../../src/model/table.ts';
import { xlsx } from '../../../src/render/workbook/xlsx.ts';

export const STAMP = new Date('2019-02-28T00:00:00Z');

/** Tables alone, with nothing said of what they are of. */
export function dossierOf(tables: readonly Table[]): Dossier {
  return { all: tables.length > 1, covers: [], tables, judgements: [] };
}

export async function bytesOf(tables: readonly Table[], stamp = STAMP, messages: TableMessages = en): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx(dossierOf(tables), messages, stamp))
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(pieces);
}

/** The first sheet of a workbook of one table, read back. */
export async function sheetOf(table: Table): Promise<Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await bytesOf([table])) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Which row of the sheet the header is. */
export const HEADER = 5;

/** A cell of a row, by the heading of its column. */
export function cellAt(sheet: Worksheet, row: number, heading: string): Cell {
  let at = 0;
  sheet.getRow(HEADER).eachCell((cell, index) => {
    if (cell.value === heading) at = index;
  });
  if (at === 0) throw new Error(`no column ${heading}`);
  return sheet.getRow(row).getCell(at);
}

/** What a spreadsheet shows as the value of a cell: a formula's stored result. */
export function resultOf({ value }: Cell): unknown {
  return value !== null && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value; // exceljs reads a stored 0 as nothing
}

/** The parts of a package as texts, by name. */
export function partsOf(zip: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [length, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    parts.set(
      zip.toString('utf8', at + 46, at + 46 + length),
      (method === 0 ? bytes : inflateRawSync(bytes)).toString(),
    );
    at += 46 + length + extra + comment;
  }
  return parts;
}

/** A part of a package, `xl/workbook.xml`, as text. */
export function partOf(zip: Buffer, name: string): string {
  const part = partsOf(zip).get(name);
  if (part === undefined) throw new Error(`no ${name}`);
  return part;
}
