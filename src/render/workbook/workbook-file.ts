import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import type { PageSetup, Style, stream, Worksheet } from 'exceljs';
import type { Chunks } from '../values.ts';

// What is written of a sheet elsewhere, so that the package itself stands here alone.
export type { CellFormulaValue, CellValue, Style, Worksheet } from 'exceljs';

/** Columns as wide as this exceljs takes for default ones and does not write: the sheet says that its default is so. */
export const UNWRITTEN_WIDTH = 9;
/** Every font names itself whole: what a style leaves out, spreadsheets fill in differently. */
export const FONT = { name: 'Calibri', family: 2, size: 10 } as const;
export const SHADE = { argb: 'FFDCE6F1' };

/** A sheet on paper: A4 landscape, as wide as a page, with its headings, where it has such, on each. */
export function pageOf(headings: string | null, pagesHigh = 0): Partial<PageSetup> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesHigh,
    ...(headings === null ? {} : { printTitlesRow: headings }),
  };
}

/** The widest sheet, in characters, that can still be read on one A4 page across. */
const MOST_ACROSS = 260;

/** Over how many pages across a sheet goes that is so wide, in characters, to be read. */
export function pagesOver(width: number): number {
  return Math.max(1, Math.ceil(width / MOST_ACROSS));
}

/** How a sheet goes on paper over several pages across: with its first columns, `A:B`, on each. */
export function pagesAcross(pages: number, first: string): Partial<PageSetup> {
  return pages < 2 ? {} : { fitToWidth: pages, pageOrder: 'overThenDown', printTitlesColumn: first };
}

/** Rows of a sheet as XML, after those that exceljs wrote. */
export interface RowStream {
  /** Which of the workbook's styles one is. */
  style(style: Partial<Style>): number;
  /** Which of the workbook's styles of rules one is. */
  ruleStyle(style: Partial<Style>): number;
  /** Hands rows on, and waits while what was handed on before is not yet packed: all sheets before must be committed. */
  write(rows: string): Promise<void>;
  /** Rules of what cells look like by what they hold: exceljs writes bars with an empty name, which no reader takes. */
  rules(xml: string): void;
  /** Makes one cell of several beside each other, `A2:K2`. */
  merge(range: string): void;
}

/** A stream of the older kind that exceljs's zip takes sheets by: it has no other word for being full. */
type Packing = Writable & { readonly _writableState: { readonly needDrain: boolean } };

/** What exceljs's writer of sheets has and its types do not say. */
interface SheetWriter {
  readonly stream: { write(text: string | Buffer): unknown; readonly pipes: readonly Packing[] };
  readonly workbook: {
    readonly styles: { addStyleModel(style: Partial<Style>): number; addDxfStyle(style: Partial<Style>): number };
  };
  readonly _merges: string[];
  _writeConditionalFormatting(): void;
}

/** The rows of a sheet below those that exceljs has committed; none can be added through exceljs after. */
export function rowStream(sheet: Worksheet): RowStream {
  const its = sheet as unknown as SheetWriter;
  return {
    style: style => its.workbook.styles.addStyleModel(style),
    ruleStyle: style => its.workbook.styles.addDxfStyle(style),
    async write(rows) {
      // What was handed on before is packed, in another thread, while these rows are made.
      for (const pipe of its.stream.pipes) if (pipe._writableState.needDrain) await once(pipe, 'drain');
      its.stream.write(Buffer.from(rows));
    },
    rules(xml) {
      its._writeConditionalFormatting = () => its.stream.write(xml);
    },
    merge: range => its._merges.push(range),
  };
}

/** Makes the last sheet of a workbook its first, wherever in the package it stands; none can be added after. */
export function putFirst(workbook: stream.xlsx.WorkbookWriter, sheet: Worksheet): void {
  const { _worksheets: sheets } = workbook as unknown as { readonly _worksheets: unknown[] };
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.unshift(sheet);
}

/** Whatever is before it becomes 1 January 1980, the first day that a zip can name. */
const BEFORE_ZIPS = new Date(0);

/** Gives a range, `'Expenses'!$B$6:$B$9`, a name in its workbook. */
export type Naming = (name: string, range: string) => void;

/** A workbook of ours, whose sheets `fill` writes. The same sheets and stamp give the same bytes. */
export async function* workbookFile(
  stamp: Date,
  fill: (workbook: stream.xlsx.WorkbookWriter, naming: Naming) => Promise<void>,
): Chunks {
  const { default: exceljs } = await import('exceljs');
  const out = new PassThrough();
  const options: Partial<stream.xlsx.WorkbookWriterOptions> = { stream: out, useStyles: true, useSharedStrings: false };
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(options);
  withoutClock(workbook as unknown as Zipping);
  workbook.creator = 'samata';
  workbook.lastModifiedBy = 'samata';
  workbook.created = stamp;
  workbook.modified = stamp;
  const written = (async () => {
    await fill(workbook, namesOf(workbook));
    await workbook.commit();
  })();
  written.catch(error => out.destroy(error));
  // What is packed goes on at once, so that no more of it is in memory than the reader is behind.
  yield* out as AsyncIterable<Uint8Array>;
  await written;
}

/** exceljs keeps every cell of every range that has a name: of a long ledger that would be all the memory that there is. */
function namesOf(workbook: stream.xlsx.WorkbookWriter): Naming {
  const model: { readonly name: string; readonly ranges: readonly string[] }[] = [];
  Object.defineProperty(workbook.definedNames, 'model', { get: () => model });
  return (name, range) => model.push({ name, ranges: [range] });
}

/** What the package that exceljs zips with packs an entry by: its own door lets the first two of them in before we can. */
interface Zipping {
  readonly zip: { readonly _module: { append(source: unknown, entry: object, done: unknown): unknown } };
}

/** exceljs has no option for the times of the entries of its zip: each would be that of the clock. */
function withoutClock({ zip: { _module } }: Zipping): void {
  const append = _module.append.bind(_module);
  _module.append = (source, entry, done) => append(source, { ...entry, date: BEFORE_ZIPS }, done);
}
