import { EXPENSE_COLUMNS, EXPENSE_STATUSES, type ExpenseKey, type ExpenseStatus } from '../model/columns.ts';
import { type Day, type Month, monthOf } from '../model/date.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { AmountTooLarge, plus } from '../model/money.ts';
import { type Claim, dayOf } from './claim.ts';

/** A row of the ledger: which one it is, counted from 0, and its id. */
export interface RowMark {
  at: number;
  id: string;
}

/** Amounts of the rows that share a partner, report, category and status, and what took them up. */
export interface Sum {
  /** The partner that the rows name; nothing where they name none of the project. */
  readonly partner: string;
  readonly unit: Maybe<string>;
  readonly report: Maybe<number>;
  /** The later report that took these rows up, which had been parked: they are certified there. */
  readonly takenUp: Maybe<number>;
  readonly category: string;
  readonly status: ExpenseStatus;
  rows: number;
  readonly first: RowMark;
  readonly last: RowMark;
  /** How many of the rows have no amount in EUR that is known. */
  unknown: number;
  /** How many of the rows have a deduction. */
  deductions: number;
  declared: Maybe<Cents>;
  deducted: Maybe<Cents>;
  certified: Maybe<Cents>;
  euShare: Maybe<Cents>;
  ownShare: Maybe<Cents>;
}

/** What identifies the rows of a sum. */
type Kind = Pick<Sum, 'partner' | 'unit' | 'report' | 'takenUp' | 'category' | 'status'>;

/** What a unit declared in a category in one month of payment; rows without any date have no month. */
export interface MonthSum {
  readonly unit: string;
  readonly month: Maybe<Month>;
  readonly category: string;
  declared: Maybe<Cents>;
}

/** Whose rows name no partner of the project; no id is like it. */
const NOBODY = '\n';

/** More reports, and more different partners, categories or pairs of reports, than a ledger has: a cell's key stays a safe integer. */
const REPORTS = 2 ** 20;
const CODES = 2 ** 15;

const AMOUNTS = ['declared', 'deducted', 'certified', 'euShare', 'ownShare'] as const;
const KEYS: readonly ExpenseKey[] = EXPENSE_COLUMNS.map(({ key }) => key);

function monthOfRow(row: Claim['row']): Maybe<Month> {
  const day = dayOf(row);
  return day === null ? null : monthOf(day);
}

function codeOf<Key>(codes: Map<Key, number>, key: Key): number {
  let code = codes.get(key);
  if (code === undefined) {
    code = codes.size;
    if (code >= CODES) throw new AmountTooLarge('more categories or partners than can be told apart');
    codes.set(structuredClone(key), code);
  }
  return code;
}

/** Sums as plain values, which one thread can hand to another. */
export interface SumsData {
  readonly cells: ReadonlyMap<number, Sum>;
  /** Rows of the ledger. */
  readonly count: number;
  readonly files: readonly string[];
  readonly months: ReadonlyMap<string, MonthSum>;
  readonly latestPaid: Maybe<Day>;
  readonly foreign: boolean;
  readonly used: number;
}

/** What a ledger adds up to. The sums of two pieces merge into the sums of the whole. */
export class Sums {
  readonly cells = new Map<number, Sum>();
  count = 0;
  /** The files of the ledger. */
  files: readonly string[] = [];
  /** So many rows have ids of their own in memory. */
  private settled = 0;
  /** The latest day of payment that an as-of may take. */
  latestPaid: Maybe<Day> = null;
  /** Whether any row is in another currency than EUR. */
  foreign = false;
  /** Filled where there are no reports to tell time by. */
  readonly months = new Map<string, MonthSum>();
  private readonly mayBeAsOf: (day: Day) => boolean;
  private readonly byMonth: boolean;
  /** Bit i is set when a row has something in the ledger's i-th column. */
  used = 0;
  private unused: readonly ExpenseKey[];

  /** `has` tells which columns the ledger has at all. */
  constructor(mayBeAsOf: (day: Day) => boolean, byMonth = false, has: (key: ExpenseKey) => boolean = () => true) {
    this.mayBeAsOf = mayBeAsOf;
    this.byMonth = byMonth;
    this.unused = KEYS.filter(has);
  }

  /** Small numbers for partners, reports and categories, so that a row finds its cell without putting a text together. */
  private readonly codes = {
    partner: new Map<string, number>(),
    category: new Map<string, number>(),
    reports: new Map<number, number>(),
  };

  /** `first` is the row, or the rows, for which it is asked. */
  private cell({ partner, unit, report, takenUp, category, status }: Kind, first: RowMark): Sum {
    const reports = (report ?? REPORTS - 1) * REPORTS + (takenUp ?? REPORTS - 1);
    const place =
      (codeOf(this.codes.partner, partner) * CODES + codeOf(this.codes.reports, reports)) * CODES +
      codeOf(this.codes.category, category);
    const key = place * EXPENSE_STATUSES.length + EXPENSE_STATUSES.indexOf(status);
    let cell = this.cells.get(key);
    if (cell === undefined) {
      const nothing = { unknown: 0, deductions: 0, declared: 0, deducted: 0, certified: 0, euShare: 0, ownShare: 0 };
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      const kind = structuredClone({ partner, unit, report, takenUp, category, status, first, last: { ...first } });
      cell = { ...kind, rows: 0, ...nothing };
      this.cells.set(key, cell);
    }
    return cell;
  }

  add(claim: Claim): void {
    const { row, currency, partner, unit, report, takenUp, declared, deducted, certified } = claim;
    const status = row.status ?? 'declared';
    const { category } = row;
    const at = this.count++;
    const cell = this.cell(
      unit === null
        ? { partner: NOBODY, unit: null, report, takenUp, category, status }
        : { partner, unit: unit.id, report, takenUp, category, status },
      { at, id: row.id },
    );
    cell.rows++;
    cell.last.at = at;
    cell.last.id = row.id;
    if (declared === null) cell.unknown++;
    cell.declared = plus(cell.declared, declared);
    cell.euShare = plus(cell.euShare, claim.euShare);
    cell.ownShare = plus(cell.ownShare, claim.ownShare);
    if (status !== 'declared') {
      cell.deducted = plus(cell.deducted, deducted);
      cell.certified = plus(cell.certified, certified);
      if (deducted !== 0) cell.deductions++;
    }
    if (this.byMonth && unit !== null) this.inMonth(unit.id, monthOfRow(row), category, declared);
    if (currency !== 'EUR') this.foreign = true;
    const paid = row.paid_date;
    if (paid !== null && (this.latestPaid === null || paid > this.latestPaid) && this.mayBeAsOf(paid))
      this.latestPaid = paid;
    if (this.unused.length > 0) this.noteUse(row);
  }

  private inMonth(unit: string, month: Maybe<Month>, category: string, declared: Maybe<Cents>): void {
    const key = JSON.stringify([unit, month, category]);
    const sum = this.months.get(key);
    if (sum === undefined) this.months.set(key, structuredClone({ unit, month, category, declared }));
    else sum.declared = plus(sum.declared, declared);
  }

  private noteUse(row: Claim['row']): void {
    for (const key of this.unused) {
      if (row[key] === '' || row[key] === null) continue;
      this.used |= 1 << KEYS.indexOf(key);
      this.unused = this.unused.filter(other => other !== key);
    }
  }

  /** Whether any row has something in a column of the ledger. */
  uses(key: ExpenseKey): boolean {
    return (this.used & (1 << KEYS.indexOf(key))) !== 0;
  }

  /** Ends a batch of rows: an id is a slice of its passage, and would keep all of that in memory. */
  settle(): void {
    for (const { last } of this.cells.values()) if (last.at >= this.settled) last.id = structuredClone(last.id);
    this.settled = this.count;
  }

  /** Plain values, which one thread can hand to another. */
  toData(): SumsData {
    this.settle();
    const { cells, count, files, months, latestPaid, foreign, used } = this;
    return { cells, count, files, months, latestPaid, foreign, used };
  }

  /** The sums that were handed over as plain values. */
  static of(data: SumsData): Sums {
    const sums = new Sums(
      () => true,
      false,
      () => false,
    );
    sums.merge(data);
    return sums;
  }

  /** Adds the sums of the next piece of the same ledger. */
  merge(other: SumsData): void {
    for (const sum of other.cells.values()) {
      const cell = this.cell(sum, { ...sum.first, at: sum.first.at + this.count });
      cell.rows += sum.rows;
      cell.last.at = sum.last.at + this.count;
      cell.last.id = sum.last.id;
      cell.unknown += sum.unknown;
      cell.deductions += sum.deductions;
      for (const amount of AMOUNTS) {
        cell[amount] = plus(cell[amount], sum[amount]);
      }
    }
    this.count += other.count;
    if (this.files.length === 0) this.files = other.files;
    for (const { unit, month, category, declared } of other.months.values()) {
      this.inMonth(unit, month, category, declared);
    }
    if (other.latestPaid !== null && (this.latestPaid === null || other.latestPaid > this.latestPaid)) {
      this.latestPaid = other.latestPaid;
    }
    this.foreign ||= other.foreign;
    this.used |= other.used;
    this.unused = this.unused.filter(key => !this.uses(key));
  }
}
