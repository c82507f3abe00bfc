import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { inForce } from '../programmes/pack.ts';
import { invests, notRuled } from '../tally/deadlines.ts';
import { frame, row, type Subject } from './report.ts';
import { fromDefinition, fromTable, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'date', kind: 'date', total: 'none', computed: true },
  { key: 'what', kind: 'id', total: 'none', words: 'deadline' },
  { key: 'report', kind: 'integer', total: 'none' },
  { key: 'from', kind: 'id', total: 'none', words: 'deadline-from' },
  { key: 'basis', kind: 'text', total: 'none', cites: true },
  { key: 'missing', kind: 'id', total: 'none', words: 'deadline-missing' },
];

/** Deadlines with their legal basis, by date; those of one report where one is asked for. */
export function dates(subject: Subject): Table {
  const { deadlines, figures, project, report: only } = subject;
  const rows = deadlines
    .filter(({ report }) => only === null || report === only)
    .map(({ date, what, report, from, basis, missing }) =>
      row('row', COLUMNS, { date, what, report, from, basis, missing }),
    );
  const rules = figures.plan.pack.deadlines;
  const what = notRuled(rules);
  const notes: Note[] = [];
  if (what.length > 0) notes.push({ note: 'no-rule', args: { programme: project.programme, what } });
  if (only === null && inForce(rules.durability) !== null && invests(figures.plan) === null)
    notes.push({ note: 'durability-unknown', args: {} });
  const finals = project.payments.filter(({ kind }) => kind === 'final').length;
  notes.push(sourcesNote(null, [fromDefinition(subject), fromTable(subject, 'payments', finals)]));
  return {
    ...frame(subject),
    report: 'dates',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: {},
    notes,
  };
}
