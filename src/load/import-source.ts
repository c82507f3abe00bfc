import { stat } from 'node:fs/promises';
import type { Column } from '../model/columns.ts';
import { ALL_SHEETS, type DateOrder, type Doubt, type ImportMap, type Proof } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { inCell, inField } from '../model/place.ts';
import type { Mark } from './amount.ts';
import { findHeaders, type HeadRow } from './import-header.ts';
import { kindOf } from './import-kind.ts';
import { Names } from './import-names.ts';
import { type HiddenParts, headOfSheet, rowsOfSheet } from './import-sheet.ts';
import { type HeaderChoice, headerOf, importTable, type Opened, type Wanted } from './import-table.ts';
import { openText } from './import-text.ts';
import { isBlank, recordsAfter } from './records.ts';
import { refusal, type Survey, type Unreadable } from './survey.ts';
import type { TableFile } from './table-file.ts';
import type { Sheet } from './workbook.ts';

/** Where a column of ours stands in a table that is imported. */
export interface ImportColumn {
  /** Its index among the fields; one that is the same for every row stands behind those of the file. */
  readonly index: number;
  /** The heading as it is written; '' where there is none. */
  readonly heading: string;
  /** By our own name of it, another that people use, the map, the only one left, or the same for every row. */
  readonly by: 'name' | 'alias' | 'map' | 'only' | 'value';
  /** What is the same for every row. */
  readonly value: Maybe<string>;
}

/** A column that is not imported, and which of ours it may be. */
export interface UnusedColumn {
  readonly index: number;
  readonly heading: string;
  readonly maybe: readonly string[];
}

/** A row as it is written. */
export interface SampleRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A table that is imported: what of it is settled, how, and what is in doubt. */
export interface ImportSource {
  readonly file: string;
  readonly sha256: string;
  /** What shows that the file is still the same. */
  readonly stamp: string;
  /** Null in a workbook, as is the delimiter. */
  readonly encoding: Maybe<Proof<string>>;
  readonly delimiter: Maybe<Proof<string>>;
  /** Null in a text file. */
  readonly sheet: Maybe<Proof<string>>;
  /** Other sheets of the workbook, of which nothing is read here. */
  readonly otherSheets: readonly string[];
  /** What of its sheet is hidden, and read all the same; null in a text file. */
  readonly hidden: Maybe<HiddenParts>;
  /** The row of the headings, the last of them where they take two; 0 where there are none. */
  readonly header: Maybe<Proof<number>>;
  /** Null where no amount has a mark. */
  readonly mark: Maybe<Proof<Mark>>;
  /** Null where no date depends on it. */
  readonly dates: Maybe<Proof<DateOrder>>;
  /** The currency that headings or all amounts name, where no column does; it is then a column of the table. */
  readonly currency: Maybe<Proof<string>>;
  readonly columns: ReadonlyMap<string, ImportColumn>;
  readonly unused: readonly UnusedColumn[];
  /** The first rows, at most three. */
  readonly samples: readonly SampleRow[];
  readonly doubts: readonly Doubt[];
  /** The table as `readRows` reads it; null only where there are doubts. Its source yields the rows as they are written. */
  readonly table: Maybe<TableFile>;
}

const HEAD_ROWS = 40;

/** What shows that a file is still the same: its size and the time of its last change. */
async function stampOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${size} ${mtimeMs}`;
}

/** The first records of a text file that hold anything. */
async function headOfText(source: Survey): Promise<HeadRow[]> {
  const rows: HeadRow[] = [];
  for await (const records of recordsAfter(source, source.skippedLines)) {
    for (const record of records) if (!isBlank(record)) rows.push(record);
    if (rows.length >= HEAD_ROWS) break;
  }
  return structuredClone(rows.slice(0, HEAD_ROWS));
}

/** The longest part of a line that is shown. */
const SHOWN = 60;

/** A delimiter with the record that it cuts first. */
function shown(proof: Maybe<Proof<string>>, rows: readonly HeadRow[]): Maybe<Proof<string>> {
  if (proof === null || proof.seen === null) return proof;
  const { place } = proof.seen;
  const fields = rows.find(({ line }) => line === place.line)?.fields ?? [`sep=${proof.value}`];
  return { ...proof, seen: { place, text: fields.join(proof.value).slice(0, SHOWN) } };
}

async function fromText(file: string, stamp: string, wanted: Wanted): Promise<readonly ImportSource[] | Unreadable> {
  const least = new Set<string>();
  const headBy = (rows: readonly HeadRow[]) => {
    const [header] = findHeaders(rows.slice(0, HEAD_ROWS), wanted.names, least, 1);
    return { named: header?.count ?? 0, line: header?.rows[0]?.line ?? 1 };
  };
  const text = await openText(file, wanted.map, headBy);
  if ('reason' in text) return text;
  const { source } = text;
  const rows = await headOfText(source);
  if (rows.length === 0) return { reason: 'empty', line: null, detail: '' };
  const placeOf = (line: number, field: number) => inField(file, line, field);
  const choice = headerOf(rows, text.columns, wanted, placeOf);
  const opened: Opened = {
    file,
    sha256: source.sha256,
    stamp,
    encoding: text.encoding,
    delimiter: shown(text.delimiter, rows),
    sheet: null,
    otherSheets: [],
    hidden: null,
    rows,
    width: text.columns,
    isRagged: false,
    start: source.skippedLines,
    isTelling: text.isTelling,
    doubts: text.doubts,
    placeOf,
    source: () => source,
  };
  return [await importTable(opened, choice, wanted)];
}

interface Candidate {
  readonly sheet: Sheet;
  readonly rows: readonly HeadRow[];
  readonly choice: HeaderChoice;
}

/** How many columns of ours the headings of a sheet name. */
function countOf({ choice }: Candidate): number {
  return choice.header?.count ?? 0;
}

/** The sheets that hold the table: one, or all that the map wants; and what is in doubt of them. */
function sheetsFor(candidates: readonly Candidate[], map: Maybe<ImportMap>) {
  const names = candidates.map(({ sheet }) => sheet.name);
  const wanted = map?.sheet;
  const named = candidates.filter(({ sheet }) => sheet.name === wanted);
  const [first] = candidates;
  if (named.length > 0) return { chosen: named, by: 'map', doubts: [] } as const;
  const most = Math.max(0, ...candidates.map(countOf));
  const able = candidates.filter(its => countOf(its) > 0 && countOf(its) * 2 >= most);
  const best = able.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, 1);
  const chosen = best.length > 0 || first === undefined ? best : [first];
  if (wanted === ALL_SHEETS) return { chosen: able.length > 0 ? able : chosen, by: 'map', doubts: [] } as const;
  if (wanted !== undefined) {
    const doubt: Doubt = {
      code: 'unknown-sheet',
      settle: 'sheet',
      sheet: wanted,
      sheets: names,
      nearest: nearest(wanted, names),
    };
    return { chosen, by: 'map', doubts: [doubt] } as const;
  }
  if (able.length > 1 || (able.length === 0 && candidates.length > 1)) {
    const sheets = able.length > 1 ? able.map(({ sheet }) => sheet.name) : names;
    return { chosen, by: 'file', doubts: [{ code: 'sheets', settle: 'sheet', sheets } satisfies Doubt] } as const;
  }
  return { chosen, by: candidates.length > 1 ? 'file' : 'only', doubts: [] } as const;
}

async function fromWorkbook(
  file: string,
  stamp: string,
  wanted: Wanted,
): Promise<readonly ImportSource[] | Unreadable> {
  const { openWorkbook } = await import('./sheet-table.ts');
  const book = await openWorkbook(file);
  if ('reason' in book) return book;
  const candidates = book.sheets.flatMap((sheet): Candidate[] => {
    const rows = headOfSheet(sheet, HEAD_ROWS);
    if (rows.length === 0) return [];
    const placeOf = (line: number, field: number) => inCell(file, sheet.name, line, field);
    return [{ sheet, rows, choice: headerOf(rows, widthOf(rows), wanted, placeOf) }];
  });
  if (candidates.length === 0) return { reason: 'empty', line: null, detail: '' };
  const { chosen, by, doubts } = sheetsFor(candidates, wanted.map);
  const sources: ImportSource[] = [];
  for (const { sheet, rows, choice } of chosen) {
    const placeOf = (line: number, field: number) => inCell(file, sheet.name, line, field);
    const seen = choice.header === null ? null : { place: placeOf(choice.header.line, 1), text: sheet.name };
    let hidden: ImportSource['hidden'] = null;
    const opened: Opened = {
      file,
      sha256: book.sha256,
      stamp,
      encoding: null,
      delimiter: null,
      sheet: { value: sheet.name, by, seen: by === 'file' ? seen : null },
      otherSheets: book.sheets.filter(its => !chosen.some(one => one.sheet === its)).map(({ name }) => name),
      hidden: null,
      rows,
      width: widthOf(rows),
      isRagged: true,
      start: 0,
      isTelling: null,
      doubts,
      placeOf,
      source: (headerLine, width, columns) => {
        const its = rowsOfSheet(sheet, headerLine, width, columns);
        hidden = its.hidden;
        return its.source;
      },
    };
    sources.push({ ...(await importTable(opened, choice, wanted)), hidden });
  }
  return sources;
}

function widthOf(rows: readonly HeadRow[]): number {
  return rows.reduce((most, { fields }) => Math.max(most, fields.length), 0);
}

/**
 * Opens a table for import, every choice proved by its own values, fixed by the map, or told as a doubt: one source, or of
 * a workbook one a sheet where the map says `sheet: all`. What the file is tells its content, not its name.
 */
export async function openSource(
  file: string,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  map: Maybe<ImportMap>,
): Promise<readonly ImportSource[] | Unreadable> {
  const kind = await kindOf(file);
  if (typeof kind !== 'string') return kind;
  const wanted: Wanted = { columns, required, map, names: new Names(columns) };
  try {
    const stamp = await stampOf(file);
    const sources = kind === 'text' ? await fromText(file, stamp, wanted) : await fromWorkbook(file, stamp, wanted);
    if (!('reason' in sources) && (await stampOf(file)) !== stamp) return { reason: 'changed', line: null, detail: '' };
    return sources;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refusal(error);
    throw error;
  }
}

/** Whether a file is still what it was when it was opened: nothing of it may have changed until its rows are read. */
export async function isUnchanged({ file, stamp }: Pick<ImportSource, 'file' | 'stamp'>): Promise<boolean> {
  try {
    return (await stampOf(file)) === stamp;
  } catch {
    return false;
  }
}
