import type { CellFormulaValue } from './workbook-file.ts';
import { FONT } from './workbook-file.ts';

/** A sheet's name: what Excel refuses is left out, 31 characters at most. */
export function sheetName(text: string): string {
  return text
    .replaceAll(/[*?:\\/[\]]/g, ' ')
    .slice(0, 31)
    .replaceAll(/^'|'$/g, ' ')
    .trim();
}

export const LINK_FONT = { ...FONT, underline: true, color: { argb: 'FF0563C1' } } as const;

/** A cell of a sheet as a formula names it. */
export function cellOf(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/**
 * A link to a cell of another sheet of the workbook. A formula, for this exceljs writes links as ones to files outside, and
 * before what formats cells by conditions, where Excel takes them for damage.
 */
export function linkTo(sheet: string, address: string, text: string): CellFormulaValue {
  const quoted = (its: string) => `"${its.replaceAll('"', '""')}"`;
  return { formula: `HYPERLINK(${quoted(`#${cellOf(sheet, address)}`)},${quoted(text)})`, result: text };
}
