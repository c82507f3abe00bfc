import { resolve } from 'node:path';
import { looksLikeFormula } from '../load/cell.ts';
import { stands } from '../load/paths.ts';
import { isBlank, type Record, recordsAfter } from '../load/records.ts';
import { survey } from '../load/survey.ts';
import type { ImportMessages } from '../messages/import.ts';
import { CannotRun } from '../model/error.ts';
import { codeOf, type RejectedRow } from '../model/imported.ts';
import type { Maybe } from '../model/money.ts';
import { csvRecords } from '../render/csv.ts';
import { reasonOf } from '../render/import.ts';
import { type Output, once } from './output.ts';

// There is one list of rejected rows, of all imports: those of a source stand in it as its last import left them.

const OWN = ['source', 'sheet', 'row', 'check', 'reason'] as const;

/** A list of rejected rows as it stands. */
interface Standing {
  /** The headings behind our own. */
  readonly headings: readonly string[];
  readonly records: readonly (readonly string[])[];
}

/** What becomes of the list. */
export interface RejectedList {
  /** Null where it stays as it is. */
  readonly output: Maybe<Output>;
  /** Whether nothing is left in it. */
  readonly isDone: boolean;
  /** Whether something of other imports stands in it. */
  readonly hasOthers: boolean;
}

/** The list that stands; null where the file is another. */
async function standing(path: string): Promise<Maybe<Standing>> {
  const source = await survey(path);
  if ('reason' in source) return null;
  const all: Record[] = [];
  for await (const records of recordsAfter(source, 0)) all.push(...records);
  const [head, ...rows] = all.filter(record => !isBlank(record)).map(({ fields }) => fields);
  if (head === undefined || !OWN.every((key, i) => head[i]?.trim() === key)) return null;
  return { headings: head.slice(OWN.length), records: rows };
}

/** A text as no spreadsheet runs it as a formula. */
function harmless(text: string): string {
  return looksLikeFormula(text.trim()) ? `'${text}` : text;
}

/** Columns by their headings; of several of the same name the first is the first, the second the second. */
class Columns {
  readonly headings: string[] = [];

  /** Where fields under some headings stand. */
  placesOf(headings: readonly string[], width: number): number[] {
    const taken = new Set<number>();
    return Array.from({ length: Math.max(width, headings.length) }, (_, i) => {
      const heading = headings[i] ?? '';
      const known = this.headings.findIndex((its, at) => its === heading && !taken.has(at));
      const at = known >= 0 ? known : this.headings.push(heading) - 1;
      taken.add(at);
      return at;
    });
  }
}

/** The list with the rows of these sources in the place of those that they had; rows of other sources stay. */
function listText(
  old: Standing,
  rows: readonly RejectedRow[],
  isOfThese: (source: string) => boolean,
  its: ImportMessages,
) {
  const columns = new Columns();
  const kept = old.records.some(([source = '']) => !isOfThese(source));
  if (kept) columns.placesOf(old.headings, 0);
  const placed = (fields: readonly string[], places: readonly number[]) => {
    const cells: string[] = [];
    for (const [i, at] of places.entries()) cells[at] = fields[i] ?? '';
    return cells;
  };
  const bySource = new Map<string, string[][]>();
  const add = (source: string, record: string[]) => {
    const key = resolve(source);
    const records = bySource.get(key);
    if (records === undefined) bySource.set(key, [record]);
    else records.push(record);
  };
  for (const fields of old.records) {
    const [source = ''] = fields;
    // A source keeps its place in the list.
    if (isOfThese(source)) bySource.set(resolve(source), []);
    else {
      const cells = fields.slice(OWN.length);
      add(source, [
        ...OWN.map((_, i) => fields[i] ?? ''),
        ...placed(cells, columns.placesOf(old.headings, cells.length)),
      ]);
    }
  }
  for (const row of rows) {
    const { source, sheet, line, why, headings, fields } = row;
    const places = columns.placesOf(headings.map(harmless), fields.length);
    const own = [source, sheet ?? '', String(line), codeOf(why), reasonOf(row, its)];
    add(source, [...own, ...placed(fields.map(harmless), places)]);
  }
  const head = [...OWN, ...columns.headings];
  const records = [...bySource.values()].flat().map(record => Array.from(head, (_, i) => record[i] ?? ''));
  return csvRecords([head, ...records]);
}

/** The list of rejected rows once these sources are imported; throws `CannotRun` where rows would go into another file. */
export async function rejectedList(
  path: string,
  sources: readonly string[],
  rows: readonly RejectedRow[],
  messages: ImportMessages,
): Promise<RejectedList> {
  const old = stands(path) ? await standing(path) : { headings: [], records: [] };
  if (old === null) {
    if (rows.length > 0) throw new CannotRun('import-rejected', { path });
    return { output: null, isDone: false, hasOthers: true };
  }
  const these = new Set(sources.map(source => resolve(source)));
  const isOfThese = (source: string) => these.has(resolve(source));
  const gone = old.records.filter(([source = '']) => isOfThese(source)).length;
  const hasOthers = gone < old.records.length;
  const isDone = rows.length === 0 && gone > 0 && !hasOthers;
  if (isDone || (rows.length === 0 && gone === 0)) return { output: null, isDone, hasOthers };
  return { output: { path, chunks: once(listText(old, rows, isOfThese, messages)) }, isDone, hasOthers };
}
