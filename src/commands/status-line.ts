/** What a line of a terminal needs. */
export interface Screenful {
  readonly write: (text: string) => void;
  readonly columns: () => number;
  /** Milliseconds, from whatever beginning. */
  readonly now: () => number;
  /** Calls again and again, and keeps nobody waiting; gives what ends it. */
  readonly every: (milliseconds: number, call: () => void) => () => void;
}

const CLEAR = '\r\u001b[K';

/** One line on a terminal that is written over, and gone before anything else is told. */
export class StatusLine {
  private readonly screen: Screenful;
  /** Whether it stands there now. */
  isShown = false;
  private isOver = false;
  private end = () => {};

  constructor(screen: Screenful) {
    this.screen = screen;
  }

  now(): number {
    return this.screen.now();
  }

  /** How long a text may be: one that reached the end of the line would begin another. */
  room(): number {
    return this.screen.columns() - 1;
  }

  show(text: string): void {
    if (this.isOver) return;
    this.screen.write(`\r${text}\u001b[K`);
    this.isShown = true;
  }

  /** Calls again and again until the line is closed, or somebody else asks for the same. */
  every(milliseconds: number, call: () => void): void {
    this.end();
    if (!this.isOver) this.end = this.screen.every(milliseconds, call);
  }

  wipe(): void {
    if (this.isShown) this.screen.write(CLEAR);
    this.isShown = false;
  }

  /** Wipes it for good: what is printed now may stand on the same terminal. */
  close(): void {
    this.wipe();
    this.isOver = true;
    this.end();
  }
}
