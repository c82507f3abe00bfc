import { type Cents, decimalText, type Maybe, minus, plus } from '../model/money.ts';
import type { EvidenceRow, LeftOutRow } from '../model/reason.ts';
import type { Claim, Claims } from './claim.ts';

/** Rows of the ledger that are alike: the first of them, how many more there are, and what those come to. */
export interface EvidenceRows {
  readonly rows: readonly EvidenceRow[];
  readonly more: number;
  readonly moreAmount: Maybe<Cents>;
  /** Rows of the same report and category that are not in the figure: the first of them, and how many more. */
  readonly without: readonly LeftOutRow[];
  readonly moreWithout: number;
}

type Gathered = {
  rows: EvidenceRow[];
  more: number;
  moreAmount: Maybe<Cents>;
  without: LeftOutRow[];
  moreWithout: number;
};

const nothing = (): Gathered => ({ rows: [], more: 0, moreAmount: 0, without: [], moreWithout: 0 });

/** Which rows the figures of a report are made of. */
export interface Evidence {
  /** Rows of a unit's category that the report declares. */
  declared(unit: string, category: string): EvidenceRows;
  /** Rows that are certified in it, be it that an earlier one had parked them, and those that it leaves out. */
  certified(unit: string, category: string): EvidenceRows;
  takenUp(unit: string, category: string): EvidenceRows;
}

type Kind = keyof Evidence;

/** So many rows of a kind are named: more than people read, and bounded whatever the ledger. */
export const NAMED = 40;

const text = (cents: Maybe<number>) => (cents === null ? null : decimalText(cents));

/** Why a row that a report handles is not certified in it; null for one that is. */
function leftOut({ row, report: own, takenUp }: Claim, report: Maybe<number>): Maybe<LeftOutRow['why']> {
  if (takenUp !== null && own === report) return 'parked';
  switch (row.status) {
    case 'certified':
      return null;
    case 'rejected':
      return 'rejected';
    case 'parked':
      return takenUp === null ? 'parked' : null;
    default:
      return 'undecided';
  }
}

/** Reads the ledger for the rows behind the figures of a report. */
export async function evidenceOf(claims: Claims, report: Maybe<number>): Promise<Evidence> {
  const kept = new Map<string, Gathered>();
  const gathered = (kind: Kind, claim: Claim): Gathered => {
    const key = JSON.stringify([kind, claim.unit?.id, claim.row.category]);
    let its = kept.get(key);
    if (its === undefined) {
      its = nothing();
      kept.set(key, its);
    }
    return its;
  };
  const keep = (kind: Kind, claim: Claim) => {
    const its = gathered(kind, claim);
    const deducted = kind === 'certified' ? claim.deducted : 0;
    if (its.rows.length >= NAMED) {
      its.more++;
      its.moreAmount = plus(its.moreAmount, minus(claim.declared, deducted));
      return;
    }
    const { row, currency, conversion, rateOf, declared } = claim;
    const { rate, month, provisional } = conversion;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    its.rows.push(
      structuredClone({
        id: row.id,
        amount: text(row.declared),
        currency,
        rate: rate?.text ?? null,
        month: rate === null ? null : month,
        provisional,
        rateOf,
        eur: text(declared),
        deducted: deducted === 0 ? null : text(deducted),
      }),
    );
  };
  const leave = (claim: Claim, why: LeftOutRow['why']) => {
    const its = gathered('certified', claim);
    if (its.without.length >= NAMED) its.moreWithout++;
    else its.without.push(structuredClone({ id: claim.row.id, eur: text(claim.declared), why }));
  };
  for await (const batch of claims()) {
    for (const claim of batch) {
      if (claim.unit === null) continue;
      const isTakenUp = claim.takenUp !== null && claim.takenUp === report;
      if (claim.report === report) keep('declared', claim);
      else if (!isTakenUp) continue;
      if (isTakenUp) keep('takenUp', claim);
      const why = leftOut(claim, report);
      if (why === null) keep('certified', claim);
      else leave(claim, why);
    }
  }
  const find = (kind: Kind) => (unit: string, category: string) =>
    kept.get(JSON.stringify([kind, unit, category])) ?? nothing();
  return { declared: find('declared'), certified: find('certified'), takenUp: find('takenUp') };
}
