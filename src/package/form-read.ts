import type { Maybe } from '../model/money.ts';
import type { Package } from './parts.ts';
import { type Area, type At, areaAt, atAddress, CellWalk, isWithin } from './sheet.ts';
import { MAIN, partOfWorkbook, type SheetPart, workbookPart } from './workbook-parts.ts';
import { type Element, ofCellXml, walk } from './xml.ts';

/** A text as it stands in a part: its runs, each with its place. */
export interface Runs {
  readonly prefix: string;
  /** What stands in the element that holds them. */
  readonly xml: string;
  /** Where in that each piece of text stands, its tags among it. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** What says how the text is pronounced, sign by sign: of another text it would be wrong. */
  readonly phonetics?: readonly { readonly start: number; readonly end: number }[];
}

/** A cell that holds marks. */
export interface MarkedCell extends At {
  readonly sheet: SheetPart;
  readonly style: number;
  readonly runs: Runs;
}

/** A name that a form gives to a cell, or to something else. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, as it stands there. */
  readonly refers: string;
  readonly sheet: Maybe<SheetPart>;
  readonly at: Maybe<At>;
  /** The last cell where it refers to several. */
  readonly to: Maybe<At>;
}

/** A formula of a sheet. */
export interface Formula {
  readonly at: At;
  /** Null where it does not say what it computes with. */
  readonly text: Maybe<string>;
  /** For which cell the text is: of those that share a formula the first. */
  readonly from: At;
  /** The cells that it fills, where these are several. */
  readonly fills: Maybe<Area>;
}

/** What a sheet of a form is like. */
export interface FormSheet {
  readonly sheet: SheetPart;
  readonly marked: readonly MarkedCell[];
  readonly merged: readonly Area[];
  readonly formulas: readonly Formula[];
  /** By column the rows of cells in which something stands, from the first mark of a list on. */
  readonly taken: ReadonlyMap<number, readonly number[]>;
  /** The headings of tables, which these hold as well. */
  readonly headings: readonly Area[];
}

/** Whether a formula computes a cell, or one of those that it fills. */
export function isComputed({ formulas }: FormSheet, at: At): boolean {
  return formulas.some(its => isSame(its.at, at) || (its.fills !== null && isWithin(at, its.fills)));
}

export const isSame = (a: At, b: At) => a.row === b.row && a.column === b.column;

/** Signs that nobody sees: they come with texts that are copied. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What stands in a mark as a person sees it, without the quotation marks that some put around it. */
export function tidied(mark: string): string {
  return mark
    .replaceAll(UNSEEN, '')
    .replaceAll(/^[\s"'„“”‚‘’«»]+|[\s"'„“”‚‘’«»]+$/g, '')
    .replaceAll(/\s+/g, ' ');
}

export const isUnseen = (text: string) => tidied(text) === '';

export const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g;
export const textOf = ({ pieces }: Runs) => pieces.map(({ text }) => text).join('');
/** A mark that is not closed is a mistake, and none the less looked at. */
const isMarked = (runs: Runs) => textOf(runs).includes('{{');

/** Gathers the texts of elements that hold runs, as a part is walked through. */
class Gatherer {
  private holder: Maybe<Element> = null;
  private phonetic = 0;
  private piece: Maybe<Element> = null;
  private written = '';
  private pieces: Runs['pieces'][number][] = [];
  private phonetics: { readonly start: number; readonly end: number }[] = [];
  private readonly part: string;
  private readonly name: string;

  constructor(part: string, name: 'si' | 'is') {
    this.part = part;
    this.name = name;
  }

  open(element: Element): void {
    if (element.uri !== MAIN) return;
    if (element.name === this.name) {
      this.holder = element;
      this.pieces = [];
      this.phonetics = [];
    }
    if (element.name === 'rPh') this.phonetic++;
    if (element.name !== 't' || this.holder === null || this.phonetic > 0) return;
    this.piece = element;
    this.written = '';
  }

  text(its: string): void {
    if (this.piece !== null) this.written += its;
  }

  /** The runs of the element that ends here, if it holds any. */
  close(element: Element, at: number, after: number): Maybe<Runs> {
    if (element.uri !== MAIN || this.holder === null) return null;
    const { end: from, prefix } = this.holder;
    if (element.name === 'rPh') this.phonetic--;
    if (element.name === 'rPh' || element.name === 'phoneticPr') {
      this.phonetics.push({ start: element.start - from, end: after - from });
    }
    if (element.name === 't' && this.piece !== null) {
      this.pieces.push({ start: element.start - from, end: after - from, text: ofCellXml(this.written) });
      this.piece = null;
    }
    if (element.name !== this.name) return null;
    this.holder = null;
    return {
      prefix,
      xml: element.isEmpty ? '' : this.part.slice(from, at),
      pieces: this.pieces,
      phonetics: this.phonetics,
    };
  }
}

/** The texts that cells share: those with marks by their number, and the numbers of those that are empty. */
export function sharedTexts(its: Package): {
  readonly marked: ReadonlyMap<number, Runs>;
  readonly empty: ReadonlySet<number>;
} {
  const marked = new Map<number, Runs>();
  const empty = new Set<number>();
  const part = partOfWorkbook(its, 'sharedStrings');
  if (part === null) return { marked, empty };
  const text = its.text(part);
  const gatherer = new Gatherer(text, 'si');
  let no = 0;
  walk(text, {
    open: element => gatherer.open(element),
    text: piece => gatherer.text(piece),
    close: (element, at, after) => {
      const runs = gatherer.close(element, at, after);
      if (runs === null) return;
      if (isMarked(runs)) marked.set(no, runs);
      else if (textOf(runs) === '') empty.add(no);
      no++;
    },
  });
  return { marked, empty };
}

/** The names of a workbook, those that programs make for themselves apart. */
export function definedNames(its: Package, sheets: readonly SheetPart[]): DefinedName[] {
  const names: DefinedName[] = [];
  let refers = '';
  walk(its.text(workbookPart(its)), {
    open: () => {
      refers = '';
    },
    text: piece => {
      refers += piece;
    },
    close: ({ name, uri, attribute }) => {
      if (name !== 'definedName' || uri !== MAIN || attribute('function') === '1') return;
      const its = attribute('name') ?? '';
      if (!its.startsWith('_xlnm.'))
        names.push({ name: its, refers: refers.trim(), ...referredTo(refers.trim(), sheets) });
    },
  });
  return names;
}

/** The cell, or the cells, to which a name refers. */
function referredTo(refers: string, sheets: readonly SheetPart[]): Pick<DefinedName, 'sheet' | 'at' | 'to'> {
  const [, quoted, plain, from = '', last = from] =
    /^(?:'((?:[^']|'')+)'|([^'!()[\]]+))!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/i.exec(refers) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = sheets.find(one => one.name.toLowerCase() === name?.toLowerCase()) ?? null;
  const [at, to] = [atAddress(from), atAddress(last)];
  return sheet === null || at === null || to === null ? { sheet: null, at: null, to: null } : { sheet, at, to };
}

/** Looks through a sheet of a form. */
export function formSheet(its: Package, sheet: SheetPart, shared: ReturnType<typeof sharedTexts>): FormSheet {
  const text = its.text(sheet.part);
  const marked: MarkedCell[] = [];
  const merged: Area[] = [];
  const formulas: Formula[] = [];
  const shares = new Map<string, Pick<Formula, 'text' | 'from'>>();
  const taken = new Map<number, number[]>();
  const gatherer = new Gatherer(text, 'is');
  const cell = new CellWalk();
  let runs: Maybe<Runs> = null;
  let value = '';
  let formula: Maybe<{ readonly element: Element; text: string }> = null;
  /** The cells that formulas above fill, or to the left. */
  let filled: Area[] = [];
  let hasList = false;
  const take = ({ row, column }: At) => {
    const rows = taken.get(column) ?? [];
    rows.push(row);
    taken.set(column, rows);
  };
  walk(text, {
    open: element => {
      gatherer.open(element);
      const { name, uri, depth, attribute } = element;
      if (cell.open(element)) {
        runs = null;
        formula = null;
        value = '';
      }
      if (uri !== MAIN) return;
      if (depth === 2 && name === 'row') filled = filled.filter(({ to }) => to.row >= cell.at.row);
      if (depth === 4 && name === 'f') formula = { element, text: '' };
      if (name === 'mergeCell') {
        const area = areaAt(attribute('ref') ?? '');
        if (area !== null) merged.push(area);
      }
    },
    text: piece => {
      gatherer.text(piece);
      value += piece;
    },
    close: (element, begin, after) => {
      runs = gatherer.close(element, begin, after) ?? runs;
      const { name, uri, depth, attribute } = element;
      if (uri !== MAIN) return;
      if (depth === 4 && name === 'f' && formula !== null) {
        formula.text = value;
        value = '';
      }
      if (name !== 'c' || depth !== 3) return;
      const { at } = cell;
      if (formula !== null) {
        const its = formulaAt(at, formula.element, formula.text, shares);
        formulas.push(its);
        if (its.fills !== null) filled.push(its.fills);
      }
      const isFormula = formula !== null || filled.some(area => isWithin(at, area));
      const kind = attribute('t');
      if (kind === 's') runs = shared.marked.get(Number(value)) ?? null;
      // A text that stands as a value.
      if (kind === 'str') runs = { prefix: '', xml: '', pieces: [{ start: 0, end: 0, text: ofCellXml(value) }] };
      const isEmpty = kind === 's' ? shared.empty.has(Number(value)) : value.trim() === '';
      const isMark = !isFormula && runs !== null && isMarked(runs);
      hasList ||= isMark && runs !== null && textOf(runs).includes('*');
      if (hasList && (isFormula || !isEmpty)) take(at);
      if (isMark && runs !== null) marked.push({ ...at, sheet, style: Number(attribute('s') ?? 0), runs });
    },
  });
  return { sheet, marked, merged, formulas, taken, headings: headingsOf(its, sheet) };
}

function formulaAt(
  at: At,
  { attribute }: Element,
  text: string,
  shares: Map<string, Pick<Formula, 'text' | 'from'>>,
): Formula {
  const kind = attribute('t');
  const area = kind === 'array' || kind === 'dataTable' ? areaAt(attribute('ref') ?? '') : null;
  const fills = area === null || isSame(area.from, area.to) ? null : area;
  if (kind === 'dataTable') return { at, text: null, from: at, fills };
  const shared = kind === 'shared' ? (attribute('si') ?? '') : null;
  if (shared === null || text !== '') {
    if (shared !== null) shares.set(shared, { text, from: at });
    return { at, text, from: at, fills };
  }
  return { at, ...(shares.get(shared) ?? { text: null, from: at }), fills: null };
}

/** The cells that hold the headings of the tables of a sheet. */
function headingsOf(its: Package, { part }: SheetPart): Area[] {
  const found: Area[] = [];
  for (const { type, target } of its.relations(part)) {
    if (type !== 'table' || target === null) continue;
    walk(its.text(target), {
      open: ({ name, uri, depth, attribute }) => {
        if (depth !== 0 || name !== 'table' || uri !== MAIN || attribute('headerRowCount') === '0') return;
        const area = areaAt(attribute('ref') ?? '');
        if (area !== null) found.push({ from: area.from, to: { ...area.to, row: area.from.row } });
      },
    });
  }
  return found;
}
