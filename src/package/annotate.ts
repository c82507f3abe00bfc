import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { FINDINGS_SHEET } from '../model/sheets.ts';
import { type FindingsText, findingsSheet } from './findings-sheet.ts';
import { fillOf, MOST_FILLS, markOf, NO_FILL } from './marks.ts';
import type { Piece } from './note-text.ts';
import { addNotes, talkedAt } from './notes.ts';
import { Package } from './parts.ts';
import { type At, addressOf, atAddress, type Found, restyled, shownCells, surveySheet } from './sheet.ts';
import { withoutAnnotations } from './strip.ts';
import { Styles, stylesPart } from './styles.ts';
import { addSheet, type SheetPart, sheetsOf } from './workbook-parts.ts';

/** A finding as it is written into a workbook. */
export interface Annotation {
  readonly severity: Severity;
  /** Whether it counts: one that is waived is listed, and marks no cell. */
  readonly counts: boolean;
  readonly sheet: Maybe<string>;
  readonly cell: Maybe<string>;
  /** Its part of the cell's note. */
  readonly pieces: readonly Piece[];
  /** Its line in the sheet of findings. */
  readonly texts: readonly string[];
}

/** What is written into a workbook, and what is said around it. */
export interface Annotations {
  readonly list: readonly Annotation[];
  readonly text: Omit<FindingsText, 'lines'>;
  /** What is added to a line, in the column of the message, whose cell people talk at: it has no note of ours. */
  readonly talked: string;
}

/** A workbook with findings in it. */
export interface Annotated {
  readonly bytes: Buffer;
  /** Whether it was signed: the signature holds no more. */
  readonly isSigned: boolean;
}

const MESSAGE = 4;

/** A cell with what was found in it. */
interface Marked extends At {
  readonly found: readonly Annotation[];
}

/**
 * A workbook with findings in its cells, and in a sheet of their own; what an earlier run put into it is gone. No other byte
 * of it changes, and the same workbook and findings give the same bytes. Throws `NotEditable` where it is no workbook that
 * can be edited.
 */
export function annotated(workbook: Buffer, { list, text, talked }: Annotations): Annotated {
  const its = new Package(workbook);
  withoutAnnotations(its);
  its.forget();
  const sheets = sheetsOf(its);
  if (list.length > 0) {
    const part = stylesPart(its);
    const styles = new Styles(its.text(part));
    const marker = new Marker(its, styles, lookalikes(its, sheets, styles));
    const talkedIn = new Map(sheets.map(sheet => [sheet.name, marker.mark(sheet, list)]));
    const lines = list.map(({ severity, counts, sheet, cell, texts }) => {
      const isKnown = sheet !== null && cell !== null && talkedIn.has(sheet);
      const isTalked = counts && isKnown && talkedIn.get(sheet)?.has(cell);
      return {
        severity,
        counts,
        link: isKnown ? `'${sheet.replaceAll("'", "''")}'!${cell}` : null,
        texts: isTalked ? texts.map((its, i) => (i === MESSAGE ? `${its} ${talked}` : its)) : texts,
      };
    });
    const content = { ...text, lines };
    // Its styles are needed before they are written, its journal after all else is.
    const sheet = (journal: Parameters<typeof findingsSheet>[3]) =>
      findingsSheet(content, marker.formerFills, styles, journal);
    sheet({ edited: {}, added: {} });
    its.edit(part, styles.splices());
    const added = addSheet(its, freeName(sheets));
    its.add(added, sheet(its.journal([added])));
  }
  return { bytes: its.bytes(), isSigned: its.parts().some(name => /^_xmlsignatures\//i.test(name)) };
}

/** The numbers of marks that look like fills in which cells stand already: these would be taken for ours. */
function lookalikes(its: Package, sheets: readonly SheetPart[], styles: Styles): ReadonlySet<number> {
  const near = new Map<number, number>();
  for (let style = 0; style < styles.count; style++) {
    const mark = markOf(styles.fillOf(style));
    if (mark !== null) near.set(style, mark.before);
  }
  const taken = new Set<number>();
  if (near.size === 0) return taken;
  for (const { part } of sheets) {
    for (const [, style] of its.text(part).matchAll(/\s(?:s|style)\s*=\s*["'](\d+)["']/g)) {
      const before = near.get(Number(style));
      if (before !== undefined) taken.add(before);
    }
  }
  return taken;
}

/** The name of the sheet of findings: one that the user has not. */
function freeName(sheets: readonly SheetPart[]): string {
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = FINDINGS_SHEET;
  for (let no = 2; known.has(name.toLowerCase()); no++) name = `${FINDINGS_SHEET} (${no})`;
  return name;
}

/** Marks cells of sheets, each with a note and a fill. */
class Marker {
  /** The fills that cells had before, by their numbers. */
  readonly formerFills = new Map<number, string>();
  private readonly numbers = new Map<string, number>();
  /** Numbers that are still to be had; the last of them stands for all other fills. */
  private readonly free: number[];
  private readonly its: Package;
  private readonly styles: Styles;

  /** `taken` are numbers that are not to be had. */
  constructor(its: Package, styles: Styles, taken: ReadonlySet<number>) {
    this.its = its;
    this.styles = styles;
    this.free = Array.from({ length: MOST_FILLS }, (_, no) => no).filter(no => !taken.has(no));
  }

  /** Marks what was found in a sheet; gives the cells at which people talk. */
  mark(sheet: SheetPart, list: readonly Annotation[]): ReadonlySet<string> {
    const cells = cellsIn(sheet, list);
    if (cells.length === 0) return new Set();
    const { part } = sheet;
    const shown = shownCells(this.its.text(part), cells);
    const marked = grouped(cells, shown);
    const survey = surveySheet(this.its.text(part), marked);
    const talked = talkedAt(this.its, sheet);
    const notes = marked.filter(at => !talked.has(addressOf(at)));
    // First what stands below the cells: the places of these stay.
    addNotes(
      this.its,
      sheet,
      survey,
      notes.map(({ row, column, found }) => ({ row, column, pieces: found.flatMap(joined) })),
    );
    const worst = new Map(marked.map(at => [addressOf(at), at.found[0]?.severity ?? 'info']));
    const styleOf = (cell: Found) => this.styleOf(cell.style, worst.get(addressOf(cell)) ?? 'info');
    this.its.edit(part, restyled(this.its.text(part), survey, styleOf));
    return new Set(cells.filter((_, i) => talked.has(addressOf(shown[i] as At))).map(addressOf));
  }

  /** The style of a cell with the fill of a finding. */
  private styleOf(style: number, severity: Severity): number {
    const fill = this.styles.fillOf(style);
    const before = this.numbers.get(fill) ?? this.free[0] ?? MOST_FILLS - 1;
    if (!this.numbers.has(fill)) {
      this.numbers.set(fill, before);
      this.formerFills.set(before, this.free.length > 1 ? fill : NO_FILL);
      if (this.free.length > 1) this.free.shift();
    }
    return this.styles.withFill(style, fillOf({ severity, before }));
  }
}

/** The cells of a sheet in which something was found that counts. */
function cellsIn({ name }: SheetPart, list: readonly Annotation[]): Marked[] {
  return list.flatMap(found => {
    const at = found.counts && found.sheet === name ? atAddress(found.cell ?? '') : null;
    return at === null ? [] : [{ ...at, found: [found] }];
  });
}

/** What was found, by the cells in which it is shown, the worst of each first. */
function grouped(cells: readonly Marked[], shown: readonly At[]): Marked[] {
  const groups = new Map<string, { readonly at: At; readonly found: Annotation[] }>();
  for (const [i, { found }] of cells.entries()) {
    const at = shown[i] as At;
    const group = groups.get(addressOf(at)) ?? { at, found: [] };
    group.found.push(...found);
    groups.set(addressOf(at), group);
  }
  const byWeight = (a: Annotation, b: Annotation) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return [...groups.values()].map(({ at, found }) => ({
    row: at.row,
    column: at.column,
    found: found.toSorted(byWeight),
  }));
}

/** The pieces of a note of several findings, a line between them. */
function joined({ pieces }: Annotation, i: number): Piece[] {
  return i === 0 ? [...pieces] : [{ text: '\n\n' }, ...pieces];
}

/** The names of the sheets of a workbook. */
export function sheetNamesIn(workbook: Buffer): string[] {
  return sheetsOf(new Package(workbook)).map(({ name }) => name);
}
