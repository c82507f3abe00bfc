import type { Maybe } from './money.ts';

const PRIME = 0x5bd1e995;

function mixed(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** What a key is of: texts and numbers that need not be joined for it. */
export type Parts = readonly (string | number)[];

/** The two halves of the key that was made last: independent hashes of 32 bits, the first never 0. */
let high = 1;
let low = 0;

/** Makes the key of some parts, in one walk over them. */
function makeKey(parts: Parts): void {
  let first = 0x9747b28c;
  let second = 0x3c6ef372;
  for (const part of parts) {
    const isText = typeof part === 'string';
    const size = isText ? part.length : 2;
    const begins = isText ? size : -1;
    first = Math.imul(first ^ begins, PRIME);
    second = Math.imul(second + begins, 0x01000193);
    for (let i = 0; i < size; i++) {
      const code = isText ? part.charCodeAt(i) : i === 0 ? part | 0 : Math.floor(part / 0x1_0000_0000) | 0;
      first = Math.imul(first ^ code, PRIME) ^ (first >>> 15);
      second = Math.imul(second + code, 0x01000193) ^ (second >>> 17);
    }
  }
  high = mixed(first) || 1;
  low = mixed(second);
}

/** The key of some parts as 16 hexadecimal digits, the same on every machine. */
export function keyText(parts: Parts): string {
  makeKey(parts);
  return [high, low].map(half => half.toString(16).padStart(8, '0')).join('');
}

const FULL = 0.6;
/** Places at first: most ledgers are short, and what they hold is handed from thread to thread. */
const LEAST = 1 << 8;

/** Where the pair of a key's halves stands among pairs, or the empty place that it would take. */
function placeOf(halves: Uint32Array, one: number, other: number): number {
  const mask = halves.length - 1;
  let at = (one << 1) & mask;
  while (halves[at] !== 0 && (halves[at] !== one || halves[at + 1] !== other)) at = (at + 2) & mask;
  return at;
}

/** Keys as pairs of halves: a first half of 0 is an empty place. */
export type Keys = Uint32Array;

/**
 * A set of 64-bit keys, in some 13 bytes a key: it tells what occurred before, and what it says so of is to be verified.
 */
export class KeySet {
  private size = 0;
  /** Pairs of halves; a first half of 0 is an empty place. */
  private halves = new Uint32Array(LEAST * 2);

  /** Adds the key of some parts; true when it was there already. */
  add(parts: Parts): boolean {
    makeKey(parts);
    return this.put(high, low);
  }

  private put(one: number, other: number): boolean {
    if (this.size * 2 > this.halves.length * FULL) this.grow();
    const at = placeOf(this.halves, one, other);
    if (this.halves[at] !== 0) return true;
    this.halves[at] = one;
    this.halves[at + 1] = other;
    this.size++;
    return false;
  }

  /** The keys that occur in more than one of several. */
  static inSeveral(all: readonly Keys[]): KeySet {
    const seen = new KeySet();
    const several = new KeySet();
    for (const halves of all) {
      // Each of these holds a key once, so that one seen before was another's.
      for (let i = 0; i < halves.length; i += 2) {
        const one = halves[i] ?? 0;
        if (one === 0) continue;
        const other = halves[i + 1] ?? 0;
        if (seen.put(one, other)) several.put(one, other);
      }
    }
    return several;
  }

  has(parts: Parts): boolean {
    makeKey(parts);
    return this.halves[placeOf(this.halves, high, low)] !== 0;
  }

  /** Whether it has any of these keys. */
  meets(keys: Keys): boolean {
    for (let i = 0; i < keys.length; i += 2) {
      const one = keys[i] ?? 0;
      if (one !== 0 && this.halves[placeOf(this.halves, one, keys[i + 1] ?? 0)] !== 0) return true;
    }
    return false;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  private grow(): void {
    const { halves } = this;
    this.halves = new Uint32Array(halves.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      const one = halves[i] ?? 0;
      if (one === 0) continue;
      const at = placeOf(this.halves, one, halves[i + 1] ?? 0);
      this.halves[at] = one;
      this.halves[at + 1] = halves[i + 1] ?? 0;
    }
  }
}

/** What a map of keys is made of. */
export interface KeyMapData {
  readonly size: number;
  readonly halves: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

/** The same with a 32-bit value at each key, in some 20 bytes a key. */
export class KeyMap {
  private size = 0;
  private halves = new Uint32Array(LEAST * 2);
  private values = new Uint32Array(LEAST);

  /** Puts a value at the key of some parts, unless one is there already: then gives that one, else null. */
  put(parts: Parts, value: number): Maybe<number> {
    makeKey(parts);
    return this.putKey(high, low, value);
  }

  /** The value at the key of some parts; null when there is none. */
  get(parts: Parts): Maybe<number> {
    makeKey(parts);
    const at = placeOf(this.halves, high, low);
    return this.halves[at] === 0 ? null : (this.values[at >> 1] ?? 0);
  }

  /** Its keys as pairs of halves, among empty places. */
  get keys(): Keys {
    return this.halves;
  }

  /** Puts a value at a key that another map holds, unless one is there already: then gives that one, else null. */
  putKey(one: number, other: number, value: number): Maybe<number> {
    if (this.size * 2 > this.halves.length * FULL) this.grow();
    const at = placeOf(this.halves, one, other);
    if (this.halves[at] !== 0) return this.values[at >> 1] ?? 0;
    this.set(at, one, other, value);
    this.size++;
    return null;
  }

  /** Every key with its value, in no order of meaning. */
  *entries(): Generator<readonly [one: number, other: number, value: number]> {
    const { halves, values } = this;
    for (let i = 0; i < halves.length; i += 2) {
      const one = halves[i] ?? 0;
      if (one !== 0) yield [one, halves[i + 1] ?? 0, values[i >> 1] ?? 0];
    }
  }

  /** The map as plain data, for another thread. */
  toData(): KeyMapData {
    return { size: this.size, halves: this.halves, values: this.values };
  }

  static of({ size, halves, values }: KeyMapData): KeyMap {
    const map = new KeyMap();
    map.size = size;
    map.halves = halves;
    map.values = values;
    return map;
  }

  private set(at: number, one: number, other: number, value: number): void {
    this.halves[at] = one;
    this.halves[at + 1] = other;
    this.values[at >> 1] = value;
  }

  private grow(): void {
    const { halves, values } = this;
    this.halves = new Uint32Array(halves.length * 2);
    this.values = new Uint32Array(values.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      const one = halves[i] ?? 0;
      const other = halves[i + 1] ?? 0;
      if (one !== 0) this.set(placeOf(this.halves, one, other), one, other, values[i >> 1] ?? 0);
    }
  }
}
