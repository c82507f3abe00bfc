import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs, { type CellValue, type Workbook } from 'exceljs';
import { parse as parseYaml } from 'yaml';
import { headingReader } from '../../src/load/header.ts';
import type { Column } from '../../src/model/columns.ts';
import { TABLES, type TableName } from '../../src/model/columns.ts';
import {
  BUDGET_COLUMNS,
  DEFINITION_TABLES,
  type DefinitionTable,
  PROJECT_COLUMNS,
  PROJECT_KEYS,
  periodColumn,
} from '../../src/model/definition-columns.ts';
import type { Language } from '../../src/model/language.ts';
import { SHEETS, type SheetKind } from '../../src/model/sheets.ts';
import { bytesOf } from './workbooks.ts';

// Writes the files of a project's folder into one workbook, as a person would type them into it. It shares nothing with what
// samata writes itself, so that each proves the other.

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
type Fields = Readonly<Record<string, Tree>>;
type Row = Readonly<Record<string, CellValue>>;

const NUMERIC = new Set(['money', 'number', 'quantity', 'rate', 'integer']);
const isMap = (tree: Tree | undefined): tree is Fields =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** What a person types for a text: a number or a date where the column takes one and the text plainly is one. */
function typed(text: string, kind: string): CellValue {
  if (NUMERIC.has(kind) && /^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/.test(text)) return Number(text);
  if (kind === 'date' && /^[12]\d{3}-\d{2}-\d{2}$/.test(text)) {
    const day = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day;
  }
  return text;
}

/** A value of a closed list as one of the other words for it. */
function worded({ choices, words }: Column, text: string, language: Language): string {
  const its = choices?.includes(text) ? (words?.[text] ?? []) : [];
  return (language === 'en' ? undefined : language === 'lt' ? its[0] : its.at(-1)) ?? text;
}

class Book {
  readonly workbook: Workbook = new exceljs.Workbook();
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** A sheet with a heading for each column that any of its rows has. */
  add(kind: SheetKind, columns: readonly Column[], rows: readonly Row[]): void {
    const used = columns.filter(({ key }) => rows.some(row => row[key] !== undefined) || rows.length === 0);
    const sheet = this.workbook.addWorksheet(SHEETS[kind][this.language]);
    sheet.addRow(used.map(({ heading }) => heading[this.language]));
    for (const row of rows) sheet.addRow(used.map(({ key }) => row[key] ?? null));
  }

  cell(column: Column, tree: Tree | undefined): CellValue | undefined {
    return typeof tree === 'string' ? typed(worded(column, tree, this.language), column.kind) : undefined;
  }

  /** A share of funding: a number, a percentage, or a word. */
  share(text: string): CellValue {
    if (text === 'rest') return { en: 'rest', lt: 'likutis', pl: 'reszta' }[this.language];
    return typed(text, 'money');
  }
}

function flattened(tree: Tree, path: string): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (Array.isArray(tree)) return [[path, tree.join(', ')]];
  return Object.entries(tree as Fields).flatMap(([key, inner]) =>
    flattened(inner, path === '' ? key : `${path}.${key}`),
  );
}

function addProject(book: Book, definition: Fields): void {
  const sheet = book.workbook.addWorksheet(SHEETS.project[book.language]);
  sheet.addRow(PROJECT_COLUMNS.map(({ heading }) => heading[book.language]));
  const columns: readonly Column[] = PROJECT_KEYS;
  const lines = Object.entries(definition)
    .filter(([key]) => !Object.hasOwn(DEFINITION_TABLES, key) || key === 'budget')
    .flatMap(([key, tree]) => flattened(tree, key));
  for (const [key, text] of lines) {
    const column = columns.find(its => its.key === key);
    const kind = column?.kind ?? (/^commitments/.test(key) ? 'money' : /^entities/.test(key) ? 'number' : 'text');
    sheet.addRow([column?.heading[book.language] ?? key, typed(text, kind)]);
  }
}

function addPartners(book: Book, partners: readonly Fields[]): void {
  const rows = partners.map(partner =>
    Object.fromEntries(
      DEFINITION_TABLES.partners.map(column => {
        const tree = partner[column.key];
        if (column.key === 'vat' && isMap(tree)) return [column.key, String(tree.recoverable)];
        return [column.key, book.cell(column, tree)];
      }),
    ),
  );
  book.add('partners', DEFINITION_TABLES.partners, rows);
}

function budgetRows(book: Book, { id, budget }: Fields): Row[] {
  if (isMap(budget)) {
    return Object.entries(budget).map(([category, text]) => ({
      partner: String(id ?? ''),
      category,
      ...(String(text).includes('of') ? { flat: String(text) } : { amount: typed(String(text), 'money') }),
    }));
  }
  if (!Array.isArray(budget)) return [];
  return budget.map((line: Fields) => {
    const cells = BUDGET_COLUMNS.map(column => [column.key, book.cell(column, line[column.key])]);
    const periods = isMap(line.periods) ? Object.entries(line.periods) : [];
    const amounts = periods.map(([period, text]) => [`periods.${period}`, typed(String(text), 'money')]);
    const row = Object.fromEntries([...cells, ...amounts]);
    const [rate, of] = typeof row.flat === 'string' && book.language !== 'en' ? row.flat.split(' of ') : [];
    return { ...row, ...(of === undefined ? {} : { flat: rate, 'flat-of': of }), partner: String(id ?? '') };
  });
}

function addDefinition(book: Book, definition: Fields): void {
  addProject(book, definition);
  const partners = (Array.isArray(definition.partners) ? definition.partners : []) as readonly Fields[];
  if (partners.length > 0) addPartners(book, partners);
  const budget = partners.flatMap(partner => budgetRows(book, partner));
  const periods = new Set(budget.flatMap(row => Object.keys(row).filter(key => key.startsWith('periods.'))));
  if (budget.length > 0) {
    const columns = [...periods].map(key => periodColumn(key.slice('periods.'.length)));
    book.add('budget', [...BUDGET_COLUMNS, ...columns], budget);
  }
  const funding = [null, ...partners].flatMap((partner): Row[] => {
    const its = (partner ?? definition).funding;
    if (!isMap(its)) return [];
    const of = partner === null ? {} : { partner: String(partner.id ?? '') };
    return Object.entries(its).map(([source, text]) => ({ ...of, source, share: book.share(String(text)) }));
  });
  if (funding.length > 0) book.add('funding', DEFINITION_TABLES.funding, funding);
  for (const kind of ['reports', 'indicators', 'amendments', 'waivers'] as const) addList(book, kind, definition[kind]);
}

function addList(book: Book, kind: DefinitionTable, tree: Tree | undefined): void {
  if (!Array.isArray(tree)) return;
  const columns: readonly Column[] = DEFINITION_TABLES[kind];
  const rows = tree.map((item: Fields) =>
    Object.fromEntries(
      columns.map(column => {
        const [key = '', inner] = column.key.split('.');
        const its = item[key];
        if (inner !== undefined) return [column.key, isMap(its) ? book.cell(column, its[inner]) : undefined];
        if (key === 'milestones' && isMap(its))
          return [
            key,
            Object.entries(its)
              .map(([date, value]) => `${date}: ${String(value)}`)
              .join('; '),
          ];
        return [key, book.cell(column, its)];
      }),
    ),
  );
  book.add(kind, columns, rows);
}

function addTable(book: Book, name: TableName, csv: string): void {
  const columns: readonly Column[] = TABLES[name];
  const [first = '', ...rest] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  const delimiter = [';', '\t', ','].find(its => first.includes(its)) ?? ',';
  const records = parse([first, ...rest].join('\n'), { delimiter, relax_column_count: true, relax_quotes: true });
  const [headings = [], ...rows] = records as string[][];
  const known = headingReader(columns)(headings).map(its => columns.find(({ key }) => key === its));
  const sheet = book.workbook.addWorksheet(SHEETS[name][book.language]);
  sheet.addRow(headings.map((heading, i) => known[i]?.heading[book.language] ?? heading));
  for (const row of rows) {
    sheet.addRow(row.map((text, i) => (text === '' ? null : typed(text.trim(), known[i]?.kind ?? 'text'))));
  }
}

/** The project of a folder as one workbook, headings and words in a language. */
export function projectWorkbook(folder: string, language: Language): Promise<Buffer> {
  const book = new Book(language);
  const definition = ['project.yaml', 'project.yml', 'project.json']
    .map(name => join(folder, name))
    .find(path => existsSync(path));
  const text = readFileSync(definition ?? '', 'utf8');
  addDefinition(book, parseYaml(text, { schema: 'failsafe', uniqueKeys: false }) as Fields);
  for (const name of Object.keys(TABLES) as TableName[]) {
    const file = readdirSync(folder).find(its => its === `${name}.csv`);
    if (file !== undefined) addTable(book, name, readFileSync(join(folder, file), 'utf8'));
  }
  return bytesOf(book.workbook);
}
