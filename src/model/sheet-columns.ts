import type { Column } from './column.ts';
import { TABLES, type TableName } from './columns.ts';
import { DEFINITION_TABLES, type DefinitionTable, PROJECT_COLUMNS } from './definition-columns.ts';
import { type SheetKind, sheetNamed } from './sheets.ts';

/** The columns of a sheet; of `project` its two, key and value. */
export function columnsOfSheet(kind: SheetKind): readonly Column[] {
  if (kind === 'project') return PROJECT_COLUMNS;
  return Object.hasOwn(DEFINITION_TABLES, kind)
    ? DEFINITION_TABLES[kind as DefinitionTable]
    : TABLES[kind as TableName];
}

/** Whether a sheet has the name of the table of some columns. */
export function namesTable(sheet: string, columns: readonly Column[]): boolean {
  const kind = sheetNamed(sheet);
  return kind !== null && columnsOfSheet(kind) === columns;
}
