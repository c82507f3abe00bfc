import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { kindAt, type ValueKind } from '../model/definition-kinds.ts';
import { ownOf } from '../model/own.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../model/tree.ts';

/** The keys of a definition, and of the maps in it, as people write them; any other stands behind these. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['samata', 'code', 'programme', 'language', 'title', 'objective', 'measure', 'period', 'total', 'funding'],
    ...['exchange', 'flexibility', 'partners', 'reports', 'report-months', 'indicators', 'entities', 'commitments'],
    ...['amendments', 'waivers'],
  ],
  period: ['start', 'end', 'preparation-from', 'payments-until'],
  exchange: ['month', 'date'],
  flexibility: ['scope', 'base', 'percent', 'cumulative', 'locked', 'within', 'above'],
  partners: [
    ...['id', 'name', 'country', 'role', 'nuts', 'legal-code', 'currency', 'vat', 'budget-body', 'total', 'budget'],
    'funding',
  ],
  'partners.budget': [
    ...['unit-cost', 'lump-sum', 'category', 'item', 'unit', 'quantity', 'price', 'amount', 'flat', 'period'],
    'periods',
  ],
  reports: ['no', 'start', 'end', 'submitted', 'reported'],
  indicators: ['code', 'name', 'type', 'unit', 'baseline', 'target', 'milestones', 'sums', 'from'],
  amendments: ['no', 'date', 'file'],
  waivers: ['check', 'where', 'because', 'until'],
};

/** Parts that stand apart from what is above them. */
const APART = new Set(['partners', 'reports', 'report-months', 'indicators', 'amendments', 'waivers']);

/** The longest line of a map that stands in one. */
const WIDEST = 120;

/** Texts that other readers of YAML take for no text: numbers, days, yes and no, nothing. */
const NO_TEXT =
  /^([-+]?[\d.][\d_.,:]*([eE][-+]?\d+)?|[-+]?0[xob][\da-fA-F_]+|[-+]?\.(inf|nan)|\d{4}-\d\d?-\d\d?.*|~|null|true|false|yes|no|on|off|y|n|<<|=)$/i;
/** What a reader, or an editor, may take for something else than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ODD = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/;
/** Lines that a block may keep as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a block must not hold
const PLAIN_LINES = /^(?:[^\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff](?:[^\n]*\S)?\n)+\S(?:[^\n]*\S)?$/;

/** A definition as `project.yaml`: in the order in which people write it, short maps in one line. */
export function yamlText(tree: Tree): string {
  const document = new Document(null, { schema: 'failsafe', version: '1.2' });
  document.contents = nodeOf(tree, [], 0) as typeof document.contents;
  return document.toString({ lineWidth: 0, singleQuote: false });
}

type Made = Scalar | YAMLMap | YAMLSeq;

function nodeOf(tree: Tree, path: TreePath, indent: number): Made {
  if (isTreeList(tree)) return listOf(tree, path, indent);
  return isTreeMap(tree) ? mapOf(tree, path, indent) : scalarOf(tree ?? '', kindAt(path), false);
}

function listOf(items: readonly Tree[], path: TreePath, indent: number): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = items.every(item => typeof item === 'string') && isShort(items, indent);
  for (const [i, item] of items.entries()) {
    const its = nodeOf(item, [...path, i], indent + 2);
    its.spaceBefore = path.length === 1 && path[0] === 'partners' && i > 0;
    list.items.push(its);
  }
  return list;
}

function mapOf(map: TreeMap, path: TreePath, indent: number): YAMLMap {
  const made = new YAMLMap();
  const isPart = path.length === 0 || (path.length === 2 && path[0] === 'partners');
  made.flow = !isPart && isShort(map, indent);
  for (const [key, value] of inOrder(map, path)) {
    const its = scalarOf(key, orderAt(path).includes(key) ? 'choice' : keyKind(path), true);
    its.spaceBefore = path.length === 0 && APART.has(key);
    made.items.push(new Pair(its, nodeOf(value, [...path, key], indent + 2)));
  }
  return made;
}

function orderAt(path: TreePath): readonly string[] {
  return ownOf(ORDER, path.filter(part => typeof part === 'string').join('.')) ?? [];
}

function inOrder(map: TreeMap, path: TreePath): (readonly [string, Tree])[] {
  const order = orderAt(path);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(map).sort(([a], [b]) => rank(a) - rank(b));
}

/** Keys that are numbers and days are never texts of people. */
function keyKind(path: TreePath): ValueKind {
  return ['periods', 'milestones', 'commitments'].includes(String(path.at(-1))) ? 'choice' : 'text';
}

function scalarOf(text: string, kind: ValueKind, isKey: boolean): Scalar {
  const scalar = new Scalar(text);
  const mayBeTaken = (kind === 'text' || kind === 'id') && NO_TEXT.test(text);
  if (!isKey && PLAIN_LINES.test(text)) scalar.type = 'BLOCK_LITERAL';
  else if (text === '' || mayBeTaken || ODD.test(text)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** Whether a map or a list stands in one line. */
function isShort(tree: Tree, indent: number): boolean {
  return indent + lengthOf(tree) <= WIDEST;
}

function lengthOf(tree: Tree): number {
  if (typeof tree === 'string') return tree.includes('\n') ? WIDEST : tree.length + 2;
  const parts = Object.entries(tree ?? {}).map(([key, value]) => (isTreeList(tree) ? 0 : key.length) + lengthOf(value));
  return parts.reduce((sum, part) => sum + part, 2);
}
