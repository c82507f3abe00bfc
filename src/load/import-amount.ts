import type { Maybe } from '../model/money.ts';

const GROUPED_BY_APOSTROPHES = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
/** Brackets, with a currency before or behind them. */
const BRACKETED = /^([€a-zł]{1,3}\.?)?\s*\(([^()]*\d[^()]*)\)\s*([€a-zł]{1,3}\.?)?$/i;
const CURRENCY_FIRST = /^([€a-zł]{1,3}\.?)\s*(\d.*\d|\d)$/i;
const MINUS_BEHIND = /^(\S.*\d)\s*[-−–]$/;
const SIGNED = /^[-−–+]/;
/** A dash alone, as formats of accounting show nothing, with a currency. */
const DASH = /^[-−–—]{1,2}\s*(?:€|zł|eur|pln)?$/i;

/** Whether a text is the dash that stands in place of an amount. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** The amount in brackets, any currency behind it. */
function inBrackets(text: string): Maybe<string> {
  const [, before = '', inner = '', behind = ''] = BRACKETED.exec(text) ?? [];
  if (inner === '' || (before !== '' && behind !== '')) return null;
  const [, first, amount] = CURRENCY_FIRST.exec(inner.trim()) ?? [];
  const currency = `${before}${first ?? ''}${behind}`;
  return `${amount ?? inner.trim()} ${currency}`.trim();
}

/**
 * An amount as accounting programs write it, in a form that every table of ours may have: `(1 234,56)` and `1 234,56-` with
 * the sign in front, `1'234,56` without the apostrophes, nothing for a dash alone. Any other text is left as it is.
 */
export function plainAmount(text: string): string {
  if (/^[-−–]?\d[\d\s.,]*$/.test(text)) return text;
  const body = text.trim();
  if (isDash(body)) return '';
  const negative = inBrackets(body) ?? MINUS_BEHIND.exec(body)?.[1];
  const unsigned = negative === undefined || SIGNED.test(negative.trim()) ? null : negative.trim();
  const inner = unsigned ?? body;
  const plain = GROUPED_BY_APOSTROPHES.test(inner.replace(SIGNED, '')) ? inner.replaceAll(/['’]/g, '') : inner;
  if (unsigned !== null) return `-${plain}`;
  return plain === body ? text : plain;
}
