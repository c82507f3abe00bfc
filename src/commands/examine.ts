import { judge } from '../check/judge.ts';
import type { Claiming } from '../check/shared-documents.ts';
import type { Location } from '../load/discover.ts';
import { locate } from '../load/locate.ts';
import { type LedgerFiles, ledgerOf } from '../load/tables.ts';
import type { Day } from '../model/date.ts';
import type { Deadline } from '../model/deadline.ts';
import { CannotRun } from '../model/error.ts';
import { collector, type Finding, type Findings, type Judgement } from '../model/finding.ts';
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
import type { Read, Study, StudyOptions } from './study.ts';
import { studyAll } from './threads.ts';

/** A project with its figures and findings; `known` is null when its definition could not be read. */
export interface Examined {
  readonly location: Location;
  readonly judgement: Judgement;
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
  readonly deadlines: readonly Deadline[];
  /** Null where there is no table of them; that it could not be read is theirs to say. */
  readonly participants: Maybe<Participants>;
  /** Figures of all reports, or of those up to one; of indicators those of one partner, where one is asked for. */
  readonly figures: (upTo: Maybe<number>, partner?: Maybe<string>) => Figures;
}

/** Examines a project, or what lies above projects, alone. */
export async function examine(location: Location, options: StudyOptions): Promise<Examined> {
  const [only] = await examineAll([location], options);
  if (only === undefined) throw new Error('a location that was not examined');
  return only;
}

/** Reads, figures and checks projects, and what stands between those of one portfolio; in the order given. */
export async function examineAll(locations: readonly Location[], options: StudyOptions): Promise<Examined[]> {
  try {
    return await examineTogether(locations, options);
  } catch (error) {
    const [first] = locations;
    if (error instanceof AmountTooLarge) throw new CannotRun('too-large', { path: first?.group ?? '' });
    throw error;
  }
}

async function examineTogether(locations: readonly Location[], options: StudyOptions): Promise<Examined[]> {
  const studies = (await studyAll(locations, options)).map((study, i): Studied => {
    const location = locations[i] as Location;
    return { ...study, location, known: study.read === null ? null : knownOf(study.read, options.asked) };
  });
  const added = await betweenProjects(studies);
  return studies.map((study): Examined => {
    const { location, name, inputs, touched, known, portfolio } = study;
    const findings = together(study.findings, added.get(study) ?? null);
    const judgement = judge(name, findings, location.kind === 'portfolio');
    return { location, judgement, inputs, touched, portfolio, known };
  });
}

/** What looks at several projects is loaded where there are several. */
function between() {
  return Promise.all([import('../check/portfolio.ts'), import('../check/shared-documents.ts')]);
}

type Studied = Study & { readonly location: Location; readonly known: Maybe<Known> };

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

/** What is found between the projects of each portfolio, by the one to whose findings it belongs. */
async function betweenProjects(studies: readonly Studied[]): Promise<Map<Studied, Findings>> {
  const found = new Map<Studied, Findings>();
  for (const group of byPortfolio(studies)) {
    const above = group.find(({ portfolio }) => portfolio !== null) ?? null;
    if (group.length === 1 && above === null) continue;
    const [{ checkPortfolio }, { checkSharedDocuments }] = await between();
    const members = group.flatMap(study => (study.known === null ? [] : [{ study, known: study.known }]));
    const says = new Map<Studied, ReturnType<typeof collector>>();
    const say = (study: Studied, finding: Finding) => {
      const its = says.get(study) ?? collector();
      says.set(study, its);
      its.say(finding);
    };
    checkPortfolio(
      above?.portfolio ?? null,
      members.map(({ study, known }) => memberOf(known, judge(study.name, study.findings, false).counts)),
      (i, finding) => say((i === null ? above : members[i]?.study) ?? (group[0] as Studied), finding),
    );
    await checkSharedDocuments(
      members.map(({ known }) => known.claiming),
      (i, finding) => say(members[i]?.study as Studied, finding),
    );
    for (const [study, its] of says) found.set(study, await located(its.findings(), study.read?.files.tables ?? []));
  }
  return found;
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

/** The findings of a project's own files, and those that other projects of its portfolio give it. */
function together(own: Findings, added: Maybe<Findings>): Findings {
  if (added === null) return own;
  const counts = new Map(own.counts);
  for (const [check, count] of added.counts) counts.set(check, (counts.get(check) ?? 0) + count);
  return {
    list: [...own.list, ...added.list],
    counts,
    truncated: { ...own.truncated, ...added.truncated },
  };
}

async function located(findings: Findings, tables: LedgerFiles['tables']): Promise<Findings> {
  const places = await locate(
    findings.list.map(({ place }) => place),
    tables,
  );
  return { ...findings, list: findings.list.map(one => ({ ...one, place: places.get(one.place) ?? one.place })) };
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
    participants,
    deadlines: deadlinesOf(project, plan, asked),
    figures(upTo, partner = null) {
      if (upTo !== null || partner !== null) return figuresOf(project, plan, sums, asOf, upTo, partner, fed);
      whole ??= figuresOf(project, plan, sums, asOf, null, null, fed);
      return whole;
    },
  };
}
