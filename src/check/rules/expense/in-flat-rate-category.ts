import { decimalText } from '../../../model/money.ts';
import type { Place } from '../../../model/place.ts';
import type { FlatRate } from '../../../model/project.ts';
import { isSimplifiedCategory, knownCategories } from '../../../programmes/index.ts';
import { flatRatesOf } from '../../../tally/budget.ts';
import type { Claim } from '../../../tally/claim.ts';
import { Counted } from '../../../tally/counted.ts';
import { flatRateOver } from '../../../tally/flat-rates.ts';
import type { Unit } from '../../../tally/plan.ts';
import type { Context, RowCheck } from '../../check.ts';
import { mayBeUnitCost } from '../../rows.ts';

/** The rows of a partner's category that a flat rate covers. */
interface Covered {
  readonly partner: string;
  readonly category: string;
  readonly flat: FlatRate;
  readonly flatCategory: string;
  readonly first: Place;
  readonly claimed: Counted;
}

/** Tells which flat rate covers a category of a partner, where the budget has no real costs of it. */
function coverOf({ project, pack }: Context): (unit: Unit, category: string) => string | null {
  const known = knownCategories(pack);
  const before = project.amendments.flatMap(amendment => amendment.before.partners);
  return (unit, category) => {
    if (category === '' || isSimplifiedCategory(category) || (known !== null && !known.includes(category))) return null;
    const over = flatRateOver(category, unit.flatRates, pack);
    if (over === null || unit.partner === null) return null;
    // Real costs beside a flat rate for everything else are a conflict of the budget itself.
    if (over !== category && unit.budget.byCategory.has(category)) return null;
    // Rows of an earlier budget may have been real costs then.
    const earlier = before.filter(({ id, lines }) => id === unit.partner?.id && lines.length > 0);
    return earlier.every(({ lines }) => flatRateOver(category, flatRatesOf(lines), pack) !== null) ? over : null;
  };
}

export const inFlatRateCategory: RowCheck<'expense/in-flat-rate-category'> = {
  kind: 'rows',
  id: 'expense/in-flat-rate-category',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 arts 67(1)(d) and 68; Reg. (EU) 2021/1060 arts 53–56',
  watch(context, tell) {
    const cover = coverOf(context);
    const covered = new Map<Unit, Map<string, Covered | null>>();
    const find = (unit: Unit, claim: Claim, ofUnit: Map<string, Covered | null>): Covered | null => {
      const category = structuredClone(claim.row.category);
      const flatCategory = cover(unit, category);
      const flat = unit.flatRates.get(flatCategory ?? '');
      const found =
        flat === undefined || flatCategory === null
          ? null
          : {
              partner: unit.id,
              category,
              flat,
              flatCategory,
              first: context.cell(claim, 'category'),
              claimed: new Counted(),
            };
      ofUnit.set(category, found);
      return found;
    };
    return {
      row(claim) {
        const { unit, row, declared } = claim;
        if (unit === null || unit.flatRates.size === 0 || mayBeUnitCost(claim)) return;
        let ofUnit = covered.get(unit);
        if (ofUnit === undefined) {
          ofUnit = new Map();
          covered.set(unit, ofUnit);
        }
        const its = ofUnit.get(row.category);
        const found = its === undefined ? find(unit, claim, ofUnit) : its;
        found?.claimed.add(declared);
      },
      end() {
        for (const its of [...covered.values()].flatMap(ofUnit => [...ofUnit.values()])) {
          if (its === null) continue;
          const { partner, category, flat, flatCategory, first, claimed } = its;
          if (claimed.sum !== null && claimed.sum <= 0) continue;
          const args = {
            partner,
            category,
            flatCategory,
            percent: decimalText(flat.percent),
            of: flat.of,
            rows: claimed.rows,
            claimed: claimed.sum === null ? null : decimalText(claimed.sum),
          };
          tell(args, first, `${partner}/${category}`);
        }
        return undefined;
      },
    };
  },
};
