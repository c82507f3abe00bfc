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
 * A link to a cell that the workbook has a name for: a formula with that name works alike in Excel, in LibreOffice and in
 * the PDF that it makes. This exceljs writes other links before what formats cells by conditions, which Excel takes for damage.
 */
export function linkTo(name: string, text: string): CellFormulaValue {
  return { formula: `HYPERLINK("#${name}","${text.replaceAll('"', '""')}")`, result: text };
}
