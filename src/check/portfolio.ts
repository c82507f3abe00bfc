import type { CheckArgs, CheckId } from '../model/checks.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Member, portfolioFigures } from '../tally/portfolio.ts';
import { CATALOGUE, CHECK_IDS } from './catalogue.ts';
import type { Check, PortfolioContext } from './check.ts';

const CHECKS = CHECK_IDS.map(id => CATALOGUE[id]) as readonly Check[];

/**
 * Checks of several projects together. Each finding is said with the index of the project to whose findings it belongs,
 * or null where it is the portfolio's own.
 */
export function checkPortfolio(
  portfolio: Maybe<Portfolio>,
  members: readonly Member[],
  say: (member: Maybe<number>, finding: Finding) => void,
): void {
  const context: PortfolioContext = { portfolio, members, figures: portfolioFigures(portfolio, members) };
  for (const check of CHECKS) {
    if (check.kind !== 'portfolio') continue;
    check.run?.(context, (member: Maybe<number>, args: CheckArgs[CheckId], place: Place, subject: string) =>
      say(member, finding(check.id, args, place, subject)),
    );
  }
}
