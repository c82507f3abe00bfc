import { CATEGORY_NAMES } from '../../../model/categories.ts';
import { nearestNamed } from '../../../model/naming.ts';
import { knownCategories } from '../../../programmes/index.ts';
import type { RowCheck } from '../../check.ts';

export const unknownCategory: RowCheck<'expense/unknown-category'> = {
  kind: 'rows',
  id: 'expense/unknown-category',
  severity: 'error',
  basis: 'Reg. (EU) 481/2014 arts 3–7; the programme’s cost categories',
  watch({ pack, cell }, tell) {
    const known = knownCategories(pack);
    const isKnown = new Set(known);
    return {
      row(claim) {
        const { category } = claim.row;
        if (known === null || category === '' || isKnown.has(category)) return;
        tell(
          { category, known, nearest: nearestNamed(category, known, CATEGORY_NAMES) },
          cell(claim, 'category'),
          claim.row.id,
        );
      },
    };
  },
};
