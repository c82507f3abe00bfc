import { judge } from '../check/judge.ts';
import { runChecks } from '../check/run.ts';
import type { Location } from '../load/discover.ts';
import { loadProject } from '../load/load.ts';
import type { Day } from '../model/date.ts';
import type { Deadline } from '../model/deadline.ts';
import { CannotRun } from '../model/error.ts';
import { collector, type Findings, type Judgement } from '../model/finding.ts';
import { AmountTooLarge, type Maybe } from '../model/money.ts';
import type { Input, Project } from '../model/project.ts';
import { packOf } from '../programmes/index.ts';
import { defaultAsOf, latestPayment, mayBeAsOf } from '../tally/as-of.ts';
import { Assets } from '../tally/assets.ts';
import { type Claims, claims } from '../tally/claim.ts';
import { deadlinesOf } from '../tally/deadlines.ts';
import { needsAsOf } from '../tally/exchange.ts';
import { type Figures, figuresOf } from '../tally/figures.ts';
import { planOf } from '../tally/plan.ts';
import { Sums } from '../tally/sums.ts';

/** A project with its figures and findings; `known` is null when its definition could not be read. */
export interface Examined {
  readonly judgement: Judgement;
  readonly inputs: readonly Input[];
  /** Every file that was looked into. */
  readonly touched: readonly string[];
  readonly known: Maybe<Known>;
}

export interface Known {
  readonly project: Project;
  readonly claims: Claims;
  readonly assets: Assets;
  readonly deadlines: readonly Deadline[];
  /** Figures of all reports, or of those up to one; of indicators those of one partner, where one is asked for. */
  readonly figures: (upTo: Maybe<number>, partner?: Maybe<string>) => Figures;
}

/**
 * Loads a project, reads its ledger once (twice where a finding wants a second look), figures and checks it. A report
 * that is being closed is not compared with its earlier frozen form.
 */
export async function examine(
  location: Location,
  asked: Maybe<Day>,
  proof = true,
  closing: Maybe<number> = null,
): Promise<Examined> {
  try {
    return await examineProject(location, asked, proof, closing);
  } catch (error) {
    if (error instanceof AmountTooLarge) throw new CannotRun('too-large', { path: location.file });
    throw error;
  }
}

async function examineProject(
  location: Location,
  asked: Maybe<Day>,
  proof: boolean,
  closing: Maybe<number>,
): Promise<Examined> {
  const { say, findings } = collector();
  const loaded = await loadProject(location, say, proof, closing);
  const { project, ledger, inputs, touched } = loaded;
  const judged = async () =>
    judge(loaded.name, await located(findings(), loaded.locate), location.kind === 'portfolio');
  if (project === null) return { judgement: await judged(), inputs, touched, known: null };

  const plan = planOf(project, packOf(project));
  const early =
    asked ??
    (needsAsOf(project, plan.pack, ledger) ? defaultAsOf(project, await latestPayment(project, ledger)) : null);
  const scope = { until: asked };
  // A row without payment has no report either: it is converted as of what the definition knows.
  const known = early ?? defaultAsOf(project, null);
  const open = claims(project, plan, ledger, scope, known);
  const sums = new Sums(mayBeAsOf(project), project.reports.length === 0, key => ledger.has(key));
  const assets = new Assets();
  const checks = runChecks(project, plan, ledger, say, asked);
  for await (const batch of open()) {
    for (const claim of batch) {
      sums.add(claim);
      assets.add(claim);
      checks.row(claim);
    }
  }
  const asOf = early ?? defaultAsOf(project, sums.latestPaid);
  const whole = figuresOf(project, plan, sums, asOf);
  const look = checks.end(whole);
  if (look !== null) for await (const batch of open(look.only)) for (const claim of batch) look.row(claim);
  const figures = (upTo: Maybe<number>, partner: Maybe<string> = null) =>
    upTo === null && partner === null ? whole : figuresOf(project, plan, sums, asOf, upTo, partner);
  const deadlines = deadlinesOf(project, plan, asked);
  return { judgement: await judged(), inputs, touched, known: { project, claims: open, assets, deadlines, figures } };
}

async function located(
  findings: Findings,
  locate: Awaited<ReturnType<typeof loadProject>>['locate'],
): Promise<Findings> {
  const places = await locate(findings.list.map(({ place }) => place));
  return { ...findings, list: findings.list.map(one => ({ ...one, place: places.get(one.place) ?? one.place })) };
}
