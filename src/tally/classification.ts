import { byClassification, classificationCode } from '../model/classification.ts';
import { type Cents, type Maybe, minus, plus, total } from '../model/money.ts';
import type { ClassificationCode } from '../model/project.ts';
import { type Claim, dayOf } from './claim.ts';
import { type Figures, reportOrder } from './figures.ts';

/** What the rows of a partner with one code come to, of one year of payment and one report. */
interface Cell {
  readonly partner: string;
  /** Empty for rows without a code. */
  readonly code: string;
  /** Null for rows without any date. */
  readonly year: Maybe<number>;
  /** Null for rows of no report. */
  readonly report: Maybe<number>;
  declared: Maybe<Cents>;
  certified: Maybe<Cents>;
  /** Rows that the controller has decided on. */
  decided: number;
  /** Rows whose amount in EUR is not known. */
  unknown: number;
}

/** A classification as plain data. */
export type ClassificationData = readonly Readonly<Cell>[];

/** A row of the annex: code × year × report of a partner. */
export interface ClassificationFigure {
  readonly partner: string;
  readonly code: string;
  /** As the user's list has it for that year. */
  readonly name: Maybe<string>;
  readonly year: Maybe<number>;
  readonly report: Maybe<number>;
  readonly declared: Maybe<Cents>;
  /** Null when an amount is not known, or the controller has decided on no row of it. */
  readonly certified: Maybe<Cents>;
}

export interface ClassificationFigures {
  readonly rows: readonly ClassificationFigure[];
  readonly declared: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  /** Rows whose amount in EUR is not known. */
  readonly unknown: number;
  /** Years of rows with a code for which the list has no code at all. */
  readonly unlisted: readonly number[];
}

/** The year of which a row's code is: that of its payment, else of its document. */
export function classificationYear(row: Claim['row']): Maybe<number> {
  const day = dayOf(row);
  return day === null ? null : Number(day.slice(0, 4));
}

/** More reports than a project has: a cell's place stays a safe integer. */
const REPORTS = 2 ** 20;

function placeOf(year: Maybe<number>, report: Maybe<number>): number {
  return (year ?? 0) * REPORTS + (report ?? REPORTS - 1);
}

/** What is missing comes last. */
function lastWhereMissing(a: Maybe<number>, b: Maybe<number>): number {
  return a === b ? 0 : (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function byCode(a: string, b: string): number {
  return a === '' || b === '' ? Number(a === '') - Number(b === '') : byClassification(a, b);
}

/**
 * All rows of a ledger by partner, economic classification, year and report. Classifications of two pieces of a ledger
 * merge into that of the whole; memory grows with the number of codes alone.
 */
export class Classification {
  private readonly cells = new Map<string, Map<string, Map<number, Cell>>>();
  /** How the codes that were met are written, and which they are. */
  private readonly codes = new Map<string, string>();

  /** A classification from its data. */
  static of(data: ClassificationData): Classification {
    const found = new Classification();
    found.take(data);
    return found;
  }

  private codeOf(text: string): string {
    if (text === '') return '';
    let code = this.codes.get(text);
    if (code === undefined) {
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      code = structuredClone(classificationCode(text));
      this.codes.set(structuredClone(text), code);
    }
    return code;
  }

  private cell(partner: string, code: string, year: Maybe<number>, report: Maybe<number>): Cell {
    let ofPartner = this.cells.get(partner);
    if (ofPartner === undefined) {
      ofPartner = new Map();
      this.cells.set(structuredClone(partner), ofPartner);
    }
    let ofCode = ofPartner.get(code);
    if (ofCode === undefined) {
      ofCode = new Map();
      ofPartner.set(code, ofCode);
    }
    const place = placeOf(year, report);
    let cell = ofCode.get(place);
    if (cell === undefined) {
      const nothing = { declared: 0, certified: 0, decided: 0, unknown: 0 };
      cell = { ...structuredClone({ partner, code, year, report }), ...nothing };
      ofCode.set(place, cell);
    }
    return cell;
  }

  add({ row, partner, report, takenUp, declared, certified }: Claim): void {
    const code = this.codeOf(row.classification);
    const year = classificationYear(row);
    const cell = this.cell(partner, code, year, report);
    cell.declared = plus(cell.declared, declared);
    if (declared === null) cell.unknown++;
    if ((row.status ?? 'declared') === 'declared') return;
    // What an earlier report had parked is certified in the one that takes it up.
    const at = takenUp === null ? cell : this.cell(partner, code, year, takenUp);
    at.certified = plus(at.certified, certified);
    at.decided++;
  }

  merge(other: Classification): void {
    this.take(other.toData());
  }

  private take(data: ClassificationData): void {
    for (const { partner, code, year, report, declared, certified, decided, unknown } of data) {
      const cell = this.cell(partner, code, year, report);
      cell.declared = plus(cell.declared, declared);
      cell.certified = plus(cell.certified, certified);
      cell.decided += decided;
      cell.unknown += unknown;
    }
  }

  toData(): ClassificationData {
    return [...this.cells.values()].flatMap(ofPartner => [...ofPartner.values()].flatMap(its => [...its.values()]));
  }

  /** Whether no row has a code. */
  get none(): boolean {
    return [...this.cells.values()].every(ofPartner => [...ofPartner.keys()].every(code => code === ''));
  }

  /**
   * The rows up to a report, of one partner, or of all: partners in the order given, then by code, year and report; what
   * has no code comes last.
   */
  figures(
    report: Maybe<number>,
    partner: Maybe<string>,
    partners: readonly string[],
    list: readonly ClassificationCode[],
  ): ClassificationFigures {
    const order = new Map(partners.map((id, i) => [id, i]));
    const place = (its: Cell) => order.get(its.partner) ?? partners.length;
    const names = new Map(list.map(({ year, code, name }) => [`${year} ${code}`, name]));
    const listed = new Set(list.map(({ year }) => year));
    const cells = this.toData()
      .filter(its => partner === null || its.partner === partner)
      .filter(its => report === null || (its.report !== null && its.report <= report))
      .sort(
        (a, b) =>
          place(a) - place(b) ||
          byCode(a.code, b.code) ||
          lastWhereMissing(a.year, b.year) ||
          lastWhereMissing(a.report, b.report),
      );
    const coded = cells.flatMap(({ code, year }) => (code === '' || year === null ? [] : [year]));
    return {
      rows: cells.map(({ partner: id, code, year, report: no, declared, certified, decided }) => ({
        partner: id,
        code,
        name: names.get(`${year} ${code}`) || null,
        year,
        report: no,
        declared,
        certified: decided === 0 ? null : certified,
      })),
      declared: total(cells.map(({ declared }) => declared)),
      certified: total(cells.map(({ certified }) => certified)),
      unknown: cells.reduce((sum, { unknown }) => sum + unknown, 0),
      unlisted: [...new Set(coded)].filter(year => !listed.has(year)).sort((a, b) => a - b),
    };
  }
}

/** What a claim so far has above its rows: flat rates, less the rows that they replace. */
export function besideRows({ units }: Figures, upTo: Maybe<number>, partner: Maybe<string>): Maybe<Cents> {
  const inTime = (report: Maybe<number>) => upTo === null || reportOrder(report) <= upTo;
  const wanted = units.filter(({ unit }) => partner === null || unit.id === partner);
  const rows = wanted.flatMap(({ cells }) => cells.filter(({ report }) => inTime(report)));
  return minus(total(wanted.map(({ soFar }) => soFar.total)), total(rows.map(({ declared }) => declared)));
}
