import type { Expense } from '../model/columns.ts';
import type { Day } from '../model/date.ts';
import type { Parts } from '../model/keys.ts';
import type { Maybe } from '../model/money.ts';
import { withoutSigns } from '../model/plain.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claim } from '../tally/claim.ts';

const LETTER = /[\p{L}\p{N}]/u;
const ZERO = 0x30;

/** What a character is: 0 a sign, 1 a digit, 2 a letter. */
function kindOf(code: number): number {
  if (code >= 0x80) return LETTER.test(String.fromCodePoint(code)) ? 2 : 0;
  if (code >= ZERO && code <= 0x39) return 1;
  return code >= 0x61 && code <= 0x7a ? 2 : 0;
}

/** Words and numbers of a text: split at signs and at borders of letters and digits, case and leading zeros dropped. */
export function tokens(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let kind = 0;
  let start = 0;
  for (let at = 0; at <= lower.length; ) {
    const code = lower.codePointAt(at) ?? 0;
    const next = kindOf(code);
    if (next !== kind) {
      if (kind === 1) while (start < at - 1 && lower.charCodeAt(start) === ZERO) start++;
      if (kind !== 0) out += out === '' ? lower.slice(start, at) : ` ${lower.slice(start, at)}`;
      kind = next;
      start = at;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return out;
}

/** What a supplier is, and not who: its legal form, as it is written with and without diacritics. */
const LEGAL_FORMS =
  /\b(uab|uzdaroji akcine bendrove|ab|akcine bendrove|mb|mazoji bendrija|vsi|viesoji istaiga|ii|individuali imone|kub|tub|sp z o ?o|spolka z ograniczona odpowiedzialnoscia|spolka akcyjna|sp j|sp k)\b/g;

/** Who a supplier is, however it is written: without its legal form and diacritics, its words in one order. */
function nameTokens(text: string): string {
  const folded = tokens(withoutSigns(text));
  const words = folded.replaceAll(LEGAL_FORMS, ' ').trim().split(/ +/);
  return words[0] === '' ? folded : words.sort().join(' ');
}

/** Words that stand before a number and are no part of it. */
const NUMBER_WORDS = /(^| )(nr|no|numeris|numer|serija|seria|ser)(?= |$)/g;

/** A document's number, however it is written. */
export function numberTokens(text: string): string {
  const its = tokens(text);
  const plain = its.replaceAll(NUMBER_WORDS, '').trim();
  return plain === '' ? its : plain;
}

/** Suppliers repeat. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 20_000;

/** Who a supplier is, by its code or its name, however it is written. */
export function issuerTokens(text: string): string {
  let its = known.get(text);
  if (its === undefined) {
    its = nameTokens(text);
    // A copy: the text is a slice of its passage, and would keep all of that in memory.
    if (known.size < KNOWN_AT_MOST) known.set(Buffer.from(text).toString(), its);
  }
  return its;
}

/** A document as it is told apart from others, however it is written. */
export interface Identity {
  /** Its supplier: by its code, else by its name. */
  readonly issuer: string;
  readonly no: string;
  readonly date: Day;
}

/** Whether a row takes something off another. */
export function isCorrection({ corrects, declared }: Expense): boolean {
  return corrects !== '' && (declared ?? 0) <= 0;
}

/**
 * What makes a document the same however it is written: supplier (its code, else its name), number and date. Null for a
 * row without a number or a date, and for a correction, which never counts as a document twice; but only what is negative
 * corrects anything.
 */
export function identityOf(row: Expense, partner: string): Maybe<Identity> {
  if (row.document_no === '' || row.document_date === null || isCorrection(row)) return null;
  const supplier = row.supplier_code === '' ? row.supplier : row.supplier_code;
  // Without a supplier a number is the partner's own: payrolls of two partners may have the same.
  const issuer = supplier === '' ? `of ${partner}` : issuerTokens(supplier);
  return { issuer, no: numberTokens(row.document_no), date: row.document_date };
}

/**
 * The same document, amount, category and budget line. For staff and depreciation the same description too: payrolls have
 * one number, and an asset is written off by its one invoice, month after month.
 */
export function sameDocument(pack: Pack, { issuer, no, date }: Identity, { row, currency }: Claim): Maybe<Parts> {
  const { declared, category } = row;
  if (declared === null) return null;
  const isSeries = row.method === 'depreciation' || roleOf(pack, category) === 'staff';
  return [issuer, no, date, declared, currency, category, row.budget_line, isSeries ? row.description : ''];
}
