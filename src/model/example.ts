import type { CheckArgs, CheckId } from './checks.ts';

/** A line of a file: its number and the line as it stands, or of a table its cells; `…` where some are left out. */
export type ExcerptLine = readonly [line: number, ...cells: string[]];

/** What of a file matters: some of its lines; none where they are gone; null where the file as a whole is meant. */
export interface Excerpt {
  readonly file: string;
  readonly lines: readonly ExcerptLine[] | null;
}

/** A mistake that a check finds, and the same put right. */
export interface Example<Id extends CheckId = CheckId> {
  /** Where it is found, as `check` prints it. */
  readonly place: string;
  /** What its message is made of. */
  readonly args: CheckArgs[Id];
  /** The column of `args` as its table heads it, where that is not its key. */
  readonly heading?: string;
  readonly subject: string;
  readonly bad: readonly Excerpt[];
  readonly good: readonly Excerpt[];
}

/** An example of every check. */
export type Examples = { readonly [Id in CheckId]: Example<Id> };
