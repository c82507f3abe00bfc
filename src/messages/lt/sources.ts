import type { LedgerRows, TableSource } from '../../model/table.ts';
import { placeName, whereabouts } from '../sources.ts';
import type { Format, NoteTexts, Plural } from '../types.ts';
import { name } from './checks/words.ts';

const LEDGER: Plural = {
  one: 'išlaidų žurnalo eilutė',
  few: 'išlaidų žurnalo eilutės',
  other: 'išlaidų žurnalo eilučių',
};
const LINES: Plural = { one: 'biudžeto eilutė', few: 'biudžeto eilutės', other: 'biudžeto eilučių' };
const RATES: Plural = { one: 'fiksuotoji norma', few: 'fiksuotosios normos', other: 'fiksuotųjų normų' };
const PROJECTS: Plural = { one: 'projektas', few: 'projektai', other: 'projektų' };
const NAMING: Plural = {
  one: 'eilutė, nurodanti turtą',
  few: 'eilutės, nurodančios turtą',
  other: 'eilučių, nurodančių turtą',
};
const TABLES = {
  payments: { one: 'mokėjimas', few: 'mokėjimai', other: 'mokėjimų' },
  achievements: { one: 'pasiekimas', few: 'pasiekimai', other: 'pasiekimų' },
  activities: { one: 'veikla', few: 'veiklos', other: 'veiklų' },
} as const;
const STANDING = { certified: 'patvirtinta', parked: 'atidėta', rejected: 'atmesta', undecided: 'dar nenuspręsta' };

type Ends = readonly [string | null, string | null];

/** Where rows stand, in brackets. */
function where(...[files, ends, show]: [readonly string[], Ends?, ((text: string) => string)?]): string {
  const text = whereabouts(files, count => `failų: ${count}`, ends, show);
  return text === '' ? '' : ` (${text})`;
}

function rowsOf(its: LedgerRows & { readonly files: readonly string[] }, f: Format): string {
  const standing = (['certified', 'parked', 'rejected', 'undecided'] as const)
    .filter(key => its[key] > 0)
    .map(key => `${STANDING[key]} ${f.money(String(its[key]))}`);
  const id = (text: string) => name(text, f);
  return `${f.count(its.rows, LEDGER)}${where(its.files, [its.first, its.last], id)}, iš jų ${standing.join(', ')}`;
}

function sourceText(its: TableSource, f: Format): string {
  switch (its.what) {
    case 'ledger':
      return rowsOf(its, f);
    case 'this':
      return `ataskaitos Nr. ${its.report} – ${rowsOf(its, f)}`;
    case 'previous':
      return `ankstesnių ataskaitų – ${rowsOf(its, f)}`;
    case 'taken-up':
      return `vėl įtraukta – ${rowsOf(its, f)}`;
    case 'assets':
      return `${f.count(its.rows, NAMING)}${where(its.files)}`;
    case 'lines':
      return `${f.count(its.rows, LINES)}${where(its.files, [its.first, its.last], placeName)}`;
    case 'flat-rates':
      return `${f.count(its.rows, RATES)}${where(its.files)}`;
    case 'payments':
    case 'achievements':
    case 'activities':
      return `${its.rows === null ? TABLES[its.what].few : f.count(its.rows, TABLES[its.what])}${where(its.files)}`;
    case 'participants':
      return `dalyvių lentelė${where(its.files)}`;
    case 'definition':
      return `projekto aprašas${where(its.files)}`;
    case 'projects':
      return f.count(its.rows, PROJECTS);
  }
}

/** Which rows a table's totals are over, and what its figures are made from. */
export const madeFrom: NoteTexts['sources'] = ({ over, from }, f) => {
  const made = from.length === 0 ? [] : [`Duomenų šaltiniai: ${from.map(its => sourceText(its, f)).join('; ')}.`];
  if (over === null) return made.join('');
  const [rows, all] = [over.rows, over.of].map(count => f.money(String(count)));
  const totals =
    over.rows === over.of
      ? `Bendros sumos apima visas eilutes: ${rows}.`
      : over.level === 'project'
        ? `Bendros sumos apima viso projekto eilutes: ${rows} iš ${all}.`
        : `Bendros sumos apima ne visas eilutes (${rows} iš ${all}): kitų eilučių dalys ir tos pačios lėšos kitu pjūviu nesumuojamos.`;
  return [totals, ...made].join(' ');
};
