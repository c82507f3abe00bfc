import { type Acceptance, Acceptor } from '../check/accept.ts';
import { judge } from '../check/judge.ts';
import type { Claiming } from '../check/shared-documents.ts';
import { largestAbove, largestOf, tooLarge, type Written } from '../check/too-large.ts';
import { checkWaivers, hasUnread } from '../check/waivers.ts';
import type { Location } from '../load/discover.ts';
import { locate } from '../load/locate.ts';
import { ledgerOf } from '../load/tables.ts';
import type { RateUsed } from '../model/cover.ts';
import type { Day } from '../model/date.ts';
import type { Deadline } from '../model/deadline.ts';
import { CannotRun } from '../model/error.ts';
import { type Judgement, placesOf, replaced, together } from '../model/finding.ts';
import { AmountTooLarge, type Maybe } from '../model/money.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { Input, Project } from '../model/project.ts';
import { packOf, periodOf } from '../programmes/index.ts';
import { participantRules } from '../programmes/participant-rules.ts';
import { Assets } from '../tally/assets.ts';
import { type Claims, claims } from '../tally/claim.ts';
import { Classification } from '../tally/classification.ts';
import { deadlinesOf } from '../tally/deadlines.ts';
import { type Figures, figuresOf } from '../tally/figures.ts';
import { fedBy, Participants } from '../tally/participants.ts';
import { planOf } from '../tally/plan.ts';
import type { Member } from '../tally/portfolio.ts';
import { Sums } from '../tally/sums.ts';
import { hiddenIndicators } from '../tally/suppression.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import { NO_BASELINE, type Read, type Study, type StudyOptions } from './study.ts';
import { studyAll } from './threads.ts';

/** A project with its figures and findings; `known` is null when its definition could not be read. */
export interface Examined {
  readonly location: Location;
  readonly judgement: Judgement;
  /** What was accepted of its findings; first of those in its own files, then of those between projects. */
  readonly acceptances: readonly Acceptance[];
  /** Whether no finding can be missing because something could not be read, other than before, or was left out. */
  readonly isWhole: boolean;
  /** Whether it was compared with all other projects of its portfolio. */
  readonly isCompared: boolean;
  readonly inputs: readonly Input[];
  /** Every file that was looked into. */
  readonly touched: readonly string[];
  /** What lies above projects, where this is that and it could be read. */
  readonly portfolio: Maybe<Portfolio>;
  readonly known: Maybe<Known>;
}

export interface Known {
  readonly project: Project;
  readonly claims: Claims;
  /** What other projects of its portfolio may claim as well. */
  readonly claiming: Claiming;
  readonly assets: Assets;
  readonly classification: Classification;
  /** Rates at which rows of the whole ledger were converted. */
  readonly rates: readonly RateUsed[];
  readonly deadlines: readonly Deadline[];
  /** Null where there is no table of them; that it could not be read is theirs to say. */
  readonly participants: Maybe<Participants>;
  /** Figures of all reports, or of those up to one; of indicators those of one partner, where one is asked for. */
  readonly figures: (upTo: Maybe<number>, partner?: Maybe<string>) => Figures;
}

/** Examines a project, or what lies above projects, alone. */
export async function examine(location: Location, options: StudyOptions, progress?: Progress): Promise<Examined> {
  const [only] = await examineAll([location], options, progress);
  if (only === undefined) throw new Error('a location that was not examined');
  return only;
}

/** Reads, figures and checks projects, and what stands between those of one portfolio; in the order given. */
export async function examineAll(
  locations: readonly Location[],
  options: StudyOptions,
  progress: Progress = NO_PROGRESS,
): Promise<Examined[]> {
  try {
    return await examineTogether(locations, options, progress);
  } catch (error) {
    const [first] = locations;
    if (error instanceof AmountTooLarge) throw new CannotRun('too-large', { path: first?.group ?? '' });
    throw error;
  }
}

async function examineTogether(
  locations: readonly Location[],
  options: StudyOptions,
  progress: Progress,
): Promise<Examined[]> {
  const studies = (await studyAll(locations, options, progress)).map((study, i): Studied => {
    const location = locations[i] as Location;
    const known = study.read === null ? null : knownOf(study.read, options.asked);
    return { ...study, location, known, after: afterStudy(study, options) };
  });
  const { compared, left } = await betweenProjects(studies);
  return Promise.all(
    studies.map(async (study): Promise<Examined> => {
      const { location, name, inputs, touched, read, after } = study;
      const { known, portfolio } = left.has(study) ? { known: null, portfolio: null } : study;
      const isCompared = compared.has(study) && location.above === undefined && location.isAbove !== true;
      const all = () => together(study.findings, after.findings());
      if (read !== null && read.project.waivers.length > 0) {
        const looked = (check: string) => isLookedAt(check, study, options, isCompared);
        const facts = { asOf: read.asOf, used: after.acceptance.used, findings: all(), looked };
        checkWaivers(read.project, facts, after.say);
      }
      const findings = all();
      const tables = read?.files.tables ?? [];
      const places = await locate(placesOf(after.findings()), tables);
      const judgement = judge(name, replaced(findings, places), location.kind === 'portfolio');
      const acceptances = [study.acceptance, after.acceptance];
      const isRead = location.kind === 'portfolio' ? portfolio !== null : known !== null;
      const isWhole = isRead && !study.isCutOff && !hasUnread(findings);
      return { location, judgement, acceptances, isWhole, isCompared, inputs, touched, portfolio, known };
    }),
  );
}

/** Takes what is found of a project after its own files are read, by the same waivers. */
function afterStudy({ read, acceptance }: Study, { accepting = NO_BASELINE }: StudyOptions): Acceptor {
  const acceptor = new Acceptor(accepting);
  acceptor.waive(read?.project.waivers ?? [], read?.asOf ?? null, acceptance.used);
  return acceptor;
}

/** Whether this run found all that a check can find of a project. */
function isLookedAt(check: string, { isCutOff }: Studied, { closing }: StudyOptions, isCompared: boolean) {
  if (isCutOff || (check === 'report/closed-differs' && closing !== null)) return false;
  return !check.startsWith('portfolio/') || isCompared;
}

/** A study with what is known of its project, and what takes the findings that come after it. */
type Studied = Study & { readonly location: Location; readonly known: Maybe<Known>; readonly after: Acceptor };

/** What was read, by the portfolio to which it belongs. */
export function byPortfolio<One extends { readonly location: Location }>(all: readonly One[]): (readonly One[])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const its = groups.get(one.location.group);
    if (its === undefined) groups.set(one.location.group, [one]);
    else its.push(one);
  }
  return [...groups.values()];
}

/**
 * Says what is found between the projects of each portfolio, of the one to whose findings it belongs; gives those that were
 * compared, and those that were left out because the sums of their portfolio are beyond counting with them.
 */
async function betweenProjects(
  studies: readonly Studied[],
): Promise<{ readonly compared: ReadonlySet<Studied>; readonly left: ReadonlySet<Studied> }> {
  const compared = new Set<Studied>();
  const left = new Set<Studied>();
  for (const group of byPortfolio(studies)) {
    if (group.length === 1 && group[0]?.portfolio === null) continue;
    const { checkPortfolio, checkSharedDocuments } = await import('../check/between.ts');
    for (;;) {
      const rest = group.filter(study => !left.has(study));
      const above = rest.find(({ portfolio }) => portfolio !== null) ?? null;
      const members = rest.flatMap(study => (study.known === null ? [] : [{ study, known: study.known }]));
      try {
        checkPortfolio(
          above?.portfolio ?? null,
          members.map(({ study, known }) => memberOf(known, judge(study.name, study.findings, false).counts)),
          (i, finding) => ((i === null ? above : members[i]?.study) ?? (group[0] as Studied)).after.say(finding),
        );
      } catch (error) {
        const largest = error instanceof AmountTooLarge ? withLargest(rest) : null;
        if (largest === null) throw error;
        largest.study.after.say(tooLarge(largest.written, largest.study.name));
        left.add(largest.study);
        continue;
      }
      for (const study of rest) compared.add(study);
      await checkSharedDocuments(
        members.map(({ known }) => known.claiming),
        (i, finding) => members[i]?.study.after.say(finding),
      );
      break;
    }
  }
  return { compared, left };
}

/** What has the most money of a portfolio, itself or one of its projects, with its largest amount. */
function withLargest(group: readonly Studied[]): Maybe<{ readonly study: Studied; readonly written: Written }> {
  let most: Maybe<{ study: Studied; written: Written; money: number }> = null;
  for (const study of group) {
    const { known, portfolio } = study;
    const written = known !== null ? largestOf(known.project) : portfolio !== null ? largestAbove(portfolio) : null;
    if (written === null) continue;
    const { planned = null, soFar = null } = known?.figures(null).project ?? {};
    const money = Math.max(Math.abs(written.cents), Math.abs(planned ?? 0), Math.abs(soFar ?? 0));
    if (money > (most?.money ?? -1)) most = { study, written, money };
  }
  return most;
}

/** A project as its portfolio sees it; where counts of few persons are hidden, without the indicators that tell them. */
export function memberOf(
  { project, figures, participants }: Known,
  findings: Member['findings'],
  upTo: Maybe<number> = null,
  suppressBelow: Maybe<number> = null,
): Member {
  const its = figures(upTo);
  const hidden =
    suppressBelow === null ? new Set<string>() : hiddenIndicators(project, its, participants, upTo, suppressBelow);
  return { project, figures: its, findings, hidden };
}

/** What is known of a project that was read; its figures are worked out as they are asked for. */
function knownOf(read: Read, asked: Maybe<Day>): Known {
  const { project, files, asOf, converted, documents } = read;
  const pack = packOf(project);
  const plan = planOf(project, pack);
  const sums = Sums.of(read.sums);
  const ledger = ledgerOf(files);
  const open = claims(project, plan, ledger, { until: asked }, converted);
  const rules = participantRules(periodOf(project));
  const columns = new Set(read.participantColumns);
  const participants =
    read.participants === null ? null : Participants.of(read.participants, rules, key => columns.has(key));
  const fed = fedBy(participants);
  let whole: Maybe<Figures> = null;
  return {
    project,
    claims: open,
    claiming: { project, pack, claims: open, place: ledger.place, documents },
    assets: Assets.of(read.assets),
    classification: Classification.of(read.classification),
    rates: read.rates,
    participants,
    deadlines: deadlinesOf(project, plan, asked),
    figures(upTo, partner = null) {
      if (upTo !== null || partner !== null) return figuresOf(project, plan, sums, asOf, upTo, partner, fed);
      whole ??= figuresOf(project, plan, sums, asOf, null, null, fed);
      return whole;
    },
  };
}
