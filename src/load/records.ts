import { parse } from 'csv-parse/sync';
import type { Lines } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import { type Passage, passages } from './passages.ts';
import { type SheetRows, sheetRecords } from './sheet-rows.ts';
import type { Survey } from './survey.ts';

export interface Record {
  readonly line: number;
  readonly fields: readonly string[];
  /** Of a sheet: what kind of cell each field is, a letter each. */
  readonly kinds?: string;
  /** Of an import: the fields as they are written, where they are read as something plainer. */
  readonly written?: readonly string[];
  /** Of an import: why it is no row of the table, and which of its fields shows it, from 1. */
  readonly refused?: { readonly field: number; readonly expected: string };
}

/** Where records come from. */
export type Source = Survey | SheetRows;

const QUOTE = 0x22;
const NO_FIELDS: string[] = [];
const LINE_END = /\r\n|\r|\n/g;

/** A record's own lines. */
function linesIn(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) lines += field.match(LINE_END)?.length ?? 0;
  return lines;
}

/**
 * The fields of a record that is one line. The survey has refused text behind a closing quotation mark, so a field is,
 * but in titles above a table,
 * either quoted whole, with its own marks written twice, or plain up to the next delimiter.
 */
function fieldsOfLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  for (let at = 0; ; at++) {
    let end: number;
    if (line.charCodeAt(at) === QUOTE) {
      end = line.indexOf('"', at + 1);
      let twice = false;
      while (end >= 0 && line.charCodeAt(end + 1) === QUOTE) {
        twice = true;
        end = line.indexOf('"', end + 2);
      }
      const text = line.slice(at + 1, end < 0 ? line.length : end);
      fields.push(twice ? text.replaceAll('""', '"') : text);
      end = end < 0 ? line.length : end + 1;
      // In a title above a table that is imported: the text goes on.
      if (end < line.length && line.charAt(end) !== delimiter) {
        const next = line.indexOf(delimiter, end);
        const stop = next < 0 ? line.length : next;
        fields.push((fields.pop() ?? '') + line.slice(end, stop));
        end = stop;
      }
    } else {
      end = line.indexOf(delimiter, at);
      if (end < 0) end = line.length;
      fields.push(line.slice(at, end));
    }
    if (end >= line.length) return fields;
    at = end;
  }
}

/**
 * The fields of each record, none of those that are not wanted. Where a field runs over lines csv-parse reads them; where
 * every record is one line, which is nearly always, cutting the lines gives the same in a fraction of the time.
 */
function fieldsOf({ text, line, multiline }: Passage, delimiter: string, only: Maybe<Lines>): readonly string[][] {
  if (multiline) {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  }
  const lines = text.split(text.includes('\r') ? LINE_END : '\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((its, i) => (only === null || only.has(line + i) ? fieldsOfLine(its, delimiter) : NO_FIELDS));
}

/** The records of a passage, or those that start on some lines, each with its line; empty lines are left out. */
export function recordsOf(passage: Passage, delimiter: string, only: Maybe<Lines> = null): Record[] {
  const records: Record[] = [];
  let line = passage.line;
  for (const fields of fieldsOf(passage, delimiter, only)) {
    const wanted = only === null || only.has(line);
    if (wanted && (fields.length > 1 || fields[0] !== '')) records.push({ line, fields });
    line += passage.multiline ? linesIn(fields) : 1;
  }
  return records;
}

export function isBlank(record: Record): boolean {
  return record.fields.every(field => field.trim() === '');
}

/** The records of a table that start after a line, a passage at a time: all, or those that start on some lines. */
export async function* recordsAfter(
  source: Source,
  line: number,
  only: Maybe<Lines> = null,
): AsyncGenerator<readonly Record[]> {
  if ('sheet' in source) {
    yield* sheetRecords(source, line, only);
    return;
  }
  for await (const passage of passages(source, only)) {
    const records = recordsOf(passage, source.delimiter, only);
    yield (records[0]?.line ?? 0) > line ? records : records.filter(record => record.line > line);
  }
}
