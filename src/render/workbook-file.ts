import { PassThrough } from 'node:stream';
import type { PageSetup, stream } from 'exceljs';
import type { Chunks } from './values.ts';
import { withoutClock } from './zip-stamps.ts';

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

/** A workbook of ours, whose sheets `fill` writes. The same sheets and stamp give the same bytes. */
export async function* workbookFile(
  stamp: Date,
  fill: (workbook: stream.xlsx.WorkbookWriter) => Promise<void>,
): Chunks {
  const { default: exceljs } = await import('exceljs');
  const pieces: Buffer[] = [];
  const out = new PassThrough();
  out.on('data', (piece: Buffer) => pieces.push(piece));
  const options: Partial<stream.xlsx.WorkbookWriterOptions> = { stream: out, useStyles: true, useSharedStrings: false };
  const workbook = new exceljs.stream.xlsx.WorkbookWriter(options);
  workbook.creator = 'samata';
  workbook.lastModifiedBy = 'samata';
  workbook.created = stamp;
  workbook.modified = stamp;
  await fill(workbook);
  await workbook.commit();
  yield withoutClock(Buffer.concat(pieces));
}
