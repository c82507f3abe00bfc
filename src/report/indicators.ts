import { type Chart, telling } from '../model/chart.ts';
import { type Language, textIn } from '../model/language.ts';
import type { Note, Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { countsByPeople } from '../tally/achievements.ts';
import { reportOn } from '../tally/claim.ts';
import type { IndicatorFigure } from '../tally/indicators.ts';
import { frame, row, type Subject } from './report.ts';
import { fromDefinition, fromPersons, fromTable, sourcesNote } from './sources.ts';

const COLUMNS: readonly TableColumn[] = [
  { key: 'code', kind: 'id', total: 'none' },
  { key: 'name', kind: 'text', total: 'none' },
  { key: 'type', kind: 'id', total: 'none', words: 'indicator-type' },
  { key: 'unit', kind: 'text', total: 'none', words: 'unit' },
  { key: 'baseline', kind: 'number', total: 'none' },
  { key: 'target', kind: 'number', total: 'none' },
  { key: 'previous', kind: 'number', total: 'none', computed: true },
  { key: 'this', kind: 'number', total: 'none', computed: true },
  { key: 'cumulative', kind: 'number', total: 'none', computed: true, formula: { plus: ['previous', 'this'] } },
  { key: 'women', kind: 'number', total: 'none', computed: true, minor: true },
  { key: 'men', kind: 'number', total: 'none', computed: true, minor: true },
  {
    key: 'percent',
    kind: 'percent',
    total: 'none',
    computed: true,
    formula: { ratio: ['cumulative', 'target'], from: 'baseline' },
    bar: true,
  },
  { key: 'status', kind: 'id', total: 'none', words: 'indicator-status', computed: true },
  { key: 'evidence', kind: 'text', total: 'none', minor: true },
];

/** What is not known of an indicator that is counted is nothing, not n/a. */
function withoutOf({ cumulative, women, men, status }: IndicatorFigure): string[] {
  if (cumulative === null) return [];
  return Object.entries({ women, men, status }).flatMap(([key, value]) => (value === null ? [key] : []));
}

/** How activities are counted, where an indicator is fed by them. */
function feedNote(project: Subject['project']): Note[] {
  const fed = project.indicators.filter(({ from }) => from === 'activities');
  if (fed.length === 0) return [];
  const people = fed.filter(its => countsByPeople(project, its)).map(({ code }) => code);
  const each = fed.filter(its => !countsByPeople(project, its)).map(({ code }) => code);
  return [{ note: 'from-activities', args: { people, each } }];
}

/** What has a target, against it. */
function chartOf(figures: readonly IndicatorFigure[], language: Language): Chart[] {
  const aimed = figures.filter(({ indicator }) => indicator.target !== null);
  return telling({
    chart: 'indicators',
    form: 'bars',
    kind: 'percent',
    labels: aimed.map(({ indicator: { code, name } }) => {
      const its = textIn(name, language);
      return { id: code, ...(its === null ? {} : { name: its }) };
    }),
    series: [{ key: 'percent', role: 'actual', values: aimed.map(({ percent }) => percent) }],
  });
}

/** The rows by which indicators were reached; where counts of few persons are hidden, not how many they are. */
function sourceNote(subject: Subject): Note {
  const { figures, suppressBelow } = subject;
  const paths = new Set(figures.indicators.flatMap(({ achieved }) => achieved.flatMap(({ path }) => path ?? [])));
  const from = (['achievements', 'activities'] as const).flatMap(what => {
    const rows = [...paths].filter(path => path.startsWith(`${what}[`)).length;
    return rows === 0 ? [] : [fromTable(subject, what, suppressBelow === null ? rows : null)];
  });
  const fed = figures.indicators.some(({ indicator }) => indicator.from === 'participants');
  return sourcesNote(null, [fromDefinition(subject), ...from, ...(fed ? fromPersons(subject) : [])]);
}

/** Indicators: what was reached before and in this report, against the target. */
export function indicators(subject: Subject): Table {
  const { project, figures, report, partner, language } = subject;
  const rows = figures.indicators.map(figure => {
    const { indicator } = figure;
    const its = row('row', COLUMNS, {
      code: indicator.code,
      name: textIn(indicator.name, language),
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
    return { ...its, without: withoutOf(figure) };
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
    charts: chartOf(figures.indicators, language),
    notes: [
      note,
      ...feedNote(project),
      ...(partner === null ? [] : [{ note: 'one-partner', args: { partner } } as const]),
      sourceNote(subject),
    ],
  };
}
