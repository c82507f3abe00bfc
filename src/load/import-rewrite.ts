import type { DateOrder } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import { readAmount } from './amount.ts';
import { plainAmount } from './import-amount.ts';
import { dateForm, importedDay } from './import-date.ts';
import type { HeadRow } from './import-header.ts';
import type { Watched } from './import-proofs.ts';
import type { Record } from './records.ts';
import { KIND, shownFields } from './sheet-field.ts';

/** What a table's rows are rewritten by. */
export interface Rewriting {
  /** The columns of the file that are used. */
  readonly watched: readonly Watched[];
  /** How many fields a record of the file may have. */
  readonly width: number;
  /** What is the same in every row, by the index that it gets. */
  readonly constants: ReadonlyMap<number, string>;
  readonly headerRows: readonly HeadRow[];
  readonly byMap: Maybe<DateOrder>;
  readonly orders: ReadonlyMap<string, 'dmy' | 'mdy'>;
}

const DATED: ReadonlySet<string> = new Set(['date', 'month']);
const COUNTED: ReadonlySet<string> = new Set(['money', 'number', 'quantity']);
/** With so few cells filled, and neither an amount nor a date among them, a row is a note below the table. */
const MOST_OF_A_NOTE = 2;

function isFilled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Whether a record is 1, 2, 3 …: the numbers of the columns, as forms print them below their headings. */
function isNumbering(fields: readonly string[]): boolean {
  if (!/^\s*\(?1[).\s]*$/.test(fields.find(isFilled) ?? '')) return false;
  const filled = fields.filter(isFilled).map(text => text.trim().replaceAll(/[().]/g, ''));
  return filled.length > 2 && filled.every((text, i) => text === String(i + 1));
}

/** Whether a text is words alone: a month or a page above its rows, be it in a column of dates or amounts. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && dateForm(text) === null && 'problem' in readAmount(plainAmount(text), null);
}

/** Whether a record is one of the rows of headings once more, as prints repeat them on each page. */
function repeats(rows: readonly HeadRow[]): (fields: readonly string[]) => boolean {
  const printed = rows.map(({ fields }) => fields.map(text => text.trim()));
  return fields => {
    const first = fields.findIndex(isFilled);
    return printed.some(
      headings =>
        fields[first]?.trim() === headings[first] &&
        fields.filter(isFilled).length > 1 &&
        fields.every((text, i) => !isFilled(text) || text.trim() === headings[i]),
    );
  };
}

/** Turns the records of a table into those that our row reader knows: what it does not understand stays as it is written. */
export function rewriter({
  watched,
  width,
  constants,
  headerRows,
  byMap,
  orders,
}: Rewriting): (record: Record) => Record {
  const isRepeated = repeats(headerRows);
  const telling = watched.filter(({ column: { kind } }) => DATED.has(kind) || COUNTED.has(kind));
  const last = Math.max(-1, ...constants.keys());
  const plainOf = ({ column, values }: Watched, text: string, kind: string): Maybe<{ text: string; kind: string }> => {
    const meant = values.get(text);
    if (meant !== undefined) return { text: meant, kind: KIND.text };
    if (column.kind === 'date' && (kind === KIND.text || kind === KIND.number)) {
      const day = importedDay(text, byMap, orders.get(column.key) ?? null);
      return day === null || day === text ? null : { text: day, kind: KIND.text };
    }
    if (COUNTED.has(column.kind) && kind === KIND.text) {
      const plain = plainAmount(text);
      return plain === text ? null : { text: plain, kind: KIND.text };
    }
    return null;
  };
  const refusal = (fields: readonly string[], kinds: string | undefined): Record['refused'] => {
    const first = fields.findIndex(isFilled) + 1;
    const beyond = fields.findIndex((text, i) => i >= width && isFilled(text));
    if (beyond >= 0) return { field: beyond + 1, expected: 'long-row' };
    if (isRepeated(fields) || isNumbering(fields)) return { field: first, expected: 'repeated-header' };
    const filled = watched.filter(({ index }) => isFilled(fields[index]));
    if (filled.length === 0) return { field: first, expected: 'no-row' };
    const isNote =
      telling.length > 0 &&
      watched.length > MOST_OF_A_NOTE + 1 &&
      filled.length <= MOST_OF_A_NOTE &&
      telling.every(({ index }) => !isFilled(fields[index]));
    const [lone] = filled;
    const isLone =
      lone !== undefined &&
      watched.length > MOST_OF_A_NOTE &&
      fields.filter(isFilled).length === 1 &&
      (kinds === undefined || kinds.charAt(lone.index) === KIND.text) &&
      isWords(fields[lone.index]?.trim() ?? '');
    return isNote || isLone ? { field: first, expected: 'no-row' } : undefined;
  };
  return record => {
    const { line, fields: raw, kinds: its } = record;
    if (!raw.some(isFilled)) return record;
    const written = shownFields(raw, its);
    const refused = refusal(raw, its);
    if (refused !== undefined) return { ...record, written, refused };
    const fields = [...raw];
    const kinds = its === undefined ? null : [...its];
    for (const column of watched) {
      const { index } = column;
      const text = fields[index]?.trim() ?? '';
      if (text === '') continue;
      const plain = plainOf(column, text, kinds?.[index] ?? KIND.text);
      if (plain === null) continue;
      fields[index] = plain.text;
      if (kinds !== null) kinds[index] = plain.kind;
    }
    for (let i = fields.length; i <= last; i++) {
      fields.push('');
      kinds?.push(KIND.text);
    }
    for (const [index, value] of constants) {
      fields[index] = value;
      if (kinds !== null) kinds[index] = KIND.text;
    }
    return kinds === null ? { line, fields, written } : { line, fields, written, kinds: kinds.join('') };
  };
}
