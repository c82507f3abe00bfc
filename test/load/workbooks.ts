import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { withoutClock } from '../../src/render/workbook/zip-stamps.ts';

export type { CellValue, Worksheet };

/** A workbook as bytes, the same every time. */
export async function bytesOf(workbook: Workbook): Promise<Buffer> {
  workbook.created = workbook.modified = new Date('2019-02-28T00:00:00Z');
  return Buffer.from(withoutClock(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

/** A workbook of one sheet with these rows, and what else is done to it. */
export async function workbookOf(
  rows: readonly (readonly CellValue[])[],
  change: (sheet: Worksheet, workbook: Workbook) => void = () => {},
  name = 'Expenses',
): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) sheet.addRow([...row]);
  change(sheet, workbook);
  return bytesOf(workbook);
}
