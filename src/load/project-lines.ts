import type { Column } from '../model/columns.ts';
import { FUNDING_COLUMNS, PROJECT_COLUMNS, PROJECT_KEYS } from '../model/definition-columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { inCell, type Place } from '../model/place.ts';
import { definition, keysAt } from './definition.ts';
import type { DefinitionDraft } from './definition-draft.ts';
import { cellColumn, type DefinitionCell, isTextOfNumber, ourWord, putCell } from './definition-rows.ts';
import { headingReader, headsOneOf } from './header.ts';
import { fieldOfCell, KIND } from './sheet-field.ts';
import { numbersAsText } from './sheet-notes.ts';
import { type Merge, rangeOf } from './sheet-rows.ts';
import type { Sheet, SheetCell, SheetRow } from './workbook.ts';

/** A line of the sheet `Project`: what its key is called, and its value. */
interface Line {
  readonly row: number;
  readonly isHidden: boolean;
  readonly text: string;
  /** The key of the definition that it is; null where it is none that is known by its whole name. */
  readonly key: string | null;
  readonly keyPlace: Place;
  readonly value: DefinitionCell;
}

export interface ProjectLines {
  readonly lines: readonly Line[];
  /** Where the first of them stands, or else the sheet begins. */
  readonly start: Place;
  /** What of the sheet is hidden, and read all the same. */
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly (readonly [string, number])[] };
  /** Cells that are one over several lines, of which the others say nothing. */
  readonly merges: readonly { readonly merge: Merge; readonly column: 'key' | 'value' }[];
  readonly sheet: Sheet;
}

const COLUMNS: readonly Column[] = PROJECT_KEYS;
const keysOf = headingReader(COLUMNS);
const isKeyHeading = headsOneOf(PROJECT_COLUMNS.slice(0, 1));
const isValueHeading = headsOneOf(PROJECT_COLUMNS.slice(1));
/** What a definition may say at its top. */
const ROOTS = keysAt(definition, []);
/** `title.lt`, `funding.ESF+`: a key of a definition as it is written there. */
const DOTTED = /^[a-z][a-z-]*(\.[^\s.]+)*$/;

function textOf(cell: SheetCell | undefined): string {
  return cell === undefined ? '' : fieldOfCell(cell).text.trim();
}

/** The key that a text is by its whole name: one of ours in any language, or a dotted one as it stands. */
function keyOf(text: string): string | null {
  const [known = null] = keysOf([text]);
  if (known !== null) return known;
  const [root = ''] = text.split('.');
  return DOTTED.test(text) && ROOTS.includes(root) ? text : null;
}

/** Which columns of the sheet hold keys and values, and below which row; by its headings, or by the keys themselves. */
function columnsOf(rows: readonly SheetRow[]): {
  readonly key: number;
  readonly value: number;
  readonly below: number;
} {
  for (const { row, cells } of rows) {
    const headings = [...cells].map(([column, cell]) => ({ column, text: textOf(cell) }));
    const key = headings.find(({ text }) => isKeyHeading(text));
    const value = headings.find(({ text, column }) => column > (key?.column ?? 0) && isValueHeading(text));
    if (key !== undefined && value !== undefined) return { key: key.column, value: value.column, below: row };
  }
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells) {
      if (keyOf(textOf(cell)) !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [key = 1] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const ofKeys = rows.filter(({ cells }) => keyOf(textOf(cells.get(key))) !== null);
  const beside = ofKeys.flatMap(({ cells }) =>
    [...cells.keys()].filter(column => column > key && textOf(cells.get(column)) !== ''),
  );
  return { key, value: beside.length === 0 ? key + 1 : Math.min(...beside), below: 0 };
}

/** How the value of a key is read: a stored number is one where the key takes one. */
function columnOf(key: string | null): Column {
  const known = COLUMNS.find(its => its.key === key);
  if (known !== undefined) return known;
  const text: Column = { key: key ?? '', kind: 'text', heading: { en: '', lt: '', pl: '' } };
  if (/^funding\./.test(text.key)) return { ...cellColumn(FUNDING_COLUMNS[2]), key: text.key };
  if (/^commitments\./.test(text.key)) return { ...text, kind: 'money' };
  return /^entities\./.test(text.key) ? { ...text, kind: 'number' } : text;
}

/** The lines of the sheet `Project`, with what stands around them left out: titles, sections, notes. */
export function linesOf(file: string, sheet: Sheet): ProjectLines {
  const rows = [...sheet.rows()];
  const at = columnsOf(rows);
  const firstKnown = rows.find(({ cells }) => keyOf(textOf(cells.get(at.key))) !== null)?.row ?? 0;
  const lines = rows.flatMap(({ row, cells, hidden }): Line[] => {
    const text = textOf(cells.get(at.key));
    if (row <= at.below || text === '') return [];
    const key = keyOf(text);
    const cell = cells.get(at.value);
    const column = columnOf(key);
    const its = cell === undefined ? { text: '', kind: KIND.text } : fieldOfCell(cell, column, sheet);
    // Without a value it is a title, or the name of a section; so it is above all keys, unless it is nearly one of them.
    if (key === null && (its.text.trim() === '' || (row < firstKnown && nearestKey(text) === null))) return [];
    const value = { column, text: its.text.trim(), kind: its.kind, place: inCell(file, sheet.name, row, at.value) };
    return [{ row, isHidden: hidden, text, key, keyPlace: inCell(file, sheet.name, row, at.key), value }];
  });
  const columns = [['key', at.key] as const, ['value', at.value] as const];
  const [first] = rows;
  const start =
    lines[0]?.keyPlace ?? inCell(file, sheet.name, first?.row ?? 1, [...(first?.cells.keys() ?? [])][0] ?? 1);
  return {
    lines,
    start,
    hidden: {
      rows: lines.flatMap(({ row, isHidden }) => (isHidden ? [row] : [])),
      columns: columns.filter(([, column]) => sheet.isHidden(column)),
    },
    merges: columns.flatMap(([column, index]) =>
      sheet.merges
        .filter(its => its.bottom > Math.max(its.top, at.below) && its.left <= index && its.right >= index)
        .map(merge => ({ merge, column })),
    ),
    sheet,
  };
}

/** The known name that a mistyped one means, as people write it, and the key that it stands for. */
function nearestKey(text: string): { readonly name: string; readonly key: string } | null {
  const named = COLUMNS.flatMap(({ key, heading, aliases = [] }) =>
    [key, ...Object.values(heading), ...aliases].map(name => ({ name, key })),
  );
  const all = [...ROOTS.map(name => ({ name, key: name })), ...named];
  const name = nearest(
    text,
    all.map(its => its.name),
  );
  return all.find(its => its.name === name) ?? null;
}

/** Puts the lines of the sheet into a definition; unknown ones are said. */
export function putLines(
  draft: DefinitionDraft,
  { lines, start, ...odd }: ProjectLines,
  subject: string,
  say: Say,
): void {
  // What is missing of it is a line each, be there none of them.
  draft.map(['period'], start);
  sayOdd(odd, start, subject, say);
  const texts = numbersAsText(found => say(found(subject)));
  for (const { text, key, keyPlace, value } of lines) {
    if (key === null) {
      const near = nearestKey(text);
      say(finding('project/unknown-key', { key: text, nearest: near?.name ?? null }, keyPlace, subject));
      // A key that was mistyped is not missing as well.
      if (near !== null) draft.break(near.key.split('.'));
      continue;
    }
    const way = key.split('.');
    if (key === 'flexibility.locked') putList(draft, way, value, keyPlace);
    else putCell(draft, way, value, keyPlace, subject, say, its => ourWord(its, value.column));
    if (isTextOfNumber(value)) texts.meet(key, value.text, value.place);
  }
  texts.end();
}

/** Says what of the sheet is hidden, and what is merged. */
function sayOdd(
  { sheet, hidden: { rows, columns }, merges }: Pick<ProjectLines, 'sheet' | 'hidden' | 'merges'>,
  { file }: Place,
  subject: string,
  say: Say,
): void {
  if (sheet.hidden || rows.length > 0 || columns.length > 0) {
    const args = { sheet: sheet.name, whole: sheet.hidden, rows: rows.length, columns: columns.map(([key]) => key) };
    const place = inCell(file, sheet.name, rows[0] ?? 1, columns[0]?.[1] ?? 1);
    say(finding('file/hidden-rows', args, place, subject));
  }
  for (const { merge, column } of merges) {
    const place = inCell(file, sheet.name, merge.top, merge.left);
    say(finding('file/merged-cell', { range: rangeOf(merge), columns: [column] }, place, subject));
  }
}

/** Puts a list that is written in one cell, with commas between. */
function putList(draft: DefinitionDraft, way: readonly string[], { text, place }: DefinitionCell, key: Place): void {
  const items = text
    .split(/[,;]/)
    .map(its => its.trim())
    .filter(its => its !== '');
  for (const [i, item] of items.entries()) draft.put([...way, i], item, place, key);
}
