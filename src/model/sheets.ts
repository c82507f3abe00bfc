import type { TableName } from './columns.ts';
import type { DefinitionTable } from './definition-columns.ts';
import type { Language } from './language.ts';
import { plainWords } from './plain.ts';

/** A sheet of a workbook that is a project: a part of its definition, or a table. */
export type SheetKind = 'project' | DefinitionTable | TableName;

/** What each sheet is called, in each language; in the order in which a workbook has them. */
export const SHEETS: Readonly<Record<SheetKind, Readonly<Record<Language, string>>>> = {
  project: { en: 'Project', lt: 'Projektas', pl: 'Projekt' },
  partners: { en: 'Partners', lt: 'Partneriai', pl: 'Partnerzy' },
  budget: { en: 'Budget', lt: 'Biudžetas', pl: 'Budżet' },
  funding: { en: 'Funding', lt: 'Finansavimas', pl: 'Finansowanie' },
  reports: { en: 'Reports', lt: 'Ataskaitos', pl: 'Sprawozdania' },
  indicators: { en: 'Indicators', lt: 'Rodikliai', pl: 'Wskaźniki' },
  expenses: { en: 'Expenses', lt: 'Išlaidos', pl: 'Wydatki' },
  achievements: { en: 'Achievements', lt: 'Pasiekimai', pl: 'Osiągnięcia' },
  activities: { en: 'Activities', lt: 'Veiklos', pl: 'Działania' },
  payments: { en: 'Payments', lt: 'Mokėjimai', pl: 'Płatności' },
  participants: { en: 'Participants', lt: 'Dalyviai', pl: 'Uczestnicy' },
  rates: { en: 'Rates', lt: 'Kursai', pl: 'Kursy' },
  amendments: { en: 'Amendments', lt: 'Pakeitimai', pl: 'Zmiany' },
  waivers: { en: 'Waivers', lt: 'Išlygos', pl: 'Odstępstwa' },
  classification: { en: 'Classification', lt: 'Klasifikacija', pl: 'Klasyfikacja' },
  list: { en: 'List', lt: 'Sąrašas', pl: 'Lista' },
};

const KINDS = new Map(
  Object.entries(SHEETS).flatMap(([kind, names]) =>
    Object.values(names).map(name => [plainWords(name), kind as SheetKind] as const),
  ),
);

/** What a sheet is by its name, in any of the languages; null where it is none of a project's. */
export function sheetNamed(sheet: string): SheetKind | null {
  return KINDS.get(plainWords(sheet)) ?? null;
}

/** The sheet in which a workbook lists what was found in it; a number follows where the user has one of this name. */
export const FINDINGS_SHEET = 'Findings';
/** What stands in the first row of a column of it that is hidden: by it, it is ours, and never a table of the project. */
export const FINDINGS_MARK = 'samata annotate 1';
export const FINDINGS_MARK_COLUMN = 8;

/** Whether a sheet has the name of one of findings. */
export function namesFindings(sheet: string): boolean {
  return sheet === FINDINGS_SHEET || (sheet.startsWith(`${FINDINGS_SHEET} (`) && /\(\d+\)$/.test(sheet));
}
