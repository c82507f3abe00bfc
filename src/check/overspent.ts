import type { Cents, Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { besideRows } from '../tally/crossing.ts';
import type { Figures } from '../tally/figures.ts';
import { mostOf } from '../tally/flexibility.ts';

/** A category in which a partner has spent more than its budget for it. */
export interface Overspent {
  readonly unit: string;
  readonly partner: string;
  readonly category: string;
  readonly budget: Cents;
  readonly spent: Cents;
  /** What the contract's flexibility lets it spend, where that is less: it is passed as well. */
  readonly passed: Maybe<Cents>;
  /** What of it stands in no row. */
  readonly beside: Cents;
}

/** The categories that are overspent. A flat rate is above its budget only when its base is, which is said there. */
export function overspent({ units }: Figures, { flexibility, total }: Project): Overspent[] {
  return units.flatMap(figures => {
    const { unit, soFar } = figures;
    const { partner, budget, flatRates } = unit;
    if (partner === null) return [];
    return [...budget.byCategory].flatMap(([category, most]): Overspent[] => {
      const spent = soFar.byCategory.get(category) ?? null;
      if (flatRates.has(category) || most === null || spent === null || spent <= most) return [];
      const allowed = mostOf(flexibility, category, most, total);
      const passed = allowed !== null && spent > allowed ? allowed : null;
      const beside = besideRows(spent, figures, its => its === category) ?? 0;
      return [{ unit: unit.id, partner: partner.id, category, budget: most, spent, passed, beside }];
    });
  });
}
