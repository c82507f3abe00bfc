import type { Column, RowOf, RowPlace } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { inField, inText, wholeFile } from '../model/place.ts';
import type { Input } from '../model/project.ts';
import type { Mark } from './amount.ts';
import { markOf } from './amount.ts';
import type { CellReader } from './cell.ts';
import { BROKEN, cellReader, looksLikeFormula } from './cell.ts';
import { ENCODING_NAMES } from './encoding.ts';
import type { Header } from './header.ts';
import { readHeader } from './header.ts';
import type { Record } from './records.ts';
import { passages, recordsOf } from './records.ts';
import type { Survey, Unreadable } from './survey.ts';
import { survey } from './survey.ts';

/** A CSV file that was surveyed and whose header was read: its rows can be opened again and again. */
export interface TableFile {
  readonly file: string;
  readonly survey: Survey;
  readonly header: Header;
  readonly headerLine: number;
  /** How many fields the header has. */
  readonly width: number;
  readonly mark: Mark | null;
}

export interface TableContext {
  readonly columns: readonly Column[];
  /** Keys of the columns that must be there; those without are broken in every row. */
  readonly required: ReadonlySet<string>;
  readonly subject: string;
}

/** The columns of a table that must be there, by its own column table. */
export function requiredKeys(columns: readonly Column[]): Set<string> {
  return new Set(columns.filter(column => column.required !== undefined).map(column => column.key));
}

/** The finding of a file that cannot be read. */
export function unreadable(file: string, problem: Unreadable, subject: string) {
  const place = problem.line === null ? wholeFile(file) : inText(file, problem.line, 1);
  return finding('file/unreadable', { reason: problem.reason, detail: problem.detail }, place, subject);
}

/** Surveys a file and reads its header; null, with its finding, when it is no table. */
export async function openTable(
  file: string,
  context: TableContext,
  say: Say,
  read: (input: Input) => void,
): Promise<TableFile | null> {
  const surveyed = await survey(file);
  if ('reason' in surveyed) {
    say(unreadable(file, surveyed, context.subject));
    return null;
  }
  read({ file, sha256: surveyed.sha256 });
  if (surveyed.encoding.startsWith('windows')) {
    const encoding = ENCODING_NAMES[surveyed.encoding];
    say(finding('file/encoding-guessed', { encoding }, wholeFile(file), context.subject));
  }
  const first = await firstRecord(surveyed);
  if (first === null) {
    say(unreadable(file, { reason: 'empty', line: null, detail: '' }, context.subject));
    return null;
  }
  const header = readHeader(file, first, context.columns, context.required, context.subject, say);
  if (header === null) return null;
  const mark = await markOfFile(surveyed, first.line, header, context.columns);
  return { file, survey: surveyed, header, headerLine: first.line, width: first.fields.length, mark };
}

function isBlank(record: Record): boolean {
  return record.fields.every(field => field.trim() === '');
}

async function* recordsAfter(surveyed: Survey, line: number): AsyncGenerator<readonly Record[]> {
  for await (const passage of passages(surveyed)) {
    const records = recordsOf(passage, surveyed.delimiter);
    yield (records[0]?.line ?? 0) > line ? records : records.filter(record => record.line > line);
  }
}

async function firstRecord(surveyed: Survey): Promise<Record | null> {
  for await (const records of recordsAfter(surveyed, surveyed.skippedLines)) {
    const record = records.find(candidate => !isBlank(candidate));
    if (record !== undefined) return record;
  }
  return null;
}

/** The decimal mark that the first deciding value of the file proves. */
async function markOfFile(
  surveyed: Survey,
  headerLine: number,
  header: Header,
  columns: readonly Column[],
): Promise<Mark | null> {
  const numeric = columns
    .filter(({ kind }) => kind === 'money' || kind === 'number' || kind === 'quantity')
    .flatMap(({ key }) => header.get(key) ?? []);
  if (numeric.length === 0) return null;
  for await (const records of recordsAfter(surveyed, headerLine)) {
    for (const { fields } of records) {
      for (const index of numeric) {
        const mark = markOf(fields[index] ?? '');
        if (mark !== null) return mark;
      }
    }
  }
  return null;
}

interface FieldReader {
  readonly key: string;
  readonly index: number;
  readonly read: CellReader;
  readonly text: boolean;
  readonly mayBeEmpty: boolean;
}

const TOTALS = /^(grand |sub)?(total|sum)\b|^(iš )?viso\b|^suma\b|^razem\b|^ogółem\b|^łącznie\b/i;

/** A row whose cells are set one by one, by key. */
type Building = { [key: string]: string | number | null };

/** Reads rows, in batches; findings about their cells go to `say` as they are met. */
export async function* readRows<Columns extends readonly Column[]>(
  table: TableFile,
  index: number,
  columns: Columns,
  context: TableContext,
  say: Say,
): AsyncGenerator<readonly RowOf<Columns>[]> {
  const row = rowReader(table, index, columns, context, say);
  for await (const records of recordsAfter(table.survey, table.headerLine)) {
    const rows: RowOf<Columns>[] = [];
    for (const record of records) {
      const read = row(record);
      if (read !== null) rows.push(read);
    }
    if (rows.length > 0) yield rows;
  }
}

function rowReader<Columns extends readonly Column[]>(
  table: TableFile,
  index: number,
  columns: Columns,
  context: TableContext,
  say: Say,
): (record: Record) => RowOf<Columns> | null {
  const { file, header, mark } = table;
  const { subject } = context;
  const empty: Building = {};
  for (const { key, kind } of columns) empty[key] = kind === 'text' || kind === 'id' ? '' : null;
  const missing = columns.filter(({ key }) => context.required.has(key) && !header.has(key)).map(({ key }) => key);
  const readers: FieldReader[] = columns.flatMap(column => {
    const at = header.get(column.key);
    if (at === undefined) return [];
    const mustHaveValue =
      column.required === 'value' || (column.required === undefined && context.required.has(column.key));
    return {
      key: column.key,
      index: at,
      read: cellReader(column, mark, subject),
      text: column.kind === 'text',
      mayBeEmpty: !mustHaveValue,
    };
  });
  const first = readers[0];
  let line = 0;
  let field = 0;
  const at = (): Place => inField(file, line, field);
  const wrong = (found: (place: Place) => ReturnType<typeof finding>): typeof BROKEN => {
    say(found(at()));
    return BROKEN;
  };
  const totalsRow = ({ fields }: Record): boolean => {
    const label = fields.find(text => text.trim() !== '')?.trim() ?? '';
    if (!TOTALS.test(label)) return false;
    field = fields.findIndex(text => text.trim() !== '') + 1;
    const id = first === undefined ? '' : (fields[first.index] ?? '').trim();
    const others = readers.filter(reader => reader.text && (fields[reader.index] ?? '').trim() !== '');
    return (id === '' || id === label) && others.length <= 1;
  };
  return record => {
    line = record.line;
    const { fields } = record;
    if (first !== undefined && totalsLike(fields[first.index]) && totalsRow(record)) {
      const text = fields.find(candidate => candidate.trim() !== '')?.trim() ?? '';
      say(finding('file/totals-row-skipped', { text }, at(), subject));
      return null;
    }
    const building: Building = { ...empty };
    let broken: string[] = missing;
    const beyond =
      fields.length > table.width ? fields.findIndex((text, i) => i >= table.width && text.trim() !== '') : -1;
    if (beyond >= 0) {
      field = beyond + 1;
      const text = fields[beyond] ?? '';
      say(finding('file/bad-value', { column: '', text, expected: 'long-row' }, at(), subject));
      broken = columns.map(({ key }) => key);
    } else {
      let filled = false;
      const hollow: FieldReader[] = [];
      for (const reader of readers) {
        const raw = fields[reader.index] ?? '';
        const text = needsTrim(raw) ? raw.trim() : raw;
        if (text === '') {
          if (!reader.mayBeEmpty) hollow.push(reader);
          continue;
        }
        filled = true;
        field = reader.index + 1;
        if (reader.text && looksLikeFormula(text)) {
          say(finding('file/looks-like-formula', { column: reader.key, text }, at(), subject));
        }
        const value = reader.read(text, wrong);
        if (value === BROKEN) broken = [...broken, reader.key];
        else building[reader.key] = value;
      }
      if (!filled) return null;
      for (const reader of hollow) {
        field = reader.index + 1;
        say(finding('file/bad-value', { column: reader.key, text: '', expected: 'not-empty' }, at(), subject));
        broken = [...broken, reader.key];
      }
    }
    const place: RowPlace = { file: index, line: record.line, broken };
    return Object.assign(building, place) as unknown as RowOf<Columns>;
  };
}

/** A totals row has no id, or its own word in place of one. */
function totalsLike(id: string | undefined): boolean {
  const text = id?.trim() ?? '';
  return text === '' || TOTALS.test(text);
}

function needsTrim(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first === 0xa0 || last === 0xa0;
}
