const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** What a byte means. At a delimiter nothing is done: the quotation mark after it looks back. */
const DELIMITER = 1;
const LINE_END = 2;
const MARK = 3;

/** Whether a field begins after a byte of this meaning. */
function isBreak(meaning: number | undefined): boolean {
  return meaning === DELIMITER || meaning === LINE_END;
}

/** What a stretch of bytes holds: where its last whole record ends (0 if none does). */
export interface Stretch {
  readonly end: number;
  /** A field of these records runs over several lines. */
  readonly multiline: boolean;
}

/**
 * Follows quotes and line ends through the bytes of a CSV file, so that it can be cut between records. A quote opens a
 * field only at its start; elsewhere it is text. Bytes are UTF-8 or of a single-byte code page. Only the four bytes that
 * mean something are looked at twice, which is what makes a first pass cheap.
 */
export class Borders {
  /** The line, from 1, on which the record that is open starts, and its length so far in bytes. */
  line = 1;
  length = 0;
  /** The line, from 1, of what follows the last cut. */
  cutLine = 1;
  /** Inside quotes. */
  open = false;
  /** The line on which the last quotation mark opened. */
  openLine = 1;
  /** Where text follows the quotation mark that closed a field: the line on which it opened. */
  stray: number | null = null;
  /** Lines that ended inside the open record. */
  private inside = 0;
  // What the last byte of the stretch before was: these hold for the first byte of the next.
  private afterBreak = true;
  private afterQuote = false;
  private afterCr = false;
  /** The stretch before ended in a CR: its record ends there, or at the LF that may come next. */
  private pendingCr = false;
  /** What is not cut yet has a field that runs over several lines. */
  private carriesLines = false;

  private readonly means = new Uint8Array(256);

  private readonly firstLine: number;

  /** Text behind a quotation mark that closed a field is looked for from a line on: titles above a table may have it. */
  constructor(delimiter: string, firstLine = 1) {
    this.firstLine = firstLine;
    this.means[delimiter.charCodeAt(0)] = DELIMITER;
    this.means[LF] = LINE_END;
    this.means[CR] = LINE_END;
    this.means[QUOTE] = MARK;
  }

  feed(bytes: Uint8Array): Stretch {
    const { means } = this;
    const firstLine = this.firstLine;
    const size = bytes.length;
    let { open, openLine, stray, line } = this;
    let inside = this.inside;
    // The first byte of a stretch may follow a quotation mark that closed a field.
    if (this.afterQuote && !open && size > 0 && means[bytes[0] ?? 0] === 0 && openLine >= firstLine) stray ??= openLine;
    let afterBreak = this.afterBreak;
    let lastQuote = this.afterQuote ? -1 : -2;
    let lastCr = this.afterCr ? -1 : -2;
    let end = 0;
    let multiline = this.carriesLines;
    if (this.pendingCr && size > 0) {
      this.pendingCr = false;
      if (bytes[0] !== LF) {
        if (inside > 0) multiline = true;
        line += 1 + inside;
        inside = 0;
      }
      lastCr = -2;
      afterBreak = true;
    }
    for (let i = 0; i < size; i++) {
      const byte = bytes[i] ?? 0;
      if ((means[byte] ?? 0) < LINE_END) continue;
      if (byte === QUOTE) {
        if (open) {
          open = false;
          lastQuote = i;
          if (i + 1 < size && means[bytes[i + 1] ?? 0] === 0 && openLine >= firstLine) stray ??= openLine;
        } else if (lastQuote === i - 1) open = true;
        else if (i === 0 ? afterBreak : isBreak(means[bytes[i - 1] ?? 0])) {
          open = true;
          openLine = line + inside;
        }
      } else {
        const second = byte === LF && lastCr === i - 1;
        if (byte === CR) lastCr = i;
        if (open) {
          if (!second) inside++;
          continue;
        }
        if (byte === CR && i === size - 1) {
          this.pendingCr = true;
          break;
        }
        if (!second) {
          if (inside > 0) multiline = true;
          line += 1 + inside;
          inside = 0;
        }
        end = i + 1;
      }
    }
    if (end > 0) this.cutLine = line;
    this.carriesLines = end === 0 && multiline;
    this.open = open;
    this.openLine = openLine;
    this.stray = stray;
    this.inside = inside;
    this.line = line;
    this.afterBreak = size === 0 ? afterBreak : !open && isBreak(means[bytes[size - 1] ?? 0]);
    this.afterQuote = lastQuote === size - 1;
    this.afterCr = lastCr === size - 1;
    this.length = end > 0 ? size - end : this.length + size;
    return { end, multiline };
  }
}
