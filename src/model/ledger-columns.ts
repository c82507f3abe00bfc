import { EXPENSE_STATUS_WORDS, EXPENSE_STATUSES, METHOD_WORDS, METHODS } from './choices.ts';
import type { Column, RowOf } from './column.ts';

/** The ledger: a row is a claimed document. */
export const EXPENSE_COLUMNS = [
  { key: 'id', kind: 'id', required: 'value', heading: { en: 'No.', lt: 'Nr.', pl: 'Nr' } },
  { key: 'partner', kind: 'id', heading: { en: 'Partner', lt: 'Partneris', pl: 'Partner' } },
  { key: 'report', kind: 'integer', heading: { en: 'Report', lt: 'Ataskaita', pl: 'Raport' } },
  {
    key: 'category',
    kind: 'id',
    required: 'value',
    heading: { en: 'Category', lt: 'Išlaidų kategorija', pl: 'Kategoria wydatków' },
    aliases: ['Kategorija', 'Kategoria'],
  },
  { key: 'budget_line', kind: 'text', heading: { en: 'Budget line', lt: 'Biudžeto eilutė', pl: 'Pozycja budżetu' } },
  {
    key: 'document_no',
    kind: 'text',
    required: 'filled',
    heading: { en: 'Document no.', lt: 'Dokumento Nr.', pl: 'Nr dokumentu' },
    aliases: ['Invoice no.'],
  },
  {
    key: 'document_date',
    kind: 'date',
    required: 'filled',
    heading: { en: 'Document date', lt: 'Dokumento data', pl: 'Data dokumentu' },
    aliases: ['Invoice date'],
  },
  {
    key: 'paid_date',
    kind: 'date',
    required: 'column',
    heading: { en: 'Date of payment', lt: 'Apmokėjimo data', pl: 'Data płatności' },
  },
  {
    key: 'supplier',
    kind: 'text',
    required: 'filled',
    heading: { en: 'Supplier', lt: 'Tiekėjas', pl: 'Dostawca' },
  },
  { key: 'supplier_code', kind: 'text', heading: { en: 'Supplier code', lt: 'Tiekėjo kodas', pl: 'NIP dostawcy' } },
  {
    key: 'description',
    kind: 'text',
    required: 'filled',
    heading: { en: 'Description', lt: 'Aprašymas', pl: 'Opis' },
  },
  { key: 'quantity', kind: 'quantity', heading: { en: 'Quantity', lt: 'Kiekis', pl: 'Ilość' } },
  {
    key: 'method',
    kind: 'choice',
    choices: METHODS,
    words: METHOD_WORDS,
    heading: { en: 'Method', lt: 'Metodas', pl: 'Metoda' },
  },
  { key: 'currency', kind: 'currency', heading: { en: 'Currency', lt: 'Valiuta', pl: 'Waluta' } },
  { key: 'gross', kind: 'money', heading: { en: 'Gross', lt: 'Suma su PVM', pl: 'Kwota brutto' } },
  { key: 'vat', kind: 'money', heading: { en: 'VAT', lt: 'PVM', pl: 'VAT' } },
  {
    key: 'declared',
    kind: 'money',
    required: 'value',
    heading: { en: 'Declared', lt: 'Deklaruota suma', pl: 'Kwota deklarowana' },
    aliases: ['Deklaruota', 'Zadeklarowano', 'Declared amount'],
  },
  {
    key: 'status',
    kind: 'choice',
    choices: EXPENSE_STATUSES,
    words: EXPENSE_STATUS_WORDS,
    heading: { en: 'Status', lt: 'Būsena', pl: 'Status' },
  },
  { key: 'deducted', kind: 'money', heading: { en: 'Deducted (EUR)', lt: 'Atimta (EUR)', pl: 'Potrącono (EUR)' } },
  {
    key: 'deduction_reason',
    kind: 'text',
    heading: { en: 'Reason of the deduction', lt: 'Atėmimo priežastis', pl: 'Powód potrącenia' },
  },
  {
    key: 'taken_up',
    kind: 'integer',
    heading: { en: 'Taken up in report', lt: 'Įtraukta į ataskaitą', pl: 'Ujęto w raporcie' },
  },
  { key: 'corrects', kind: 'id', heading: { en: 'Corrects no.', lt: 'Taiso Nr.', pl: 'Koryguje nr' } },
  { key: 'procurement', kind: 'text', heading: { en: 'Procurement', lt: 'Viešasis pirkimas', pl: 'Zamówienie' } },
  {
    key: 'classification',
    kind: 'text',
    heading: { en: 'Economic classification', lt: 'Ekonominė klasifikacija', pl: 'Klasyfikacja budżetowa' },
  },
  { key: 'asset', kind: 'text', heading: { en: 'Long-term asset', lt: 'Ilgalaikis turtas', pl: 'Środek trwały' } },
  { key: 'comment', kind: 'text', heading: { en: 'Comment', lt: 'Pastaba', pl: 'Uwagi' } },
] as const satisfies readonly Column[];

export type Expense = RowOf<typeof EXPENSE_COLUMNS>;
export type ExpenseKey = (typeof EXPENSE_COLUMNS)[number]['key'];
