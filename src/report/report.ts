import { type Chart, telling } from '../model/chart.ts';
import type { Day } from '../model/date.ts';
import type { Deadline } from '../model/deadline.ts';
import { type Language, type Texts, textIn } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Project } from '../model/project.ts';
import type { Cell, Note, RowLevel, Table, TableColumn, TableMeta, TableRow } from '../model/table.ts';
import type { ProgrammingPeriod } from '../programmes/pack.ts';
import type { Assets } from '../tally/assets.ts';
import type { Claims } from '../tally/claim.ts';
import type { Classification } from '../tally/classification.ts';
import type { Figures } from '../tally/figures.ts';
import { largestOf } from '../tally/largest.ts';
import type { Participants } from '../tally/participants.ts';
import type { Member, PortfolioFigures, ProjectLine } from '../tally/portfolio.ts';

/** What a report is made from. */
export interface Subject {
  readonly project: Project;
  readonly figures: Figures;
  readonly claims: Claims;
  readonly assets: Assets;
  readonly classification: Classification;
  readonly deadlines: readonly Deadline[];
  /** Null where there is no table of them. */
  readonly participants: Maybe<Participants>;
  /** Names of the common indicators that a period counts of participants, by code. */
  readonly names: (period: ProgrammingPeriod) => ReadonlyMap<string, Texts>;
  readonly meta: TableMeta;
  /** Rows of one report, or of one partner, alone. */
  readonly report: Maybe<number>;
  readonly partner: Maybe<string>;
  /** Counts of persons below it are hidden; null hides none. */
  readonly suppressBelow: Maybe<number>;
  /** In which titles and names stand, where the data has them in several. */
  readonly language: Language;
}

/** What a report about all projects of a portfolio is made from. */
export interface PortfolioSubject {
  /** What it is called where `portfolio.yaml` gives no name. */
  readonly name: string;
  readonly portfolio: Maybe<Portfolio>;
  readonly members: readonly Member[];
  /** Projects whose definitions could not be read: they stand in no sum. */
  readonly unread: readonly string[];
  readonly asOf: Maybe<Day>;
  readonly meta: TableMeta;
  readonly language: Language;
}

/** The part of a table that every report about a portfolio has alike. */
export function frameOfPortfolio(subject: PortfolioSubject): Pick<Table, 'project' | 'title' | 'asOf' | 'meta'> {
  const { name, portfolio, asOf, meta, language } = subject;
  return { project: null, title: textIn(portfolio?.name ?? {}, language) ?? name, asOf, meta };
}

/** That a sum is n/a, and through which projects. */
export function notKnown({ projects }: Pick<PortfolioFigures, 'projects'>, unread: readonly string[]): Note[] {
  const missing: Note[] = unread.length === 0 ? [] : [{ note: 'projects-not-read', args: { projects: unread } }];
  const codes = projects.filter(({ money }) => money.total === null || money.spent === null).map(({ code }) => code);
  if (codes.length > 0) missing.push({ note: 'projects-not-known', args: { projects: codes } });
  return missing;
}

/** What projects come to, and what they spent; of one there is nothing to compare. */
export function projectsChart(
  { projects: all }: Pick<PortfolioFigures, 'projects'>,
  spent: 'spent' | 'paid',
  language: Language,
): Chart[] {
  if (all.length < 2) return [];
  const { projects, others } = largestOf(all);
  const rest = others === null ? [] : [others];
  return telling({
    chart: 'portfolio',
    form: 'bars',
    kind: 'money',
    labels: [
      ...projects.map(({ code, title }) => {
        const name = textIn(title, language);
        return { id: code, ...(name === null ? {} : { name }) };
      }),
      ...rest.map(its => ({ id: 'others', others: its.projects })),
    ],
    series: [
      { key: 'total', role: 'plan', values: [...projects.map(({ money }) => money), ...rest].map(its => its.total) },
      { key: spent, role: 'actual', values: [...projects.map(({ money }) => money), ...rest].map(its => its.spent) },
    ],
  });
}

/** That indicators of few persons stand in no count. */
export function hiddenNote({ members }: PortfolioSubject): Note[] {
  return members.some(({ hidden }) => hidden.size > 0) ? [{ note: 'indicators-hidden', args: {} }] : [];
}

/** How many of a project's indicators that have a target are reached, `3/5`; null where none has one. */
export function indicatorsReached({ indicators }: Pick<ProjectLine, 'indicators'>): Cell {
  return indicators === null ? null : `${indicators.reached}/${indicators.of}`;
}

/** The part of a table that every report has alike. */
export function frame({
  project,
  figures,
  meta,
  language,
}: Subject): Pick<Table, 'project' | 'title' | 'asOf' | 'meta'> {
  return {
    project: project.code,
    title: textIn(project.title, language),
    asOf: figures.asOf,
    meta,
  };
}

/** A row from cells by key; what is not named is nothing. */
export function row(level: RowLevel, columns: readonly TableColumn[], cells: Readonly<Record<string, Cell>>): TableRow {
  return { level, cells: columns.map(({ key }) => cells[key] ?? null) };
}

/** Whether the figures asked for are known: of a project that is known by its totals, no partner's are. */
export function isKnown({ figures, partner }: Subject): boolean {
  return partner === null || figures.plan.units.some(({ id }) => id === partner);
}

/** Totals, n/a where the figures asked for are not known. */
export function totalsOf(subject: Subject, totals: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  return isKnown(subject) ? totals : Object.fromEntries(Object.keys(totals).map(key => [key, null]));
}

/** Notes that concern every figure of money. */
export function moneyNotes(subject: Subject): Note[] {
  const { figures, report, partner } = subject;
  const notes: Note[] = [{ note: 'rounding', args: { rounding: figures.plan.pack.rounding.value } }];
  const cells = [...figures.sums.cells.values()];
  const unknown = cells.reduce((sum, cell) => sum + cell.unknown, 0);
  const strangers = cells.reduce((sum, { unit, rows }) => sum + (unit === null ? rows : 0), 0);
  if (unknown > 0) notes.push({ note: 'not-computed', args: { rows: unknown } });
  if (strangers > 0) notes.push({ note: 'no-partner', args: { rows: strangers } });
  if (report !== null) notes.push({ note: 'up-to-report', args: { report } });
  if (partner !== null) notes.push({ note: 'one-partner', args: { partner } });
  if (!isKnown(subject)) notes.push({ note: 'not-per-partner', args: {} });
  return notes;
}
