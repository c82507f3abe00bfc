import { textIn } from '../model/language.ts';
import type { Table, TableColumn } from '../model/table.ts';
import { fromList } from '../model/table.ts';
import { portfolioFigures } from '../tally/portfolio.ts';
import {
  frameOfPortfolio,
  hiddenNote,
  indicatorsReached,
  notKnown,
  type PortfolioSubject,
  projectsChart,
  row,
} from './report.ts';
import { fromMembers, over, sourcesNote } from './sources.ts';

const money = (key: string): TableColumn => ({ key, kind: 'money', total: 'sum', computed: true });

const COLUMNS: readonly TableColumn[] = [
  { key: 'project', kind: 'id', total: 'none' },
  { key: 'title', kind: 'text', total: 'none' },
  { key: 'measure', kind: 'id', total: 'none' },
  money('total'),
  money('eu'),
  money('national'),
  money('own'),
  money('paid'),
  { key: 'remaining', kind: 'money', total: { difference: ['total', 'paid'] }, computed: true },
  { key: 'end', kind: 'date', total: 'none' },
  { key: 'indicators_reached', kind: 'text', total: 'none' },
];

/** What a council wants to see of every project, on one page. */
export function council(subject: PortfolioSubject): Table {
  const figures = portfolioFigures(subject.portfolio, subject.members);
  const { projects, money: whole } = figures;
  const rows = projects.map(project => {
    const { code, measure, end } = project;
    const { total, eu, national, own, spent, remaining } = project.money;
    return row('row', COLUMNS, {
      project: code,
      title: textIn(project.title, subject.language),
      measure,
      total,
      eu,
      national,
      own,
      paid: spent,
      remaining,
      end,
      indicators_reached: indicatorsReached(project),
    });
  });
  const hidden: Readonly<Record<string, boolean>> = {
    measure: projects.every(({ measure }) => measure === null),
    national: whole.national === 0,
    indicators_reached: projects.every(({ indicators }) => indicators === null),
  };
  const { total, eu, national, own, spent, remaining } = whole;
  return {
    ...frameOfPortfolio(subject),
    report: 'council',
    columns: COLUMNS.map(column => ({ ...column, hidden: hidden[column.key] ?? false })),
    rows: fromList(rows),
    totalLevel: 'row',
    totals: { total, eu, national, own, paid: spent, remaining },
    notes: [
      { note: 'paid-so-far', args: {} },
      ...notKnown(figures, subject.unread),
      ...hiddenNote(subject),
      sourcesNote(over('row', rows), fromMembers(subject)),
    ],
    charts: projectsChart(figures, 'paid', subject.language),
    onePage: true,
  };
}
