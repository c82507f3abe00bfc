import { type Finding, finding } from '../model/finding.ts';
import type { Ledger } from '../model/ledger.ts';
import { type Cents, decimalText, type Maybe } from '../model/money.ts';
import type { Place } from '../model/place.ts';
import { type Portfolio, placeOfOperation } from '../model/portfolio.ts';
import { type Project, placeOf, type Slice } from '../model/project.ts';
import type { Claim } from '../tally/claim.ts';

// Sums leave the range in which they can be counted to the cent nearly always because an amount has digits too many: the
// largest one is where a person looks first.

/** An amount that somebody wrote, and where. */
export interface Written {
  readonly cents: Cents;
  readonly column: string;
  readonly place: Place;
}

/** The amounts of a definition and of the payments, by their paths. */
function* amountsOf({ total, funding, partners, payments, commitments, places }: Project) {
  const ofSlices = (slices: readonly Slice[]) =>
    slices.flatMap(slice => (slice.kind === 'amount' ? [[slice.path, slice.amount] as const] : []));
  yield ['total', total] as const;
  yield* ofSlices(funding);
  for (const partner of partners) {
    yield [`${partner.path}.total`, partner.total] as const;
    yield* ofSlices(partner.funding);
    for (const { path, amount, quantity, price, periods } of partner.lines) {
      yield [places.has(`${path}.amount`) ? `${path}.amount` : path, amount] as const;
      if (quantity !== null && price !== null) yield [`${path}.price`, Math.round((quantity / 100) * price)] as const;
      for (const [period, its] of periods) yield [`${path}.periods.${period}`, its] as const;
    }
  }
  for (const [i, { amount }] of payments.entries()) yield [`payments[${i}].amount`, amount] as const;
  for (const [year, amount] of commitments) yield [`commitments.${year}`, amount] as const;
}

/** The largest amount of a definition and of the payments. */
export function largestOf(project: Project): Maybe<Written> {
  let most: Maybe<readonly [path: string, cents: Cents]> = null;
  for (const [path, cents] of amountsOf(project))
    if (cents !== null && Math.abs(cents) > Math.abs(most?.[1] ?? 0)) most = [path, cents];
  return most === null ? null : { column: most[0], cents: most[1], place: placeOf(project, most[0]) };
}

/** The largest amount of what stands above projects. */
export function largestAbove(portfolio: Portfolio): Maybe<Written> {
  let most: Maybe<Written> = null;
  for (const { path, allocation } of portfolio.measures) {
    for (const [source, cents] of allocation) {
      const column = `${path}.allocation.${source}`;
      if (cents !== null && cents > (most?.cents ?? 0)) most = { column, cents, place: placeOf(portfolio, column) };
    }
  }
  for (const operation of portfolio.operations) {
    for (const column of ['total', 'financing'] as const) {
      const cents = operation[column];
      if (cents !== null && Math.abs(cents) > Math.abs(most?.cents ?? 0))
        most = { column, cents, place: placeOfOperation(portfolio, operation, column) };
    }
  }
  return most;
}

/** The largest amount of a project, while its ledger is read. */
export class LargestAmount {
  written: Maybe<Written>;

  constructor(project: Project) {
    this.written = largestOf(project);
  }

  meet({ row }: Claim, ledger: Ledger): void {
    const { declared } = row;
    if (declared === null || Math.abs(declared) <= Math.abs(this.written?.cents ?? 0)) return;
    this.written = { column: 'declared', cents: declared, place: ledger.place(row, 'declared') };
  }
}

/** Says of an amount that with it the sums are beyond counting. */
export function tooLarge({ cents, column, place }: Written, subject: string): Finding {
  return finding('file/bad-amount', { column, text: decimalText(cents), reason: 'sum', mark: null }, place, subject);
}
