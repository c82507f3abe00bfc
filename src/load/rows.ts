import type { Column, RowOf } from '../model/columns.ts';
import type { Finding, Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Lines } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { currencyOf } from './amount.ts';
import type { CellReader } from './cell.ts';
import { BROKEN, cellReader, looksLikeFormula } from './cell.ts';
import { noteReader } from './note-rows.ts';
import { type Record, recordsAfter } from './records.ts';
import { isNumeric, KIND, shownText } from './sheet-field.ts';
import { mergesMet, numbersAsText } from './sheet-notes.ts';
import { type StoredReader, storedReader } from './stored.ts';
import { fieldOf, type TableContext, type TableFile } from './table-file.ts';
import { sumWordIn, totalReader } from './total-rows.ts';

interface FieldReader {
  readonly key: string;
  readonly index: number;
  readonly read: CellReader;
  /** Where its cells are those of a sheet. */
  readonly stored: StoredReader | null;
  readonly numeric: boolean;
  readonly text: boolean;
  readonly money: boolean;
  readonly dated: boolean;
  readonly mayBeEmpty: boolean;
  /** Whether rows need something in it, be it only an amount or a date that may come later. */
  readonly isRequired: boolean;
}

/** More notes than anybody writes below a table are rows of it. */
const MOST_NOTES = 50;

/** A row whose cells are set one by one, by key. */
type Building = { [key: string]: string | number | null | readonly string[] };

/** Reads rows, or those on some lines, in batches; findings about their cells go to `say` as they are met. */
export async function* readRows<Columns extends readonly Column[]>(
  table: TableFile,
  index: number,
  columns: Columns,
  context: TableContext,
  say: Say,
  only: Maybe<Lines> = null,
): AsyncGenerator<readonly RowOf<Columns>[]> {
  const { row, isNote, isRow, leaveOut, end } = rowReader(table, index, columns, context, say);
  const { rewrite } = table;
  // What looks like a note is one where no row follows; rows that are wanted were rows before.
  let notes: Record[] = [];
  for await (const records of recordsAfter(table.source, table.headerLine, only)) {
    const rows: RowOf<Columns>[] = [];
    const take = (record: Record) => {
      const read = row(record);
      if (read !== null) rows.push(read);
    };
    for (const written of records) {
      const record = rewrite === undefined ? written : rewrite(written);
      if (only === null && isNote(record)) {
        notes.push(record);
        if (notes.length <= MOST_NOTES) continue;
      } else if (notes.length === 0 || !isRow(record)) {
        take(record);
        continue;
      } else notes.push(record);
      for (const note of notes) take(note);
      notes = [];
    }
    if (rows.length > 0) yield rows;
  }
  for (const note of notes) leaveOut(note);
  end();
}

interface RowReader<Row> {
  /** The row of a record; null of one that is empty, or a total, which is said. */
  readonly row: (record: Record) => Row | null;
  /** Whether a record may be a note below the table. */
  readonly isNote: (record: Record) => boolean;
  /** Whether a record is neither empty nor a total. */
  readonly isRow: (record: Record) => boolean;
  /** Says that a record was taken for a note. */
  readonly leaveOut: (record: Record) => void;
  readonly end: () => void;
}

/** Reads rows one by one; `end` says what only all of them together show. */
export function rowReader<Columns extends readonly Column[]>(
  table: TableFile,
  index: number,
  columns: Columns,
  context: TableContext,
  tell: Say,
): RowReader<RowOf<Columns>> {
  const { header, mark, letters, fixed } = table;
  const { subject } = context;
  const sheet = 'sheet' in table.source ? table.source : null;
  const nothing = columns.map(({ key, kind }) => [
    key,
    kind === 'text' || kind === 'id' || kind === 'currency' ? '' : null,
  ]);
  // Through JSON, because an object built key by key is copied a hundred times slower than one that was parsed.
  const empty: Building = JSON.parse(
    JSON.stringify({ file: index, line: 0, broken: [], ...Object.fromEntries(nothing) }),
  );
  const missing = columns.filter(({ key }) => context.required.has(key) && !header.has(key)).map(({ key }) => key);
  const readers: FieldReader[] = columns.flatMap(column => {
    const at = header.get(column.key);
    if (at === undefined) return [];
    const mustHaveValue =
      column.required === 'value' || (column.required === undefined && context.required.has(column.key));
    const read = cellReader(column, mark, subject, letters.get(column.key), context.named?.[column.key]);
    return {
      key: column.key,
      index: at,
      read,
      stored: sheet === null ? null : storedReader(column, subject, read),
      numeric: isNumeric(column),
      text: column.kind === 'text',
      money: column.kind === 'money',
      dated: column.kind === 'date',
      mayBeEmpty: !mustHaveValue,
      isRequired: column.required !== undefined || context.required.has(column.key),
    };
  });
  const own = fixed === undefined ? readers : readers.filter(({ key }) => !fixed.has(key));
  const first = own[0];
  let line = 0;
  let field = 0;
  let isTold = false;
  let written: readonly string[] | undefined;
  const say: Say = found => tell(written === undefined ? found : asWritten(found, written[field - 1]));
  const placeOf = (its: number, column: number): Place => fieldOf(table, its, column);
  const at = (): Place => placeOf(line, field);
  const wrong = (found: (place: Place) => ReturnType<typeof finding>): typeof BROKEN => {
    isTold = true;
    say(found(at()));
    return BROKEN;
  };
  const ofSheet = (found: (its: string) => ReturnType<typeof finding>) => tell(found(subject));
  const merges = sheet === null ? null : mergesMet(sheet.merges, readers, placeOf, ofSheet);
  const texts = sheet === null ? null : numbersAsText(ofSheet);
  const mayBeNote = noteReader(own.map(reader => ({ ...reader, isId: reader === first, isText: reader.text })));
  const isTotals = totalReader(own);
  const isNote = (record: Record) => record.refused === undefined && mayBeNote(record) && !isTotals(record);
  const isRow = (record: Record) =>
    own.some(reader => (record.fields[reader.index] ?? '').trim() !== '') && !isTotals(record);
  const leaveOut = (record: Record, kind: 'total' | 'note' = 'note') => {
    line = record.line;
    written = record.written;
    const word = kind === 'total' ? sumWordIn(record.fields) : -1;
    field = (word >= 0 ? word : record.fields.findIndex(text => text.trim() !== '')) + 1;
    const text = shownText(record.fields[field - 1]?.trim() ?? '', record.kinds?.charAt(field - 1));
    say(finding('file/totals-row-skipped', { text, kind }, at(), subject));
  };
  const row = (record: Record): RowOf<Columns> | null => {
    line = record.line;
    const { fields, kinds, refused } = record;
    written = record.written;
    if (isTotals(record)) {
      leaveOut(record, 'total');
      return null;
    }
    const building: Building = { ...empty };
    building.line = line;
    let broken: string[] = missing;
    if (refused !== undefined) {
      field = refused.field;
      const text = fields[field - 1]?.trim() ?? '';
      say(finding('file/bad-value', { column: '', text, expected: refused.expected }, at(), subject));
      return { ...building, broken: columns.map(({ key }) => key) } as unknown as RowOf<Columns>;
    }
    const beyond =
      fields.length > table.width ? fields.findIndex((text, i) => i >= table.width && text.trim() !== '') : -1;
    if (beyond >= 0) {
      field = beyond + 1;
      const text = fields[beyond] ?? '';
      say(finding('file/bad-value', { column: '', text, expected: 'long-row' }, at(), subject));
      broken = columns.map(({ key }) => key);
    } else {
      let filled = false;
      const hollow: FieldReader[] = [];
      const swallowed: FieldReader[] = [];
      const worded: { readonly reader: FieldReader; readonly text: string }[] = [];
      for (const reader of readers) {
        const raw = fields[reader.index] ?? '';
        const text = needsTrim(raw) ? raw.trim() : raw;
        const kind = kinds === undefined ? KIND.text : kinds.charAt(reader.index);
        if (text === '') {
          if (kind === KIND.merged) swallowed.push(reader);
          else if (!reader.mayBeEmpty) hollow.push(reader);
          continue;
        }
        filled = true;
        field = reader.index + 1;
        if (reader.text && kind === KIND.text && looksLikeFormula(text)) {
          say(finding('file/looks-like-formula', { column: reader.key, text }, at(), subject));
        }
        isTold = false;
        const value = reader.stored === null ? reader.read(text, wrong) : reader.stored(kind, text, wrong);
        if (value === BROKEN) broken = [...broken, reader.key];
        else building[reader.key] = value;
        // That nothing is left of an amount has its finding already.
        if (value === 0 && isTold && reader.money && !reader.mayBeEmpty) broken = [...broken, reader.key];
        if (texts !== null && reader.numeric && kind === KIND.text && value !== BROKEN)
          texts?.meet(reader.key, written?.[reader.index]?.trim() ?? text, at());
        if (reader.money && value !== BROKEN && currencyOf(text) !== null) worded.push({ reader, text });
      }
      if (!filled) return null;
      merges?.(line);
      for (const { reader, text } of worded) {
        const currency = currencyOfRow(building, reader.key, context);
        if (currencyOf(text) === currency) continue;
        field = reader.index + 1;
        const args = { column: reader.key, text, reason: 'currency', mark: currency } as const;
        say(finding('file/bad-amount', args, at(), subject));
        building[reader.key] = null;
        broken = [...broken, reader.key];
      }
      for (const reader of hollow) {
        field = reader.index + 1;
        say(finding('file/bad-value', { column: reader.key, text: '', expected: 'not-empty' }, at(), subject));
        broken = [...broken, reader.key];
      }
      // What is merged counts once, in the first of its cells; of the others nothing is known.
      for (const { key, money, mayBeEmpty } of swallowed) {
        if (money && !mayBeEmpty) building[key] = 0;
        broken = [...broken, key];
      }
    }
    building.broken = broken;
    return building as unknown as RowOf<Columns>;
  };
  return { row, isNote, isRow, leaveOut, end: () => texts?.end() };
}

/** A finding with the text of its cell as it is written, where it was read as something plainer. */
function asWritten(found: Finding, text = ''): Finding {
  if (!('text' in found.args)) return found;
  return { ...found, args: { ...found.args, text: text.trim() } } as Finding;
}

/** The currency in which a row's amounts are: deductions are in EUR, the others in the row's own or its partner's. */
function currencyOfRow(row: Building, key: string, { currencyOf: ofPartner }: TableContext): string {
  if (key === 'deducted' || ofPartner === undefined) return 'EUR';
  return typeof row.currency === 'string' && row.currency !== '' ? row.currency : ofPartner(String(row.partner ?? ''));
}

function needsTrim(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first === 0xa0 || last === 0xa0;
}
