import { fails, withoutReasons } from '../check/judge.ts';
import { isFolder, nameOf } from '../load/paths.ts';
import { discreetSentence } from '../messages/index.ts';
import type { TableMessages } from '../messages/tables.ts';
import type { Cover } from '../model/cover.ts';
import type { Dossier } from '../model/dossier.ts';
import { CannotRun } from '../model/error.ts';
import type { Judgement } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { byBytes } from '../model/place.ts';
import type { Input } from '../model/project.ts';
import { isPortfolioReport, type Note, REPORT_NAMES, type ReportName, type Table } from '../model/table.ts';
import { csv } from '../render/csv.ts';
import { FIRST, findingsText } from '../render/findings.ts';
import { html } from '../render/html/page.ts';
import { ics } from '../render/ics.ts';
import { json } from '../render/json.ts';
import { markdown } from '../render/markdown/markdown.ts';
import { texts } from '../render/text.ts';
import type { Chunks } from '../render/values.ts';
import { xlsx } from '../render/workbook/xlsx.ts';
import { join } from '../report/join.ts';
import { type CommonOptions, paintFor, type Terminal } from './context.ts';
import type { ReportFormat } from './formats.ts';
import { type Output, writeOutputs } from './output.ts';
import { counted, type Progress } from './progress.ts';
import { progressFor } from './progress-line.ts';

const ENDINGS: Readonly<Record<string, ReportFormat>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  html: 'html',
  htm: 'html',
  md: 'md',
  ics: 'ics',
  txt: 'text',
};
const ENDING_OF: Readonly<Record<ReportFormat, string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  html: 'html',
  md: 'md',
  ics: 'ics',
  text: 'txt',
};

/** What tells more than its tables. */
const DOCUMENTS: ReadonlySet<ReportFormat> = new Set(['md', 'html', 'xlsx']);

/** How and where tables go. */
export interface DeliverOptions extends CommonOptions {
  readonly format?: ReportFormat;
  readonly output: readonly string[];
  readonly force?: boolean;
  /** CSV as a spreadsheet opens it. */
  readonly csv?: 'excel';
}

/** A project's tables, or those about a portfolio, by report. */
export interface Tables {
  /** The project's code, or what the portfolio's folder is called. */
  readonly code: string;
  /** Null of a mere comparison. */
  readonly cover: Maybe<Cover>;
  /** What was found in the data of these tables, with no more than may be told. */
  readonly told: readonly Judgement[];
  /** Whether what was found about participants is left out of it. */
  readonly hidesPersons?: boolean;
  readonly tables: ReadonlyMap<ReportName, Table>;
}

/** What a command has made, and from what. */
interface Delivery {
  readonly made: readonly Tables[];
  /** Whether it is the document of all reports. */
  readonly all: boolean;
  /** Every file that was looked into: none is written over. */
  readonly touched: readonly string[];
  readonly judgements: readonly Judgement[];
  /** The same with no more than may be told. */
  readonly told: readonly Judgement[];
  /** Definitions that could not be read: there is no table of their projects. */
  readonly unread: readonly string[];
}

/** Prints tables, or writes them to the files that are asked for, and tells what is wrong with their data. */
export async function deliver(
  { made, all, touched, judgements, told, unread }: Delivery,
  options: DeliverOptions,
  messages: TableMessages,
  terminal: Terminal,
): Promise<void> {
  const isMade = (format: ReportFormat) => made.length > 0 || DOCUMENTS.has(format);
  const writer: Writer = {
    whole: together(made, all, told, unread),
    messages,
    stamp: () => stampOf(made, terminal),
    isForExcel: options.csv === 'excel',
    progress: progressFor(options, terminal),
  };
  const format = options.format ?? (writer.isForExcel ? 'csv' : 'text');
  // A document tells what was found, be there no table at all.
  if (options.output.length === 0 && isMade(format)) await print(format, writer, terminal);
  const targets = options.output.filter(target => meansFolder(target) || isMade(formatOf(target, options)));
  const outputs = targets.flatMap(target => outputsFor(target, made, options, writer));
  if (outputs.length > 0) await writeOutputs(outputs, touched, options.force ?? false);
  if (!options.quiet) for (const { path } of outputs) terminal.tell(messages.terms.written(path));
  const failed = judgements.some(({ counts }) => fails(counts, 'error'));
  if (options.quiet || !(failed || options.output.length > 0)) return;
  await tellFindings(told, messages, options, terminal);
  tellHidden(told, judgements, messages, terminal);
}

/** That more was found than may be told. */
export function tellHidden(
  told: readonly Judgement[],
  judgements: readonly Judgement[],
  messages: TableMessages,
  terminal: Terminal,
): void {
  if (told.some(({ list }, i) => list.length < (judgements[i]?.list.length ?? 0))) {
    terminal.tell(messages.terms.personsNotTold);
  }
}

/** Inputs in the order of their names. */
export function sorted(inputs: readonly Input[]): readonly Input[] {
  return [...inputs].sort((a, b) => byBytes(a.file, b.file));
}

interface Writer {
  /** All that is told, as one document. */
  readonly whole: Dossier;
  readonly messages: TableMessages;
  /** Asked for only where it is written. */
  readonly stamp: () => Date;
  readonly isForExcel: boolean;
  readonly progress: Progress;
}

/** The end of the year 9999: of a later one no format knows how it is written. */
const LAST_SECOND = 253_402_300_799;

/** The moment that a workbook or a calendar names: `SOURCE_DATE_EPOCH`, else its own as-of; never the clock. */
function stampOf(made: readonly Tables[], { env }: Terminal): Date {
  const { SOURCE_DATE_EPOCH: epoch } = env;
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,15}$/.test(epoch) || Number(epoch) > LAST_SECOND) throw new CannotRun('bad-epoch', { text: epoch });
    return new Date(Number(epoch) * 1000);
  }
  const days = made.flatMap(({ tables }) => [...tables.values()].flatMap(({ asOf }) => asOf ?? []));
  return new Date(`${days.sort().at(-1) ?? '1980-01-01'}T00:00:00Z`);
}

/**
 * One document: the tables of several projects are joined, report by report; what tells of all of them comes first. It says
 * what was found in all of them, and of which there is no table.
 */
export function together(
  made: readonly Tables[],
  all: boolean,
  told: readonly Judgement[],
  unread: readonly string[],
): Dossier {
  const isAbove = ({ tables }: Tables) => [...tables.keys()].some(isPortfolioReport);
  const inOrder = [...made.filter(isAbove), ...made.filter(its => !isAbove(its))];
  const covers = inOrder.flatMap(({ cover }) => cover ?? []);
  const missing: Note[] = unread.length === 0 ? [] : [{ note: 'projects-not-read', args: { projects: unread } }];
  const tables = joined(made).map(table =>
    // What tells of a portfolio says itself which of its projects it has not.
    isPortfolioReport(table.report) ? table : { ...table, notes: [...missing, ...table.notes] },
  );
  const hidesPersons = made.some(its => its.hidesPersons === true);
  return { all, covers, tables, judgements: told.map(withoutReasons), hidesPersons };
}

function joined(made: readonly Tables[]): Table[] {
  const names = REPORT_NAMES.filter(name => made.some(({ tables }) => tables.has(name)));
  const projects = made.filter(({ tables }) => ![...tables.keys()].some(isPortfolioReport)).length;
  return names.flatMap(name => {
    const tables = made.flatMap(its => its.tables.get(name) ?? []);
    return join(tables, (isPortfolioReport(name) ? tables.length : projects) > 1) ?? [];
  });
}

function render(dossier: Dossier, format: ReportFormat, { messages, stamp, isForExcel }: Writer): Chunks {
  const { tables, all } = dossier;
  switch (format) {
    case 'text':
      return texts(tables, messages);
    case 'json':
      return json(tables, all);
    case 'xlsx':
      return xlsx(dossier, messages, stamp());
    case 'html':
      return html(dossier, messages);
    case 'md':
      return markdown(dossier, messages);
    case 'ics': {
      const [only] = tables;
      if (only?.report !== 'dates' || tables.length > 1) throw new CannotRun('only-dates', {});
      return ics(only, messages, stamp());
    }
    case 'csv': {
      const [only] = tables;
      if (only === undefined || tables.length > 1) throw new CannotRun('needs-folder', { path: '--format csv' });
      return csv(only, messages, isForExcel);
    }
  }
}

/** A document for a file, which tells as it is written how many rows it has so far. */
function renderInto(path: string, dossier: Dossier, format: ReportFormat, writer: Writer): Chunks {
  const tables = dossier.tables.map(table => counted(table, path, writer.progress));
  return render({ ...dossier, tables }, format, writer);
}

async function print(format: ReportFormat, writer: Writer, terminal: Terminal): Promise<void> {
  if (format === 'xlsx' && terminal.isTerminal) throw new CannotRun('needs-file', { format });
  for await (const chunk of render(writer.whole, format, writer)) if (!(await terminal.write(chunk))) break;
}

/** How a file is written: of several, each by its ending. */
function formatOf(target: string, { output, format }: DeliverOptions): ReportFormat {
  const ending = ownOf(ENDINGS, /\.([^./\\]+)$/.exec(nameOf(target))?.[1]?.toLowerCase() ?? '');
  const its = output.length === 1 ? (format ?? ending) : (ending ?? format);
  if (its !== undefined) return its;
  const known = Object.keys(ENDINGS).map(one => `.${one}`);
  throw new CannotRun('bad-format', { format: target, known: known.join(', ') });
}

/** Whether a target is a folder, be it one that is still to be made. */
function meansFolder(target: string): boolean {
  return /[/\\]$/.test(target) || isFolder(target);
}

/** What a report of a project is called in a folder. */
function fileName(code: string, name: string, format: ReportFormat): string {
  return `${code.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}-${name}.${ENDING_OF[format]}`;
}

function outputsFor(target: string, made: readonly Tables[], options: DeliverOptions, writer: Writer): Output[] {
  const { whole } = writer;
  if (!meansFolder(target)) {
    const format = formatOf(target, options);
    if (format === 'csv' && whole.tables.length > 1) throw new CannotRun('needs-folder', { path: target });
    return [{ path: target, chunks: renderInto(target, whole, format, writer) }];
  }
  const folder = target.replace(/[/\\]+$/, '');
  const format = options.format ?? 'csv';
  return made.flatMap(({ code, cover, told, hidesPersons = false, tables }) => {
    const covers = cover === null ? [] : [cover];
    const output = (name: string, its: readonly Table[]): Output => {
      const path = `${folder}/${fileName(code, name, format)}`;
      const dossier = { all: whole.all, covers, tables: its, judgements: told.map(withoutReasons), hidesPersons };
      return { path, chunks: renderInto(path, dossier, format, writer) };
    };
    if (format !== 'csv' && whole.all) return [output('all', [...tables.values()])];
    return [...tables].map(([name, table]) => output(name, [table]));
  });
}

/** Errors, and how much was found in all, on standard error: the document itself says only how many errors there are. */
export async function tellFindings(
  judgements: readonly Judgement[],
  messages: TableMessages,
  options: DeliverOptions,
  terminal: Terminal,
): Promise<void> {
  const paint = await paintFor(options, terminal);
  const telling = { messages, paint, least: 'error', most: FIRST, say: discreetSentence } as const;
  const text = findingsText(judgements.map(withoutReasons), telling);
  terminal.tell([...text].join('').trimEnd());
}
