import type { Expense } from '../model/columns.ts';
import { roleOf } from '../programmes/index.ts';
import type { Pack } from '../programmes/pack.ts';
import type { Claim } from '../tally/claim.ts';

/** Words and numbers of a text: split at signs and at borders of letters and digits, case and leading zeros dropped. */
export function tokens(text: string): string {
  let out = '';
  let kind = 0;
  let zeros = false;
  for (const char of text.toLowerCase()) {
    const is =
      char >= '0' && char <= '9' ? 1 : char >= 'a' && char <= 'z' ? 2 : char > '\u007f' && LETTER.test(char) ? 2 : 0;
    if (is !== kind) {
      if (zeros) out += '0';
      zeros = false;
      if (is !== 0 && out !== '') out += ' ';
      kind = is;
      if (is === 1 && char === '0') {
        zeros = true;
        continue;
      }
    }
    if (is === 0) continue;
    if (zeros) {
      if (char === '0') continue;
      zeros = false;
    }
    out += char;
  }
  return zeros ? `${out}0` : out;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Suppliers repeat. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 20_000;

function supplierTokens(text: string): string {
  let its = known.get(text);
  if (its === undefined) {
    its = tokens(text);
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
  /** Supplier, number and date. */
  readonly key: string;
}

/** Checks ask for the same row one after the other. */
let last: { readonly row: Expense; readonly partner: string; readonly its: Identity } | null = null;

/**
 * What makes a document the same however it is written: supplier (its code, else its name), number and date. Null for a
 * row without a number or a date, and for a correction, which never counts as a document twice.
 */
export function identityOf(row: Expense, partner: string): Identity | null {
  if (row.document_no === '' || row.document_date === null || row.corrects !== '') return null;
  if (last?.row === row && last.partner === partner) return last.its;
  const supplier = row.supplier_code === '' ? row.supplier : row.supplier_code;
  // Without a supplier a number is the partner's own: payrolls of two partners may have the same.
  const issuer = supplier === '' ? `of ${partner}` : supplierTokens(supplier);
  const no = tokens(row.document_no);
  last = { row, partner, its: { issuer, no, key: `${issuer}|${no}|${row.document_date}` } };
  return last.its;
}

/** The key of a row's document: null where it has none. */
export function documentKey(row: Expense, partner: string): string | null {
  return identityOf(row, partner)?.key ?? null;
}

/**
 * The same document, amount, category and budget line. For staff and depreciation the same description too: payrolls have
 * one number, and an asset is written off by its one invoice, month after month.
 */
export function sameDocument(pack: Pack, { row, partner, currency }: Claim): string | null {
  const key = documentKey(row, partner);
  if (key === null || row.declared === null) return null;
  const isSeries = row.method === 'depreciation' || roleOf(pack, row.category) === 'staff';
  return `${key}|${row.declared}|${currency}|${row.category}|${row.budget_line}|${isSeries ? row.description : ''}`;
}
