import { TABLES } from '../model/columns.ts';
import type { Say } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Ledger } from '../model/ledger.ts';
import { NO_LEDGER } from '../model/ledger.ts';
import type { Maybe } from '../model/money.ts';
import { NO_PARTICIPANTS, type ParticipantRows } from '../model/participants.ts';
import type { Place } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Indicator, Input, Project } from '../model/project.ts';
import { MONTH_RULES } from '../model/project.ts';
import { knownCategories, packOf, periodOf } from '../programmes/index.ts';
import { inForce } from '../programmes/pack.ts';
import { participantRules } from '../programmes/participant-rules.ts';
import { readAmendments, readCommitments, readFlexibility } from './agreement.ts';
import { readClosed } from './closed.ts';
import { judgePayments, judgePeriods, needMoney } from './coherence.ts';
import { definitionIn, judgeShape, readDefinition } from './definition-file.ts';
import { DEFINITIONS, type Location, WORKBOOK_OF_FOLDER } from './discover.ts';
import { readIndicators } from './indicators.ts';
import { locate } from './locate.ts';
import { namingsOf } from './names.ts';
import { programmeOf } from './own-programme.ts';
import { readFunding, readPartner } from './partners.ts';
import { isWorkbook, join, nameOf, stands } from './paths.ts';
import { readPeriod, readReports } from './periods.ts';
import { readPortfolio } from './portfolio.ts';
import type { ProjectWorkbook } from './project-workbook.ts';
import { Reader } from './reader.ts';
import type { Beside, Kept } from './revision.ts';
import {
  type LedgerFiles,
  ledgerOf,
  openLedger,
  type Reading,
  readClassification,
  readParticipants,
  readRates,
  readTable,
  sayTwo,
  withBudgetBeside,
} from './tables.ts';
import { readWaivers } from './waivers.ts';
import { below, type Definition } from './yaml.ts';

/** A project with its ledger and its participants; `project` is null when its definition could not be read at all. */
export interface Loaded {
  readonly name: string;
  readonly project: Project | null;
  /** The files of its ledger, by which it can be opened elsewhere. */
  readonly files: LedgerFiles;
  /** What lies above projects, where that was loaded and could be read. */
  readonly portfolio: Maybe<Portfolio>;
  readonly ledger: Ledger;
  readonly participants: ParticipantRows;
  readonly inputs: readonly Input[];
  /** Every file that was looked into, readable or not. */
  readonly touched: readonly string[];
  /** Fills in the columns of places in CSV tables. */
  readonly locate: (places: readonly Place[]) => Promise<Map<Place, Place>>;
}

const NO_FILES: LedgerFiles = { subject: '', partners: [], categories: null, tables: [], whole: true };

/** What reading the files of a project, or of a portfolio, begins with. */
function readingOf({ folder, name, file }: Location, say: Say, proof: boolean): Reading {
  return {
    folder,
    subject: name,
    say,
    inputs: [],
    proof,
    touched: [file],
    tables: [],
    places: new Map(),
    workbook: null,
  };
}

/**
 * Loads a project. Findings go to `say`: those of the ledger's rows only once its rows are read. With `proof`, inputs
 * have their SHA-256. The frozen form of the report that is being closed is left out.
 */
export async function loadProject(
  at: Location,
  say: Say,
  proof = true,
  closing: Maybe<number> = null,
): Promise<Loaded> {
  if (at.kind === 'portfolio') return loadPortfolio(at, say, proof);
  const outside = readingOf(at, say, proof);
  const workbook = await workbookAt(at, outside);
  const reading: Reading = { ...outside, workbook };
  const { tables } = reading;
  const found = isWorkbook(at.file) ? (workbook?.definition ?? null) : await readDefinition(at.file, reading);
  if (found !== null && workbook === null) await sayWorkbookBeside(at, reading);
  const definition =
    found === null ? null : await assemble(at, await withBudgetBeside(at, found, reading), reading, null);
  const project = definition === null ? null : await withTables(definition, reading, closing);
  const files =
    project === null
      ? NO_FILES
      : await openLedger({ ...reading, subject: project.code }, project.partners, knownCategories(packOf(project)));
  const participants =
    project === null ? NO_PARTICIPANTS : await readParticipants({ ...reading, subject: project.code }, project.period);
  return {
    name: project?.code ?? at.name,
    project: project === null ? null : { ...countedIn(project, participants), inputs: reading.inputs },
    files,
    ledger: ledgerOf(files, say),
    participants,
    portfolio: null,
    inputs: reading.inputs,
    touched: reading.touched,
    // Not of all that was read: that would keep a workbook in memory.
    locate: places => locate(places, tables),
  };
}

/** Says that a project is there once more, as a workbook, and only its definition in text was read. */
async function sayWorkbookBeside({ file, folder }: Location, reading: Reading): Promise<void> {
  const beside = join(folder, WORKBOOK_OF_FOLDER);
  if (!DEFINITIONS.includes(nameOf(file)) || !stands(beside)) return;
  reading.touched.push(beside);
  const { isProjectWorkbook } = await import('./project-sheet.ts');
  if ((await isProjectWorkbook(beside)) === true) sayTwo(reading, [file, beside], beside);
}

/** The definition of a project, of which nothing else is read. */
async function definitionAt(at: Location, reading: Reading, bytes: Maybe<Buffer>): Promise<Maybe<Definition>> {
  if (isWorkbook(at.file)) return (await workbookAt(at, reading, bytes))?.definition ?? null;
  return bytes === null ? readDefinition(at.file, reading) : definitionIn(at.file, bytes, reading);
}

/** The workbook that is a project; null where its definition is a text, or could not be read. */
async function workbookAt(
  { file }: Location,
  reading: Reading,
  bytes: Maybe<Buffer> = null,
): Promise<Maybe<ProjectWorkbook>> {
  if (!isWorkbook(file)) return null;
  const { openProjectWorkbook } = await import('./project-workbook.ts');
  return openProjectWorkbook(file, reading, false, bytes);
}

/**
 * Common indicators of participants are counted in their table where the definition does not say another one, and no
 * achievement states them.
 */
function countedIn(project: Project, { file }: ParticipantRows): Project {
  if (file === null) return project;
  const { indicators: rules } = participantRules(periodOf(project));
  const counted = new Set(rules.value.flatMap(({ code, measured }) => (measured === 'entities' ? [] : code)));
  const stated = new Set(project.achievements.map(({ indicator }) => indicator));
  const indicators = project.indicators.map((its): Indicator => {
    const isSocial = its.common?.fund === 'ESF' || its.common?.fund === 'ESF+';
    const isOpen = !project.places.has(below(its.path, 'from')) && !stated.has(its.code);
    return isSocial && isOpen && counted.has(its.code) ? { ...its, from: 'participants' } : its;
  });
  return { ...project, indicators };
}

/**
 * Loads a definition without its tables: of a file with the amendments that it names, or from bytes that once stood in
 * it, with its programme alone. Null, with its finding, when it cannot be read.
 */
export async function loadDefinition(
  at: Location,
  kept: Maybe<Pick<Kept, 'bytes' | 'beside'>>,
  say: Say,
): Promise<Pick<Loaded, 'name' | 'project' | 'inputs' | 'touched' | 'locate'>> {
  const reading = readingOf(at, say, true);
  const read = await definitionAt(at, reading, kept?.bytes ?? null);
  const whole = read === null ? null : await withBudgetBeside(at, read, reading, kept?.beside ?? null);
  const project = whole === null ? null : await assemble(at, whole, reading, kept?.beside ?? null);
  const { inputs, touched, tables } = reading;
  return { name: project?.code ?? at.name, project, inputs, touched, locate: places => locate(places, tables) };
}

/** What lies above projects: no project itself. */
async function loadPortfolio(at: Location, say: Say, proof: boolean): Promise<Loaded> {
  const reading = readingOf(at, say, proof);
  const portfolio = await readPortfolio(at, reading);
  return {
    name: at.name,
    project: null,
    files: NO_FILES,
    portfolio,
    ledger: NO_LEDGER,
    participants: NO_PARTICIPANTS,
    inputs: reading.inputs,
    touched: reading.touched,
    locate: places => locate(places, reading.tables),
  };
}

/** The tables of a project beside its ledger. */
async function withTables(project: Project, reading: Reading, closing: Maybe<number>): Promise<Project> {
  const inCode: Reading = { ...reading, subject: project.code };
  const achievements = await readTable(inCode, 'achievements', TABLES.achievements);
  const rates = await readRates(inCode);
  const { source } = namingsOf(packOf(project));
  const payments = await readTable(inCode, 'payments', TABLES.payments, { source });
  const activities = await readTable(inCode, 'activities', TABLES.activities);
  const classification = await readClassification(inCode);
  const places = new Map([...project.places, ...reading.places]);
  const whole = {
    ...project,
    achievements,
    activities,
    rates,
    classification,
    payments,
    closed: await readClosed(inCode, closing),
    places,
  };
  judgePayments(whole, reading.say);
  return whole;
}

/** A project by its definition; of one that a revision keeps, its programme is looked for there, and no other file. */
async function assemble(at: Location, read: Definition, reading: Reading, beside: Maybe<Beside>): Promise<Project> {
  const code = typeof read.values.get('code') === 'string' ? String(read.values.get('code')) : at.name;
  const reader = new Reader(at.file, read, code, reading.say);
  judgeShape(reader, read);
  const language = reader.word<Language>('language', LANGUAGES);
  const period = readPeriod(reader);
  const total = reader.money('total');
  if (total !== null && total <= 0) reader.bad('total', reader.text('total') ?? '', 'positive');
  const inCode: Reading = { ...reading, subject: code };
  const { programme, pack } = await programmeOf(reader, inCode, beside);
  const month = reader.word('exchange.month', MONTH_RULES);
  const rules = packOf({ programme, pack });
  const fixed = inForce(rules.exchange);
  if (month !== null && fixed !== null && month !== fixed) reader.bad('exchange.month', month, `one of ${fixed}`);
  const namings = namingsOf(rules);
  const funding = readFunding(reader, 'funding', namings.source);
  const partners = reader.items('partners').map(path => readPartner(reader, path, namings));
  const listed = { programme, pack, period, funding, partners };
  const project: Project = {
    folder: at.folder,
    file: at.file,
    code,
    programme,
    pack,
    language,
    title: reader.texts('title', language ?? 'en'),
    objective: reader.texts('objective', language ?? 'en'),
    measure: reader.text('measure'),
    period,
    total: reader.broken.has('total') ? null : total,
    funding,
    exchange: month === null ? null : { month, date: reader.word('exchange.date', ['paid', 'document']) ?? 'paid' },
    flexibility: readFlexibility(reader, namings.category),
    commitments: readCommitments(reader),
    amendments: beside === null ? await readAmendments(reader, inCode, namings) : [],
    partners,
    reports: readReports(reader, period),
    ...(await readIndicators(reader, language ?? 'en', listed)),
    achievements: [],
    activities: [],
    rates: [],
    classification: [],
    payments: [],
    closed: [],
    waivers: readWaivers(reader),
    places: read.places,
    keys: read.keys,
    broken: reader.broken,
    inputs: [],
  };
  needMoney(reader, project);
  judgePeriods(reader, project);
  return project;
}
