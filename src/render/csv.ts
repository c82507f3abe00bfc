import { stringify } from 'csv-stringify/sync';
import type { TableMessages } from '../messages/tables.ts';
import type { Cell, Table, TableColumn, ValueKind } from '../model/table.ts';
import { type Chunks, inert, isNumeric, plain } from './values.ts';

/** How a CSV file is written, and its values. */
interface Dialect {
  readonly mark: '' | '\uFEFF';
  readonly delimiter: ',' | ';';
  readonly ending: '\n' | '\r\n';
  readonly needsQuotes: RegExp;
  readonly value: (text: string, kind: ValueKind) => string;
}

const FOR_PROGRAMS: Dialect = {
  mark: '',
  delimiter: ',',
  ending: '\n',
  needsQuotes: /[",\r\n]/,
  value: text => text,
};

/** As a spreadsheet of our languages opens it: numbers with a comma, which it adds up, and days as the reader writes them. */
function forSpreadsheet({ format }: TableMessages): Dialect {
  return {
    mark: '\uFEFF',
    delimiter: ';',
    ending: '\r\n',
    needsQuotes: /[";\r\n]/,
    value: (text, kind) => (isNumeric(kind) ? text.replace('.', ',') : kind === 'date' ? format.date(text) : text),
  };
}

function field(cell: Cell, { kind }: TableColumn, { value }: Dialect): string {
  const text = plain(cell, kind);
  if (text === '') return '';
  return kind === 'text' || kind === 'id' ? inert(text) : value(text, kind);
}

/** Records as text. One that needs no quotes is joined; the others go through csv-stringify, which is not fast. */
function lines(records: readonly (readonly string[])[], { delimiter, ending, needsQuotes }: Dialect): string {
  return records
    .map(record => {
      const joined = record.join(delimiter);
      const plainly = joined.length > 0 && !record.some(text => needsQuotes.test(text));
      return plainly
        ? `${joined}${ending}`
        : stringify([record], { delimiter, record_delimiter: ending, quoted_match: needsQuotes });
    })
    .join('');
}

/**
 * A table for programs: UTF-8, comma, dot, LF; or for a spreadsheet: mark of byte order, semicolon, decimal comma, CRLF.
 * The keys of the columns, then rows and nothing else, but for a last row that says so when the data has errors.
 */
export async function* csv(table: Table, messages: TableMessages, isForSpreadsheet = false): Chunks {
  const { columns } = table;
  const dialect = isForSpreadsheet ? forSpreadsheet(messages) : FOR_PROGRAMS;
  yield dialect.mark + lines([columns.map(({ key }) => key)], dialect);
  for await (const rows of table.rows()) {
    yield lines(
      rows.map(({ cells }) => columns.map((column, i) => field(cells[i] ?? null, column, dialect))),
      dialect,
    );
  }
  const { error } = table.meta.findings;
  if (error > 0)
    yield lines([columns.map((_, i) => (i === 0 ? `! ${messages.terms.withErrors(error)}` : ''))], dialect);
}

/** Records of texts as a file for programs has them. */
export function csvRecords(records: readonly (readonly string[])[]): string {
  return lines(records, FOR_PROGRAMS);
}

/** The headings of a table as the first line of its file: one that holds a separator is quoted, whichever it is. */
export function csvHeader(headings: readonly string[]): string {
  return stringify([headings], { quoted_match: /[;\t|\r\n]/ });
}

/** One line of a CSV file. */
export function csvLine(fields: readonly string[]): string {
  return stringify([fields]);
}
