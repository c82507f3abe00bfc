import { CannotRun } from '../model/error.ts';
import type { Language } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import {
  isPortfolioReport,
  PORTFOLIO_REPORT_NAMES,
  type PortfolioReportName,
  PROJECT_REPORT_NAMES,
  type ProjectReportName,
  type ReportName,
  type Table,
} from '../model/table.ts';
import { coverOf, coverOfPortfolio } from '../report/cover.ts';
import { PORTFOLIO_REPORTS, REPORTS, withData } from '../report/index.ts';
import type { Subject } from '../report/report.ts';
import { withoutFew } from '../report/suppress.ts';
import { type DeliverOptions, sorted, type Tables } from './deliver.ts';
import { byPortfolio, type Examined, type Known } from './examine.ts';
import { portfolioSubject } from './subject.ts';

/** To what reports are narrowed, and how they are made. */
export interface TableOptions extends Pick<DeliverOptions, 'lang' | 'verbose'> {
  readonly report?: number;
  readonly partner?: string;
  readonly suppressBelow?: number;
}

/** Which tables are made. */
interface Wanted {
  /** The report; null for all of them. */
  readonly wanted: Maybe<ReportName>;
  /** Whether every report is made, those without data among them. */
  readonly every: boolean;
  readonly names: Subject['names'];
  readonly language: Language;
}

/** The tables of each project, and then those of what stands above several. */
export function tablesFor(
  examined: readonly Examined[],
  { wanted, every, names, language }: Wanted,
  options: TableOptions,
): Tables[] {
  const isAbove = wanted !== null && isPortfolioReport(wanted);
  const ofEach = every ? PROJECT_REPORT_NAMES : isAbove ? [] : wanted;
  const ofAll = every ? PORTFOLIO_REPORT_NAMES : isAbove || wanted === null ? wanted : [];
  const isNone = (its: typeof ofEach | typeof ofAll) => its !== null && its.length === 0;
  return [
    ...(isNone(ofEach)
      ? []
      : examined.flatMap(one => (one.known === null ? [] : [tablesOf(one, one.known, names, ofEach, options)]))),
    ...(isNone(ofAll)
      ? []
      : byPortfolio(examined).flatMap(group => portfolioTables(group, ofAll, language, options) ?? [])),
  ];
}

/** The tables about a portfolio; of a single project with nothing above it only where they are asked for. */
function portfolioTables(
  group: readonly Examined[],
  wanted: Maybe<PortfolioReportName | readonly PortfolioReportName[]>,
  language: Language,
  options: TableOptions,
): Maybe<Tables> {
  const known = group.flatMap(({ known: its, judgement }) => (its === null ? [] : [{ its, judgement }]));
  const above = group.find(({ portfolio }) => portfolio !== null);
  const [first] = known;
  if (first === undefined && above === undefined) return null;
  if (wanted === null && known.length < 2 && (above === undefined || above.location.isAbove)) return null;
  const subject = portfolioSubject(group, language, options.report, options.suppressBelow);
  const names = wanted === null ? PORTFOLIO_REPORT_NAMES : [wanted].flat();
  const alone = above === undefined && known.length === 1 ? first : undefined;
  const figures = subject.members[0]?.figures;
  const { report = null } = options;
  const cover =
    alone === undefined || figures === undefined
      ? coverOfPortfolio(subject)
      : coverOf(
          { project: alone.its.project, figures, meta: subject.meta, report, partner: null, language },
          alone.its.rates,
        );
  return {
    code: subject.name,
    cover,
    told: group.map(({ judgement }) => judgement),
    hidesPersons: options.suppressBelow !== undefined,
    tables: new Map(names.map(each => [each, PORTFOLIO_REPORTS[each](subject)])),
  };
}

function tablesOf(
  { judgement, inputs }: Examined,
  known: Known,
  names: Subject['names'],
  wanted: Maybe<ProjectReportName | readonly ProjectReportName[]>,
  options: TableOptions,
): Tables {
  const { project, claims, assets, classification, deadlines, participants } = known;
  const report = options.report ?? null;
  const partner = options.partner ?? null;
  if (report !== null && !project.reports.some(({ no }) => no === report)) {
    throw new CannotRun('unknown-period', {
      report: String(report),
      known: project.reports.map(({ no }) => no).join(', '),
    });
  }
  if (partner !== null && !project.partners.some(({ id }) => id === partner)) {
    throw new CannotRun('unknown-partner', { partner, known: project.partners.map(({ id }) => id).join(', ') });
  }
  const figures = known.figures(report, partner);
  const { pack } = figures.plan;
  const { error, warning } = judgement.counts;
  const meta = {
    programme: project.programme,
    rounding: pack.rounding.value,
    inputs: sorted(inputs),
    findings: { error, warning },
  };
  const subject: Subject = {
    project,
    figures,
    claims,
    assets,
    classification,
    deadlines,
    participants,
    names,
    meta,
    report,
    partner,
    suppressBelow: options.suppressBelow ?? null,
    language: options.lang ?? project.language ?? 'en',
  };
  const reports = wanted === null ? withData(subject) : [wanted].flat();
  return {
    code: project.code,
    cover: coverOf(subject, known.rates),
    told: [judgement],
    hidesPersons: options.suppressBelow !== undefined,
    tables: new Map(reports.map(each => [each, asked(withoutFew(REPORTS[each](subject), subject), options)])),
  };
}

/** A table with the reasons of its figures only where they were asked for. */
function asked(table: Table, { verbose }: TableOptions): Table {
  const { explained, ...plain } = table;
  return verbose && explained !== undefined ? { ...plain, explained } : plain;
}
