import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { floor, halfUp, scaled, sum } from './demo-count.ts';

// The second demo counted from its files alone, in whole cents, rule by rule as arithmetic.md has them. Nothing of src/
// computes here.

const FOLDER = new URL('../../fixtures/ok/generic-2021-2027-demo/', import.meta.url).pathname;

type Row = Readonly<Record<string, string>>;
export const table = (name: string): Row[] => parse(readFileSync(`${FOLDER}${name}`), { columns: true }) as Row[];

interface Definition {
  readonly total: string;
  readonly funding: Row;
  readonly partners: readonly {
    readonly id: string;
    readonly currency: string;
    readonly budget: readonly Row[];
    readonly funding: Row;
  }[];
  readonly reports: readonly { readonly no: string; readonly end: string; readonly submitted?: string }[];
  readonly indicators: readonly Row[];
}
export const definition = parseYaml(readFileSync(`${FOLDER}project.yaml`, 'utf8'), {
  schema: 'failsafe',
}) as Definition;

/** Reports with rows. */
export const REPORTS = definition.reports.flatMap(({ no, submitted }) => (submitted === undefined ? [] : [no]));

export type Amounts = Readonly<Record<string, bigint>>;

export function added(all: readonly Amounts[]): Amounts {
  const keys = new Set(all.flatMap(one => Object.keys(one)));
  return Object.fromEntries([...keys].map(key => [key, sum(all.map(one => one[key] ?? 0n))]));
}

/** A percentage in hundredths of a point. */
const points = (text: string) => scaled(text.replace('%', ''), 2);

interface Flat {
  readonly percent: bigint;
  readonly of: string;
}
type Flats = Readonly<Record<string, Flat>>;

/** Categories with their flat rates, each cut toward zero, as a division of big integers does. */
function withFlats(real: Amounts, { staff, travel, office, other }: Flats): Amounts {
  const of = (category: string) => real[category] ?? 0n;
  const cut = (base: bigint, { percent }: Flat) => (base * percent) / 10_000n;
  const direct = of('external') + of('equipment') + of('infrastructure');
  const all: Record<string, bigint> = { ...real };
  const pay = staff === undefined ? of('staff') : cut((travel === undefined ? of('travel') : 0n) + direct, staff);
  if (staff !== undefined) all.staff = pay;
  const trips = travel === undefined ? of('travel') : cut(pay, travel);
  if (travel !== undefined) all.travel = trips;
  if (office !== undefined) all.office = cut(office.of === 'staff' ? pay : pay + trips + direct, office);
  if (other !== undefined && staff === undefined) all.other = cut(pay, other);
  return all;
}

/** Where a line or a row without a category stands. */
const categoryOf = (line: Row) => line.category ?? (line['unit-cost'] === undefined ? 'lump-sum' : 'unit-cost');

export function lineAmount({ amount, quantity = '', price = '' }: Row): bigint {
  return amount === undefined ? floor(scaled(quantity, 2) * scaled(price, 2), 100n) : scaled(amount, 2);
}

type Funding = readonly {
  readonly source: string;
  /** Null for an amount, or the rest. */
  readonly percent: bigint | null;
  readonly agreed: bigint;
}[];

/** What the slices of a total come to: rates rounded down, and the rest. */
function agreed(total: bigint, slices: Row): Funding {
  const stated = Object.entries(slices).map(([source, text]) => {
    if (text === 'rest') return { source, percent: null, agreed: null };
    if (!text.endsWith('%')) return { source, percent: null, agreed: scaled(text, 2) };
    return { source, percent: points(text), agreed: floor(total * points(text), 10_000n) };
  });
  const rest = total - sum(stated.map(slice => slice.agreed ?? 0n));
  return stated.map(slice => ({ ...slice, agreed: slice.agreed ?? rest }));
}

/** Funds and what is paid out with them. */
const PAID = ['ERDF', 'ESF+', 'state'];
export const partKey = (source: string) => `own/${source === 'own' ? 'own-rest' : source}`;

/** Sources by name; parts of own as `own/private`, `own/own-rest` and `own/rounding`, where any part is named. */
function sourcesOf(whole: bigint, funding: Funding, amount: (slice: Funding[number]) => bigint): Amounts {
  const paid = funding.filter(({ source }) => PAID.includes(source));
  const parts = funding.filter(({ source }) => !PAID.includes(source));
  const given = Object.fromEntries(paid.map(slice => [slice.source, amount(slice)]));
  const own = whole - sum(Object.values(given));
  if (parts.every(({ source }) => source === 'own')) return { ...given, own };
  const named = Object.fromEntries(parts.map(slice => [partKey(slice.source), amount(slice)]));
  return { ...given, own, ...named, 'own/rounding': own - sum(Object.values(named)) };
}

/** Who pays an amount X of a partner whose budget is `total`. */
function split(X: bigint, total: bigint, funding: Funding): Amounts {
  return sourcesOf(X, funding, ({ source, percent, agreed: its }) => {
    if (!PAID.includes(source)) return floor(X * ((its * 10n ** 17n) / total), 10n ** 17n);
    return percent === null ? floor(X * its, total) : floor(X * percent, 10_000n);
  });
}

/** The Commission's rates of the zloty for the months in which the four reports were submitted. */
const PLN: Row = { '2023-07': '4.4485', '2024-01': '4.3355', '2024-07': '4.3188', '2025-01': '4.2655' };
const SEK: Row = Object.fromEntries(table('rates.csv').map(({ month = '', rate = '' }) => [month, rate]));

export interface Counted {
  readonly id: string;
  readonly partner: string;
  readonly report: string;
  readonly category: string;
  readonly status: string;
  readonly eur: bigint;
  readonly deducted: bigint;
  /** Nothing where the controller has not accepted anything, or not decided. */
  readonly certified: bigint;
  readonly certifiedIn: string;
  /** The report that took a parked row up, or ''. */
  readonly takenUp: string;
}

const rows = table('expenses.csv');
const reportOf = ({ report = '', paid_date = '' }: Row) =>
  report || (definition.reports.find(({ end }) => paid_date <= end)?.no ?? '');

export const ledger: Counted[] = rows.map(row => {
  const { id = '', partner = '', category = '', corrects, taken_up: takenUp = '' } = row;
  const report = reportOf(row);
  const currency = row.currency || definition.partners.find(its => its.id === partner)?.currency;
  const convertedIn = reportOf(rows.find(its => its.id === corrects) ?? row);
  const month = definition.reports.find(({ no }) => no === convertedIn)?.submitted?.slice(0, 7) ?? '';
  const declared = scaled(row.declared ?? '', 2);
  const rate = currency === 'PLN' ? PLN[month] : SEK[month];
  const eur = currency === 'EUR' ? declared : halfUp(declared * 10_000n, scaled(rate ?? '', 4));
  const status = row.status || 'declared';
  const deducted = status === 'rejected' ? eur : scaled(row.deducted || '0', 2);
  const accepted = status === 'certified' || (status === 'parked' && takenUp !== '');
  const certified = accepted ? eur - deducted : 0n;
  return { id, partner, report, category, status, eur, deducted, certified, certifiedIn: takenUp || report, takenUp };
});

/** A sum of rows with its flat rates, and who pays it. */
export interface Spent {
  readonly categories: Amounts;
  readonly sources: Amounts;
  readonly total: bigint;
}

const together = (all: readonly Spent[]): Spent => ({
  categories: added(all.map(({ categories }) => categories)),
  sources: added(all.map(({ sources }) => sources)),
  total: sum(all.map(({ total }) => total)),
});

/** One report's own figures. */
export interface InReport {
  readonly no: string;
  readonly declared: Spent;
  /** Of the rows certified in this report, those taken up among them. */
  readonly certified: Spent;
  /** Of the rows parked in this report, whether they were taken up later or not. */
  readonly parked: Spent;
  /** Of the rows that this report took up. */
  readonly takenUp: Spent;
}

export const counted = definition.partners.map(partner => {
  const { id, budget } = partner;
  const flats: Flats = Object.fromEntries(
    budget.flatMap(({ category = '', flat }) => {
      const [percent, of] = flat?.split('% of ') ?? [];
      return percent === undefined || of === undefined ? [] : [[category, { percent: points(percent), of }]];
    }),
  );
  const real = budget.filter(({ flat }) => flat === undefined);
  const categories = withFlats(added(real.map(line => ({ [categoryOf(line)]: lineAmount(line) }))), flats);
  const total = sum(Object.values(categories));
  const funding = agreed(total, partner.funding);

  const spent = (amount: (row: Counted) => bigint): Spent => {
    const mine = ledger.filter(row => row.partner === id);
    const its = withFlats(added(mine.map(row => ({ [row.category]: amount(row) }))), flats);
    const all = sum(Object.values(its));
    return { categories: its, sources: split(all, total, funding), total: all };
  };
  const reports = REPORTS.map(
    (no): InReport => ({
      no,
      declared: spent(row => (row.report === no ? row.eur : 0n)),
      certified: spent(row => (row.certifiedIn === no ? row.certified : 0n)),
      parked: spent(row => (row.report === no && row.status === 'parked' ? row.eur : 0n)),
      takenUp: spent(row => (row.takenUp === no ? row.eur : 0n)),
    }),
  );
  return {
    id,
    total,
    flats,
    categories,
    planned: sourcesOf(total, funding, slice => slice.agreed),
    reports,
    /** Each report by itself, then the sum, up to a report. */
    soFar: (upTo: string) => together(reports.filter(({ no }) => no <= upTo).map(({ declared }) => declared)),
    certified: (upTo: string) => together(reports.filter(({ no }) => no <= upTo).map(one => one.certified)),
  };
});

/** Sources over partners; who names no part of its own has all of it in the rest. */
export function overPartners(of: (one: (typeof counted)[number]) => Amounts): Amounts {
  return added(
    counted.map(one => {
      const its = of(one);
      return 'own/rounding' in its ? its : { ...its, 'own/own-rest': its.own ?? 0n };
    }),
  );
}
