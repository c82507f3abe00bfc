import type { Maybe } from '../model/money.ts';
import { emptyDrawing, withoutNoteShapes } from './note-shapes.ts';
import { foreignIn } from './notes.ts';
import { type Journal, type Package, relationsOf, TYPES } from './parts.ts';
import { PLAIN, Styles } from './styles.ts';
import { NotEditable } from './trouble.ts';
import { MAIN, OFFICE, partOfWorkbook, type SheetPart, sheetsOf, workbookPart } from './workbook-parts.ts';
import { type Element, type Splice, spliced, walk } from './xml.ts';

/** A journal, where the text is one; anybody may have written it. */
export function journalIn(text: string): Maybe<Journal> {
  try {
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || !isRecord(read.edited) || !isRecord(read.added)) return null;
    const isSound =
      Object.values(read.added).every(isCount) &&
      Object.values(read.edited).every(
        its => isRecord(its) && isCount(its.crc) && Array.isArray(its.undo) && its.undo.every(isLayer),
      );
    return isSound ? (read as unknown as Journal) : null;
  } catch {
    return null;
  }
}

const isRecord = (its: unknown): its is Readonly<Record<string, unknown>> =>
  typeof its === 'object' && its !== null && !Array.isArray(its);
const isCount = (its: unknown): its is number => Number.isSafeInteger(its) && Number(its) >= 0;
const isLayer = (its: unknown) => Array.isArray(its) && its.every(isSplice);
const isSplice = (its: unknown): its is Splice =>
  Array.isArray(its) && its.length === 3 && isCount(its[0]) && isCount(its[1]) && typeof its[2] === 'string';

/**
 * Takes back what a journal tells, where all of it is what marking cells does: values, and what else is the user's, are
 * the same after it. False, with nothing changed, where it is not, or where a part is no longer as it was left.
 */
export function tookBack(its: Package, journal: Journal, findings: SheetPart): boolean {
  try {
    const sheets = sheetsOf(its);
    const layers = Object.values(journal.edited).map(({ undo }) => undo.length);
    // Each sheet states no more than its notes, their drawing and the relationships to these.
    if (layers.some(count => count > 2 * sheets.length + 4)) return false;
    const ours = new Set([...Object.keys(journal.added), findings.part]);
    const judge = new Judge(its, sheets, ours);
    return its.takeBack(
      journal,
      (name, undo) => judge.before(name, undo),
      name => judge.isAddition(name),
    );
  } catch (error) {
    if (error instanceof NotEditable) return false;
    throw error;
  }
}

/** Judges what became of parts: `ours` are those that were not there. */
class Judge {
  private readonly its: Package;
  private readonly ours: ReadonlySet<string>;
  private readonly sheets: readonly string[];
  private readonly workbook: string;

  constructor(its: Package, sheets: readonly SheetPart[], ours: ReadonlySet<string>) {
    this.its = its;
    this.ours = ours;
    this.sheets = sheets.map(({ part }) => part);
    this.workbook = workbookPart(its);
  }

  /** The text of a part before; null where marking cells makes no such change. */
  before(name: string, undo: readonly (readonly Splice[])[]): Maybe<string> {
    const after = this.its.text(name);
    if (this.sheets.includes(name)) return sheetBefore(after, undo, this.toOurs(name));
    const before = undo.reduce((text, splices) => spliced(text, splices).text, after);
    return this.isSame(name, after, before) ? before : null;
  }

  /** Whether a part that was not there holds nothing but ours. */
  isAddition(name: string): boolean {
    const text = this.its.text(name);
    const owner = [this.workbook, ...this.sheets].find(part => relationsOf(part) === name);
    if (owner !== undefined) return this.its.relations(owner).every(({ target }) => this.ours.has(target ?? ''));
    if (name === partOfWorkbook(this.its, 'styles')) return isSameStyles(text, PLAIN);
    if (this.isOf('comments', name)) return foreignIn(text).comments.length === 0;
    const no = Number(/<o:idmap\b[^<>]*\bdata="(\d{1,6})"/.exec(text)?.[1] ?? 1);
    return this.isOf('vmlDrawing', name) && withoutNoteShapes(text) === emptyDrawing(no);
  }

  private isSame(name: string, after: string, before: string): boolean {
    const { ours } = this;
    if (name === TYPES) {
      const isOurs = (element: Element) => ours.has(element.attribute('PartName')?.slice(1) ?? '');
      return contentOf(after, isOurs) === contentOf(before);
    }
    if (name === this.workbook) {
      const ids = this.toOurs(name);
      const isOurs = (its: Element) =>
        its.name === 'sheet' && its.uri === MAIN && ids.has(its.attribute('id', OFFICE) ?? '');
      return contentOf(after, isOurs) === contentOf(before);
    }
    const owner = [this.workbook, ...this.sheets].find(part => relationsOf(part) === name);
    if (owner !== undefined) {
      const ids = this.toOurs(owner);
      return contentOf(after, element => ids.has(element.attribute('Id') ?? '')) === contentOf(before);
    }
    if (name === partOfWorkbook(this.its, 'styles')) return isSameStyles(after, before);
    if (this.isOf('comments', name)) {
      const [now, then] = [foreignIn(after), foreignIn(before)];
      const isSameAuthors = then.authors.every((author, i) => author === now.authors[i]);
      return isSameAuthors && JSON.stringify(now.comments) === JSON.stringify(then.comments);
    }
    return this.isOf('vmlDrawing', name) && withoutNoteShapes(after) === withoutNoteShapes(before);
  }

  private isOf(type: string, name: string): boolean {
    return this.sheets.some(part => this.its.relations(part).some(its => its.type === type && its.target === name));
  }

  /** The relationships of a part to ours. */
  private toOurs(part: string): ReadonlySet<string> {
    const relations = this.its.relations(part).filter(({ target }) => target !== null && this.ours.has(target));
    return new Set(relations.map(({ id }) => id));
  }
}

/** All that stands in a part, but for some elements, however empty ones are written. */
function contentOf(text: string, isOurs: (element: Element) => boolean = () => false): string {
  const pieces: string[] = [];
  const passed = new Set<Element>();
  walk(text, {
    open: element => {
      if (isOurs(element)) passed.add(element);
      else pieces.push(text.slice(element.start, element.end - (element.isEmpty ? 2 : 1)).trimEnd(), '>');
    },
    text: its => pieces.push(its.replaceAll('<', '&lt;')),
    close: element => {
      if (!passed.has(element)) pieces.push('</>');
    },
  });
  return pieces.join('');
}

/** Whether styles are others with more of them at the ends of lists, and nothing else. */
function isSameStyles(after: string, before: string): boolean {
  const [now, then] = [new Styles(after), new Styles(before)];
  return now.beginsWith(then) && now.around() === then.around();
}

const PREFIX = '(?:[\\w.-]{1,40}:)?';
const ATTRIBUTES = `(?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'))*`;
const CELLS = new RegExp(`<${PREFIX}c r="[A-Z]{1,3}\\d{1,7}" s="\\d{1,6}"/>`, 'g');
const ROWS = new RegExp(`<${PREFIX}row r="\\d{1,7}"></${PREFIX}row>`, 'g');
const END = new RegExp(`^></${PREFIX}(row|sheetData)>$`);
const OPENED = new RegExp(`^<${PREFIX}(row|sheetData)${ATTRIBUTES}\\s*$`);
const BEFORE_STYLE = new RegExp(`^<${PREFIX}c${ATTRIBUTES}\\s+s\\s*=\\s*$`);
const BEFORE_ATTRIBUTES = new RegExp(`^<${PREFIX}c$`);
const UNNAMED = new RegExp(`^\\s*<${PREFIX}(?:c|row)(?=[\\s/>])(?![^<>]*\\sr\\s*=)`);
const DRAWING = new RegExp(`^<${PREFIX}legacyDrawing (?:xmlns:r="[^"<>]*" )?[\\w.-]+:id="([^"<>]*)"/>$`);

/** The text of a sheet before its cells were marked; null where something else was done to it. */
function sheetBefore(text: string, undo: readonly (readonly Splice[])[], drawings: ReadonlySet<string>): Maybe<string> {
  // Of what stands in these nobody knows whether it is a cell.
  if (/<!(?:--|\[)/.test(text)) return null;
  let its = text;
  for (const splices of undo) {
    for (const splice of joined(splices)) if (!isOfMarks(its, splice, drawings)) return null;
    its = spliced(its, splices).text;
  }
  return its;
}

/** Splices in their order, those that touch as one. */
function joined(splices: readonly Splice[]): Splice[] {
  const list: Splice[] = [];
  for (const [at, remove, insert] of splices.toSorted(([a], [b]) => a - b)) {
    const last = list.at(-1);
    if (last === undefined || last[0] + last[1] !== at) list.push([at, remove, insert]);
    else list[list.length - 1] = [last[0], last[1] + remove, last[2] + insert];
  }
  return list;
}

/** Whether a splice takes back a style of a cell, cells and rows without content, or the drawing of notes. */
function isOfMarks(text: string, [at, remove, insert]: Splice, drawings: ReadonlySet<string>): boolean {
  const removed = text.slice(at, at + remove);
  const tag = text.slice(text.lastIndexOf('<', at - 1), at);
  if (/^"\d{1,6}"$/.test(removed)) return BEFORE_STYLE.test(tag) && /^(["'])\d{1,6}\1$/.test(insert);
  if (/^ s="\d{1,6}"$/.test(removed)) return BEFORE_ATTRIBUTES.test(tag) && insert === '';
  const drawing = DRAWING.exec(removed)?.[1];
  if (drawing !== undefined) return insert === '' && drawings.has(drawing);
  const rest = removed.replaceAll(CELLS, '').replaceAll(ROWS, '');
  // A cell that does not say where it stands would move.
  if (rest === '') return insert === '' && !UNNAMED.test(text.slice(at + remove, at + remove + 1000));
  const end = END.exec(rest)?.[1];
  return insert === '/>' && end !== undefined && OPENED.exec(tag)?.[1] === end;
}
