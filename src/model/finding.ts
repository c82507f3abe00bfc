import type { CheckArgs, CheckId } from './checks.ts';
import type { Place } from './place.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A problem in the user's data: which check, its arguments, where, and the thing that a waiver would name. */
export type Finding<Id extends CheckId = CheckId> = {
  readonly [Check in Id]: {
    readonly check: Check;
    readonly args: CheckArgs[Check];
    readonly place: Place;
    readonly subject: string;
  };
}[Id];

/** Takes a finding as it is found. */
export type Say = (finding: Finding) => void;

/** Puts a finding together; the check's id decides which arguments it takes. */
export function finding<Id extends CheckId>(check: Id, args: CheckArgs[Id], place: Place, subject: string): Finding {
  return { check, args, place, subject } as unknown as Finding;
}

/** What is said of the file of participants and holds nothing of its rows. */
const OF_THE_FILE: ReadonlySet<CheckId> = new Set([
  'participant/personal-data',
  'file/unreadable',
  'file/missing-column',
]);

/** Whether a file's rows are participants: none of them is ever shown as it stands. */
export function holdsPersons(file: string): boolean {
  return /(^|[/\\])participants\.(csv|xlsx)$/i.test(file);
}

/** Whether a finding tells of a participant: its words are for `check` alone, elsewhere its place is enough. */
export function isOfPerson({ check, place }: Finding): boolean {
  return holdsPersons(place.file) && !OF_THE_FILE.has(check);
}

/** The findings of a project: at most `KEPT` of a check are kept, all are counted. */
export interface Findings {
  readonly list: readonly Finding[];
  /** How many there were of each check whose findings are not all in the list. */
  readonly truncated: Readonly<Partial<Record<CheckId, number>>>;
  readonly counts: ReadonlyMap<CheckId, number>;
}

const KEPT = 1_000;

/** Collects findings as they come, in bounded memory. */
export function collector(): { readonly say: Say; readonly findings: () => Findings } {
  const list: Finding[] = [];
  const counts = new Map<CheckId, number>();
  return {
    say(found) {
      const count = (counts.get(found.check) ?? 0) + 1;
      counts.set(found.check, count);
      if (count > KEPT) return;
      // Cloned, for a text of a table is a slice of its passage and would keep all of that in memory; the place stays itself.
      const { args, subject } = structuredClone({ args: found.args, subject: found.subject });
      list.push({ ...found, args, subject } as Finding);
    },
    findings: () => ({
      list,
      counts,
      truncated: Object.fromEntries([...counts].filter(([, count]) => count > KEPT)),
    }),
  };
}

/** A finding with what the catalogue says of its check. */
export interface Judged {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly basis: string;
  /** The reason why it does not count, or null. */
  readonly waived: string | null;
  /** Whether it was known before, by a file of findings that were accepted as they stood. */
  readonly baseline: boolean;
}

/** The findings of one project, sorted; the counts are whole even where the list is cut. */
export interface Judgement {
  readonly project: string;
  /** Of what lies above projects: it is no project itself. */
  readonly ofPortfolio: boolean;
  readonly list: readonly Judged[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly truncated: Findings['truncated'];
}
