import { SaxesParser } from 'saxes';
import type { Maybe } from '../model/money.ts';
import { NotEditable } from './trouble.ts';

/** The start of an element in the text of a part. */
export interface Element {
  /** Its name without prefix, and its namespace. */
  readonly name: string;
  readonly uri: string;
  /** Its prefix with the colon, or nothing. */
  readonly prefix: string;
  /** Where its start tag begins, and where it ends. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** How many elements it stands in. */
  readonly depth: number;
  /** The value of an attribute; one without a namespace where none is named. */
  attribute(name: string, uri?: string): Maybe<string>;
  /** The prefix that it gives to a namespace. */
  prefixOf(uri: string): Maybe<string>;
}

/** What is told while a part is walked through. */
interface Visitor {
  open?(element: Element): void;
  /** `at` is where its end tag begins, `after` where that ends; an empty element has both at the end of its only tag. */
  close?(element: Element, at: number, after: number): void;
  text?(text: string): void;
}

/** Walks through the elements of a part; throws `NotEditable` where it is no XML. */
export function walk(text: string, { open, close, text: told }: Visitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: Element[] = [];
  parser.on('error', () => {
    throw new NotEditable('broken');
  });
  parser.on('opentag', tag => {
    const end = parser.position;
    const element: Element = {
      name: tag.local,
      uri: tag.uri,
      prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
      start: text.lastIndexOf('<', end - 1),
      end,
      isEmpty: tag.isSelfClosing,
      depth: path.length,
      attribute(name, uri = '') {
        // One without a namespace has no prefix either.
        if (uri === '') return tag.attributes[name]?.value ?? null;
        for (const its of Object.values(tag.attributes)) if (its.local === name && its.uri === uri) return its.value;
        return null;
      },
      prefixOf(uri) {
        const known = Object.entries(tag.ns ?? {}).find(([prefix, its]) => its === uri && prefix !== '');
        return known?.[0] ?? null;
      },
    };
    path.push(element);
    open?.(element);
  });
  parser.on('closetag', () => {
    const element = path.pop();
    const after = parser.position;
    if (element !== undefined) close?.(element, element.isEmpty ? after : text.lastIndexOf('<', after - 1), after);
  });
  if (told !== undefined) {
    parser.on('text', told);
    parser.on('cdata', told);
  }
  parser.write(text).close();
}

/** A change of a text: at a place so many characters give way to others. */
export type Splice = readonly [at: number, remove: number, insert: string];

/** A text after splices that do not overlap, and those by which it is as before. */
export function spliced(text: string, splices: readonly Splice[]): { readonly text: string; readonly undo: Splice[] } {
  const pieces: string[] = [];
  const undo: Splice[] = [];
  let from = 0;
  let length = 0;
  for (const [at, remove, insert] of splices.toSorted(([a], [b]) => a - b)) {
    if (at < from || at + remove > text.length) throw new NotEditable('broken');
    const kept = text.slice(from, at);
    undo.push([length + kept.length, insert.length, text.slice(at, at + remove)]);
    pieces.push(kept, insert);
    length += kept.length + insert.length;
    from = at + remove;
  }
  return { text: [...pieces, text.slice(from)].join(''), undo };
}

const START_TAG = /^<[^\s/<>]+/;

/** Where an attribute without a prefix stands in the start tag of an element, with its quotation marks; -1 where it does not. */
function attributeIn(tag: string, name: string): { readonly at: number; readonly length: number } {
  const attribute = /\s+([^\s=/<>]+)\s*=\s*("[^"]*"|'[^']*')/y;
  attribute.lastIndex = START_TAG.exec(tag)?.[0].length ?? 0;
  for (let found = attribute.exec(tag); found !== null; found = attribute.exec(tag)) {
    const [all, key, quoted = ''] = found;
    if (key === name) return { at: found.index + all.length - quoted.length, length: quoted.length };
  }
  return { at: -1, length: 0 };
}

/** The splice that gives an element an attribute without a prefix, in place of the value that it has. */
export function withAttribute(
  text: string,
  { start, end }: Pick<Element, 'start' | 'end'>,
  name: string,
  value: string,
): Splice {
  const tag = text.slice(start, end);
  const { at, length } = attributeIn(tag, name);
  if (at >= 0) return [start + at, length, `"${inAttribute(value)}"`];
  return [start + (START_TAG.exec(tag)?.[0].length ?? 0), 0, ` ${name}="${inAttribute(value)}"`];
}

/** An element, as text, with an attribute. */
export function setAttribute(element: string, name: string, value: string): string {
  return spliced(element, [withAttribute(element, { start: 0, end: element.length }, name, value)]).text;
}

/** An element, as text, without an attribute. */
export function dropAttribute(element: string, name: string): string {
  const { at, length } = attributeIn(element, name);
  if (at < 0) return element;
  return `${element.slice(0, at).replace(/\s+[^\s=]+\s*=\s*$/, '')}${element.slice(at + length)}`;
}

/** The splices that put something at the end of an element's content. */
export function appended(element: Element, at: number, name: string, content: string): Splice {
  // An empty element has its only tag opened.
  return element.isEmpty ? [at - 2, 2, `>${content}</${name}>`] : [at, 0, content];
}

/** The name of an element as it stands in its tags. */
export function nameOf({ prefix, name }: Pick<Element, 'prefix' | 'name'>): string {
  return `${prefix}${name}`;
}

/** A text as XML holds it, without what XML cannot hold. */
export function inXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** The same in the value of an attribute. */
export function inAttribute(text: string): string {
  return inXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '');
}

/** A text as a cell or a note holds it: spreadsheets take `_x0041_` for a letter unless its first sign is written so itself. */
export function inCellXml(text: string): string {
  return inXml(text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replaceAll(/\r\n?/g, '\n'));
}

/** A text of a cell or a note without that. */
export function ofCellXml(text: string): string {
  // Of millions of texts hardly one has any.
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
