import type { Maybe } from '../model/money.ts';
import { columnOf } from '../model/place.ts';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-limits.ts';
import { ofCellXml } from '../package/xml.ts';
import { builtInFormat, type NumberFormat, readFormat } from './number-format.ts';
import type { Part } from './package.ts';
import { Cells, type Sort } from './sheet-cells.ts';
import type { Merge } from './sheet-rows.ts';
import { type Attributes, type Reader, readXml, TooLarge } from './xml.ts';

/** So many cells with a value may a workbook hold, and so many texts: 400,000 rows of 24 columns, and some. */
export const MOST_CELLS = 10_000_000;
/** So many styles, hidden columns and merged ranges may it have. */
const MOST_LISTED = 250_000;
const MOST_SHEETS = 4_096;
/** So many cells of rows that hold anything may be merged. */
const MOST_MERGED = 5_000_000;

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Without what no text of ours may hold. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return ofCellXml(text).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

/** The texts of a workbook, each of them once, and how the values of its cells are to be taken. */
export class Values {
  private readonly texts: string[] = [];
  private shared = 0;
  private readonly places = new Map<string, number>();
  private readonly formats: NumberFormat[] = [];
  private readonly sortsByFormat = new Map<string, Sort>();

  /** Adds the next of the shared texts. */
  share(text: string): void {
    if (this.texts.length === MOST_CELLS) throw new TooLarge();
    this.texts.push(detached(plain(text)));
    this.shared++;
  }

  /** Whether an index is that of a shared text. */
  isShared(index: number): boolean {
    return index >= 0 && index < this.shared;
  }

  /** The index of a text that stands in its cell. */
  indexOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const its = detached(text);
    this.places.set(its, this.texts.length);
    return this.texts.push(its) - 1;
  }

  text(index: number): string | undefined {
    return this.texts[index];
  }

  /** The sort of numbers of a format; formats that say the same have the same. */
  sortOf(format: NumberFormat): Sort {
    const key = JSON.stringify(format);
    const known = this.sortsByFormat.get(key);
    if (known !== undefined) return known;
    const sort = SORTS + this.formats.push(format) - 1;
    this.sortsByFormat.set(key, sort);
    return sort;
  }

  formatOf(sort: Sort): NumberFormat | undefined {
    return this.formats[sort - SORTS];
  }
}

/** What cells hold that are no numbers; a number's sort is that of its format, after these. */
export const SORT = { text: 0, boolean: 1, error: 2, formula: 3 } as const;
const SORTS = 4;

/** A text that does not hold on to the piece of the part from which it was cut. */
function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

export interface Book {
  readonly sheets: readonly ListedSheet[];
  /** Whether its days are counted from 1904. */
  readonly isLate: boolean;
}

/** The value of an attribute of another namespace, whatever its prefix. */
function foreign(attributes: Attributes, name: string): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? '';
}

/** The sheets of a workbook, in the order of their tabs; null where the part is that of another kind of document. */
export async function readBook(part: Part): Promise<Maybe<Book>> {
  const sheets: ListedSheet[] = [];
  let isLate = false;
  let isBook = false;
  await readXml(part.pieces(), {
    open(name, attributes) {
      if (name === 'workbook') isBook = true;
      if (name === 'workbookPr') isLate = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      if (sheets.length === MOST_SHEETS) throw new TooLarge();
      const { state = 'visible' } = attributes;
      sheets.push({
        name: plain(attributes.name ?? ''),
        hidden: state !== 'visible',
        id: foreign(attributes, 'id'),
      });
    },
    text() {},
    close() {},
  });
  return isBook ? { sheets, isLate } : null;
}

/** A reader of texts between `si` or `is`: plain ones, or runs; how they are spoken is left out. */
function textReader(ends: string, done: (text: string) => void): Reader {
  let text = '';
  let isOpen = false;
  let isSpoken = false;
  return {
    open(name) {
      if (name === ends) text = '';
      else if (name === 't') isOpen = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    text(piece) {
      if (isOpen) text += piece;
    },
    close(name) {
      if (name === 't') isOpen = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === ends) done(text);
    },
  };
}

/** Takes the texts that the cells of a workbook share. */
export async function readTexts(part: Part, values: Values): Promise<void> {
  await readXml(
    part.pieces(),
    textReader('si', text => values.share(text)),
  );
}

/** The sorts of numbers by the style of their cells. */
export async function readStyles(part: Part, values: Values): Promise<Sort[]> {
  const formats = new Map<number, NumberFormat>();
  const sorts: Sort[] = [];
  let isOfCells = false;
  await readXml(part.pieces(), {
    open(name, { numFmtId, formatCode = '' }) {
      if (name === 'numFmt') formats.set(Number(numFmtId), readFormat(ofCellXml(formatCode)));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        const id = Number(numFmtId ?? 0);
        sorts.push(values.sortOf(formats.get(id) ?? builtInFormat(id)));
      }
      if (sorts.length > MOST_LISTED || formats.size > MOST_LISTED) throw new TooLarge();
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return sorts;
}

/** A sheet as it stands in its part. */
export interface SheetParts {
  readonly cells: Cells;
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const ISO_DAY = /^\s*(\d{4})-(\d\d)-(\d\d)(?=$|[T\s])/;
const DAY = 86_400_000;

export interface Styles {
  readonly sorts: readonly Sort[];
  readonly values: Values;
  /** The serial of 1970-01-01 in the workbook's calendar. */
  readonly origin: number;
}

/** A range as sheets name it; null where it is none. */
function rangeIn(ref: string | undefined): Maybe<Merge> {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref ?? '') ?? [];
  if (left === undefined || right === undefined) return null;
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
}

/** Takes the cells of a sheet that hold anything; `limit` is how many they may be. */
export async function readSheet(part: Part, { sorts, values, origin }: Styles, limit: number): Promise<SheetParts> {
  const cells = new Cells();
  const merges: Merge[] = [];
  const hiddenColumns: [number, number][] = [];
  const plainNumber = values.sortOf(builtInFormat(0));
  const day = values.sortOf(builtInFormat(14));
  let isSheet = false;
  let inRows = false;
  let row = 0;
  let column = 0;
  let [type, style] = ['n', 0];
  /** What is being taken: the value, the text in the cell itself, or neither. */
  let taking: 'v' | 't' | null = null;
  let value: string | null = null;
  let [isFormula, isSpoken] = [false, false];

  const put = (sort: Sort, stored: number) => {
    if (cells.size >= limit) throw new TooLarge();
    cells.add(row, column, sort, stored);
  };
  const putText = (text: string) => {
    const its = plain(text);
    if (its !== '') put(SORT.text, values.indexOf(its));
  };
  const putCell = () => {
    // What is empty beside a formula is its result, where that is a text.
    if (value === null || (value === '' && type !== 'str')) {
      if (isFormula) put(SORT.formula, 0);
      return;
    }
    switch (type) {
      case 's': {
        const index = Number(value);
        if (!values.isShared(index)) throw new Error('no such text');
        if (values.text(index) !== '') put(SORT.text, index);
        return;
      }
      case 'str':
      case 'inlineStr':
        return putText(value);
      case 'b':
        return put(SORT.boolean, isTrue(value.trim().toLowerCase()) ? 1 : 0);
      case 'e':
        return put(SORT.error, values.indexOf(value));
      case 'd': {
        const [whole, year, month, date] = ISO_DAY.exec(value) ?? [];
        const time = whole === undefined ? Number.NaN : Date.UTC(Number(year), Number(month) - 1, Number(date));
        return Number.isNaN(time) ? putText(value) : put(day, time / DAY + origin);
      }
      default:
        if (NUMBER.test(value.trim())) return put(sorts[style] ?? plainNumber, Number(value));
        return putText(value);
    }
  };

  await readXml(part.pieces(), {
    open(name, attributes) {
      switch (name) {
        case 'worksheet':
          isSheet = true;
          break;
        case 'sheetData':
          inRows = true;
          break;
        case 'row': {
          if (!inRows) break;
          const next = attributes.r === undefined ? row + 1 : Number(attributes.r);
          if (!(next > row && next <= LAST_ROW)) throw new Error('no such row');
          row = next;
          column = 0;
          if (isTrue(attributes.hidden)) cells.hide(row);
          break;
        }
        case 'c': {
          if (!inRows) break;
          const { r, t = 'n', s = '0' } = attributes;
          column = r === undefined ? column + 1 : columnIn(r);
          if (!(column > 0 && column <= LAST_COLUMN)) throw new Error('no such column');
          type = t;
          style = Number(s);
          value = null;
          isFormula = false;
          break;
        }
        case 'f':
          isFormula = true;
          break;
        case 'v':
          taking = 'v';
          value = '';
          break;
        case 't':
          if (isSpoken || type !== 'inlineStr') break;
          taking = 't';
          value ??= '';
          break;
        case 'rPh':
          isSpoken = true;
          break;
        case 'col':
          if (isTrue(attributes.hidden)) hiddenColumns.push([Number(attributes.min), Number(attributes.max)]);
          if (hiddenColumns.length > MOST_LISTED) throw new TooLarge();
          break;
        case 'mergeCell': {
          const range = rangeIn(attributes.ref);
          if (range !== null) merges.push(range);
          if (merges.length > MOST_LISTED) throw new TooLarge();
        }
      }
    },
    text(piece) {
      if (taking !== null) value += piece;
    },
    close(name) {
      switch (name) {
        case 'v':
        case 't':
          taking = null;
          break;
        case 'rPh':
          isSpoken = false;
          break;
        case 'c':
          if (inRows) putCell();
          break;
        case 'sheetData':
          inRows = false;
      }
    },
  });
  if (!isSheet) throw new Error('no sheet');
  if (merges.reduce((sum, merge) => sum + cells.covered(merge), 0) > MOST_MERGED) throw new TooLarge();
  return { cells, merges, hiddenColumns };
}

/** The column in the name of a cell; 0 where it is none. */
function columnIn(name: string): number {
  let column = 0;
  for (let i = 0; i < 4; i++) {
    const letter = name.charCodeAt(i);
    if (letter < 65 || letter > 90) return i < name.length ? column : 0;
    column = column * 26 + letter - 64;
  }
  return 0;
}
