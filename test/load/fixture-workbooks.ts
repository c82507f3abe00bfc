import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { EXPENSE_COLUMNS, type ExpenseKey } from '../../src/model/columns.ts';
import type { Language } from '../../src/model/language.ts';
import { projectWorkbook } from './project-workbooks.ts';
import { bytesOf, workbookOf } from './workbooks.ts';

/** A row of a ledger by its keys. */
type Row = Readonly<Partial<Record<ExpenseKey, CellValue>>>;

const KEYS: readonly ExpenseKey[] = [
  'id',
  'partner',
  'category',
  'document_no',
  'document_date',
  'paid_date',
  'supplier',
  'description',
  'gross',
  'declared',
];
const MONEY = '#,##0.00';
const DAY = 'yyyy-mm-dd';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Documents of one project, as its accountant keeps them. */
function documents(): Row[] {
  const row = (cells: readonly CellValue[]): Row => Object.fromEntries(KEYS.map((key, i) => [key, cells[i] ?? null]));
  const vilkupis = 'UAB „Vilkupio dirbtuvės“';
  return [
    [
      'E-001',
      'LP',
      'external',
      'VD-118',
      day('2018-05-14'),
      day('2018-05-25'),
      vilkupis,
      'Scenos užuolaidos',
      1210,
      1210,
    ],
    [
      'E-002',
      'LP',
      'external',
      'VD-131',
      day('2018-06-04'),
      day('2018-06-15'),
      vilkupis,
      'Scenos apšvietimas',
      300,
      300,
    ],
    [
      'E-003',
      'PP2',
      'external',
      'FV 33/2018',
      day('2018-07-09'),
      day('2018-07-20'),
      'Scena Pogranicza',
      'Wynajem sceny',
      860,
      860,
    ],
    [
      'E-004',
      'PP2',
      'external',
      'FV 35/2018',
      day('2018-07-16'),
      day('2018-07-27'),
      'Scena Pogranicza',
      'Nagłośnienie',
      420,
      420,
    ],
  ].map(row);
}

/** The documents with some cells of a row, from 0, in another way. */
function changed(index: number, cells: Row, rows = documents()): Row[] {
  return rows.map((row, i) => (i === index ? { ...row, ...cells } : row));
}

interface Form {
  readonly language?: Language;
  readonly name?: string;
  readonly above?: readonly string[];
  readonly change?: (sheet: Worksheet, header: number, workbook: Workbook) => void;
}

/** A ledger as people keep one: titles above, headings in bold, dates and amounts in their formats. */
function ledger(
  rows: readonly Row[],
  { language = 'lt', name = 'Išlaidos', above = [], change }: Form = {},
): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(name);
  for (const title of above) sheet.addRow([title]);
  const headings = KEYS.map(key => EXPENSE_COLUMNS.find(column => column.key === key)?.heading[language] ?? key);
  sheet.addRow(headings).font = { bold: true };
  for (const row of rows) {
    const added = sheet.addRow(KEYS.map(key => row[key] ?? null));
    for (const [i, key] of KEYS.entries()) {
      if (key.endsWith('_date')) added.getCell(i + 1).numFmt = DAY;
      if (key === 'gross' || key === 'declared') added.getCell(i + 1).numFmt = MONEY;
    }
  }
  change?.(sheet, above.length + 1, workbook);
  return bytesOf(workbook);
}

const TITLES = ['Projektas „Scena be sienų“', '2018 m. išlaidų sąrašas', ''];

/** A programme's form that asks for the figures of two categories, one of them by a name. */
function claimForm(staffNow: string): Promise<Buffer> {
  const asked = (category: string) =>
    ['budget', 'this', 'so_far', 'remaining'].map(its => `{{claim.${category}.${its}}}`);
  const [budget, , ...rest] = asked('staff');
  return form([
    ['Category', 'Budget', 'This report', 'So far', 'Remaining'],
    ['Staff', budget ?? '', `{{${staffNow}}}`, ...rest],
    ['External', ...asked('external')],
  ]);
}

/** A programme's form with a list, so many empty rows below its first, and a sum. */
function listForm(room: number): Promise<Buffer> {
  const keys = ['id', 'document_no', 'document_date', 'supplier', 'declared_eur'];
  return form([
    ['No.', 'Document', 'Date', 'Supplier', 'Amount'],
    keys.map(key => `{{expenses.*.${key}}}`),
    ...Array.from({ length: room }, () => []),
    ['Total', '', '', '', '{{expenses.total.declared_eur}}'],
  ]);
}

function form(rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  return workbookOf(
    rows,
    sheet => {
      for (let column = 1; column <= 5; column++) sheet.getColumn(column).width = 24;
    },
    'Form',
  );
}

/** The workbooks among the fixtures, by path below fixtures/. */
export const FIXTURE_WORKBOOKS: Readonly<Record<string, () => Promise<Buffer>>> = {
  // The reference of all inputs as one workbook, as a Lithuanian partner would fill it in.
  'inputs/one-workbook/project.xlsx': () =>
    projectWorkbook(new URL('../../fixtures/inputs/plain', import.meta.url).pathname, 'lt'),
  // A letter is wrong; a row is missing.
  'bad/template/unknown-figure/form.xlsx': () => claimForm('claim.stuff.this'),
  'good/template/unknown-figure/form.xlsx': () => claimForm('claim.staff.this'),
  'bad/template/no-room/form.xlsx': () => listForm(1),
  'good/template/no-room/form.xlsx': () => listForm(2),
  // Of an invoice 35 % are claimed, shown with two decimals.
  'bad/file/hidden-decimals/expenses.xlsx': () =>
    ledger(changed(1, { gross: 300.1, declared: { formula: 'I6*0.35', result: 105.035 } }), {
      above: TITLES.slice(0, 2),
    }),
  'good/file/hidden-decimals/expenses.xlsx': () =>
    ledger(changed(1, { gross: 300.1, declared: { formula: 'ROUND(I6*0.35,2)', result: 105.04 } }), {
      above: TITLES.slice(0, 2),
    }),
  'bad/file/formula-without-value/expenses.xlsx': () =>
    ledger(changed(2, { declared: { formula: 'I4' } as CellValue }), { language: 'en', name: 'Expenses' }),
  'good/file/formula-without-value/expenses.xlsx': () =>
    ledger(changed(2, { declared: { formula: 'I4', result: 860 } }), { language: 'en', name: 'Expenses' }),
  'bad/file/merged-cell/expenses.xlsx': () =>
    ledger(documents(), { language: 'pl', name: 'Wydatki', change: sheet => sheet.mergeCells('G4:G5') }),
  // Merged are the title above the table and a note beside it alone.
  'good/file/merged-cell/expenses.xlsx': () =>
    ledger(documents(), {
      language: 'pl',
      name: 'Wydatki',
      above: ['Projekt „Scena bez granic”'],
      change(sheet) {
        sheet.mergeCells('A1:J1');
        sheet.getCell('L3').value = 'sprawdzone';
        sheet.mergeCells('L3:L6');
      },
    }),
  // The format of a date was pasted with a cell.
  'bad/file/number-as-date/expenses.xlsx': () =>
    ledger(documents(), {
      above: TITLES.slice(0, 1),
      change(sheet) {
        sheet.getCell('J6').numFmt = 'dd.mm.yyyy';
      },
    }),
  // Metres, square as they are, are no months.
  'good/file/number-as-date/expenses.xlsx': () =>
    ledger(documents(), {
      above: TITLES.slice(0, 1),
      change(sheet) {
        sheet.getCell('J6').numFmt = '0.00\\ \\m\\2';
      },
    }),
  'bad/file/number-as-text/expenses.xlsx': () =>
    ledger(changed(0, { declared: '1 210,00' }, changed(1, { declared: '300,00' }))),
  'good/file/number-as-text/expenses.xlsx': () => ledger(documents()),
  'bad/file/hidden-rows/expenses.xlsx': () =>
    ledger(documents(), {
      language: 'pl',
      name: 'Wydatki',
      change(sheet) {
        sheet.getRow(3).hidden = true;
        sheet.getRow(5).hidden = true;
        sheet.getColumn(9).hidden = true;
      },
    }),
  // Hidden are a row without anything and a column beside the table.
  'good/file/hidden-rows/expenses.xlsx': () =>
    ledger(documents(), {
      language: 'pl',
      name: 'Wydatki',
      change(sheet) {
        sheet.getRow(9).hidden = true;
        sheet.getColumn(14).hidden = true;
      },
    }),
};
