import { parse } from 'csv-parse/sync';
import { type Passage, passages } from './passages.ts';
import type { Survey } from './survey.ts';

export interface Record {
  readonly line: number;
  readonly fields: readonly string[];
}

const LINE_END = /\r\n|\r|\n/g;

/** A record's own lines. */
function linesIn(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) lines += field.match(LINE_END)?.length ?? 0;
  return lines;
}

function parsed(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
}

/**
 * The fields of each record. A line without a quotation mark needs no parser: where no field runs over lines, only the
 * lines that have one go through csv-parse, together, which makes an ordinary ledger several times as fast to read.
 */
function fieldsOf(passage: Passage, delimiter: string): string[][] {
  if (passage.multiline) return parsed(passage.text, delimiter);
  const lines = passage.text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  const quoted: string[] = [];
  const rows = lines.map(line => {
    if (!line.includes('"')) return line.split(delimiter);
    quoted.push(line);
    return null;
  });
  const rest = quoted.length === 0 ? [] : parsed(quoted.join('\n'), delimiter);
  let next = 0;
  return rows.map(row => row ?? rest[next++] ?? []);
}

/** The records of a passage, with the line on which each starts; empty lines are left out. */
export function recordsOf(passage: Passage, delimiter: string): Record[] {
  const records: Record[] = [];
  let line = passage.line;
  for (const fields of fieldsOf(passage, delimiter)) {
    if (fields.length > 1 || fields[0] !== '') records.push({ line, fields });
    line += passage.multiline ? linesIn(fields) : 1;
  }
  return records;
}

export function isBlank(record: Record): boolean {
  return record.fields.every(field => field.trim() === '');
}

/** The records of a file that start after a line, a passage at a time. */
export async function* recordsAfter(survey: Survey, line: number): AsyncGenerator<readonly Record[]> {
  for await (const passage of passages(survey)) {
    const records = recordsOf(passage, survey.delimiter);
    yield (records[0]?.line ?? 0) > line ? records : records.filter(record => record.line > line);
  }
}
