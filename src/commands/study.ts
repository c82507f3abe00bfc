import { type Acceptance, type Accepting, Acceptor } from '../check/accept.ts';
import { countPersons } from '../check/persons.ts';
import { runChecks } from '../check/run.ts';
import { LargestAmount, tooLarge } from '../check/too-large.ts';
import type { Location } from '../load/discover.ts';
import { type Loaded, loadProject } from '../load/load.ts';
import type { LedgerFiles } from '../load/tables.ts';
import { PARTICIPANT_COLUMNS, type ParticipantKey } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import { type Findings, placesOf, replaced } from '../model/finding.ts';
import type { Keys } from '../model/keys.ts';
import { AmountTooLarge, type Maybe } from '../model/money.ts';
import type { ParticipantRows } from '../model/participants.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Input, Project } from '../model/project.ts';
import { packOf, periodOf } from '../programmes/index.ts';
import { participantRules } from '../programmes/participant-rules.ts';
import { defaultAsOf, lastTold, latestPayment, mayBeAsOf } from '../tally/as-of.ts';
import { Assets, type AssetsData } from '../tally/assets.ts';
import { claims } from '../tally/claim.ts';
import { Classification, type ClassificationData } from '../tally/classification.ts';
import { needsAsOf } from '../tally/exchange.ts';
import { figuresOf } from '../tally/figures.ts';
import { fedBy, Participants, type ParticipantsData } from '../tally/participants.ts';
import { planOf } from '../tally/plan.ts';
import { RatesUsed, type RatesUsedData } from '../tally/rates-used.ts';
import { Sums, type SumsData } from '../tally/sums.ts';
import { NO_PROGRESS, type Progress, watched } from './progress.ts';

/** How projects are read. */
export interface StudyOptions {
  /** The day that was asked for, after which rows are left out. */
  readonly asked: Maybe<Day>;
  /** Whether inputs have their SHA-256. */
  readonly proof: boolean;
  /** The report that is being closed, which is not compared with its earlier frozen form. */
  readonly closing: Maybe<number>;
  /** The baseline that the run compares with, and whether it writes one. */
  readonly accepting?: Accepting;
}

export const NO_BASELINE: Accepting = { known: null, record: false };

/**
 * What reading the files of a project, or of what lies above projects, comes to: plain values, which one thread can hand
 * to another.
 */
export interface Study {
  readonly name: string;
  /** Of these files alone, each with its line and column. */
  readonly findings: Findings;
  readonly acceptance: Acceptance;
  readonly inputs: readonly Input[];
  /** Every file that was looked into. */
  readonly touched: readonly string[];
  /** Null when the definition could not be read. */
  readonly read: Maybe<Read>;
  /** What lies above projects, where that was read. */
  readonly portfolio: Maybe<Portfolio>;
  /** Whether rows of which something could be found were left out, for they are later than the day that was asked for. */
  readonly isCutOff: boolean;
}

/** A project and what its ledger adds up to. */
export interface Read {
  readonly project: Project;
  readonly files: LedgerFiles;
  readonly asOf: Maybe<Day>;
  /** The day as of which rows are converted that have no report yet. */
  readonly converted: Maybe<Day>;
  readonly sums: SumsData;
  readonly assets: AssetsData;
  readonly classification: ClassificationData;
  readonly rates: RatesUsedData;
  /** The keys of all documents of the ledger. */
  readonly documents: Keys;
  /** Null where there is no table of them. */
  readonly participants: Maybe<ParticipantsData>;
  /** Which columns their table has. */
  readonly participantColumns: readonly ParticipantKey[];
}

/**
 * Loads a project, reads its ledger once (twice where a finding wants a second look), figures and checks it. Of one whose
 * sums are beyond counting nothing is known but what was found until then.
 */
export async function study(
  location: Location,
  options: StudyOptions,
  progress: Progress = NO_PROGRESS,
): Promise<Study> {
  const { proof, closing, accepting = NO_BASELINE } = options;
  const acceptor = new Acceptor(accepting);
  progress({ at: 'reading', file: location.file, part: null });
  const loaded = await loadProject(location, acceptor.say, proof, closing);
  const { name, project, inputs, touched, portfolio } = loaded;
  const done = async (read: Maybe<Read>, isCutOff: boolean): Promise<Study> => {
    const found = acceptor.findings();
    const findings = replaced(found, await loaded.locate(placesOf(found)));
    return { name, findings, acceptance: acceptor.acceptance, inputs, touched, read, portfolio, isCutOff };
  };
  if (project === null) return done(null, false);
  const largest = new LargestAmount(project);
  try {
    const { read, isCutOff } = await readWhole(project, loaded, options, acceptor, largest, progress);
    return await done(read, isCutOff);
  } catch (error) {
    const { written } = largest;
    if (!(error instanceof AmountTooLarge) || written === null) throw error;
    acceptor.say(tooLarge(written, project.code));
    return done(null, false);
  }
}

/** Reads, figures and checks a project. Throws `AmountTooLarge` where its sums are beyond counting. */
async function readWhole(
  project: Project,
  loaded: Loaded,
  { asked, accepting = NO_BASELINE }: StudyOptions,
  acceptor: Acceptor,
  largest: LargestAmount,
  progress: Progress,
): Promise<{ readonly read: Read; readonly isCutOff: boolean }> {
  const { files } = loaded;
  const ledger = watched(loaded.ledger, files.tables, progress);
  const { say } = acceptor;
  const plan = planOf(project, packOf(project));
  const { waivers } = project;
  const needsDay = needsAsOf(project, plan.pack, ledger);
  const mayEnd = waivers.some(({ until }) => until !== null);
  const isRead = asked === null ? needsDay || mayEnd : waivers.length > 0 || accepting.known !== null;
  const latestPaid = isRead ? await latestPayment(project, ledger) : null;
  acceptor.waive(waivers, asked ?? (mayEnd ? defaultAsOf(project, latestPaid) : null));
  const early = asked ?? (needsDay ? defaultAsOf(project, latestPaid) : null);
  // A row without payment has no report either: it is converted as of what the definition knows.
  const converted = early ?? defaultAsOf(project, null);
  const open = claims(project, plan, ledger, { until: asked }, converted);
  const sums = new Sums(mayBeAsOf(project), project.reports.length === 0, key => ledger.has(key));
  sums.files = ledger.files;
  const assets = new Assets();
  const classification = new Classification();
  const rates = new RatesUsed();
  const checks = runChecks(project, plan, ledger, say, asked);
  for await (const batch of open()) {
    for (const claim of batch) {
      largest.meet(claim, ledger);
      sums.add(claim);
      assets.add(claim);
      classification.add(claim);
      rates.add(claim);
      checks.row(claim);
    }
    sums.settle();
  }
  const asOf = early ?? defaultAsOf(project, sums.latestPaid);
  const participants = participantsOf(project, loaded.participants);
  if (participants !== null) await countPersons(project, plan, loaded.participants, participants, say, asOf, asked);
  const look = checks.end(figuresOf(project, plan, sums, asOf, null, null, fedBy(participants)));
  if (look !== null) for await (const batch of open(look.only)) for (const claim of batch) look.row(claim);
  const lastDay = isRead ? lastTold(project, latestPaid) : null;
  const isCutOff = asked !== null && lastDay !== null && lastDay > asked;
  const read: Read = {
    project,
    files,
    asOf,
    converted,
    sums: sums.toData(),
    assets: assets.toData(),
    classification: classification.toData(),
    rates: rates.toData(),
    documents: checks.documents(),
    participants: participants?.toData() ?? null,
    participantColumns: PARTICIPANT_COLUMNS.map(({ key }) => key).filter(key => loaded.participants.has(key)),
  };
  return { read, isCutOff };
}

/** The participants of a project, still none, by the rules of its period; null where there is no table of them. */
function participantsOf(project: Project, { file, has }: ParticipantRows): Maybe<Participants> {
  return file === null ? null : new Participants(participantRules(periodOf(project)), has);
}
