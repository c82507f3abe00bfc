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
    if (!this.put(high, low)) return true;
    this.size++;
    return false;
  }

  has(text: string): boolean {
    const [high, low] = keyOf(text);
    const { halves } = this;
    const mask = halves.length - 1;
    for (let at = (high << 1) & mask; halves[at] !== 0; at = (at + 2) & mask) {
      if (halves[at] === high && halves[at + 1] === low) return true;
    }
    return false;
  }

  private put(high: number, low: number): boolean {
    const { halves } = this;
    const mask = halves.length - 1;
    for (let at = (high << 1) & mask; ; at = (at + 2) & mask) {
      const there = halves[at] ?? 0;
      if (there === 0) {
        halves[at] = high;
        halves[at + 1] = low;
        return true;
      }
      if (there === high && halves[at + 1] === low) return false;
    }
  }

  private grow(): void {
    const { halves } = this;
    this.halves = new Uint32Array(halves.length * 2);
    for (let i = 0; i < halves.length; i += 2) {
      const high = halves[i] ?? 0;
      if (high !== 0) this.put(high, halves[i + 1] ?? 0);
    }
  }
}
