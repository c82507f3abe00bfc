import { EXPENSE_COLUMNS, EXPENSE_STATUSES, type ExpenseKey, type ExpenseStatus } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Cents, Maybe } from '../model/money.ts';
import { AmountTooLarge, plus } from '../model/money.ts';
import type { Claim } from './claim.ts';

/** Amounts of the rows that share a partner, report, category and status. */
export interface Sum {
  /** The partner that the rows name; nothing where they name none of the project. */
  readonly partner: string;
  readonly unit: Maybe<string>;
  readonly report: Maybe<number>;
  readonly category: string;
  readonly status: ExpenseStatus;
  rows: number;
  declared: Maybe<Cents>;
  deducted: Maybe<Cents>;
  euShare: Maybe<Cents>;
  ownShare: Maybe<Cents>;
  /** Certified in this report; a row that another report took up counts there. */
  certified: Maybe<Cents>;
  /** Certified of these rows, in whichever report. */
  certifiedOfRows: Maybe<Cents>;
}

/** Whose rows name no partner of the project; no id is like it. */
const NOBODY = '\n';

/** More reports, and more different partners or categories, than a ledger has: a cell's key stays a safe integer. */
const REPORTS = 2 ** 20;
const CODES = 2 ** 15;

const AMOUNTS = ['declared', 'deducted', 'certified', 'certifiedOfRows', 'euShare', 'ownShare'] as const;
const KEYS: readonly ExpenseKey[] = EXPENSE_COLUMNS.map(({ key }) => key);

/** What a ledger adds up to. The sums of two pieces merge into the sums of the whole. */
export class Sums {
  readonly cells = new Map<number, Sum>();
  /** The latest day of payment that an as-of may take. */
  latestPaid: Maybe<Day> = null;
  /** Whether any row is in another currency than EUR. */
  foreign = false;
  private readonly mayBeAsOf: (day: Day) => boolean;
  /** Bit i is set when a row has something in the ledger's i-th column. */
  private used = 0;
  private unused: readonly ExpenseKey[] = KEYS;

  constructor(mayBeAsOf: (day: Day) => boolean) {
    this.mayBeAsOf = mayBeAsOf;
  }

  /** Small numbers for partners, reports and categories, so that a row finds its cell without putting a text together. */
  private readonly codes = { partner: new Map<string, number>(), category: new Map<string, number>() };

  private code(of: 'partner' | 'category', text: string): number {
    const codes = this.codes[of];
    let code = codes.get(text);
    if (code === undefined) {
      code = codes.size;
      if (code >= CODES) throw new AmountTooLarge('more categories or partners than can be told apart');
      codes.set(structuredClone(text), code);
    }
    return code;
  }

  private cell(
    partner: string,
    unit: Maybe<string>,
    report: Maybe<number>,
    category: string,
    status: ExpenseStatus,
  ): Sum {
    const place =
      (this.code('partner', partner) * REPORTS + (report ?? REPORTS - 1)) * CODES + this.code('category', category);
    const key = place * EXPENSE_STATUSES.length + EXPENSE_STATUSES.indexOf(status);
    let cell = this.cells.get(key);
    if (cell === undefined) {
      const nothing = { declared: 0, deducted: 0, certified: 0, certifiedOfRows: 0, euShare: 0, ownShare: 0 };
      // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
      cell = { ...structuredClone({ partner, unit, report, category, status }), rows: 0, ...nothing };
      this.cells.set(key, cell);
    }
    return cell;
  }

  add({
    row,
    currency,
    partner,
    unit,
    report,
    declared,
    deducted,
    certified,
    certifiedIn,
    euShare,
    ownShare,
  }: Claim): void {
    const status = row.status ?? 'declared';
    const id = unit === null ? null : unit.id;
    const name = unit === null ? NOBODY : partner;
    const cell = this.cell(name, id, report, row.category, status);
    cell.rows++;
    cell.declared = plus(cell.declared, declared);
    cell.euShare = plus(cell.euShare, euShare);
    cell.ownShare = plus(cell.ownShare, ownShare);
    if (status !== 'declared') {
      cell.deducted = plus(cell.deducted, deducted);
      cell.certifiedOfRows = plus(cell.certifiedOfRows, certified);
      const at = certifiedIn === report ? cell : this.cell(name, id, certifiedIn, row.category, status);
      at.certified = plus(at.certified, certified);
    }
    if (currency !== 'EUR') this.foreign = true;
    const paid = row.paid_date;
    if (paid !== null && (this.latestPaid === null || paid > this.latestPaid) && this.mayBeAsOf(paid))
      this.latestPaid = paid;
    if (this.unused.length > 0) this.noteUse(row);
  }

  private noteUse(row: Claim['row']): void {
    const used = this.unused.filter(key => row[key] !== '' && row[key] !== null);
    if (used.length === 0) return;
    for (const key of used) this.used |= 1 << KEYS.indexOf(key);
    this.unused = this.unused.filter(key => !used.includes(key));
  }

  /** Whether any row has something in a column of the ledger. */
  uses(key: ExpenseKey): boolean {
    return (this.used & (1 << KEYS.indexOf(key))) !== 0;
  }

  /** Adds the sums of another piece of the same ledger. */
  merge(other: Sums): void {
    for (const sum of other.cells.values()) {
      const cell = this.cell(sum.partner, sum.unit, sum.report, sum.category, sum.status);
      cell.rows += sum.rows;
      for (const amount of AMOUNTS) {
        cell[amount] = plus(cell[amount], sum[amount]);
      }
    }
    if (other.latestPaid !== null && (this.latestPaid === null || other.latestPaid > this.latestPaid)) {
      this.latestPaid = other.latestPaid;
    }
    this.foreign ||= other.foreign;
    this.used |= other.used;
    this.unused = KEYS.filter(key => !this.uses(key));
  }
}
