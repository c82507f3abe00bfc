import type { Cents, Maybe } from '../model/money.ts';
import { plus } from '../model/money.ts';
import type { Agreement, Amendment } from '../model/project.ts';
import { classOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import { fundingPlan } from './funding.ts';
import { unitsOf } from './plan.ts';

/** What was agreed at one time, and by which amendment; null where it was by none. */
export interface Version {
  readonly no: Maybe<number>;
  readonly agreement: Agreement;
}

/** What was agreed, one version after the other: first, by each amendment, and now. */
export function versionsOf(agreement: Agreement, amendments: readonly Amendment[]): Version[] {
  const [first] = amendments;
  if (first === undefined) return [{ no: null, agreement }];
  const later = amendments.map(({ no }, i) => ({ no, agreement: amendments[i + 1]?.before ?? agreement }));
  return [{ no: null, agreement: first.before }, ...later];
}

/** A budget line that is found again in another version: by partner, category and item, then by its position among equals. */
export interface VersionLine {
  readonly key: string;
  readonly partner: string;
  readonly category: string;
  readonly item: Maybe<string>;
  readonly amount: Maybe<Cents>;
}

export type Amounts = ReadonlyMap<string, Maybe<Cents>>;

/** A version in the sums that changes are told by; a partner without money of its own counts as nothing. */
export interface VersionFigures {
  readonly lines: readonly VersionLine[];
  readonly partners: Amounts;
  readonly categories: Amounts;
  /** By partner, each its categories. */
  readonly categoriesOf: ReadonlyMap<string, Amounts>;
  /** What the contract plans of each fund. */
  readonly funds: Amounts;
  readonly total: Maybe<Cents>;
}

/** The category of a partner that is known by its total alone. */
export const NO_CATEGORY = '';

/** An amount by its key; what is not there is nothing, and not unknown. */
export function amountIn(amounts: Amounts | undefined, key: string): Maybe<Cents> {
  const amount = amounts?.get(key);
  return amount === undefined ? 0 : amount;
}

/** The sums of a version. */
export function versionFigures({ agreement }: Version, pack: Pack): VersionFigures {
  const lines: VersionLine[] = [];
  const partners = new Map<string, Maybe<Cents>>(agreement.partners.map(({ id }) => [id, 0]));
  const categories = new Map<string, Maybe<Cents>>();
  const categoriesOf = new Map<string, Amounts>();
  for (const { partner, id, budget } of unitsOf(agreement, pack)) {
    if (partner === null) continue;
    const known = budget.lines.length > 0;
    const its = known ? budget.byCategory : new Map([[NO_CATEGORY, budget.total]]);
    partners.set(id, budget.total);
    categoriesOf.set(id, its);
    for (const [category, amount] of its) categories.set(category, plus(amountIn(categories, category), amount));
    const equals = new Map<string, number>();
    const add = (category: string, item: Maybe<string>, amount: Maybe<Cents>) => {
      const name = JSON.stringify([id, category, item]);
      const position = equals.get(name) ?? 0;
      equals.set(name, position + 1);
      lines.push({ key: `${name}${position}`, partner: id, category, item, amount });
    };
    for (const { line, amount } of budget.lines) add(line.category, line.item, amount);
    if (!known) add(NO_CATEGORY, null, budget.total);
  }
  const { slices } = fundingPlan(agreement.total, agreement.funding, pack);
  const funds = slices.filter(({ slice }) => classOf(pack, slice.source) === 'fund');
  return {
    lines,
    partners,
    categories,
    categoriesOf,
    funds: new Map(funds.map(({ slice, amount }) => [slice.source, amount])),
    total: agreement.total,
  };
}
