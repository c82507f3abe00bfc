const PRIME = 0x5bd1e995;

function mixed(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two independent 32-bit hashes of a text, in one walk over it; the first is never 0. */
function keyOf(text: string): readonly [number, number] {
  let first = 0x9747b28c ^ text.length;
  let second = 0x3c6ef372 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = Math.imul(first ^ code, PRIME) ^ (first >>> 15);
    second = Math.imul(second + code, 0x01000193) ^ (second >>> 17);
  }
  return [mixed(first) || 1, mixed(second)];
}

const FULL = 0.6;

/** Where the pair of a key's halves stands among pairs, or the empty place that it would take. */
function placeOf(halves: Uint32Array, high: number, low: number): number {
  const mask = halves.length - 1;
  let at = (high << 1) & mask;
  while (halves[at] !== 0 && (halves[at] !== high || halves[at + 1] !== low)) at = (at + 2) & mask;
  return at;
}

/**
 * A set of 64-bit keys of texts, in some 13 bytes a key: it tells which texts occurred before, and those that it says so
 * of are to be verified.
 */
export class KeySet {
  private size = 0;
  /** Pairs of halves; a first half of 0 is an empty place. */
  private halves = new Uint32Array(1 << 13);

  /** Adds a text; true when its key was there already. */
  add(text: string): boolean {
    const [high, low] = keyOf(text);
    if (this.size * 2 > this.halves.length * FULL) this.grow();
    const at = placeOf(this.halves, high, low);
    if (this.halves[at] !== 0) return true;
    this.halves[at] = high;
    this.halves[at + 1] = low;
    this.size++;
    return false;
  }

  has(text: string): boolean {
    const [high, low] = keyOf(text);
    return this.halves[placeOf(this.halves, high, low)] !== 0;
  }

  private grow(): void {
    const { halves } = this;
    this.halves = new Uint32Array(halves.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      const high = halves[i] ?? 0;
      if (high === 0) continue;
      const at = placeOf(this.halves, high, halves[i + 1] ?? 0);
      this.halves[at] = high;
      this.halves[at + 1] = halves[i + 1] ?? 0;
    }
  }
}

/** The same with a 32-bit value at each key, in some 20 bytes a key. */
export class KeyMap {
  private size = 0;
  private halves = new Uint32Array(1 << 13);
  private values = new Uint32Array(1 << 12);

  /** Puts a value at a text, unless one is there already: then gives that one, else null. */
  put(text: string, value: number): number | null {
    const [high, low] = keyOf(text);
    if (this.size * 2 > this.halves.length * FULL) this.grow();
    const at = placeOf(this.halves, high, low);
    if (this.halves[at] !== 0) return this.values[at >> 1] ?? 0;
    this.set(at, high, low, value);
    this.size++;
    return null;
  }

  private set(at: number, high: number, low: number, value: number): void {
    this.halves[at] = high;
    this.halves[at + 1] = low;
    this.values[at >> 1] = value;
  }

  private grow(): void {
    const { halves, values } = this;
    this.halves = new Uint32Array(halves.length * 2);
    this.values = new Uint32Array(values.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      const high = halves[i] ?? 0;
      const low = halves[i + 1] ?? 0;
      if (high !== 0) this.set(placeOf(this.halves, high, low), high, low, values[i >> 1] ?? 0);
    }
  }
}
