import type { CheckGroup, CheckId, ChecksOf } from '../model/checks.ts';

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

/** What is told about something that several checks and reports have in common, in lines of at most 80 characters. */
export interface Topic {
  readonly title: string;
  readonly text: string;
}

export type TopicName =
  | 'formats'
  | 'workbooks'
  | 'import'
  | 'forms'
  | 'rounding'
  | 'exchange'
  | 'flat-rates'
  | 'checks'
  | 'waivers'
  | 'privacy'
  | 'exit-status';

/** What `explain` says in a language. */
export interface Manual {
  readonly explanations: Readonly<Record<CheckId, Explanation>>;
  readonly topics: Readonly<Record<TopicName, Topic>>;
}
