import { join } from 'node:path';
import { type ImportSource, openSource } from '../../src/load/import-source.ts';
import { readRows } from '../../src/load/rows.ts';
import { type Column, EXPENSE_COLUMNS, type Expense } from '../../src/model/columns.ts';
import type { Doubt, ImportMap } from '../../src/model/import.ts';
import { placeText } from '../../src/model/place.ts';
import { folderWith } from './folder.ts';

/** What an expense of another program must tell; its id and category are given later. */
export const REQUIRED = ['document_no', 'document_date', 'supplier', 'declared'];

export interface Asked {
  readonly map?: Partial<ImportMap>;
  readonly name?: string;
  readonly columns?: readonly Column[];
  readonly required?: readonly string[];
}

/** Opens a file of some content for import; throws where it cannot be read. */
export async function opened(content: string | Uint8Array, asked: Asked = {}): Promise<readonly ImportSource[]> {
  const { map, name = 'export.csv', columns = EXPENSE_COLUMNS, required = REQUIRED } = asked;
  const file = join(await folderWith({ [name]: content }), name);
  const sources = await openSource(
    file,
    columns,
    new Set(required),
    map === undefined ? null : { columns: {}, ...map },
  );
  if ('reason' in sources) throw new Error(sources.reason);
  return sources;
}

/** The only source of a file. */
export async function only(content: string | Uint8Array, asked: Asked = {}): Promise<ImportSource> {
  const [source, ...others] = await opened(content, asked);
  if (source === undefined || others.length > 0) throw new Error(`${others.length + 1} sources`);
  return source;
}

/** The codes of what is in doubt of a file. */
export async function doubtsOf(content: string | Uint8Array, asked: Asked = {}): Promise<readonly Doubt['code'][]> {
  return (await only(content, asked)).doubts.map(({ code }) => code);
}

/** The doubt of a kind of a file. */
export async function doubtOf<Code extends Doubt['code']>(
  content: string | Uint8Array,
  code: Code,
  asked: Asked = {},
): Promise<Extract<Doubt, { code: Code }>> {
  const { doubts } = await only(content, asked);
  const its = doubts.find(doubt => doubt.code === code);
  if (its === undefined) throw new Error(`only ${doubts.map(doubt => doubt.code)}`);
  return its as Extract<Doubt, { code: Code }>;
}

export interface Reading {
  readonly rows: readonly Expense[];
  /** Each finding as `check args place`, the place without its folder. */
  readonly said: readonly string[];
}

/** The rows of a table that was opened. */
export async function rowsOf({ table, file }: ImportSource): Promise<Reading> {
  if (table === null) throw new Error('in doubt');
  const rows: Expense[] = [];
  const said: string[] = [];
  const context = { columns: EXPENSE_COLUMNS, required: new Set(REQUIRED), subject: '' };
  const read = readRows(table, 0, EXPENSE_COLUMNS, context, ({ check, args, place }) => {
    const { text = '', expected = '', reason = '' } = args as { text?: string; expected?: string; reason?: string };
    const at = place.field === undefined ? placeText(place) : `${placeText(place)}:${place.field}`;
    said.push([check, text, expected || reason, at.replace(file, '')].join(' '));
  });
  for await (const batch of read) rows.push(...batch);
  return { rows, said };
}

/** Opens a file and reads it. */
export async function imported(content: string | Uint8Array, asked: Asked = {}): Promise<Reading> {
  const source = await only(content, asked);
  if (source.table === null) throw new Error(source.doubts.map(({ code }) => code).join());
  return rowsOf(source);
}

/** A table of fields as CSV. */
export function csv(rows: readonly (readonly string[])[], delimiter = ';', lineEnd = '\n'): string {
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map(row => row.map(quoted).join(delimiter) + lineEnd).join('');
}
