import type { Column } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { inField, inText, placeText } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import type { Record } from './records.ts';

/** Where each known column stands in a file: its index among the fields. */
export type Header = ReadonlyMap<string, number>;

/** Key of a column by everything that people write above it. */
function keysByHeading(columns: readonly Column[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { key, heading, aliases } of columns) {
    for (const name of [key, ...Object.values(heading), ...(aliases ?? [])]) keys.set(plainWords(name), key);
  }
  return keys;
}

/** Whether a heading is that of one of some columns, as people write it. */
export function headsOneOf(columns: readonly Column[]): (heading: string) => boolean {
  const keys = keysByHeading(columns);
  return heading => keys.has(plainWords(heading));
}

/** Reads the first record as a header; null, with its finding, when no column of it is known. */
export function readHeader(
  file: string,
  record: Record,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  subject: string,
  say: Say,
): Header | null {
  const keys = keysByHeading(columns);
  const place = (index: number) => inField(file, record.line, index + 1);
  const found = record.fields.map((text, index) => ({ text: text.trim(), index, key: keys.get(plainWords(text)) }));
  if (found.every(({ key }) => key === undefined)) {
    const start = inText(file, record.line, 1);
    say(finding('file/unreadable', { reason: 'no-header', detail: '' }, start, subject));
    return null;
  }
  const header = new Map<string, number>();
  for (const { text, index, key } of found) {
    if (text === '') continue;
    const first = key === undefined ? undefined : header.get(key);
    if (key === undefined) {
      const names = columns.map(column => column.key);
      say(finding('file/unknown-column', { column: text, nearest: nearest(text, names) }, place(index), subject));
    } else if (first !== undefined) {
      const where = placeText(place(first));
      say(
        finding(
          'file/duplicate-header',
          { column: text, first: `${where}, field ${first + 1}` },
          place(index),
          subject,
        ),
      );
    } else header.set(key, index);
  }
  for (const { key } of columns) {
    if (required.has(key) && !header.has(key)) {
      say(finding('file/missing-column', { column: key }, place(0), subject));
    }
  }
  return header;
}
