import type { Cents, Maybe } from '../model/money.ts';
import { plus } from '../model/money.ts';

/** An amount in the currency that it stands in, and in EUR. */
export interface Amounts {
  readonly currency: string;
  readonly stated: Maybe<Cents>;
  readonly eur: Maybe<Cents>;
}

/** A row and what corrects it. */
export interface Correction {
  readonly currency: string;
  readonly declared: Cents;
  /** Σ of its corrections. */
  readonly corrections: Cents;
  /** What is left of the row: below nothing where the corrections exceed it. */
  readonly left: Cents;
}

/** Adds up the corrections of one row: in its currency while all are in it, else in EUR. */
export class CorrectionSum {
  count = 0;
  private row: Amounts | null = null;
  private stated: Maybe<Cents> = 0;
  private eur: Maybe<Cents> = 0;
  /** The currency of all corrections; null once two differ. */
  private currency: Maybe<string> | undefined;

  /** The row that is corrected: the first of its id. */
  correct(row: Amounts): void {
    this.row ??= { ...row, currency: structuredClone(row.currency) };
  }

  add({ currency, stated, eur }: Amounts): void {
    this.count++;
    this.stated = plus(this.stated, stated);
    this.eur = plus(this.eur, eur);
    if (this.currency === undefined) this.currency = structuredClone(currency);
    else if (this.currency !== currency) this.currency = null;
  }

  /** Null while the row is not met, or where an amount is not known. */
  get result(): Maybe<Correction> {
    if (this.row === null || this.currency === undefined) return null;
    const same = this.currency === this.row.currency;
    const declared = same ? this.row.stated : this.row.eur;
    const corrections = same ? this.stated : this.eur;
    const left = plus(declared, corrections);
    if (declared === null || corrections === null || left === null) return null;
    return { currency: same ? this.row.currency : 'EUR', declared, corrections, left };
  }
}
