import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

export const unknownPartner: RowCheck<'expense/unknown-partner'> = {
  kind: 'rows',
  id: 'expense/unknown-partner',
  severity: 'error',
  basis: 'Subsidy contract: only its partners incur expenditure',
  watch({ project, cell }, tell) {
    const known = project.partners.map(({ id }) => id);
    // A partner whose own id could not be read may be the one that is meant.
    if (known.includes('')) return NOTHING_TO_WATCH;
    return {
      row(claim) {
        const { partner } = claim.row;
        if (known.length === 0 || partner === '' || known.includes(partner)) return;
        // PP3 is no slip for PP2: only the same letters in another case are.
        const same = known.find(id => id.toLowerCase() === partner.toLowerCase()) ?? null;
        tell({ partner, known, nearest: same }, cell(claim, 'partner'), claim.row.id);
      },
    };
  },
};
