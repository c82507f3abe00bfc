import type { Expense } from '../model/columns.ts';
import { type Cents, type Maybe, minus, plus, total } from '../model/money.ts';
import { aboveDocument } from './documents.ts';

/** What a project claims of a document that other projects claim too, in the document's currency. */
export class DocumentShare {
  declared: Cents = 0;
  /** The most that any of its rows states. */
  gross: Maybe<Cents> = null;
  /** Of its rows, one by one. */
  readonly amounts = new Set<Cents>();

  add(amount: Cents, gross: Maybe<Cents>): void {
    this.declared = plus(this.declared, amount) ?? 0;
    if (gross !== null) this.gross = Math.max(gross, this.gross ?? 0);
    this.amounts.add(amount);
  }
}

/** What is left of a row's claim: nothing of a rejected one, else what is declared less its corrections and deduction. */
export function claimedOf(row: Expense, currency: string, corrections: Maybe<Cents>): Maybe<Cents> {
  if (row.status === 'rejected') return 0;
  const decided = row.status === 'certified' || row.status === 'parked';
  // Deductions are in EUR: of a foreign amount they take off nothing that could be told here.
  const deducted = decided && currency === 'EUR' ? (row.deducted ?? 0) : 0;
  return minus(plus(row.declared, corrections), deducted);
}

/** What several shares of a document come to beyond its gross, where any of their rows states that. */
export function sharedAbove(
  shares: readonly DocumentShare[],
): Maybe<{ readonly declared: Cents; readonly gross: Cents; readonly above: Maybe<Cents> }> {
  const stated = shares.flatMap(({ gross }) => gross ?? []);
  const declared = total(shares.map(its => its.declared));
  if (stated.length === 0 || declared === null) return null;
  const gross = Math.max(...stated);
  return { declared, gross, above: aboveDocument(declared, gross) };
}

/** An amount that two shares have in common, and twice that; null when there is none. */
export function sharedAmount(
  one: DocumentShare,
  other: DocumentShare,
): Maybe<{ readonly amount: Cents; readonly declared: Cents }> {
  const amount = [...one.amounts].find(its => other.amounts.has(its));
  return amount === undefined ? null : { amount, declared: plus(amount, amount) ?? 0 };
}
