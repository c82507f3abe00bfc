import { readdir } from 'node:fs/promises';
import { classificationCode } from '../model/classification.ts';
import type { Column, Expense, RowOf, TableName } from '../model/columns.ts';
import { EXPENSE_COLUMNS, TABLES } from '../model/columns.ts';
import { CannotRun } from '../model/error.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Maybe } from '../model/money.ts';
import { NO_PARTICIPANTS, type ParticipantRows } from '../model/participants.ts';
import { byBytes, type Place, wholeFile } from '../model/place.ts';
import type { ClassificationCode, Input, Partner, Period, StatedRate } from '../model/project.ts';
import { millionths } from '../programmes/rates.ts';
import { holdsNoRows } from './begun.ts';
import type { BudgetFile } from './budget-file.ts';
import { DEFINITIONS, type Location, ledgerFolder, standsAlone } from './discover.ts';
import { categoryNaming } from './names.ts';
import { isFolder, join, nameOf, stands } from './paths.ts';
import type { ProjectWorkbook } from './project-workbook.ts';
import type { Beside } from './revision.ts';
import { fieldOf, requiredKeys, type TableContext, type TableFile } from './table-file.ts';
import type { Sheet } from './workbook.ts';
import type { Definition } from './yaml.ts';

/** What reading a project's files has in common. */
export interface Reading {
  readonly folder: string;
  readonly subject: string;
  readonly say: Say;
  readonly inputs: Input[];
  /** Whether the SHA-256 of a definition is wanted. */
  readonly proof: boolean;
  /** Every file of the project that was looked into, readable or not: none of them is ever written over. */
  readonly touched: string[];
  /** Where the values of small tables stand, by `payments[3].amount`. */
  readonly places: Map<string, Place>;
  /** The table files that were opened, for looking up the column of a cell. */
  readonly tables: TableFile[];
  /** The workbook that the project is; null where its definition is a text. */
  readonly workbook: Maybe<Pick<ProjectWorkbook, 'file' | 'tables'>>;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const door = () => import('./further.ts');

/** Where a table stands: in a file, or in sheets of the workbook that the project is. */
export interface Standing {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** How findings call it. */
function nameOfStanding({ file, sheets: [sheet] }: Standing): string {
  return sheet === undefined ? file : `${file}!${sheet.name}`;
}

/** Where a table is in the workbook that the project is, if it is there. */
function inWorkbook({ workbook }: Reading, name: TableName): Standing[] {
  const sheets = workbook?.tables.get(name);
  return workbook === null || sheets === undefined ? [] : [{ file: workbook.file, sheets }];
}

/** Whether tables may stand beside the definition: many workbooks may share a folder, each a project. */
function hasBeside({ workbook }: Reading): boolean {
  return workbook === null || !standsAlone(workbook.file);
}

/** The files beside the definition that a table may be. */
function filesBeside(reading: Reading, name: string): string[] {
  if (!hasBeside(reading)) return [];
  const files = [`${name}.csv`, `${name}.xlsx`].map(its => join(reading.folder, its)).filter(stands);
  reading.touched.push(...files);
  return files;
}

/**
 * A definition with the lines of its partners' budgets that stand beside it, in `budget.csv` or a workbook: those of the same
 * revision. Only that by which a folder is a project has them: others are earlier ones, and keep the budgets that they had.
 */
export async function withBudgetBeside(
  { folder, file, name }: Pick<Location, 'folder' | 'file' | 'name'>,
  read: Definition,
  reading: Reading,
  beside: Maybe<Beside> = null,
): Promise<Definition> {
  if (!DEFINITIONS.includes(nameOf(beside === null ? file : file.replace(/^.*:/s, '')))) return read;
  const files = beside === null ? filesBeside(reading, 'budget').map(asNow) : await keptBeside(folder, beside);
  const [first, second] = files;
  if (first === undefined) return read;
  const code = read.values.get('code');
  const inCode: Reading = { ...reading, subject: typeof code === 'string' ? code : name };
  const paths = files.map(its => its.file);
  if (second !== undefined) sayTwo(inCode, paths, second.file);
  const { withBudget } = await import('./budget-file.ts');
  return withBudget(file, read, first, inCode);
}

const asNow = (file: string): BudgetFile => ({ file, bytes: null });

/** The budgets that a revision has beside its definition. */
async function keptBeside(folder: string, beside: Beside): Promise<BudgetFile[]> {
  const files: BudgetFile[] = [];
  for (const name of ['budget.csv', 'budget.xlsx']) {
    try {
      files.push(await beside(join(folder, name)));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
    }
  }
  return files;
}

/**
 * Where a table is: in the workbook that the project is, or beside the definition, CSV or a workbook; null when it is
 * nowhere. Several at once are a finding.
 */
function standingOf(reading: Reading, name: TableName): Maybe<Standing> {
  const files = filesBeside(reading, name);
  const all = [...inWorkbook(reading, name), ...files.map(file => ({ file, sheets: [] }))];
  const [first, other] = all;
  if (first === undefined) return null;
  if (other !== undefined) sayTwo(reading, all.map(nameOfStanding), other.file);
  return first;
}

/** Says that a table is there more than once, and only the first of its files was read. */
export function sayTwo({ say, subject }: Reading, files: readonly string[], second: string): void {
  say(finding('file/two-ledgers', { files, read: files[0] ?? '' }, wholeFile(second), subject));
}

async function openOne(reading: Reading, { file, sheets }: Standing, context: TableContext): Promise<TableFile | null> {
  const { openTable, tableOfSheets } = await door();
  const table =
    sheets.length > 0
      ? await tableOfSheets(file, sheets, context, reading.say)
      : await openTable(file, context, reading.say, input => reading.inputs.push(input));
  if (table !== null) reading.tables.push(table);
  return table;
}

/** All rows of a small table beside the definition; none when the file is not there. */
export async function readTable<Columns extends readonly Column[]>(
  reading: Reading,
  name: TableName,
  columns: Columns,
  named: TableContext['named'] = {},
): Promise<RowOf<Columns>[]> {
  const standing = standingOf(reading, name);
  if (standing === null) return [];
  const context = { columns, required: requiredKeys(columns), subject: reading.subject, named };
  const table = await openOne(reading, standing, context);
  if (table === null) return [];
  const rows: RowOf<Columns>[] = [];
  const { readRows } = await door();
  for await (const batch of readRows(table, 0, columns, context, reading.say)) rows.push(...batch);
  for (const [i, { line }] of rows.entries()) {
    for (const [key, index] of table.header)
      reading.places.set(`${name}[${i}].${key}`, fieldOf(table, line, index + 1));
  }
  return rows;
}

/** Opens a table beside the definition whose values' places are too many to keep; null when there is none that can be read. */
export async function openBeside<Columns extends readonly Column[]>(
  reading: Reading,
  name: TableName,
  columns: Columns,
): Promise<{ readonly table: TableFile; readonly rows: () => AsyncGenerator<readonly RowOf<Columns>[]> } | null> {
  const standing = standingOf(reading, name);
  if (standing === null) return null;
  const currencyOf = () => 'EUR';
  const context = { columns, required: requiredKeys(columns), subject: reading.subject, currencyOf };
  const table = await openOne(reading, standing, context);
  if (table === null) return null;
  const { readRows } = await door();
  return { table, rows: () => readRows(table, 0, columns, context, reading.say) };
}

/** The project's own rates, of every month and currency that could be read. */
export async function readRates(reading: Reading): Promise<StatedRate[]> {
  const rows = await readTable(reading, 'rates', TABLES.rates);
  const seen = new Set<string>();
  return rows.flatMap(({ month, currency, rate, source }, i): StatedRate[] => {
    if (month === null || currency === '') return [];
    // Of two rates of a month the first counts, and the second is said.
    if (seen.has(`${currency} ${month}`)) {
      const place = reading.places.get(`rates[${i}].month`) ?? wholeFile(reading.folder);
      const args = { column: 'month', text: `${month} ${currency}`, expected: 'once' };
      reading.say(finding('file/bad-value', args, place, reading.subject));
      return [];
    }
    seen.add(`${currency} ${month}`);
    const text = rate ?? '';
    return [
      {
        path: `rates[${i}]`,
        month,
        currency,
        millionths: millionths(text) ?? 0,
        text,
        source: source || nameOf(reading.places.get(`rates[${i}].month`)?.file ?? ''),
        derived: false,
      },
    ];
  });
}

/** The economic classification as the user lists it; of two rows of a code and year the first counts, and the second is said. */
export async function readClassification(reading: Reading): Promise<ClassificationCode[]> {
  const rows = await readTable(reading, 'classification', TABLES.classification);
  const seen = new Set<string>();
  return rows.flatMap(({ year, code: written, name }, i): ClassificationCode[] => {
    const code = classificationCode(written);
    if (year === null || code === '') return [];
    const bad = (column: 'year' | 'code', text: string, expected: string) => {
      const place = reading.places.get(`classification[${i}].${column}`) ?? wholeFile(reading.folder);
      reading.say(finding('file/bad-value', { column, text, expected }, place, reading.subject));
      return [];
    };
    if (year < FIRST_YEAR || year > LAST_YEAR) return bad('year', String(year), 'year');
    if (seen.has(`${year} ${code}`)) return bad('code', written, 'once');
    seen.add(`${year} ${code}`);
    return [{ year, code, name }];
  });
}

/**
 * What holds the ledger: sheets of the workbook that the project is, `expenses.csv`, a workbook, or the files in `expenses/`;
 * two of these at once is a finding. An `expenses.csv` of headings alone, as a new project has it, gives way to the folder.
 */
async function ledgerFiles(reading: Reading): Promise<readonly Standing[]> {
  const inside = inWorkbook(reading, 'expenses');
  const beside = hasBeside(reading) ? await ledgersBeside(reading) : [];
  reading.touched.push(...beside.flatMap(({ files }) => files));
  const ledgers = [
    ...inside.map(its => ({ name: nameOfStanding(its), all: [its] })),
    ...beside.map(({ name, files }) => ({ name, all: files.map((file): Standing => ({ file, sheets: [] })) })),
  ];
  const [first, second] = ledgers;
  if (second !== undefined) {
    const names = ledgers.map(({ name }) => name);
    sayTwo(reading, names, second.all[0]?.file ?? '');
  }
  return first?.all ?? [];
}

/** The ledgers beside the definition, each with its files. */
async function ledgersBeside(
  reading: Reading,
): Promise<{ readonly name: string; readonly files: readonly string[] }[]> {
  const file = join(reading.folder, 'expenses.csv');
  const workbook = join(reading.folder, 'expenses.xlsx');
  const folder = join(reading.folder, ledgerFolder);
  const inside = isFolder(folder)
    ? (await readdir(folder)).filter(name => /\.(csv|xlsx)$/i.test(name) && !/^[.~]/.test(name)).sort(byBytes)
    : [];
  reading.touched.push(...[file].filter(stands));
  const ledgers = [
    ...(stands(file) && (inside.length === 0 || !holdsNoRows(file)) ? [[file]] : []),
    ...(inside.length > 0 ? [inside.map(name => join(folder, name))] : []),
    ...(stands(workbook) ? [[workbook]] : []),
  ];
  return ledgers.map(files => ({ name: files.length > 1 ? folder : (files[0] ?? ''), files }));
}

/** The files of a ledger that could be opened, as plain values. */
export interface LedgerFiles {
  readonly subject: string;
  readonly partners: readonly Pick<Partner, 'id' | 'currency'>[];
  /** Ids of the programme's categories, which rows may name by other words; null where it takes any. */
  readonly categories: Maybe<readonly string[]>;
  readonly tables: readonly TableFile[];
  /** Whether all of its files could be opened. */
  readonly whole: boolean;
}

/** How the rows of a ledger are read: required columns, what names a category, and the currency of a row that states none. */
export function ledgerContext({ subject, partners, categories }: Omit<LedgerFiles, 'tables' | 'whole'>): TableContext {
  const required = requiredKeys(EXPENSE_COLUMNS);
  if (partners.length > 1) required.add('partner');
  const [only] = partners;
  const currencies = new Map([...partners].reverse().map(({ id, currency }) => [id, currency]));
  const currencyOf = (partner: string) =>
    currencies.get(partner) ?? (partners.length === 1 && only !== undefined ? only.currency : 'EUR');
  const named = { category: categoryNaming(categories) };
  return { columns: EXPENSE_COLUMNS, required, subject, currencyOf, named };
}

/** The participants beside the definition; none when the file is not there. */
export async function readParticipants(reading: Reading, period: Period): Promise<ParticipantRows> {
  const standing = standingOf(reading, 'participants');
  if (standing === null) return NO_PARTICIPANTS;
  const { openParticipants } = await door();
  return openParticipants(reading, standing, period);
}

/** Opens the files of the ledger. */
export async function openLedger(
  reading: Reading,
  partners: LedgerFiles['partners'],
  categories: LedgerFiles['categories'],
): Promise<LedgerFiles> {
  const { subject } = reading;
  const context = ledgerContext({ subject, partners, categories });
  const tables: TableFile[] = [];
  const standings = await ledgerFiles(reading);
  for (const standing of standings) {
    const table = await openOne(reading, standing, context);
    if (table !== null) tables.push(table);
  }
  return { subject, partners, categories, tables, whole: tables.length === standings.length };
}

/** A ledger by its files; findings about its cells go to `tell` while its rows are read for the first time. */
export function ledgerOf(files: LedgerFiles, tell: Say = () => {}): Ledger {
  const { tables, whole } = files;
  const context = ledgerContext(files);
  let told = false;
  return {
    files: tables.map(({ file }) => file),
    whole,
    async *rows(only = null) {
      const say: Say = told ? () => {} : tell;
      told = true;
      if (tables.length === 0) return;
      const { readRows } = await door();
      for (const [i, table] of tables.entries()) {
        yield* readRows(table, i, EXPENSE_COLUMNS, context, say, only?.linesOf(i));
      }
    },
    has: (key, file) => tables.some(({ header }, i) => header.has(key) && (file === undefined || file === i)),
    place(row: Expense, key): Place {
      const table = tables[row.file];
      return table === undefined ? wholeFile('') : fieldOf(table, row.line, (table.header.get(key) ?? 0) + 1);
    },
  };
}
