import type { Expense } from '../model/columns.ts';
import type { Cents, Maybe, Percent } from '../model/money.ts';
import { minus, percentOf, plus } from '../model/money.ts';

/** An amount that rows state of their document: undefined while none does, null once two differ. */
type Stated = Maybe<Cents> | undefined;

/** So many rows of a document are named; more are counted. */
const NAMED = 100;

/** What the rows of one document come to, as far as they were read; amounts in the document's currency. */
export class DocumentSum {
  readonly currency: string;
  count = 0;
  /** Whether rows of several partners share it. */
  isShared = false;
  declared: Maybe<Cents> = 0;
  /** The ids of its first rows; null where they are only counted. */
  private readonly named: string[] | null;
  private unit: Maybe<string> = null;
  private statedGross: Stated;
  private statedVat: Stated;

  constructor(currency: string, isNamed = true) {
    this.currency = currency;
    this.named = isNamed ? [] : null;
  }

  /** Takes a row, whose it is, and its currency. */
  add(row: Expense, unit: Maybe<string>, currency: string): void {
    this.isShared ||= this.count > 0 && unit !== this.unit;
    this.unit = unit;
    this.count++;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    if (this.named !== null && this.named.length < NAMED) this.named.push(structuredClone(row.id));
    this.declared = plus(this.declared, currency === this.currency ? row.declared : null);
    this.statedGross = agreed(this.statedGross, row.gross, row.broken.includes('gross'));
    this.statedVat = agreed(this.statedVat, row.vat, row.broken.includes('vat'));
  }

  /** The ids of its first rows. */
  get ids(): readonly string[] {
    return this.named ?? [];
  }

  /** Whether any of its rows says what the document is of, be it readable or not. */
  get hasGross(): boolean {
    return this.statedGross !== undefined;
  }

  /** What the document is of, where its rows agree. */
  get gross(): Maybe<Cents> {
    return this.statedGross ?? null;
  }

  get vat(): Maybe<Cents> {
    return this.statedVat ?? null;
  }
}

function agreed(before: Stated, amount: Maybe<Cents>, broken: boolean): Stated {
  if (broken) return null;
  if (amount === null) return before;
  return before === undefined || before === amount ? amount : null;
}

/** How much more is declared than the document is of; a credit note counts by its absolute value. Null when nothing is. */
export function aboveDocument(declared: Maybe<Cents>, gross: Maybe<Cents>): Maybe<Cents> {
  const above = minus(declared, gross);
  if (above === null || declared === null || gross === null || gross === 0) return null;
  if (gross > 0) return above > 0 ? above : null;
  // Money that came back and is claimed as if it had been spent.
  if (declared > 0) return above;
  return above < 0 ? -above : null;
}

export interface VatClaimed {
  readonly claimed: Cents;
  /** What the partner cannot recover, rounded up to the cent. */
  readonly allowed: Cents;
  readonly above: Cents;
}

/**
 * VAT claimed of a document: what is declared above its net amount. Null where no VAT can be told, or where more is
 * declared than the document is of.
 */
export function vatClaimed(
  {
    declared,
    gross,
    vat,
  }: { readonly declared: Maybe<Cents>; readonly gross: Maybe<Cents>; readonly vat: Maybe<Cents> },
  recoverable: Percent,
): Maybe<VatClaimed> {
  if (gross === null || vat === null || vat <= 0 || vat > gross) return null;
  const claimed = minus(declared, minus(gross, vat));
  const allowed = minus(vat, percentOf(vat, recoverable, 'floor'));
  const above = minus(claimed, allowed);
  if (claimed === null || allowed === null || above === null || claimed > vat) return null;
  return { claimed: Math.max(0, claimed), allowed, above };
}
