import type { Format, Plural } from '../types.ts';
import { basis } from './bases.ts';

/** The longest piece of a user's text that a message repeats. */
const LONGEST = 60;
const SPACE = '\u00a0';
const MINUS = '−';

const PLURALS = new Intl.PluralRules('lt');

function shortened(text: string): string {
  const plain = text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** Digits in groups of three where there are as many as that; what is not a plain number stands as it is. */
function grouped(text: string, least: number): string {
  const [, sign = '', whole = '', decimals] = text.match(/^(-?)(\d+)(?:\.(\d*))?$/) ?? [];
  if (whole === '') return text;
  const digits = whole.length < least ? whole : whole.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, SPACE);
  return `${sign === '' ? '' : MINUS}${digits}${decimals === undefined ? '' : `,${decimals}`}`;
}

const money = (text: string) => grouped(text, 4);
const number = (text: string) => grouped(text, 5);

/** The form of a word that stands after a number: 1 diena, 2 dienos, 10 dienų. */
function formOf(count: number, words: Plural): string {
  const rule = PLURALS.select(count);
  return (rule === 'one' ? words.one : rule === 'few' ? words.few : words.other) ?? words.other;
}

/** A name that ends in a quotation, and so needs no other around it: `UAB „Vilkupio dirbtuvės“`. */
const NAMED = /^[\p{L}\p{N}][\p{L}\p{N} .,/&-]* „[^„“]+“$/u;

function quoted(text: string): string {
  const its = shortened(text);
  return NAMED.test(its) ? its : `„${its}“`;
}

export const format: Format = {
  money,
  number,
  notAvailable: 'n.\u00a0d.',
  sum: (text, currency = 'EUR') => `${money(text)}${SPACE}${currency}`,
  percent: text => `${grouped(text, 5)}${SPACE}%`,
  date: day => day,
  month: month => month,
  basis,
  count: (count, words) => `${number(String(count))} ${formOf(count, words)}`,
  quote: quoted,
  list: items =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ir ${items[items.length - 1] ?? ''}`,
};
