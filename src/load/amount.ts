import type { Cents } from '../model/money.ts';
import type { FlatRate } from '../model/project.ts';

/** The mark before the decimals. */
export type Mark = '.' | ',';

/** What an amount's own text says of its decimal mark: one of them, or nothing. */
export type Evidence = Mark | null;

export type AmountProblem = 'form' | 'decimals' | 'mark' | 'size' | 'currency' | 'side';

export type AmountRead =
  | { readonly cents: Cents }
  | { readonly problem: AmountProblem }
  | { readonly withPoint: string; readonly withComma: string };

/** The largest amount that a row or a budget may state: 10^12. */
const LARGEST: Cents = 100_000_000_000_000;

/** No number that people write is longer, with its currency and the spaces between. */
const LONGEST = 100;
const CURRENCY = /^(?:€|zł|eur|[a-z]{3}\.?)\s*|\s*(?:€|zł\.?|eur\.?|[a-z]{3}\.?)$/gi;
const SIGN = /^[-−–]/;
/** Debit and credit, as ledgers write them beside an amount; which of them adds depends on whose account it is. */
const SIDE = /^(?:cr|dr)\b\.?\s*(?=\S*\d)|(?<=\d)\s*(?:cr|dr|wn|ma)\.?$/i;
const SPACES = '[ \\u00a0\\u202f\\u2009]';
const PLAIN = /^\d+$/;
const SPACED = new RegExp(`^\\d{1,3}(?:${SPACES}\\d{3})+$`);
const POINTED = /^\d{1,3}(?:\.\d{3})+$/;
const COMMAED = /^\d{1,3}(?:,\d{3})+$/;

interface Anatomy {
  readonly negative: boolean;
  /** Digits before the decimals, ungrouped. */
  readonly whole: string;
  readonly decimals: string;
  /** The decimal mark that the text itself proves, or null when it has no mark or an undecided one. */
  readonly evidence: Evidence;
  /** The only mark, when three digits follow it and one to three stand before: thousands or decimals. */
  readonly undecided: Mark | null;
}

function ungrouped(text: string, ...forms: RegExp[]): string | null {
  return forms.some(form => form.test(text)) ? text.replaceAll(/\D/g, '') : null;
}

/** Takes an amount's text apart; null when it has not the form of a number. */
function anatomy(text: string): Anatomy | null {
  let body = text.trim();
  if (body.length > LONGEST) return null;
  let negative = SIGN.test(body);
  if (negative) body = body.slice(1).trim();
  if (/[^\d.,\s]/.test(body)) body = body.replaceAll(CURRENCY, '').trim();
  // A currency may stand before the sign: €-12.50.
  if (!negative && SIGN.test(body)) {
    negative = true;
    body = body.slice(1).trim();
  }
  const point = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  const last = Math.max(point, comma);
  if (last < 0) {
    const whole = ungrouped(body, PLAIN, SPACED);
    return whole === null ? null : { negative, whole, decimals: '', evidence: null, undecided: null };
  }
  const mark: Mark = last === point ? '.' : ',';
  const before = body.slice(0, last);
  const decimals = body.slice(last + 1);
  if (!PLAIN.test(decimals)) return null;
  const other: Mark = mark === '.' ? ',' : '.';
  if (before.includes(mark)) {
    const whole = ungrouped(body, mark === '.' ? POINTED : COMMAED);
    return whole === null ? null : { negative, whole, decimals: '', evidence: other, undecided: null };
  }
  const grouped = mark === '.' ? COMMAED : POINTED;
  const whole = ungrouped(before, PLAIN, SPACED, grouped);
  if (whole === null) return null;
  const open = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return { negative, whole, decimals, evidence: open ? null : mark, undecided: open ? mark : null };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The currency that an amount's own text names, `1 234,56 Eur`; null when it names none. */
export function currencyOf(text: string): string | null {
  if (isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))) return null;
  if (text.length > LONGEST || !/[^\d.,\s-]/.test(text)) return null;
  const [word = ''] = text.trim().replace(SIGN, '').trim().match(CURRENCY) ?? [];
  const plain = word.trim().replace('.', '').toUpperCase();
  return plain === '' ? null : plain === '€' ? 'EUR' : plain === 'ZŁ' ? 'PLN' : plain;
}

/** Which decimal mark an amount's own text proves. */
export function markOf(text: string): Evidence {
  return anatomy(text)?.evidence ?? null;
}

function inCents(negative: boolean, whole: string, decimals: string): AmountRead {
  if (decimals.length > 2) return { problem: 'decimals' };
  if (whole.length > 15) return { problem: 'size' };
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (cents > LARGEST) return { problem: 'size' };
  return { cents: negative && cents > 0 ? -cents : cents };
}

/** `1234.56` and its like, read without taking it apart: what ledgers hold most. */
function plainCents(text: string): Cents | null {
  let cents = 0;
  let decimals = -1;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (text.length - start > 13 || text.length === start) return null;
  for (let i = start; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      cents = cents * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0 && i > start) decimals = 0;
    else return null;
  }
  if (decimals === 0 || decimals > 2) return null;
  const whole = decimals === 2 ? cents : decimals === 1 ? cents * 10 : cents * 100;
  if (whole > LARGEST) return null;
  return start === 1 && whole > 0 ? -whole : whole;
}

/** An amount of money as people write it, in a file whose decimal mark is `mark` (null while nothing has decided it). */
export function readAmount(text: string, mark: Mark | null): AmountRead {
  if (mark === '.') {
    const cents = plainCents(text);
    if (cents !== null) return { cents };
  }
  const parts = anatomy(text);
  if (parts === null) return { problem: SIDE.test(text.trim()) ? 'side' : 'form' };
  const { negative, whole, decimals, evidence, undecided } = parts;
  if (evidence !== null && mark !== null && evidence !== mark) return { problem: 'mark' };
  if (undecided === null) return inCents(negative, whole, decimals);
  if (mark === undecided) return { problem: 'decimals' };
  if (mark !== null) return inCents(negative, whole + decimals, '');
  const sign = negative ? '-' : '';
  const fraction = `${sign}${whole}.${decimals}`;
  const thousands = `${sign}${whole}${decimals}`;
  return undecided === '.'
    ? { withPoint: fraction, withComma: thousands }
    : { withPoint: thousands, withComma: fraction };
}

/** A number with decimals as plain decimal text; a single mark is the decimal mark. Null when it is none. */
export function readQuantity(text: string, mostDecimals: number): string | null {
  const parts = anatomy(text);
  if (parts === null || parts.decimals.length > mostDecimals || parts.whole.length > 15) return null;
  return plainDecimal(parts.negative, parts.whole, parts.decimals);
}

/** A number of an indicator: plain decimal text, or what keeps it from being read. */
export function readNumber(
  text: string,
  mark: Mark | null,
): { readonly text: string } | Exclude<AmountRead, { readonly cents: Cents }> {
  const parts = anatomy(text);
  if (parts === null) return { problem: 'form' };
  if (parts.whole.length > 15 || parts.decimals.length > 6) return { problem: 'size' };
  const { negative, whole, decimals, evidence, undecided } = parts;
  if (evidence !== null && mark !== null && evidence !== mark) return { problem: 'mark' };
  if (undecided === null || undecided === mark) return { text: plainDecimal(negative, whole, decimals) };
  if (mark !== null) return { text: plainDecimal(negative, whole + decimals, '') };
  return {
    withPoint: plainDecimal(negative, undecided === '.' ? whole : whole + decimals, undecided === '.' ? decimals : ''),
    withComma: plainDecimal(negative, undecided === ',' ? whole : whole + decimals, undecided === ',' ? decimals : ''),
  };
}

function plainDecimal(negative: boolean, whole: string, decimals: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const fraction = decimals.replace(/0+$/, '');
  const text = fraction === '' ? digits : `${digits}.${fraction}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A percentage with its sign, `7.5%` or `7,5 %`, in hundredths of a point; null when it is none. */
export function readPercent(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%$/.exec(text.trim());
  return match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** A flat rate, `15% of staff`; null when it is none. */
export function readFlat(text: string): FlatRate | null {
  const [, percent = '', of] = /^([\d.,]+\s*%)\s+of\s+(staff|direct)$/.exec(text.trim()) ?? [];
  const value = readPercent(percent);
  return value === null ? null : { percent: value, of: of === 'staff' ? 'staff' : 'direct' };
}

const SPANS = ['days', 'months', 'years'] as const;
export type Span = (typeof SPANS)[number];

/** A span of time in its unit, `10 days`; null when it is none, or in another unit. */
export function readSpan(text: string, unit: Span): number | null {
  const [, number = '', its = ''] = /^(\d{1,4})\s+([a-z]+)$/.exec(text.trim()) ?? [];
  return its === unit || `${its}s` === unit ? Number(number) : null;
}
