import { judge } from '../check/judge.ts';
import type { Location } from '../load/discover.ts';
import type { Day } from '../model/date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Judgement } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Input, Project } from '../model/project.ts';
import { packOf } from '../programmes/index.ts';
import { Assets } from '../tally/assets.ts';
import type { Claims } from '../tally/claim.ts';
import { deadlinesOf } from '../tally/deadlines.ts';
import { type Figures, figuresOf } from '../tally/figures.ts';
import { planOf } from '../tally/plan.ts';
import { Sums } from '../tally/sums.ts';
import { claimsOf, type Read, type StudyOptions } from './study.ts';
import { studyAll } from './threads.ts';

/** A project with its figures and findings; `known` is null when its definition could not be read. */
export interface Examined {
  readonly location: Location;
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

/** Examines a project, or what lies above projects, alone. */
export async function examine(location: Location, options: StudyOptions): Promise<Examined> {
  const [only] = await examineAll([location], options);
  if (only === undefined) throw new Error('a location that was not examined');
  return only;
}

/** Reads, figures and checks projects, and what stands between those of one portfolio; in the order given. */
export async function examineAll(locations: readonly Location[], options: StudyOptions): Promise<Examined[]> {
  const studies = await studyAll(locations, options);
  return studies.map(({ name, findings, inputs, touched, read }, i): Examined => {
    const location = locations[i] as Location;
    return {
      location,
      judgement: judge(name, findings, location.kind === 'portfolio'),
      inputs,
      touched,
      known: read === null ? null : knownOf(read, options.asked),
    };
  });
}

/** What is known of a project that was read; its figures are worked out as they are asked for. */
function knownOf(read: Read, asked: Maybe<Day>): Known {
  const { project, asOf } = read;
  const plan = planOf(project, packOf(project));
  const sums = Sums.of(read.sums);
  let whole: Maybe<Figures> = null;
  return {
    project,
    claims: claimsOf(read, plan, asked),
    assets: Assets.of(read.assets),
    deadlines: deadlinesOf(project, plan, asked),
    figures(upTo, partner = null) {
      if (upTo !== null || partner !== null) return figuresOf(project, plan, sums, asOf, upTo, partner);
      whole ??= figuresOf(project, plan, sums, asOf);
      return whole;
    },
  };
}
