import { TABLES, type TableName } from '../model/columns.ts';
import { finding } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import type { SheetKind } from '../model/sheets.ts';
import { sheetNamed } from '../model/sheets.ts';
import { unreadable } from './table-file.ts';
import type { Reading } from './tables.ts';
import { openWorkbook, type Sheet } from './workbook.ts';
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
 * are told by its code; those of an earlier definition by that of the project.
 */
export async function openProjectWorkbook(
  file: string,
  reading: Reading,
  isEarlier = false,
): Promise<ProjectWorkbook | null> {
  const { subject, say } = reading;
  const workbook = await openWorkbook(file);
  if ('reason' in workbook) {
    say(unreadable(file, workbook, subject));
    return null;
  }
  reading.inputs.push({ file, sha256: workbook.sha256 });
  const sheets = byKind(workbook.sheets);
  const [project, ...further] = (sheets.get('project') ?? []).toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  if (project === undefined) {
    say(unreadable(file, { reason: 'no-project-sheet', line: null, detail: '' }, subject));
    return null;
  }
  const [other] = further;
  if (other !== undefined) {
    const files = [project, ...further].map(({ name }) => `${file}!${name}`);
    say(finding('file/two-ledgers', { files, read: files[0] ?? '' }, wholeFile(file), subject));
  }
  const definition = await definitionOfSheets(file, project, Object.fromEntries(sheets), subject, isEarlier, say);
  const names = Object.keys(TABLES) as TableName[];
  const tables = new Map(
    names.flatMap(name => {
      const its = (sheets.get(name) ?? []).filter(isFilled);
      return its.length === 0 ? [] : [[name, its] as const];
    }),
  );
  const others = workbook.sheets.filter(its => sheetNamed(its.name) === null && isFilled(its)).map(({ name }) => name);
  return { file, definition, tables, others };
}

function isFilled(sheet: Sheet): boolean {
  for (const _ of sheet.rows()) return true;
  return false;
}

/** The sheets of a workbook by what they are; others are the officer's own. */
function byKind(sheets: readonly Sheet[]): Map<SheetKind, Sheet[]> {
  const found = new Map<SheetKind, Sheet[]>();
  for (const sheet of sheets) {
    const kind = sheetNamed(sheet.name);
    if (kind !== null) found.set(kind, [...(found.get(kind) ?? []), sheet]);
  }
  return found;
}
