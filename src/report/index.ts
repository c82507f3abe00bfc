import type { PortfolioReportName, ProjectReportName, Table } from '../model/table.ts';
import { absorption } from './absorption.ts';
import { assets } from './assets.ts';
import { budget } from './budget.ts';
import { changes } from './changes.ts';
import { claim } from './claim.ts';
import { classification } from './classification.ts';
import { cofinancing } from './cofinancing.ts';
import { council } from './council.ts';
import { dates } from './dates.ts';
import { expenses } from './expenses.ts';
import { indicators } from './indicators.ts';
import { participants } from './participants.ts';
import { partners } from './partners.ts';
import { portfolio } from './portfolio.ts';
import type { PortfolioSubject, Subject } from './report.ts';

export const REPORTS = {
  budget,
  claim,
  cofinancing,
  partners,
  absorption,
  expenses,
  indicators,
  classification,
  assets,
  participants,
  dates,
  changes,
} as const satisfies Readonly<Record<ProjectReportName, (subject: Subject) => Table>>;

export const PORTFOLIO_REPORTS = {
  portfolio,
  council,
} as const satisfies Readonly<Record<PortfolioReportName, (subject: PortfolioSubject) => Table>>;

/** The reports that have data: what `all` holds. */
export function withData({
  project,
  figures,
  assets: all,
  classification: codes,
  participants: persons,
}: Subject): ProjectReportName[] {
  const hasRows = figures.sums.cells.size > 0;
  const isClassified = !codes.none || project.partners.some(({ budgetBody }) => budgetBody);
  return [
    'budget',
    ...(hasRows ? (['claim'] as const) : []),
    'cofinancing',
    ...(hasRows || project.payments.length > 0 ? (['partners'] as const) : []),
    ...(hasRows ? (['absorption'] as const) : []),
    ...(hasRows ? (['expenses'] as const) : []),
    ...(project.indicators.length > 0 ? (['indicators'] as const) : []),
    ...(hasRows && isClassified ? (['classification'] as const) : []),
    ...(all.none ? [] : (['assets'] as const)),
    ...(persons === null || persons.none ? [] : (['participants'] as const)),
    'dates',
    ...(project.amendments.length > 0 ? (['changes'] as const) : []),
  ];
}
