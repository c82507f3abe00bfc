import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Borders } from './borders.ts';
import type { Survey } from './survey.ts';
import { LONGEST_RECORD, pieces } from './survey.ts';

/** Whole records of a file as text, and the line on which the first of them starts. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly multiline: boolean;
}

/** A file's text in passages of whole records, in order; the file was surveyed, so every record ends. */
export async function* passages(survey: Survey): AsyncGenerator<Passage> {
  const borders = new Borders(survey.delimiter);
  const decoder = new TextDecoder(survey.encoding.startsWith('utf-16') ? 'utf-8' : survey.encoding);
  let file: FileHandle | undefined;
  try {
    file = await open(survey.path);
    let carried: Buffer = Buffer.alloc(0);
    for await (const piece of pieces(file, survey.encoding)) {
      const line = borders.line;
      const { end, multiline } = borders.feed(piece);
      if (end === 0) {
        carried = Buffer.concat([carried, piece]);
        if (carried.length > 2 * LONGEST_RECORD) return;
        continue;
      }
      const whole = carried.length === 0 ? piece.subarray(0, end) : Buffer.concat([carried, piece.subarray(0, end)]);
      carried = piece.subarray(end);
      yield { text: decoder.decode(whole), line, multiline };
    }
    if (carried.length > 0) yield { text: decoder.decode(carried), line: borders.line, multiline: true };
  } finally {
    await file?.close();
  }
}

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
