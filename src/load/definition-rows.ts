import { REST_WORDS, RESTS } from '../model/choices.ts';
import type { Column } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { readNumber } from './amount.ts';
import { BROKEN, cellReader } from './cell.ts';
import type { DefinitionDraft, Way } from './definition-draft.ts';
import { pathOf } from './definition-draft.ts';
import { type Record, recordsAfter } from './records.ts';
import { isNumeric, KIND } from './sheet-field.ts';
import { mergesMet, numbersAsText } from './sheet-notes.ts';
import { isStoredNumber, storedText } from './stored.ts';
import { fieldOf, type TableFile } from './table-file.ts';
import { isTotal } from './total-rows.ts';

/** A cell of a definition: its text, what kind of cell it is, and where it stands. */
export interface DefinitionCell {
  readonly column: Column;
  readonly text: string;
  readonly kind: string;
  readonly place: Place;
}

/** A row of a sheet of a definition. */
export interface DefinitionRow {
  /** The first of its cells that is not empty. */
  readonly place: Place;
  /** The cell of a column; null where the sheet has no such column. */
  readonly cell: (key: string) => DefinitionCell | null;
  /** Columns that the sheet lacks, or whose cell is part of another: what they say is unknown, and has its finding. */
  readonly unknown: readonly string[];
}

/** Columns in which a cell merged over several rows is plainly meant for each of them. */
const SHARED: ReadonlySet<string> = new Set(['partner', 'category']);

/** The rows of a sheet of a definition, none of those that are totals; what is odd about its cells is said. */
export async function definitionRows(
  table: TableFile,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  subject: string,
  say: Say,
): Promise<DefinitionRow[]> {
  const { header, source } = table;
  const known = columns.flatMap(column => {
    const index = header.get(column.key);
    return index === undefined ? [] : [{ column, key: column.key, index }];
  });
  const missing = columns.filter(({ key }) => required.has(key) && !header.has(key)).map(({ key }) => key);
  const placeAt = (line: number, field: number) => fieldOf(table, line, field);
  const tell = (found: (its: string) => ReturnType<typeof finding>) => say(found(subject));
  const merges = 'sheet' in source ? source.merges : [];
  const apart = known.filter(({ key }) => !SHARED.has(key));
  const merged = mergesMet(merges, apart, placeAt, tell);
  const texts = numbersAsText(tell);
  const shared = new Map<string, { readonly text: string; readonly kind: string }>();
  const rows: DefinitionRow[] = [];
  for await (const records of recordsAfter(source, table.headerLine)) {
    for (const record of records) {
      const { line, fields, kinds = '' } = record;
      const cells = new Map<string, DefinitionCell>();
      const unknown = [...missing];
      let first: number | null = null;
      for (const { column, key, index } of known) {
        let its = { text: (fields[index] ?? '').trim(), kind: kinds.charAt(index) };
        if (its.kind === KIND.merged) {
          const above = SHARED.has(key) ? shared.get(key) : undefined;
          if (above === undefined) unknown.push(key);
          else its = above;
        } else {
          shared.set(key, its);
          if (its.text !== '' && (first === null || index < first)) first = index;
        }
        cells.set(key, { column, ...its, place: placeAt(line, index + 1) });
      }
      if (first === null) continue;
      const total = totalIn(record, known);
      if (total !== null) {
        const at = placeAt(line, fields.findIndex(text => text.trim() !== '') + 1);
        say(finding('file/totals-row-skipped', { text: total, kind: 'total' }, at, subject));
        continue;
      }
      merged(line);
      const beyond = fields.findIndex((text, i) => i >= table.width && text.trim() !== '');
      if (beyond >= 0) {
        const args = { column: '', text: fields[beyond] ?? '', expected: 'long-row' };
        say(finding('file/bad-value', args, placeAt(line, beyond + 1), subject));
        unknown.push(...known.flatMap(({ key }) => (key === 'partner' ? [] : [key])));
      }
      for (const cell of cells.values()) if (isTextOfNumber(cell)) texts.meet(cell.column.key, cell.text, cell.place);
      rows.push({ place: placeAt(line, first + 1), cell: key => cells.get(key) ?? null, unknown });
    }
  }
  texts.end();
  return rows;
}

/** The text that heads a row of sums; null of any other row. */
function totalIn(
  { fields }: Record,
  known: readonly { readonly column: Column; readonly index: number }[],
): string | null {
  const textAt = (index: number) => (fields[index] ?? '').trim();
  const label = fields.find(text => text.trim() !== '')?.trim() ?? '';
  const [id] = known;
  const isId = id !== undefined && textAt(id.index) !== '' && textAt(id.index) !== label;
  if (isId) return null;
  const filled = known.filter(({ index }) => textAt(index) !== '');
  const others = filled.filter(({ column }) => !isNumeric(column));
  if (isTotal(label)) return others.length <= 2 ? label : null;
  return others.length === 0 && label !== '' ? label : null;
}

/** Whether a cell keeps as a text what its column takes as a number: it is read, and spreadsheets leave it out of their sums. */
export function isTextOfNumber({ column, text, kind }: DefinitionCell): boolean {
  return isNumeric(column) && kind === KIND.text && text !== '' && !('problem' in readNumber(text, null));
}

/** How the cells of a column are read: a share is a number where it is one, and a word where it is that. */
export function cellColumn(column: Column): Column {
  return column.key === 'share' ? { ...column, kind: 'money', choices: RESTS, words: REST_WORDS } : column;
}

/** What a text says in the words of a closed list, in ours; as it stands where it is none of them. */
export function ourWord(text: string, column: Pick<Column, 'choices' | 'words'>): string {
  if (column.choices === undefined) return text;
  const choice = cellReader({ key: '', heading: { en: '', lt: '', pl: '' }, ...column, kind: 'choice' }, null, '');
  const read = choice(text, () => BROKEN);
  return typeof read === 'string' ? read : text;
}

/**
 * Puts what a cell says into a definition, in our words; an empty one puts nothing. `way` is where its value goes, `key`
 * where its heading stands.
 */
export function putCell(
  draft: DefinitionDraft,
  way: Way,
  { column, text, kind, place }: DefinitionCell,
  key: Place,
  subject: string,
  say: Say,
  word: (text: string) => string = its => ourWord(its, column),
): void {
  if (text === '') {
    draft.place(way, place);
    return;
  }
  let told = false;
  const settled = storedText(column, subject, pathOf(way))(kind, text, found => {
    told = true;
    say(found(place));
    return BROKEN;
  });
  const value = settled === BROKEN ? text : word(settled);
  if (!draft.put(way, value, place, key)) return;
  if (settled === BROKEN && told) draft.break(way);
  else if (isStoredNumber(kind, column)) draft.isNumber(way);
}
