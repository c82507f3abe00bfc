import type { Maybe } from '../model/money.ts';
import type { HeadRow } from './import-header.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** How a delimiter cuts the head of a file. */
export interface Cut {
  readonly delimiter: string;
  /** So many fields most of its records have. */
  readonly columns: number;
  /** The part of the records, from the first with so many fields, that have them. */
  readonly share: number;
  /** The line of the first record that has so many fields. */
  readonly line: number;
  readonly rows: readonly HeadRow[];
}

/** At least so many of the records must be cut alike. */
const LEAST_SHARE = 0.5;
/** A delimiter explains the records better than another by at least so much. */
const CLEARLY = 1.5;

/** `sep=;` on the first line, by which spreadsheets tell each other. */
export function statedDelimiter(head: string): Maybe<string> {
  return /^sep=(.)\r?\n/.exec(head)?.[1] ?? null;
}

/** The records of the head of a file as a delimiter cuts it; the last, which may go on beyond it, is left out. */
export function headRecords(head: string, delimiter: string, isWhole: boolean): HeadRow[] {
  const rows: HeadRow[] = [];
  let fields: string[] = [];
  let field = '';
  let open = false;
  let closed = false;
  let line = 1;
  let start = 1;
  const end = () => {
    fields.push(field);
    if (fields.some(text => text.trim() !== '')) rows.push({ line: start, fields });
    fields = [];
    field = '';
    closed = false;
  };
  for (let i = 0; i < head.length; i++) {
    const char = head.charAt(i);
    const isBreak = char === '\n' || char === '\r';
    if (isBreak && !(char === '\n' && head.charAt(i - 1) === '\r')) line++;
    if (open) {
      if (char !== '"') field += char;
      else if (head.charAt(i + 1) === '"') {
        field += char;
        i++;
      } else [open, closed] = [false, true];
    } else if (char === '"' && field === '' && !closed) open = true;
    else if (char === delimiter) {
      fields.push(field);
      field = '';
      closed = false;
    } else if (isBreak) {
      if (char === '\r' && head.charAt(i + 1) === '\n') continue;
      end();
      start = line;
    } else field += char;
  }
  if (isWhole && (field !== '' || fields.length > 0)) end();
  return rows;
}

/** How a delimiter cuts some records. */
export function cutBy(delimiter: string, rows: readonly HeadRow[]): Cut {
  const counts = new Map<number, number>();
  for (const { fields } of rows) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let [columns, most] = [1, 0];
  for (const [fields, count] of counts) if (fields > 1 && count >= most) [columns, most] = [fields, count];
  const first = rows.findIndex(({ fields }) => fields.length === columns);
  const share = first < 0 || columns === 1 ? 0 : most / (rows.length - first);
  return { delimiter, columns, share, line: rows[first]?.line ?? 1, rows };
}

/**
 * The delimiters that may be a file's: one where it is clear, by the headings that it makes or by how evenly it cuts the
 * records; the best first. None where nothing cuts the records into columns.
 */
export function likelyDelimiters(cuts: readonly Cut[], namedBy: (rows: readonly HeadRow[]) => number): readonly Cut[] {
  const able = cuts.filter(({ columns, share }) => columns > 1 && share >= LEAST_SHARE);
  const judged = able.map(cut => ({ cut, named: namedBy(cut.rows), worth: cut.share * (cut.columns - 1) }));
  judged.sort((a, b) => b.named - a.named || b.worth - a.worth);
  const [best, second] = judged;
  if (best === undefined) return [];
  if (second === undefined || best.named > Math.max(1, second.named)) return [best.cut];
  const even = judged.toSorted((a, b) => b.worth - a.worth);
  const [most, next] = even;
  if (most !== undefined && next !== undefined && most.worth >= CLEARLY * next.worth) return [most.cut];
  return even.filter(({ worth }) => worth * CLEARLY > (most?.worth ?? 0)).map(({ cut }) => cut);
}
