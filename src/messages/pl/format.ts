import type { Format, Plural } from '../types.ts';
import { basis } from './bases.ts';

/** The longest piece of a user's text that a message repeats. */
const LONGEST = 60;
/** Stands between groups of digits, and between a number and its unit. */
const NO_BREAK = '\u00a0';
const rules = new Intl.PluralRules('pl');

function shortened(text: string): string {
  const plain = text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Digits with a decimal comma; the whole part in groups where it has at least so many digits. */
function written(text: string, groupedFrom: number): string {
  const [whole = '', decimals] = text.replace('-', '−').split('.');
  const digits = whole.replace('−', '').length;
  const grouped = digits < groupedFrom ? whole : whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, NO_BREAK);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const money = (text: string) => written(text, text.includes('.') ? 4 : 5);

function formOf(number: number, { one, few, many, other }: Plural): string {
  const form = rules.select(Math.abs(number));
  return { one, few: few ?? other, many: many ?? other, other, zero: other, two: other }[form];
}

export const format: Format = {
  money,
  number: text => written(text, 5),
  notAvailable: 'b.d.',
  sum: (text, currency = 'EUR') => `${money(text)}${NO_BREAK}${currency}`,
  percent: text => `${written(text, 4)}${NO_BREAK}%`,
  date: day => day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1'),
  month: month => month.replace(/^(\d{4})-(\d\d)$/, '$2.$1'),
  basis,
  count: (number, words) => `${written(String(number), 5)} ${formOf(number, words)}`,
  quote: text => `„${shortened(text)}”`,
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} i ${items[items.length - 1] ?? ''}`,
};
