import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { inText } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import type { Mark } from './amount.ts';

export type { Tree };

export interface Definition {
  readonly tree: Tree;
  /** The place of every value, by path. */
  readonly places: Map<string, Place>;
  /** The place of every key of a map, by the same path. */
  readonly keys: Map<string, Place>;
  /** Every value, by path. */
  readonly values: Map<string, Tree>;
  /**
   * The decimal marks of values, by path, that prove none for the others: a sheet keeps numbers with a point, and what stands
   * in a file of its own has that of it, null where nothing there proves one.
   */
  readonly marks?: ReadonlyMap<string, Maybe<Mark>>;
  /** What cannot be read, by path, and has its finding. */
  readonly broken?: ReadonlySet<string>;
}

/** A map inside a map inside a map … deeper than any definition goes. */
const DEEPEST = 20;
/** Far more values than any definition has: aliases of aliases would make millions of a page. */
const MOST_VALUES = 200_000;

/** Path of a key in a map, or of an item in a list. */
export function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/**
 * Reads YAML (or JSON, which is YAML) with the place of every value. Every scalar stays text, so that no amount ever is
 * a float. Null, with its finding, when it is not YAML.
 */
export function readYaml(file: string, text: string, subject: string, say: Say): Definition | null {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return inText(file, Math.max(line, 1), Math.max(col, 1));
  };
  const unreadable = (detail: string, offset: number) => {
    say(finding('file/unreadable', { reason: 'syntax', detail }, at(offset), subject));
    return null;
  };
  const [document, second] = Array.isArray(documents) ? documents : [];
  const [error] = document?.errors ?? [];
  if (error !== undefined) return unreadable((error.message.split('\n')[0] ?? '').replace(/[.:]$/, ''), error.pos[0]);
  if (second !== undefined) return unreadable('a second document begins', second.range[0]);
  if (document === undefined || !isMap(document.contents)) {
    say(finding('file/unreadable', { reason: 'not-a-map', detail: '' }, inText(file, 1, 1), subject));
    return null;
  }
  const places = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const values = new Map<string, Tree>();
  const broken: { readonly detail: string; readonly offset: number }[] = [];
  const walk = (node: Node | null, path: string, depth: number): Tree => {
    const tree = read(node, path, depth);
    values.set(path, tree);
    return tree;
  };
  const read = (node: Node | null, path: string, depth: number): Tree => {
    const target = isAlias(node) ? (node.resolve(document) ?? null) : node;
    const offset = node?.range?.[0] ?? 0;
    if (node?.range) places.set(path, at(offset));
    if (isAlias(node) && target === null) broken.push({ detail: `nothing is called &${node.source}`, offset });
    if (depth > DEEPEST || values.size > MOST_VALUES)
      broken.push({ detail: 'more values than a definition has', offset });
    if (broken.length > 0) return undefined;
    if (isSeq(target)) return target.items.map((item, i) => walk(item as Node | null, below(path, i), depth + 1));
    if (isMap(target)) {
      const map: { [key: string]: Tree } = Object.create(null);
      for (const pair of target.items) {
        const keyNode = pair.key as Node | null;
        const key = isScalar(keyNode) ? String(keyNode.value) : '';
        const where = below(path, key);
        const keyPlace = keyNode?.range ? at(keyNode.range[0]) : (places.get(path) ?? at(0));
        if (key in map) {
          say(finding('project/bad-value', { key: where, text: key, expected: 'once' }, keyPlace, subject));
          continue;
        }
        keys.set(where, keyPlace);
        map[key] = walk(pair.value as Node | null, where, depth + 1);
        if (!places.has(where)) places.set(where, keyPlace);
      }
      return map;
    }
    const value = isScalar(target) ? String(target.value ?? '') : '';
    return value === '' ? undefined : value;
  };
  const tree = walk(document.contents, '', 0);
  const [first] = broken;
  if (first !== undefined) return unreadable(first.detail, first.offset);
  return { tree, places, keys, values };
}

/** How many comments a text of YAML has. */
export function commentsIn(text: string): number {
  let comments = 0;
  for (const token of new Lexer().lex(text)) if (token.startsWith('#')) comments++;
  return comments;
}
