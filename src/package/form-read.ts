import type { Maybe } from '../model/money.ts';
import type { Package } from './parts.ts';
import { type At, addressOf, atAddress } from './sheet.ts';
import { MAIN, partOfWorkbook, type SheetPart, workbookPart } from './workbook-parts.ts';
import { type Element, ofCellXml, walk } from './xml.ts';

/** A text as it stands in a part: its runs, each with its place. */
export interface Runs {
  readonly prefix: string;
  /** What stands in the element that holds them. */
  readonly xml: string;
  /** Where in that each piece of text stands, its tags among it. */
  readonly pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[];
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

/** Cells that are merged. */
export interface Merged {
  readonly from: At;
  readonly to: At;
}

/** What a sheet of a form is like. */
export interface FormSheet {
  readonly sheet: SheetPart;
  readonly marked: readonly MarkedCell[];
  readonly merged: readonly Merged[];
  /** Addresses of cells with a formula. */
  readonly formulas: ReadonlySet<string>;
  /** Addresses of cells in which something stands, below the first mark of a list. */
  readonly taken: ReadonlySet<string>;
}

export const MARK = /\{\{\s*([^{}]*?)\s*\}\}/g;
export const textOf = ({ pieces }: Runs) => pieces.map(({ text }) => text).join('');
const isMarked = (runs: Runs) => textOf(runs).search(MARK) >= 0;

/** Gathers the texts of elements that hold runs, as a part is walked through. */
class Gatherer {
  private holder: Maybe<Element> = null;
  private phonetic = 0;
  private piece: Maybe<Element> = null;
  private written = '';
  private pieces: Runs['pieces'][number][] = [];
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
    if (element.name === 't' && this.piece !== null) {
      this.pieces.push({ start: element.start - from, end: after - from, text: ofCellXml(this.written) });
      this.piece = null;
    }
    if (element.name !== this.name) return null;
    this.holder = null;
    return { prefix, xml: element.isEmpty ? '' : this.part.slice(from, at), pieces: this.pieces };
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
  const merged: Merged[] = [];
  const formulas = new Set<string>();
  const taken = new Set<string>();
  const gatherer = new Gatherer(text, 'is');
  let at: At = { row: 0, column: 0 };
  let runs: Maybe<Runs> = null;
  let value = '';
  let hasFormula = false;
  let hasList = false;
  walk(text, {
    open: element => {
      gatherer.open(element);
      const { name, uri, depth, attribute } = element;
      if (uri !== MAIN) return;
      if (depth === 2 && name === 'row') at = { row: Number(attribute('r') ?? at.row + 1), column: 0 };
      if (depth === 3 && name === 'c') {
        at = atAddress(attribute('r') ?? '') ?? { row: at.row, column: at.column + 1 };
        runs = null;
        value = '';
        hasFormula = false;
      }
      if (depth === 4 && name === 'f') hasFormula = true;
      if (name === 'mergeCell') {
        const [from = '', last = from] = (attribute('ref') ?? '').split(':');
        const [start, end] = [atAddress(from), atAddress(last)];
        if (start !== null && end !== null) merged.push({ from: start, to: end });
      }
    },
    text: piece => {
      gatherer.text(piece);
      value += piece;
    },
    close: (element, begin, after) => {
      runs = gatherer.close(element, begin, after) ?? runs;
      if (element.name !== 'c' || element.uri !== MAIN || element.depth !== 3) return;
      const kind = element.attribute('t');
      const address = addressOf(at);
      if (hasFormula) formulas.add(address);
      if (kind === 's') runs = shared.marked.get(Number(value)) ?? null;
      // A text that stands as a value.
      if (kind === 'str') runs = { prefix: '', xml: '', pieces: [{ start: 0, end: 0, text: ofCellXml(value) }] };
      const isEmpty = kind === 's' ? shared.empty.has(Number(value)) : value.trim() === '';
      if (hasList && (hasFormula || !isEmpty)) taken.add(address);
      if (hasFormula || runs === null || !isMarked(runs)) return;
      const style = Number(element.attribute('s') ?? 0);
      marked.push({ ...at, sheet, style, runs });
      if (textOf(runs).includes('*')) {
        hasList = true;
        taken.add(address);
      }
    },
  });
  return { sheet, marked, merged, formulas, taken };
}
