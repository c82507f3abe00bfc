import { KeyMap, KeySet, type Keys } from '../model/keys.ts';
import type { Marks } from '../model/marks.ts';
import { type Cents, type Maybe, plus } from '../model/money.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claim } from '../tally/claim.ts';
import { DocumentSum } from '../tally/documents.ts';
import { type Identity, identityOf, isCorrection, sameDocument } from './document.ts';

/** The document of a row, with the rows of it so far. */
export interface Seen {
  /** The document's number among those that repeat. */
  readonly key: number;
  readonly sum: DocumentSum;
}

/** Of so many documents the rows are named; of more they are counted alone, so that memory stays small. */
const NAMED = 20_000;

/** What corrects a row: Σ of its corrections, n/a where one is not in their currency. */
interface Corrections {
  readonly currency: string;
  sum: Maybe<Cents>;
}

/**
 * The documents of rows, for all checks that ask. The first pass keeps a 64-bit key a document, and marks the rows of
 * those whose key repeats; the second look sums these up, less what corrects them. A row that claims the same document
 * again is in no sum, and one that is corrected to nothing claims no document.
 */
export class Documents {
  private readonly pack: Pack;
  private readonly marks: Marks;
  private readonly keys = new KeyMap();
  private readonly repeated = new KeySet();
  private readonly parts = new KeySet();
  private readonly numbers = new KeyMap();
  private readonly sums: DocumentSum[] = [];
  private readonly corrections = new Map<string, Corrections>();
  private readonly currencies = new Map<string, string>();

  /** The row's document, where it has one. */
  identity: Maybe<Identity> = null;
  /** In the second look: the row's document, where it stands in several rows. */
  seen: Maybe<Seen> = null;
  /** In the second look: whether the row claims the same document again. */
  again = false;
  /** In the second look: what the row declares less its corrections, in its currency. */
  declared: Maybe<Cents> = null;

  constructor(pack: Pack, marks: Marks) {
    this.pack = pack;
    this.marks = marks;
  }

  /** Takes a row, and its number in the ledger, in the first pass. */
  row({ row, partner, currency }: Claim, number: number): void {
    if (isCorrection(row)) this.correct(row.corrects, row.declared, currency);
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

  /** The keys of all documents, of which some may be those of another project's. */
  get all(): Keys {
    return this.keys.keys;
  }

  private correct(id: string, amount: Maybe<Cents>, currency: string): void {
    const its = this.corrections.get(id);
    if (its === undefined) this.corrections.set(structuredClone(id), structuredClone({ currency, sum: amount }));
    else its.sum = its.currency === currency ? plus(its.sum, amount) : null;
  }

  /** What is left of a row; its own amount where its corrections are in another currency. */
  private leftOf({ id, declared }: Claim['row'], currency: string): Maybe<Cents> {
    const its = this.corrections.get(id);
    return its === undefined || its.currency !== currency || its.sum === null ? declared : plus(declared, its.sum);
  }

  /** Takes a marked row in the second look. */
  look(claim: Claim): void {
    const { row, partner, currency } = claim;
    this.seen = null;
    this.again = false;
    this.declared = this.leftOf(row, currency);
    const isUndone = this.declared === 0 && row.declared !== 0;
    this.identity = isUndone ? null : identityOf(row, partner);
    if (this.identity === null) return;
    const { issuer, no, date } = this.identity;
    if (!this.repeated.has([issuer, no, date])) return;
    const part = sameDocument(this.pack, this.identity, claim);
    this.again = part !== null && this.parts.add(part);
    // A payroll has one number, and what its rows are of is each one's own.
    if (roleOf(this.pack, row.category) === 'staff') return;
    const next = this.sums.length;
    const key = this.numbers.put([issuer, no, date], next) ?? next;
    const sum = this.sums[key] ?? new DocumentSum(this.kept(currency), next < NAMED);
    this.sums[key] = sum;
    if (!this.again) sum.add({ ...row, declared: this.declared }, claim.unit?.id ?? null, currency);
    this.seen = { key, sum };
  }

  /** One copy of a currency for all documents. */
  private kept(currency: string): string {
    let its = this.currencies.get(currency);
    if (its === undefined) {
      its = structuredClone(currency);
      this.currencies.set(its, its);
    }
    return its;
  }
}
