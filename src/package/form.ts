import type { Maybe } from '../model/money.ts';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-limits.ts';
import { dependents } from './dependents.ts';
import { cellXml, type FormValue, SHOWN } from './form-cell.ts';
import {
  type DefinedName,
  definedNames,
  type FormSheet,
  formSheet,
  isComputed,
  isSame,
  isUnseen,
  MARK,
  type MarkedCell,
  type Runs,
  sharedTexts,
  textOf,
  tidied,
} from './form-read.ts';
import { recomputed, withoutResults } from './form-results.ts';
import { Package } from './parts.ts';
import { type Area, type At, addressOf, areaAt, type Found, isWithin, surveySheet } from './sheet.ts';
import { type NumberForm, Styles, stylesPart } from './styles.ts';
import { MAIN, type SheetPart, sheetsOf, workbookPart } from './workbook-parts.ts';
import { type Splice, walk, withAttribute } from './xml.ts';

/** A cell with marks, and what it says. */
export interface Marked extends At {
  readonly sheet: string;
  readonly text: string;
  readonly runs: Runs;
  /** What stands between the signs of its marks. */
  readonly names: readonly string[];
  /** Whether its only mark is its whole text. */
  readonly isWhole: boolean;
  /** What stands after the signs of a mark that is not closed; null where all are. */
  readonly open: Maybe<string>;
  /** Whether it is a heading of a table, which holds its headings once more. */
  readonly isHeading: boolean;
}

/** A name of the form, and why no figure can be written where it refers to. */
export interface NamedCell {
  readonly name: string;
  readonly refers: string;
  readonly sheet: Maybe<string>;
  readonly at: Maybe<At>;
  readonly trouble: Maybe<'several' | 'none' | 'formula' | 'heading'>;
}

interface Written extends At {
  readonly value: FormValue;
  /** The cell whose style it has where it has none itself. */
  readonly like: Maybe<number>;
}

/** A programme's own workbook, into whose cells figures are written. Throws `NotEditable` where it cannot be edited. */
export class Form {
  private readonly its: Package;
  private readonly sheets: readonly FormSheet[];
  private readonly styles: Styles;
  private readonly stylesPart: string;
  private readonly defined: readonly DefinedName[];
  private readonly written = new Map<FormSheet, Map<string, Written>>();
  private readonly stylesIn = new Map<FormSheet, ReadonlyMap<string, number>>();

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
    return this.sheets.flatMap(its => its.marked.map(cell => markedAs(cell, isHeading(its, cell))));
  }

  /** The names that begin as one of these words does; all of them where none is given. */
  names(words: Maybe<ReadonlySet<string>>): NamedCell[] {
    return this.defined
      .filter(({ name }) => words === null || words.has(/^([^.]*)\./.exec(name)?.[1]?.toLowerCase() ?? ''))
      .map(({ name, refers, sheet, at: first, to }) => {
        const form = this.sheets.find(its => its.sheet === sheet);
        const holder = first === null ? undefined : form?.merged.find(area => isWithin(first, area));
        // Of merged cells the first is seen.
        const at = holder?.from ?? first;
        const isOne = at !== null && to !== null && (holder === undefined ? isSame(at, to) : isWithin(to, holder));
        const trouble =
          form === undefined || at === null
            ? 'none'
            : !isOne
              ? 'several'
              : isComputed(form, at)
                ? 'formula'
                : isHeading(form, at)
                  ? 'heading'
                  : null;
        return { name, refers, sheet: sheet?.name ?? null, at, trouble };
      });
  }

  /** How a cell writes numbers. */
  formAt(sheet: string, at: At): NumberForm {
    return this.styles.formatOf(this.styleAt(sheet, at));
  }

  /** How many rows, from one on, have nothing in these columns, nor get anything; that one counts. */
  room(sheet: string, row: number, columns: readonly number[], filled: readonly At[]): number {
    const its = this.sheets.find(one => one.sheet.name === sheet);
    if (its === undefined) return 0;
    let next = LAST_ROW + 1;
    const block = (at: number) => {
      if (at > row && at < next) next = at;
    };
    for (const column of columns) {
      for (const at of its.taken.get(column) ?? []) block(at);
      for (const at of filled) if (at.column === column) block(at.row);
      for (const { from, to } of its.merged) {
        const isLine = from.row === to.row && from.column === column;
        if (!isLine && column >= from.column && column <= to.column && to.row > row) block(Math.max(from.row, row + 1));
      }
    }
    return next - row;
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
    if (this.written.size > 0 && this.sheets.some(({ formulas }) => formulas.length > 0)) {
      const written = new Map([...this.written].map(([its, cells]) => [its, [...cells.values()]]));
      for (const [{ sheet }, outdated] of dependents(this.sheets, this.defined, written)) {
        if (outdated.cells.size > 0) this.its.edit(sheet.part, withoutResults(this.its.text(sheet.part), outdated));
      }
      recomputed(this.its);
    }
    return this.its.bytes();
  }

  private styleAt(sheet: string, at: At): number {
    const its = this.sheets.find(one => one.sheet.name === sheet);
    if (its === undefined) return 0;
    const known = this.stylesIn.get(its) ?? this.knownStyles(its);
    this.stylesIn.set(its, known);
    return known.get(addressOf(at)) ?? 0;
  }

  /** The styles of the cells of a sheet that may be written into. */
  private knownStyles({ sheet, marked }: FormSheet): ReadonlyMap<string, number> {
    const styles = new Map(marked.map(its => [addressOf(its), its.style]));
    const named = this.names(null).flatMap(its => (its.sheet === sheet.name && its.at !== null ? [its.at] : []));
    if (named.length === 0) return styles;
    for (const its of surveySheet(this.its.text(sheet.part), named).found) styles.set(addressOf(its), its.style);
    return styles;
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
    const grown = around(cells);
    const places = new Map(surveySheet(text, cells).found.map(found => [found.element?.start ?? -1, found]));
    const splices: Splice[] = [];
    walk(text, {
      open: element => {
        if (element.name !== 'dimension' || element.uri !== MAIN || element.depth !== 1) return;
        const stated = areaAt(element.attribute('ref') ?? '');
        if (stated === null || (isWithin(grown.from, stated) && isWithin(grown.to, stated))) return;
        const { from, to } = around([stated.from, stated.to, grown.from, grown.to]);
        splices.push(withAttribute(text, element, 'ref', `${addressOf(from)}:${addressOf(to)}`));
      },
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
}

/** What all of some cells stand in. */
function around(cells: readonly At[]): Area {
  const all: Area = { from: { row: LAST_ROW, column: LAST_COLUMN }, to: { row: 1, column: 1 } };
  return cells.reduce(
    ({ from, to }, { row, column }) => ({
      from: { row: Math.min(from.row, row), column: Math.min(from.column, column) },
      to: { row: Math.max(to.row, row), column: Math.max(to.column, column) },
    }),
    all,
  );
}

function isHeading({ headings }: FormSheet, at: At): boolean {
  return headings.some(area => isWithin(at, area));
}

function markedAs({ row, column, sheet, runs }: MarkedCell, heading: boolean): Marked {
  const text = textOf(runs);
  const marks = [...text.matchAll(MARK)];
  const rest = text.replaceAll(MARK, '');
  const names = marks.map(([, name = '']) => tidied(name));
  const open = rest.includes('{{') ? tidied(rest.slice(rest.indexOf('{{') + 2)) : null;
  const isWhole = marks.length === 1 && isUnseen(rest);
  return { row, column, sheet: sheet.name, text, runs, names, isWhole, open, isHeading: heading };
}
