import type { Day } from './date.ts';
import type { Maybe } from './money.ts';

/** What has to happen by a day, in the order of a project's life. */
export const DEADLINES = ['report-due', 'control', 'payment', 'payments-until', 'retention', 'durability'] as const;
export type DeadlineId = (typeof DEADLINES)[number];

/** From what a deadline counts. */
export const COUNTED_FROM = [
  'period-end',
  'submitted',
  'report-due',
  'contract',
  'project-end',
  'last-payment',
  'accounts',
  'final-payment',
] as const;
export type CountedFrom = (typeof COUNTED_FROM)[number];

/** What is not known yet where a deadline has no day. */
export const MISSING = ['submitted', 'final-payment', 'total', 'project-end'] as const;
export type Missing = (typeof MISSING)[number];

/** A deadline of a project; its day is n/a while what it counts from is not known. */
export interface Deadline {
  readonly what: DeadlineId;
  /** The report that it is of; null for one of the whole project. */
  readonly report: Maybe<number>;
  readonly date: Maybe<Day>;
  readonly from: CountedFrom;
  /** The article that rules it; null where only the contract does. */
  readonly basis: Maybe<string>;
  readonly missing: Maybe<Missing>;
  /** Whether what it asks for has happened already, as far as the files tell, and when. */
  readonly met: Maybe<Day>;
}
