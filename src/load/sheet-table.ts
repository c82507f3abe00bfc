import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { inCell, type Place } from '../model/place.ts';
import type { Input } from '../model/project.ts';
import { namesTable } from '../model/sheet-columns.ts';
import { headingReader, isRowOfValues } from './header.ts';
import type { Record } from './records.ts';
import { fieldOfCell, KIND } from './sheet-field.ts';
import { holds, type Merge, rangeOf, SheetWriter } from './sheet-rows.ts';
import type { Unreadable } from './survey.ts';
import { tableOf } from './table.ts';
import { type TableContext, type TableFile, unreadable } from './table-file.ts';
import type { Sheet, SheetRow, Workbook } from './workbook.ts';

export { openWorkbook } from './workbook.ts';

/** Headings stand within so many rows that hold anything. */
const ROWS_ABOVE = 30;

/** A row as headings. */
interface HeadingRow {
  readonly row: number;
  readonly headings: readonly string[];
  /** The keys of its headings, each with its column from 1. */
  readonly keys: ReadonlyMap<string, number>;
}

/** A row of headings, by which a sheet may be the table. */
interface Candidate extends HeadingRow {
  readonly sheet: Sheet;
  readonly isWhole: boolean;
  readonly isNamed: boolean;
  /** Where headings stand that it has not, in the row above or below it. */
  readonly elsewhere: ReadonlyMap<string, Place>;
  /** The last row of headings: the one below where that has some of them. */
  readonly lastRow: number;
}

/** The table in a workbook; null, with its finding, where none of its sheets has one. */
export async function tableIn(
  file: string,
  workbook: Workbook | Unreadable,
  context: TableContext,
  say: Say,
  read: (input: Input) => void,
): Promise<TableFile | null> {
  const { subject } = context;
  if ('reason' in workbook) {
    say(unreadable(file, workbook, subject));
    return null;
  }
  read({ file, sha256: workbook.sha256 });
  const candidates = workbook.sheets.flatMap(sheet => headed(file, sheet, context) ?? []);
  const [best] = candidates.toSorted(byLikeness);
  if (best === undefined) {
    say(unreadable(file, { reason: 'no-sheet', line: null, detail: '' }, subject));
    return null;
  }
  return tableAt(file, best, candidates.filter(isWhole), context, say);
}

/** The table in sheets that are named for it; null, with its finding, where none of them has its headings. */
export async function tableOfSheets(
  file: string,
  sheets: readonly Sheet[],
  context: TableContext,
  say: Say,
): Promise<TableFile | null> {
  const candidates = sheets.flatMap(sheet => headed(file, sheet, context) ?? []);
  const [best] = candidates.toSorted(byLikeness);
  if (best !== undefined) return tableAt(file, best, candidates, context, say);
  for (const sheet of sheets) {
    const [first] = sheet.rows();
    // Nothing at all in a sheet is nothing to say of it: most tables of a template stay empty.
    if (first === undefined) continue;
    const [column = 1] = first.cells.keys();
    const place = inCell(file, sheet.name, first.row, column);
    say(finding('file/unreadable', { reason: 'no-sheet', detail: sheet.name }, place, context.subject));
  }
  return null;
}

/** How much of a table the headings of a sheet are, whatever its name: all columns that must be there, some, or none. */
export function likenessOf(file: string, sheet: Sheet, context: TableContext): 'whole' | 'some' | 'none' {
  const its = headed(file, sheet, context);
  return its === null || its.keys.size < 2 ? 'none' : its.isWhole ? 'whole' : 'some';
}

const isWhole = (candidate: Candidate) => candidate.isWhole;

/** The table of the likeliest of some sheets; that of the others is not read. */
async function tableAt(
  file: string,
  best: Candidate,
  candidates: readonly Candidate[],
  context: TableContext,
  say: Say,
): Promise<TableFile | null> {
  const { subject } = context;
  sayOthers(file, best, candidates, subject, say);
  const { table, hidden } = taken(best, context);
  sayHidden(file, best, hidden, subject, say);
  sayMergedHeadings(file, best, subject, say);
  const source = { sheet: best.sheet.name, pieces: table, merges: mergesBelow(best) };
  const headings: Record = { line: best.row, fields: best.headings };
  // Beside a table a sheet may hold anything.
  return tableOf(file, source, headings, Number.POSITIVE_INFINITY, context, say, best.elsewhere);
}

/** What has all columns before what has not, a visible sheet before a hidden one, then by name, then by most columns. */
function byLikeness(a: Candidate, b: Candidate): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(a.sheet.hidden) - Number(b.sheet.hidden) ||
    Number(b.isNamed) - Number(a.isNamed) ||
    b.keys.size - a.keys.size
  );
}

/** Whether a row holds values of the table, some of which are words that are headings as well: `declared`, `no`. */
function isOfValues({ headings, keys }: HeadingRow, above: HeadingRow): boolean {
  const names = new Set(keys.values());
  const isUnder = (column: number) => (headings[column - 1] ?? '').trim() !== '';
  const under = [...above.keys.values()].filter(isUnder);
  return under.some(column => !names.has(column)) || (under.length > 0 && under.length === names.size);
}

/** The row of headings of a sheet: the one among its first rows with the most of them; null where the sheet is no such table. */
function headed(file: string, sheet: Sheet, { columns, required }: TableContext): Candidate | null {
  const rows: SheetRow[] = [];
  for (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length === ROWS_ABOVE) break;
  }
  const keysOf = headingReader(columns);
  const known = rows.map(row => {
    const headings = headingsOf(row, rows, sheet.merges);
    const keys = new Map<string, number>();
    for (const [i, key] of keysOf(headings).entries()) if (key !== null && !keys.has(key)) keys.set(key, i + 1);
    return { row: row.row, headings, keys };
  });
  const most = Math.max(0, ...known.map(({ keys }) => keys.size));
  const at = known.findIndex(({ keys }) => keys.size === most);
  const its = known[at];
  const isNamed = namesTable(sheet.name, columns);
  if (its === undefined || most === 0 || (most === 1 && !isNamed && columns.length > 1 && required.size > 1))
    return null;
  if (isRowOfValues(its.headings, keysOf(its.headings), required)) return null;
  const missing = [...required].filter(key => !its.keys.has(key));
  const elsewhere = new Map<string, Place>();
  let lastRow = its.row;
  for (const other of [known[at - 1], known[at + 1]]) {
    if (other === undefined || Math.abs(other.row - its.row) !== 1) continue;
    if (other.row > its.row && isOfValues(other, its)) continue;
    for (const key of missing) {
      const column = other.keys.get(key);
      if (column === undefined || elsewhere.has(key)) continue;
      elsewhere.set(key, inCell(file, sheet.name, other.row, column));
      lastRow = Math.max(lastRow, other.row);
    }
  }
  return { sheet, ...its, isWhole: missing.length === 0, isNamed, elsewhere, lastRow };
}

/** The texts of a row; one that is merged with cells above it, in its own column alone, has their text. */
function headingsOf(row: SheetRow, rows: readonly SheetRow[], merges: readonly Merge[]): string[] {
  const headings: string[] = [];
  for (const [column, cell] of row.cells) {
    const above =
      cell.kind === 'merged' ? merges.find(its => holds(its, row.row, column) && its.left === its.right) : null;
    const its =
      above === null || above === undefined ? cell : rows.find(({ row: at }) => at === above.top)?.cells.get(column);
    headings[column - 1] = its === undefined ? '' : fieldOfCell(its).text.trim();
  }
  return Array.from(headings, heading => heading ?? '');
}

/** Other sheets that hold the same table: they are not read. */
function sayOthers(file: string, best: Candidate, all: readonly Candidate[], subject: string, say: Say): void {
  const others = all.filter(its => its !== best);
  const [first] = others;
  if (first === undefined) return;
  const nameOf = ({ sheet }: Candidate) => `${file}!${sheet.name}`;
  const place = inCell(file, first.sheet.name, first.row, 1);
  say(finding('file/two-ledgers', { files: [best, ...others].map(nameOf), read: nameOf(best) }, place, subject));
}

/** The records of a table, its headings first, as text; and which of its rows and columns are hidden. */
function taken(best: Candidate, { columns }: TableContext) {
  const { sheet, headings, row: header, lastRow, keys } = best;
  const byColumn = new Map([...keys].map(([key, at]) => [at, columns.find(column => column.key === key)]));
  const width = headings.reduce((last, heading, i) => (heading === '' ? last : i + 1), 0);
  const writer = new SheetWriter();
  writer.add({ line: header, fields: headings, kinds: KIND.text.repeat(headings.length) });
  const hiddenRows: number[] = [];
  for (const { row, hidden, cells } of sheet.rows()) {
    if (row <= lastRow) continue;
    const fields = new Array<string>(width).fill('');
    const kinds = new Array<string>(width).fill(KIND.text);
    for (const [column, cell] of cells) {
      if (column > width) continue;
      const { text, kind } = fieldOfCell(cell, byColumn.get(column), sheet);
      fields[column - 1] = text;
      kinds[column - 1] = kind;
    }
    if (hidden && [...keys.values()].some(column => fields[column - 1] !== '')) hiddenRows.push(row);
    writer.add({ line: row, fields, kinds: kinds.join('') });
  }
  writer.end();
  const hiddenColumns = [...keys].filter(([, column]) => sheet.isHidden(column));
  return { table: writer.pieces, hidden: { rows: hiddenRows, columns: hiddenColumns } };
}

interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly (readonly [string, number])[];
}

/** What of the table's sheet is hidden, once; it is read all the same. */
function sayHidden(file: string, { sheet, row: header }: Candidate, hidden: Hidden, subject: string, say: Say): void {
  const { rows, columns } = hidden;
  if (!sheet.hidden && rows.length === 0 && columns.length === 0) return;
  const place = inCell(file, sheet.name, sheet.hidden ? header : (rows[0] ?? header), columns[0]?.[1] ?? 1);
  const args = { sheet: sheet.name, whole: sheet.hidden, rows: rows.length, columns: columns.map(([key]) => key) };
  say(finding('file/hidden-rows', args, place, subject));
}

/** Headings that are merged over several columns: those after the first have none. */
function sayMergedHeadings(file: string, best: Candidate, subject: string, say: Say): void {
  const { sheet, row, keys } = best;
  for (const merge of sheet.merges) {
    const its = [...keys].filter(([, column]) => holds(merge, row, column)).map(([key]) => key);
    if (its.length === 0 || merge.left === merge.right) continue;
    say(
      finding(
        'file/merged-cell',
        { range: rangeOf(merge), columns: its },
        inCell(file, sheet.name, merge.top, merge.left),
        subject,
      ),
    );
  }
}

/** Merged cells among the rows of a table. */
function mergesBelow({ sheet, lastRow }: Candidate): Merge[] {
  return sheet.merges.filter(({ bottom }) => bottom > lastRow).toSorted((a, b) => a.top - b.top || a.left - b.left);
}
