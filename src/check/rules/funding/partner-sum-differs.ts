import {
  type Cents,
  decimalText,
  type Maybe,
  minus,
  type Percent,
  percentOf,
  ratio,
  total,
} from '../../../model/money.ts';
import type { Project } from '../../../model/project.ts';
import { classOf } from '../../../programmes/index.ts';
import { amountOf } from '../../../tally/funding.ts';
import type { Plan } from '../../../tally/plan.ts';
import { differenceOf, namesUnknownSource, splitsAboveCap, splitsOf } from '../../../tally/splits.ts';
import type { ProjectCheck } from '../../check.ts';

interface Compared {
  readonly source: string;
  readonly path: string;
  readonly expected: Maybe<Cents>;
  readonly found: Maybe<Cents>;
  /** How many cents more the sum may be where the programme takes shares that are rounded half up; less, of own. */
  readonly roundedUp: Cents;
  /** Null where the project states an amount. */
  readonly rate: Maybe<Percent>;
}

/** Each source that the project states as an amount or a rate against the sum of the partners'; what it does not name is nothing, or its `own`. */
function compare(project: Project, plan: Plan): Compared[] {
  const named = new Set(project.funding.map(({ source }) => source));
  const slices = plan.units.flatMap(({ funding }) => funding.slices);
  const isOwn = (source: string) => classOf(plan.pack, source) === 'own';
  const sum = (counts: (source: string) => boolean) =>
    total(slices.filter(({ slice }) => counts(slice.source)).map(({ amount }) => amount));
  // What the partners pay themselves, with the cent that rates alone leave to nobody.
  const own = total(plan.units.map(({ funding }) => amountOf(funding.planned, { source: 'own', of: null })));
  const roundedUp = (counts: (source: string) => boolean) => {
    if (plan.pack.rounding.value !== 'either') return 0;
    const rates = plan.units.flatMap(({ funding }) =>
      funding.slices.flatMap(({ slice, amount }) =>
        slice.kind === 'rate' && counts(slice.source) && amount !== null && funding.total !== null
          ? [percentOf(funding.total, slice.rate, 'half-up') - amount]
          : [],
      ),
    );
    return rates.reduce((sum, cents) => sum + cents, 0);
  };
  const stated = project.funding.flatMap((slice): Compared[] => {
    const isRate = slice.kind === 'rate';
    if (slice.kind !== 'amount' && !isRate) return [];
    const { source, path } = slice;
    const expected = plan.funding.slices.find(its => its.slice === slice)?.amount ?? null;
    const found =
      source === 'own'
        ? minus(
            own,
            sum(its => its !== 'own' && isOwn(its) && named.has(its)),
          )
        : sum(its => its === source);
    const counts = source === 'own' ? (its: string) => !isOwn(its) : (its: string) => its === source;
    return [{ source, path, expected, found, roundedUp: roundedUp(counts), rate: isRate ? slice.rate : null }];
  });
  const unnamed = [...new Set(slices.map(({ slice }) => slice.source))].filter(its => !named.has(its) && !isOwn(its));
  return [
    ...stated,
    ...unnamed.map(source => ({
      source,
      path: 'funding',
      expected: 0,
      found: sum(its => its === source),
      roundedUp: 0,
      rate: null,
    })),
  ];
}

/** A rate agrees as far as its two decimals tell, for it may be of several rates, each rounded by up to a cent. */
function agrees({ source, expected, found, roundedUp, rate }: Compared, { partnersTotal, units }: Plan): boolean {
  if (rate !== null && found !== null) {
    const least = ratio(found - units.length, partnersTotal);
    const most = ratio(found + units.length, partnersTotal);
    return least === null || most === null || (least <= rate && rate <= most);
  }
  const above = minus(expected, found);
  if (above === null) return expected === found;
  return source === 'own' ? above <= 0 && above >= -roundedUp : above >= 0 && above <= roundedUp;
}

export const partnerSumDiffers: ProjectCheck<'funding/partner-sum-differs'> = {
  kind: 'project',
  id: 'funding/partner-sum-differs',
  severity: 'error',
  basis: 'Sources of a project are the sums of its partners’ (published budgets of Interreg V-A Lithuania–Poland)',
  run({ project, pack, plan, at }, tell) {
    const everyPartnerStates = plan.units.every(({ partner }) => partner !== null && partner.funding.length > 0);
    if (!everyPartnerStates || project.funding.length === 0 || plan.partnersTotal !== project.total) return;
    const isUnclear = splitsOf(project, plan).some(
      split => differenceOf(split) !== null || namesUnknownSource(split, pack),
    );
    if (isUnclear || splitsAboveCap(project, plan, pack).length > 0) return;
    const wrong = compare(project, plan).filter(one => one.found !== null && !agrees(one, plan));
    // The total is right, so what a fund lacks the own contribution has too much: one cause, said at the fund.
    const funds = wrong.filter(({ source }) => classOf(plan.pack, source) !== 'own');
    for (const { source, path, expected, found } of funds.length > 0 ? funds : wrong) {
      const difference = minus(found, expected);
      if (expected === null || found === null || difference === null) continue;
      const sums = { expected: decimalText(expected), found: decimalText(found), difference: decimalText(difference) };
      tell({ source, ...sums }, at(path), project.code);
    }
  },
};
