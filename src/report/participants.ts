import type { Day } from '../model/date.ts';
import { textIn } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { periodOf } from '../programmes/index.ts';
import { participantRules } from '../programmes/participant-rules.ts';
import { untilReport } from '../tally/participants.ts';
import { limitOf, type ShownCounts, shownOf } from '../tally/suppression.ts';
import { frame, row, type Subject } from './report.ts';
import { fromDefinition, fromPersons, sourcesNote } from './sources.ts';

const count = (key: string): TableColumn => ({ key, kind: 'integer', total: 'none', computed: true });

const COLUMNS: readonly TableColumn[] = [
  { key: 'code', kind: 'id', total: 'none' },
  { key: 'name', kind: 'text', total: 'none' },
  count('women'),
  count('men'),
  count('other'),
  count('total'),
  count('incomplete'),
];

/** Participants: the common indicators of their records by sex, and those that the definition states of entities. */
export function participants(subject: Subject): Table {
  const { project, figures, participants: its, names, report, suppressBelow, language } = subject;
  const rules = participantRules(periodOf(project));
  const until = untilReport(project, report, figures.asOf);
  const counts = its === null ? null : shownOf(its.counts(until), rules, suppressBelow);
  const named = names(rules.period);
  const byCode = new Map(counts?.indicators.map(one => [one.rule.code, one]));
  // Where there is no table, what the definition states is all that there is to tell.
  const told = rules.indicators.value.filter(({ code }) => counts !== null || project.entities.has(code));
  const rows = told.map(({ code }) => {
    const name = textIn(named.get(code) ?? {}, language);
    const entities = project.entities.get(code);
    const { women, men, other, total, incomplete } = byCode.get(code) ?? {
      women: null,
      men: null,
      other: null,
      total: entities === undefined ? null : Number(entities),
      incomplete: null,
    };
    return row('row', COLUMNS, { code, name, women, men, other, total, incomplete });
  });
  return {
    ...frame(subject),
    report: 'participants',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: {},
    notes: [...notesOf(subject, until, counts), sourcesNote(null, [...fromPersons(subject), fromDefinition(subject)])],
  };
}

function notesOf(
  { participants: its, report, partner, suppressBelow }: Subject,
  until: Maybe<Day>,
  counts: Maybe<ShownCounts>,
): Note[] {
  if (its === null || counts === null) return [{ note: 'no-participants', args: {} }];
  const { all, complete, leftOut } = counts;
  const notes: Note[] = [
    { note: 'participants-counted', args: { all, complete, leftOut } },
    { note: 'participants-incomplete', args: {} },
  ];
  if (until !== null && report === null && its.enterAfter(until)) {
    notes.push({ note: 'participants-after', args: { day: until } });
  }
  if (report !== null) notes.push({ note: 'up-to-report', args: { report } });
  if (partner !== null) notes.push({ note: 'not-by-partner', args: {} });
  if (suppressBelow !== null) notes.push({ note: 'small-hidden', args: { below: limitOf(suppressBelow) } });
  return notes;
}
