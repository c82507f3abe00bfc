import type { Ledger } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { Claims } from './claim.ts';
import { type Conversion, mayBeForeign } from './exchange.ts';

/** The rows that others correct, by id: their currency, and how they are converted. */
export type Corrected = ReadonlyMap<string, { readonly currency: string; readonly conversion: Conversion }>;

export const NOTHING_CORRECTED: Corrected = new Map();

/** Whether a row's rate may be that of the row which it corrects: only where amounts are converted at all. */
export function mayCorrect(project: Project, ledger: Ledger): boolean {
  return ledger.has('corrects') && mayBeForeign(project, ledger);
}

/** Reads the claims for the rows that others correct, and how these are converted. The first of several of an id counts. */
export async function correctedRates(claims: Claims): Promise<Corrected> {
  const wanted = new Set<string>();
  for await (const batch of claims()) for (const { row } of batch) if (row.corrects !== '') wanted.add(row.corrects);
  const found = new Map<string, Link>();
  if (wanted.size === 0) return new Map();
  for await (const batch of claims()) {
    for (const { row, currency, conversion } of batch) {
      if (wanted.has(row.id) && !found.has(row.id)) found.set(row.id, { corrects: row.corrects, currency, conversion });
    }
  }
  return new Map([...found].map(([id, link]) => [id, first(link, found)]));
}

/** A corrected row: what it corrects in turn, and its own conversion. */
interface Link {
  readonly corrects: string;
  readonly currency: string;
  readonly conversion: Conversion;
}

/** The row at the end of a chain of corrections; one that bites its own tail ends where it began. */
function first(link: Link, found: ReadonlyMap<string, Link>): Link {
  const seen = new Set<Link>();
  let at = link;
  for (let next = found.get(at.corrects); next !== undefined && !seen.has(next); next = found.get(at.corrects)) {
    seen.add(at);
    at = next;
  }
  return at;
}
