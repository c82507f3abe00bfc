import * as z from 'zod/mini';
import type { Column } from '../model/columns.ts';
import { collector, type Findings } from '../model/finding.ts';
import { type ColumnFrom, DATE_ORDERS, type DateOrder, type ImportMap } from '../model/import.ts';
import { EACH_ITS_OWN, INDISPENSABLE } from '../model/import-columns.ts';
import type { Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { list, map, maybe, oneOf, open, type Shape, scalar, text, wholeNumber } from './definition.ts';
import { judgeShape, readDefinition } from './definition-file.ts';
import { Reader } from './reader.ts';
import type { Reading } from './tables.ts';
import { below } from './yaml.ts';

/** What a map may say of a delimiter, in words and as it is. */
export const DELIMITER_WORDS = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const;
const DECIMAL_WORDS = { point: '.', comma: ',' } as const;

/** In place of a heading: the table has no such column, and its cells stay empty. */
export const NO_COLUMN = '-';

/** A map as it was read: for a source, and what of it is for the import alone. */
export interface ReadMap {
  readonly map: ImportMap;
  /** Keys of columns that the table has not. */
  readonly without: ReadonlySet<string>;
}

/** What a map may say for a table of these columns. */
function shapeFor(columns: readonly Column[]): Shape {
  const from = z.union([text, map({ heading: text, values: maybe(open(text)) }), map({ value: text })], {
    error: 'import-column',
  });
  return map({
    'samata-import': scalar('version', value => value === '1'),
    encoding: maybe(text),
    delimiter: maybe(oneOf([...Object.keys(DELIMITER_WORDS), ...Object.values(DELIMITER_WORDS)])),
    sheet: maybe(text),
    header: maybe(wholeNumber),
    decimal: maybe(oneOf([...Object.keys(DECIMAL_WORDS), ...Object.values(DECIMAL_WORDS)])),
    dates: maybe(oneOf(DATE_ORDERS)),
    currency: maybe(scalar('currency', value => /^[A-Z]{3}$/.test(value))),
    columns: maybe(map(Object.fromEntries(columns.map(({ key }) => [key, maybe(from)])))),
    ignore: maybe(list(text)),
  });
}

/** A heading, or the number of a column: what is made of digits alone counts columns from 1. */
function headingOf(written: string): string | number {
  return /^[1-9]\d{0,3}$/.test(written) ? Number(written) : written;
}

function columnFrom(reader: Reader, path: string): Maybe<ColumnFrom> {
  const bare = reader.text(path);
  if (bare !== null) return bare === NO_COLUMN ? null : { heading: headingOf(bare) };
  const value = reader.text(below(path, 'value'));
  if (value !== null) return { value };
  const heading = reader.text(below(path, 'heading'));
  if (heading === null) return null;
  const values = reader.keys(below(path, 'values')).map((word): [string, string] => {
    return [word, reader.text(below(below(path, 'values'), word)) ?? ''];
  });
  return { heading: headingOf(heading), ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }) };
}

function wordOf<Sign extends string>(words: Readonly<Record<string, Sign>>, written: Maybe<string>): Maybe<Sign> {
  if (written === null) return null;
  return ownOf(words, written) ?? Object.values(words).find(sign => sign === written) ?? null;
}

/** Says where a map leaves out, or gives one value for all rows, what each row needs. */
function judgeNeeded(reader: Reader, key: string, from: Maybe<ColumnFrom>, required: ReadonlySet<string>): void {
  const path = below('columns', key);
  const isOwn = EACH_ITS_OWN.has(key);
  if (from === null && reader.text(path) === NO_COLUMN && required.has(key) && INDISPENSABLE.has(key)) {
    reader.bad(path, NO_COLUMN, isOwn ? 'import-own' : 'import-needed');
  } else if (from !== null && 'value' in from && isOwn) reader.bad(below(path, 'value'), from.value, 'import-own');
}

/** Reads a map for a table that needs some columns; null, with its findings, where it says anything that cannot be. */
export async function readImportMap(
  file: string,
  columns: readonly Column[],
  required: ReadonlySet<string>,
): Promise<{ readonly read: Maybe<ReadMap>; readonly findings: Findings }> {
  const { say, findings } = collector();
  const reading: Reading = {
    ...{ folder: '', subject: file, say, inputs: [], proof: false, touched: [], tables: [], places: new Map() },
    workbook: null,
  };
  const definition = await readDefinition(file, reading);
  if (definition === null) return { read: null, findings: findings() };
  const reader = new Reader(file, definition, file, say);
  judgeShape(reader, definition, shapeFor(columns));
  const keys = reader.keys('columns');
  const from = keys.map(key => [key, columnFrom(reader, below('columns', key))] as const);
  for (const [key, its] of from) judgeNeeded(reader, key, its, required);
  const currency = reader.text('currency');
  const found = findings();
  // That the file was read as a Windows code page is no reason to leave it.
  if (found.list.some(({ check }) => check !== 'file/encoding-guessed')) return { read: null, findings: found };
  const settled = {
    encoding: reader.text('encoding'),
    delimiter: wordOf(DELIMITER_WORDS, reader.text('delimiter')),
    sheet: reader.text('sheet'),
    header: reader.whole('header'),
    decimal: wordOf(DECIMAL_WORDS, reader.text('decimal')),
    dates: reader.word<DateOrder>('dates', DATE_ORDERS),
  };
  const ignore = reader.items('ignore').flatMap(path => reader.text(path) ?? []);
  const known = Object.fromEntries(Object.entries(settled).filter(([, value]) => value !== null));
  const stated = from.flatMap(([key, its]) => (its === null ? [] : [[key, its] as const]));
  const ofCurrency: readonly (readonly [string, ColumnFrom])[] =
    currency === null || keys.includes('currency') ? [] : [['currency', { value: currency }]];
  return {
    read: {
      map: { ...known, columns: Object.fromEntries([...stated, ...ofCurrency]), ignore },
      without: new Set(from.flatMap(([key, its]) => (its === null ? [key] : []))),
    },
    findings: found,
  };
}
