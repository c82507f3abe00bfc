import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

/** Follows which row corrects which, and tells when a row leads back to itself. */
function chains(): (id: string, corrects: string) => boolean {
  const next = new Map<string, string>();
  /** The last of the rows that one leads to, as far as they are known; those on the way then lead there at once. */
  const lastOf = (id: string): string => {
    const way: string[] = [];
    let at = id;
    for (let to = next.get(at); to !== undefined; to = next.get(at)) {
      way.push(at);
      at = to;
    }
    for (const one of way) next.set(one, at);
    return at;
  };
  return (id, corrects) => {
    if (id === corrects) return true;
    if (next.has(id)) return false;
    const last = lastOf(corrects);
    if (last === id) return true;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    next.set(structuredClone(id), structuredClone(last));
    return false;
  };
}

export const correctionUnknown: RowCheck<'expense/correction-unknown'> = {
  kind: 'rows',
  id: 'expense/correction-unknown',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b): an audit trail leads from a correction to what it corrects',
  watch({ cell, has, ids, marks }, tell) {
    if (!has('corrects')) return NOTHING_TO_WATCH;
    const leadsBack = chains();
    return {
      row({ row }, number) {
        if (row.corrects !== '') marks.add(number);
      },
      again(claim) {
        const { id, corrects } = claim.row;
        if (corrects === '' || id === '') return;
        const reason = ids.find(corrects) === null ? 'unknown' : leadsBack(id, corrects) ? 'circle' : null;
        if (reason !== null) tell({ corrects, reason }, cell(claim, 'corrects'), id);
      },
    };
  },
};
