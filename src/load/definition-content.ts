import { kindAt } from '../model/definition-kinds.ts';
import { type Finding, finding, type Say } from '../model/finding.ts';
import { decimalText } from '../model/money.ts';
import { fitsCell } from '../model/sheet-limits.ts';
import { isTreeList, isTreeMap, type Tree, type TreeMap, type TreePath } from '../model/tree.ts';
import { readAmount, readNumber, readQuantity } from './amount.ts';
import { judgeShape } from './definition-file.ts';
import { Reader } from './reader.ts';
import { type Carrying, inCurrency, shortened } from './table-content.ts';
import { isWorkbook } from './table-file.ts';
import { isTotal } from './total-rows.ts';
import { below, type Definition } from './yaml.ts';

const MARKS = ['.', ',', null] as const;

/**
 * What a definition says, amounts and days in the plain form of every file (`1234.56`, `2017-03-01`); what could not be
 * read stays as it stands. What cannot be carried over, or would be read as something else where it comes to, is refused.
 */
export function definitionContent(
  file: string,
  definition: Definition,
  subject: string,
  { refuse, toSheets }: Carrying,
): Tree {
  // A value that is missing is missing afterwards as well; any other shape has no place, or another meaning, there.
  let isShaped = true;
  const judge: Say = found => {
    if (found.check === 'project/missing-field') return;
    isShaped = false;
    refuse(found);
  };
  judgeShape(new Reader(file, definition, subject, judge), definition);
  if (!isShaped) return undefined;
  const plain = plainReader(file, definition, subject, refuse);
  const walk = (tree: Tree, way: TreePath, path: string): Tree => {
    if (isTreeList(tree)) return tree.map((item, i) => walk(item, [...way, i], below(path, i)));
    if (isTreeMap(tree)) {
      const copy: { [key: string]: Tree } = Object.create(null);
      for (const [key, value] of Object.entries(tree)) copy[key] = walk(value, [...way, key], below(path, key));
      return copy;
    }
    if (tree === undefined) return undefined;
    const text = plain(tree, way, path);
    return toSheets ? text.trim() || undefined : text;
  };
  const tree = walk(definition.tree, [], '');
  if (toSheets && isTreeMap(tree)) {
    const reader = new Reader(file, definition, subject, refuse);
    for (const { path, text, expected } of unfit(tree)) {
      refuse(finding('project/bad-value', { key: path, text: shortened(text), expected }, reader.place(path), subject));
    }
  }
  // A text may say that there is nothing, and a cell cannot.
  return toSheets || isWorkbook(file) ? withoutEmpty(tree) : tree;
}

/** A definition without what is empty in it. */
function withoutEmpty(tree: Tree): Tree {
  if (isTreeList(tree)) return tree.length === 0 ? undefined : tree.map(item => withoutEmpty(item) ?? {});
  if (!isTreeMap(tree)) return tree;
  const kept: { [key: string]: Tree } = Object.create(null);
  for (const [key, value] of Object.entries(tree)) {
    const its = withoutEmpty(value);
    if (its !== undefined) kept[key] = its;
  }
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** Reads a value into its plain form, or leaves it as it stands. */
function plainReader(file: string, definition: Definition, subject: string, refuse: Say) {
  let said: Finding[] = [];
  const reader = new Reader(file, definition, subject, found => said.push(found));
  return (text: string, way: TreePath, path: string): string => {
    said = [];
    /** What could be read beside another decimal mark than that of this file becomes something else where it comes to. */
    const orAsItStands = (read: string | null, isReadElsewhere: boolean): string => {
      if (read !== null) return read;
      if (isReadElsewhere) for (const found of said) refuse(found);
      return text;
    };
    const amount = () => {
      const cents = reader.money(path);
      // Another currency than the euro is that in every form.
      const isForeign = said.some(({ args }) => 'reason' in args && args.reason === 'currency');
      const read = isForeign ? MARKS.map(mark => readAmount(text, mark)).find(its => 'cents' in its) : undefined;
      if (read !== undefined && 'cents' in read) return inCurrency(read.cents, text);
      const isReadElsewhere = MARKS.some(mark => 'cents' in readAmount(text, mark));
      return orAsItStands(cents === null ? null : decimalText(cents), isReadElsewhere);
    };
    switch (kindAt(way)) {
      case 'money':
        return amount();
      case 'slice':
      case 'entry':
        return text === 'rest' || text.includes('%') ? text : amount();
      case 'number':
        return orAsItStands(
          reader.number(path),
          MARKS.some(mark => 'text' in readNumber(text, mark)),
        );
      case 'quantity':
        return readQuantity(text, 2) ?? text;
      case 'date':
        return reader.date(path) ?? text;
      default:
        return text;
    }
  };
}

interface Unfit {
  readonly path: string;
  readonly text: string;
  readonly expected: string;
}

/** What of a definition, whose shape has been judged, no sheet of a workbook can hold. */
function unfit(tree: TreeMap): Unfit[] {
  const found: Unfit[] = [];
  const refuse = (path: string, text: string, expected: string) => found.push({ path, text, expected });
  const walk = (value: Tree, path: string) => {
    if (typeof value === 'string' && !fitsCell(value)) refuse(path, value, 'cell-text');
    if (!isTreeMap(value) && !isTreeList(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = isTreeList(value) ? below(path, Number(key)) : below(path, key);
      if (!fitsCell(key) || key !== key.trim() || key === '') refuse(at, key, 'cell-text');
      walk(inner, at);
    }
  };
  walk(tree, '');
  const items = (value: Tree): readonly Tree[] => (isTreeList(value) ? value : []);
  const entries = (value: Tree) => (isTreeMap(value) ? Object.entries(value) : []);
  const field = (value: Tree, key: string): Tree => (isTreeMap(value) ? value[key] : undefined);
  for (const key of ['partners', 'reports', 'indicators', 'amendments', 'waivers']) {
    // A row without any cell is none.
    for (const [i, item] of items(tree[key]).entries()) if (!holdsText(item)) refuse(below(key, i), '', 'not-empty');
  }
  /** What heads a row of sums is the name of nothing that a row is about. */
  const name = (path: string, text: string) => {
    if (isTotal(text)) refuse(path, text, 'one-reading');
  };
  for (const [source] of entries(tree.funding)) name(`funding.${source}`, source);
  for (const [i, indicator] of items(tree.indicators).entries()) {
    name(`indicators[${i}].code`, String(field(indicator, 'code') ?? ''));
  }
  const ids = new Set<string>();
  for (const [i, partner] of items(tree.partners).entries()) {
    const path = below('partners', i);
    const id = String(field(partner, 'id') ?? '');
    const hasRows = holdsText(field(partner, 'budget')) || holdsText(field(partner, 'funding'));
    // Rows of money find their partner by its id.
    if (id === '' && hasRows) refuse(below(path, 'id'), '', 'not-empty');
    if (id !== '' && ids.has(id)) refuse(below(path, 'id'), id, 'once');
    ids.add(id);
    name(below(path, 'id'), id);
    for (const [category, value] of entries(field(partner, 'budget'))) {
      if (value === undefined) refuse(`${path}.budget.${category}`, '', 'not-empty');
    }
    for (const [source, value] of entries(field(partner, 'funding'))) {
      if (value === undefined) refuse(`${path}.funding.${source}`, '', 'not-empty');
    }
  }
  for (const [source, value] of entries(tree.funding))
    if (value === undefined) refuse(`funding.${source}`, '', 'not-empty');
  for (const [i, item] of items(field(tree.flexibility, 'locked')).entries()) {
    if (/[,;]/.test(String(item))) refuse(`flexibility.locked[${i}]`, String(item), 'no-separator');
  }
  for (const [i, indicator] of items(tree.indicators).entries()) {
    for (const [date, value] of entries(field(indicator, 'milestones'))) {
      const at = `indicators[${i}].milestones.${date}`;
      if (value === undefined) refuse(at, '', 'not-empty');
      else if (/[:=;\n]/.test(date) || /[;\n]/.test(String(value))) refuse(at, `${date}: ${value}`, 'no-separator');
    }
  }
  for (const key of ['entities', 'commitments']) {
    for (const [name, value] of entries(tree[key])) {
      if (/[\s.]/.test(name)) refuse(`${key}.${name}`, name, 'no-separator');
      else if (value === undefined) refuse(`${key}.${name}`, '', 'not-empty');
    }
  }
  for (const [i, waiver] of items(tree.waivers).entries()) {
    // That somebody has still to fill it in is nothing that an empty cell says.
    if (isTreeMap(waiver) && 'where' in waiver && waiver.where === undefined)
      refuse(`waivers[${i}].where`, '', 'not-empty');
  }
  return found;
}

function holdsText(tree: Tree): boolean {
  if (typeof tree === 'string') return true;
  return tree !== undefined && Object.values(tree).some(holdsText);
}
