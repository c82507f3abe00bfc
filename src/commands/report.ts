import { aboutNobody, fails } from '../check/judge.ts';
import { tableMessagesIn } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import type { Language } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import {
  isPortfolioReport,
  PORTFOLIO_REPORT_NAMES,
  type PortfolioReportName,
  PROJECT_REPORT_NAMES,
  type ProjectReportName,
  REPORT_NAMES,
  type ReportName,
  type Table,
} from '../model/table.ts';
import { coverOf, coverOfPortfolio } from '../report/cover.ts';
import { figureTables } from '../report/figures.ts';
import { PORTFOLIO_REPORTS, REPORTS, withData } from '../report/index.ts';
import type { Subject } from '../report/report.ts';
import { withoutFew } from '../report/suppress.ts';
import { askedDay, commonLanguage, languageOf, locations, type Terminal } from './context.ts';
import { type DeliverOptions, deliver, sorted, type Tables, tellFindings, tellHidden, together } from './deliver.ts';
import { byPortfolio, type Examined, examineAll, type Known } from './examine.ts';
import { tellNames } from './figure-names.ts';
import { filledForm } from './fill-form.ts';
import { bytes, writeOutputs } from './output.ts';
import { XLSX } from './own-workbook.ts';
import { progressFor } from './progress-line.ts';
import { portfolioSubject, unreadOf } from './subject.ts';

export interface ReportOptions extends DeliverOptions {
  /** A programme's own form to be filled. */
  readonly template?: string;
  /** The names of figures in place of the reports. */
  readonly names?: boolean;
  readonly report?: number;
  readonly partner?: string;
  readonly suppressBelow?: number;
}

/** `samata report`: one report or all, of one project or many, to the screen or to files. */
export async function report(
  name: string,
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const wanted = reportName(name);
  const asked = askedDay(options, terminal);
  const { csv, format = 'csv' } = options;
  if (csv !== undefined && format !== 'csv') throw new CannotRun('only-csv', { format });
  const { template } = options;
  if (template !== undefined) requireFormOutput(options);
  const whole = await examineAll(
    await locations(paths),
    { asked, proof: true, closing: null },
    progressFor(options, terminal),
  );
  // Findings about persons would tell of few: where these are hidden, not even their number is told.
  const examined =
    options.suppressBelow === undefined ? whole : whole.map(one => ({ ...one, judgement: aboutNobody(one.judgement) }));
  const projects = examined.filter(({ judgement }) => !judgement.ofPortfolio);
  if (projects.length > 1 && (options.report !== undefined || options.partner !== undefined)) {
    throw new CannotRun('one-project', { option: options.report === undefined ? '--partner' : '--report' });
  }
  const ofProject = commonLanguage(examined.map(({ known }) => known?.project.language ?? null));
  const messages = await tableMessagesIn(languageOf(options, terminal, ofProject));
  // Names and titles are data: what the machine speaks decides nothing about them.
  const language = options.lang ?? ofProject ?? 'en';
  const isOfPersons = examined.some(({ known }) => known?.participants?.none === false);
  // The catalogue is large, and no other report asks for it.
  const names: Subject['names'] =
    isOfPersons || wanted === 'participants'
      ? (await import('../programmes/common-indicators.ts')).socialNames
      : () => new Map();
  // A form may ask for any figure, and so may who looks for its name.
  const every = template !== undefined || (options.names === true && wanted === null);
  const isAbove = wanted !== null && isPortfolioReport(wanted);
  const ofEach = every ? PROJECT_REPORT_NAMES : isAbove ? [] : wanted;
  const ofAll = every ? PORTFOLIO_REPORT_NAMES : isAbove || wanted === null ? wanted : [];
  const isNone = (its: typeof ofEach | typeof ofAll) => its !== null && its.length === 0;
  const made = [
    ...(isNone(ofEach)
      ? []
      : examined.flatMap(one => (one.known === null ? [] : [tablesOf(one, one.known, names, ofEach, options)]))),
    ...(isNone(ofAll)
      ? []
      : byPortfolio(examined).flatMap(group => portfolioTables(group, ofAll, language, options) ?? [])),
  ];
  const judgements = whole.map(({ judgement }) => judgement);
  const told = examined.map(({ judgement }) => judgement);
  const touched = examined.flatMap(its => its.touched);
  const unread = unreadOf(examined);
  const failed = judgements.some(({ counts }) => fails(counts, 'error'));
  if (options.names === true || template !== undefined) {
    const { covers, tables } = together(made, true, told, unread);
    // What is above a single project has the cover of that.
    const apart = covers.filter(({ code }, i) => code === null || covers.findIndex(its => its.code === code) === i);
    const of = figureTables(tables, apart, options.lang ?? ofProject ?? 'en');
    if (template === undefined) {
      // Of one report its own figures alone.
      await tellNames(wanted === null ? of : of.filter(its => its.name === wanted), messages, terminal);
      return failed ? 1 : 0;
    }
    const [output = ''] = options.output;
    const code = made[0]?.code ?? '';
    const filling = { tables: of, code, messages, language: languageOf(options, terminal, ofProject) };
    const filled = await filledForm(template, output, filling);
    const outputs = [{ path: output, chunks: bytes(filled.bytes) }];
    await writeOutputs(outputs, [...touched, template], options.force ?? false);
    if (!options.quiet) {
      terminal.tell(messages.terms.written(output));
      for (const line of filled.told) terminal.tell(line);
      await tellFindings([...told, filled.judgement], messages, options, terminal);
      tellHidden(told, judgements, messages, terminal);
    }
    return failed || fails(filled.judgement.counts, 'error') ? 1 : 0;
  }
  await deliver({ made, all: name === 'all', touched, judgements, told, unread }, options, messages, terminal);
  return failed ? 1 : 0;
}

/** A filled form is one workbook of its own. */
function requireFormOutput({ output, format = 'xlsx', csv }: ReportOptions): void {
  const [only = ''] = output;
  if (output.length !== 1 || !XLSX.test(only) || format !== 'xlsx' || csv !== undefined) {
    throw new CannotRun('form-output', {});
  }
}

/** The report that is asked for; null for all of them. */
function reportName(name: string): Maybe<ReportName> {
  if (name === 'all') return null;
  const found = REPORT_NAMES.find(known => known === name);
  if (found === undefined) throw new CannotRun('unknown-report', { name, known: [...REPORT_NAMES, 'all'].join(', ') });
  return found;
}

/** The tables about a portfolio; of a single project with nothing above it only where they are asked for. */
function portfolioTables(
  group: readonly Examined[],
  wanted: Maybe<PortfolioReportName | readonly PortfolioReportName[]>,
  language: Language,
  options: ReportOptions,
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
    tables: new Map(names.map(each => [each, PORTFOLIO_REPORTS[each](subject)])),
  };
}

function tablesOf(
  { judgement, inputs }: Examined,
  known: Known,
  names: Subject['names'],
  wanted: Maybe<ProjectReportName | readonly ProjectReportName[]>,
  options: ReportOptions,
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
    tables: new Map(reports.map(each => [each, asked(withoutFew(REPORTS[each](subject), subject), options)])),
  };
}

/** A table with the reasons of its figures only where they were asked for. */
function asked(table: Table, { verbose }: ReportOptions): Table {
  const { explained, ...plain } = table;
  return verbose && explained !== undefined ? { ...plain, explained } : plain;
}
