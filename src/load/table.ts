import type { Column } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { type Heading, type Place, wholeFile } from '../model/place.ts';
import type { Input } from '../model/project.ts';
import type { Mark } from './amount.ts';
import { markOf } from './amount.ts';
import { ENCODING_NAMES } from './encoding.ts';
import { type Header, readHeader } from './header.ts';
import { lettersOfFile } from './letters.ts';
import { isWorkbook } from './paths.ts';
import { isBlank, type Record, recordsAfter, type Source } from './records.ts';
import { openWorkbook, tableIn } from './sheet-table.ts';
import { type Survey, survey, type Unreadable } from './survey.ts';
import { fieldOf, type TableContext, type TableFile, unreadable } from './table-file.ts';

/** Surveys a file, or opens a workbook, and reads the header; null, with its finding, when it is no table. */
export async function openTable(
  file: string,
  context: TableContext,
  say: Say,
  read: (input: Input) => void,
): Promise<TableFile | null> {
  if (isWorkbook(file)) {
    return tableIn(file, await openWorkbook(file), context, say, read);
  }
  return tableOfSurvey(file, await survey(file), context, say, read);
}

/** The table in a file that was surveyed; null, with its finding, when it is none. */
export async function tableOfSurvey(
  file: string,
  surveyed: Survey | Unreadable,
  context: TableContext,
  say: Say,
  read: (input: Input) => void,
): Promise<TableFile | null> {
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
  return tableOf(file, surveyed, first, first.fields.length, context, say);
}

/** The table of a source by the record of its headings; null, with its finding, when no column of it is known. */
export async function tableOf(
  file: string,
  source: Source,
  headings: Record,
  width: number,
  context: TableContext,
  say: Say,
  elsewhere?: ReadonlyMap<string, Place>,
): Promise<TableFile | null> {
  const { columns, required, subject } = context;
  const place = (field: number) => fieldOf({ file, source }, headings.line, field);
  const header = readHeader(headings, place, columns, required, subject, say, elsewhere);
  if (header === null) return null;
  const mark = await markOfFile(source, headings.line, header, columns);
  const letters = await lettersOfFile(source, headings, header, columns);
  return { file, source, header, headerLine: headings.line, headings: worded(headings, header), width, mark, letters };
}

/** The columns that are headed in other words than their keys. */
function worded({ fields }: Record, header: Header): ReadonlyMap<number, Heading> {
  const headings = [...header].map(([key, index]) => [index + 1, { key, text: (fields[index] ?? '').trim() }] as const);
  return new Map(headings.filter(([, { key, text }]) => text !== '' && text !== key));
}

/** The first record of a file that is not blank: its headings. */
export async function firstRecord(source: Source): Promise<Record | null> {
  for await (const records of recordsAfter(source, 'sheet' in source ? 0 : source.skippedLines)) {
    const record = records.find(candidate => !isBlank(candidate));
    if (record !== undefined) return record;
  }
  return null;
}

/** The decimal mark that the first deciding value of the file proves. */
async function markOfFile(
  source: Source,
  headerLine: number,
  header: Header,
  columns: readonly Column[],
): Promise<Mark | null> {
  const numeric = columns
    .filter(({ kind }) => kind === 'money' || kind === 'number' || kind === 'quantity')
    .flatMap(({ key }) => header.get(key) ?? []);
  if (numeric.length === 0) return null;
  for await (const records of recordsAfter(source, headerLine)) {
    for (const { fields, kinds } of records) {
      for (const index of numeric) {
        // A number of a sheet has no mark of its own.
        if (kinds !== undefined && kinds[index] !== 't') continue;
        const mark = markOf(fields[index] ?? '');
        if (mark !== null) return mark;
      }
    }
  }
  return null;
}
