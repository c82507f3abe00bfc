import type { Format } from '../types.ts';

/** The longest piece of a user's text that a message repeats. */
const LONGEST = 60;

function shortened(text: string): string {
  const plain = text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

function money(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

export const format: Format = {
  money,
  number: money,
  notAvailable: 'n/a',
  sum: (text, currency = 'EUR') => `${money(text)} ${currency}`,
  percent: text => `${text} %`,
  date: day => day,
  month: month => month,
  basis: text => text,
  count: (number, words) => `${money(String(number))} ${Math.abs(number) === 1 ? words.one : words.other}`,
  quote: text => `“${shortened(text)}”`,
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
};
