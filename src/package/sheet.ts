import type { Maybe } from '../model/money.ts';
import { columnOf, lettersOf } from '../model/place.ts';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-limits.ts';
import { NotEditable } from './trouble.ts';
import { MAIN, OFFICE } from './workbook-parts.ts';
import { type Element, nameOf, type Splice, walk, withAttribute } from './xml.ts';

/** A cell by its row and column, both from 1. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A cell of a sheet that is looked for, with the style that it has, or would have if it were there. */
export interface Found extends At {
  readonly style: number;
  /** Where it stands; null where it is not there. */
  readonly element: Maybe<Element>;
}

/** What a sheet's text is like around some cells. */
export interface SheetSurvey {
  /** Those that were looked for, in order; of merged cells the first stands for all. */
  readonly found: readonly Found[];
  /** Splices that put in the cells that are not there, each with a style. */
  inserted(styleOf: (cell: Found) => number): Splice[];
  /** The relationship to the drawing of the notes; null where the sheet has none. */
  readonly drawing: Maybe<string>;
  /** Where that is named in a sheet which has none. */
  readonly drawingAt: number;
  readonly drawingElement: Maybe<Element>;
  readonly prefix: string;
  readonly root: Maybe<Element>;
  /** Widths of columns in pixels by column, and heights of rows near those cells in points; none where they are as usual. */
  widthOf(column: number): number;
  heightOf(row: number): number;
}

/** A place in a sheet's text where cells are put in, in their order. */
interface Gap {
  readonly at: number;
  readonly remove: number;
  /** What stands around the cells. */
  readonly before: string;
  readonly after: string;
  readonly cells: Found[];
}

/** What follows the drawing of the notes in a sheet. */
const AFTER_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** Rows below a cell whose heights decide how tall its note is. */
const NEAR = 60;
/** What a column and a row take that state nothing: pixels and points. */
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 15;
/** Pixels of a sign, and of what stands around the signs of a column. */
const OF_SIGN = 7;
const AROUND = 5;

export const addressOf = ({ row, column }: At) => `${lettersOf(column)}${row}`;

/** The row and column of a cell's address; null where it is none. */
export function atAddress(address: string): Maybe<At> {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  const [row, column] = [Number(digits), columnOf(letters.toUpperCase())];
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : null;
}

/** Cells from the first to the last, in every direction. */
export interface Area {
  readonly from: At;
  readonly to: At;
}

/** The cells of a reference such as `A1:B3`; null where it is none. */
export function areaAt(reference: string): Maybe<Area> {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [atAddress(first), atAddress(last)];
  return from === null || to === null ? null : { from, to };
}

export function isWithin({ row, column }: At, { from, to }: Area): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** The row and column of cells as a sheet is walked through: not every program states them. */
export class CellWalk {
  at: At = { row: 0, column: 0 };

  /** Whether a cell begins with an element. */
  open({ name, uri, depth, attribute }: Element): boolean {
    if (uri !== MAIN) return false;
    if (depth === 2 && name === 'row') this.at = { row: Number(attribute('r') ?? this.at.row + 1), column: 0 };
    if (depth !== 3 || name !== 'c') return false;
    const { row, column } = this.at;
    this.at = atAddress(attribute('r') ?? '') ?? { row, column: column + 1 };
    return true;
  }
}

/** Cells by row, both in order, each once. */
class Wanted {
  readonly byRow = new Map<number, number[]>();
  readonly rows: readonly number[];

  constructor(cells: readonly At[]) {
    for (const { row, column } of cells) {
      const columns = this.byRow.get(row) ?? [];
      if (!columns.includes(column)) columns.push(column);
      this.byRow.set(row, columns);
    }
    for (const columns of this.byRow.values()) columns.sort((a, b) => a - b);
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
  }

  of(row: number): readonly number[] {
    return this.byRow.get(row) ?? [];
  }
}

/** The first cell of merged cells for each of some that is another of them. */
function firstOfMerged(text: string, cells: readonly At[]): At[] {
  const wanted = new Wanted(cells);
  const first = new Map<string, At>();
  walk(text, {
    open: element => {
      if (element.name !== 'mergeCell' || element.uri !== MAIN) return;
      const [from = '', to = from] = (element.attribute('ref') ?? '').split(':');
      const [start, end] = [atAddress(from), atAddress(to)];
      if (start === null || end === null) return;
      let low = 0;
      for (let high = wanted.rows.length; low < high; ) {
        const middle = (low + high) >> 1;
        if ((wanted.rows[middle] ?? 0) < start.row) low = middle + 1;
        else high = middle;
      }
      for (let row = wanted.rows[low]; row !== undefined && row <= end.row; row = wanted.rows[++low]) {
        for (const column of wanted.of(row)) {
          if (column >= start.column && column <= end.column) first.set(addressOf({ row, column }), start);
        }
      }
    },
  });
  return cells.map(cell => first.get(addressOf(cell)) ?? cell);
}

/** For each cell the one that shows what is in it: of merged cells the first. */
export function shownCells(text: string, cells: readonly At[]): At[] {
  // Most sheets merge nothing: they are walked through once.
  return text.includes('mergeCell') ? firstOfMerged(text, cells) : [...cells];
}

/** Looks for cells in the text of a sheet. */
export function surveySheet(text: string, cells: readonly At[]): SheetSurvey {
  return new Surveyor(text, cells).survey();
}

class Surveyor {
  private readonly found: Found[] = [];
  private readonly gaps: Gap[] = [];
  private readonly wanted: Wanted;
  private readonly columns: { min: number; max: number; style: number; width: number }[] = [];
  private readonly heights = new Map<number, number>();
  private readonly text: string;
  private root: Maybe<Element> = null;
  private drawing: Maybe<Element> = null;
  private drawingAt = -1;
  private usualWidth = USUAL_WIDTH;
  private usualHeight = USUAL_HEIGHT;
  /** The row and the column that came last, and how many of the wanted ones were passed. */
  private row = 0;
  private passedRows = 0;
  private column = 0;
  private passedColumns = 0;
  private rowStyle: Maybe<number> = null;
  private seesData = false;

  constructor(text: string, cells: readonly At[]) {
    this.text = text;
    this.wanted = new Wanted(cells);
  }

  survey(): SheetSurvey {
    walk(this.text, {
      open: element => this.open(element),
      close: (element, at) => this.close(element, at),
    });
    if (!this.seesData) throw new NotEditable('broken');
    const { found, gaps, drawingAt, heights } = this;
    const root = this.root;
    const prefix = root?.prefix ?? '';
    return {
      found: found.toSorted((a, b) => a.row - b.row || a.column - b.column),
      prefix,
      root,
      drawing: this.drawing?.attribute('id', OFFICE) ?? null,
      drawingElement: this.drawing,
      drawingAt,
      inserted: styleOf =>
        gaps.map(({ at, remove, before, after, cells }): Splice => {
          const inside = cells.map(cell => `<${prefix}c r="${addressOf(cell)}" s="${styleOf(cell)}"/>`);
          return [at, remove, `${before}${inside.join('')}${after}`];
        }),
      widthOf: column => this.columns.find(({ min, max }) => column >= min && column <= max)?.width ?? this.usualWidth,
      heightOf: row => heights.get(row) ?? this.usualHeight,
    };
  }

  private open(element: Element): void {
    if (element.depth === 0) {
      if (element.name !== 'worksheet' || element.uri !== MAIN) {
        throw new NotEditable(element.uri.startsWith('http://purl.oclc.org/') ? 'strict' : 'broken');
      }
      this.root = element;
      return;
    }
    const { name, uri, depth } = element;
    if (depth === 1 && this.seesData && this.drawingAt < 0 && AFTER_DRAWING.has(name)) this.drawingAt = element.start;
    if (uri !== MAIN) return;
    if (depth === 3 && name === 'c') this.cell(element);
    else if (depth === 2 && name === 'row') this.beginRow(element);
    else if (depth === 2 && name === 'col') this.ofColumns(element);
    else if (depth === 1 && name === 'legacyDrawing') this.drawing = element;
    else if (depth === 1 && name === 'sheetFormatPr') {
      this.usualHeight = Number(element.attribute('defaultRowHeight') ?? USUAL_HEIGHT);
      const width = element.attribute('defaultColWidth');
      if (width !== null) this.usualWidth = pixels(Number(width));
    }
  }

  private close(element: Element, at: number): void {
    const { name, uri, depth } = element;
    if (depth === 0 && this.drawingAt < 0) this.drawingAt = at;
    if (uri !== MAIN) return;
    if (depth === 2 && name === 'row') this.endRow(element, at);
    if (depth === 1 && name === 'sheetData') this.endData(element, at);
  }

  private ofColumns(element: Element): void {
    const width = Number(element.attribute('width') ?? 0);
    this.columns.push({
      min: Number(element.attribute('min')),
      max: Number(element.attribute('max')),
      style: Number(element.attribute('style') ?? 0),
      width: isOn(element.attribute('hidden')) ? 0 : width > 0 ? pixels(width) : this.usualWidth,
    });
  }

  private beginRow(element: Element): void {
    const row = Number(element.attribute('r') ?? this.row + 1);
    // Rows that go backwards are a file that spreadsheets would mend: where a cell belongs is anybody's guess.
    if (!(row > this.row)) throw new NotEditable('broken');
    this.missingRows(row, element.start);
    this.row = row;
    this.column = 0;
    this.passedColumns = 0;
    this.rowStyle = isOn(element.attribute('customFormat')) ? Number(element.attribute('s') ?? 0) : null;
    const near = this.wanted.rows[this.wanted.rows[this.passedRows] === row ? this.passedRows : this.passedRows - 1];
    if (near === undefined || row - near > NEAR) return;
    if (isOn(element.attribute('hidden'))) this.heights.set(row, 0);
    else if (element.attribute('ht') !== null) this.heights.set(row, Number(element.attribute('ht')));
  }

  private cell(element: Element): void {
    const at = atAddress(element.attribute('r') ?? '');
    const column = at?.column ?? this.column + 1;
    if (!(column > this.column)) throw new NotEditable('broken');
    this.column = column;
    const wanted = this.wanted.of(this.row);
    if (this.passedColumns >= wanted.length || (wanted[this.passedColumns] ?? 0) > column) return;
    this.missingCells(column, { at: element.start, remove: 0, before: '', after: '' });
    if (wanted[this.passedColumns] !== column) return;
    this.found.push({ row: this.row, column, style: Number(element.attribute('s') ?? 0), element });
    this.passedColumns++;
  }

  private endRow(element: Element, at: number): void {
    const gap = element.isEmpty
      ? { at: at - 2, remove: 2, before: '>', after: `</${nameOf(element)}>` }
      : { at, remove: 0, before: '', after: '' };
    this.missingCells(Number.POSITIVE_INFINITY, gap);
    if (this.wanted.rows[this.passedRows] === this.row) this.passedRows++;
  }

  /** Wanted cells of this row before a column: they are not there. */
  private missingCells(before: number, gap: Omit<Gap, 'cells'>): void {
    const wanted = this.wanted.of(this.row);
    const cells: Found[] = [];
    for (
      let next = wanted[this.passedColumns];
      next !== undefined && next < before;
      next = wanted[this.passedColumns]
    ) {
      cells.push({ row: this.row, column: next, style: this.rowStyle ?? this.styleOfColumn(next), element: null });
      this.passedColumns++;
    }
    this.add(gap, cells);
  }

  /** Wanted rows before a row: they are not there. */
  private missingRows(before: number, at: number, opening = '', remove = 0): void {
    let begin = opening;
    for (
      let row = this.wanted.rows[this.passedRows];
      row !== undefined && row < before;
      row = this.wanted.rows[this.passedRows]
    ) {
      const cells = this.wanted
        .of(row)
        .map(column => ({ row: row ?? 0, column, style: this.styleOfColumn(column), element: null }));
      this.add(
        {
          at: begin === '' ? at + remove : at,
          remove: begin === '' ? 0 : remove,
          before: `${begin}<${this.root?.prefix}row r="${row}">`,
          after: `</${this.root?.prefix}row>`,
        },
        cells,
      );
      begin = '';
      this.passedRows++;
    }
  }

  private endData(element: Element, at: number): void {
    this.seesData = true;
    if (!element.isEmpty) {
      this.missingRows(Number.POSITIVE_INFINITY, at);
      return;
    }
    if (this.passedRows === this.wanted.rows.length) return;
    this.missingRows(Number.POSITIVE_INFINITY, at - 2, '>', 2);
    const last = this.gaps.pop();
    if (last !== undefined) this.gaps.push({ ...last, after: `${last.after}</${nameOf(element)}>` });
  }

  private add(gap: Omit<Gap, 'cells'>, cells: Found[]): void {
    if (cells.length === 0) return;
    this.found.push(...cells);
    this.gaps.push({ ...gap, cells });
  }

  private styleOfColumn(column: number): number {
    return this.columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
  }
}

const isOn = (value: Maybe<string>) => value === '1' || value === 'true';

/** The width of a column in pixels, by the signs that it is said to hold. */
const pixels = (signs: number) => Math.trunc(signs * OF_SIGN + AROUND);

/** The splices that give the cells of a survey their styles, those that are not there among them. */
export function restyled(text: string, survey: SheetSurvey, styleOf: (cell: Found) => number): Splice[] {
  const standing = survey.found.flatMap(cell =>
    cell.element === null ? [] : [withAttribute(text, cell.element, 's', String(styleOf(cell)))],
  );
  return [...standing, ...survey.inserted(styleOf)];
}
