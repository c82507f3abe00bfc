import type { FormKey, FormTable } from '../messages/workbook-template.ts';
import type { Column } from '../model/column.ts';
import { PROJECT_KEYS } from '../model/definition-columns.ts';
import type { Language } from '../model/language.ts';
import { lettersOf } from '../model/place.ts';
import { columnsOfSheet } from '../model/sheet-columns.ts';
import { SHEETS } from '../model/sheets.ts';

// Where everything stands in a template: the rows of each sheet, its columns, and how formulas name them.

/** The row of headings of every sheet of a project; above it are its title and a hint. */
export const HEADING = 3;
export const FIRST = HEADING + 1;
/** The last row that lists, rules and sums reach: a definition is short, a ledger is not. */
const LAST = 1_000;
const LAST_OF_LEDGER = 5_000;
/** So many partners have their sums. */
export const MOST_PARTNERS = 25;

/** The columns of a table, in their order; a name stands there once, in the language of the project. */
export function formColumns(table: FormTable): readonly (Column & { readonly key: FormKey<FormTable> })[] {
  const columns = columnsOfSheet(table).filter(({ key }) => !key.startsWith('name.'));
  return columns as readonly (Column & { readonly key: FormKey<FormTable> })[];
}

export function lastRow(table: FormTable): number {
  return table === 'expenses' ? LAST_OF_LEDGER : LAST;
}

/** A sheet's name as formulas have it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The letter of a column of a table. */
export function letterOf<Table extends FormTable>(table: Table, key: FormKey<Table>): string {
  return lettersOf(formColumns(table).findIndex(column => column.key === key) + 1);
}

/** A column of a table as formulas of any sheet name it, headings left out. */
export function columnRange<Table extends FormTable>(language: Language, table: Table, key: FormKey<Table>): string {
  const letter = letterOf(table, key);
  return `${quoted(SHEETS[table][language])}!$${letter}$${FIRST}:$${letter}$${lastRow(table)}`;
}

/** The row of a fact in the sheet `Project`. */
export function projectRow(key: (typeof PROJECT_KEYS)[number]['key']): number {
  return FIRST + PROJECT_KEYS.findIndex(its => its.key === key);
}

/** The cell of a fact in the sheet `Project`, as formulas of any sheet name it. */
export function projectCell(language: Language, key: (typeof PROJECT_KEYS)[number]['key']): string {
  return `${quoted(SHEETS.project[language])}!$B$${projectRow(key)}`;
}
