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

/** A row that is corrected: whose it is, and whether it is a correction itself. */
interface Target {
  readonly unit: string | null;
  readonly isNegative: boolean;
}

/** Why a row does not correct another: it is another partner's, or takes nothing off. */
function mismatch(target: Target, unit: string | null, declared: number): 'partner' | 'positive' | null {
  if (unit !== null && target.unit !== null && target.unit !== unit) return 'partner';
  return declared > 0 && !target.isNegative ? 'positive' : null;
}

export const correctionUnknown: RowCheck<'expense/correction-unknown'> = {
  kind: 'rows',
  id: 'expense/correction-unknown',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 art. 125(4)(b): an audit trail leads from a correction to what it corrects',
  watch({ cell, has, ids, marks }, tell) {
    if (!has('corrects')) return NOTHING_TO_WATCH;
    const leadsBack = chains();
    /** The rows that are corrected, by their ids; null until the second look meets them. */
    const targets = new Map<string, Target | null>();
    /** Corrections that stand before their rows, by the ids of these. */
    const waiting = new Map<string, ((target: Target) => void)[]>();
    return {
      row({ row }, number) {
        if (row.corrects === '') return;
        marks.add(number);
        if (!targets.has(row.corrects)) targets.set(structuredClone(row.corrects), null);
      },
      end() {
        for (const id of targets.keys()) {
          const first = ids.find(id);
          if (first !== null) marks.add(first);
        }
        return undefined;
      },
      again(claim) {
        const { id, corrects, declared } = claim.row;
        const unit = claim.unit?.id ?? null;
        if (targets.get(id) === null) {
          const target = { unit, isNegative: (declared ?? 0) < 0 };
          targets.set(structuredClone(id), target);
          for (const compare of waiting.get(id) ?? []) compare(target);
          waiting.delete(id);
        }
        if (corrects === '' || id === '') return;
        const place = cell(claim, 'corrects');
        // Cloned, for a text of a row is a slice of its passage, and a correction may wait for its row.
        const named = structuredClone({ id, corrects });
        const say = (reason: 'unknown' | 'circle' | 'partner' | 'positive') =>
          tell({ corrects: named.corrects, reason }, place, named.id);
        if (ids.find(corrects) === null) say('unknown');
        else if (leadsBack(id, corrects)) say('circle');
        else {
          const compare = (target: Target) => {
            const wrong = mismatch(target, unit, declared ?? 0);
            if (wrong !== null) say(wrong);
          };
          const target = targets.get(corrects) ?? null;
          if (target !== null) compare(target);
          else waiting.set(named.corrects, [...(waiting.get(corrects) ?? []), compare]);
        }
      },
    };
  },
};
