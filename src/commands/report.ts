import { aboutNobody, fails } from '../check/judge.ts';
import { tableMessagesIn } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import type { Maybe } from '../model/money.ts';
import { REPORT_NAMES, type ReportName } from '../model/table.ts';
import { figureTables } from '../report/figure-tables.ts';
import type { Subject } from '../report/report.ts';
import { askedDay, commonLanguage, languageOf, locations, type Terminal } from './context.ts';
import { type DeliverOptions, deliver, together } from './deliver.ts';
import { examineAll } from './examine.ts';
import { requireScreen, tellNames } from './figure-names.ts';
import { fillForm, requireFormOutput } from './fill-form.ts';
import { progressFor } from './progress-line.ts';
import { type TableOptions, tablesFor } from './report-tables.ts';
import { unreadOf } from './subject.ts';

export interface ReportOptions extends DeliverOptions, TableOptions {
  /** A programme's own form to be filled. */
  readonly template?: string;
  /** The names of figures in place of the reports. */
  readonly names?: boolean;
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
  else if (options.names === true) requireScreen(options);
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
  const made = tablesFor(examined, { wanted, every, names, language }, options);
  const judgements = whole.map(({ judgement }) => judgement);
  const told = examined.map(({ judgement }) => judgement);
  const touched = examined.flatMap(its => its.touched);
  const unread = unreadOf(examined);
  const failed = judgements.some(({ counts }) => fails(counts, 'error'));
  if (options.names === true || template !== undefined) {
    const { covers, tables: all } = together(made, true, told, unread);
    // What is above a single project has the cover of that.
    const apart = covers.filter(({ code }, i) => code === null || covers.findIndex(its => its.code === code) === i);
    const figures = figureTables(all, apart, language);
    const spoken = languageOf(options, terminal, ofProject);
    if (template === undefined) {
      // Of one report its own figures alone.
      const told = wanted === null ? figures : figures.filter(its => its.name === wanted);
      await tellNames(told, messages, spoken, terminal);
      return failed ? 1 : 0;
    }
    const code = made[0]?.code ?? '';
    const form = { template, tables: figures, code, messages, language: spoken };
    const isWrong = await fillForm(form, { touched, told, judgements }, options, terminal);
    return failed || isWrong ? 1 : 0;
  }
  await deliver({ made, all: name === 'all', touched, judgements, told, unread }, options, messages, terminal);
  return failed ? 1 : 0;
}

/** The report that is asked for; null for all of them. */
function reportName(name: string): Maybe<ReportName> {
  if (name === 'all') return null;
  const found = REPORT_NAMES.find(known => known === name);
  if (found === undefined) throw new CannotRun('unknown-report', { name, known: [...REPORT_NAMES, 'all'].join(', ') });
  return found;
}
