import type { Cents, Maybe, Percent, Rounding } from '../model/money.ts';
import { Decimal, minus, percentOf, plus, portion } from '../model/money.ts';
import type { Agreement, Slice } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';

/** An amount of a source; `of` is `own` for what is a part of the row `own`. */
export interface SourceAmount {
  readonly source: string;
  readonly of: 'own' | null;
  readonly amount: Maybe<Cents>;
}

/** A source of a plan: its planned amount, and how it shares in any claim. */
interface Share {
  readonly source: string;
  readonly planned: Maybe<Cents>;
  readonly rate: Maybe<number>;
}

/** How a source's part of any expenditure comes about. */
export type SourceRule =
  | { readonly kind: 'rate'; readonly rate: Percent; readonly rounding: Rounding }
  /** An agreed amount: its share of the total. */
  | { readonly kind: 'share'; readonly amount: Maybe<Cents>; readonly rounding: Rounding }
  | { readonly kind: 'rest' }
  /** A part of the own contribution, and its share of the total cut to 17 decimals. */
  | { readonly kind: 'part'; readonly amount: Maybe<Cents>; readonly share: Maybe<string> }
  | { readonly kind: 'rounding' };

/** How a partner's, or a whole project's, total is paid. */
export interface FundingPlan {
  readonly total: Maybe<Cents>;
  /** What each stated slice comes to, in order. */
  readonly slices: readonly { readonly slice: Slice; readonly amount: Maybe<Cents> }[];
  /** Planned amounts: funds, national, `own` and its parts. */
  readonly planned: readonly SourceAmount[];
  /** Splits any sum of expenditure in the plan's way. */
  readonly split: (expenditure: Maybe<Cents>) => readonly SourceAmount[];
  readonly ruleOf: (source: string, of: 'own' | null) => SourceRule;
  /** Planned sum of the funds alone, and of the national sources. */
  readonly funds: Maybe<Cents>;
  readonly national: Maybe<Cents>;
}

/** The name of the slice `own` among the parts of the row `own`. */
export const OWN_REST = 'own-rest';

function roundingOf(pack: Pack): Rounding {
  return pack.rounding.value === 'half-up' ? 'half-up' : 'floor';
}

/** What each slice of a total comes to: rates rounded as the programme does, `rest` what the others leave. */
function sliceAmounts(total: Maybe<Cents>, slices: readonly Slice[], pack: Pack): Maybe<Cents>[] {
  const stated = slices.map((slice): Maybe<Cents> => {
    if (slice.kind === 'amount') return slice.amount;
    return slice.kind === 'rate' && total !== null ? percentOf(total, slice.rate, roundingOf(pack)) : null;
  });
  const others = slices.reduce<Maybe<Cents>>(
    (sum, slice, i) => (slice.kind === 'rest' ? sum : plus(sum, stated[i] ?? null)),
    0,
  );
  return slices.map((slice, i) => (slice.kind === 'rest' ? minus(total, others) : (stated[i] ?? null)));
}

/** `X × amount ÷ total`, rounded as the programme does; of nothing there are no shares, but of no expenditure every share is nothing. */
function shareOf(expenditure: Cents, amount: Maybe<Cents>, total: Maybe<Cents>, rounding: Rounding): Maybe<Cents> {
  if (expenditure === 0) return 0;
  return amount === null || total === null || total <= 0 ? null : portion(expenditure, amount, total, rounding);
}

/**
 * A part of the own contribution: its share of the total is cut to 17 decimals before it meets the expenditure. The whole
 * total gives what was agreed; of a total of nothing there are no shares, and `rounding` has all of it.
 */
function partOf(expenditure: Cents, part: Maybe<Cents>, total: Maybe<Cents>): Maybe<Cents> {
  if (expenditure === 0) return 0;
  if (part === null || total === null || total < 0) return null;
  if (total === 0) return 0;
  if (expenditure === total) return part;
  const share = partShare(part, total);
  // Added to nothing, so that an amount too large is told, and nothing below zero is nothing.
  return share === null ? null : plus(0, share.mul(expenditure).floor().toNumber());
}

function partShare(part: Maybe<Cents>, total: Maybe<Cents>): Maybe<Decimal> {
  if (part === null || total === null || total <= 0) return null;
  return new Decimal(part).div(total).toDecimalPlaces(17, Decimal.ROUND_DOWN);
}

/** The plan of a total and its slices. */
export function fundingPlan(total: Maybe<Cents>, slices: readonly Slice[], pack: Pack): FundingPlan {
  const amounts = sliceAmounts(total, slices, pack);
  const rounding = roundingOf(pack);
  const shares = slices.map(
    (slice, i): Share => ({
      source: slice.source,
      planned: amounts[i] ?? null,
      rate: slice.kind === 'rate' ? slice.rate : null,
    }),
  );
  const inClass = (wanted: string) => shares.filter(({ source }) => classOf(pack, source) === wanted);
  const sumOf = (some: readonly Share[]) => some.reduce<Maybe<Cents>>((sum, { planned }) => plus(sum, planned), 0);
  const paid = [...inClass('fund'), ...inClass('national')];
  const own = inClass('own');
  const parts = own.some(({ source }) => source !== 'own') ? own : [];

  const rows = (
    whole: Maybe<Cents>,
    amount: (share: Share) => Maybe<Cents>,
    part: (share: Share) => Maybe<Cents>,
  ): SourceAmount[] => {
    const given = paid.map((share): SourceAmount => ({ source: share.source, of: null, amount: amount(share) }));
    const left = given.reduce<Maybe<Cents>>((rest, { amount: its }) => minus(rest, its), whole);
    const ownRow: SourceAmount = { source: 'own', of: null, amount: left };
    if (parts.length === 0) return [...given, ownRow];
    const named = parts.map(
      (share): SourceAmount => ({
        source: share.source === 'own' ? OWN_REST : share.source,
        of: 'own',
        amount: part(share),
      }),
    );
    const rounded = named.reduce<Maybe<Cents>>((rest, { amount: its }) => minus(rest, its), left);
    named.sort((a, b) => order(a, pack) - order(b, pack));
    return [...given, ownRow, ...named, { source: 'rounding', of: 'own', amount: rounded }];
  };

  return {
    total,
    slices: slices.map((slice, i) => ({ slice, amount: amounts[i] ?? null })),
    planned: rows(
      total,
      share => share.planned,
      share => share.planned,
    ),
    split: expenditure =>
      rows(
        expenditure,
        ({ rate, planned }) => {
          if (expenditure === null) return null;
          return rate === null
            ? shareOf(expenditure, planned, total, rounding)
            : percentOf(expenditure, rate, rounding);
        },
        ({ planned }) => (expenditure === null ? null : partOf(expenditure, planned, total)),
      ),
    ruleOf(source, of) {
      if (of === 'own') {
        const part = parts.find(its => (its.source === 'own' ? OWN_REST : its.source) === source);
        if (part === undefined) return { kind: 'rounding' };
        return { kind: 'part', amount: part.planned, share: partShare(part.planned, total)?.toFixed() ?? null };
      }
      const share = paid.find(its => its.source === source);
      if (share === undefined) return { kind: 'rest' };
      return share.rate === null
        ? { kind: 'share', amount: share.planned, rounding }
        : { kind: 'rate', rate: share.rate, rounding };
    },
    funds: sumOf(inClass('fund')),
    national: sumOf(inClass('national')),
  };
}

/**
 * The slices by which a partner's total is split: its own, else the project's, a rate as it is and an amount as its share
 * of the project's total.
 */
export function slicesFor(
  partner: { readonly funding: readonly Slice[]; readonly total: Maybe<Cents> },
  project: Pick<Agreement, 'funding' | 'total'>,
): readonly Slice[] {
  if (partner.funding.length > 0) return partner.funding;
  return project.funding.map((slice): Slice => {
    const { source, path } = slice;
    if (source === 'own') return { source, path, kind: 'rest' };
    if (slice.kind !== 'amount') return slice;
    const amount = partner.total === null ? null : shareOf(partner.total, slice.amount, project.total, 'floor');
    return amount === null ? { source, path, kind: 'broken' } : { source, path, kind: 'amount', amount };
  });
}

/** Funds first, then national sources, `own`, its named parts, what is left of it, and rounding. */
function order({ source, of }: Omit<SourceAmount, 'amount'>, pack: Pack): number {
  if (of === null) return source === 'own' ? 2 : classOf(pack, source) === 'fund' ? 0 : 1;
  return source === 'rounding' ? 5 : source === OWN_REST ? 4 : 3;
}

/** What a source has among some; nothing where it is not there. */
export function amountOf(rows: readonly SourceAmount[], { source, of }: Omit<SourceAmount, 'amount'>): Maybe<Cents> {
  const found = rows.find(row => row.source === source && row.of === of);
  return found === undefined ? 0 : found.amount;
}

/** Sums of several plans' amounts, source by source; a partner's whole `own` joins the parts where others name theirs. */
export function sumSources(units: readonly (readonly SourceAmount[])[], pack: Pack): SourceAmount[] {
  const anyParts = units.some(rows => rows.some(({ of }) => of !== null));
  const sums = new Map<string, { source: string; of: 'own' | null; amount: Maybe<Cents> }>();
  const add = ({ source, of, amount }: SourceAmount) => {
    const key = `${of ?? ''}/${source}`;
    const before = sums.get(key);
    sums.set(key, { source, of, amount: before === undefined ? amount : plus(before.amount, amount) });
  };
  for (const rows of units) {
    for (const row of rows) add(row);
    if (!anyParts || rows.some(({ of }) => of !== null)) continue;
    const own = rows.find(({ source }) => source === 'own');
    if (own !== undefined) add({ source: OWN_REST, of: 'own', amount: own.amount });
  }
  const list = [...sums.values()];
  return list.sort((a, b) => order(a, pack) - order(b, pack));
}
