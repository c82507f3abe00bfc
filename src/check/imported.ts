import type { Expense } from '../model/columns.ts';
import { keyText } from '../model/keys.ts';
import type { Maybe } from '../model/money.ts';
import { decimalText } from '../model/money.ts';
import { byBytes } from '../model/place.ts';
import { withoutSigns } from '../model/plain.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import { issuerTokens, numberTokens, tokens } from './document.ts';

// Ids of rows that come without one, and how a row is known again that a ledger has already: by what stands in it, never by
// where it stands, so that the next export, in another order or with more rows, says the same.

/** So many characters of a name tell it; a longer one ends in a few digits of its key. */
const LONGEST = 28;
const KEPT = 22;
const KEY = 4;

/** Words and numbers of a text as a short part of an id. */
function part(text: string): string {
  const plain = tokens(withoutSigns(text)).replaceAll(' ', '-');
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, KEPT).replace(/-$/, '')}-${keyText([plain]).slice(0, KEY)}`;
}

/** Its supplier's code, else its name, as it is compared; '' where a row has neither. */
function issuerOf({ supplier, supplier_code }: Expense): string {
  const supplierText = supplier_code === '' ? supplier : supplier_code;
  return supplierText === '' ? '' : issuerTokens(supplierText);
}

function joined(parts: readonly string[]): string {
  return parts.filter(its => its !== '').join('.');
}

/**
 * The id of the document of a row, `VD-118.2018-05-14.303211545`: number, date and supplier, however they are written. Of
 * a row without a number, such as one of a payroll, its description or supplier, date, category and amount.
 */
export function documentId(row: Expense): string {
  const { document_no, document_date, paid_date, description, category, declared } = row;
  const issuer = issuerOf(row);
  const date = document_date ?? paid_date ?? '';
  if (document_no !== '') {
    const number = part(numberTokens(document_no)).toUpperCase();
    return joined([number, date, part(issuer)]);
  }
  // Pay of the same month and amount is told apart by whose it is.
  const both = description !== '' && issuer !== '' ? keyText([issuer, tokens(description)]).slice(0, KEY) : '';
  const who = [part(description === '' ? issuer : description), both].filter(its => its !== '').join('-');
  return joined([who, date, part(category), declared === null ? '' : decimalText(declared)]);
}

/** The code of an operation of a list that has none: the beginning of its title, and a key of that and its beneficiary. */
export function operationCode({
  project,
  beneficiary,
}: {
  readonly project: string;
  readonly beneficiary: string;
}): string {
  const title = tokens(withoutSigns(project)).replaceAll(' ', '-');
  const start = title.slice(0, LONGEST).replace(/-$/, '');
  return joined([start, keyText([title, tokens(withoutSigns(beneficiary))]).slice(0, 2 * KEY)]);
}

/** What stands in a row, for an order that its place has no part in: category, amount and description first. */
export function contentOf(row: Readonly<Record<string, unknown>>): string {
  const { category = '', declared = null, amount = null, description = '', file, line, broken, ...others } = row;
  const rest = Object.keys(others)
    .filter(key => key !== 'source_row' && key !== 'id')
    .sort(byBytes)
    .map(key => [key, others[key]]);
  return JSON.stringify([category, declared ?? amount, description, rest]);
}

/** An id for each row: the one it is given, with -2, -3 for the others of the same, by their content; none that is taken. */
export function idsOf(
  rows: readonly { readonly base: string; readonly content: () => string }[],
  isTaken: (id: string) => boolean,
): string[] {
  const groups = new Map<string, number[]>();
  for (const [i, { base }] of rows.entries()) {
    const group = groups.get(base);
    if (group === undefined) groups.set(base, [i]);
    else group.push(i);
  }
  const ids = rows.map(({ base }) => base);
  const given = new Set<string>();
  // One that is made longer may be another's: the order of these has no part in it either.
  for (const [base, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let number = 1;
    for (const i of byContent(group, rows)) {
      let id = base;
      while (isTaken(id) || given.has(id)) id = `${base}-${++number}`;
      given.add(id);
      ids[i] = id;
    }
  }
  return ids;
}

/**
 * What makes a row the same as one that a ledger has: its document, amount and category; for pay and depreciation the
 * description too, for payrolls have one number. Without a number: whose it is, the day, category and amount.
 */
export function sameRow(pack: Pack, row: Expense): string {
  const { document_no, document_date, paid_date, description, category, declared, method } = row;
  const issuer = issuerOf(row);
  const isSeries = document_no === '' || method === 'depreciation' || roleOf(pack, category) === 'staff';
  const number = document_no === '' ? '' : numberTokens(document_no);
  const date = document_date ?? paid_date ?? '';
  return keyText([issuer, number, date, declared ?? '', category, isSeries ? tokens(description) : '']);
}

/** A row that a ledger has already. */
export interface There {
  readonly file: string;
  readonly line: number;
  readonly id: string;
}

/** Which of some rows are there already: as often as they are there, and no more often; of several the first by content. */
export function alreadyThere(
  rows: readonly { readonly key: string; readonly content: () => string }[],
  there: ReadonlyMap<string, readonly There[]>,
): Maybe<There>[] {
  const found: Maybe<There>[] = rows.map(() => null);
  const same = new Map<string, number[]>();
  for (const [i, { key }] of rows.entries()) {
    if (!there.has(key)) continue;
    const its = same.get(key);
    if (its === undefined) same.set(key, [i]);
    else its.push(i);
  }
  for (const [key, its] of same) {
    const left = there.get(key) ?? [];
    for (const [at, i] of byContent(its, rows).entries()) found[i] = left[at] ?? null;
  }
  return found;
}

/** Numbers of rows in the order of their content. */
function byContent(numbers: readonly number[], rows: readonly { readonly content: () => string }[]): readonly number[] {
  if (numbers.length < 2) return numbers;
  const contents = new Map(numbers.map(i => [i, rows[i]?.content() ?? '']));
  return numbers.toSorted((a, b) => byBytes(contents.get(a) ?? '', contents.get(b) ?? ''));
}
