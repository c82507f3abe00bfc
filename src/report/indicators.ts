import { textIn } from '../model/language.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { countsByPeople } from '../tally/achievements.ts';
import { reportOn } from '../tally/claim.ts';
import { frame, row, type Subject } from './report.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'code', kind: 'id', total: 'none' },
  { key: 'name', kind: 'text', total: 'none' },
  { key: 'type', kind: 'id', total: 'none' },
  { key: 'unit', kind: 'text', total: 'none' },
  { key: 'baseline', kind: 'number', total: 'none' },
  { key: 'target', kind: 'number', total: 'none' },
  { key: 'previous', kind: 'number', total: 'none' },
  { key: 'this', kind: 'number', total: 'none' },
  { key: 'cumulative', kind: 'number', total: 'none' },
  { key: 'women', kind: 'number', total: 'none' },
  { key: 'men', kind: 'number', total: 'none' },
  { key: 'percent', kind: 'percent', total: 'none', computed: true },
  { key: 'status', kind: 'id', total: 'none', words: 'indicator-status' },
  { key: 'evidence', kind: 'text', total: 'none' },
];

/** How activities are counted, where an indicator is fed by them. */
function feedNote(project: Subject['project']): Note[] {
  const fed = project.indicators.filter(({ from }) => from === 'activities');
  if (fed.length === 0) return [];
  const people = fed.filter(its => countsByPeople(project, its)).map(({ code }) => code);
  const each = fed.filter(its => !countsByPeople(project, its)).map(({ code }) => code);
  return [{ note: 'from-activities', args: { people, each } }];
}

/** Indicators: what was reached before and in this report, against the target. */
export function indicators(subject: Subject): Table {
  const { project, figures, report, partner } = subject;
  const rows = figures.indicators.map(figure => {
    const { indicator } = figure;
    return row('row', COLUMNS, {
      code: indicator.code,
      name: textIn(indicator.name, project.language ?? 'en'),
      type: indicator.type,
      unit: indicator.unit,
      baseline: indicator.baseline,
      target: indicator.target,
      previous: figure.previous,
      this: figure.thisReport,
      cumulative: figure.cumulative,
      women: figure.women,
      men: figure.men,
      percent: figure.percent,
      status: figure.status,
      evidence: figure.evidence.join('; ') || null,
    });
  });
  const current = report === null ? reportOn(project, figures.asOf) : project.reports.find(({ no }) => no === report);
  const note: Note =
    current == null
      ? { note: 'no-report', args: {} }
      : { note: 'this-report', args: { report: current.no, start: current.start, end: current.end } };
  return {
    ...frame(subject),
    report: 'indicators',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: {},
    notes: [
      note,
      ...feedNote(project),
      ...(partner === null ? [] : [{ note: 'one-partner', args: { partner } } as const]),
    ],
  };
}
