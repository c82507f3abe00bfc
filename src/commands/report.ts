import { fails } from '../check/judge.ts';
import { CannotRun } from '../model/error.ts';
import { PROJECT_REPORT_NAMES, type ProjectReportName, type Table } from '../model/table.ts';
import { REPORTS, withData } from '../report/index.ts';
import type { Subject } from '../report/report.ts';
import { askedDay, locations, speak, type Terminal } from './context.ts';
import { type DeliverOptions, deliver, sorted, type Tables } from './deliver.ts';
import { type Examined, examineAll, type Known } from './examine.ts';

export interface ReportOptions extends DeliverOptions {
  readonly report?: number;
  readonly partner?: string;
}

/** `samata report`: one report or all, of one project or many, to the screen or to files. */
export async function report(
  name: string,
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const wanted = reportNames(name);
  const asked = askedDay(options, terminal);
  const examined = await examineAll(await locations(paths), { asked, proof: true, closing: null });
  const projects = examined.filter(({ judgement }) => !judgement.ofPortfolio);
  if (projects.length > 1 && (options.report !== undefined || options.partner !== undefined)) {
    throw new CannotRun('one-project', { option: options.report === undefined ? '--partner' : '--report' });
  }
  const messages = speak(options, terminal, examined.find(({ known }) => known !== null)?.known?.project.language);
  const made = examined.flatMap(one => (one.known === null ? [] : [tablesOf(one, one.known, wanted, options)]));
  const judgements = examined.map(({ judgement }) => judgement);
  const touched = examined.flatMap(its => its.touched);
  await deliver({ made, all: name === 'all', touched, judgements }, options, messages, terminal);
  return judgements.some(({ counts }) => fails(counts, 'error')) ? 1 : 0;
}

function reportNames(name: string): readonly ProjectReportName[] | null {
  if (name === 'all') return null;
  const found = PROJECT_REPORT_NAMES.find(known => known === name);
  if (found === undefined)
    throw new CannotRun('unknown-report', { name, known: [...PROJECT_REPORT_NAMES, 'all'].join(', ') });
  return [found];
}

function tablesOf(
  { judgement, inputs }: Examined,
  known: Known,
  wanted: readonly ProjectReportName[] | null,
  options: ReportOptions,
): Tables {
  const { project, claims, assets, classification, deadlines } = known;
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
  const subject: Subject = { project, figures, claims, assets, classification, deadlines, meta, report, partner };
  const names = wanted ?? withData(subject);
  return { code: project.code, tables: new Map(names.map(each => [each, asked(REPORTS[each](subject), options)])) };
}

/** A table with the reasons of its figures only where they were asked for. */
function asked(table: Table, { verbose }: ReportOptions): Table {
  const { explained, ...plain } = table;
  return verbose && explained !== undefined ? { ...plain, explained } : plain;
}
