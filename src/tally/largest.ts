import type { Cents, Maybe } from '../model/money.ts';
import { total } from '../model/money.ts';
import type { ProjectLine } from './portfolio-sums.ts';

/** More bars than these nobody compares. */
const MOST = 25;

/** Projects that are told one by one, and all others together. */
export interface Largest {
  readonly projects: readonly ProjectLine[];
  /** Null where every project is told. */
  readonly others: Maybe<OtherProjects>;
}

export interface OtherProjects {
  readonly projects: number;
  readonly total: Maybe<Cents>;
  readonly spent: Maybe<Cents>;
}

/** All projects in their order where they are few; of many the largest ones by their totals, those without one last. */
export function largestOf(projects: readonly ProjectLine[]): Largest {
  if (projects.length <= MOST) return { projects, others: null };
  const bySize = [...projects].sort((a, b) => (b.money.total ?? -1) - (a.money.total ?? -1));
  const others = bySize.slice(MOST - 1);
  return {
    projects: bySize.slice(0, MOST - 1),
    others: {
      projects: others.length,
      total: total(others.map(({ money }) => money.total)),
      spent: total(others.map(({ money }) => money.spent)),
    },
  };
}
