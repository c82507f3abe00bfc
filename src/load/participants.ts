import { open } from 'node:fs/promises';
import type { PersonalData } from '../model/checks.ts';
import { PARTICIPANT_COLUMNS, type Participant, type ParticipantKey } from '../model/columns.ts';
import type { Finding, Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { type ParticipantRows, unreadParticipants } from '../model/participants.ts';
import { inCell, inText, type Place } from '../model/place.ts';
import type { Input, Period } from '../model/project.ts';
import { readDate } from './date.ts';
import { CODE_PAGES, decode, type Encoding } from './encoding.ts';
import { headsOneOf } from './header.ts';
import { isWorkbook } from './paths.ts';
import { headsParticipant, personalHeading, personalId, personalValue } from './personal-data.ts';
import { recordsAfter } from './records.ts';
import { readRows } from './rows.ts';
import { fieldOfCell } from './sheet-field.ts';
import { openWorkbook, tableIn, tableOfSheets } from './sheet-table.ts';
import { delimiterOf, HEAD, type Unreadable } from './survey.ts';
import { firstRecord, openTable } from './table.ts';
import { fieldOf, requiredKeys, type TableFile } from './table-file.ts';
import type { Reading, Standing } from './tables.ts';
import { isTotal } from './total-rows.ts';
import type { Workbook } from './workbook.ts';

/** A heading and where it stands. */
interface Heading {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The fields of the first record that is not empty, each with its place. */
function headingsIn(text: string): Heading[] {
  const { delimiter, skippedLines } = delimiterOf(text);
  let headings: Heading[] = [];
  let [line, column] = [1, 1];
  let field: { text: string; line: number; column: number } | null = null;
  let [inQuotes, quoted] = [false, false];
  for (const char of text) {
    const ends = char === '\n' || char === '\r';
    if (field === null) inQuotes = char === '"';
    field ??= { text: '', line, column };
    if (char === '"' && inQuotes) quoted = !quoted;
    else if (!quoted && (ends || char === delimiter)) {
      headings.push(field);
      field = null;
      if (ends && line > skippedLines && headings.some(its => its.text.trim() !== '')) return headings;
      if (ends) headings = [];
    } else field.text += char;
    column++;
    if (char === '\n') [line, column] = [line + 1, 1];
  }
  return field === null ? headings : [...headings, field];
}

/** The first bytes of a file as text, in each encoding that they may be in; none of what cannot be opened. */
async function headTexts(path: string): Promise<string[]> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      const bytes = buffer.subarray(0, bytesRead);
      // Up to the last line's end, so that no character is cut.
      const head = bytesRead < HEAD ? bytes : bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
      const { text, encoding } = decode(head);
      const pages: readonly Encoding[] = CODE_PAGES;
      return pages.includes(encoding) ? CODE_PAGES.map(page => new TextDecoder(page).decode(head)) : [text];
    } finally {
      await file.close();
    }
  } catch {
    // Why it cannot be read is said when it is read.
    return [];
  }
}

/**
 * The first cell of a workbook that holds who a person is, or heads a column of that: in any sheet, hidden or not, above
 * the table and beside it.
 */
function personalInBook(file: string, book: Pick<Workbook, 'sheets'> | Unreadable): Maybe<Personal> {
  if ('reason' in book) return null;
  const isOurs = headsOneOf(PARTICIPANT_COLUMNS);
  for (const sheet of book.sheets) {
    let first = true;
    for (const { row, cells } of sheet.rows()) {
      const texts = [...cells].map(([column, cell]) => ({ column, text: fieldOfCell(cell).text.trim() }));
      // A row with a heading of ours, or the first of a sheet, is one of headings; a text alone is a title.
      const heads = texts.length > 1 && (first || texts.some(({ text }) => isOurs(text)));
      first = false;
      for (const { column, text } of texts) {
        const place = inCell(file, sheet.name, row, column);
        const value = personalValue(text);
        if (value !== null) return { what: value, column: null, place };
        const what = heads && !isOurs(text) ? personalHeading(text) : null;
        if (what !== null) return { what, column: text, place };
      }
    }
  }
  return null;
}

interface Personal {
  readonly what: PersonalData;
  readonly column: Maybe<string>;
  readonly place: Place;
}

/** The first heading that is about who a person is, before anything else of the file is looked at. */
async function personalHeadingOf(file: string): Promise<Maybe<Personal>> {
  const isOurs = headsOneOf(PARTICIPANT_COLUMNS);
  for (const text of await headTexts(file)) {
    for (const heading of headingsIn(text)) {
      const place = inText(file, heading.line, heading.column);
      const value = personalValue(heading.text.trim());
      if (value !== null) return { what: value, column: null, place };
      const what = isOurs(heading.text) ? null : personalHeading(heading.text);
      if (what !== null) return { what, column: heading.text.trim(), place };
    }
  }
  return null;
}

/** The first cell that holds who a person is: of any column, known or not. */
async function personalCell(table: TableFile): Promise<Maybe<Personal>> {
  const { source, header, headerLine } = table;
  const birth = header.get('birth_year') ?? -1;
  const headings = (await firstRecord(source))?.fields ?? [];
  const person = header.get('person') ?? -1;
  const isParticipant = headings.map((heading, i) => i === person || headsParticipant(heading));
  for await (const records of recordsAfter(source, headerLine)) {
    for (const { line, fields } of records) {
      for (let i = 0; i < fields.length; i++) {
        const text = fields[i] ?? '';
        // An e-mail address is longer; a name may not be.
        if (text.length < 6 && !isParticipant[i]) continue;
        const trimmed = text.trim();
        const its = isParticipant[i] ? (isTotal(trimmed) ? null : personalId(trimmed)) : personalValue(trimmed);
        const what = its ?? (i === birth && isDate(trimmed) ? 'birth-date' : null);
        if (what !== null) return { what, column: null, place: fieldOf(table, line, i + 1) };
      }
    }
  }
  return null;
}

function isDate(text: string): boolean {
  const read = readDate(text);
  return 'day' in read || read.problem !== 'form';
}

/** Nobody is older. */
const OLDEST = 120;

type Wrong = { readonly key: 'birth_year' | 'entered' | 'left'; readonly expected: string };

/** What of a person's days cannot be, in this project. */
function impossible({ birth_year: born, entered, left }: Participant, { start, end }: Period): Wrong[] {
  const wrong: Wrong[] = [];
  const year = Number((entered ?? end ?? '').slice(0, 4));
  if (born !== null && year > 0 && (born > year || year - born > OLDEST)) {
    wrong.push({ key: 'birth_year', expected: 'birth-year' });
  }
  if (entered !== null && ((start !== null && entered < start) || (end !== null && entered > end))) {
    wrong.push({ key: 'entered', expected: 'in-project' });
  }
  if (entered !== null && left !== null && left < entered) wrong.push({ key: 'left', expected: 'not-before-entered' });
  return wrong;
}

/**
 * Opens the participants of a project. Where they are not pseudonymous that is said and nothing else of the file is:
 * neither read, nor counted, nor quoted. Findings about cells are said while rows are read for the first time.
 */
export async function openParticipants(
  reading: Reading,
  { file, sheets }: Standing,
  period: Period,
): Promise<ParticipantRows> {
  // Nothing of what stays when they are read again holds more of the reading: it may hold a workbook.
  const { subject, say: tell } = reading;
  const refuse = ({ what, column, place }: Personal): ParticipantRows => {
    tell(finding('participant/personal-data', { what, column }, place, subject));
    return unreadParticipants(file);
  };
  const book = sheets.length > 0 ? { sheets } : isWorkbook(file) ? await openWorkbook(file) : null;
  const heading = book === null ? await personalHeadingOf(file) : personalInBook(file, book);
  if (heading !== null) return refuse(heading);
  const held: Finding[] = [];
  const inputs: Input[] = [];
  const context = { columns: PARTICIPANT_COLUMNS, required: requiredKeys(PARTICIPANT_COLUMNS), subject };
  const hold = (found: Finding) => held.push(found);
  const read = (input: Input) => inputs.push(input);
  const table =
    book === null
      ? await openTable(file, context, hold, read)
      : 'sha256' in book || 'reason' in book
        ? await tableIn(file, book, context, hold, read)
        : await tableOfSheets(file, sheets, context, hold);
  if (table !== null) reading.tables.push(table);
  const cell = table === null ? null : await personalCell(table);
  if (cell !== null) return refuse(cell);
  for (const found of held) tell(found);
  reading.inputs.push(...inputs);
  if (table === null) return unreadParticipants(file);

  const place = ({ line }: Participant, key: ParticipantKey) => fieldOf(table, line, (table.header.get(key) ?? 0) + 1);
  const possible = (row: Participant, say: Say): Participant => {
    const wrong = impossible(row, period);
    if (wrong.length === 0) return row;
    for (const { key, expected } of wrong) {
      const args = { column: key, text: String(row[key]), expected };
      say(finding('file/bad-value', args, place(row, key), subject));
    }
    const keys = wrong.map(({ key }) => key);
    return {
      ...row,
      ...Object.fromEntries(keys.map(key => [key, null])),
      broken: [...row.broken, ...keys],
    };
  };
  let told = false;
  return {
    file,
    async *rows(only = null) {
      const say: Say = told ? () => {} : tell;
      told = true;
      for await (const batch of readRows(table, 0, PARTICIPANT_COLUMNS, context, say, only?.linesOf(0))) {
        yield batch.map(row => possible(row, say));
      }
    },
    has: key => table.header.has(key),
    place,
  };
}
