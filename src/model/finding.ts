import type { CheckArgs, CheckId } from './checks.ts';
import type { Place } from './place.ts';
import { sheetNamed } from './sheets.ts';

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

/** Whether what stands in a file, or in a sheet of it, are participants: none of it is ever shown as it stands. */
export function holdsPersons({ file, sheet }: Pick<Place, 'file' | 'sheet'>): boolean {
  if (/(^|[/\\])participants\.(csv|xlsx)$/i.test(file)) return true;
  return sheet !== null && sheetNamed(sheet) === 'participants';
}

/** A finding as it may be told: of participants without what a cell holds, whichever column it is of. */
export function withoutCells(found: Finding): Finding {
  const { check, args, place, subject } = found;
  if (!holdsPersons(place)) return found;
  const hidden = {
    ...('text' in args && args.text !== '' ? { text: null } : {}),
    ...('meant' in args ? { meant: null } : {}),
    ...(check === 'file/unknown-column' ? { column: null } : {}),
  };
  return { check, args: { ...args, ...hidden }, place, subject } as Finding;
}

/** Whether a finding tells of a participant: its words are for `check` alone, elsewhere its place is enough. */
export function isOfPerson(found: Finding): boolean {
  const { check, place } = found;
  // A waiver names whom it is about.
  if (check.startsWith('waiver/') && 'check' in found.args) return /^participant/.test(String(found.args.check));
  return holdsPersons(place) && !OF_THE_FILE.has(check);
}

/** How a finding stands: it counts unless it is waived, or known. */
export interface Standing {
  /** The reason for which it is accepted, or null. */
  readonly waived: string | null;
  /** Whether it was known before, by a file of findings that were accepted as they stood. */
  readonly baseline: boolean;
}

export const COUNTS: Standing = { waived: null, baseline: false };
export const IN_BASELINE: Standing = { waived: null, baseline: true };

/** A finding that does not count, and why. */
export interface Accepted extends Standing {
  readonly finding: Finding;
}

/** How many findings of a check there were, of each standing. */
export interface Tally {
  readonly counted: number;
  readonly waived: number;
  readonly baseline: number;
}

/** The findings of a project: of a check at most `KEPT` of each standing are kept, all are counted. */
export interface Findings {
  /** Those that count. */
  readonly list: readonly Finding[];
  readonly accepted: readonly Accepted[];
  readonly tallies: ReadonlyMap<CheckId, Tally>;
}

/** The most findings of a check, and of one standing, that are kept of a project. */
export const KEPT = 1_000;

function standingOf({ waived, baseline }: Standing): keyof Tally {
  if (waived !== null) return 'waived';
  return baseline ? 'baseline' : 'counted';
}

/** Collects findings as they come, in bounded memory; `stands` says how each of them stands. */
export function collector(stands: (finding: Finding) => Standing = () => COUNTS): {
  readonly say: Say;
  readonly findings: () => Findings;
} {
  const list: Finding[] = [];
  const accepted: Accepted[] = [];
  const tallies = new Map<CheckId, Tally>();
  return {
    say(told) {
      const found = withoutCells(told);
      const standing = stands(found);
      const which = standingOf(standing);
      const before = tallies.get(found.check) ?? { counted: 0, waived: 0, baseline: 0 };
      tallies.set(found.check, { ...before, [which]: before[which] + 1 });
      if (before[which] >= KEPT) return;
      // Cloned, for a text of a table is a slice of its passage and would keep all of that in memory; the place stays itself.
      const { args, subject } = structuredClone({ args: found.args, subject: found.subject });
      const kept = { ...found, args, subject } as Finding;
      if (which === 'counted') list.push(kept);
      else accepted.push({ finding: kept, ...standing });
    },
    findings: () => ({ list, accepted, tallies }),
  };
}

/** The findings of two walks over one project, as if they were of one. */
export function together(one: Findings, other: Findings): Findings {
  const tallies = new Map(one.tallies);
  for (const [check, { counted, waived, baseline }] of other.tallies) {
    const its = tallies.get(check) ?? { counted: 0, waived: 0, baseline: 0 };
    tallies.set(check, {
      counted: its.counted + counted,
      waived: its.waived + waived,
      baseline: its.baseline + baseline,
    });
  }
  return { list: [...one.list, ...other.list], accepted: [...one.accepted, ...other.accepted], tallies };
}

/** Findings with other places. */
export function replaced({ list, accepted, tallies }: Findings, places: ReadonlyMap<Place, Place>): Findings {
  const place = (finding: Finding): Finding => ({ ...finding, place: places.get(finding.place) ?? finding.place });
  return {
    list: list.map(place),
    accepted: accepted.map(one => ({ ...one, finding: place(one.finding) })),
    tallies,
  };
}

/** The places of findings. */
export function placesOf({ list, accepted }: Findings): Place[] {
  return [...list, ...accepted.map(({ finding }) => finding)].map(({ place }) => place);
}

/** A finding with what the catalogue says of its check. */
export interface Judged extends Standing {
  readonly finding: Finding;
  readonly severity: Severity;
  readonly basis: string;
}

/** The findings of one project, sorted; the counts are whole even where the list is cut. */
export interface Judgement {
  readonly project: string;
  /** Of what lies above projects: it is no project itself. */
  readonly ofPortfolio: boolean;
  readonly list: readonly Judged[];
  /** Of those that count. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly baseline: number;
  /** How many there were of each check whose findings are not all in the list. */
  readonly truncated: Readonly<Partial<Record<CheckId, number>>>;
  readonly tallies: Findings['tallies'];
}
