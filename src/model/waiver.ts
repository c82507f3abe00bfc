import type { Day } from './date.ts';
import type { Maybe } from './money.ts';

/** A finding, or all of a check, that is known and accepted; the places of its values are in the project, by path. */
export interface Waiver {
  readonly path: string;
  /** As it is written; empty where it is missing. */
  readonly check: string;
  /** The subject of the findings; null for those of the whole project. */
  readonly where: Maybe<string>;
  readonly because: Maybe<string>;
  /** The last day on which it holds. */
  readonly until: Maybe<Day>;
  /** Something in it could not be read, and has its finding: it is not known what it means. */
  readonly isBroken: boolean;
}
