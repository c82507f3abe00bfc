import { readFile } from 'node:fs/promises';
import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { type ReportOptions, report } from '../../../src/commands/report.ts';
import { tableMessagesIn } from '../../../src/messages/tables.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Language } from '../../../src/model/language.ts';
import { xlsx } from '../../../src/render/workbook/xlsx.ts';
import { folderWith, here } from '../../support.ts';
import { partOf, STAMP } from './workbook.ts';

/** A workbook as `samata report` writes it: its bytes, and read back. */
export interface Signed {
  readonly bytes: Buffer;
  readonly book: Workbook;
}

async function readBack(bytes: Buffer): Promise<Signed> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return { bytes, book };
}

/** A report, or all of them, of a project or of many, as it is handed in. */
export async function signed(
  path: string,
  lang: Language,
  name = 'all',
  more: Partial<ReportOptions> = {},
): Promise<Signed> {
  const file = `${await folderWith({})}/signed.xlsx`;
  await here(terminal => report(name, [path], { ...more, lang, output: [file] }, terminal));
  return readBack(await readFile(file));
}

/** A dossier as a workbook. */
export async function signedOf(dossier: Dossier, lang: Language = 'en'): Promise<Signed> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx(dossier, await tableMessagesIn(lang), STAMP)) pieces.push(Buffer.from(piece));
  return readBack(Buffer.concat(pieces));
}

/** What a cell shows. */
export function shown({ value }: Cell): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return 'formula' in value ? value.result : value;
}

/** The values of each line of a sheet, each once however many cells it is over. */
export function linesOf(sheet: Worksheet): unknown[][] {
  const lines: unknown[][] = [];
  sheet.eachRow(row => {
    const line: unknown[] = [];
    row.eachCell(cell => {
      const value = shown(cell);
      if (!(cell.isMerged && cell.master !== cell) && value !== null && value !== '') line.push(value);
    });
    if (line.length > 0) lines.push(line);
  });
  return lines;
}

/** All that a sheet says, a line a line. */
export function textOf(sheet: Worksheet | undefined): string {
  if (sheet === undefined) throw new Error('no sheet');
  return linesOf(sheet)
    .map(line => line.map(value => (value instanceof Date ? value.toISOString() : String(value))).join(' | '))
    .join('\n');
}

export function sheetNames({ book }: Signed): string[] {
  return book.worksheets.map(({ name }) => name);
}

/** A link: where it stands, what it says, and where the workbook's name for its target leads. */
export interface Link {
  readonly from: string;
  readonly text: string;
  readonly to: string;
  readonly cell: string;
}

/** Every link of a workbook. A name that the workbook does not know is no link at all. */
export function linksOf({ book, bytes }: Signed): Link[] {
  const names = new Map(
    [...partOf(bytes, 'xl/workbook.xml').matchAll(/<definedName name="(\w+)">(.*?)<\/definedName>/g)].map(
      ([, name = '', range = '']) => [name, range.replaceAll('&apos;', "'")],
    ),
  );
  return book.worksheets.flatMap(sheet => {
    const links: Link[] = [];
    sheet.eachRow(row =>
      row.eachCell(cell => {
        const [, name = '', text = ''] = /^HYPERLINK\("#(\w+)","(.*)"\)$/.exec(cell.formula ?? '') ?? [];
        if (name === '' || (cell.isMerged && cell.master !== cell)) return;
        const [, to = '', its = ''] = /^'?(.*?)'?!(\$[A-Z]+\$\d+)$/.exec(names.get(name) ?? '') ?? [];
        links.push({ from: sheet.name, text, to, cell: its.replaceAll('$', '') });
      }),
    );
    return links;
  });
}
