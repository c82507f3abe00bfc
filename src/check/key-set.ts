/** One of two independent 32-bit hashes of a text. */
function hash(text: string, seed: number): number {
  let h = seed ^ text.length;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x5bd1e995) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
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
    const high = hash(text, 0x9747b28c) || 1;
    const low = hash(text, 0x3c6ef372);
    if (this.size * 2 > this.halves.length * FULL) this.grow();
    if (!this.put(high, low)) return true;
    this.size++;
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
