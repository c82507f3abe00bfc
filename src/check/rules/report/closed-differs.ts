import { type ClosedReport, type ClosedRow, FROZEN_COLUMNS } from '../../../model/closed.ts';
import type { ExpenseKey } from '../../../model/columns.ts';
import { decimalText, type Maybe } from '../../../model/money.ts';
import { wholeFile } from '../../../model/place.ts';
import type { Project } from '../../../model/project.ts';
import type { Claim } from '../../../tally/claim.ts';
import { frozenRow } from '../../../tally/closing.ts';
import type { RowCheck, RowContext, Tell } from '../../check.ts';
import { NOTHING_TO_WATCH } from '../../check.ts';
import { budgetDifferences, figureDifferences } from '../../closed-figures.ts';

type Id = 'report/closed-differs';

/** A difference, kept until it is known whether the day asked for lets the whole report be seen. */
type Difference = Parameters<Tell<Id>>;

/** Differences of a closed report that are kept: more than findings are. */
const KEPT = 2_000;

/** What of a row the closed file compares, as it stands now. */
function valueNow({ row }: Claim, now: ReturnType<typeof frozenRow>, column: (typeof FROZEN_COLUMNS)[number]) {
  // What was decided is compared with what the row says, be it decided no longer.
  if (column === 'status') return { same: row.status ?? 'declared', shown: row.status };
  if (column !== 'deducted') return { same: now[column], shown: now[column] };
  const shown = row.deducted === null ? null : decimalText(row.deducted);
  return { same: shown ?? decimalText(0), shown };
}

/** A month and its rate without the zeros at its end, which do not make it another rate. */
function plain(rate: Maybe<string>): Maybe<string> {
  if (rate === null || !rate.includes('.')) return rate;
  // By hand, for a pattern that looks for the last zeros tries each run of them anew.
  let end = rate.length;
  while (rate.charAt(end - 1) === '0') end--;
  return rate.slice(0, rate.charAt(end - 1) === '.' ? end - 1 : end);
}

/** Follows the rows of one closed report. */
class Comparison {
  readonly closed: ClosedReport;
  readonly differences: Difference[] = [];
  /** Rates that are others now, by currency, month and both values. */
  readonly rates = new Map<string, Difference>();
  /** Whether a row differs of which another finding says why. */
  explained = false;
  /** The closed rows that have not been met, by id; an id may stand several times where it is a finding. */
  private readonly rows = new Map<string, ClosedRow[]>();
  /** Rows of a closed id in other reports; null where another finding says why. */
  private readonly elsewhere = new Map<string, Maybe<Difference>>();
  private readonly cell: RowContext['cell'];
  private readonly project: Project;
  /** Whether rows may be missing for a reason that another finding tells. */
  private partial: boolean;

  constructor(closed: ClosedReport, { cell, project, whole }: RowContext) {
    this.closed = closed;
    this.cell = cell;
    this.project = project;
    this.partial = !whole;
    for (const row of closed.rows) {
      const its = this.rows.get(row.id);
      if (its === undefined) this.rows.set(row.id, [row]);
      else its.push(row);
    }
  }

  /** Whether a row of this id was closed here. */
  has(id: string): boolean {
    return this.rows.has(id);
  }

  private difference(
    claim: Claim,
    column: ExpenseKey,
    closed: Maybe<string>,
    now: Maybe<string>,
    at: ExpenseKey = column,
  ): Difference {
    const { report } = this.closed;
    const partner = claim.partner || null;
    const what = 'row' as const;
    const args = { report, what, partner, line: claim.row.id, column, closed: closed || null, now: now || null };
    return [structuredClone(args), this.cell(claim, at), String(report)];
  }

  private differ(...difference: Parameters<typeof this.difference>): void {
    if (this.differences.length < KEPT) this.differences.push(this.difference(...difference));
  }

  /** A row of the ledger; whether another closed report has its id. */
  row(claim: Claim, closedElsewhere: (id: string) => boolean): void {
    const { report } = this.closed;
    const { id, broken } = claim.row;
    if (id === '') {
      // A row whose id cannot be read any more may be one that is missing.
      this.partial = true;
      return;
    }
    const before = this.rows.get(id);
    if (claim.report === report) {
      // A second row of an id has a finding of its own, and one of another closed report is said there.
      if (before?.length === 0 || (before === undefined && closedElsewhere(id))) this.explained = true;
      else if (before === undefined) this.differ(claim, 'id', null, id);
      else this.compare(this.closest(before, claim), claim);
      return;
    }
    if (before === undefined || before.length === 0 || this.elsewhere.has(id)) return;
    const unknown = claim.row.report !== null && claim.report === null;
    const now = claim.report === null ? null : String(claim.report);
    // A row without a report of its own moved with its day of payment.
    const at = claim.row.report === null && claim.row.paid_date !== null ? 'paid_date' : 'report';
    const isTold = unknown || broken.includes('report') || broken.includes('paid_date');
    this.elsewhere.set(structuredClone(id), isTold ? null : this.difference(claim, 'report', String(report), now, at));
  }

  /** Of several closed rows of an id the one that is the same, else the first; it is met. */
  private closest(before: ClosedRow[], claim: Claim): ClosedRow {
    const now = frozenRow(claim);
    const same = before.findIndex(row => FROZEN_COLUMNS.every(column => row[column] === now[column]));
    const [row] = before.splice(Math.max(0, same), 1);
    if (row === undefined) throw new Error('no closed row is left');
    return row;
  }

  private compare(before: ClosedRow, claim: Claim): void {
    const now = frozenRow(claim);
    const { broken } = claim.row;
    let same = true;
    for (const column of FROZEN_COLUMNS) {
      const isControl = column === 'status' || column === 'deducted';
      if (isControl && before[column] === null) continue;
      const value = valueNow(claim, now, column);
      if (before[column] === value.same) continue;
      same = false;
      if (broken.includes(column)) this.explained = true;
      else this.differ(claim, column, before[column], value.shown);
    }
    if (!same) return;
    // A row that was decided is certified elsewhere once a later report takes it up.
    if (before.status !== null && claim.takenUp !== null) {
      this.differ(claim, 'taken_up', null, String(claim.takenUp));
    } else if (plain(before.rate) !== plain(now.rate)) this.rate(claim, before.rate, now.rate);
  }

  /** A rate that is another one now: once, at the project's own table, else at the first row that it converts. */
  private rate(claim: Claim, closed: Maybe<string>, now: Maybe<string>): void {
    const { currency, conversion } = claim;
    if (now === null) {
      // A rate that is missing is said where it is missing.
      this.explained = true;
      return;
    }
    const key = `${currency} ${closed} ${now}`;
    if (this.rates.has(key)) return;
    const own = this.project.rates.find(its => its === conversion.rate);
    const place =
      (own === undefined ? undefined : this.project.places.get(`${own.path}.rate`)) ?? this.cell(claim, 'declared');
    const { report } = this.closed;
    const partner = claim.partner || null;
    const args = { report, what: 'rate' as const, partner, line: currency, column: 'rate', closed, now };
    this.rates.set(structuredClone(key), [structuredClone(args), place, String(report)]);
  }

  /** Rows that were closed, and are in another report or nowhere now. */
  gone(): void {
    const { report, file } = this.closed;
    for (const [id, rows] of this.rows) {
      for (const { partner } of rows) {
        const moved = this.elsewhere.get(id);
        if (id === '' || moved === null || (moved === undefined && this.partial)) this.explained = true;
        else if (this.differences.length >= KEPT) return;
        else if (moved !== undefined) this.differences.push(moved);
        else {
          const args = { report, what: 'row' as const, partner: partner || null, line: id, column: 'id' };
          this.differences.push([{ ...args, closed: id, now: null }, wholeFile(file), String(report)]);
        }
      }
    }
  }
}

export const closedDiffers: RowCheck<Id> = {
  kind: 'rows',
  id: 'report/closed-differs',
  severity: 'error',
  basis:
    'What was submitted and controlled stays: Reg. (EU) 1303/2013 art. 125(4)(a), Reg. (EU) 2021/1060 art. 74(1)(a)',
  watch(context, tell) {
    const comparisons = context.project.closed.map(closed => new Comparison(closed, context));
    if (comparisons.length === 0) return NOTHING_TO_WATCH;
    const isClosed = (id: string) => comparisons.some(comparison => comparison.has(id));
    return {
      row(claim) {
        for (const comparison of comparisons) comparison.row(claim, isClosed);
      },
      end(figures) {
        // One change of a rate or of a budget is said for the first of the reports that it changes.
        const told = new Set<string>();
        let before = false;
        for (const comparison of comparisons) {
          const { closed, differences, rates } = comparison;
          // A day before the one as of which it was closed shows only a part of it.
          if (closed.asOf !== null && context.until !== null && context.until < closed.asOf) continue;
          comparison.gone();
          for (const difference of differences) tell(...difference);
          const budget = budgetDifferences(closed, figures, context);
          for (const [key, [args, place, subject]] of [...rates, ...budget.told]) {
            if (!told.has(key)) tell(args, place, subject);
            told.add(key);
          }
          const causes = differences.length + rates.size + budget.told.size;
          if (causes === 0 && !comparison.explained && !budget.explained) {
            const found = figureDifferences(closed, figures, before);
            for (const difference of found) tell(...difference);
            before ||= found.length > 0;
          } else before = true;
        }
        return undefined;
      },
    };
  },
};
