import { PAYMENT_KIND_WORDS, PAYMENT_KINDS } from './choices.ts';
import type { Column, RowOf } from './column.ts';
import { EXPENSE_COLUMNS } from './ledger-columns.ts';
import { PARTICIPANT_COLUMNS } from './participant-columns.ts';

export type { Employment, ExitResult, ExpenseStatus, LaterResult, Method } from './choices.ts';
export { EXPENSE_STATUSES, METHODS } from './choices.ts';
export type { Column, ColumnKind, RowOf, RowPlace } from './column.ts';
export * from './ledger-columns.ts';
export * from './participant-columns.ts';

const EVIDENCE = {
  key: 'evidence',
  kind: 'text',
  heading: { en: 'Evidence', lt: 'Įrodymas', pl: 'Dowód' },
  aliases: ['Įrodymai', 'Patvirtinantis dokumentas', 'Dowody', 'Dokument potwierdzający'],
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
const dated = (...aliases: string[]) => ({ ...DATE, aliases });
const PARTNER = {
  key: 'partner',
  kind: 'id',
  heading: { en: 'Partner', lt: 'Partneris', pl: 'Partner' },
  aliases: ['Projekto partneris', 'Partner projektu'],
} as const satisfies Column;
const INDICATOR = {
  key: 'indicator',
  kind: 'id',
  heading: { en: 'Indicator', lt: 'Rodiklis', pl: 'Wskaźnik' },
  aliases: ['Rodiklio kodas', 'Stebėsenos rodiklis', 'Kod wskaźnika', 'Indicator code'],
} as const satisfies Column;

export const ACHIEVEMENT_COLUMNS = [
  { ...INDICATOR, required: 'value' },
  dated('Pasiekimo data', 'Data osiągnięcia', 'Date of achievement'),
  {
    key: 'value',
    kind: 'number',
    required: 'value',
    heading: { en: 'Value', lt: 'Reikšmė', pl: 'Wartość' },
    aliases: ['Pasiekta reikšmė', 'Pasiekimas', 'Osiągnięta wartość', 'Achieved value'],
  },
  PARTNER,
  WOMEN,
  MEN,
  EVIDENCE,
  { key: 'note', kind: 'text', heading: { en: 'Note', lt: 'Pastaba', pl: 'Uwagi' } },
] as const satisfies readonly Column[];

export const ACTIVITY_COLUMNS = [
  dated('Veiklos data', 'Renginio data', 'Data działania', 'Date of the activity'),
  {
    key: 'kind',
    kind: 'text',
    required: 'column',
    heading: { en: 'Kind', lt: 'Rūšis', pl: 'Rodzaj' },
    aliases: ['Veiklos rūšis', 'Renginio rūšis', 'Rodzaj działania', 'Kind of activity'],
  },
  {
    key: 'title',
    kind: 'text',
    required: 'column',
    heading: { en: 'Title', lt: 'Pavadinimas', pl: 'Tytuł' },
    aliases: ['Veiklos pavadinimas', 'Renginio pavadinimas', 'Nazwa', 'Nazwa działania'],
  },
  PARTNER,
  { key: 'place', kind: 'text', heading: { en: 'Place', lt: 'Vieta', pl: 'Miejsce' } },
  {
    key: 'participants',
    kind: 'number',
    heading: { en: 'Participants', lt: 'Dalyviai', pl: 'Uczestnicy' },
    aliases: ['Dalyvių skaičius', 'Liczba uczestników', 'Number of participants'],
  },
  WOMEN,
  MEN,
  INDICATOR,
  EVIDENCE,
] as const satisfies readonly Column[];

export const PAYMENT_COLUMNS = [
  dated('Mokėjimo data', 'Apmokėjimo data', 'Data płatności', 'Payment date'),
  PARTNER,
  {
    key: 'source',
    kind: 'id',
    required: 'value',
    heading: { en: 'Source', lt: 'Šaltinis', pl: 'Źródło' },
    aliases: ['Lėšų šaltinis', 'Finansavimo šaltinis', 'Źródło finansowania', 'Source of funding'],
  },
  {
    key: 'kind',
    kind: 'choice',
    choices: PAYMENT_KINDS,
    words: PAYMENT_KIND_WORDS,
    required: 'value',
    heading: { en: 'Kind', lt: 'Rūšis', pl: 'Rodzaj' },
    aliases: ['Mokėjimo rūšis', 'Rodzaj płatności', 'Kind of payment'],
  },
  {
    key: 'amount',
    kind: 'money',
    required: 'value',
    heading: { en: 'Amount', lt: 'Suma', pl: 'Kwota' },
    aliases: ['Mokėjimo suma', 'Kwota płatności'],
  },
  {
    key: 'report',
    kind: 'integer',
    heading: { en: 'Report', lt: 'Ataskaita', pl: 'Raport' },
    aliases: ['Ataskaitos Nr.', 'Nr raportu', 'Report no.'],
  },
  { key: 'reference', kind: 'text', heading: { en: 'Reference', lt: 'Nuoroda', pl: 'Odniesienie' } },
] as const satisfies readonly Column[];

export const RATE_COLUMNS = [
  { key: 'month', kind: 'month', required: 'value', heading: { en: 'Month', lt: 'Mėnuo', pl: 'Miesiąc' } },
  { key: 'currency', kind: 'currency', required: 'value', heading: { en: 'Currency', lt: 'Valiuta', pl: 'Waluta' } },
  {
    key: 'rate',
    kind: 'rate',
    required: 'value',
    heading: { en: 'Rate', lt: 'Kursas', pl: 'Kurs' },
    aliases: ['Valiutos kursas', 'Kurs waluty', 'Kurs wymiany', 'Exchange rate'],
  },
  { key: 'source', kind: 'text', heading: { en: 'Source', lt: 'Šaltinis', pl: 'Źródło' } },
] as const satisfies readonly Column[];

/** The economic classification of the Lithuanian budget: which codes a year has. */
export const CLASSIFICATION_COLUMNS = [
  { key: 'year', kind: 'integer', required: 'value', heading: { en: 'Year', lt: 'Metai', pl: 'Rok' } },
  { key: 'code', kind: 'id', required: 'value', heading: { en: 'Code', lt: 'Kodas', pl: 'Kod' } },
  { key: 'name', kind: 'text', heading: { en: 'Name', lt: 'Pavadinimas', pl: 'Nazwa' } },
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
  // Of the amounts; EUR where it is empty.
  { key: 'currency', kind: 'currency', heading: { en: 'Currency', lt: 'Valiuta', pl: 'Waluta' } },
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
