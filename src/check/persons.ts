import type { Participant } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Say } from '../model/finding.ts';
import { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import { type ParticipantRows, personKey } from '../model/participants.ts';
import { placeText } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Participants } from '../tally/participants.ts';
import type { Plan } from '../tally/plan.ts';
import type { PersonContext } from './check.ts';
import { CHECKS, contextOf, teller } from './run.ts';

/** So many repeated rows are looked at again: far more than findings are kept. Beyond them a key's 64 bits are trusted. */
const KEPT = 20_000;

/** Reads the participants once, counts each person once and checks them; rows of a key that repeats are read again. */
export async function countPersons(
  project: Project,
  plan: Plan,
  rows: ParticipantRows,
  participants: Participants,
  say: Say,
  asOf: Maybe<Day>,
  until: Maybe<Day>,
): Promise<void> {
  const cell: PersonContext['cell'] = (row, key) => rows.place(row, rows.has(key) ? key : 'person');
  const context: PersonContext = {
    ...contextOf(project, plan),
    rules: participants.rules,
    asOf,
    cell,
    has: key => rows.has(key),
  };
  const tell = teller(say);
  const checks = CHECKS.flatMap(check => (check.kind === 'persons' ? [check.watch(context, tell(check.id))] : []));
  const duplicate = (row: Participant, line: number) => {
    const first = placeText(rows.place({ ...row, line }, 'person'));
    tell('participant/duplicate')({ person: row.person, first }, cell(row, 'person'), row.person);
  };
  const marks = new Marks();
  /** The line of the first row, by that of one whose key repeats. */
  const firsts = new Map<number, number>();
  for await (const batch of rows.rows()) {
    for (const row of batch) {
      if (until !== null && row.entered !== null && row.entered > until) continue;
      const number = marks.numberOf(row);
      const first = participants.add(row);
      if (first === null) for (const check of checks) check(row);
      else if (firsts.size >= KEPT) duplicate(row, first);
      else {
        firsts.set(row.line, first);
        marks.add(first);
        marks.add(number);
      }
    }
  }
  if (!marks.any) return;
  const persons = new Map<number, string>();
  for await (const batch of rows.rows(marks)) {
    for (const row of batch.filter(its => marks.has(its))) {
      const first = firsts.get(row.line);
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      if (first === undefined) persons.set(row.line, structuredClone(personKey(row.person)));
      else if (persons.get(first) === personKey(row.person)) duplicate(row, first);
    }
  }
}
