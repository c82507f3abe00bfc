import type { Ledger } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { Claims } from './claim.ts';
import type { Conversion } from './exchange.ts';

/** Conversions of the rows that others correct, by id. */
export type Corrected = ReadonlyMap<string, Conversion>;

export const NOTHING_CORRECTED: Corrected = new Map();

/** Whether a row's rate may be that of the row which it corrects: only where amounts are converted at all. */
export function mayCorrect(project: Project, ledger: Ledger): boolean {
  return ledger.has('corrects') && project.partners.some(({ currency }) => currency !== 'EUR');
}

/** Reads the claims for the rows that others correct, and how these are converted. The first of several of an id counts. */
export async function correctedRates(claims: Claims): Promise<Corrected> {
  const wanted = new Set<string>();
  for await (const batch of claims()) for (const { row } of batch) if (row.corrects !== '') wanted.add(row.corrects);
  const found = new Map<string, Conversion>();
  if (wanted.size === 0) return found;
  for await (const batch of claims()) {
    for (const { row, conversion } of batch) {
      if (wanted.has(row.id) && !found.has(row.id)) found.set(row.id, conversion);
    }
  }
  return found;
}
