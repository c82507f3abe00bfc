import { decimalText, exactText, type Maybe, productText, WHOLE } from '../model/money.ts';
import type { Slice } from '../model/project.ts';
import type { Reason } from '../model/reason.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Expenditure } from '../tally/expenditure.ts';
import { amountOf, type FundingPlan, OWN_REST, type SourceAmount } from '../tally/funding.ts';
import type { Unit } from '../tally/plan.ts';
import { addends, known, NOTHING, type Part, UNKNOWN } from './reasons.ts';

type Source = Omit<SourceAmount, 'amount'>;
type Rounded = 'floor' | 'half-up';

const roundedBy = (rounding: string): Rounded => (rounding === 'half-up' ? 'half-up' : 'floor');

function rateReason(total: Maybe<number>, rate: number, rounding: Rounded): Reason {
  return known([total], sum => ({
    reason: 'rate',
    args: {
      percent: decimalText(rate),
      total: decimalText(sum),
      exact: exactText(sum, rate, WHOLE),
      rounding,
    },
  }));
}

/** `total × amount ÷ whole` */
function shareReason(total: Maybe<number>, amount: Maybe<number>, whole: Maybe<number>, rounding: Rounded): Reason {
  return known([total, amount, whole], (sum, its, all) =>
    all <= 0
      ? UNKNOWN
      : {
          reason: 'share',
          args: {
            amount: decimalText(its),
            whole: decimalText(all),
            total: decimalText(sum),
            exact: exactText(sum, its, all),
            rounding,
          },
        },
  );
}

function restReason(total: Maybe<number>, others: readonly SourceAmount[]): Reason {
  return known([total], sum => ({
    reason: 'rest',
    args: {
      total: decimalText(sum),
      others: addends(others.map(({ source, amount }) => ({ name: source, amount }))),
    },
  }));
}

/** The row `own`, and what the roundings of its parts leave of it: the same of what is planned and of what is claimed. */
function leftReason({ of }: Source, total: Maybe<number>, sources: readonly SourceAmount[]): Reason {
  if (of === null) {
    return restReason(
      total,
      sources.filter(its => its.of === null && its.source !== 'own'),
    );
  }
  return known([amountOf(sources, { source: 'own', of: null })], own => ({
    reason: 'rounded',
    args: {
      total: decimalText(own),
      others: addends(
        sources
          .filter(its => its.of === 'own' && its.source !== 'rounding')
          .map(({ source, amount }) => ({ name: source, amount })),
      ),
    },
  }));
}

const isSame = (a: Source, b: Source) => a.source === b.source && a.of === b.of;

/** How a source's part of what was claimed comes about. */
export function splitReason(row: Source, { total, sources }: Expenditure, funding: FundingPlan): Reason {
  if (total === 0 || !sources.some(its => isSame(its, row))) return NOTHING;
  const rule = funding.ruleOf(row.source, row.of);
  switch (rule.kind) {
    case 'rate':
      return rateReason(total, rule.rate, roundedBy(rule.rounding));
    case 'share':
      return shareReason(total, rule.amount, funding.total, roundedBy(rule.rounding));
    case 'part':
      return partReason(total, rule.amount, rule.share, funding.total);
    case 'rest':
    case 'rounding':
      return leftReason(row, total, sources);
  }
}

function partReason(total: Maybe<number>, amount: Maybe<number>, share: Maybe<string>, whole: Maybe<number>): Reason {
  return known([total, amount, whole], (sum, its, all) => {
    if (all === 0) return NOTHING;
    if (share === null) return UNKNOWN;
    if (sum === all) return { reason: 'all', args: { amount: decimalText(its), total: decimalText(sum) } };
    const args = { amount: decimalText(its), whole: decimalText(all), share, total: decimalText(sum) };
    return { reason: 'contribution', args: { ...args, exact: productText(sum, share) } };
  });
}

/** What a planned source comes from: a rate of the budget, an agreed amount, the project's split, the rest. */
export function plannedReason(row: Source, { funding, inherited }: Unit, pack: Pack): Reason {
  if (!funding.planned.some(its => isSame(its, row))) return { reason: 'not-planned', args: {} };
  const nameOf = ({ source }: Slice) =>
    source === 'own' && funding.planned.some(({ of }) => of === 'own') ? OWN_REST : source;
  const isTotal = row.source === 'own' && row.of === null;
  const found =
    isTotal || row.source === 'rounding' ? undefined : funding.slices.find(its => nameOf(its.slice) === row.source);
  if (found === undefined) return leftReason(row, funding.total, funding.planned);
  const { slice } = found;
  const agreed = inherited?.funding.find(({ source }) => source === slice.source);
  switch (slice.kind) {
    case 'rate':
      return rateReason(funding.total, slice.rate, roundedBy(pack.rounding.value));
    case 'rest': {
      const others = funding.slices.filter(its => its !== found);
      return restReason(
        funding.total,
        others.map(its => ({ source: nameOf(its.slice), of: null, amount: its.amount })),
      );
    }
    case 'amount':
      return agreed?.kind === 'amount' && inherited != null
        ? shareReason(funding.total, agreed.amount, inherited.total, 'floor')
        : { reason: 'agreed', args: {} };
    case 'broken':
      return UNKNOWN;
  }
}

/** What several splits have of a source; where any names parts of own, a whole own joins what is left of it. */
export function partsOf(
  splits: readonly { readonly name: string; readonly sources: readonly SourceAmount[] }[],
  row: Source,
): Part[] {
  const hasParts = (sources: readonly SourceAmount[]) => sources.some(({ of }) => of !== null);
  const isJoined = row.source === OWN_REST && splits.some(({ sources }) => hasParts(sources));
  return splits.map(({ name, sources }) => ({
    name,
    amount: amountOf(sources, isJoined && !hasParts(sources) ? { source: 'own', of: null } : row),
  }));
}
