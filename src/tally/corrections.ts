import { KeyMap } from '../model/keys.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Maybe } from '../model/money.ts';
import type { Project } from '../model/project.ts';
import type { Claims } from './claim.ts';
import { type Conversion, mayBeForeign } from './exchange.ts';

/** A row that others correct: its currency, and how it is converted. */
export interface Original {
  readonly currency: string;
  readonly conversion: Conversion;
}

/** Whether a row's rate may be that of the row which it corrects: only where amounts are converted at all. */
export function mayCorrect(project: Project, ledger: Ledger): boolean {
  return ledger.has('corrects') && mayBeForeign(project, ledger);
}

/**
 * Finds how the rows that others correct are converted, while the ledger is read for the first time: a correction stands
 * after its row as a rule. Only where one does not, the ledger is searched for the rows of all corrections at once.
 */
export class Originals {
  private readonly claims: Claims;
  private found = new Map<string, Original>();
  /** The kinds of conversion, and which one each row has that was met; null when all originals are found. */
  private met: Maybe<{ readonly ids: KeyMap; readonly kinds: Original[] }> = { ids: new KeyMap(), kinds: [] };
  private readonly numbers = new Map<Conversion, Map<string, number>>();

  /** `claims` reads the ledger without regard to corrections. */
  constructor(claims: Claims) {
    this.claims = claims;
  }

  /** The row of an id; null when there is none. The first of several counts, and the end of a chain of corrections. */
  async of(id: string): Promise<Maybe<Original>> {
    const known = this.found.get(id);
    if (known !== undefined || this.met === null) return known ?? null;
    const original = this.met.kinds[this.met.ids.get([id]) ?? -1];
    if (original === undefined) {
      this.found = await originalsIn(this.claims);
      this.met = null;
      return this.found.get(id) ?? null;
    }
    this.found.set(structuredClone(id), original);
    return original;
  }

  /** Takes each row in the first reading. */
  meet(id: string, original: Original): void {
    if (this.met !== null) this.met.ids.put([id], this.numberOf(original, this.met.kinds));
  }

  /** The whole ledger was read. */
  end(): void {
    this.met = null;
  }

  private numberOf({ currency, conversion }: Original, kinds: Original[]): number {
    let ofConversion = this.numbers.get(conversion);
    if (ofConversion === undefined) {
      ofConversion = new Map();
      this.numbers.set(conversion, ofConversion);
    }
    let number = ofConversion.get(currency);
    if (number === undefined) {
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      const kept = structuredClone(currency);
      number = kinds.push({ currency: kept, conversion }) - 1;
      ofConversion.set(kept, number);
    }
    return number;
  }
}

/** Reads the ledger for the rows that others correct. */
async function originalsIn(claims: Claims): Promise<Map<string, Original>> {
  const wanted = new Set<string>();
  for await (const batch of claims()) for (const { row } of batch) if (row.corrects !== '') wanted.add(row.corrects);
  const found = new Map<string, Link>();
  for await (const batch of claims()) {
    for (const { row, currency, conversion } of batch) {
      if (wanted.has(row.id) && !found.has(row.id)) found.set(row.id, { corrects: row.corrects, currency, conversion });
    }
  }
  return new Map([...found].map(([id, link]) => [id, first(link, found)]));
}

/** A corrected row: what it corrects in turn, and its own conversion. */
interface Link extends Original {
  readonly corrects: string;
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
