import type { Ledger } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { Claim, Claims } from './claim.ts';
import { type Conversion, mayBeForeign } from './exchange.ts';

/** Conversions of the rows that others correct, by id. */
export type Corrected = ReadonlyMap<string, Conversion>;

export const NOTHING_CORRECTED: Corrected = new Map();

/** Whether a row's rate may be that of the row which it corrects: only where amounts are converted at all. */
export function mayCorrect(project: Project, ledger: Ledger): boolean {
  return ledger.has('corrects') && mayBeForeign(project, ledger);
}

/** Reads the claims for the rows that others correct, and how these are converted. The first of several of an id counts. */
export async function correctedRates(claims: Claims): Promise<Corrected> {
  const wanted = new Set<string>();
  for await (const batch of claims()) for (const { row } of batch) if (row.corrects !== '') wanted.add(row.corrects);
  const found = new Map<string, Claim>();
  if (wanted.size === 0) return new Map();
  for await (const batch of claims()) {
    for (const claim of batch) if (wanted.has(claim.row.id) && !found.has(claim.row.id)) found.set(claim.row.id, claim);
  }
  return new Map([...found].map(([id, claim]) => [id, first(claim, found).conversion]));
}

/** The row at the end of a chain of corrections; one that bites its own tail ends where it began. */
function first(claim: Claim, found: ReadonlyMap<string, Claim>): Claim {
  const seen = new Set<Claim>();
  let at = claim;
  for (
    let next = found.get(at.row.corrects);
    next !== undefined && !seen.has(next);
    next = found.get(at.row.corrects)
  ) {
    seen.add(at);
    at = next;
  }
  return at;
}
