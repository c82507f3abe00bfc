import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { frame, row, type Subject } from './report.ts';
import { fromAssets, over, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none' },
  { key: 'asset', kind: 'text', total: 'none' },
  { key: 'category', kind: 'id', total: 'none', words: 'line' },
  { key: 'supplier', kind: 'text', total: 'none' },
  { key: 'document_no', kind: 'text', total: 'none' },
  { key: 'document_date', kind: 'date', total: 'none' },
  { key: 'quantity', kind: 'number', total: 'none' },
  { key: 'declared_eur', kind: 'money', total: 'sum', computed: true },
  { key: 'certified_eur', kind: 'money', total: 'sum' },
];

/** Several texts of an asset's rows in one cell. */
function joined(texts: readonly string[]): string | null {
  return texts.join('; ') || null;
}

/** List of long-term assets: what each one cost, by the documents that name it. */
export function assets(subject: Subject): Table {
  const { project, report, partner } = subject;
  const found = subject.assets.of(
    report,
    partner,
    project.partners.map(({ id }) => id),
  );
  const rows = found.assets.map(its =>
    row('row', COLUMNS, {
      partner: its.partner || null,
      asset: its.asset,
      category: joined(its.categories),
      supplier: joined(its.suppliers),
      document_no: joined(its.documents),
      document_date: its.date,
      quantity: its.quantity,
      declared_eur: its.declared,
      certified_eur: its.certified,
    }),
  );
  const notes: Note[] = [];
  if (found.unknown > 0) notes.push({ note: 'not-computed', args: { rows: found.unknown } });
  if (partner !== null) notes.push({ note: 'one-partner', args: { partner } });
  notes.push(sourcesNote(over('row', rows), [fromAssets(subject, found.rows)]));
  return {
    ...frame(subject),
    report: 'assets',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: { declared_eur: found.declared, certified_eur: found.certified },
    notes,
  };
}
