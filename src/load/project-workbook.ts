import { TABLES, type TableName } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { inCell } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import { columnsOfSheet } from '../model/sheet-columns.ts';
import { SHEETS, type SheetKind, sheetNamed } from '../model/sheets.ts';
import { likenessOf } from './sheet-table.ts';
import { requiredKeys, type TableContext, unreadable } from './table-file.ts';
import type { Reading } from './tables.ts';
import { openWorkbook, type Sheet, workbookIn } from './workbook.ts';
import { definitionOfSheets } from './workbook-definition.ts';
import type { Definition } from './yaml.ts';

/** A workbook that is a project: its definition, and the sheets of its tables. */
export interface ProjectWorkbook {
  readonly file: string;
  readonly definition: Definition;
  /** The sheets of each table that it has. */
  readonly tables: ReadonlyMap<TableName, readonly Sheet[]>;
  /** The names of all other sheets that hold anything. */
  readonly others: readonly string[];
}

/**
 * Opens a workbook that is a project; null, with its finding, where it cannot be read or has no sheet of that name. Findings
 * are told by its code; those of an earlier definition by that of the project. With bytes, they are what once stood in it.
 */
export async function openProjectWorkbook(
  file: string,
  reading: Reading,
  isEarlier = false,
  bytes: Maybe<Buffer> = null,
): Promise<ProjectWorkbook | null> {
  const { subject, say } = reading;
  const workbook = bytes === null ? await openWorkbook(file) : await workbookIn(bytes);
  if ('reason' in workbook) {
    say(unreadable(file, workbook, subject));
    return null;
  }
  reading.inputs.push({ file, sha256: workbook.sha256 });
  const sheets = byKind(file, workbook.sheets);
  const [project, ...further] = (sheets.get('project') ?? []).toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  if (project === undefined) {
    say(unreadable(file, { reason: 'no-project-sheet', line: null, detail: '' }, subject));
    return null;
  }
  const [other] = further;
  if (other !== undefined) {
    const files = [project, ...further].map(({ name }) => `${file}!${name}`);
    say(finding('file/two-ledgers', { files, read: files[0] ?? '' }, inCell(file, other.name, 1, 1), subject));
  }
  const definition = await definitionOfSheets(file, project, Object.fromEntries(sheets), subject, isEarlier, say);
  sayMeant(file, workbook.sheets, sheets, String(definition.values.get('code') ?? subject), say);
  const names = Object.keys(TABLES) as TableName[];
  const tables = new Map(
    names.flatMap(name => {
      const its = (sheets.get(name) ?? []).filter(isFilled);
      return its.length === 0 ? [] : [[name, its] as const];
    }),
  );
  const taken = new Set([...sheets.values()].flat());
  const others = workbook.sheets.filter(its => !taken.has(its) && isFilled(its)).map(({ name }) => name);
  return { file, definition, tables, others };
}

function isFilled(sheet: Sheet): boolean {
  for (const _ of sheet.rows()) return true;
  return false;
}

/** How the headings of a sheet are looked at. */
function contextOf(kind: SheetKind): TableContext {
  const columns = columnsOfSheet(kind);
  return { columns, required: requiredKeys(columns), subject: '' };
}

/**
 * The sheets of a workbook by what they are, by their names; one of any name that has all columns of a ledger is one. Others
 * are the officer's own.
 */
function byKind(file: string, sheets: readonly Sheet[]): Map<SheetKind, Sheet[]> {
  const found = new Map<SheetKind, Sheet[]>();
  const ledger = contextOf('expenses');
  for (const sheet of sheets) {
    const kind = sheetNamed(sheet.name) ?? (likenessOf(file, sheet, ledger) === 'whole' ? 'expenses' : null);
    if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), sheet]);
  }
  return found;
}

/** Says which sheets have a name that is nearly one of ours, and headings of that sheet, where there is no other: they are not read. */
function sayMeant(
  file: string,
  sheets: readonly Sheet[],
  found: ReadonlyMap<SheetKind, readonly Sheet[]>,
  subject: string,
  say: Say,
): void {
  const taken = new Set([...found.values()].flat());
  const names = Object.entries(SHEETS).flatMap(([kind, its]) =>
    found.has(kind as SheetKind) ? [] : Object.values(its).map(name => ({ name, kind: kind as SheetKind })),
  );
  for (const sheet of sheets) {
    if (taken.has(sheet)) continue;
    const near = nearest(
      plainWords(sheet.name),
      names.map(({ name }) => plainWords(name)),
    );
    const meant = names.find(({ name }) => plainWords(name) === near);
    if (meant === undefined || likenessOf(file, sheet, contextOf(meant.kind)) === 'none') continue;
    const args = { key: sheet.name, nearest: meant.name };
    say(finding('project/unknown-key', args, inCell(file, sheet.name, 1, 1), subject));
  }
}
