import type { Column } from '../model/columns.ts';
import { finding } from '../model/finding.ts';
import type { Naming } from '../model/naming.ts';
import { type Heading, inCell, inField, inText, type Place, wholeFile } from '../model/place.ts';
import type { Mark } from './amount.ts';
import type { Header } from './header.ts';
import type { SettledLetters } from './letters.ts';
import type { Record, Source } from './records.ts';
import type { Unreadable } from './survey.ts';

export { isWorkbook } from './paths.ts';

/** A table whose header was read, in a CSV file that was surveyed or in a sheet: its rows can be opened again and again. */
export interface TableFile {
  readonly file: string;
  readonly source: Source;
  readonly header: Header;
  readonly headerLine: number;
  /** Columns that are headed in other words than their keys, by their fields from 1. */
  readonly headings?: ReadonlyMap<number, Heading>;
  /** How many fields a row may have: those of the header; a sheet may have more beside its table. */
  readonly width: number;
  readonly mark: Mark | null;
  /** What letters stand for in a column, by its key; null for one that nothing in the file settles. */
  readonly letters: ReadonlyMap<string, SettledLetters>;
  /** Of an import: a record as its rows are read, its dates, amounts and codes written our way. */
  readonly rewrite?: (record: Record) => Record;
  /** Of an import: the columns that are the same in every row. */
  readonly fixed?: ReadonlySet<string>;
}

export interface TableContext {
  readonly columns: readonly Column[];
  /** Keys of the columns that must be there; those without are broken in every row. */
  readonly required: ReadonlySet<string>;
  readonly subject: string;
  /** The currency of a row that states none, by its partner; tables of amounts in EUR have none. */
  readonly currencyOf?: (partner: string) => string;
  /** What names the ids of columns that people fill with words, by the column's key. */
  readonly named?: { readonly [column: string]: Naming };
}

/** The columns of a table that must be there, by its own column table. */
export function requiredKeys(columns: readonly Column[]): Set<string> {
  return new Set(columns.filter(column => column.required !== undefined).map(column => column.key));
}

/** Where the fields of a table stand: in a line of its file, or in a row of its sheet. */
export function fieldOf({ file, source }: Pick<TableFile, 'file' | 'source'>, line: number, field: number): Place {
  return 'sheet' in source ? inCell(file, source.sheet, line, field) : inField(file, line, field);
}

/** The finding of a file that cannot be read. */
export function unreadable(file: string, problem: Unreadable, subject: string) {
  const place = problem.line === null ? wholeFile(file) : inText(file, problem.line, 1);
  return finding('file/unreadable', { reason: problem.reason, detail: problem.detail }, place, subject);
}
