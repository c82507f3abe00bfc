import { nearest } from '../../../model/nearest.ts';
import type { RowCheck } from '../../check.ts';

export const unknownPartner: RowCheck<'expense/unknown-partner'> = {
  kind: 'rows',
  id: 'expense/unknown-partner',
  severity: 'error',
  basis: 'Subsidy contract: only its partners incur expenditure',
  watch({ project, cell }, tell) {
    const known = project.partners.map(({ id }) => id);
    return {
      row(claim) {
        const { partner } = claim.row;
        if (known.length === 0 || partner === '' || known.includes(partner)) return;
        tell({ partner, known, nearest: nearest(partner, known) }, cell(claim, 'partner'), claim.row.id);
      },
    };
  },
};
