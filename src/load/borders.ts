const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** What a stretch of bytes holds: where its last whole record ends (0 if none does), and how many lines end before that. */
export interface Stretch {
  readonly end: number;
  readonly lines: number;
  /** A field of these records runs over several lines. */
  readonly multiline: boolean;
}

/**
 * Follows quotes and line ends through the bytes of a CSV file, so that it can be cut between records. A quote opens a
 * field only at its start; elsewhere it is text. Bytes are UTF-8 or of a single-byte code page.
 */
export class Borders {
  /** The line, from 1, on which the record that is open starts, and its length so far in bytes. */
  line = 1;
  length = 0;
  open = false;
  private inside = 0;
  private closing = false;
  private start = true;
  private afterCr = false;

  private readonly delimiter: number;

  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  feed(bytes: Uint8Array): Stretch {
    let { open, closing, start, afterCr, inside } = this;
    const { delimiter } = this;
    const from = this.line;
    let line = this.line;
    let end = 0;
    let multiline = false;
    const size = bytes.length;
    for (let i = 0; i < size; i++) {
      const byte = bytes[i];
      if (open) {
        if (byte === QUOTE) {
          open = false;
          closing = true;
        } else if (byte === LF) {
          if (!afterCr) inside++;
          afterCr = false;
        } else if (byte === CR) {
          inside++;
          afterCr = true;
        } else afterCr = false;
        continue;
      }
      if (byte === QUOTE) {
        if (start || closing) open = true;
        closing = false;
        start = false;
        afterCr = false;
      } else if (byte === delimiter) {
        start = true;
        closing = false;
        afterCr = false;
      } else if (byte === LF || byte === CR) {
        if (byte === LF && afterCr) end = i + 1;
        else {
          if (inside > 0) multiline = true;
          line += 1 + inside;
          inside = 0;
          end = i + 1;
        }
        afterCr = byte === CR;
        start = true;
        closing = false;
      } else {
        start = false;
        closing = false;
        afterCr = false;
      }
    }
    this.open = open;
    this.closing = closing;
    this.start = start;
    this.afterCr = afterCr;
    this.inside = inside;
    this.line = line;
    this.length = end > 0 ? size - end : this.length + size;
    return { end, lines: line - from, multiline };
  }
}
