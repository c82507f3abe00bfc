import type { Excerpt, ExcerptLine } from '../src/model/example.ts';

/** The room for the cells of a row on a terminal. */
const WIDTH = 72;

/** A file of a fixture: its lines, and their cells where it is a table. */
export interface Content {
  readonly lines: readonly string[];
  readonly cells: readonly (readonly string[])[] | null;
  /** The line of a table's headings; in a sheet there may be a title above them. */
  readonly head: number;
}

/** What of a file is shown, by numbers of lines from 0; no content where the file is not there. */
export interface Part {
  readonly content: Content | null;
  readonly lines: readonly number[];
}

export interface Parts {
  readonly bad: Part;
  readonly good: Part;
}

/** How the rows of a table are shown: all columns or those that matter, with or without marks between, cut or not. */
interface Layout {
  readonly columns: ReadonlySet<string> | null;
  readonly marks: boolean;
  readonly widest: number;
}

/** The two excerpts of a file, laid out alike; null where there is nothing to show. */
export function excerptsOf(
  file: string,
  { bad, good }: Parts,
  columns: ReadonlySet<string>,
): { readonly bad: Excerpt | null; readonly good: Excerpt | null } {
  const layout = layoutOf([bad, good], columns);
  return { bad: excerptOf(file, bad, layout, false), good: excerptOf(file, good, layout, bad.lines.length > 0) };
}

/** The fullest layout for which a terminal has room; of columns that are too many the first. */
function layoutOf(parts: readonly Part[], columns: ReadonlySet<string>): Layout {
  const layouts: Layout[] = [
    { columns: null, marks: false, widest: Number.POSITIVE_INFINITY },
    ...[26, 20, 16].flatMap(widest => [true, false].map(marks => ({ columns, marks, widest }))),
  ];
  const fits = (layout: Layout): boolean => widthOf(parts.flatMap(part => rowsOf(part, layout))) <= WIDTH;
  return layouts.find(fits) ?? layoutOf(parts, new Set([...columns].slice(0, -1)));
}

/** How wide rows are with their columns one below the other. */
function widthOf(rows: readonly (readonly string[])[]): number {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, [...cell].length);
  return widths.reduce((sum, width) => sum + width + 2, 0);
}

function excerptOf(file: string, part: Part, layout: Layout, isGone: boolean): Excerpt | null {
  const { content, lines } = part;
  if (content === null) return null;
  // A heading alone says no more than that its row is gone.
  if (lines.length === 0 || (lines.length === 1 && content.cells !== null)) return isGone ? { file, lines: [] } : null;
  if (content.cells !== null) {
    const rows = rowsOf(part, layout);
    return { file, lines: lines.map((line, i): ExcerptLine => [line + 1, ...(rows[i] ?? [])]) };
  }
  const indent = Math.min(...lines.map(line => indentOf(content.lines[line] ?? '')));
  return { file, lines: lines.map((line): ExcerptLine => [line + 1, (content.lines[line] ?? '').slice(indent)]) };
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The cells that are shown, and `…` for those between. */
function rowsOf({ content, lines }: Part, { columns, marks, widest }: Layout): string[][] {
  const headings = content?.cells?.[content.head] ?? [];
  return lines.map(line => {
    const row = content?.cells?.[line] ?? [];
    if (columns === null) return [...row];
    const cells: string[] = [];
    for (const [i, heading] of headings.entries()) {
      if (columns.has(heading)) cells.push(shortened(row[i] ?? '', widest));
      else if (marks && cells.at(-1) !== '…') cells.push('…');
    }
    return cells;
  });
}

function shortened(text: string, widest: number): string {
  const letters = [...text];
  return letters.length > widest ? `${letters.slice(0, widest - 1).join('')}…` : text;
}
