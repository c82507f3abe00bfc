import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import type { Mark } from './amount.ts';
import { below, type Definition, type Tree } from './yaml.ts';

/** A map or a list that is being filled. */
type Growing = { [key: string]: Growing | string | undefined } | (Growing | string | undefined)[];

/** The keys on the way to a value, and the numbers of the items. */
export type Way = readonly (string | number)[];

/** The path of a value, as `below` writes it. */
export function pathOf(way: Way): string {
  return way.reduce<string>(below, '');
}

/** A definition that is put together value by value, each with its place. */
export class DefinitionDraft {
  private readonly root: Growing = Object.create(null);
  private readonly places = new Map<string, Place>();
  private readonly keys = new Map<string, Place>();
  private readonly marks = new Map<string, Maybe<Mark>>();
  private readonly broken = new Set<string>();
  private readonly subject: string;
  private readonly say: Say;

  private readonly mark: Maybe<Mark> | undefined;

  /** With a mark, all that is put stands in a file of its own, whose decimal mark it is. */
  constructor(start: Place, subject: string, say: Say, mark?: Maybe<Mark>) {
    this.places.set('', start);
    this.subject = subject;
    this.say = say;
    this.mark = mark;
  }

  /** Remembers where something stands, where nothing was said of it before. */
  place(way: Way, place: Place): void {
    const path = pathOf(way);
    if (!this.places.has(path)) this.places.set(path, place);
  }

  /** What cannot be read, and has its finding. */
  break(way: Way): void {
    this.broken.add(pathOf(way));
  }

  /** A number of its own, with a point before its decimals, and no text. */
  isNumber(way: Way): void {
    this.marks.set(pathOf(way), '.');
  }

  /** Puts a value; one that is there twice, be it once as a map and once as a text, is said and left out. */
  put(way: Way, value: string | undefined, place: Place, key: Place): boolean {
    const holder = this.holder(way, place);
    const last = way.at(-1) ?? '';
    if (holder === null || Reflect.has(holder, last)) {
      const text = String(last);
      this.say(finding('project/bad-value', { key: pathOf(way), text, expected: 'once' }, key, this.subject));
      return false;
    }
    Reflect.set(holder, last, value);
    this.places.set(pathOf(way), place);
    this.keys.set(pathOf(way), key);
    if (this.mark !== undefined) this.marks.set(pathOf(way), this.mark);
    return true;
  }

  /** An empty map, where nothing stands yet. */
  map(way: Way, place: Place): void {
    this.holder([...way, ''], place);
  }

  /** An empty list, where nothing stands yet. */
  list(key: string, place: Place): void {
    if (Reflect.has(this.root, key)) return;
    Reflect.set(this.root, key, []);
    this.places.set(key, place);
    this.keys.set(key, place);
  }

  /** The map or list in which the last key of a way stands, made where it is not there; null where a text is on the way. */
  private holder(way: Way, place: Place): Growing | null {
    let at: Growing = this.root;
    for (const [i, key] of way.slice(0, -1).entries()) {
      const inner = Reflect.get(at, key) as Growing | string | undefined;
      if (typeof inner === 'object') {
        at = inner;
        continue;
      }
      if (inner !== undefined) return null;
      const made: Growing = typeof way[i + 1] === 'number' ? [] : Object.create(null);
      Reflect.set(at, key, made);
      this.place(way.slice(0, i + 1), place);
      at = made;
    }
    return at;
  }

  definition(): Definition {
    const { places, keys, marks, broken, root } = this;
    return { tree: root, places, keys, values: valuesOf(root), marks, broken };
  }
}

/** Every value of a tree, by its path. */
export function valuesOf(root: Tree): Map<string, Tree> {
  const values = new Map<string, Tree>();
  const walk = (tree: Tree, path: string) => {
    values.set(path, tree);
    if (tree === undefined || typeof tree === 'string') return;
    const entries = Array.isArray(tree) ? tree.entries() : Object.entries(tree);
    for (const [key, inner] of entries) walk(inner, below(path, key));
  };
  walk(root, '');
  return values;
}
