import type { Maybe } from '../model/money.ts';
import { LAST_ROW } from '../model/sheet-limits.ts';
import {
  type DefinedName,
  definedNames,
  type FormSheet,
  formSheet,
  MARK,
  type MarkedCell,
  type Runs,
  sharedTexts,
  textOf,
} from './form-read.ts';
import { Package } from './parts.ts';
import { type At, addressOf, type Found, surveySheet } from './sheet.ts';
import { type NumberForm, Styles, stylesPart, withoutPrefix, withPrefix } from './styles.ts';
import { MAIN, type SheetPart, sheetsOf, workbookPart } from './workbook-parts.ts';
import {
  dropAttribute,
  type Element,
  inCellXml,
  type Splice,
  setAttribute,
  spliced,
  walk,
  withAttribute,
} from './xml.ts';

/** What is written into a cell; `shown` is the format that a number gets in a cell that has none. */
export type FormValue =
  | { readonly text: string }
  | { readonly number: string; readonly shown: Maybe<keyof typeof SHOWN> }
  /** Its own text, with each of its marks replaced; null leaves a mark. */
  | { readonly marks: readonly Maybe<string>[]; readonly of: Runs };

/** Formats that every spreadsheet has. */
const SHOWN = { money: 4, percent: 10, date: 14 } as const;

/** A cell with marks, and what it says. */
export interface Marked extends At {
  readonly sheet: string;
  readonly text: string;
  readonly runs: Runs;
  /** What stands between the signs of its marks. */
  readonly names: readonly string[];
  /** Whether its only mark is its whole text. */
  readonly isWhole: boolean;
}

/** A name of the form, and why no figure can be written where it refers to. */
export interface NamedCell {
  readonly name: string;
  readonly refers: string;
  readonly sheet: Maybe<string>;
  readonly at: Maybe<At>;
  readonly trouble: Maybe<'several' | 'none' | 'formula'>;
}

interface Written extends At {
  readonly value: FormValue;
  /** The cell whose style it has where it has none itself. */
  readonly like: Maybe<number>;
}

const isSame = (a: At, b: At) => a.row === b.row && a.column === b.column;

/** A programme's own workbook, into whose cells figures are written. Throws `NotEditable` where it cannot be edited. */
export class Form {
  private readonly its: Package;
  private readonly sheets: readonly FormSheet[];
  private readonly styles: Styles;
  private readonly stylesPart: string;
  private readonly defined: readonly DefinedName[];
  private readonly written = new Map<FormSheet, Map<string, Written>>();

  constructor(workbook: Buffer) {
    this.its = new Package(workbook);
    const parts = sheetsOf(this.its);
    const shared = sharedTexts(this.its);
    this.sheets = parts.map(part => formSheet(this.its, part, shared));
    this.defined = definedNames(this.its, parts);
    this.stylesPart = stylesPart(this.its);
    this.styles = new Styles(this.its.text(this.stylesPart));
  }

  /** Whether days are counted from 1904. */
  get countsFrom1904(): boolean {
    let its = false;
    walk(this.its.text(workbookPart(this.its)), {
      open: ({ name, uri, attribute }) => {
        if (name === 'workbookPr' && uri === MAIN) its = /^(1|true)$/.test(attribute('date1904') ?? '');
      },
    });
    return its;
  }

  /** Whether it was signed: the signature does not hold for a copy. */
  get isSigned(): boolean {
    return this.its.parts().some(name => /^_xmlsignatures\//i.test(name));
  }

  /** The cells that hold marks, sheet by sheet. */
  get marked(): Marked[] {
    return this.sheets.flatMap(({ marked }) => marked.map(markedAs));
  }

  /** The names that begin as one of these words does. */
  names(words: ReadonlySet<string>): NamedCell[] {
    return this.defined
      .filter(({ name }) => words.has(/^([^.]*)\./.exec(name)?.[1]?.toLowerCase() ?? ''))
      .map(({ name, refers, sheet, at, to }) => {
        const form = this.sheets.find(its => its.sheet === sheet);
        const isOne =
          at !== null &&
          to !== null &&
          (isSame(at, to) || form?.merged.some(its => isSame(its.from, at) && isSame(its.to, to)) === true);
        const isFormula = at !== null && form?.formulas.has(addressOf(at)) === true;
        const trouble = form === undefined ? 'none' : !isOne ? 'several' : isFormula ? 'formula' : null;
        return { name, refers, sheet: sheet?.name ?? null, at, trouble };
      });
  }

  /** How a cell writes numbers. */
  formAt(sheet: string, at: At): NumberForm {
    return this.styles.formatOf(this.styleAt(sheet, at));
  }

  /** How many rows, from one on, have nothing in these columns; that one counts. */
  room(sheet: string, row: number, columns: readonly number[], most: number): number {
    const its = this.sheets.find(one => one.sheet.name === sheet);
    if (its === undefined) return 0;
    const { taken, merged } = its;
    const isFree = (at: At) => {
      if (taken.has(addressOf(at))) return false;
      const holder = merged.find(
        ({ from, to }) => at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
      );
      return holder === undefined || (isSame(holder.from, at) && holder.to.row === at.row);
    };
    let rows = 1;
    while (rows < most && row + rows <= LAST_ROW && columns.every(column => isFree({ row: row + rows, column })))
      rows++;
    return rows;
  }

  /** Writes into a cell; one that has no style takes that of the cell `like`. */
  write(sheet: string, at: At, value: FormValue, like: Maybe<At> = null): void {
    const its = this.sheets.find(one => one.sheet.name === sheet);
    if (its === undefined) return;
    const cells = this.written.get(its) ?? new Map<string, Written>();
    cells.set(addressOf(at), { ...at, value, like: like === null ? null : this.styleAt(sheet, like) });
    this.written.set(its, cells);
  }

  /**
   * The workbook with what was written. What it computes is computed anew when it is opened: some programs do so because it is
   * asked for, others because no value is stored beside the formula. Without formulas only the sheets that were written into
   * change, and the styles where a number needed a format.
   */
  bytes(): Buffer {
    for (const [{ sheet }, cells] of this.written) this.writeInto(sheet, [...cells.values()]);
    this.its.edit(this.stylesPart, this.styles.splices());
    const computed = this.sheets.filter(({ formulas }) => formulas.size > 0);
    if (this.written.size > 0 && computed.length > 0) {
      for (const { sheet } of computed) this.its.edit(sheet.part, withoutResults(this.its.text(sheet.part)));
      this.recompute();
    }
    return this.its.bytes();
  }

  private styleAt(sheet: string, at: At): number {
    const its = this.sheets.find(one => one.sheet.name === sheet);
    const marked = its?.marked.find(one => isSame(one, at));
    if (marked !== undefined || its === undefined) return marked?.style ?? 0;
    return surveySheet(this.its.text(its.sheet.part), [at]).found[0]?.style ?? 0;
  }

  private writeInto({ part }: SheetPart, cells: readonly Written[]): void {
    const byAddress = new Map(cells.map(cell => [addressOf(cell), cell]));
    const styleOf = (found: Found) => {
      const cell = byAddress.get(addressOf(found));
      const own = found.element === null || found.style === 0 ? (cell?.like ?? found.style) : found.style;
      const shown = cell !== undefined && 'number' in cell.value ? cell.value.shown : null;
      if (shown === null) return own;
      const form = this.styles.formatOf(own);
      // An amount in a format of days, or a day in one of amounts, would be shown as what it is not.
      const fits = form !== 'general' && (form === 'date') === (shown === 'date');
      return fits ? own : this.styles.withFormat(own, SHOWN[shown]);
    };
    // First those that are not there, so that then all are.
    this.its.edit(part, surveySheet(this.its.text(part), cells).inserted(styleOf));
    const text = this.its.text(part);
    const places = new Map(surveySheet(text, cells).found.map(found => [found.element?.start ?? -1, found]));
    const splices: Splice[] = [];
    walk(text, {
      close: (element, _at, after) => {
        const found = element.name === 'c' && element.uri === MAIN ? places.get(element.start) : undefined;
        const cell = found === undefined ? undefined : byAddress.get(addressOf(found));
        if (found === undefined || cell === undefined) return;
        const style = styleOf(found);
        splices.push([element.start, after - element.start, cellXml(text, element, style, cell.value)]);
      },
    });
    this.its.edit(part, splices);
  }

  private recompute(): void {
    const part = workbookPart(this.its);
    const text = this.its.text(part);
    let settings: Maybe<Element> = null;
    let before = -1;
    let prefix = '';
    walk(text, {
      open: element => {
        if (element.depth === 0) prefix = element.prefix;
        if (element.depth !== 1) return;
        if (element.name === 'calcPr' && element.uri === MAIN) settings = element;
        if (before < 0 && AFTER_SETTINGS.has(element.name)) before = element.start;
      },
      close: ({ depth }, at) => {
        if (depth === 0 && before < 0) before = at;
      },
    });
    const splice: Splice =
      settings === null
        ? [before, 0, `<${prefix}calcPr fullCalcOnLoad="1"/>`]
        : withAttribute(text, settings, 'fullCalcOnLoad', '1');
    this.its.edit(part, [splice]);
  }
}

/** The splices that take the stored values of formulas out of a sheet: they are of what stood in it before. */
function withoutResults(text: string): Splice[] {
  const splices: Splice[] = [];
  let hasFormula = false;
  let stored: Maybe<Splice> = null;
  walk(text, {
    open: ({ depth, name }) => {
      if (depth === 3 && name === 'c') {
        hasFormula = false;
        stored = null;
      }
    },
    close: ({ depth, name, start }, _at, after) => {
      if (depth === 4 && name === 'f') hasFormula = true;
      if (depth === 4 && name === 'v') stored = [start, after - start, ''];
      if (depth === 3 && name === 'c' && hasFormula && stored !== null) splices.push(stored);
    },
  });
  return splices;
}

/** What follows the settings of computing in a workbook. */
const AFTER_SETTINGS: ReadonlySet<string> = new Set([
  ...['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst', 'AlternateContent'],
]);

function markedAs({ row, column, sheet, runs }: MarkedCell): Marked {
  const text = textOf(runs);
  const marks = [...text.matchAll(MARK)];
  const isWhole = marks.length === 1 && text.trim() === marks[0]?.[0];
  return { row, column, sheet: sheet.name, text, runs, names: marks.map(([, name = '']) => name), isWhole };
}

/** A cell with another value, all else in its start tag as it was. */
function cellXml(part: string, element: Element, style: number, value: FormValue): string {
  const { start, end, prefix: p } = element;
  const tag = part.slice(start, end).replace(/\s*\/?>$/, '/>');
  // What a value of another kind is, and what a richer one would be, holds no more.
  const bare = ['t', 'cm', 'vm'].reduce(dropAttribute, setAttribute(tag, 's', String(style)));
  const opened = (content: string, kind: string) =>
    `${(kind === '' ? bare : setAttribute(bare, 't', kind)).slice(0, -2)}>${content}</${p}c>`;
  if ('number' in value) return opened(`<${p}v>${value.number}</${p}v>`, '');
  if ('text' in value)
    return value.text === '' ? bare : opened(`<${p}is>${textXml(value.text, p)}</${p}is>`, 'inlineStr');
  return opened(`<${p}is>${runsXml(value.of, value.marks, p)}</${p}is>`, 'inlineStr');
}

function textXml(text: string, prefix: string): string {
  return `<${prefix}t xml:space="preserve">${inCellXml(text)}</${prefix}t>`;
}

/** A text with its marks replaced: what takes the place of one stands in the run in which the mark began. */
function runsXml(runs: Runs, marks: readonly Maybe<string>[], prefix: string): string {
  const pieces = replacedIn(runs, marks);
  // A text that stood as a value has no runs.
  if (runs.xml === '') return textXml(pieces.join(''), prefix);
  const splices = runs.pieces.flatMap(({ start, end, text }, i): Splice[] => {
    const its = pieces[i] ?? '';
    return its === text ? [] : [[start, end - start, textXml(its, runs.prefix)]];
  });
  const { text } = spliced(runs.xml, splices);
  return runs.prefix === prefix ? text : withPrefix(withoutPrefix(text, runs.prefix), prefix);
}

/** The pieces of a text with its marks replaced. */
function replacedIn(runs: Runs, marks: readonly Maybe<string>[]): string[] {
  const found = [...textOf(runs).matchAll(MARK)];
  let from = 0;
  return runs.pieces.map(({ text }) => {
    const [start, end] = [from, from + text.length];
    from = end;
    let its = '';
    let at = start;
    for (const [i, { index, 0: mark }] of found.entries()) {
      const to = index + mark.length;
      const by = marks[i] ?? null;
      if (by === null || to <= start || index >= end) continue;
      its += text.slice(at - start, Math.max(index, start) - start);
      if (index >= start) its += by;
      at = Math.min(to, end);
    }
    return its + text.slice(at - start);
  });
}
