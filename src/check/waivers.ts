import type { CheckArgs, CheckId } from '../model/checks.ts';
import type { Day } from '../model/date.ts';
import { type Findings, finding, type Say } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import { type Project, placeOf } from '../model/project.ts';
import { isExpired, isInForce } from './accept.ts';
import { CATALOGUE, CHECK_IDS, isCheck, isWaivable } from './catalogue.ts';
import type { Check, WaiverContext } from './check.ts';

const CHECKS = CHECK_IDS.map(id => CATALOGUE[id]) as readonly Check[];
const WAIVABLE = CHECK_IDS.filter(isWaivable);

/** What a run knows of a project when all of its findings are there. */
export interface WaiverFacts {
  readonly asOf: Maybe<Day>;
  /** Which of its waivers have met a finding. */
  readonly used: readonly boolean[];
  readonly findings: Findings;
  /** Whether all that a check can find was looked at. */
  readonly looked: (check: string) => boolean;
}

/** Whether something new could not be read or understood, so that more may hide behind it. */
export function hasUnread({ tallies }: Findings): boolean {
  return [...tallies].some(([check, { counted }]) => counted > 0 && hides(check));
}

/** Whether a value is missing where this check finds something. */
function hides(check: CheckId): boolean {
  return !isWaivable(check) && !check.startsWith('waiver/') && CATALOGUE[check].severity === 'error';
}

/** Checks the waivers of a project, once it is known what they have met. */
export function checkWaivers(project: Project, facts: WaiverFacts, say: Say): void {
  const { asOf, used, findings, looked } = facts;
  const whole = ![...findings.tallies.keys()].some(hides);
  const context: WaiverContext = {
    waivers: project.waivers
      .map((waiver, i) => ({ waiver, used: used[i] ?? false }))
      .filter(({ waiver }) => !waiver.isBroken)
      .map(({ waiver, used: met }) => ({
        waiver,
        isCheck: isCheck(waiver.check),
        isWaivable: isCheck(waiver.check) && isWaivable(waiver.check),
        isExpired: isExpired(waiver, asOf),
        isIdle: isInForce(waiver, asOf) && !met && whole && looked(waiver.check),
      })),
    asOf,
    code: project.code,
    at: path => placeOf(project, path),
    nearestCheck: check => nearest(check, WAIVABLE),
    nearestSubject: ({ check, where }) =>
      where === null
        ? null
        : nearest(
            where,
            findings.list.flatMap(one => (one.check === check ? one.subject : [])),
          ),
  };
  for (const check of CHECKS) {
    if (check.kind !== 'waivers') continue;
    check.run(context, (args: CheckArgs[CheckId], place: Place, subject: string) =>
      say(finding(check.id, args, place, subject)),
    );
  }
}
