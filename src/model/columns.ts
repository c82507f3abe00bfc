import type { Column, RowOf } from './column.ts';
import { EXPENSE_COLUMNS } from './ledger-columns.ts';

export type { Column, ColumnKind, RowOf, RowPlace } from './column.ts';
export * from './ledger-columns.ts';

const YES_NO_REFUSED = ['yes', 'no', 'refused'] as const;

const EVIDENCE = {
  key: 'evidence',
  kind: 'text',
  heading: { en: 'Evidence', lt: 'Įrodymas', pl: 'Dowód' },
} as const satisfies Column;
const WOMEN = {
  key: 'women',
  kind: 'number',
  heading: { en: 'Women', lt: 'Moterys', pl: 'Kobiety' },
} as const satisfies Column;
const MEN = {
  key: 'men',
  kind: 'number',
  heading: { en: 'Men', lt: 'Vyrai', pl: 'Mężczyźni' },
} as const satisfies Column;
const DATE = {
  key: 'date',
  kind: 'date',
  required: 'value',
  heading: { en: 'Date', lt: 'Data', pl: 'Data' },
} as const satisfies Column;
const PARTNER = {
  key: 'partner',
  kind: 'id',
  heading: { en: 'Partner', lt: 'Partneris', pl: 'Partner' },
} as const satisfies Column;
const INDICATOR = {
  key: 'indicator',
  kind: 'id',
  heading: { en: 'Indicator', lt: 'Rodiklis', pl: 'Wskaźnik' },
} as const satisfies Column;

export const ACHIEVEMENT_COLUMNS = [
  { ...INDICATOR, required: 'value' },
  DATE,
  { key: 'value', kind: 'number', required: 'value', heading: { en: 'Value', lt: 'Reikšmė', pl: 'Wartość' } },
  PARTNER,
  WOMEN,
  MEN,
  EVIDENCE,
  { key: 'note', kind: 'text', heading: { en: 'Note', lt: 'Pastaba', pl: 'Uwagi' } },
] as const satisfies readonly Column[];

export const ACTIVITY_COLUMNS = [
  DATE,
  { key: 'kind', kind: 'text', required: 'column', heading: { en: 'Kind', lt: 'Rūšis', pl: 'Rodzaj' } },
  { key: 'title', kind: 'text', required: 'column', heading: { en: 'Title', lt: 'Pavadinimas', pl: 'Tytuł' } },
  PARTNER,
  { key: 'place', kind: 'text', heading: { en: 'Place', lt: 'Vieta', pl: 'Miejsce' } },
  { key: 'participants', kind: 'number', heading: { en: 'Participants', lt: 'Dalyviai', pl: 'Uczestnicy' } },
  WOMEN,
  MEN,
  INDICATOR,
  EVIDENCE,
] as const satisfies readonly Column[];

export const PAYMENT_COLUMNS = [
  DATE,
  PARTNER,
  { key: 'source', kind: 'id', required: 'value', heading: { en: 'Source', lt: 'Šaltinis', pl: 'Źródło' } },
  {
    key: 'kind',
    kind: 'choice',
    choices: ['advance', 'interim', 'final', 'recovery'],
    required: 'value',
    heading: { en: 'Kind', lt: 'Rūšis', pl: 'Rodzaj' },
  },
  { key: 'amount', kind: 'money', required: 'value', heading: { en: 'Amount', lt: 'Suma', pl: 'Kwota' } },
  { key: 'report', kind: 'integer', heading: { en: 'Report', lt: 'Ataskaita', pl: 'Raport' } },
  { key: 'reference', kind: 'text', heading: { en: 'Reference', lt: 'Nuoroda', pl: 'Odniesienie' } },
] as const satisfies readonly Column[];

export const RATE_COLUMNS = [
  { key: 'month', kind: 'month', required: 'value', heading: { en: 'Month', lt: 'Mėnuo', pl: 'Miesiąc' } },
  { key: 'currency', kind: 'currency', required: 'value', heading: { en: 'Currency', lt: 'Valiuta', pl: 'Waluta' } },
  { key: 'rate', kind: 'rate', required: 'value', heading: { en: 'Rate', lt: 'Kursas', pl: 'Kurs' } },
  { key: 'source', kind: 'text', heading: { en: 'Source', lt: 'Šaltinis', pl: 'Źródło' } },
] as const satisfies readonly Column[];

/** The economic classification of the Lithuanian budget: which codes a year has. */
export const CLASSIFICATION_COLUMNS = [
  { key: 'year', kind: 'integer', required: 'value', heading: { en: 'Year', lt: 'Metai', pl: 'Rok' } },
  { key: 'code', kind: 'id', required: 'value', heading: { en: 'Code', lt: 'Kodas', pl: 'Kod' } },
  { key: 'name', kind: 'text', heading: { en: 'Name', lt: 'Pavadinimas', pl: 'Nazwa' } },
] as const satisfies readonly Column[];

const sensitive = <Key extends string>(key: Key, en: string, lt: string, pl: string) =>
  ({ key, kind: 'choice', choices: YES_NO_REFUSED, heading: { en, lt, pl } }) as const satisfies Column;

export const PARTICIPANT_COLUMNS = [
  { key: 'person', kind: 'id', required: 'value', heading: { en: 'Person', lt: 'Asmuo', pl: 'Osoba' } },
  { key: 'sex', kind: 'choice', choices: ['f', 'm', 'x'], heading: { en: 'Sex', lt: 'Lytis', pl: 'Płeć' } },
  { key: 'birth_year', kind: 'integer', heading: { en: 'Year of birth', lt: 'Gimimo metai', pl: 'Rok urodzenia' } },
  {
    key: 'employment',
    kind: 'choice',
    choices: ['unemployed', 'long-term-unemployed', 'inactive', 'inactive-not-in-education', 'employed'],
    heading: { en: 'Employment', lt: 'Padėtis darbo rinkoje', pl: 'Status na rynku pracy' },
  },
  {
    key: 'education',
    kind: 'choice',
    choices: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
    heading: { en: 'Education (ISCED)', lt: 'Išsilavinimas (ISCED)', pl: 'Wykształcenie (ISCED)' },
  },
  sensitive('migrant', 'Migrant', 'Migrantas', 'Migrant'),
  sensitive('disability', 'Disability', 'Negalia', 'Niepełnosprawność'),
  sensitive('disadvantaged', 'Disadvantaged', 'Socialiai pažeidžiamas', 'W niekorzystnej sytuacji'),
  sensitive('homeless', 'Homeless', 'Benamis', 'Bezdomny'),
  sensitive('rural', 'Rural', 'Kaimo gyventojas', 'Obszar wiejski'),
  { key: 'entered', kind: 'date', heading: { en: 'Entered', lt: 'Dalyvavimo pradžia', pl: 'Rozpoczęcie udziału' } },
  { key: 'left', kind: 'date', heading: { en: 'Left', lt: 'Dalyvavimo pabaiga', pl: 'Zakończenie udziału' } },
  {
    key: 'result_at_exit',
    kind: 'text',
    heading: { en: 'Result at exit', lt: 'Rezultatas baigus', pl: 'Rezultat po zakończeniu' },
  },
  {
    key: 'result_6m',
    kind: 'text',
    heading: { en: 'Result after six months', lt: 'Rezultatas po 6 mėn.', pl: 'Rezultat po 6 mies.' },
  },
] as const satisfies readonly Column[];

export const LIST_COLUMNS = [
  { key: 'project', kind: 'text', required: 'column', heading: { en: 'Project', lt: 'Projektas', pl: 'Projekt' } },
  { key: 'code', kind: 'id', required: 'value', heading: { en: 'Code', lt: 'Kodas', pl: 'Kod' } },
  {
    key: 'beneficiary',
    kind: 'text',
    heading: { en: 'Beneficiary', lt: 'Projekto vykdytojas', pl: 'Beneficjent' },
  },
  { key: 'total', kind: 'money', heading: { en: 'Total', lt: 'Projekto vertė', pl: 'Wartość projektu' } },
  { key: 'financing', kind: 'money', heading: { en: 'Financing', lt: 'Finansavimas', pl: 'Dofinansowanie' } },
  { key: 'status', kind: 'text', heading: { en: 'Status', lt: 'Būsena', pl: 'Status' } },
  { key: 'start', kind: 'date', heading: { en: 'Start', lt: 'Pradžia', pl: 'Rozpoczęcie' } },
  { key: 'end', kind: 'date', heading: { en: 'End', lt: 'Pabaiga', pl: 'Zakończenie' } },
  { key: 'signed', kind: 'date', heading: { en: 'Signed', lt: 'Sutarties data', pl: 'Data umowy' } },
  { key: 'source_row', kind: 'integer', heading: { en: 'Source row', lt: 'Šaltinio eilutė', pl: 'Wiersz źródła' } },
] as const satisfies readonly Column[];

/** The tables of a project folder, by file name without its ending. */
export const TABLES = {
  expenses: EXPENSE_COLUMNS,
  achievements: ACHIEVEMENT_COLUMNS,
  activities: ACTIVITY_COLUMNS,
  payments: PAYMENT_COLUMNS,
  participants: PARTICIPANT_COLUMNS,
  rates: RATE_COLUMNS,
  classification: CLASSIFICATION_COLUMNS,
  list: LIST_COLUMNS,
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof TABLES;

export type Achievement = RowOf<typeof ACHIEVEMENT_COLUMNS>;
export type Activity = RowOf<typeof ACTIVITY_COLUMNS>;
export type Payment = RowOf<typeof PAYMENT_COLUMNS>;
