import type { Column, RowPlace } from '../model/columns.ts';
import type { Finding } from '../model/finding.ts';
import type { Cents, Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { readAmount } from './amount.ts';
import type { ImportSource } from './import-source.ts';
import { isBlank, type Record as Raw, recordsAfter } from './records.ts';
import { rowReader } from './rows.ts';
import { KIND, shownFields } from './sheet-field.ts';
import { rounded } from './stored.ts';
import { fieldOf, type TableContext, type TableFile } from './table-file.ts';

/** A row as it was read: cents, text, or null by the kinds of its columns. */
export type AnyRow = RowPlace & Readonly<Record<string, unknown>>;

/** A row of a source that is not blank: as it is written, and as it was read. */
export interface SourceRow {
  readonly place: Place;
  readonly line: number;
  readonly sheet: Maybe<string>;
  /** As people see it in the source. */
  readonly fields: readonly string[];
  /** Null where it is none of the table, or nothing of ours stands in it. */
  readonly row: Maybe<AnyRow>;
  /** Whether it is no row of the table, but a sum of rows, the headings again, or who signs. */
  readonly isApart: boolean;
  /** What is found in it. */
  readonly findings: readonly Finding[];
  /** The amounts of its money columns, read by themselves; null where one cannot be read. */
  readonly amounts: ReadonlyMap<string, Maybe<Cents>>;
}

/** The rows of a source. */
export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** What is found in the whole of it. */
  readonly findings: readonly Finding[];
}

/** The amount in a field of a record as its rows are read. */
function amountIn(text: string, kind: string | undefined, { mark }: TableFile): Maybe<Cents> {
  if (kind === undefined || kind === KIND.text) {
    const read = readAmount(text.trim(), mark);
    return 'cents' in read ? read.cents : null;
  }
  if (kind !== KIND.number && kind !== KIND.dated && kind !== KIND.currency) return null;
  const read = readAmount(rounded(text.split(/[| ]/)[0] ?? '', 2).text, '.');
  return 'cents' in read ? read.cents : null;
}

/** Where a source's own fields end: what is the same for every row stands behind them. */
function widthOf({ columns }: ImportSource): number {
  const constants = [...columns.values()].filter(({ by }) => by === 'value').map(({ index }) => index);
  return Math.min(Number.POSITIVE_INFINITY, ...constants);
}

/** The headings of a source by the index of their fields; '' where there is none. */
export function headingsOf({ columns, unused }: Pick<ImportSource, 'columns' | 'unused'>): string[] {
  const headings: string[] = [];
  for (const { index, heading, by } of columns.values()) if (by !== 'value') headings[index] = heading;
  for (const { index, heading } of unused) headings[index] = heading;
  return Array.from(headings, heading => heading ?? '');
}

/** What tells that a row is none of the table. */
const NO_ROWS: ReadonlySet<string> = new Set(['repeated-header', 'no-row']);

function saysNoRow({ check, args }: Finding): boolean {
  return check === 'file/totals-row-skipped' || (check === 'file/bad-value' && NO_ROWS.has(args.expected));
}

/** Reads all rows of a source that are not blank, each with what is found in it. */
export async function readSource(
  source: ImportSource,
  table: TableFile,
  columns: readonly Column[],
  context: TableContext,
): Promise<SourceRows> {
  let met: Finding[] = [];
  const reader = rowReader(table, 0, columns, context, found => met.push(found));
  const kinds = new Map(columns.map(({ key, kind }) => [key, kind]));
  const money = [...source.columns].filter(([key, { by }]) => by !== 'value' && kinds.get(key) === 'money');
  const width = widthOf(source);
  const sheet = 'sheet' in table.source ? table.source.sheet : null;
  const rows: SourceRow[] = [];
  const take = (record: Raw, read: Raw, isBelow: boolean) => {
    const fields = record.fields.slice(0, width);
    if (isBlank({ line: record.line, fields })) return;
    met = [];
    let row: Maybe<AnyRow> = null;
    if (isBelow && reader.isNote(read)) reader.leaveOut(read);
    else row = reader.row(read) as unknown as Maybe<AnyRow>;
    const isApart = met.some(saysNoRow);
    rows.push({
      place: fieldOf(table, record.line, fields.findIndex(text => text.trim() !== '') + 1),
      line: record.line,
      sheet,
      fields: shownFields(fields, record.kinds),
      row: isApart ? null : row,
      isApart,
      findings: met,
      amounts: new Map(
        money.flatMap(([key, { index }]): [string, Maybe<Cents>][] => {
          const text = read.fields[index] ?? '';
          return text.trim() === '' ? [] : [[key, amountIn(text, read.kinds?.charAt(index), table)]];
        }),
      ),
    });
  };
  const all: { readonly record: Raw; readonly read: Raw }[] = [];
  for await (const records of recordsAfter(table.source, table.headerLine)) {
    for (const record of records) {
      all.push({ record, read: table.rewrite === undefined ? record : table.rewrite(record) });
    }
  }
  const isRow = (read: Raw) => read.refused === undefined && reader.isRow(read) && !reader.isNote(read);
  const last = all.findLastIndex(({ read }) => isRow(read));
  for (const [i, { record, read }] of all.entries()) take(record, read, i > last);
  met = [];
  reader.end();
  return { rows, findings: met };
}
