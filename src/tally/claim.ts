import type { Expense } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Marks } from '../model/marks.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { minus, portion } from '../model/money.ts';
import type { Project, ReportingPeriod } from '../model/project.ts';
import { mayCorrect, type Original, Originals } from './corrections.ts';
import { type Conversion, exchange, inEur } from './exchange.ts';
import type { Plan, Unit } from './plan.ts';

/** A ledger row with what follows from it: whose it is, in which report, at which rate, and its amounts in EUR. */
export interface Claim {
  readonly row: Expense;
  /** The partner that the row names, or the only one. */
  readonly partner: string;
  /** Null when the row names no partner of the project: it is in no sum of anyone. */
  readonly unit: Maybe<Unit>;
  readonly report: Maybe<number>;
  readonly currency: string;
  readonly conversion: Conversion;
  /** The row that this one corrects, where the rate is that row's. */
  readonly rateOf: Maybe<string>;
  readonly declared: Maybe<Cents>;
  /** Null where the controller has not decided. */
  readonly deducted: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
  /** The later report that took the row up, which had been parked: it is certified there. */
  readonly takenUp: Maybe<number>;
  /** The row's share of the funds, and what is left to the partner: informative, the report's own split counts. */
  readonly euShare: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
}

/** Which rows a command looks at. */
export interface Scope {
  /** Rows paid later are left out; null when no day was asked for. */
  readonly until: Maybe<Day>;
}

/** The day by which a row belongs to a time: of payment, else of the document. */
export function dayOf(row: Expense): Maybe<Day> {
  return row.paid_date ?? row.document_date;
}

/** The report that holds a day of payment. Before the first: the first; after the last: the last if it ends with the project. */
export function reportOn(project: Project, day: Maybe<Day>): Maybe<ReportingPeriod> {
  const { reports, period } = project;
  if (day === null) return null;
  const holding = reports.find(report => day >= report.start && day <= report.end);
  if (holding !== undefined) return holding;
  const byTime = [...reports].sort((a, b) => (a.start < b.start ? -1 : 1));
  const [first] = byTime;
  const last = byTime.at(-1);
  if (first !== undefined && day < first.start) return first;
  return last !== undefined && day > last.end && last.end === period.end ? last : null;
}

interface Decided {
  readonly deducted: Maybe<Cents>;
  readonly certified: Maybe<Cents>;
}

/** What the controller made of a row, in EUR. */
function decided(row: Expense, declared: Maybe<Cents>, takenUp: Maybe<number>): Decided {
  const deducted = row.broken.includes('deducted') ? null : (row.deducted ?? 0);
  const accepted: Decided = { deducted, certified: minus(declared, deducted) };
  switch (row.status) {
    case 'certified':
      return accepted;
    case 'rejected':
      return { deducted: declared, certified: 0 };
    case 'parked':
      return takenUp === null ? { deducted: 0, certified: 0 } : accepted;
    case 'declared':
    case null:
      return { deducted: null, certified: null };
  }
}

/** Opens the ledger as claims, in batches: all rows, or as few of them as those that are marked. */
export type Claims = (only?: Maybe<Marks>) => AsyncIterable<readonly Claim[]>;

/**
 * The ledger's rows as claims, those in scope; `asOf` serves reports that have no date yet. A row that corrects another
 * is converted at that row's rate.
 */
export function claims(project: Project, plan: Plan, ledger: Ledger, scope: Scope, asOf: Maybe<Day>): Claims {
  const convert = exchange(project, plan.pack, asOf);
  const [only] = project.partners;
  /** A project without partners has one unit for whatever its rows name. */
  const whole = project.partners.length === 0 ? (plan.units[0] ?? null) : null;
  const onlyId = project.partners.length === 1 && only !== undefined ? only.id : '';
  // Of two partners of one id the first counts.
  const currencies = new Map([...project.partners].reverse().map(({ id, currency }) => [id, currency]));
  const reports = new Map(project.reports.map(report => [report.no, report]));
  const byDay = new Map<string, Maybe<ReportingPeriod>>();

  const known = new Map<Unit, RowShares>();
  const sharesOf = (unit: Unit): RowShares => {
    let shares = known.get(unit);
    if (shares === undefined) {
      shares = rowSharesOf(unit);
      known.set(unit, shares);
    }
    return shares;
  };

  const reportOf = (row: Expense): Maybe<ReportingPeriod> => {
    if (row.report !== null) return reports.get(row.report) ?? null;
    if (row.broken.includes('report') || row.paid_date === null) return null;
    let report = byDay.get(row.paid_date);
    if (report === undefined) {
      report = reportOn(project, row.paid_date);
      byDay.set(row.paid_date, report);
    }
    return report;
  };

  /** A row as it was on the day that was asked for: what a report takes up that begins after it is still parked. */
  const asItWas = (row: Expense): Expense => {
    const begins = row.taken_up === null ? null : (reports.get(row.taken_up)?.start ?? null);
    if (begins === null || scope.until === null || begins <= scope.until) return row;
    return { ...row, status: 'parked', deducted: null, taken_up: null };
  };

  const claim = (given: Expense, original: Maybe<Original>): Claim => {
    const row = asItWas(given);
    const partner = row.partner === '' ? onlyId : row.partner;
    const unit = row.broken.includes('partner') ? null : (plan.unitOf.get(partner) ?? whole);
    const currency = row.currency === '' ? (currencies.get(partner) ?? 'EUR') : row.currency;
    const report = reportOf(row);
    const own = convert(row, currency, report);
    const isOriginals = original?.currency === currency && currency !== 'EUR';
    const conversion = isOriginals ? original.conversion : own;
    const declared = row.broken.includes('currency') ? null : inEur(row.declared, currency, conversion.rate);
    const no = report?.no ?? null;
    // Only a later report of the project can take a row up.
    const isLater = row.taken_up !== null && row.taken_up > (no ?? 0);
    const takenUp = isLater && (reports.size === 0 || reports.has(row.taken_up ?? 0)) ? row.taken_up : null;
    const { deducted, certified } = decided(row, declared, takenUp);
    const agreed = unit === null ? null : plan.unitIn(unit, no);
    const shares = agreed === null ? null : sharesOf(agreed);
    const euShare = shares === null ? null : rowShare(declared, shares.funds, shares.total);
    const national = shares === null ? null : rowShare(declared, shares.national, shares.total);
    return {
      row,
      partner,
      unit,
      report: no,
      currency,
      conversion,
      rateOf: isOriginals ? row.corrects : null,
      declared,
      deducted,
      certified,
      takenUp,
      euShare,
      ownShare: minus(minus(declared, euShare), national),
    };
  };

  const open = (originals: Maybe<Originals>): Claims =>
    async function* (only = null) {
      for await (const rows of ledger.rows(only)) {
        const batch: Claim[] = [];
        for (const row of rows) {
          if (scope.until !== null && (dayOf(row) ?? '') > scope.until) continue;
          const original = originals === null || row.corrects === '' ? null : await originals.of(row.corrects);
          const its = claim(row, original);
          originals?.meet(row.id, original ?? its);
          batch.push(its);
        }
        yield batch;
      }
      if (only === null) originals?.end();
    };
  return open(mayCorrect(project, ledger) ? new Originals(open(null)) : null);
}

/** What a unit plans of funds and of national sources, and in all: the shares of its rows. */
export interface RowShares {
  readonly funds: Maybe<Cents>;
  readonly national: Maybe<Cents>;
  readonly total: Maybe<Cents>;
}

export function rowSharesOf({ funding }: Unit): RowShares {
  const { funds, national, total } = funding;
  return { funds, national, total };
}

/** A row's share of a planned amount of the total, rounded down. */
export function rowShare(declared: Maybe<Cents>, amount: Maybe<Cents>, total: Maybe<Cents>): Maybe<Cents> {
  if (declared === null || amount === null || total === null || total <= 0) return null;
  return portion(declared, amount, total, 'floor');
}
