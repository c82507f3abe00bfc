import type { LedgerRows, TableSource } from '../../model/table.ts';
import { placeName, whereabouts } from '../sources.ts';
import type { Format, NoteTexts, Plural } from '../types.ts';
import { name } from './checks/words.ts';

const LEDGER: Plural = {
  one: 'wiersz rejestru wydatków',
  few: 'wiersze rejestru wydatków',
  many: 'wierszy rejestru wydatków',
  other: 'wiersza rejestru wydatków',
};
const LINES: Plural = {
  one: 'pozycja budżetu',
  few: 'pozycje budżetu',
  many: 'pozycji budżetu',
  other: 'pozycji budżetu',
};
const RATES: Plural = {
  one: 'stawka ryczałtowa',
  few: 'stawki ryczałtowe',
  many: 'stawek ryczałtowych',
  other: 'stawki ryczałtowej',
};
const PROJECTS: Plural = { one: 'projekt', few: 'projekty', many: 'projektów', other: 'projektu' };
const TABLES = {
  payments: { one: 'płatność', few: 'płatności', many: 'płatności', other: 'płatności' },
  achievements: { one: 'osiągnięcie', few: 'osiągnięcia', many: 'osiągnięć', other: 'osiągnięcia' },
  activities: { one: 'działanie', few: 'działania', many: 'działań', other: 'działania' },
} as const;
const STANDING = { certified: 'poświadczone', parked: 'odłożone', rejected: 'odrzucone', undecided: 'bez decyzji' };

type Ends = readonly [string | null, string | null];

/** Where rows stand, in brackets. */
function where(...[files, ends, show]: [readonly string[], Ends?, ((text: string) => string)?]): string {
  const text = whereabouts(files, count => `plików: ${count}`, ends, show);
  return text === '' ? '' : ` (${text})`;
}

function rowsOf(its: LedgerRows & { readonly files: readonly string[] }, f: Format): string {
  const standing = (['certified', 'parked', 'rejected', 'undecided'] as const)
    .filter(key => its[key] > 0)
    .map(key => `${STANDING[key]}: ${f.money(String(its[key]))}`);
  const id = (text: string) => name(text, f);
  return `${f.count(its.rows, LEDGER)}${where(its.files, [its.first, its.last], id)}, w tym ${standing.join(', ')}`;
}

function sourceText(its: TableSource, f: Format): string {
  switch (its.what) {
    case 'ledger':
      return rowsOf(its, f);
    case 'this':
      return `sprawozdanie nr ${its.report} – ${rowsOf(its, f)}`;
    case 'previous':
      return `wcześniejsze – ${rowsOf(its, f)}`;
    case 'taken-up':
      return `ponownie ujęte – ${rowsOf(its, f)}`;
    case 'assets':
      return `${f.count(its.rows, LEDGER)} ze wskazanym środkiem trwałym${where(its.files)}`;
    case 'lines':
      return `${f.count(its.rows, LINES)}${where(its.files, [its.first, its.last], placeName)}`;
    case 'flat-rates':
      return `${f.count(its.rows, RATES)}${where(its.files)}`;
    case 'payments':
    case 'achievements':
    case 'activities':
      return `${its.rows === null ? TABLES[its.what].few : f.count(its.rows, TABLES[its.what])}${where(its.files)}`;
    case 'participants':
      return `tabela uczestników${where(its.files)}`;
    case 'definition':
      return `definicja projektu${where(its.files)}`;
    case 'projects':
      return f.count(its.rows, PROJECTS);
  }
}

/** Which rows a table's totals are over, and what its figures are made from. */
export const madeFrom: NoteTexts['sources'] = ({ over, from }, f) => {
  const made = from.length === 0 ? [] : [`Źródła danych: ${from.map(its => sourceText(its, f)).join('; ')}.`];
  if (over === null) return made.join('');
  const [rows, all] = [over.rows, over.of].map(count => f.money(String(count)));
  const totals =
    over.rows === over.of
      ? `Sumy obejmują wszystkie wiersze: ${rows}.`
      : over.level === 'project'
        ? `Sumy obejmują wiersze całego projektu: ${rows} z ${all}.`
        : `Sumy obejmują nie wszystkie wiersze (${rows} z ${all}): części innych wierszy ani tych samych środków w innym ujęciu się nie sumuje.`;
  return [totals, ...made].join(' ');
};
