import type { CommonIndicator, FundList, ListCount, NotListed } from '../model/common-indicator.ts';
import type { Texts } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { byBytes } from '../model/place.ts';
import { withoutSigns } from '../model/plain.ts';
import type { Project } from '../model/project.ts';
import { type Programmed, periodOf } from './index.ts';
import { type IndicatorSeries, NAMES, SAME, SERIES, UNITS } from './indicator-series.ts';
import type { ProgrammingPeriod } from './pack.ts';

function fieldsOf(rows: string): string[][] {
  return rows
    .trim()
    .split('\n')
    .map(row => row.split(' | '));
}

type Status = CommonIndicator['status'];
const names = fieldsOf(NAMES).map(([fund, code, language = '', status, text = '']) => ({
  ...{ fund, code, language, text },
  status: status as Status,
}));
const units = fieldsOf(UNITS).map(([fund, code, language = '', text = '']) => ({ fund, code, language, text }));
const same = fieldsOf(SAME).flatMap(([fund, a = '', b = '', status]) => [
  { fund, code: a, other: { code: b, status: status as Status } },
  { fund, code: b, other: { code: a, status: status as Status } },
]);

function indicatorsOf(series: IndicatorSeries): CommonIndicator[] {
  const { rows, programme = null, timing = null, sample = false, entity = false, until = null, ...all } = series;
  return fieldsOf(rows).map(([code = '', unit = '', english = '', breakdown]): CommonIndicator => {
    const its = (one: { readonly fund?: string | undefined; readonly code?: string | undefined }) =>
      one.fund === all.fund && one.code === code;
    const translated = names.filter(its).map(({ language, text, status }) => [language, { text, status }]);
    return {
      code,
      ...all,
      ...{ programme, timing, sample, entity, until },
      names: { en: { text: english, status: all.status }, ...Object.fromEntries(translated) },
      unit: { en: unit, ...Object.fromEntries(units.filter(its).map(({ language, text }) => [language, text])) },
      breakdown: breakdown?.split('; ') ?? [],
      same: same.filter(its).map(({ other }) => other),
    };
  });
}

const LISTS = ['common', 'national', 'programme'];
const FUNDS = ['ERDF', 'ETC', 'Interreg', 'ESF', 'ESF+'];

/** By period, fund, list and code, as people count: CO9 before CO10, CO11 before CO11a. */
function sortKey({ period, fund, list, type, code }: CommonIndicator): string {
  const padded = code.replaceAll(/\d+/g, digits => digits.padStart(4, '0'));
  return [period, FUNDS.indexOf(fund), LISTS.indexOf(list), type, padded].join(' ');
}

/** Every indicator of the catalogue, sorted by period, fund, list, type and code. */
export const COMMON_INDICATORS: readonly CommonIndicator[] = SERIES.flatMap(indicatorsOf).sort((a, b) =>
  byBytes(sortKey(a), sortKey(b)),
);

/** Where a project looks its codes up: its period and the lists of its funds, in the order in which it names them. */
export interface Lists {
  /** Null where the definition does not say when the project runs: then nothing is looked up. */
  readonly period: Maybe<CommonIndicator['period']>;
  /** Empty where no fund is known: then a code counts that only one list has. */
  readonly funds: readonly FundList[];
  readonly programme: string;
}

/** The lists of what a fund pays for; Interreg projects are paid by the ERDF and have a list of their own beside its. */
function listsOfFund(source: string, period: CommonIndicator['period']): readonly FundList[] {
  switch (source) {
    case 'ESF':
    case 'YEI':
      return ['ESF'];
    case 'ESF+':
      return ['ESF+'];
    case 'ERDF':
      return period === '2014-2020' ? ['ERDF', 'ETC'] : ['ERDF', 'Interreg'];
    default:
      return [];
  }
}

/** The lists that a project reports by: of its programme's period, else of the one in which it starts, and of its funds. */
export function listsOf(project: Programmed & Pick<Project, 'period' | 'funding' | 'partners'>): Lists {
  const { programme, funding, partners } = project;
  const period = periodOf(project);
  const sources = [...funding, ...partners.flatMap(partner => partner.funding)].map(({ source }) => source);
  const funds = period === null ? [] : [...new Set(sources.flatMap(source => listsOfFund(source, period)))];
  return { period, funds, programme };
}

/** Letters and digits of a text, without case, accents and signs. */
function plain(text: string): string {
  return withoutSigns(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an indicator has a code, which within its programme may lack the programme's name: 2.2.O.1 for LT-PL 2.2.O.1. */
function has(indicator: CommonIndicator, code: string, programme: Maybe<string>): boolean {
  const { code: its } = indicator;
  return its === code || (programme === indicator.programme && programme !== null && its.endsWith(` ${code}`));
}

/** What the catalogue has for a code of a project, by the lists of its funds; what is not verified is off. */
export function commonIndicator(code: string, { period, funds, programme }: Lists): Maybe<CommonIndicator> {
  const found = COMMON_INDICATORS.filter(
    one => one.period === period && one.status !== 'unverified' && has(one, code, programme),
  );
  if (funds.length === 0) return found.length === 1 ? (found[0] ?? null) : null;
  for (const fund of funds) {
    const its = found.find(one => one.fund === fund);
    if (its !== undefined) return its;
  }
  return null;
}

/** Names of an indicator in the languages in which its list has them for sure. */
export function namesOf({ names: its }: CommonIndicator): Texts {
  const sure = Object.entries(its).filter(([, { status }]) => status !== 'unverified');
  return Object.fromEntries(sure.map(([language, { text }]) => [language, text]));
}

/** Names of the indicators that the social funds of a period have in common, by code. */
export function socialNames(period: ProgrammingPeriod): ReadonlyMap<string, Texts> {
  const its = COMMON_INDICATORS.filter(
    one => one.period === period && one.list === 'common' && (one.fund === 'ESF' || one.fund === 'ESF+'),
  );
  return new Map(its.map(one => [one.code, namesOf(one)]));
}

/** The digits of a code, without the zeros before them. */
function numberIn(code: string): string {
  return code.replaceAll(/\D+0*/g, ' ').trim();
}

/** The code that a mistyped one most likely means: of the same letters and digits, else nearly, but of the same number. */
export function nearestCode(code: string, among: readonly CommonIndicator[] = COMMON_INDICATORS): Maybe<string> {
  const codes = among.map(one => one.code);
  const numbered = codes.filter(one => numberIn(one) === numberIn(code));
  return codes.find(one => plain(one) === plain(code)) ?? nearest(code, numbered);
}

/** Why the catalogue has nothing for a code of a project. */
export function notListed(code: string, lists: Lists): NotListed {
  const { period, funds, programme } = lists;
  const listed = COMMON_INDICATORS.filter(one => has(one, code, programme));
  const inUse = COMMON_INDICATORS.filter(
    one => one.status !== 'unverified' && commonIndicator(one.code, lists) === one,
  );
  const other = listed.find(one => one.period !== period || (funds.length > 0 && !funds.includes(one.fund)));
  const inferred = same.some(one => one.code === code && one.other.status === 'unverified');
  return {
    nearest: listed.length > 0 || inferred ? null : nearestCode(code, inUse),
    elsewhere: other === undefined ? null : `${other.fund} ${other.period}`,
    unverified: inferred || listed.some(one => one.status === 'unverified'),
  };
}

/** Codes of what a project supports, or is itself; of its own lists, else of its period's. */
export function entityCodes({ period, funds }: Lists): readonly string[] {
  const known = COMMON_INDICATORS.filter(one => one.entity && (period === null || one.period === period));
  const own = known.filter(one => funds.includes(one.fund));
  return (own.length > 0 ? own : known).map(one => one.code);
}

/** Indicators of a code, however it is written and with or without its programme's name, or that share it with one. */
export function withCode(code: string): readonly CommonIndicator[] {
  const wanted = plain(code);
  const found = COMMON_INDICATORS.filter(
    one => plain(one.code) === wanted || (one.list === 'programme' && has(one, code.toUpperCase(), one.programme)),
  );
  if (wanted === '' || found.length > 0) return wanted === '' ? [] : found;
  return COMMON_INDICATORS.filter(one => one.same.some(other => plain(other.code) === wanted));
}

/** Indicators in whose name, of any language, all words stand. */
export function withWords(text: string): readonly CommonIndicator[] {
  const words = text.split(/\s+/).map(plain).filter(Boolean);
  if (words.length === 0) return [];
  return COMMON_INDICATORS.filter(({ names: its }) =>
    Object.values(its).some(name => {
      const all = plain(name.text);
      return words.every(word => all.includes(word));
    }),
  );
}

/** Every list of the catalogue with its counts, in the order of the catalogue. */
export function catalogueLists(): ListCount[] {
  const lists = new Map<string, CommonIndicator[]>();
  for (const one of COMMON_INDICATORS) {
    const key = [one.period, one.fund, one.list, one.programme].join(' ');
    const before = lists.get(key);
    if (before === undefined) lists.set(key, [one]);
    else before.push(one);
  }
  return [...lists.values()].flatMap(some => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const { period, fund, list, programme } = first;
    const of = (type: CommonIndicator['type']) => some.filter(one => one.type === type).length;
    return [
      { period, fund, list, programme, output: of('output'), result: of('result'), from: first.code, to: last.code },
    ];
  });
}
