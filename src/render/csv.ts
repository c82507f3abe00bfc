import { stringify } from 'csv-stringify/sync';
import type { TableMessages } from '../messages/tables.ts';
import type { Cell, Table, TableColumn } from '../model/table.ts';
import { type Chunks, inert, plain } from './values.ts';

function field(cell: Cell, { kind }: TableColumn): string {
  const text = plain(cell, kind);
  return kind === 'text' || kind === 'id' ? inert(text) : text;
}

const NEEDS_QUOTES = /[",\r\n]/;

/** Records as text. One that needs no quotes is joined; the others go through csv-stringify, which is not fast. */
function lines(records: readonly (readonly string[])[]): string {
  return records
    .map(record => {
      const joined = record.join(',');
      const plainly = joined.length > 0 && !record.some(text => NEEDS_QUOTES.test(text));
      return plainly ? `${joined}\n` : csvLine(record);
    })
    .join('');
}

/**
 * A table for programs: UTF-8, comma, dot, LF; the keys of the columns, then rows and nothing else, but for a last row
 * that says so when the data has errors.
 */
export async function* csv(table: Table, messages: TableMessages): Chunks {
  const { columns } = table;
  yield stringify([columns.map(({ key }) => key)]);
  for await (const rows of table.rows()) {
    yield lines(rows.map(({ cells }) => columns.map((column, i) => field(cells[i] ?? null, column))));
  }
  const { error } = table.meta.findings;
  if (error > 0) yield stringify([columns.map((_, i) => (i === 0 ? `! ${messages.terms.withErrors(error)}` : ''))]);
}

/** One line of a CSV file. */
export function csvLine(fields: readonly string[]): string {
  return stringify([fields]);
}
