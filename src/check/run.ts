import type { CheckArgs, CheckId } from '../model/checks.ts';
import type { Day } from '../model/date.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import type { Keys } from '../model/keys.ts';
import type { Ledger } from '../model/ledger.ts';
import { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { type Project, placeOf } from '../model/project.ts';
import type { Claim } from '../tally/claim.ts';
import type { Figures } from '../tally/figures.ts';
import type { Plan } from '../tally/plan.ts';
import { CATALOGUE, CHECK_IDS } from './catalogue.ts';
import type { Check, Context, RowContext, Tell, Watch } from './check.ts';
import { Documents } from './documents.ts';
import { Ids } from './ids.ts';

/** A second look at a ledger: at every row, or only at those that were marked in the first pass. */
export interface SecondLook {
  readonly only: Maybe<Marks>;
  readonly row: (claim: Claim) => void;
}

/** Checks at work on one project: they see every row, then the figures, then rows again where one asks for it. */
export interface Running {
  readonly row: (claim: Claim) => void;
  /** Runs what needs figures; returns the second look that is wanted, or null. */
  readonly end: (figures: Figures) => Maybe<SecondLook>;
  /** The keys of the documents that were seen. */
  readonly documents: () => Keys;
}

/** The checks as one list; each one's id decides the arguments of what it tells. */
export const CHECKS = CHECK_IDS.map(id => CATALOGUE[id]) as readonly Check[];

/** What every check is told of a project. */
export function contextOf(project: Project, plan: Plan): Context {
  return {
    project,
    pack: plan.pack,
    plan,
    at: path => placeOf(project, path),
    key: path => project.keys.get(path) ?? placeOf(project, path),
  };
}

/** How a check of some id says what it finds. */
export function teller(say: Say): (id: CheckId) => Tell<CheckId> {
  return id => (args: CheckArgs[CheckId], place: Place, subject: string) => say(finding(id, args, place, subject));
}

/** The number of a row, by the place of a cell in it. */
function rowNumber({ line, cell }: Place): string {
  return line === null ? (/\d+$/.exec(cell ?? '')?.[0] ?? '') : String(line);
}

/** Checks of a project; `until` is the day that was asked for, after which rows are left out. */
export function runChecks(project: Project, plan: Plan, ledger: Ledger, say: Say, until: Maybe<Day> = null): Running {
  const context = contextOf(project, plan);
  const marks = new Marks();
  const documents = new Documents(plan.pack, marks);
  const ids = new Ids(marks);
  const rowContext: RowContext = {
    ...context,
    cell: ({ row }, key) => ledger.place(row, key),
    has: (key, file) => ledger.has(key, file),
    documents,
    whole: ledger.whole,
    until,
    ids,
    marks,
  };
  const tell = teller(say);
  const watches = CHECKS.flatMap((check): Watch[] => {
    if (check.kind !== 'rows') return [];
    const tellRow = tell(check.id);
    // A row without an id is named by its number, so that it has a name and can be waived.
    return [
      check.watch(rowContext, (args, place, subject) =>
        tellRow(args, place, subject === '' ? rowNumber(place) : subject),
      ),
    ];
  });
  const rows = watches.flatMap(({ row }) => row ?? []);
  const agains = watches.flatMap(({ again }) => again ?? []);
  return {
    documents: () => documents.all,
    row(claim) {
      const number = marks.numberOf(claim.row);
      documents.row(claim, number);
      ids.row(claim, number);
      for (const row of rows) row(claim, number);
    },
    end(figures) {
      for (const check of CHECKS) if (check.kind === 'project') check.run({ ...context, figures }, tell(check.id));
      const looks = watches.flatMap(({ end }) => end?.(figures) ?? []);
      if (looks.length === 0 && !marks.any) return null;
      return {
        only: looks.length === 0 ? marks : null,
        row(claim) {
          for (const look of looks) look(claim);
          if (!marks.has(claim.row)) return;
          documents.look(claim);
          for (const again of agains) again(claim);
        },
      };
    },
  };
}
