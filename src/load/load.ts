import { TABLES } from '../model/columns.ts';
import { finding, type Say } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Ledger } from '../model/ledger.ts';
import { NO_LEDGER } from '../model/ledger.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import type { Input, Project } from '../model/project.ts';
import { MONTH_RULES, partnersHaveMoney, placeOf } from '../model/project.ts';
import { DEFAULT_PROGRAMME, PROGRAMME_IDS, packOf } from '../programmes/index.ts';
import { inForce } from '../programmes/pack.ts';
import { readAmendments, readCommitments, readFlexibility } from './agreement.ts';
import { readClosed } from './closed.ts';
import { portfolio } from './definition.ts';
import { definitionIn, judgeShape, readDefinition } from './definition-file.ts';
import type { Location } from './discover.ts';
import { readIndicator } from './indicators.ts';
import { locate } from './locate.ts';
import { readFunding, readPartner } from './partners.ts';
import { join, stands } from './paths.ts';
import { readPeriod, readReports } from './periods.ts';
import { Reader } from './reader.ts';
import { type Reading, readForm, readLedger, readRates, readTable } from './tables.ts';
import { below, type Definition } from './yaml.ts';

/** A project with its ledger; `project` is null when its definition could not be read at all. */
export interface Loaded {
  readonly name: string;
  readonly project: Project | null;
  readonly ledger: Ledger;
  readonly inputs: readonly Input[];
  /** Every file that was looked into, readable or not. */
  readonly touched: readonly string[];
  /** Fills in the columns of places in CSV tables. */
  readonly locate: (places: readonly Place[]) => Promise<Map<Place, Place>>;
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
  const reading: Reading = {
    folder: at.folder,
    subject: at.name,
    say,
    inputs: [],
    proof,
    touched: [at.file],
    places: new Map(),
    tables: [],
  };
  const found = await readDefinition(at.file, reading);
  const definition = found === null ? null : await assemble(at, found, reading, true);
  const project = definition === null ? null : await withTables(definition, reading, closing);
  const ledger =
    project === null ? NO_LEDGER : await readLedger({ ...reading, subject: project.code }, project.partners);
  return {
    name: project?.code ?? at.name,
    project: project === null ? null : { ...project, inputs: reading.inputs },
    ledger,
    inputs: reading.inputs,
    touched: reading.touched,
    locate: places => locate(places, reading.tables),
  };
}

/**
 * Loads a definition without its tables: of a file with the amendments that it names, or from bytes that once stood in
 * it, alone. Null, with its finding, when it cannot be read.
 */
export async function loadDefinition(
  at: Location,
  bytes: Maybe<Buffer>,
  say: Say,
): Promise<Pick<Loaded, 'name' | 'project' | 'inputs' | 'touched'>> {
  const reading: Reading = {
    folder: at.folder,
    subject: at.name,
    say,
    inputs: [],
    proof: true,
    touched: [at.file],
    tables: [],
    places: new Map(),
  };
  const read = bytes === null ? await readDefinition(at.file, reading) : await definitionIn(at.file, bytes, reading);
  const project = read === null ? null : await assemble(at, read, reading, bytes === null);
  return { name: project?.code ?? at.name, project, inputs: reading.inputs, touched: reading.touched };
}

/** What lies above projects is read for its form; its measures and lists have no use yet. */
async function loadPortfolio(at: Location, say: Say, proof: boolean): Promise<Loaded> {
  const reading: Reading = {
    folder: at.folder,
    subject: at.name,
    say,
    inputs: [],
    proof,
    touched: [at.file],
    places: new Map(),
    tables: [],
  };
  const file = join(at.folder, 'portfolio.yaml');
  reading.touched.push(file);
  const read = stands(file) ? await readDefinition(file, reading) : null;
  if (read !== null) judgePortfolio(new Reader(file, read, at.name, say), read);
  await readForm(reading, 'list');
  const places = (some: readonly Place[]) => locate(some, reading.tables);
  return {
    name: at.name,
    project: null,
    ledger: NO_LEDGER,
    inputs: reading.inputs,
    touched: reading.touched,
    locate: places,
  };
}

function judgePortfolio(reader: Reader, read: Definition): void {
  judgeShape(reader, read, portfolio);
  readPeriod(reader);
  const judgeMeasures = (path: string): void => {
    for (const measure of reader.items(path)) {
      const allocation = below(measure, 'allocation');
      for (const source of reader.keys(allocation)) reader.money(below(allocation, source));
      judgeMeasures(below(measure, 'measures'));
    }
  };
  judgeMeasures('measures');
}

/** The tables of a project beside its ledger. */
async function withTables(project: Project, reading: Reading, closing: Maybe<number>): Promise<Project> {
  const inCode: Reading = { ...reading, subject: project.code };
  const achievements = await readTable(inCode, 'achievements', TABLES.achievements);
  const rates = await readRates(inCode);
  const payments = await readTable(inCode, 'payments', TABLES.payments);
  for (const name of ['activities', 'participants'] as const) await readForm(inCode, name);
  const places = new Map([...project.places, ...reading.places]);
  const whole = { ...project, achievements, rates, payments, closed: await readClosed(inCode, closing), places };
  judgePayments(whole, reading.say);
  return whole;
}

/** A project by its definition; files that it names are looked for only where it stands `beside` them. */
async function assemble(at: Location, read: Definition, reading: Reading, beside: boolean): Promise<Project> {
  const code = typeof read.values.get('code') === 'string' ? String(read.values.get('code')) : at.name;
  const reader = new Reader(at.file, read, code, reading.say);
  judgeShape(reader, read);
  const language = reader.word<Language>('language', LANGUAGES);
  const period = readPeriod(reader);
  const total = reader.money('total');
  if (total !== null && total <= 0) reader.bad('total', reader.text('total') ?? '', 'positive');
  const month = reader.word('exchange.month', MONTH_RULES);
  const fixed = inForce(packOf({ programme: reader.text('programme') ?? DEFAULT_PROGRAMME }).exchange);
  if (month !== null && fixed !== null && month !== fixed) reader.bad('exchange.month', month, `one of ${fixed}`);
  const inCode: Reading = { ...reading, subject: code };
  const project: Project = {
    folder: at.folder,
    file: at.file,
    code,
    programme: programmeOf(reader, at.folder, beside ? inCode : null),
    language,
    title: reader.texts('title', language ?? 'en'),
    objective: reader.texts('objective', language ?? 'en'),
    measure: reader.text('measure'),
    period,
    total: reader.broken.has('total') ? null : total,
    funding: readFunding(reader, 'funding'),
    exchange: month === null ? null : { month, date: reader.word('exchange.date', ['paid', 'document']) ?? 'paid' },
    flexibility: readFlexibility(reader),
    commitments: readCommitments(reader),
    amendments: beside ? await readAmendments(reader, inCode) : [],
    partners: reader.items('partners').map(path => readPartner(reader, path)),
    reports: readReports(reader, period),
    indicators: reader.items('indicators').map(path => readIndicator(reader, path, language ?? 'en')),
    achievements: [],
    rates: [],
    payments: [],
    closed: [],
    places: read.places,
    keys: read.keys,
    broken: reader.broken,
    inputs: [],
  };
  needMoney(reader, project);
  judgePeriods(reader, project);
  const codes = new Set<string>();
  for (const { path, code: its } of project.indicators) {
    if (codes.has(its) && its !== '') reader.bad(below(path, 'code'), its, 'once');
    codes.add(its);
  }
  for (const key of reader.keys('entities')) reader.number(below('entities', key));
  for (const path of reader.items('waivers')) reader.date(below(path, 'until'));
  return project;
}

/** Periods of a budget are the project's reports, once the last of these is known. */
function judgePeriods(reader: Reader, { reports, partners, period: { end } }: Project): void {
  const last = reports.at(-1);
  if (last === undefined || end === null || last.end < end) return;
  for (const { path, period, periods } of partners.flatMap(({ lines }) => lines)) {
    const stated = period === null ? [...periods.keys()] : [period];
    for (const key of stated.filter(its => Number(its) > last.no)) {
      const at = period === null ? below(below(path, 'periods'), key) : below(path, 'period');
      reader.bad(at, key, 'period-of-project');
    }
  }
}

/** All partners have money, or none. */
function needMoney(reader: Reader, project: Project): void {
  if (!partnersHaveMoney(project)) return;
  for (const { path, total, lines } of project.partners) {
    const broken = reader.broken.has(below(path, 'total')) || reader.broken.has(below(path, 'budget'));
    if (total === null && lines.length === 0 && !broken) reader.missing(below(path, 'budget'), reader.place(path));
  }
}

/** A payment that names no partner, or no source, of the project would be in no figure; money that went back is a recovery. */
function judgePayments({ payments, reports, partners, funding, places, file, code }: Project, say: Say): void {
  const slices = [...funding, ...partners.flatMap(partner => partner.funding)];
  const known = {
    partner: partners.map(({ id }) => id),
    source: slices.length === 0 ? [] : [...new Set([...slices.map(({ source }) => source), 'own'])],
  };
  for (const [i, payment] of payments.entries()) {
    if (payment.amount !== null && payment.amount < 0) {
      const args = { column: 'amount', text: decimalText(payment.amount), expected: 'positive' };
      say(finding('file/bad-value', args, placeOf({ places, file }, `payments[${i}].amount`), code));
    }
    if (payment.report !== null && reports.length > 0 && !reports.some(({ no }) => no === payment.report)) {
      const args = { column: 'report', text: String(payment.report), expected: 'known-report' };
      say(finding('file/bad-value', args, placeOf({ places, file }, `payments[${i}].report`), code));
    }
    for (const column of ['partner', 'source'] as const) {
      const text = payment[column];
      if (text === '' || known[column].length === 0 || known[column].includes(text)) continue;
      const args = { column, text, expected: `one of ${known[column].join('|')}` };
      say(finding('file/bad-value', args, placeOf({ places, file }, `payments[${i}].${column}`), code));
    }
  }
}

/** The programme's id; a path to one of the user's own must lead to a file, where files are looked for. */
function programmeOf(reader: Reader, folder: string, reading: Maybe<Reading>): string {
  const programme = reader.text('programme');
  if (programme === null) return DEFAULT_PROGRAMME;
  if (!/[/\\]|\.ya?ml$/.test(programme)) {
    if (!PROGRAMME_IDS.includes(programme)) reader.bad('programme', programme, `one of ${PROGRAMME_IDS.join('|')}`);
    return programme;
  }
  if (reading === null) return programme;
  const file = join(folder, programme.replace(/^\.\//, ''));
  if (!stands(file)) {
    reader.missingFile('programme', file);
  }
  reading.touched.push(file);
  return programme;
}
