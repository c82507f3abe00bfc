import type { Part } from '../model/checks.ts';
import { type Cents, decimalText, type Maybe, minus, percentOf, plus, WHOLE } from '../model/money.ts';
import { type Project, partnersHaveMoney, type Slice } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import { inForce, type Pack } from '../programmes/pack.ts';
import type { FundingPlan } from './funding.ts';
import type { Plan } from './plan.ts';

/** A stated split: the project's, or a partner's. */
export interface Split {
  /** Null for the project. */
  readonly partner: string | null;
  readonly path: string;
  readonly slices: readonly Slice[];
  readonly total: Maybe<Cents>;
  /** Another total that the split may mean, which a check of its own speaks about. */
  readonly otherTotal: Maybe<Cents>;
  readonly plan: FundingPlan;
}

export interface SplitDifference {
  readonly parts: readonly Part[];
  readonly unit: 'money' | 'percent';
  readonly expected: number;
  readonly found: number;
  readonly difference: number;
}

/** Every split that the definition states: of partners with money, and of the project. */
export function splitsOf(project: Project, plan: Plan): Split[] {
  const partners = plan.units.flatMap(({ partner, budget, funding }): Split[] =>
    partner === null || partner.funding.length === 0
      ? []
      : [
          {
            partner: partner.id,
            path: `${partner.path}.funding`,
            slices: partner.funding,
            total: budget.total,
            otherTotal: partner.total,
            plan: funding,
          },
        ],
  );
  if (project.funding.length === 0) return partners;
  const whole: Split = {
    partner: null,
    path: 'funding',
    slices: project.funding,
    total: project.total,
    otherTotal: plan.partnersTotal,
    plan: plan.funding,
  };
  return [...partners, whole];
}

/** What a split lacks of, or has above, its total; null when it is right, or cannot be told. */
export function differenceOf({ slices, total, otherTotal, plan }: Split): SplitDifference | null {
  if (slices.some(({ kind }) => kind === 'broken')) return null;
  if (slices.every(({ kind }) => kind === 'rate')) {
    const rates = slices.map(slice => (slice.kind === 'rate' ? slice.rate : 0));
    const found = rates.reduce((sum, rate) => sum + rate, 0);
    const parts = slices.map(({ source }, i) => ({ source, amount: decimalText(rates[i] ?? 0) }));
    return found === WHOLE ? null : { parts, unit: 'percent', expected: WHOLE, found, difference: found - WHOLE };
  }
  if (total === null) return null;
  const stated = plan.slices.filter(({ slice }) => slice.kind !== 'rest');
  const found = stated.reduce<Maybe<Cents>>((sum, { amount }) => plus(sum, amount), 0);
  const difference = minus(found, total);
  if (found === null || difference === null || found === otherTotal) return null;
  const hasRest = stated.length < plan.slices.length;
  if (difference === 0 || (hasRest && difference < 0)) return null;
  const parts = stated.map(({ slice, amount }) => ({ source: slice.source, amount: decimalText(amount ?? 0) }));
  return { parts, unit: 'money', expected: total, found, difference };
}

/** Whether a split names a source that the programme does not know: then nothing can be said of its shares. */
export function namesUnknownSource({ slices }: Split, pack: Pack): boolean {
  const known = inForce(pack.sources);
  return known !== null && slices.some(({ source }) => !Object.hasOwn(known, source));
}

/** What the cap allows the funds of a split, and what they have; null where the pack caps no project, or nothing is known. */
export function capOf(split: Split, pack: Pack): { readonly funds: Cents; readonly allowed: Cents } | null {
  const cap = inForce(pack.cap);
  const { funds } = split.plan;
  if (cap === null || funds === null || split.total === null || split.total <= 0 || differenceOf(split) !== null)
    return null;
  return { funds, allowed: percentOf(split.total, cap, 'floor') };
}

/** Whether the funds of a split are above the cap by more than the cent that rounding may take. */
function isAboveCap(split: Split, pack: Pack): boolean {
  const capped = capOf(split, pack);
  return capped !== null && fundSlices(split, pack).length > 0 && capped.funds > capped.allowed + 1;
}

/** The splits that are above the cap: those of partners where partners have money and say who pays it, else the project's. */
export function splitsAboveCap(project: Project, plan: Plan, pack: Pack): Split[] {
  const perPartner = partnersHaveMoney(project) && plan.units.some(({ partner }) => (partner?.funding.length ?? 0) > 0);
  return splitsOf(project, plan).filter(split => (split.partner !== null) === perPartner && isAboveCap(split, pack));
}

/** The stated slices of the funds of a split. */
export function fundSlices({ slices }: Split, pack: Pack): readonly Slice[] {
  return slices.filter(({ source }) => classOf(pack, source) === 'fund');
}

/** Who a split is of, as a waiver names it: a partner's source, or the project. */
export function subjectOf({ partner }: Split, source: string | undefined, code: string): string {
  return partner === null ? code : source === undefined ? partner : `${partner}/${source}`;
}
