import type { Day } from '../model/date.ts';
import { type Cents, Decimal, type Maybe, plus } from '../model/money.ts';
import type { Claim } from './claim.ts';

/** So many different texts of an asset's rows are kept; more are only said to be there. */
const KEPT = 100;
const MORE = '…';

/** A long-term asset: what its rows come to. */
export interface AssetFigure {
  readonly partner: string;
  readonly asset: string;
  readonly categories: readonly string[];
  readonly suppliers: readonly string[];
  readonly documents: readonly string[];
  /** The first of its documents' dates. */
  readonly date: Maybe<Day>;
  /** Decimal text, over the rows that state one; null when none does. */
  readonly quantity: Maybe<string>;
  readonly declared: Maybe<Cents>;
  /** Null when an amount is not known, or the controller has decided on no row of it. */
  readonly certified: Maybe<Cents>;
}

/** The assets of some rows, and what they add up to. */
export interface AssetFigures {
  readonly assets: readonly AssetFigure[];
  readonly declared: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  /** Rows that name an asset. */
  readonly rows: number;
  /** Rows whose amount in EUR is not known. */
  readonly unknown: number;
}

/** The rows of an asset in one report. */
interface Piece {
  readonly categories: Set<string>;
  readonly suppliers: Set<string>;
  readonly documents: Set<string>;
  date: Maybe<Day>;
  quantity: Maybe<Decimal>;
  declared: Maybe<Cents>;
  certified: Maybe<Cents>;
  /** Rows that the controller has decided on. */
  decided: number;
  rows: number;
  unknown: number;
}

export type AssetsData = readonly (Omit<Piece, 'quantity'> & {
  readonly partner: string;
  readonly asset: string;
  readonly report: Maybe<number>;
  readonly quantity: Maybe<string>;
})[];

interface Asset {
  readonly partner: string;
  readonly asset: string;
  /** By report; null holds the rows of no report. */
  readonly pieces: Map<Maybe<number>, Piece>;
}

function empty(): Piece {
  return {
    categories: new Set(),
    suppliers: new Set(),
    documents: new Set(),
    date: null,
    quantity: null,
    declared: 0,
    certified: 0,
    decided: 0,
    rows: 0,
    unknown: 0,
  };
}

/** Keeps a text of a row: cloned, for it is a slice of its passage and would keep all of that in memory. */
function keep(texts: Set<string>, text: string): void {
  if (text === '' || texts.has(text)) return;
  if (texts.size < KEPT) texts.add(structuredClone(text));
  else texts.add(MORE);
}

function earlier(a: Maybe<Day>, b: Maybe<Day>): Maybe<Day> {
  return a === null || (b !== null && b < a) ? b : a;
}

function sum(a: Maybe<Decimal>, b: Maybe<Decimal>): Maybe<Decimal> {
  return a === null || b === null ? (a ?? b) : a.plus(b);
}

/** Adds a piece to another; reports and pieces of a ledger add up alike. */
function addPiece(to: Piece, piece: Piece): void {
  for (const of of ['categories', 'suppliers', 'documents'] as const) for (const text of piece[of]) keep(to[of], text);
  to.date = earlier(to.date, piece.date);
  to.quantity = sum(to.quantity, piece.quantity);
  to.declared = plus(to.declared, piece.declared);
  to.certified = plus(to.certified, piece.certified);
  to.decided += piece.decided;
  to.rows += piece.rows;
  to.unknown += piece.unknown;
}

function byReport([a]: readonly [Maybe<number>, Piece], [b]: readonly [Maybe<number>, Piece]): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

/**
 * The long-term assets that the rows of a ledger name, by partner and name. A correction that names the asset of the row
 * which it corrects lowers it. Assets of two pieces of a ledger merge into those of the whole; memory grows with the
 * number of assets alone.
 */
export class Assets {
  private readonly found = new Map<string, Asset>();

  private piece(partner: string, asset: string, report: Maybe<number>): Piece {
    const key = JSON.stringify([partner, asset]);
    let its = this.found.get(key);
    if (its === undefined) {
      its = { ...structuredClone({ partner, asset }), pieces: new Map() };
      this.found.set(key, its);
    }
    let piece = its.pieces.get(report);
    if (piece === undefined) {
      piece = empty();
      its.pieces.set(report, piece);
    }
    return piece;
  }

  add({ row, partner, report, takenUp, declared, certified }: Claim): void {
    if (row.asset === '') return;
    const piece = this.piece(partner, row.asset, report);
    keep(piece.categories, row.category);
    keep(piece.suppliers, row.supplier);
    keep(piece.documents, row.document_no);
    piece.date = structuredClone(earlier(piece.date, row.document_date));
    if (row.quantity !== null) piece.quantity = sum(piece.quantity, new Decimal(row.quantity));
    piece.rows++;
    piece.declared = plus(piece.declared, declared);
    if (declared === null) piece.unknown++;
    if ((row.status ?? 'declared') === 'declared') return;
    // What an earlier report had parked is certified in the one that takes it up.
    const at = takenUp === null ? piece : this.piece(partner, row.asset, takenUp);
    at.certified = plus(at.certified, certified);
    at.decided++;
  }

  merge(other: Assets): void {
    for (const { partner, asset, pieces } of other.found.values())
      for (const [report, piece] of pieces) addPiece(this.piece(partner, asset, report), piece);
  }

  /** Plain values, which one thread can hand to another. */
  toData(): AssetsData {
    return [...this.found.values()].flatMap(({ partner, asset, pieces }) =>
      [...pieces].map(([report, piece]) => ({
        ...piece,
        partner,
        asset,
        report,
        quantity: piece.quantity?.toFixed() ?? null,
      })),
    );
  }

  /** The assets that were handed over as plain values. */
  static of(data: AssetsData): Assets {
    const assets = new Assets();
    for (const { partner, asset, report, quantity, ...piece } of data)
      addPiece(assets.piece(partner, asset, report), {
        ...piece,
        quantity: quantity === null ? null : new Decimal(quantity),
      });
    return assets;
  }

  /** Whether no row names an asset. */
  get none(): boolean {
    return this.found.size === 0;
  }

  /** Assets in the rows up to a report, of one partner, or of all: partners in the order given, then as the ledger has them. */
  of(report: Maybe<number>, partner: Maybe<string>, partners: readonly string[]): AssetFigures {
    const order = new Map(partners.map((id, i) => [id, i]));
    const place = (its: Asset) => order.get(its.partner) ?? partners.length;
    const wanted = [...this.found.values()]
      .filter(its => partner === null || its.partner === partner)
      .sort((a, b) => place(a) - place(b));
    const assets: AssetFigure[] = [];
    const whole = empty();
    for (const { partner: id, asset, pieces } of wanted) {
      const counted = [...pieces].filter(([no]) => report === null || (no !== null && no <= report)).sort(byReport);
      if (counted.length === 0) continue;
      const all = empty();
      for (const [, piece] of counted) addPiece(all, piece);
      const { declared, certified, rows, unknown } = all;
      addPiece(whole, { ...empty(), declared, certified, rows, unknown });
      assets.push({
        partner: id,
        asset,
        categories: [...all.categories],
        suppliers: [...all.suppliers],
        documents: [...all.documents],
        date: all.date,
        quantity: all.quantity === null ? null : all.quantity.toString(),
        declared: all.declared,
        certified: all.decided === 0 ? null : all.certified,
      });
    }
    return { assets, declared: whole.declared, certified: whole.certified, rows: whole.rows, unknown: whole.unknown };
  }
}
