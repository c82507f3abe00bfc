import type { Cents, Maybe } from '../model/money.ts';
import { plus } from '../model/money.ts';

/** Rows that have something in common: how many, and what they come to. */
export class Counted {
  rows = 0;
  sum: Maybe<Cents> = 0;

  add(amount: Maybe<Cents>): void {
    this.rows++;
    this.sum = plus(this.sum, amount);
  }
}
