import type { LedgerRows, TableSource } from '../../model/table.ts';
import { fileNames, placeName } from '../sources.ts';
import type { Format, NoteTexts, Plural } from '../types.ts';
import { name } from './checks/words.ts';

const LEDGER: Plural = { one: 'ledger row', other: 'ledger rows' };
const LINES: Plural = { one: 'budget line', other: 'budget lines' };
const RATES: Plural = { one: 'flat rate', other: 'flat rates' };
const PROJECTS: Plural = { one: 'project', other: 'projects' };
const TABLES = {
  payments: { one: 'payment', other: 'payments' },
  achievements: { one: 'achievement', other: 'achievements' },
  activities: { one: 'activity', other: 'activities' },
} as const;

function listed(files: readonly string[], f: Format): string {
  return f.list(fileNames(files, count => `${count} files`));
}

/** ` of a.csv`, of which there may be several. */
function of(files: readonly string[], f: Format): string {
  if (files.length === 0) return '';
  return ` of ${listed(files, f)}`;
}

function span(first: string | null, last: string | null, show: (text: string) => string): string {
  if (first === null || last === null) return '';
  return first === last ? ` (${show(first)})` : ` (${show(first)} … ${show(last)})`;
}

function rowsOf(its: LedgerRows & { readonly files: readonly string[] }, f: Format): string {
  const { rows, files, first, last, certified, parked, rejected, undecided } = its;
  const standing = Object.entries({ certified, parked, rejected, undecided })
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${f.money(String(count))} ${word}`);
  return `${f.count(rows, LEDGER)}${of(files, f)}${span(first, last, id => name(id, f))}, ${standing.join(', ')}`;
}

function sourceText(its: TableSource, f: Format): string {
  switch (its.what) {
    case 'ledger':
      return rowsOf(its, f);
    case 'this':
      return `report ${its.report}: ${rowsOf(its, f)}`;
    case 'previous':
      return `before it: ${rowsOf(its, f)}`;
    case 'taken-up':
      return `taken up again: ${rowsOf(its, f)}`;
    case 'assets':
      return `${f.count(its.rows, LEDGER)}${of(its.files, f)} that ${its.rows === 1 ? 'names' : 'name'} an asset`;
    case 'lines':
      return `${f.count(its.rows, LINES)}${of(its.files, f)}${span(its.first, its.last, placeName)}`;
    case 'flat-rates':
      return `${f.count(its.rows, RATES)}${of(its.files, f)}`;
    case 'payments':
    case 'achievements':
    case 'activities':
      return `${its.rows === null ? TABLES[its.what].other : f.count(its.rows, TABLES[its.what])}${of(its.files, f)}`;
    case 'participants':
      return `the participants${of(its.files, f)}`;
    case 'definition':
      return `what is stated in ${listed(its.files, f)}`;
    case 'projects':
      return f.count(its.rows, PROJECTS);
  }
}

/** Which rows a table's totals are over, and what its figures are made from. */
export const madeFrom: NoteTexts['sources'] = ({ over, from }, f) => {
  const made = from.length === 0 ? [] : [`Made from ${from.map(its => sourceText(its, f)).join('; ')}.`];
  if (over === null) return made.join('');
  const [rows, all] = [over.rows, over.of].map(count => f.money(String(count)));
  const totals =
    over.rows === over.of
      ? `Totals are over all rows: ${rows}.`
      : over.level === 'project'
        ? `Totals are over the rows of the whole project: ${rows} of ${all}.`
        : `Totals are over ${rows} of ${all} rows: parts of others, and the same money seen in another way, are in none.`;
  return [totals, ...made].join(' ');
};
