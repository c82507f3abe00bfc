import { anchorOf, boxFor, boxOf, roomFor } from './note-box.ts';
import { type At, addressOf, type SheetSurvey } from './sheet.ts';
import { NotEditable } from './trouble.ts';
import { type Splice, spliced } from './xml.ts';

const SPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

/** The kind of shape that a note is. */
const KIND =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A shape in a drawing of notes, which is no strict XML: it is searched as text. */
interface Shape {
  readonly at: number;
  readonly text: string;
}

const spacesOf = (names: readonly (keyof typeof SPACES)[]) =>
  names.map(name => ` xmlns:${name}="${SPACES[name]}"`).join('');

/** An empty drawing of notes, the nth of a workbook. */
export function emptyDrawing(no: number): string {
  return `<xml${spacesOf(['v', 'o', 'x'])}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${no}"/></o:shapelayout></xml>`;
}

/** The shapes of notes in a drawing, by the cells that they belong to. */
function shapesIn(drawing: string): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (let at = drawing.search(/<v:shape\s/); at >= 0; ) {
    const end = drawing.indexOf('</v:shape>', at);
    if (end < 0) break;
    const text = drawing.slice(at, end + '</v:shape>'.length);
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(text)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(text)?.[1];
    if (row !== undefined && column !== undefined && /ObjectType\s*=\s*["']Note["']/.test(text)) {
      shapes.set(addressOf({ row: Number(row) + 1, column: Number(column) + 1 }), { at, text });
    }
    const next = drawing.slice(end).search(/<v:shape\s/);
    at = next < 0 ? -1 : end + next;
  }
  return shapes;
}

/** Whether a drawing shows anything at all. */
export const isEmptyDrawing = (drawing: string) => !/<v:(?:shape|rect|oval|line|group|image)\s/.test(drawing);

/** A note as it is drawn: its cell, all of its text, and whether its cell had a note before. */
export interface Drawn extends At {
  readonly text: string;
  readonly isMore: boolean;
}

/** The splices that draw notes, and make room for more text in those that are there. */
export function drawnNotes(drawing: string, notes: readonly Drawn[], survey: SheetSurvey): Splice[] {
  const known = shapesIn(drawing);
  const end = drawing.lastIndexOf('</xml>');
  if (end < 0) throw new NotEditable('broken');
  const numbers = [...drawing.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, no]) => Number(no));
  const map = Number(/<o:idmap\b[^<>]*\bdata\s*=\s*["'](\d{1,6})/.exec(drawing)?.[1] ?? 1);
  let no = numbers.reduce((most, its) => Math.max(most, its), map * 1024);
  const missing = (Object.keys(SPACES) as (keyof typeof SPACES)[]).filter(
    name => !new RegExp(`\\bxmlns:${name}\\s*=\\s*["']${SPACES[name]}["']`).test(drawing),
  );
  const shapes: string[] = [];
  const splices: Splice[] = [];
  for (const note of notes) {
    const shape = note.isMore ? known.get(addressOf(note)) : undefined;
    if (shape !== undefined) splices.push(...roomier(shape, note, survey));
    else shapes.push(shapeOf(note, ++no, shapes.length + 1, spacesOf(missing), survey));
  }
  if (shapes.length === 0) return splices;
  const kind = /\bid\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : KIND;
  return [...splices, [end, 0, `${kind}${shapes.join('')}`]];
}

/** The splices that make the box of a note larger, where it has to be. */
function roomier({ at, text }: Shape, note: Drawn, survey: SheetSurvey): Splice[] {
  const found = /<x:Anchor>([^<]*)<\/x:Anchor>/.exec(text);
  const box = boxOf(found?.[1] ?? '');
  if (found === null || box === null) return [];
  const needed = boxFor(note.text, note, survey, box);
  const later = (a: readonly [number, number], b: readonly [number, number]) => (a[0] - b[0] || a[1] - b[1]) > 0;
  const larger = {
    ...box,
    right: later(needed.right, box.right) ? needed.right : box.right,
    bottom: later(needed.bottom, box.bottom) ? needed.bottom : box.bottom,
  };
  return [[at + found.index, found[0].length, `<x:Anchor>${anchorOf(larger)}</x:Anchor>`]];
}

function shapeOf(note: Drawn, no: number, order: number, spaces: string, survey: SheetSurvey): string {
  const { width, height } = roomFor(note.text);
  const points = (pixels: number) => `${(pixels * 3) / 4}pt`;
  const style = `position:absolute;margin-left:60pt;margin-top:1.5pt;width:${points(width)};height:${points(height)};z-index:${order};visibility:hidden`;
  const data = `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(boxFor(note.text, note, survey))}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column>`;
  return `<v:shape${spaces} id="_x0000_s${no}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">${data}</x:ClientData></v:shape>`;
}

/** The splices that take shapes of notes away. */
export function withoutShapes(drawing: string, addresses: ReadonlySet<string>): Splice[] {
  const shapes = [...shapesIn(drawing)].filter(([address]) => addresses.has(address));
  return shapes.map(([, { at, text }]): Splice => [at, text.length, '']);
}

/** A drawing without any notes, and what these need. */
export function withoutNoteShapes(drawing: string): string {
  return spliced(drawing, withoutShapes(drawing, new Set(shapesIn(drawing).keys()))).text.replaceAll(KIND, '');
}
