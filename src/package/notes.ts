import type { Maybe } from '../model/money.ts';
import { type Drawn, drawnNotes, emptyDrawing, isEmptyDrawing, withoutShapes } from './note-shapes.ts';
import { noteOf, oursIn, type Piece, runsOf, textOf } from './note-text.ts';
import { DECLARATION, type Package, type Relation } from './parts.ts';
import { type At, addressOf, type SheetSurvey, surveySheet } from './sheet.ts';
import { NotEditable } from './trouble.ts';
import { MAIN, OFFICE, relationAttribute, type SheetPart, TYPE_OF } from './workbook-parts.ts';
import { appended, type Element, inCellXml, nameOf, ofCellXml, type Splice, walk } from './xml.ts';

const AUTHOR = 'samata';

/** A note that is to stand at a cell. */
export interface Note extends At {
  readonly pieces: readonly Piece[];
}

/** A piece of the text of a comment: what is in a `t` element. */
interface Text {
  readonly element: Element;
  readonly at: number;
  readonly after: number;
  readonly text: string;
  /** The run that it is of; null where the text has none. */
  readonly run: Maybe<Run>;
}

interface Run {
  readonly start: number;
  after: number;
}

interface Comment {
  readonly element: Element;
  readonly at: number;
  readonly after: number;
  readonly address: string;
  readonly body: Maybe<{ readonly element: Element; readonly at: number }>;
  readonly texts: readonly Text[];
}

/** The comments of a sheet, in its part. */
interface Comments {
  readonly root: Element;
  readonly authors: readonly string[];
  readonly authorsEnd: Maybe<{ readonly element: Element; readonly at: number }>;
  readonly list: Maybe<{ readonly element: Element; readonly at: number }>;
  readonly comments: readonly Comment[];
}

function commentsIn(text: string): Comments {
  let root: Maybe<Element> = null;
  let list: Comments['list'] = null;
  let authorsEnd: Comments['authorsEnd'] = null;
  let body: Comment['body'] = null;
  let run: Maybe<Run> = null;
  let isSpoken = false;
  let told = '';
  let texts: Text[] = [];
  const authors: string[] = [];
  const comments: Comment[] = [];
  walk(text, {
    open: element => {
      if (element.depth === 0) root = element;
      if (element.uri !== MAIN) return;
      if (element.name === 'comment') [body, run, texts] = [null, null, []];
      if (element.name === 'r') run = { start: element.start, after: element.end };
      if (element.name === 'rPh') isSpoken = true;
      if (element.name === 't' || element.name === 'author') told = '';
    },
    text: its => {
      told += its;
    },
    close: (element, at, after) => {
      if (element.uri !== MAIN) return;
      switch (element.name) {
        case 'author':
          authors.push(told);
          break;
        case 'authors':
          authorsEnd = { element, at };
          break;
        case 'commentList':
          list = { element, at };
          break;
        case 'text':
          body = { element, at };
          break;
        case 'r':
          if (run !== null) run.after = after;
          run = null;
          break;
        case 'rPh':
          isSpoken = false;
          break;
        case 't':
          if (!isSpoken) texts.push({ element, at, after, text: ofCellXml(told), run });
          break;
        case 'comment':
          comments.push({ element, at, after, address: element.attribute('ref') ?? '', body, texts });
      }
    },
  });
  if (root === null) throw new NotEditable('broken');
  return { root, authors, authorsEnd, list, comments };
}

function relationOf(its: Package, sheet: SheetPart, type: string): Maybe<Relation> {
  return its.relations(sheet.part).find(relation => relation.type === type && relation.target !== null) ?? null;
}

/** The cells of a sheet at which people talk, by address: the notes of these are the program's own. */
export function talkedAt(its: Package, sheet: SheetPart): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { type, target } of its.relations(sheet.part)) {
    if (type !== 'threadedComment' || target === null) continue;
    walk(its.text(target), {
      open: element => {
        if (element.name === 'threadedComment') cells.add(element.attribute('ref') ?? '');
      },
    });
  }
  return cells;
}

function freshName(its: Package, name: (no: number) => string): readonly [part: string, no: number] {
  let no = 1;
  while (its.find(name(no)) !== null) no++;
  return [name(no), no];
}

/** Writes notes at cells; one that is there keeps its text, with ours below. */
export function addNotes(its: Package, sheet: SheetPart, survey: SheetSurvey, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  let part = relationOf(its, sheet, 'comments')?.target ?? null;
  if (part === null) {
    [part] = freshName(its, no => `xl/comments${no}.xml`);
    its.add(
      part,
      `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList></commentList></comments>`,
    );
    its.declare(part, TYPE_OF.comments);
    its.relate(sheet.part, `${OFFICE}/comments`, part);
  }
  const drawn = writeComments(its, part, notes);
  const drawing = drawingOf(its, sheet, survey);
  its.edit(drawing, drawnNotes(its.text(drawing), drawn, survey));
}

function writeComments(its: Package, part: string, notes: readonly Note[]): Drawn[] {
  const { root, authors, authorsEnd, list, comments } = commentsIn(its.text(part));
  if (authorsEnd === null || list === null) throw new NotEditable('broken');
  const known = new Map(comments.map(comment => [comment.address, comment]));
  const { prefix } = root;
  const splices: Splice[] = [];
  const fresh: string[] = [];
  const drawn: Drawn[] = [];
  const author = authors.includes(AUTHOR) ? authors.indexOf(AUTHOR) : authors.length;
  for (const { row, column, pieces } of notes) {
    const address = addressOf({ row, column });
    const there = known.get(address);
    const before = there?.texts.map(({ text }) => text).join('') ?? '';
    const ours = noteOf(pieces, before);
    drawn.push({ row, column, text: `${before}${textOf(ours)}`, isMore: there !== undefined });
    if (there !== undefined) splices.push(...belowText(there, runsOf(ours, prefix), prefix));
    else {
      const text = `<${prefix}text>${runsOf(ours, prefix)}</${prefix}text>`;
      fresh.push(`<${prefix}comment ref="${address}" authorId="${author}">${text}</${prefix}comment>`);
    }
  }
  if (fresh.length > 0) {
    splices.push(appended(list.element, list.at, nameOf(list.element), fresh.join('')));
    if (author === authors.length) {
      const content = `<${prefix}author>${AUTHOR}</${prefix}author>`;
      splices.push(appended(authorsEnd.element, authorsEnd.at, nameOf(authorsEnd.element), content));
    }
  }
  its.edit(part, splices);
  return drawn;
}

/** The splices that put runs below the text of a comment. */
function belowText({ body, texts, element, at }: Comment, runs: string, prefix: string): Splice[] {
  if (body === null) {
    const text = `<${prefix}text>${runs}</${prefix}text>`;
    return [appended(element, at, nameOf(element), text)];
  }
  const [first] = texts;
  if (first !== undefined && first.run === null) {
    // A text without runs becomes one: beside others it would not be shown.
    return [
      [first.element.start, 0, `<${prefix}r>`],
      [first.after, 0, `</${prefix}r>${runs}`],
    ];
  }
  const last = texts.findLast(({ run }) => run !== null);
  if (last === undefined) return [appended(body.element, body.at, nameOf(body.element), runs)];
  // After the last run, before what tells how the text is pronounced.
  return [[last.run?.after ?? last.after, 0, runs]];
}

/** The drawing of a sheet's notes, which is made where there is none. */
function drawingOf(its: Package, sheet: SheetPart, survey: SheetSurvey): string {
  const known = its.relations(sheet.part).find(({ id }) => id === survey.drawing)?.target ?? null;
  if (known !== null) return known;
  if (survey.drawing !== null) throw new NotEditable('broken');
  const [part, no] = freshName(its, n => `xl/drawings/vmlDrawing${n}.vml`);
  its.add(part, emptyDrawing(no));
  its.declare(part, TYPE_OF.drawing);
  const id = its.relate(sheet.part, `${OFFICE}/vmlDrawing`, part);
  const relation = relationAttribute(survey.root, id);
  its.edit(sheet.part, [[survey.drawingAt, 0, `<${survey.prefix}legacyDrawing ${relation}/>`]]);
  return part;
}

/** The authors of comments, and what in the comments is not ours: cell, author and text. */
export function foreignIn(text: string): { authors: readonly string[]; comments: readonly (readonly string[])[] } {
  const { authors, comments } = commentsIn(text);
  return {
    authors,
    comments: comments.flatMap(({ address, element, texts }) => {
      const whole = texts.map(its => its.text).join('');
      const rest = oursIn(whole).reduceRight((its, [from, to]) => its.slice(0, from) + its.slice(to), whole);
      return rest.trim() === '' ? [] : [[address, element.attribute('authorId') ?? '', rest]];
    }),
  };
}

/** Takes our notes of a sheet away, and ours below the text of others; gives the cells at which they stood. */
export function removeNotes(its: Package, sheet: SheetPart): ReadonlySet<string> {
  const relation = relationOf(its, sheet, 'comments');
  const stood = new Set<string>();
  const part = relation?.target ?? null;
  if (part === null || !its.text(part).includes(AUTHOR)) return stood;
  const { comments } = commentsIn(its.text(part));
  const gone = new Set<string>();
  const splices: Splice[] = [];
  for (const comment of comments) {
    const whole = comment.texts.map(({ text }) => text).join('');
    const ours = oursIn(whole);
    if (ours.length === 0) continue;
    stood.add(comment.address);
    const rest = ours.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), whole);
    if (rest.trim() === '') {
      gone.add(comment.address);
      splices.push([comment.element.start, comment.after - comment.element.start, '']);
    } else splices.push(...withoutRanges(comment.texts, ours));
  }
  its.edit(part, splices);
  const { drawing } = surveySheet(its.text(sheet.part), []);
  const drawn = its.relations(sheet.part).find(({ id }) => id === drawing)?.target ?? null;
  if (drawn !== null) its.edit(drawn, withoutShapes(its.text(drawn), gone));
  if (gone.size > 0 && gone.size === comments.length && relation !== null) {
    its.unrelate(sheet.part, relation);
    its.drop(part);
    if (drawn !== null && isEmptyDrawing(its.text(drawn))) dropDrawing(its, sheet, drawn);
  }
  return stood;
}

function dropDrawing(its: Package, sheet: SheetPart, part: string): void {
  const { drawingElement } = surveySheet(its.text(sheet.part), []);
  const relation = its.relations(sheet.part).find(({ target }) => target === part);
  if (drawingElement === null || relation === undefined) return;
  its.edit(sheet.part, [[drawingElement.start, drawingElement.end - drawingElement.start, '']]);
  its.unrelate(sheet.part, relation);
  its.drop(part);
}

/** The splices that take pieces out of a text which stands in several elements; a run of nothing else goes with them. */
function withoutRanges(texts: readonly Text[], ranges: readonly (readonly [number, number])[]): Splice[] {
  const splices: Splice[] = [];
  let from = 0;
  for (const text of texts) {
    const { length } = text.text;
    let rest = '';
    for (let i = 0; i < length; i++) if (!ranges.some(([a, b]) => from + i >= a && from + i < b)) rest += text.text[i];
    from += length;
    if (rest.length === length) continue;
    const { element, at, run } = text;
    if (rest === '' && run !== null) splices.push([run.start, run.after - run.start, '']);
    else splices.push([element.end, at - element.end, inCellXml(rest)]);
  }
  return splices;
}
