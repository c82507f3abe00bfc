import type { Column } from '../model/column.ts';
import type { TableName } from '../model/columns.ts';
import type { ContentColumn, TableContent } from '../model/content.ts';
import { type Finding, finding, type Say } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { decimalText } from '../model/money.ts';
import { fitsCell } from '../model/sheet-limits.ts';
import { currencyOf, type Mark } from './amount.ts';
import { BROKEN, type CellReader, type CellValue, cellReader } from './cell.ts';
import { isBlank, type Record, recordsAfter } from './records.ts';
import { rowReader } from './rows.ts';
import { KIND } from './sheet-field.ts';
import { storedReader } from './stored.ts';
import { LONGEST_RECORD } from './survey.ts';
import { fieldOf, type TableContext, type TableFile } from './table-file.ts';

/** Where content goes, and what is said of what cannot go there. */
export interface Carrying {
  /** Whether its target is a workbook, whose cells do not take every text. */
  readonly toSheets: boolean;
  /** What cannot be carried over without becoming something else: nothing is written then. */
  readonly refuse: Say;
  /** What is carried over, and is no longer seen to be so. */
  readonly tell: Say;
}

/** What is said of values that are other ones afterwards. */
const TOLD: ReadonlySet<string> = new Set(['file/hidden-decimals', 'file/number-as-date']);
const MARKS: readonly Maybe<Mark>[] = ['.', ',', null];

/** Where each column of a table stands in its files. */
interface Placed extends ContentColumn {
  /** Its index among the fields of each file; those that lack it have none. */
  readonly indexes: (number | undefined)[];
}

/** A table of one file or more, with the columns of all; what cannot be carried over is refused, cell by cell. */
export async function tableContent(
  name: TableName,
  files: readonly TableFile[],
  context: TableContext,
  carrying: Carrying,
): Promise<TableContent> {
  const placed = await columnsOf(files, context.columns);
  const filled = new Set<Placed>();
  for (const [i, table] of files.entries()) {
    const judge = fieldReader(table, i, placed, context, carrying);
    for await (const records of recordsAfter(table.source, table.headerLine)) {
      for (const record of records) {
        const fields = judge(record);
        if (fields === null) continue;
        for (const [at, column] of placed.entries()) if (fields[at] !== '') filled.add(column);
        for (const refused of unfit(fields, placed, record, i, table, context, carrying)) carrying.refuse(refused);
      }
    }
  }
  // Separators behind the last column make no columns.
  const columns = placed.filter(column => column.heading !== '' || filled.has(column));
  const quiet = { ...carrying, refuse: () => {}, tell: () => {} };
  return {
    name,
    columns,
    async *rows() {
      for (const [i, table] of files.entries()) {
        const read = fieldReader(table, i, columns, context, quiet);
        for await (const records of recordsAfter(table.source, table.headerLine)) {
          yield records.flatMap(record => {
            const fields = read(record);
            return fields === null ? [] : [fields];
          });
        }
      }
    },
  };
}

/** The columns of some files, in the order of the first; each that only others have stands behind them. */
async function columnsOf(files: readonly TableFile[], columns: readonly Column[]): Promise<Placed[]> {
  const placed = new Map<string, Placed>();
  for (const [i, table] of files.entries()) {
    const headings = await headingsOf(table);
    const keyAt = new Map([...table.header].map(([key, index]) => [index, key]));
    const counts = new Map<string, number>();
    for (const [index, heading] of headings.entries()) {
      const key = keyAt.get(index);
      const count = (counts.get(heading) ?? 0) + 1;
      counts.set(heading, count);
      const id = key === undefined ? `${count} ${heading}` : `= ${key}`;
      const column = columns.find(its => its.key === key) ?? null;
      const its = placed.get(id) ?? { column, heading, indexes: [] };
      its.indexes[i] = index;
      placed.set(id, its);
    }
  }
  return [...placed.values()];
}

async function headingsOf({ source, headerLine }: TableFile): Promise<readonly string[]> {
  for await (const records of recordsAfter(source, headerLine - 1)) {
    const header = records.find(({ line }) => line === headerLine);
    if (header !== undefined) return header.fields.map(text => text.trim());
  }
  return [];
}

/** Reads the fields of a record in the order of some columns; null of one that is empty. */
function fieldReader(
  table: TableFile,
  index: number,
  placed: readonly Placed[],
  context: TableContext,
  { refuse, tell }: Carrying,
): (record: Record) => readonly string[] | null {
  const { subject } = context;
  let said: Finding[] = [];
  const { row } = rowReader(table, index, context.columns, context, found => said.push(found));
  const readers = placed.map(({ column }) => (column === null ? null : plainReader(column, table, subject)));
  return record => {
    if (isBlank(record)) return null;
    said = [];
    const read = row(record) as { readonly broken: readonly string[]; readonly [key: string]: unknown } | null;
    for (const found of said) if (TOLD.has(found.check)) tell(found);
    const long = said.find(({ args }) => 'expected' in args && args.expected === 'long-row');
    if (long !== undefined) {
      refuse(long);
      return null;
    }
    return placed.map(({ column, indexes }, i) => {
      const at = indexes[index];
      if (at === undefined) return '';
      const raw = (record.fields[at] ?? '').trim();
      if (column === null) return raw;
      const kind = record.kinds?.charAt(at) ?? KIND.text;
      if (read !== null && !read.broken.includes(column.key)) return plainText(column, read[column.key] as CellValue);
      const text = kind === KIND.serial || kind === KIND.dated ? (raw.split('|')[0] ?? '') : raw;
      const value = read === null ? readers[i]?.read(kind, raw) : BROKEN;
      if (value !== undefined && value !== BROKEN) return plainText(column, value);
      const its = said.filter(({ args }) => 'column' in args && args.column === column.key);
      const merged = said.find(({ args }) => 'columns' in args && args.columns.includes(column.key));
      if (text === '' && kind === KIND.merged && merged !== undefined) refuse(merged);
      // An amount that only has another currency than its row has it in every form, with the mark that all others have.
      const isForeign = its.some(({ args }) => 'reason' in args && args.reason === 'currency');
      if (isForeign) return inCurrency(readers[i]?.read(kind, raw), raw);
      if (text !== '' && readers[i]?.isReadAnywhere(text) === true) {
        const place = fieldOf(table, record.line, at + 1);
        const args = { column: column.key, text, expected: 'one-reading' };
        for (const found of its.length > 0 ? its : [finding('file/bad-value', args, place, subject)]) refuse(found);
      }
      return text;
    });
  };
}

/** Reads a cell of a column apart from its row, and tells whether a file elsewhere could read what this one does not. */
function plainReader(column: Column, table: TableFile, subject: string) {
  const read = cellReader(column, table.mark, subject, table.letters.get(column.key));
  const stored = 'sheet' in table.source ? storedReader(column, subject, read) : null;
  const broken: Parameters<CellReader>[1] = () => BROKEN;
  const letters = Object.values(column.letters ?? {}).flatMap(its => Object.keys(its));
  const elsewhere = MARKS.map(mark => cellReader(column, mark, subject));
  return {
    read: (kind: string, text: string): CellValue => {
      if (text === '') return null;
      return stored === null ? read(text, broken) : stored(kind, text, broken);
    },
    isReadAnywhere: (text: string) =>
      elsewhere.some(its => its(text, broken) !== BROKEN) || letters.includes(text.toLowerCase()),
  };
}

/** An amount with the currency that its text names, in the form in which every file has it. */
export function inCurrency(value: CellValue | undefined, text: string): string {
  return typeof value === 'number' ? `${decimalText(value)} ${currencyOf(text) ?? ''}`.trim() : text;
}

/** A value of a column in the form in which every file has it. */
function plainText({ kind }: Column, value: CellValue): string {
  if (value === null || value === undefined || value === BROKEN) return '';
  if (typeof value === 'number') return kind === 'money' ? decimalText(value) : String(value);
  return typeof value === 'string' ? value : value.join('+');
}

/** What of a row its target has no place for. */
function unfit(
  fields: readonly string[],
  placed: readonly Placed[],
  { line }: Record,
  index: number,
  table: TableFile,
  { subject }: TableContext,
  { toSheets }: Carrying,
): Finding[] {
  if (!toSheets) {
    const length = fields.reduce((sum, text) => sum + Buffer.byteLength(text) + 3, 0);
    const args = { reason: 'long-field', detail: '' } as const;
    return length > LONGEST_RECORD ? [finding('file/unreadable', args, fieldOf(table, line, 1), subject)] : [];
  }
  return placed.flatMap(({ column, heading, indexes }, i) => {
    const text = fields[i] ?? '';
    if (fitsCell(text)) return [];
    const args = { column: column?.key ?? heading, text: shortened(text), expected: 'cell-text' };
    return [finding('file/bad-value', args, fieldOf(table, line, (indexes[index] ?? 0) + 1), subject)];
  });
}

const SHOWN = 60;

/** So much of a text that a person knows which it is. */
export function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
