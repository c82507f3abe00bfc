import type { Column } from '../model/columns.ts';
import type { ColumnFrom, Doubt, ImportMap, Proof, Seen } from '../model/import.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import { type Mark, readAmount } from './amount.ts';
import { BROKEN, cellReader } from './cell.ts';
import { findHeaders, type HeaderRow, type HeadRow, headerAt, headless } from './import-header.ts';
import { located } from './import-locate.ts';
import { type Heading, type Matching, matchColumns } from './import-match.ts';
import type { Names } from './import-names.ts';
import { type Proofs, proofsOf, type Watched } from './import-proofs.ts';
import { rewriter } from './import-rewrite.ts';
import type { ImportColumn, ImportSource } from './import-source.ts';
import type { Source } from './records.ts';
import type { TableFile } from './table-file.ts';

/** What an import is asked for. */
export interface Wanted {
  readonly columns: readonly Column[];
  readonly required: ReadonlySet<string>;
  readonly names: Names;
  readonly map: Maybe<ImportMap>;
}

/** The row of headings that is settled; or what is in doubt of it. */
export interface HeaderChoice {
  readonly header: Maybe<HeaderRow>;
  readonly by: Proof<number>['by'];
  readonly doubts: readonly Doubt[];
}

const MOST_SAMPLES = 3;

/** The headings by which the map names columns, as plain words. */
function headingsOfMap(map: Maybe<ImportMap>): ReadonlySet<string> {
  const named = Object.values(map?.columns ?? {}).flatMap(from =>
    'heading' in from && typeof from.heading === 'string' ? [from.heading] : [],
  );
  return new Set([...named, ...(map?.ignore ?? [])].map(plainWords));
}

/** The row of headings among the first rows of a table. */
export function headerOf(
  rows: readonly HeadRow[],
  width: number,
  { columns, names, map }: Wanted,
  placeOf: (line: number, field: number) => Place,
): HeaderChoice {
  const wanted = headingsOfMap(map);
  const stated = map?.header;
  if (stated === 0) return { header: headless(width), by: 'map', doubts: [] };
  if (stated !== undefined) {
    const header = headerAt(stated, rows, names, wanted);
    const doubts: Doubt[] = header === null ? [{ code: 'no-header-row', settle: 'header', row: stated }] : [];
    return { header, by: 'map', doubts };
  }
  const [best, ...others] = findHeaders(rows, names, wanted, wanted.size > 0 ? 1 : Math.min(2, columns.length));
  if (best === undefined) {
    const first = rows.find(({ fields }) => fields.filter(text => text.trim() !== '').length > 1) ?? rows[0];
    const place = placeOf(first?.line ?? 1, 1);
    const texts = (first?.fields ?? []).map(text => text.trim());
    return { header: null, by: 'file', doubts: [{ code: 'no-headings', settle: 'header', place, first: texts }] };
  }
  if (others.length === 0) return { header: best, by: 'file', doubts: [] };
  const both = [best, ...others].map(({ line, headings }) => ({
    row: line,
    place: placeOf(line, 1),
    headings: headings.map(({ text }) => text).filter(text => text !== ''),
  }));
  return { header: best, by: 'file', doubts: [{ code: 'two-headers', settle: 'header', rows: both }] };
}

/** The columns of a table with their headings and first values. */
function headingsIn(
  header: HeaderRow,
  rows: readonly HeadRow[],
  width: number,
  placeOf: (line: number, field: number) => Place,
): Heading[] {
  const below = rows.filter(({ line }) => line > header.line);
  return Array.from({ length: Math.max(width, header.headings.length) }, (_, index) => {
    const { text, names } = header.headings[index] ?? { text: '', names: [] };
    const samples = below.map(({ fields }) => fields[index]?.trim() ?? '').filter(its => its !== '');
    const place = placeOf(header.line === 0 ? (below[0]?.line ?? 1) : header.line, index + 1);
    return { index, text, names, place, samples: samples.slice(0, MOST_SAMPLES) };
  });
}

/** An amount that the map states, in the mark of the table; any other value as it is. */
function inMark(value: string, { kind }: Column, mark: Maybe<Mark>): string {
  const read = kind === 'money' ? readAmount(value, null) : null;
  if (read === null || !('cents' in read)) return value;
  const text = decimalText(read.cents);
  return mark === ',' ? text.replace('.', ',') : text;
}

/** The values of the map that their columns do not take. */
function badValues({ columns, map }: Wanted): Doubt[] {
  return Object.entries(map?.columns ?? {}).flatMap(([key, from]) => {
    const column = columns.find(its => its.key === key);
    if (column === undefined) return [];
    const read = cellReader(column, '.', '');
    const values = 'value' in from ? [from.value] : Object.values(from.values ?? {});
    return values.flatMap((value): Doubt[] => {
      let expected = column.kind === 'date' ? 'date' : 'amount';
      const wrong: Parameters<typeof read>[1] = found => {
        const { args } = found(NOWHERE);
        if ('expected' in args && typeof args.expected === 'string') expected = args.expected;
        return BROKEN;
      };
      if (value.trim() === '' || read(value.trim(), wrong) !== BROKEN) return [];
      return [{ code: 'bad-map-value', settle: `columns.${key}`, key, value, expected }];
    });
  });
}

const NOWHERE: Place = { file: '', line: null, column: null, sheet: null, cell: null };

function valuesOf(from: ColumnFrom | undefined, column: Column, mark: Maybe<Mark>): ReadonlyMap<string, string> {
  const values = from !== undefined && 'heading' in from ? (from.values ?? {}) : {};
  return new Map(Object.entries(values).map(([written, meant]) => [written.trim(), inMark(meant, column, mark)]));
}

interface Currency {
  readonly proof: Maybe<Proof<string>>;
  readonly doubts: readonly Doubt[];
}

/** The currency of a table's amounts, where no column tells it: by their headings, else by the amounts themselves. */
function currencyIn(matching: Matching, headings: readonly Heading[], proofs: Proofs): Currency {
  const units = [...matching.units].filter(([key]) => key !== 'deducted');
  const seenOf = (key: string): Seen => {
    const index = matching.columns.get(key)?.index ?? 0;
    const heading = headings[index];
    return { place: heading?.place ?? NOWHERE, text: heading?.text ?? '' };
  };
  const different = new Map(units.map(([key, unit]) => [unit, key]));
  const stated = matching.columns.get('currency');
  const inDoubt = (...seen: Seen[]): Currency => ({
    proof: null,
    doubts: [{ code: 'currencies', settle: 'columns.currency', seen }],
  });
  const [first] = units;
  if (stated !== undefined) {
    // A heading tells one currency for all rows, and a column another for each.
    const isByMap = stated.by === 'map' || stated.by === 'value';
    if (isByMap || first === undefined) return { proof: null, doubts: [] };
    return inDoubt(seenOf(first[0]), seenOf('currency'));
  }
  if (different.size > 1) return inDoubt(...[...different.values()].map(seenOf));
  if (first === undefined) return { proof: proofs.currency, doubts: [] };
  const seen = seenOf(first[0]);
  const named = proofs.currency;
  if (named?.seen != null && named.value !== first[1]) return inDoubt(seen, named.seen);
  return { proof: { value: first[1], by: 'file', seen }, doubts: [] };
}

/** What is known of a file, or of a sheet, before its columns are. */
export interface Opened
  extends Pick<
    ImportSource,
    'file' | 'sha256' | 'stamp' | 'encoding' | 'delimiter' | 'sheet' | 'otherSheets' | 'hidden'
  > {
  readonly rows: readonly HeadRow[];
  /** How many fields most records have. */
  readonly width: number;
  /** Whether anything may stand beside the table. */
  readonly isRagged: boolean;
  /** The line before the first record. */
  readonly start: number;
  readonly isTelling: Maybe<(text: string) => boolean>;
  readonly doubts: readonly Doubt[];
  readonly placeOf: (line: number, field: number) => Place;
  /** The rows below the headings, by the columns that are used. */
  readonly source: (headerLine: number, width: number, columns: ReadonlyMap<number, Column>) => Source;
}

/** Settles the columns of a table and what its values prove. */
export async function importTable(opened: Opened, choice: HeaderChoice, wanted: Wanted): Promise<ImportSource> {
  const { columns, required, names, map } = wanted;
  const { file, sha256, stamp, delimiter, sheet, otherSheets, hidden, rows, placeOf } = opened;
  const its = { file, sha256, stamp, delimiter, sheet, otherSheets, hidden };
  const doubts = [...opened.doubts, ...choice.doubts, ...badValues(wanted)];
  const { header } = choice;
  if (header === null) {
    const nothing = { header: null, mark: null, dates: null, currency: null, columns: new Map(), unused: [] };
    const open = { ...its, ...nothing, encoding: opened.encoding, samples: [], doubts, table: null };
    return sheet === null ? located(file, opened.source(opened.start, 0, new Map()), open) : open;
  }
  const headings = headingsIn(header, rows, opened.width, placeOf);
  const matching = matchColumns(headings, columns, required, names, map);
  const headerLine = Math.max(header.line, opened.start);
  const byIndex = new Map<number, Column>();
  for (const [key, { index, by }] of matching.columns) {
    const column = columns.find(candidate => candidate.key === key);
    if (column !== undefined && by !== 'value') byIndex.set(index, column);
  }
  const source = opened.source(headerLine, headings.length, byIndex);
  const watchedWith = (mark: Maybe<Mark>): Watched[] =>
    columns.flatMap(column => {
      const used = matching.columns.get(column.key);
      if (used === undefined || used.by === 'value') return [];
      return [{ column, index: used.index, values: valuesOf(map?.columns[column.key], column, mark) }];
    });
  const proofs = await proofsOf(source, headerLine, watchedWith(null), map, opened.isTelling, placeOf);
  const currency = currencyIn(matching, headings, proofs);
  const mark = proofs.mark?.value ?? null;
  const used = withCurrency(matching.columns, columns, currency.proof);
  const given = [...used].filter(([, { by }]) => by === 'value');
  const constants = new Map(
    given.map(([key, { index, value }]) => {
      const column = columns.find(candidate => candidate.key === key);
      return [index, column === undefined ? (value ?? '') : inMark(value ?? '', column, mark)];
    }),
  );
  const table: TableFile = {
    file,
    source,
    header: new Map([...used].map(([key, { index }]) => [key, index])),
    headerLine,
    width: Number.POSITIVE_INFINITY,
    mark,
    letters: new Map(),
    rewrite: rewriter({
      watched: watchedWith(mark),
      width: opened.isRagged ? Number.POSITIVE_INFINITY : headings.length,
      constants,
      headerRows: header.rows,
      byMap: map?.dates ?? null,
      orders: proofs.orders,
    }),
    fixed: new Set(given.map(([key]) => key)),
  };
  const all = [...doubts, ...matching.doubts, ...proofs.doubts, ...currency.doubts];
  const headed = { place: placeOf(header.line, 1), text: headings.map(({ text }) => text).join(' | ') };
  return located(file, source, {
    ...its,
    encoding: seenIn(opened.encoding, proofs.telling),
    header: { value: header.line, by: choice.by, seen: header.line === 0 ? null : headed },
    mark: proofs.mark,
    dates: proofs.dates,
    currency: currency.proof,
    columns: used,
    unused: matching.unused,
    samples: proofs.samples,
    doubts: all,
    table: all.length === 0 ? table : null,
  });
}

/** An encoding with what tells it; in a file without such a letter there was nothing to choose. */
function seenIn(proof: Maybe<Proof<string>>, seen: Maybe<Seen>): Maybe<Proof<string>> {
  if (proof === null || proof.by !== 'file') return proof;
  return seen === null ? { ...proof, by: 'only' } : { ...proof, seen };
}

function withCurrency(
  used: ReadonlyMap<string, ImportColumn>,
  columns: readonly Column[],
  currency: Maybe<Proof<string>>,
): ReadonlyMap<string, ImportColumn> {
  if (currency === null || !columns.some(({ key }) => key === 'currency')) return used;
  const index = [...used.values()].reduce((last, its) => Math.max(last, its.index + 1), 0);
  return new Map([...used, ['currency', { index, heading: '', by: 'value', value: currency.value }]]);
}
