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
const floor = (value: bigint, by: bigint) => (value < 0n && value % by !== 0n ? value / by - 1n : value / by);
const halfUp = (value: bigint, by: bigint) =>
  value < 0n ? -floor(2n * -value + by, 2n * by) : floor(2n * value + by, 2n * by);
export const sum = (values: Iterable<bigint>) => [...values].reduce((all, value) => all + value, 0n);
export const percent = (part: bigint, whole: bigint) => euro(halfUp(part * 10_000n, whole));

interface Line extends Readonly<Record<string, string>> {}
interface Definition {
  readonly partners: readonly {
    readonly id: string;
    readonly currency: string;
    readonly budget: readonly Line[];
    readonly funding: Row;
  }[];
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

function budgetOf(lines: readonly Line[]): Map<string, bigint> {
  const real = new Map<string, bigint>();
  for (const { category = '', amount, quantity = '', price = '', flat } of lines) {
    if (flat !== undefined) {
      if (category !== 'office' || flat !== '15% of staff')
        throw new Error(`the count knows no ${category} of ${flat}`);
    } else
      added(
        real,
        category,
        amount === undefined ? floor(scaled(quantity, 2) * scaled(price, 2), 100n) : scaled(amount, 2),
      );
  }
  return withOffice(real);
}

interface Counted {
  readonly report: string;
  readonly partner: string;
  readonly category: string;
  readonly status: string;
  readonly eur: bigint;
  readonly deducted: bigint;
  readonly certified: bigint;
}

export const ledger: Counted[] = table('expenses.csv').map(row => {
  const no = row.report || REPORTS.find(([, end]) => (row.paid_date ?? '') <= end)?.[0] || '4';
  const rate = REPORTS.find(([its]) => its === no)?.[2] ?? '';
  const declared = scaled(row.declared ?? '', 2);
  const eur = row.currency === 'PLN' ? halfUp(declared * 10_000n, scaled(rate, 4)) : declared;
  const status = row.status || 'declared';
  const deducted = status === 'rejected' ? eur : scaled(row.deducted || '0', 2);
  const certified = status === 'certified' ? eur - deducted : 0n;
  return { report: no, partner: row.partner ?? '', category: row.category ?? '', status, eur, deducted, certified };
});

/** Sums of one partner's rows in one report, with the flat office. */
export function inReport(partner: string, no: string, amount: (row: Counted) => bigint): Map<string, bigint> {
  const real = new Map<string, bigint>();
  for (const row of ledger) if (row.partner === partner && row.report === no) added(real, row.category, amount(row));
  return withOffice(real);
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
function soFar(partner: string, total: bigint, amount: (row: Counted) => bigint) {
  const categories: Record<string, bigint> = {};
  const sources: Record<string, bigint> = {};
  for (const [no] of REPORTS) {
    const its = inReport(partner, no, amount);
    plus(categories, Object.fromEntries(its));
    plus(sources, shares(sum(its.values()), partner, total));
  }
  return { categories, sources, total: sum(Object.values(categories)) };
}

export const counted = definition.partners.map(({ id, budget }) => {
  const categories = budgetOf(budget);
  const total = sum(categories.values());
  return {
    id,
    total,
    categories,
    planned: shares(total, id, total),
    declared: soFar(id, total, row => row.eur),
    certified: soFar(id, total, row => row.certified),
  };
});
