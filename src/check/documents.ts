import { KeyMap, KeySet } from '../model/keys.ts';
import type { Marks } from '../model/marks.ts';
import type { Maybe } from '../model/money.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claim } from '../tally/claim.ts';
import { DocumentSum } from '../tally/documents.ts';
import { type Identity, identityOf, sameDocument } from './document.ts';

/** The document of a row, with the rows of it so far. */
export interface Seen {
  readonly key: string;
  readonly sum: DocumentSum;
}

/**
 * The documents of rows, for all checks that ask. The first pass keeps a 64-bit key a document, and marks the rows of
 * those whose key repeats; the second look sums these up. A row that claims the same document again is in no sum.
 */
export class Documents {
  private readonly pack: Pack;
  private readonly marks: Marks;
  private readonly keys = new KeyMap();
  private readonly repeated = new KeySet();
  private readonly parts = new KeySet();
  private readonly sums = new Map<string, DocumentSum>();

  /** The row's document, where it has one. */
  identity: Maybe<Identity> = null;
  /** In the second look: the row's document, where it stands in several rows. */
  seen: Maybe<Seen> = null;
  /** In the second look: whether the row claims the same document again. */
  again = false;

  constructor(pack: Pack, marks: Marks) {
    this.pack = pack;
    this.marks = marks;
  }

  /** Takes a row, and its number in the ledger, in the first pass. */
  row({ row, partner }: Claim, number: number): void {
    this.identity = identityOf(row, partner);
    if (this.identity === null) return;
    const { issuer, no, date } = this.identity;
    const parts = [issuer, no, date];
    const first = this.keys.put(parts, number);
    if (first === null) return;
    this.repeated.add(parts);
    this.marks.add(first);
    this.marks.add(number);
  }

  /** Takes a marked row in the second look. */
  look(claim: Claim): void {
    const { row, partner, currency } = claim;
    this.seen = null;
    this.again = false;
    this.identity = identityOf(row, partner);
    if (this.identity === null) return;
    const { issuer, no, date } = this.identity;
    if (!this.repeated.has([issuer, no, date])) return;
    const part = sameDocument(this.pack, this.identity, claim);
    this.again = part !== null && this.parts.add(part);
    const key = `${issuer}|${no}|${date}`;
    let sum = this.sums.get(key);
    if (sum === undefined) {
      sum = new DocumentSum(structuredClone(currency));
      this.sums.set(structuredClone(key), sum);
    }
    if (!this.again) sum.add(row, currency);
    this.seen = { key, sum };
  }
}
