import type { Cents, Maybe } from '../model/money.ts';
import { total } from '../model/money.ts';
import type { Agreement, Amendment, Partner, Project } from '../model/project.ts';
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
  /** Categories whose flat rate could not be read: what they come to is n/a. */
  readonly unreadRates: readonly (readonly [string, null])[];
  readonly funding: FundingPlan;
  /** The project's own split, where the partner states none and shares in it. */
  readonly inherited: Maybe<Pick<Agreement, 'funding' | 'total'>>;
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
  /** A unit with the budget that a report is claimed by: the one agreed when the report ended. */
  readonly unitIn: (unit: Unit, report: Maybe<number>) => Unit;
}

/** The units of an agreement: its partners with money, else the whole of it. */
export function unitsOf(agreement: Agreement, pack: Pack): Unit[] {
  if (!partnersHaveMoney(agreement)) {
    return [
      {
        partner: null,
        id: '',
        budget: { lines: [], byCategory: new Map(), total: agreement.total },
        flatRates: new Map(),
        unreadRates: [],
        funding: fundingPlan(agreement.total, agreement.funding, pack),
        inherited: null,
      },
    ];
  }
  const ids = new Set<string>();
  return agreement.partners.map((partner): Unit => {
    const budget = budgetOf(partner, pack);
    const slices = slicesFor({ funding: partner.funding, total: budget.total }, agreement);
    const funding = fundingPlan(budget.total, slices, pack);
    // The money of a second partner of the same id counts; its rows are the first one's.
    const id = ids.has(partner.id) ? partner.path : partner.id;
    ids.add(id);
    const inherited = partner.funding.length === 0 ? agreement : null;
    const unreadRates = partner.lines.flatMap(({ kind, flat, category }) =>
      kind === 'flat' && flat === null ? [[category, null] as const] : [],
    );
    return { partner, id, budget, flatRates: flatRatesOf(partner.lines), unreadRates, funding, inherited };
  });
}

/** The amendment until which a report's budget was agreed; null where it is the one of today. */
export function agreedUntil(project: Project, report: Maybe<number>): Maybe<Amendment> {
  const found = report === null ? undefined : project.reports.find(({ no }) => no === report);
  return found === undefined ? null : (project.amendments.find(({ date }) => found.end < date) ?? null);
}

/** The units of earlier days, by report: of a report that ended before an amendment, what was agreed until then. */
function earlierUnits(project: Project, pack: Pack): ReadonlyMap<number, ReadonlyMap<string, Unit>> {
  const versions = new Map(
    project.amendments.map(amendment => [
      amendment,
      new Map(unitsOf(amendment.before, pack).map(unit => [unit.id, unit])),
    ]),
  );
  return new Map(
    project.reports.flatMap(({ no }) => {
      const amendment = agreedUntil(project, no);
      const units = amendment === null ? undefined : versions.get(amendment);
      return units === undefined ? [] : [[no, units] as const];
    }),
  );
}

/** A partner before it joined: nothing was planned for it, and what it claimed all the same is split as agreed later. */
function notYet(unit: Unit): Unit {
  const { budget, funding } = unit;
  return {
    ...unit,
    budget: { ...budget, byCategory: new Map([...budget.byCategory.keys()].map(key => [key, 0])), total: 0 },
    funding: { ...funding, planned: funding.planned.map(row => ({ ...row, amount: 0 })) },
  };
}

export function planOf(project: Project, pack: Pack): Plan {
  const units = unitsOf(project, pack);
  const hasPartners = partnersHaveMoney(project);
  const [whole] = units;
  const unitOf = new Map(units.map(unit => [unit.id, unit]));
  if (!hasPartners && whole !== undefined) for (const { id } of project.partners) unitOf.set(id, whole);
  const earlier = earlierUnits(project, pack);
  const joining = new Map(units.map(unit => [unit, notYet(unit)]));
  return {
    pack,
    units,
    funding: fundingPlan(project.total, project.funding, pack),
    partnersTotal: hasPartners ? total(units.map(({ budget }) => budget.total)) : null,
    unitOf,
    unitIn: (unit, report) => {
      const agreed = report === null ? undefined : earlier.get(report);
      // Where one of the two budgets is known by its totals alone, its partners cannot be told.
      if (agreed === undefined || agreed.has('') !== (unit.partner === null)) return unit;
      return agreed.get(unit.id) ?? joining.get(unit) ?? unit;
    },
  };
}

/** What all partners together plan in some categories. */
export function plannedIn({ units }: Plan, categories: readonly string[]): Maybe<Cents> {
  return total(units.flatMap(({ budget }) => categories.map(category => budget.byCategory.get(category) ?? 0)));
}
