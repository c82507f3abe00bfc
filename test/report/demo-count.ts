import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

// The demo counted a second time, from its files alone, in whole cents, in the plainest way that arithmetic.md allows.
// Nothing of src/ computes here.

const FOLDER = new URL('../../fixtures/ok/LT-PL-1R-049-demo/', import.meta.url).pathname;
export const REPORTS = [
  ['1', '2017-08-31', '4.2598'],
  ['2', '2018-02-28', '4.1670'],
  ['3', '2018-08-31', '4.2882'],
  ['4', '2019-02-28', '4.3146'],
] as const;

type Row = Readonly<Record<string, string>>;
export const table = (name: string): Row[] => parse(readFileSync(`${FOLDER}${name}`), { columns: true }) as Row[];

/** A decimal text × 10^places, without a fraction. */
export function scaled(text: string, places: number): bigint {
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + decimals.padEnd(places, '0'));
  return text.startsWith('-') ? -value : value;
}
export const euro = (cents: bigint) => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
export const floor = (value: bigint, by: bigint) => (value < 0n && value % by !== 0n ? value / by - 1n : value / by);
export const halfUp = (value: bigint, by: bigint) =>
  value < 0n ? -floor(2n * -value + by, 2n * by) : floor(2n * value + by, 2n * by);
export const sum = (values: Iterable<bigint>) => [...values].reduce((all, value) => all + value, 0n);
export const percent = (part: bigint, whole: bigint) => euro(halfUp(part * 10_000n, whole));

interface Line {
  readonly category: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly price?: string;
  readonly flat?: string;
  readonly period?: string;
  readonly periods?: Readonly<Record<string, string>>;
}
interface Definition {
  readonly partners: readonly {
    readonly id: string;
    readonly currency: string;
    readonly budget: readonly Line[];
    readonly funding: Row;
  }[];
  readonly reports: readonly Row[];
  readonly indicators: readonly Row[];
}
export const definition = parseYaml(readFileSync(`${FOLDER}project.yaml`, 'utf8'), {
  schema: 'failsafe',
}) as Definition;

/** Categories of a sum of rows: what is left of staff in office is 15 % of it, cut. */
function withOffice(real: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const all = new Map(real);
  all.set('office', ((real.get('staff') ?? 0n) * 15n) / 100n);
  return all;
}

function added(real: Map<string, bigint>, category: string, amount: bigint): void {
  real.set(category, (real.get(category) ?? 0n) + amount);
}

function amountOf({ amount, quantity = '', price = '' }: Line): bigint {
  return amount === undefined ? floor(scaled(quantity, 2) * scaled(price, 2), 100n) : scaled(amount, 2);
}

function budgetOf(lines: readonly Line[]): Map<string, bigint> {
  const real = new Map<string, bigint>();
  for (const line of lines) {
    if (line.flat === undefined) added(real, line.category, amountOf(line));
    else if (line.category !== 'office' || line.flat !== '15% of staff')
      throw new Error(`the count knows no ${line.category} of ${line.flat}`);
  }
  return withOffice(real);
}

/** The budget by reporting period: the flat office of each is cut, the last has what is left of it. */
function spreadOf(lines: readonly Line[], office: bigint): Record<string, bigint> {
  const spread: Record<string, bigint> = {};
  const real = lines.filter(({ flat }) => flat === undefined);
  for (const line of real) if (line.period === 'preparation') plus(spread, { p0: amountOf(line) });
  let left = office;
  for (const [no] of REPORTS) {
    const amounts = new Map<string, bigint>();
    for (const { category, periods } of real) added(amounts, category, scaled(periods?.[no] ?? '0', 2));
    const cut = withOffice(amounts);
    if (no === REPORTS.at(-1)?.[0]) cut.set('office', left);
    left -= cut.get('office') ?? 0n;
    spread[`p${no}`] = sum(cut.values());
  }
  return spread;
}

/** A row is declared in one report; what of it is certified may belong to another. */
type Amount = 'declared' | 'certified';

interface Counted {
  readonly id: string;
  readonly partner: string;
  readonly category: string;
  readonly status: string;
  readonly declared: bigint;
  readonly deducted: bigint;
  readonly certified: bigint;
  readonly report: Readonly<Record<Amount, string>>;
}

const rows = table('expenses.csv');

const reportOf = ({ report, paid_date = '' }: Row) => report || REPORTS.find(([, end]) => paid_date <= end)?.[0] || '4';

/** Of the row's own report; a row that corrects another is converted at that row's rate. */
function rateOf(row: Row): string {
  const corrected = rows.find(({ id }) => id === row.corrects);
  return corrected === undefined ? (REPORTS.find(([no]) => no === reportOf(row))?.[2] ?? '') : rateOf(corrected);
}

export const ledger: Counted[] = rows.map(row => {
  const no = reportOf(row);
  const rate = row.currency === 'PLN' ? rateOf(row) : null;
  const amount = scaled(row.declared ?? '', 2);
  const declared = rate === null ? amount : halfUp(amount * 10_000n, scaled(rate, 4));
  const status = row.status || 'declared';
  const deducted = status === 'rejected' ? declared : scaled(row.deducted || '0', 2);
  const accepted = status === 'certified' || (status === 'parked' && row.taken_up !== '');
  return {
    id: row.id ?? '',
    partner: row.partner ?? '',
    category: row.category ?? '',
    status,
    declared,
    deducted,
    certified: accepted ? declared - deducted : 0n,
    report: { declared: no, certified: row.taken_up || no },
  };
});

/** Sums of one partner's rows in one report, with the flat office. */
export function inReport(partner: string, no: string, amount: Amount): Map<string, bigint> {
  const real = new Map<string, bigint>();
  for (const row of ledger)
    if (row.partner === partner && row.report[amount] === no) added(real, row.category, row[amount]);
  return withOffice(real);
}

/** What the controller made of one partner's rows in one report, and of those that it takes up. */
export function controlIn(partner: string, no: string) {
  const total = (amount: 'declared' | 'certified', its: readonly Counted[]): bigint => {
    const real = new Map<string, bigint>();
    for (const row of its) added(real, row.category, row[amount]);
    return sum(withOffice(real).values());
  };
  const mine = ledger.filter(row => row.partner === partner);
  const own = mine.filter(({ report }) => report.declared === no);
  const takenUp = mine.filter(({ report }) => report.declared !== no && report.certified === no);
  const isDecided = ({ status }: Counted) => status !== 'declared';
  const decided = total('declared', [...own.filter(isDecided), ...takenUp]);
  const certified = sum(inReport(partner, no, 'certified').values());
  const parkedRows = own.filter(({ status }) => status === 'parked');
  const left = decided - certified - total('declared', parkedRows);
  // What the cuts of the office leave belongs to parked where no row has a deduction.
  const deducted = parkedRows.length === 0 || own.some(row => row.deducted !== 0n) ? left : 0n;
  const parked = total('declared', parkedRows) + left - deducted;
  return { decided, certified, parked, deducted, undecided: total('declared', [...own, ...takenUp]) - decided };
}

/** Who pays a sum: ERDF 85 % cut; where half of the rest is municipal, each half by its 17-digit share of the total. */
function shares(amount: bigint, partner: string, total: bigint): Record<string, bigint> {
  const ERDF = floor(amount * 85n, 100n);
  const own = amount - ERDF;
  if (partner !== 'LP') return { ERDF, own };
  const share = (floor(total * 750n, 10_000n) * 10n ** 17n) / total;
  const rest = total - floor(total * 85n, 100n) - floor(total * 750n, 10_000n);
  const municipal = floor(amount * share, 10n ** 17n);
  const ownRest = floor(amount * ((rest * 10n ** 17n) / total), 10n ** 17n);
  return { ERDF, own, municipal, 'own-rest': ownRest, rounding: own - municipal - ownRest };
}

function plus(all: Record<string, bigint>, more: Record<string, bigint>): Record<string, bigint> {
  for (const [key, value] of Object.entries(more)) all[key] = (all[key] ?? 0n) + value;
  return all;
}

/** So far: each report by itself, then the sum. */
function soFar(partner: string, total: bigint, amount: Amount) {
  const categories: Record<string, bigint> = {};
  const sources: Record<string, bigint> = {};
  const reports = REPORTS.map(([no]) => {
    const its = inReport(partner, no, amount);
    const split = shares(sum(its.values()), partner, total);
    plus(categories, Object.fromEntries(its));
    plus(sources, split);
    return [no, split] as const;
  });
  return { categories, sources, reports, total: sum(Object.values(categories)) };
}

export const counted = definition.partners.map(({ id, budget }) => {
  const categories = budgetOf(budget);
  const total = sum(categories.values());
  return {
    id,
    total,
    categories,
    spread: spreadOf(budget, categories.get('office') ?? 0n),
    planned: shares(total, id, total),
    declared: soFar(id, total, 'declared'),
    certified: soFar(id, total, 'certified'),
  };
});
