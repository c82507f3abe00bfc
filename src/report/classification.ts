import { decimalText } from '../model/money.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { besideRows } from '../tally/classification.ts';
import { frame, row, type Subject } from './report.ts';
import { fromRows, over, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none' },
  { key: 'classification', kind: 'id', total: 'none' },
  { key: 'name', kind: 'text', total: 'none' },
  { key: 'year', kind: 'integer', total: 'none' },
  { key: 'report', kind: 'integer', total: 'none' },
  { key: 'declared', kind: 'money', total: 'sum', computed: true },
  { key: 'certified', kind: 'money', total: 'sum' },
];

/** The annex by economic classification: what was declared by code, year and report. Rows without a code stand in it too. */
export function classification(subject: Subject): Table {
  const { project, figures, report, partner } = subject;
  const partners = project.partners.map(({ id }) => id);
  const found = subject.classification.figures(report, partner, partners, project.classification);
  const rows = found.rows.map(its =>
    row('row', COLUMNS, {
      partner: its.partner || null,
      classification: its.code || null,
      name: its.name,
      year: its.year,
      report: its.report,
      declared: its.declared,
      certified: its.certified,
    }),
  );
  const notes: Note[] = [];
  const beside = besideRows(figures, report, partner);
  if (beside !== null && beside !== 0) notes.push({ note: 'beside-rows', args: { amount: decimalText(beside) } });
  if (found.unlisted.length > 0) notes.push({ note: 'not-in-classification', args: { years: found.unlisted } });
  if (found.unknown > 0) notes.push({ note: 'not-computed', args: { rows: found.unknown } });
  if (report !== null) notes.push({ note: 'up-to-report', args: { report } });
  if (partner !== null) notes.push({ note: 'one-partner', args: { partner } });
  notes.push(sourcesNote(over('row', rows), [fromRows(subject)]));
  return {
    ...frame(subject),
    report: 'classification',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: { declared: found.declared, certified: found.certified },
    notes,
  };
}
