import type { Maybe } from '../model/money.ts';
import type { Package } from './parts.ts';
import { NotEditable } from './trouble.ts';
import { type Element, type Splice, walk, withAttribute } from './xml.ts';

/** The namespaces of workbooks as nearly all programs write them, and the first of those of the strict form. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/';

export const TYPE_OF = {
  sheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  comments: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
} as const;

/** A sheet of a workbook that has cells. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Its place among all sheets, from 0. */
  readonly index: number;
}

/** The part that is the workbook itself. */
export function workbookPart(its: Package): string {
  const part = its.relations().find(({ type }) => type === 'officeDocument')?.target ?? null;
  if (part === null) throw new NotEditable('broken');
  return part;
}

/** The sheets of a workbook, in their order. Throws where the workbook is of the strict form, which has no notes of this kind. */
export function sheetsOf(its: Package): SheetPart[] {
  const workbook = workbookPart(its);
  const targets = new Map(its.relations(workbook).map(relation => [relation.id, relation]));
  const sheets: SheetPart[] = [];
  let index = 0;
  walk(its.text(workbook), {
    open: element => {
      if (element.uri.startsWith(STRICT)) throw new NotEditable('strict');
      if (element.name !== 'sheet' || element.uri !== MAIN) return;
      const relation = targets.get(element.attribute('id', OFFICE) ?? '');
      const part = relation?.type === 'worksheet' ? relation.target : null;
      const name = element.attribute('name') ?? '';
      if (part !== null) sheets.push({ name, part, index });
      index++;
    },
  });
  return sheets;
}

/** How an element in a part names a relationship, by the prefix that the part has for these. */
export function relationAttribute(root: Maybe<Element>, id: string): string {
  const prefix = root?.prefixOf(OFFICE) ?? null;
  return prefix === null ? `xmlns:r="${OFFICE}" r:id="${id}"` : `${prefix}:id="${id}"`;
}

/** A part that the workbook names: its styles, its shared texts. */
export function partOfWorkbook(its: Package, type: string): Maybe<string> {
  return its.relations(workbookPart(its)).find(relation => relation.type === type)?.target ?? null;
}

/** Adds a sheet as the last one, still without content; gives its part. */
export function addSheet(its: Package, name: string): string {
  const workbook = workbookPart(its);
  let no = 1;
  while (its.find(`xl/worksheets/sheet${no}.xml`) !== null) no++;
  const part = `xl/worksheets/sheet${no}.xml`;
  its.add(part, '');
  its.declare(part, TYPE_OF.sheet);
  const id = its.relate(workbook, `${OFFICE}/worksheet`, part);
  let last = 0;
  let sheet: Maybe<Element> = null;
  let root: Maybe<Element> = null;
  walk(its.text(workbook), {
    open: element => {
      if (element.depth === 0) root = element;
      if (element.name !== 'sheet' || element.uri !== MAIN) return;
      last = Math.max(last, Number(element.attribute('sheetId')));
      sheet = element;
    },
    close: (element, at) => {
      if (element.name !== 'sheets' || element.uri !== MAIN || sheet === null) return;
      const relation = relationAttribute(root, id);
      its.edit(workbook, [[at, 0, `<${element.prefix}sheet name="${name}" sheetId="${last + 1}" ${relation}/>`]]);
    },
  });
  return part;
}

/** Takes a sheet away, with its place among the sheets, the names that hold in it, and what it alone leads to. */
export function removeSheet(its: Package, sheet: SheetPart): void {
  const workbook = workbookPart(its);
  const relation = its.relations(workbook).find(({ target }) => target === sheet.part);
  const splices: Splice[] = [];
  const text = its.text(workbook);
  let index = 0;
  let names = 0;
  let holder: Maybe<Element> = null;
  const ofNames: Splice[] = [];
  walk(text, {
    close: (element, _at, after) => {
      if (element.uri !== MAIN) return;
      if (element.name === 'sheet' && index++ === sheet.index) splices.push([element.start, after - element.start, '']);
      if (element.name === 'workbookView') splices.push(...withoutView(text, element, sheet.index));
      if (element.name === 'definedNames') holder = element;
      if (element.name !== 'definedName') return;
      const at = Number(element.attribute('localSheetId') ?? -1);
      if (at === sheet.index) ofNames.push([element.start, after - element.start, '']);
      else {
        names++;
        if (at > sheet.index) ofNames.push(withAttribute(text, element, 'localSheetId', String(at - 1)));
      }
    },
  });
  its.edit(workbook, [...splices, ...(names === 0 && holder !== null ? withoutElement(text, holder) : ofNames)]);
  const ledTo = its.relations(sheet.part).flatMap(({ target }) => target ?? []);
  if (relation !== undefined) its.unrelate(workbook, relation);
  its.drop(sheet.part);
  if (its.find(sheet.part) === null) for (const part of new Set(ledTo)) its.drop(part);
}

/** The view of a workbook with its sheets counted anew: none but the first is at hand that surely is there. */
function withoutView(text: string, view: Element, index: number): Splice[] {
  return ['activeTab', 'firstSheet'].flatMap(name => {
    const at = Number(view.attribute(name) ?? 0);
    if (at < index) return [];
    return [withAttribute(text, view, name, String(at === index ? 0 : at - 1))];
  });
}

function withoutElement(text: string, element: Element): Splice[] {
  const end = `</${element.prefix}${element.name}>`;
  const after = element.isEmpty ? element.end : text.indexOf(end, element.end) + end.length;
  return [[element.start, after - element.start, '']];
}
