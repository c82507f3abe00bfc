import type { CheckGroup, ChecksOf } from '../model/checks.ts';

/** What `explain` says of a check beside its severity and basis. */
export interface Explanation {
  /** What it finds, in one or two sentences. */
  readonly what: string;
  /** Why it matters to the people who report the project. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
}

export type Explanations<Group extends CheckGroup> = { readonly [Id in ChecksOf<Group>]: Explanation };
