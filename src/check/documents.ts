import type { Pack } from '../programmes/pack.ts';
import type { Claim } from '../tally/claim.ts';
import { DocumentSum } from '../tally/documents.ts';
import { documentKey, sameDocument } from './document.ts';
import { KeySet } from './key-set.ts';

/** The document of a row, with the rows of it so far. */
export interface Seen {
  readonly key: string;
  readonly sum: DocumentSum;
}

/**
 * The documents that stand in several rows, for all checks that ask. The first pass keeps a 64-bit key a document; the
 * second look sums up those whose key repeats. A row that claims the same document again is in no sum.
 */
export class Documents {
  private readonly pack: Pack;
  private readonly keys = new KeySet();
  private readonly repeated = new KeySet();
  private readonly parts = new KeySet();
  private readonly sums = new Map<string, DocumentSum>();

  /** In the first pass: whether the row's document stood in a row before. */
  repeats = false;
  /** In the second look: the row's document, where it stands in several rows. */
  seen: Seen | null = null;
  /** In the second look: whether the row claims the same document again. */
  again = false;

  constructor(pack: Pack) {
    this.pack = pack;
  }

  /** Takes a row in the first pass. */
  row({ row, partner }: Claim): void {
    const key = documentKey(row, partner);
    this.repeats = key !== null && this.keys.add(key);
    if (key !== null && this.repeats) this.repeated.add(key);
  }

  /** Takes a row in the second look. */
  look(claim: Claim): void {
    const { row, partner, currency } = claim;
    this.seen = null;
    this.again = false;
    const key = documentKey(row, partner);
    if (key === null || !this.repeated.has(key)) return;
    const part = sameDocument(this.pack, claim);
    this.again = part !== null && this.parts.add(part);
    let sum = this.sums.get(key);
    if (sum === undefined) {
      sum = new DocumentSum(structuredClone(currency));
      this.sums.set(structuredClone(key), sum);
    }
    if (!this.again) sum.add(row, currency);
    this.seen = { key, sum };
  }
}
