import { resolve } from 'node:path';
import { nameOf } from '../load/paths.ts';
import type { Language } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import type { PortfolioSubject } from '../report/report.ts';
import type { Member } from '../tally/portfolio.ts';
import { sorted } from './deliver.ts';
import { type Examined, memberOf } from './examine.ts';

/** What reports about a portfolio are made from: projects that were examined, and what lies above them. */
export function portfolioSubject(
  group: readonly Examined[],
  language: Language,
  upTo: Maybe<number> = null,
  suppressBelow: Maybe<number> = null,
): PortfolioSubject {
  const known = group.flatMap(({ known: its, judgement }) => (its === null ? [] : [{ its, judgement }]));
  const above = group.find(({ portfolio }) => portfolio !== null);
  const members = known.map(({ its, judgement }) => memberOf(its, judgement.counts, upTo, suppressBelow));
  const same = <T>(of: (member: Member) => T): Maybe<T> => {
    const [one, ...others] = members.map(of);
    return one !== undefined && others.every(other => other === one) ? one : null;
  };
  const sum = (severity: 'error' | 'warning') =>
    group.reduce((count, { judgement }) => count + judgement.counts[severity], 0);
  const [only] = above === undefined && known.length === 1 ? known : [];
  return {
    name: only?.its.project.code ?? nameOf(resolve(group[0]?.location.group ?? '.')),
    portfolio: above?.portfolio ?? null,
    members,
    unread: unreadOf(group),
    asOf: same(({ figures }) => figures.asOf),
    meta: {
      programme: same(({ project }) => project.programme),
      rounding: same(({ figures }) => figures.plan.pack.rounding.value),
      inputs: sorted(group.flatMap(({ inputs }) => inputs)),
      findings: { error: sum('error'), warning: sum('warning') },
    },
    language,
  };
}

/** The definitions of projects that could not be read. */
export function unreadOf(examined: readonly Examined[]): readonly string[] {
  return examined.flatMap(({ known, location }) =>
    known === null && location.kind === 'project' ? [location.file] : [],
  );
}
