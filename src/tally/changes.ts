import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, plus, ratio, total } from '../model/money.ts';
import { type ChangeReason, type Flexibility, VERDICTS, type Verdict } from '../model/project.ts';
import type { Pack } from '../programmes/pack.ts';
import { allowedOf } from './flexibility.ts';
import { type Amounts, amountIn, NO_CATEGORY, type Version, type VersionFigures, versionFigures } from './versions.ts';

/** What a verdict follows from: all that was moved, or a category or partner, against its percentage. */
export interface Measure {
  /** Null where it is all that was moved. */
  readonly unit: Maybe<string>;
  readonly amount: Maybe<Cents>;
  readonly of: Maybe<Cents>;
  readonly share: Maybe<Percent>;
  readonly allowed: Maybe<Cents>;
}

/** An amount before and after. */
export interface Change {
  readonly kind: 'line' | 'category' | 'partner' | 'fund' | 'total';
  readonly partner: Maybe<string>;
  readonly category: Maybe<string>;
  /** Of a line its item, of a fund its name. */
  readonly item: Maybe<string>;
  readonly before: Maybe<Cents>;
  readonly change: Maybe<Cents>;
  readonly after: Maybe<Cents>;
  /** Of what was there before. */
  readonly percent: Maybe<Percent>;
  /** Of what money moves between: since the version that changes count from, and of what the percentage is of. */
  readonly cumulative: Maybe<Cents>;
  readonly cumulativePercent: Maybe<Percent>;
  /** Null where the rule says nothing of this change by itself. */
  readonly reason: Maybe<ChangeReason>;
  readonly verdict: Maybe<Verdict>;
}

/** From one version to the next. */
export interface Step {
  /** The amendment; null between two definitions. */
  readonly no: Maybe<number>;
  readonly changes: readonly Change[];
  /** Σ of the increases between what money moves, in this step alone. */
  readonly moved: Maybe<Cents>;
  /** Of several categories or partners the one that has used most of its percentage; null where none has changed. */
  readonly measure: Maybe<Measure>;
  readonly verdict: Maybe<Verdict>;
  /** What leads to the verdict. */
  readonly reasons: readonly ChangeReason[];
}

/** All steps; the amounts are the first and the last total. */
export interface Changes {
  readonly steps: readonly Step[];
  readonly before: Maybe<Cents>;
  readonly change: Maybe<Cents>;
  readonly after: Maybe<Cents>;
}

/** What a step is between, and what its changes count from. */
interface Stride {
  readonly before: VersionFigures;
  readonly after: VersionFigures;
  readonly original: VersionFigures;
  /** Moved by earlier steps that count. */
  readonly movedBefore: Maybe<Cents>;
}

function verdictFor(reason: Maybe<ChangeReason>, rule: Maybe<Flexibility>): Maybe<Verdict> {
  if (rule === null) return null;
  switch (reason) {
    case 'free':
      return 'free';
    case 'within':
      return rule.within;
    case 'above':
      return rule.above;
    case 'locked':
    case 'total':
    case 'fund':
    case 'partners':
      return 'committee';
    case 'not-computed':
    case null:
      return null;
  }
}

/** Keys of the later amounts in their order, then those that only the earlier have. */
function keysOf(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...after.keys(), ...before.keys()])];
}

function changeIn(before: Amounts | undefined, after: Amounts | undefined, key: string): Maybe<Cents> {
  return minus(amountIn(after, key), amountIn(before, key));
}

/** One step with its verdict; the rule is null where there is none that can be applied. */
function stepOf(no: Maybe<number>, stride: Stride, rule: Maybe<Flexibility>): Step {
  const { before, after, original, movedBefore } = stride;
  const scope = rule?.scope === 'partner' ? 'partner' : 'category';
  const unitsIn = (figures: VersionFigures) => (scope === 'partner' ? figures.partners : figures.categories);
  const [earlier, later, first] = [unitsIn(before), unitsIn(after), unitsIn(original)];
  const changed = keysOf(earlier, later).filter(unit => changeIn(earlier, later, unit) !== 0);
  const moved = total(
    changed.map(unit => {
      const change = changeIn(earlier, later, unit);
      return change === null ? null : Math.max(0, change);
    }),
  );
  const ids = keysOf(before.partners, after.partners);
  const joined = new Set(ids.filter(id => before.partners.has(id) !== after.partners.has(id)));
  // A locked category may not move between partners either.
  const locked = new Set(
    rule?.locked.filter(category =>
      ids.some(id => changeIn(before.categoriesOf.get(id), after.categoriesOf.get(id), category) !== 0),
    ),
  );

  const measureOf = (unit: string): Maybe<Measure> => {
    if (rule === null) return null;
    const ofTotal = rule.base === 'total';
    const amount = ofTotal ? plus(movedBefore, moved) : changeIn(first, later, unit);
    const of = ofTotal ? original.total : amountIn(first, unit);
    return { unit: ofTotal ? null : unit, amount, of, share: ratio(amount, of), allowed: allowedOf(rule, of) };
  };
  const reasonOf = (kind: Change['kind'], key: string): Maybe<ChangeReason> => {
    if (kind === 'category' && locked.has(key)) return 'locked';
    if (kind === 'partner' && joined.has(key)) return 'partners';
    const measure = kind === scope && changed.includes(key) ? measureOf(key) : null;
    if (measure === null) return null;
    // Of what a partner's bare total is made is not known, so neither is what moves between categories.
    const { amount, allowed } = measure;
    if (amount === null || allowed === null || (kind === 'category' && key === NO_CATEGORY)) return 'not-computed';
    return Math.abs(amount) > allowed ? 'above' : 'within';
  };
  const change = (
    kind: Change['kind'],
    from: Maybe<Cents>,
    to: Maybe<Cents>,
    reason: Maybe<ChangeReason>,
    more: Partial<Change>,
  ): Change => ({
    kind,
    partner: null,
    category: null,
    item: null,
    before: from,
    change: minus(to, from),
    after: to,
    percent: ratio(minus(to, from), from),
    cumulative: null,
    cumulativePercent: null,
    reason,
    verdict: verdictFor(reason, rule),
    ...more,
  });
  const unitChange = (kind: 'category' | 'partner', key: string): Change => {
    const amounts = (figures: VersionFigures) => (kind === 'partner' ? figures.partners : figures.categories);
    const start = amountIn(amounts(original), key);
    const end = amountIn(amounts(after), key);
    const cumulative = minus(end, start);
    return change(kind, amountIn(amounts(before), key), end, reasonOf(kind, key), {
      [kind]: key === NO_CATEGORY ? null : key,
      ...(kind === scope && {
        cumulative,
        cumulativePercent: ratio(cumulative, rule?.base === 'total' ? original.total : start),
      }),
    });
  };
  /** A fund or the total: more of it is for the committee, always. */
  const wholeChange = (kind: 'fund' | 'total', item: Maybe<string>, from: Maybe<Cents>, to: Maybe<Cents>): Change[] => {
    const difference = minus(to, from);
    if (difference === 0) return [];
    const reason = rule === null ? null : difference === null ? 'not-computed' : difference > 0 ? kind : null;
    return [change(kind, from, to, reason, { item })];
  };

  const lines = linePairs(before, after).map(({ line: { partner, category, item }, from, to }) => {
    const reason = reasonOf('category', category) ?? reasonOf('partner', partner);
    return change('line', from, to, reason, { partner, category: category === NO_CATEGORY ? null : category, item });
  });
  const isTold = (kind: Change['kind'], key: string) => kind === scope && changed.includes(key);
  const changes = [
    ...lines,
    ...keysOf(before.categories, after.categories)
      .filter(key => isTold('category', key) || locked.has(key))
      .map(key => unitChange('category', key)),
    ...ids.filter(id => isTold('partner', id) || joined.has(id)).map(id => unitChange('partner', id)),
    ...keysOf(before.funds, after.funds).flatMap(fund =>
      wholeChange('fund', fund, amountIn(before.funds, fund), amountIn(after.funds, fund)),
    ),
    ...wholeChange('total', null, before.total, after.total),
  ];
  const measured = changed.filter(unit => !['locked', 'partners'].includes(reasonOf(scope, unit) ?? ''));
  const found = [...new Set(changes.flatMap(({ reason }) => reason ?? []))];
  const reasons: readonly ChangeReason[] = found.length === 0 ? ['free'] : found;
  const verdict = highest(reasons, rule);
  return {
    no,
    changes,
    moved,
    measure: mostUsed(measured.flatMap(unit => measureOf(unit) ?? [])),
    verdict,
    reasons: reasons.filter(reason => verdictFor(reason, rule) === verdict),
  };
}

/** The highest verdict of several; what could not be computed may be higher than any but the highest. */
function highest(reasons: readonly ChangeReason[], rule: Maybe<Flexibility>): Maybe<Verdict> {
  const verdicts = reasons.map(reason => verdictFor(reason, rule));
  const most = VERDICTS.findLast(verdict => verdicts.includes(verdict)) ?? null;
  return reasons.includes('not-computed') && most !== VERDICTS.at(-1) ? null : most;
}

function mostUsed(measures: readonly Measure[]): Maybe<Measure> {
  const used = ({ share }: Measure) => (share === null ? Number.POSITIVE_INFINITY : Math.abs(share));
  return measures.reduce<Maybe<Measure>>((most, one) => (most === null || used(one) > used(most) ? one : most), null);
}

/** Lines whose amount changes: of each partner the later ones in their order, then those that were dropped. */
function linePairs(before: VersionFigures, after: VersionFigures) {
  const earlier = new Map(before.lines.map(({ key, amount }) => [key, amount]));
  const later = new Set(after.lines.map(({ key }) => key));
  const pairs = [
    ...after.lines.map(line => ({ line, from: amountIn(earlier, line.key), to: line.amount })),
    ...before.lines.filter(({ key }) => !later.has(key)).map(line => ({ line, from: line.amount, to: 0 })),
  ].filter(({ from, to }) => minus(to, from) !== 0);
  const ids = keysOf(before.partners, after.partners);
  return ids.flatMap(id => pairs.filter(({ line }) => line.partner === id));
}

/**
 * What changes from each version to the next, with the verdict of the contract's rule. Changes count from the first
 * version, unless the rule is not cumulative: then each step counts alone. By work packages nothing can be judged. The
 * totals are those of one partner, where one is asked for.
 */
export function changesOf(
  versions: readonly Version[],
  pack: Pack,
  rule: Maybe<Flexibility>,
  partner: Maybe<string> = null,
): Changes {
  const figures = versions.map(version => versionFigures(version, pack));
  const applied = rule?.scope === 'workpackage' ? null : rule;
  const alone = applied?.cumulative === false;
  const steps: Step[] = [];
  let counted: Maybe<Cents> = 0;
  for (const [i, after] of figures.entries()) {
    const [first, before] = [figures[0], figures[i - 1]];
    if (first === undefined || before === undefined) continue;
    const stride = { before, after, original: alone ? before : first, movedBefore: alone ? 0 : counted };
    const step = stepOf(versions[i]?.no ?? null, stride, applied);
    counted = plus(counted, step.moved);
    steps.push(step);
  }
  const totalOf = (its: VersionFigures | undefined): Maybe<Cents> =>
    partner === null ? (its?.total ?? null) : amountIn(its?.partners, partner);
  const before = totalOf(figures[0]);
  const after = totalOf(figures.at(-1));
  return { steps, before, change: minus(after, before), after };
}
