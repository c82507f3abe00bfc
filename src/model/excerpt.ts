/** A line of a file around the value to which a place leads; a long one is cut to what fits beside it. */
export interface Excerpt {
  /** What stands before the value, what it is, and what follows, as in the file. */
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** Whether more of the line stands before, or after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}
