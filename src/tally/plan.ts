import type { Cents, Maybe } from '../model/money.ts';
import { total } from '../model/money.ts';
import type { Partner, Project } from '../model/project.ts';
import { partnersHaveMoney } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import { type BudgetFigures, budgetOf, flatRatesOf } from './budget.ts';
import type { FlatRates } from './flat-rates.ts';
import { type FundingPlan, fundingPlan, slicesFor } from './funding.ts';

/** What figures are split at: a partner with money, or the whole project where it is known by its totals alone. */
export interface Unit {
  /** Null for the whole project. */
  readonly partner: Maybe<Partner>;
  readonly id: string;
  readonly budget: BudgetFigures;
  readonly flatRates: FlatRates;
  readonly funding: FundingPlan;
}

/** Everything that follows from the definition alone. */
export interface Plan {
  readonly pack: Pack;
  readonly units: readonly Unit[];
  /** The split that the project states for its total. */
  readonly funding: FundingPlan;
  /** Σ of the partners' totals; null unless every partner has one. */
  readonly partnersTotal: Maybe<Cents>;
  /** Unit of each partner's rows: its own, or the project's; by partner id. */
  readonly unitOf: ReadonlyMap<string, Unit>;
}

export function planOf(project: Project, pack: Pack): Plan {
  const projectFunding = fundingPlan(project.total, project.funding, pack);
  if (!partnersHaveMoney(project)) {
    const unit: Unit = {
      partner: null,
      id: '',
      budget: { lines: [], byCategory: new Map(), total: project.total },
      flatRates: new Map(),
      funding: projectFunding,
    };
    const ids = ['', ...project.partners.map(({ id }) => id)];
    const unitOf = new Map(ids.map(id => [id, unit]));
    return { pack, units: [unit], funding: projectFunding, partnersTotal: null, unitOf };
  }
  const unitOf = new Map<string, Unit>();
  const units: Unit[] = [];
  for (const partner of project.partners) {
    const budget = budgetOf(partner, pack);
    const slices = slicesFor({ funding: partner.funding, total: budget.total }, project);
    const funding = fundingPlan(budget.total, slices, pack);
    // The money of a second partner of the same id counts; its rows are the first one's.
    const id = unitOf.has(partner.id) ? partner.path : partner.id;
    const unit: Unit = { partner, id, budget, flatRates: flatRatesOf(partner.lines), funding };
    units.push(unit);
    if (id === partner.id) unitOf.set(id, unit);
  }
  const partnersTotal = total(units.map(({ budget }) => budget.total));
  return { pack, units, funding: projectFunding, partnersTotal, unitOf };
}
