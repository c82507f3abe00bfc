import type { Claim } from '../tally/claim.ts';
import type { Watch } from './check.ts';
import { KeySet } from './key-set.ts';

/** The first rows of this many repeated texts are kept for the second look; beyond, a key's 64 bits are trusted. */
const VERIFIED = 20_000;

/**
 * Finds rows whose text occurred in a row before. The first pass keeps a 64-bit key a row; only when a key repeats, a
 * second look compares the texts themselves and hands over each repeated row with the first of its kind.
 */
export function repeats(textOf: (claim: Claim) => string | null, found: (first: Claim, again: Claim) => void): Watch {
  const keys = new KeySet();
  const repeated = new Set<string>();
  return {
    row(claim) {
      const text = textOf(claim);
      if (text !== null && keys.add(text) && repeated.size < VERIFIED) repeated.add(text);
    },
    end() {
      if (repeated.size === 0) return undefined;
      const first = new Map<string, Claim>();
      return claim => {
        const text = textOf(claim);
        if (text === null || !repeated.has(text)) return;
        const before = first.get(text);
        if (before === undefined) first.set(text, claim);
        else found(before, claim);
      };
    },
  };
}
