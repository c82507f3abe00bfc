import { decimalText, type Maybe } from '../model/money.ts';
import type { EvidenceRow } from '../model/table.ts';
import type { Claim, Claims } from './claim.ts';

/** Rows of the ledger that are alike: the first of them, and how many more there are. */
export interface EvidenceRows {
  readonly rows: readonly EvidenceRow[];
  readonly more: number;
}

export const NO_EVIDENCE: EvidenceRows = { rows: [], more: 0 };

/** Which rows a figure is made of. */
export interface Evidence {
  /** Rows of a unit's category that a report declares. */
  declared(unit: string, report: Maybe<number>, category: string): EvidenceRows;
  /** Rows of a category that are certified in a report, be it that an earlier one had parked them. */
  certified(unit: string, report: Maybe<number>, category: string): EvidenceRows;
  takenUp(unit: string, report: Maybe<number>, category: string): EvidenceRows;
}

/** So many rows of a kind are named: more than people read, and bounded whatever the ledger. */
const NAMED = 40;

const text = (cents: Maybe<number>) => (cents === null ? null : decimalText(cents));

function evidenceRow({ row, currency, conversion, declared, deducted }: Claim, kind: string): EvidenceRow {
  const { rate, month } = conversion;
  return structuredClone({
    id: row.id,
    amount: text(row.declared),
    currency,
    rate: rate?.text ?? null,
    month: rate === null ? null : month,
    eur: text(declared),
    deducted: kind === 'certified' && deducted !== 0 ? text(deducted) : null,
  });
}

/** Reads the ledger for the rows behind its figures. */
export async function evidenceOf(claims: Claims): Promise<Evidence> {
  const kept = new Map<string, { rows: EvidenceRow[]; more: number }>();
  const keep = (claim: Claim, kind: string, report: Maybe<number>) => {
    const key = JSON.stringify([kind, claim.unit?.id, report, claim.row.category]);
    let its = kept.get(key);
    if (its === undefined) {
      its = { rows: [], more: 0 };
      kept.set(key, its);
    }
    if (its.rows.length < NAMED) its.rows.push(evidenceRow(claim, kind));
    else its.more++;
  };
  for await (const batch of claims()) {
    for (const claim of batch) {
      if (claim.unit === null) continue;
      keep(claim, 'declared', claim.report);
      if (claim.takenUp !== null) keep(claim, 'taken-up', claim.takenUp);
      const isDecided = claim.certified !== 0 || claim.deducted !== 0;
      if (claim.certified !== null && isDecided) keep(claim, 'certified', claim.takenUp ?? claim.report);
    }
  }
  const find = (kind: string) => (unit: string, report: Maybe<number>, category: string) =>
    kept.get(JSON.stringify([kind, unit, report, category])) ?? NO_EVIDENCE;
  return { declared: find('declared'), certified: find('certified'), takenUp: find('taken-up') };
}
