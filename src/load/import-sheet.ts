import type { Column } from '../model/columns.ts';
import type { HeadRow } from './import-header.ts';
import { fieldOfCell, KIND } from './sheet-field.ts';
import { holds, type SheetRows, SheetWriter } from './sheet-rows.ts';
import type { Sheet, SheetRow } from './workbook.ts';

/** So many columns beside the last heading are kept, for a row that has to be told whole. */
const BESIDE = 20;

/** The first rows of a sheet that hold anything; of merged cells each has the text of the first. */
export function headOfSheet(sheet: Sheet, most: number): HeadRow[] {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length === most) break;
  }
  return rows.map(({ row, cells }) => {
    const fields: string[] = [];
    for (const [column, cell] of cells) {
      const merge = cell.kind === 'merged' ? sheet.merges.find(its => holds(its, row, column)) : undefined;
      const its = merge === undefined ? cell : rows.find(({ row: at }) => at === merge.top)?.cells.get(merge.left);
      fields[column - 1] = its === undefined || its.kind === 'merged' ? '' : fieldOfCell(its).text;
    }
    return { line: row, fields: Array.from(fields, text => text ?? '') };
  });
}

/** What of a sheet is hidden; it is read all the same. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: number;
  readonly columns: readonly string[];
}

/** The rows of a sheet below its headings, each cell as its column reads it; and what of them is hidden. */
export function rowsOfSheet(
  sheet: Sheet,
  headerLine: number,
  width: number,
  columns: ReadonlyMap<number, Column>,
): { readonly source: SheetRows; readonly hidden: HiddenParts } {
  const writer = new SheetWriter();
  let hiddenRows = 0;
  for (const { row, hidden, cells } of sheet.rows()) {
    if (row <= headerLine) continue;
    const last = Math.min(width + BESIDE, Math.max(width, ...cells.keys()));
    const fields = new Array<string>(last).fill('');
    const kinds = new Array<string>(last).fill(KIND.text);
    for (const [column, cell] of cells) {
      if (column > last) continue;
      const { text, kind } = fieldOfCell(cell, columns.get(column - 1), sheet);
      fields[column - 1] = text;
      kinds[column - 1] = kind;
    }
    if (hidden) hiddenRows++;
    writer.add({ line: row, fields, kinds: kinds.join('') });
  }
  writer.end();
  const merges = sheet.merges
    .filter(({ bottom }) => bottom > headerLine)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  const hiddenColumns = [...columns].filter(([index]) => sheet.isHidden(index + 1)).map(([, { key }]) => key);
  return {
    source: { sheet: sheet.name, pieces: writer.pieces, merges },
    hidden: { sheet: sheet.hidden, rows: hiddenRows, columns: hiddenColumns },
  };
}
