import type { Payment } from '../model/columns.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { minus, total } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import type { Figures, SourceFigure, UnitFigures } from './figures.ts';
import { paymentFigures, paymentsOf, type Sources } from './payments.ts';
import type { Unit } from './plan.ts';

/** What a partner was given, has spent, and has still to get. */
export interface PartnerFigure {
  /** Null for payments that name none of several partners. */
  readonly unit: Maybe<Unit>;
  readonly budget: Maybe<Cents>;
  readonly declared: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  /** advance + interim + final − recovery */
  readonly received: Maybe<Cents>;
  /** The certified share of funds and national sources − what was received of these; negative where more came in. */
  readonly receivable: Maybe<Cents>;
}

/** A partner's figures with what is behind them. */
export interface PartnerLine extends PartnerFigure {
  /** The unit's reports; null for payments that name none of several partners. */
  readonly figures: Maybe<UnitFigures>;
  /** What came in, and went back, in the order of their dates. */
  readonly payments: readonly Payment[];
  /** What was received of funds and national sources. */
  readonly paidOut: Maybe<Cents>;
  /** The certified shares of funds and national sources. */
  readonly shares: readonly SourceFigure[];
}

export interface PartnersFigures {
  readonly partners: readonly PartnerLine[];
  readonly total: Omit<PartnerFigure, 'unit'>;
  /** Payments that name none of several partners. */
  readonly unassigned: number;
}

const received = (sources: Sources, counts: (source: string) => boolean = () => true) =>
  total([...sources].filter(([source]) => counts(source)).map(([, { total: amount }]) => amount));

/** What each partner, or the project alone, has received and has still to get, up to as-of and, where it is asked for, to a report. */
export function partnersOf(
  project: Project,
  figures: Figures,
  only: Maybe<string> = null,
  upTo: Maybe<number> = null,
): PartnersFigures {
  const { plan, asOf } = figures;
  const payments = paymentFigures(project, plan, asOf, upTo);
  const isPaidOut = (source: string) => classOf(plan.pack, source) !== 'own';
  const partners = figures.units
    .filter(({ unit }) => only === null || unit.id === only)
    .map((its): PartnerLine => {
      const { unit, soFar, certified, sources } = its;
      const shares = sources.filter(({ source, of }) => of === null && isPaidOut(source));
      const paid: Sources = payments.units.get(unit.id) ?? new Map();
      const paidOut = received(paid, isPaidOut);
      return {
        unit,
        budget: unit.budget.total,
        declared: soFar.total,
        certified: certified.total,
        received: received(paid),
        receivable: minus(total(shares.map(share => share.certified)), paidOut),
        figures: its,
        paidOut,
        payments: paymentsOf(project, paid),
        shares,
      };
    });
  if (payments.unassigned.size > 0 && only === null) {
    const ofPartners = total(partners.map(its => its.received));
    const paidOutOf = [...payments.units.values()].map(sources => received(sources, isPaidOut));
    const rest = minus(received(payments.project), ofPartners);
    const paidOut = minus(received(payments.project, isPaidOut), total(paidOutOf));
    const figure = { unit: null, budget: 0, declared: 0, certified: 0, received: rest, receivable: minus(0, paidOut) };
    const assigned = new Set(partners.flatMap(its => its.payments));
    const others = paymentsOf(project, payments.project).filter(payment => !assigned.has(payment));
    partners.push({ ...figure, figures: null, paidOut, payments: others, shares: [] });
  }
  const sum = (of: (one: PartnerFigure) => Maybe<Cents>) => total(partners.map(of));
  return {
    partners,
    total: {
      budget: sum(its => its.budget),
      declared: sum(its => its.declared),
      certified: sum(its => its.certified),
      received: sum(its => its.received),
      receivable: sum(its => its.receivable),
    },
    unassigned: project.payments.filter(({ partner }) => partner === '' && payments.unassigned.size > 0).length,
  };
}
