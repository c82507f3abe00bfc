import { KeySet } from '../model/keys.ts';
import type { Maybe } from '../model/money.ts';
import type { Claim } from '../tally/claim.ts';
import type { Look } from './check.ts';

/** What of the first row of a kind is kept for its repetitions. */
export interface First {
  readonly id: string;
  readonly place: string;
  /** Anything else that the check compares. */
  readonly also: Maybe<string>;
}

/** First rows of so many texts are kept: far more than findings are. Beyond them a key's 64 bits are trusted. */
const KEPT = 20_000;

/**
 * Hands over each row whose text occurred in a row before, with the first of its kind. Texts that do not repeat need
 * not be told: they are null.
 */
export function repeats(
  textOf: (claim: Claim) => Maybe<string>,
  firstOf: (claim: Claim) => First,
  found: (first: First, again: Claim) => void,
): Look {
  const first = new Map<string, First>();
  const beyond = new KeySet();
  return claim => {
    const text = textOf(claim);
    if (text === null) return;
    const before = first.get(text);
    if (before !== undefined) found(before, claim);
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    else if (first.size < KEPT) first.set(structuredClone(text), structuredClone(firstOf(claim)));
    else if (beyond.add([text])) found(firstOf(claim), claim);
  };
}
