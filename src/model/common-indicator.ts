import type { Day } from './date.ts';
import type { Language, Texts } from './language.ts';
import type { Maybe } from './money.ts';

/** The fund whose regulation lists an indicator; ETC and Interreg: those of territorial cooperation. */
export type FundList = 'ERDF' | 'ETC' | 'ESF' | 'Interreg' | 'ESF+';

/** How sure something of the catalogue is; what is unverified is shown, and used nowhere. */
export type CatalogueStatus = 'found' | 'known' | 'unverified';

/** A name in a language, and how sure it is that the list has it so. */
export interface CommonName {
  readonly text: string;
  readonly status: CatalogueStatus;
}

/** Another list's code of the same thing. */
export interface SameCode {
  readonly code: string;
  readonly status: CatalogueStatus;
}

/** An indicator that a regulation, a state or a programme lists for all its projects. */
export interface CommonIndicator {
  readonly code: string;
  readonly period: '2014-2020' | '2021-2027';
  readonly fund: FundList;
  /** Of the Union, of Lithuania, or of one programme. */
  readonly list: 'common' | 'national' | 'programme';
  /** The programme whose list has it; null where it is nobody's own. */
  readonly programme: Maybe<string>;
  readonly type: 'output' | 'result';
  readonly names: Readonly<Partial<Record<Language, CommonName>>>;
  readonly unit: Texts;
  /** What it is told apart by. */
  readonly breakdown: readonly string[];
  /** Measured up to four weeks after a participant left, or six months after; null: while the project runs. */
  readonly timing: Maybe<'immediate' | 'longer-term'>;
  /** Whether a representative sample of the participants is asked. */
  readonly sample: boolean;
  /** Whether it counts what the project supported, or the project itself, and not people. */
  readonly entity: boolean;
  /** The last day on which it was in force; null where it still is, or was to the end of its period. */
  readonly until: Maybe<Day>;
  readonly same: readonly SameCode[];
  readonly basis: string;
  readonly status: CatalogueStatus;
}

/** Why the catalogue has nothing for a code to which the definition leaves the name. */
export interface NotListed {
  /** The code that may have been meant. */
  readonly nearest: Maybe<string>;
  /** Where another list has this very code: its period and fund. */
  readonly elsewhere: Maybe<string>;
  /** Whether the catalogue has it, but is not sure of it. */
  readonly unverified: boolean;
}

/** How many indicators of a list there are, by type. */
export interface ListCount extends Pick<CommonIndicator, 'period' | 'fund' | 'list' | 'programme'> {
  readonly output: number;
  readonly result: number;
  /** The first and the last code, as people count. */
  readonly from: string;
  readonly to: string;
}
