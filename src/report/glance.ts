import { textIn } from '../model/language.ts';
import type { Operation } from '../model/portfolio.ts';
import {
  type MeasureLine,
  mostUrgent,
  type OperationLine,
  type PortfolioScreen,
  type ProjectLineScreen,
  some,
} from '../model/screen.ts';
import type { Note } from '../model/table.ts';
import {
  isInEur,
  type MeasureFigure,
  type PortfolioFigures,
  type ProjectLine,
  portfolioFigures,
} from '../tally/portfolio.ts';
import { frameOfPortfolio, notKnown, type PortfolioSubject } from './report.ts';

/** How much of each list fits on a screen. */
const MOST = { projects: 20, measures: 10, operations: 5 };

function projectLine({ code, money, percent, end, indicators, findings }: ProjectLine): ProjectLineScreen {
  const reached = indicators === null ? null : `${indicators.reached}/${indicators.of}`;
  return { code, total: money.total, spent: money.spent, percent, end, reached, findings };
}

function measureLine(
  kind: MeasureLine['kind'],
  { measure, title, depth, isAllocated, allocation, taken, takenPercent, money }: MeasureFigure,
  { language }: PortfolioSubject,
): MeasureLine {
  // Where nothing is allocated, all that is granted is told.
  const gauge = isAllocated
    ? { soFar: taken, planned: allocation, percent: takenPercent }
    : { soFar: money.granted, planned: null, percent: null };
  return { kind, id: measure, title: textIn(title, language), depth, isAllocated, ...gauge };
}

/** Measures, where there are any, then the projects of none, and all measures together. */
function measuresOf({ measures, noMeasure, strategy }: PortfolioFigures, subject: PortfolioSubject): MeasureLine[] {
  if (measures.length === 0) return [];
  return [
    ...measures.map(its => measureLine('measure', its, subject)),
    ...(noMeasure === null ? [] : [measureLine('no-measure', noMeasure, subject)]),
    ...(strategy === null || measures.length === 1 ? [] : [measureLine('strategy', strategy, subject)]),
  ];
}

/** An operation of the list; what is not in EUR is n/a among amounts that are. */
function operationLine(operation: Operation): OperationLine {
  const { code, project, end } = operation;
  return { code, name: project, total: isInEur(operation) ? operation.total : null, end };
}

/** All projects of a portfolio at a glance; everything there is, or the first of long lists. */
export function glanceOf(subject: PortfolioSubject, all: boolean): PortfolioScreen {
  const figures = portfolioFigures(subject.portfolio, subject.members);
  const { projects, money, percent, findings, operations } = figures;
  const apart: Note[] =
    operations.length === 0 ? [] : [{ note: 'operations-apart', args: { operations: operations.length } }];
  return {
    name: frameOfPortfolio(subject).title ?? subject.name,
    asOf: subject.asOf,
    projects: mostUrgent(projects.map(projectLine), its => (its.findings > 0 ? 0 : 1), MOST.projects, all),
    total: { total: money.total, spent: money.spent, percent, findings },
    measures: some(measuresOf(figures, subject), MOST.measures, all),
    operations: some(operations.map(operationLine), MOST.operations, all),
    notes: [...apart, ...notKnown(figures, subject.unread)],
  };
}
