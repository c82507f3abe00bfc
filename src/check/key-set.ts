/** Two independent 32-bit hashes of a text, as one 64-bit key in a pair of integers. */
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
  private high = new Uint32Array(1 << 12);
  private low = new Uint32Array(1 << 12);

  /** Adds a text; true when its key was there already. */
  add(text: string): boolean {
    const high = hash(text, 0x9747b28c) || 1;
    const low = hash(text, 0x3c6ef372);
    if (this.size > this.high.length * FULL) this.grow();
    if (!this.put(high, low)) return true;
    this.size++;
    return false;
  }

  private put(high: number, low: number): boolean {
    const mask = this.high.length - 1;
    for (let at = (high ^ low) & mask; ; at = (at + 1) & mask) {
      const there = this.high[at] ?? 0;
      if (there === 0) {
        this.high[at] = high;
        this.low[at] = low;
        return true;
      }
      if (there === high && this.low[at] === low) return false;
    }
  }

  private grow(): void {
    const { high, low } = this;
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(high.length * 2);
    for (let i = 0; i < high.length; i++) {
      const key = high[i] ?? 0;
      if (key !== 0) this.put(key, low[i] ?? 0);
    }
  }
}
