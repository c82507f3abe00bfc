import { type Chart, telling } from '../model/chart.ts';
import { type Language, textIn } from '../model/language.ts';
import { decimalText } from '../model/money.ts';
import type { Operation } from '../model/portfolio.ts';
import type { Cell, Note, RowLevel, Table, TableColumn, TableRow } from '../model/table.ts';
import {
  isInEur,
  type MeasureFigure,
  type MeasureSource,
  type PortfolioFigures,
  type PortfolioMoney,
  type ProjectLine,
  portfolioFigures,
  type YearFigure,
} from '../tally/portfolio.ts';
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
const id = (key: string): TableColumn => ({ key, kind: 'id', total: 'none' });

const COLUMNS: readonly TableColumn[] = [
  { ...id('kind'), words: 'portfolio-kind' },
  id('project'),
  { key: 'title', kind: 'text', total: 'none' },
  { ...id('programme'), minor: true },
  { ...id('measure'), role: 'detail' },
  { ...id('source'), words: 'line' },
  { key: 'year', kind: 'integer', total: 'none' },
  money('total'),
  money('eu'),
  money('national'),
  money('own'),
  money('granted'),
  money('spent'),
  { key: 'percent', kind: 'percent', total: { ratio: ['spent', 'total'] }, computed: true, bar: true },
  { key: 'end', kind: 'date', total: 'none', minor: true },
  { key: 'indicators_reached', kind: 'text', total: 'none', minor: true },
  { key: 'findings', kind: 'integer', total: 'sum', minor: true },
  { key: 'allocation', kind: 'money', total: 'none', computed: true },
  { key: 'rest', kind: 'money', total: 'none', computed: true, formula: { difference: ['allocation', 'granted'] } },
];

const ALLOCATED = ['allocation', 'rest'];
/** How the money of a project is made up, which is not told of a year or of a source. */
const MADE_UP = ['eu', 'national', 'own'];
/** Rows of a long list are given out so many at a time. */
const BATCH = 1_000;

type Cells = Readonly<Record<string, Cell>>;

function rowOf(level: RowLevel, cells: Cells, without: readonly string[], depth = 0): TableRow {
  return { ...row(level, COLUMNS, cells), without, depth };
}

function moneyCells({ total, eu, national, own, granted, spent }: PortfolioMoney): Cells {
  return { total, eu, national, own, granted, spent };
}

function projectRow(project: ProjectLine, { language }: PortfolioSubject): TableRow {
  const { code, title, programme, measure, percent, end, findings } = project;
  const cells = { project: code, title: textIn(title, language), programme, measure, percent, end, findings };
  const indicators_reached = indicatorsReached(project);
  return rowOf('row', { kind: 'project', ...cells, ...moneyCells(project.money), indicators_reached }, ALLOCATED);
}

function sourceRow(its: MeasureSource, { measure, depth }: MeasureFigure): TableRow {
  const { source, granted, spent, allocation, rest, isAllocated } = its;
  const without = ['total', ...MADE_UP, 'percent', ...(isAllocated ? [] : ALLOCATED)];
  return rowOf('part', { kind: 'source', measure, source, granted, spent, allocation, rest }, without, depth + 1);
}

/** A measure, and its sources. */
function measureRows(kind: string, figure: MeasureFigure, { language }: PortfolioSubject): TableRow[] {
  const { measure, title, percent, allocation, rest, isAllocated, depth, sources } = figure;
  const cells = { kind, measure, title: textIn(title, language), percent, allocation, rest };
  return [
    rowOf('view', { ...cells, ...moneyCells(figure.money) }, isAllocated ? [] : ALLOCATED, depth),
    ...sources.map(source => sourceRow(source, figure)),
  ];
}

/** Measures, where there are any, the projects of none, and all measures together. */
function allMeasureRows({ measures, noMeasure, strategy }: PortfolioFigures, subject: PortfolioSubject): TableRow[] {
  if (measures.length === 0) return [];
  return [
    ...measures.flatMap(figure => measureRows('measure', figure, subject)),
    ...(noMeasure === null ? [] : measureRows('no-measure', noMeasure, subject)),
    ...(strategy === null ? [] : measureRows('strategy', strategy, subject)),
  ];
}

function yearRow({ year, planned, spent, percent }: YearFigure): TableRow {
  const cells = { kind: year === null ? 'no-year' : 'year', year, total: planned, spent, percent };
  return rowOf('view', cells, [...MADE_UP, 'granted', ...ALLOCATED]);
}

/** An operation of the list; what is not in EUR is n/a among amounts that are. */
function operationRow(operation: Operation): TableRow {
  const { project, code, end } = operation;
  const { total, financing } = isInEur(operation) ? operation : { total: null, financing: null };
  const cells = { kind: 'operation', project: code, title: project, total, granted: financing, end };
  return rowOf('view', cells, ALLOCATED);
}

function notesOf(figures: PortfolioFigures, unread: readonly string[]): Note[] {
  const { measures, years, operations, foreign } = figures;
  const named = (wanted: (source: MeasureSource) => boolean) => [
    ...new Set(
      measures
        .filter(({ isAllocated }) => isAllocated)
        .flatMap(({ sources }) => sources.filter(wanted).map(({ source }) => source)),
    ),
  ];
  const open = named(({ isOwn, isAllocated, granted }) => !isOwn && !isAllocated && granted !== 0);
  const own = named(({ isOwn, isAllocated }) => isOwn && isAllocated);
  return [
    ...(years.length === 0 ? [] : [{ note: 'portfolio-years', args: {} } as const]),
    ...(open.length === 0 ? [] : [{ note: 'sources-not-allocated', args: { sources: open } } as const]),
    ...(own.length === 0 ? [] : [{ note: 'own-allocated', args: { sources: own } } as const]),
    ...(operations.length === 0
      ? []
      : [{ note: 'operations-apart', args: { operations: operations.length } } as const]),
    ...foreign.map(({ currency, operations: count, total, financing }): Note => {
      const sums = { total: decimalText(total), financing: decimalText(financing) };
      return { note: 'operations-in-currency', args: { operations: count, currency, ...sums } };
    }),
    ...notKnown(figures, unread),
  ];
}

/** Columns in which nothing stands are there for programs alone. */
function columnsOf({ projects, measures, money }: PortfolioFigures): TableColumn[] {
  const hidden: Readonly<Record<string, boolean>> = {
    measure: measures.length === 0,
    source: measures.length === 0,
    national: money.national === 0,
    indicators_reached: projects.every(({ indicators }) => indicators === null),
    allocation: !measures.some(({ isAllocated }) => isAllocated),
    rest: !measures.some(({ isAllocated }) => isAllocated),
  };
  return COLUMNS.map(column => ({ ...column, hidden: hidden[column.key] ?? false }));
}

/** Measures that are allocated anything, against what projects are granted of it. */
function measuresChart({ measures }: PortfolioFigures, language: Language): Chart[] {
  const allocated = measures.filter(({ isAllocated }) => isAllocated);
  return telling({
    chart: 'measures',
    form: 'bars',
    kind: 'money',
    labels: allocated.flatMap(({ measure, title }) => {
      const name = textIn(title, language);
      return measure === null ? [] : [{ id: measure, ...(name === null ? {} : { name }) }];
    }),
    series: [
      { key: 'allocation', role: 'plan', values: allocated.map(({ allocation }) => allocation) },
      { key: 'granted', role: 'actual', values: allocated.map(({ money: its }) => its.granted) },
    ],
  });
}

/**
 * All projects of a portfolio, and their money by measure with the rest of its allocation, by programme and by year. Totals
 * are over the projects.
 */
export function portfolio(subject: PortfolioSubject): Table {
  const figures = portfolioFigures(subject.portfolio, subject.members);
  const { projects, programmes, years, operations } = figures;
  const rows = [
    ...projects.map(project => projectRow(project, subject)),
    ...allMeasureRows(figures, subject),
    // Of one programme the whole is all there is to say.
    ...(programmes.length < 2 ? [] : programmes).map(({ programme, percent, money: its }) => ({
      ...rowOf('view', { kind: 'programme', programme, percent, ...moneyCells(its) }, ALLOCATED),
      sums: ['programme'],
    })),
    ...years.map(yearRow),
  ];
  const counted = over('row', rows);
  return {
    ...frameOfPortfolio(subject),
    report: 'portfolio',
    columns: columnsOf(figures),
    async *rows() {
      if (rows.length > 0) yield rows;
      for (let i = 0; i < operations.length; i += BATCH) yield operations.slice(i, i + BATCH).map(operationRow);
    },
    totalLevel: 'row',
    totals: { ...moneyCells(figures.money), percent: figures.percent, findings: figures.findings },
    notes: [
      ...notesOf(figures, subject.unread),
      ...hiddenNote(subject),
      sourcesNote({ ...counted, of: counted.of + operations.length }, fromMembers(subject)),
    ],
    charts: [...projectsChart(figures, 'spent', subject.language), ...measuresChart(figures, subject.language)],
  };
}
