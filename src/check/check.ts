import type { CheckArgs, CheckId } from '../model/checks.ts';
import type { ExpenseKey, Participant, ParticipantKey } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Severity } from '../model/finding.ts';
import type { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/project.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Pack } from '../programmes/pack.ts';
import type { ParticipantRules } from '../programmes/participant-rules.ts';
import type { Claim } from '../tally/claim.ts';
import type { Figures } from '../tally/figures.ts';
import type { Plan } from '../tally/plan.ts';
import type { Member, PortfolioFigures } from '../tally/portfolio.ts';
import type { Documents } from './documents.ts';
import type { Ids } from './ids.ts';

/** Says a finding of one check. */
export type Tell<Id extends CheckId> = (args: CheckArgs[Id], place: Place, subject: string) => void;

interface About<Id extends CheckId> {
  readonly id: Id;
  readonly severity: Severity;
  /** The article or reference that it rests on. */
  readonly basis: string;
}

export interface Context {
  readonly project: Project;
  readonly pack: Pack;
  readonly plan: Plan;
  /** The place of a value of the definition, by path. */
  readonly at: (path: string) => Place;
  /** The place of a key of the definition, by path. */
  readonly key: (path: string) => Place;
}

export interface ProjectContext extends Context {
  readonly figures: Figures;
}

export interface RowContext extends Context {
  /** The place of a cell of a row. */
  readonly cell: (claim: Claim, key: ExpenseKey) => Place;
  /** Whether the ledger has a column, or one of its files, by its index. */
  readonly has: (key: ExpenseKey, file?: number) => boolean;
  /** What the rows of one document have in common. */
  readonly documents: Documents;
  /** Whether all files of the ledger could be read. */
  readonly whole: boolean;
  /** Rows after this day are left out; null where no day was asked for. */
  readonly until: Maybe<Day>;
  readonly ids: Ids;
  /** The rows that are to be looked at again. */
  readonly marks: Marks;
}

/** Found while files are read; the check itself is the reader's. */
export interface FormCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'form';
}

/** Looks at the definition and its figures. */
export interface ProjectCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'project';
  readonly run: (context: ProjectContext, tell: Tell<Id>) => void;
}

/** Takes one row of the ledger after the other, and figures at the end. */
export interface Watch {
  /** Takes a row, and its number in the ledger by which it is marked. */
  readonly row?: (claim: Claim, number: number) => void;
  /** A second look at every row, for findings that need the whole first. */
  readonly end?: (figures: Figures) => Look | undefined;
  /** A second look at the rows that were marked, by this check or another. */
  readonly again?: Look;
}

export type Look = (claim: Claim) => void;

/** Watches nothing: where a ledger has no column that a check looks at. */
export const NOTHING_TO_WATCH: Watch = {};

/** Looks at the rows of the ledger as they stream by. */
export interface RowCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'rows';
  readonly watch: (context: RowContext, tell: Tell<Id>) => Watch;
}

/** Several projects with what stands above them. */
export interface PortfolioContext {
  readonly portfolio: Maybe<Portfolio>;
  readonly members: readonly Member[];
  readonly figures: PortfolioFigures;
}

/** Says a finding about the project at an index among the members, or null for one about the portfolio itself. */
export type PortfolioTell<Id extends CheckId> = (
  member: Maybe<number>,
  args: CheckArgs[Id],
  place: Place,
  subject: string,
) => void;

/** Looks at all projects of a portfolio together. */
export interface PortfolioCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'portfolio';
  /** Null for what is found while the projects' ledgers are read. */
  readonly run: Maybe<(context: PortfolioContext, tell: PortfolioTell<Id>) => void>;
}

/** What is known while participants are looked at. */
export interface PersonContext extends Context {
  readonly rules: ParticipantRules;
  readonly asOf: Maybe<Day>;
  /** The place of a cell of a row; of the person where the table has no such column. */
  readonly cell: (row: Participant, key: ParticipantKey) => Place;
  readonly has: (key: ParticipantKey) => boolean;
}

/** Looks at each participant once, by the row that counts. */
export interface PersonCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'persons';
  readonly watch: (context: PersonContext, tell: Tell<Id>) => (row: Participant) => void;
}

/** A waiver that could be read, with what became of it. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly isCheck: boolean;
  readonly isWaivable: boolean;
  readonly isExpired: boolean;
  /** Whether it holds, and no finding is there that it meets. */
  readonly isIdle: boolean;
}

/** The waivers of a project once all else is found. */
export interface WaiverContext {
  readonly waivers: readonly WaiverState[];
  readonly asOf: Maybe<Day>;
  readonly code: string;
  readonly at: Context['at'];
  /** The check that can be waived and that a mistyped one most likely means. */
  readonly nearestCheck: (check: string) => Maybe<string>;
  /** Of what the check finds, the subject that a mistyped one most likely means. */
  readonly nearestSubject: (waiver: Waiver) => Maybe<string>;
}

/** Looks at the waivers of a project. */
export interface WaiverCheck<Id extends CheckId = CheckId> extends About<Id> {
  readonly kind: 'waivers';
  readonly run: (context: WaiverContext, tell: Tell<Id>) => void;
}

export type Check<Id extends CheckId = CheckId> =
  | FormCheck<Id>
  | ProjectCheck<Id>
  | RowCheck<Id>
  | PersonCheck<Id>
  | PortfolioCheck<Id>
  | WaiverCheck<Id>;

export function formCheck<Id extends CheckId>(id: Id, severity: Severity, basis: string): FormCheck<Id> {
  return { kind: 'form', id, severity, basis };
}
