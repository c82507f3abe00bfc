import type { Claim } from '../tally/claim.ts';
import type { Watch } from './check.ts';
import { KeySet } from './key-set.ts';

/** What of the first row of a kind is kept for its repetitions. */
export interface First {
  readonly id: string;
  readonly place: string;
  /** Anything else that the check compares. */
  readonly also: string | null;
}

/** First rows of so many texts are kept: far more than findings are. Beyond them a key's 64 bits are trusted. */
const KEPT = 20_000;

/**
 * Finds rows whose text occurred in a row before. The first pass keeps a 64-bit key a row; only when a key repeats, a
 * second look compares the texts themselves and hands over each repeated row with the first of its kind.
 */
export function repeats(
  textOf: (claim: Claim) => string | null,
  firstOf: (claim: Claim) => First,
  found: (first: First, again: Claim) => void,
): Watch {
  const keys = new KeySet();
  const repeated = new KeySet();
  let any = false;
  return {
    row(claim) {
      const text = textOf(claim);
      if (text === null || !keys.add(text)) return;
      repeated.add(text);
      any = true;
    },
    end() {
      if (!any) return undefined;
      const first = new Map<string, First>();
      const beyond = new KeySet();
      return claim => {
        const text = textOf(claim);
        if (text === null || !repeated.has(text)) return;
        const before = first.get(text);
        if (before !== undefined) found(before, claim);
        // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
        else if (first.size < KEPT) first.set(structuredClone(text), structuredClone(firstOf(claim)));
        else if (beyond.add(text)) found(firstOf(claim), claim);
      };
    },
  };
}
