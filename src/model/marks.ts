/** Where a row of a ledger stands. */
interface Stand {
  readonly file: number;
  readonly line: number;
}

/** Some lines of a file. */
export interface Lines {
  has(line: number): boolean;
}

/** Marks on rows of a ledger, a bit a line: which rows a second look is to be taken at. */
export class Marks {
  /** The number of the last line before each file. */
  private readonly starts: number[] = [];
  private last = 0;
  private bits = new Uint32Array(1 << 10);
  /** Whether any row is marked. */
  any = false;

  /** A row's number in the whole ledger. Rows are to be met in their order first. */
  numberOf({ file, line }: Stand): number {
    this.starts[file] ??= this.last;
    const number = (this.starts[file] ?? 0) + line;
    if (number > this.last) this.last = number;
    return number;
  }

  /** Marks the row of a number. */
  add(number: number): void {
    const at = number >>> 5;
    if (at >= this.bits.length) {
      const { bits } = this;
      this.bits = new Uint32Array(Math.max(at + 1, bits.length * 2));
      this.bits.set(bits);
    }
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (number & 31));
    this.any = true;
  }

  has({ file, line }: Stand): boolean {
    const number = (this.starts[file] ?? 0) + line;
    return ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** The lines of a file on which its marked rows start. */
  linesOf(file: number): Lines {
    return { has: line => this.has({ file, line }) };
  }
}
