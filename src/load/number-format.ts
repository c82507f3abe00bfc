import type { Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';

/** What a number format says of a number, beside its digits. */
export interface NumberFormat {
  readonly date: boolean;
  readonly percent: boolean;
  /** The largest number that is shown as a percentage, where the format sets one: `[<=1]0%;0.00`. */
  readonly percentUpTo: Maybe<number>;
  /** How many digits a whole number has at least; 0 where the format is more than that. */
  readonly digits: number;
  /** The currency whose sign or code it prints. */
  readonly currency: Maybe<string>;
}

const PLAIN: NumberFormat = { date: false, percent: false, percentUpTo: null, digits: 0, currency: null };

/** The formats that a workbook does not write out, as far as they say anything; those of dates differ by language. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 9: '0%', 10: '0.00%' };
const DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** So long a number format may be; a longer one shows its numbers as they are. */
const LONGEST = 255;

/** A format's first section without what it only prints: quoted and escaped text, spaces as wide as a letter, colours. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^[\]]*\]/gi;
/** What stands for a part of a date: a small letter, or capital ones as some programs write them; not those of USD. */
const OF_DATE = /[ymdhs]|YY|MM|DD|HH|SS/;
const GENERAL = /General|Standard/gi;
/** Currencies of the programmes' area, by what formats print for them. */
const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', zł: 'PLN', kč: 'CZK', lt: 'LTL', ls: 'LVL' };
const CODES = [
  'EUR',
  'PLN',
  'LTL',
  'LVL',
  'CZK',
  'SEK',
  'DKK',
  'NOK',
  'HUF',
  'RON',
  'BGN',
  'UAH',
  'BYN',
  'USD',
  'GBP',
  'CHF',
];
const WORD = /€|\p{L}+/gu;

/** The currency that a format prints, `[$€-427]`, `"zł"`, `\€`; a space as wide as its letters prints none. */
function currencyIn(format: string): Maybe<string> {
  const printed = format
    .replaceAll(/_.|\*./g, ' ')
    .replaceAll(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, ' $1 ')
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll('"', '');
  for (const [word] of printed.matchAll(WORD)) {
    const code = ownOf(CURRENCIES, word.toLowerCase()) ?? CODES.find(its => its === word.toUpperCase());
    if (code !== undefined) return code;
  }
  return null;
}

/** A rate or an amount in one column: the percentage is the first section, up to a number. */
const UP_TO = /^\[<=?(\d{1,9}(?:\.\d{1,9})?)\][^;]*;[^;%]*$/;

/** What a format says, by its text. */
export function readFormat(format: string): NumberFormat {
  if (format === '' || format.length > LONGEST) return PLAIN;
  const shown = format.replaceAll(LITERALS, '').split(';')[0] ?? '';
  if (OF_DATE.test(shown.replaceAll(GENERAL, ''))) return { ...PLAIN, date: true };
  const digits = /^0+$/.test(shown) ? shown.length : 0;
  const percent = shown.includes('%');
  const upTo = percent ? UP_TO.exec(format)?.[1] : undefined;
  return {
    date: false,
    percent,
    percentUpTo: upTo === undefined ? null : Number(upTo),
    digits,
    currency: currencyIn(format),
  };
}

/** What a format says that has a number only. */
export function builtInFormat(id: number): NumberFormat {
  if (DATES.some(([first, last]) => id >= first && id <= last)) return { ...PLAIN, date: true };
  return readFormat(BUILT_IN[id] ?? '');
}
