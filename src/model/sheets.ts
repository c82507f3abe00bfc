import { type Column, TABLES, type TableName } from './columns.ts';
import { plainWords } from './plain.ts';

/** What the sheet of a table is called, in each language. */
const SHEETS: Readonly<Record<TableName, readonly string[]>> = {
  expenses: ['Expenses', 'Išlaidos', 'Wydatki'],
  achievements: ['Achievements', 'Pasiekimai', 'Osiągnięcia'],
  activities: ['Activities', 'Veiklos', 'Działania'],
  payments: ['Payments', 'Mokėjimai', 'Płatności'],
  participants: ['Participants', 'Dalyviai', 'Uczestnicy'],
  rates: ['Rates', 'Kursai', 'Kursy'],
  classification: ['Classification', 'Klasifikacija', 'Klasyfikacja'],
  list: ['List', 'Sąrašas', 'Lista'],
};

/** Whether a sheet has the name of the table of some columns. */
export function namesTable(sheet: string, columns: readonly Column[]): boolean {
  const names = Object.entries(SHEETS).find(([table]) => TABLES[table as TableName] === columns)?.[1] ?? [];
  return names.some(name => plainWords(name) === plainWords(sheet));
}
