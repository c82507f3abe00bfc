/**
 * Where a value stands, so that a person can open it. In a text file `line` and `column` count from 1, in characters.
 * A cell of a CSV table knows its line and its `field` (from 1) first; its column is looked up only when it is printed.
 * In a workbook `sheet` and `cell` stand instead.
 */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly field?: number;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Where people head a table's column in other words than its key. */
  readonly heading?: Heading;
}

/** A column of a table by its key, and as it is headed. */
export interface Heading {
  readonly key: string;
  readonly text: string;
}

/** The place of a character in a text file. */
export function inText(file: string, line: number, column: number): Place {
  return { file, line, column, sheet: null, cell: null };
}

/** The place of a cell in a CSV table: the line on which its record starts, and the number of its field. */
export function inField(file: string, line: number, field: number): Place {
  return { file, line, column: null, field, sheet: null, cell: null };
}

/** The letters of a column of a sheet: 1 is A, 27 is AA. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column of a sheet by its letters: A is 1, AA is 27. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The place of a cell in a sheet of a workbook, by its row and column from 1. */
export function inCell(file: string, sheet: string, row: number, column: number): Place {
  return { file, line: null, column: null, sheet, cell: `${lettersOf(column)}${row}` };
}

/** A whole file. */
export function wholeFile(file: string): Place {
  return { file, line: null, column: null, sheet: null, cell: null };
}

/** `project.yaml:9:10`, `plan.xlsx!Expenses!F41`, or the file alone. */
export function placeText(place: Place): string {
  if (place.cell !== null) return `${place.file}!${place.sheet}!${place.cell}`;
  const line = place.line === null ? '' : `:${place.line}`;
  const column = place.line === null || place.column === null ? '' : `:${place.column}`;
  return `${place.file}${line}${column}`;
}

/** Sorts texts by their bytes in UTF-8, which is what every list of ours is sorted by. */
export function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Sorts places by file, line, column, then field, sheet and cell. */
export function byPlace(a: Place, b: Place): number {
  return (
    byBytes(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? a.field ?? 0) - (b.column ?? b.field ?? 0) ||
    byBytes(a.sheet ?? '', b.sheet ?? '') ||
    byCell(a.cell ?? '', b.cell ?? '')
  );
}

/** Sorts cells as they are read: by row, then by column. */
function byCell(a: string, b: string): number {
  const row = (cell: string) => Number(/\d+$/.exec(cell)?.[0] ?? 0);
  return row(a) - row(b) || a.length - b.length || byBytes(a, b);
}

/** The names of sheets that all stand in one workbook, given as `project.xlsx!Expenses`; null where one is no such sheet. */
export function sheetsOfOne(places: readonly string[]): readonly string[] | null {
  const cuts = places.map(place => place.lastIndexOf('!'));
  const books = new Set(places.map((place, i) => place.slice(0, cuts[i])));
  if (books.size > 1 || cuts.some(cut => cut < 1)) return null;
  return places.map((place, i) => place.slice((cuts[i] ?? 0) + 1));
}
