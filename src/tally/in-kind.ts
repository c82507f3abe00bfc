import type { Cents, Maybe } from '../model/money.ts';
import { minus, plus, total } from '../model/money.ts';
import type { Claim } from './claim.ts';
import { amountOf } from './funding.ts';
import type { Plan } from './plan.ts';

/** What all partners together plan to pay themselves: at most so much of the costs may be in kind. */
export function plannedOwn({ units }: Plan): Maybe<Cents> {
  return total(units.map(({ funding }) => amountOf(funding.planned, { source: 'own', of: null })));
}

/**
 * What a row contributes in kind, in EUR: declared less what the controller deducted; nothing of what is parked or
 * rejected. Null where it is not known.
 */
function inKind({ row, declared, deducted, takenUp }: Claim): Maybe<Cents> {
  if (row.method !== 'in-kind' || row.status === 'rejected') return 0;
  if (row.status === 'parked' && takenUp === null) return 0;
  return row.status === null || row.status === 'declared' ? declared : minus(declared, deducted);
}

/** Follows contributions in kind, row by row, against the most that may be: where they went above it and stayed. */
export class InKind<Where> {
  private readonly most: Cents;
  /** Σ of the rows so far, and how many they are. */
  sum: Maybe<Cents> = 0;
  rows = 0;
  /** Null while they are within. */
  crossed: Maybe<Where> = null;

  constructor(most: Cents) {
    this.most = most;
  }

  add(claim: Claim, where: () => Where): void {
    const amount = inKind(claim);
    if (amount === 0) return;
    this.sum = plus(this.sum, amount);
    this.rows++;
    if (this.sum === null || this.sum <= this.most) this.crossed = null;
    else this.crossed ??= where();
  }
}
