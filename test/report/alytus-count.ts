import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { floor, scaled, sum } from './demo-count.ts';

// The town's portfolio counted a second time, from its files alone: whole cents, plain loops, and of the arithmetic only what
// these three projects need. Nothing of src/ computes here.

const FOLDER = new URL('../../fixtures/ok/alytus/', import.meta.url).pathname;
const read = (path: string) =>
  parseYaml(readFileSync(`${FOLDER}${path}`, 'utf8'), { schema: 'failsafe', maxAliasCount: 0 });

export type Row = Readonly<Record<string, string>>;
function table(path: string): Row[] {
  if (!existsSync(`${FOLDER}${path}`)) return [];
  return parse(readFileSync(`${FOLDER}${path}`), { columns: true }) as Row[];
}

interface Line {
  readonly category: string;
  readonly amount?: string;
  readonly quantity?: string;
  readonly price?: string;
  readonly flat?: string;
  readonly period?: string;
  readonly periods?: Row;
}
interface Definition {
  readonly code: string;
  readonly measure: string;
  readonly period: Row;
  readonly total: string;
  readonly funding: Row;
  readonly partners: readonly { readonly id: string; readonly budget: readonly Line[]; readonly funding: Row }[];
  readonly reports: readonly Row[];
  readonly indicators: readonly Row[];
  readonly entities: Row;
}
interface Measure {
  readonly id: string;
  readonly allocation: Row;
  readonly measures?: readonly Measure[];
}

export type Amounts = Record<string, bigint>;
export function add(all: Amounts, more: Amounts): Amounts {
  for (const [key, value] of Object.entries(more)) all[key] = (all[key] ?? 0n) + value;
  return all;
}
const addedUp = (all: readonly Amounts[]) => all.reduce(add, {});
export const all = (amounts: Amounts) => sum(Object.values(amounts));

/** Categories with the indirect costs, which are 15 % of staff in all three projects. */
const withIndirect = (real: Amounts): Amounts => ({ ...real, indirect: ((real.staff ?? 0n) * 15n) / 100n });

function amountOf({ amount, quantity = '', price = '' }: Line): bigint {
  return amount === undefined ? floor(scaled(quantity, 2) * scaled(price, 2), 100n) : scaled(amount, 2);
}

const isRate = (slice: string) => slice.endsWith('%');
const DAY = 86_400_000;
const days = (from: string, to: string) => BigInt((Date.parse(to) - Date.parse(from)) / DAY + 1);

/** Six months after a day; of a longer month's last days, the last day that there is. */
export function halfAYearAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What the common indicators of the ESF ask of a record, and from which day it counts. */
const NOT_IN_WORK = (row: Row) => row.employment !== 'employed';
const DISADVANTAGED = (row: Row) => row.migrant === 'yes' || row.disability === 'yes' || row.disadvantaged === 'yes';
const said = (text: string | undefined, word: string) => (text ?? '').split('+').includes(word);
const age = (row: Row) => Number(row.entered?.slice(0, 4)) - Number(row.birth_year);
const level = (row: Row) => Number(row.education);
const NEEDS: Readonly<Record<string, (row: Row) => boolean>> = {
  CO01: row => row.employment === 'unemployed' || row.employment === 'long-term-unemployed',
  CO02: row => row.employment === 'long-term-unemployed',
  CO03: row => row.employment === 'inactive' || row.employment === 'inactive-not-in-education',
  CO04: row => row.employment === 'inactive-not-in-education',
  CO05: row => row.employment === 'employed',
  CO06: row => age(row) < 25,
  CO07: row => age(row) > 54,
  CO08: row => age(row) > 54 && row.employment !== 'employed' && row.employment !== 'inactive',
  CO09: row => level(row) === 1 || level(row) === 2,
  CO10: row => level(row) === 3 || level(row) === 4,
  CO11: row => level(row) >= 5,
  CO15: row => row.migrant === 'yes',
  CO16: row => row.disability === 'yes',
  CO17: row => row.disadvantaged === 'yes',
  CO18: row => row.homeless === 'yes',
  CO19: row => row.rural === 'yes',
  CR01: row => row.employment?.startsWith('inactive') === true && said(row.result_at_exit, 'job-search'),
  CR02: row => row.employment !== 'inactive' && said(row.result_at_exit, 'education'),
  CR03: row => said(row.result_at_exit, 'qualification'),
  CR04: row => NOT_IN_WORK(row) && said(row.result_at_exit, 'employment'),
  CR05: row => DISADVANTAGED(row) && ['CR01', 'CR02', 'CR03', 'CR04'].some(code => NEEDS[code]?.(row)),
  CR06: row => NOT_IN_WORK(row) && said(row.result_6m, 'employment'),
  CR07: row => row.employment === 'employed' && said(row.result_6m, 'improved'),
  CR08: row => age(row) > 54 && NOT_IN_WORK(row) && said(row.result_6m, 'employment'),
  CR09: row => DISADVANTAGED(row) && NOT_IN_WORK(row) && said(row.result_6m, 'employment'),
};
export const COMMON = Object.keys(NEEDS);

function countedFrom(code: string, { entered = '', left = '' }: Row): string {
  if (code < 'CR') return entered;
  if (left === '') return '9999';
  return code < 'CR06' ? left : halfAYearAfter(left);
}

/** Units in which people are counted; an activity is one of anything else. */
const PEOPLE = ['dalyvavimai', 'asmenys'];
const number = (text: string | undefined) => Number(text || 0);
const inAll = (rows: readonly Row[], key: string) => rows.reduce((count, row) => count + number(row[key]), 0);

/** A project as of a day; `from` is the first day of its report of that time. */
export function count(code: string, asOf: string, from: string) {
  const definition = read(`${code}/project.yaml`) as Definition;
  const rows = table(`${code}/expenses.csv`);
  const ends = definition.reports.map(({ no = '', end = '' }) => ({ no, end }));
  const only = definition.partners.length === 1 ? definition.partners[0]?.id : undefined;

  const ledger = rows.map(row => {
    const no = ends.find(({ end }) => (row.paid_date ?? '') <= end)?.no ?? ends.at(-1)?.no ?? '';
    const isDecided = (row.status || 'declared') !== 'declared';
    const isAccepted = row.status === 'certified' || (row.status === 'parked' && (row.taken_up ?? '') !== '');
    const declared = scaled(row.declared ?? '', 2);
    return {
      partner: only ?? row.partner ?? '',
      category: row.category ?? '',
      code: row.classification ?? '',
      year: row.paid_date?.slice(0, 4) ?? '',
      isDecided,
      declared,
      certified: isAccepted ? declared - scaled(row.deducted || '0', 2) : 0n,
      report: { declared: no, certified: row.taken_up || no },
    };
  });

  const inReport = (partner: string, no: string, kind: 'declared' | 'certified'): Amounts =>
    withIndirect(
      addedUp(
        ledger
          .filter(row => row.partner === partner && row.report[kind] === no)
          .map(row => ({ [row.category]: row[kind] })),
      ),
    );

  const partners = definition.partners.map(({ id, budget, funding }) => {
    const real = budget.filter(({ flat }) => flat === undefined);
    const categories = withIndirect(addedUp(real.map(line => ({ [line.category]: amountOf(line) }))));
    const total = all(categories);
    const planned: Amounts = {};
    for (const [source, slice] of Object.entries(funding))
      if (isRate(slice)) planned[source] = floor(total * scaled(slice.slice(0, -1), 2), 10_000n);
    for (const [source, slice] of Object.entries(funding)) if (slice === 'rest') planned[source] = total - all(planned);
    const parts = Object.keys(funding).filter(source => source !== 'ESF' && source !== 'state');
    /** Who pays a sum: rates are cut, a rest is its share of the total, cut; what that leaves is own, and so are its parts. */
    const split = (amount: bigint): Amounts => {
      const paid: Amounts = {};
      for (const source of ['ESF', 'state']) {
        const slice = funding[source] ?? '';
        paid[source] = isRate(slice)
          ? floor(amount * scaled(slice.slice(0, -1), 2), 10_000n)
          : floor(amount * (planned[source] ?? 0n), total);
      }
      paid.own = amount - all(paid);
      const named = parts.map((source): [string, bigint] => {
        const share = ((planned[source] ?? 0n) * 10n ** 17n) / total;
        return [source, floor(amount * share, 10n ** 17n)];
      });
      return { ...paid, ...Object.fromEntries(named) };
    };
    const soFar = (kind: 'declared' | 'certified') => {
      const each = ends.map(({ no }) => all(inReport(id, no, kind)));
      return { total: sum(each), sources: addedUp(each.map(split)), each };
    };
    /** What is to be spent by the end of each report: what its periods say, or its share by days. */
    const plan = ends.map(({ end }, i): bigint => {
      if (i === ends.length - 1) return total;
      const spread = real.every(({ period, periods }) => period !== undefined || periods !== undefined);
      if (!spread)
        return floor(
          total * days(definition.period.start ?? '', end),
          days(definition.period.start ?? '', definition.period.end ?? ''),
        );
      const upTo = ends.slice(0, i + 1).map(its => its.no);
      return sum(
        upTo.map(report =>
          all(
            withIndirect(
              addedUp(
                real.map(line => ({
                  [line.category]: line.period === report ? amountOf(line) : scaled(line.periods?.[report] ?? '0', 2),
                })),
              ),
            ),
          ),
        ),
      );
    });
    const own = total - (planned.ESF ?? 0n) - (planned.state ?? 0n);
    return {
      id,
      total,
      planned: { ...planned, own },
      declared: soFar('declared'),
      certified: soFar('certified'),
      plan,
    };
  });

  const years: Record<string, { planned: bigint; spent: bigint }> = {};
  for (const { plan, declared } of partners) {
    ends.forEach(({ end }, i) => {
      const year = end.slice(0, 4);
      const before = years[year] ?? { planned: 0n, spent: 0n };
      years[year] = {
        planned: before.planned + (plan[i] ?? 0n) - (i === 0 ? 0n : (plan[i - 1] ?? 0n)),
        spent: before.spent + (declared.each[i] ?? 0n),
      };
    });
  }

  const persons = table(`${code}/participants.csv`);
  const people = (common: string, until = asOf) => {
    const its = persons.filter(row => countedFrom(common, row) <= until && NEEDS[common]?.(row));
    const women = its.filter(({ sex }) => sex === 'f').length;
    return { women, men: its.length - women, total: its.length };
  };

  const achievements = table(`${code}/achievements.csv`);
  const activities = table(`${code}/activities.csv`);
  const dayBefore = new Date(Date.parse(from) - DAY).toISOString().slice(0, 10);
  const reached = (indicator: Row, until: string) => {
    const { code: name = '', unit = '', sums, baseline } = indicator;
    if (indicator.from === 'participants') {
      const { women, men, total } = people(name, until);
      return { value: total, women, men };
    }
    const mine = (indicator.from === 'activities' ? activities : achievements).filter(
      ({ indicator: its, date = '' }) => its === name && date <= until,
    );
    if (indicator.from === 'activities') {
      if (!PEOPLE.includes(unit)) return { value: mine.length, women: 0, men: 0 };
      return { value: inAll(mine, 'participants'), women: inAll(mine, 'women'), men: inAll(mine, 'men') };
    }
    // The definition says of entities how many there are now.
    if (mine.length === 0 && definition.entities[name] !== undefined)
      return { value: until === asOf ? number(definition.entities[name]) : 0, women: 0, men: 0 };
    if (sums === 'latest' || unit === '%') return { value: number(mine.at(-1)?.value ?? baseline), women: 0, men: 0 };
    return { value: inAll(mine, 'value'), women: inAll(mine, 'women'), men: inAll(mine, 'men') };
  };
  const indicators = definition.indicators.map(indicator => {
    const isLevel = indicator.sums === 'latest' || indicator.unit === '%';
    const low = isLevel ? number(indicator.baseline) : 0;
    const now = reached(indicator, asOf);
    const way = BigInt(number(indicator.target) - low);
    return {
      code: indicator.code ?? '',
      ...now,
      before: reached(indicator, dayBefore).value,
      target: indicator.target === undefined ? null : { way, gone: BigInt(now.value - low) },
    };
  });

  return {
    code,
    asOf,
    definition,
    ledger,
    partners,
    years,
    people,
    indicators,
    total: sum(partners.map(its => its.total)),
    planned: addedUp(partners.map(its => its.planned)),
    spent: sum(partners.map(its => its.declared.total)),
    certified: sum(partners.map(its => its.certified.total)),
    soFar: addedUp(partners.map(its => its.declared.sources)),
    certifiedBy: addedUp(partners.map(its => its.certified.sources)),
  };
}

export type Counted = ReturnType<typeof count>;

/** The measures with those below them, each with its allocation and the codes of all its projects. */
export function measures(projects: readonly Counted[]) {
  const walk = (measure: Measure): { id: string; allocation: Row; projects: Counted[] }[] => {
    const below = (measure.measures ?? []).flatMap(walk);
    const direct = (measure.measures ?? []).map(({ id }) => id);
    const its = projects.filter(({ definition }) => definition.measure === measure.id);
    const under = below.filter(({ id }) => direct.includes(id)).flatMap(one => one.projects);
    return [{ id: measure.id, allocation: measure.allocation, projects: [...its, ...under] }, ...below];
  };
  return (read('portfolio.yaml') as { measures: readonly Measure[] }).measures.flatMap(walk);
}

export const operations = table('list.csv');
