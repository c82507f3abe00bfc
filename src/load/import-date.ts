import { daysInMonth } from '../model/date.ts';
import type { DateOrder } from '../model/import.ts';
import type { Maybe } from '../model/money.ts';
import { plainWords } from '../model/plain.ts';

/** The months as people write them in dates, plain, by their first letters; the longest that fits counts. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'sausi', 'sty'],
  ['feb', 'vasari', 'lut'],
  ['mar', 'kov', 'marca', 'marzec'],
  ['apr', 'baland', 'kwi'],
  ['may', 'geguz', 'maj'],
  ['jun', 'birzel', 'cze'],
  ['jul', 'liep', 'lip'],
  ['aug', 'rugpj', 'sie'],
  ['sep', 'rugs', 'wrz'],
  ['oct', 'spal', 'paz'],
  ['nov', 'lapkr', 'lis'],
  ['dec', 'gruod', 'gru'],
];

/** What of a date its text settles: the day, or three numbers of which an order is wanted. */
export type DateForm =
  | { readonly day: string }
  | {
      readonly parts: readonly [number, number, number];
      /** Whether the year, first or last, has two digits. */
      readonly short: boolean;
      /** The order that dots between the parts tell in this part of the world; null for slashes and dashes. */
      readonly usual: Maybe<'dmy'>;
    };

const TIME = /^(.*\d)[T\s,]\s*(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)(?:\s*[ap]\.?m\.?)?$/i;
const YEAR_FIRST = /^(?<y>\d{4})(?<mark>[-./\s])\s?(?<m>\d{1,2})\k<mark>\s?(?<d>\d{1,2})$/;
const COMPACT = /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4})$/;
const SHORT = /^(\d{1,2})([-./])(\d{1,2})\2(\d{2})$/;
/** What people write behind a date, `2018-03-04 d.`, `4.03.2018 r.`, or a dot. */
const BEHIND = /\s*(?:[dr]\.?|\.)$/i;

function dayOf(year: number, month: number, date: number): Maybe<string> {
  if (year < 1900 || date < 1 || date > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function monthOf(word: string): number {
  let found = 0;
  let length = 0;
  for (const [i, starts] of MONTHS.entries()) {
    for (const start of starts)
      if (word.startsWith(start) && start.length > length) [found, length] = [i + 1, start.length];
  }
  return found;
}

/** A date with a month's name, `4 March 2018`, `March 4, 2018`, `2018 m. kovo 4 d.`, `4 marca 2018 r.`, `04-Mar-2018`. */
function dayByName(text: string): Maybe<string> {
  const words = plainWords(text)
    .split(' ')
    .filter(word => !['m', 'd', 'r', 'g', 'of', 'men', 'menesio', 'diena', 'dienos'].includes(word));
  const [a = '', b = '', c = ''] = words;
  if (words.length !== 3) return null;
  const year = [a, c].find(word => /^\d{4}$/.test(word));
  const name = [a, b].find(word => /^[a-z]{3,}$/.test(word));
  const date = words.find(word => word !== year && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  if (year === undefined || name === undefined || date === undefined) return null;
  return dayOf(Number(year), monthOf(name), Number.parseInt(date, 10));
}

/** Dates repeat: a ledger of years has a few thousand of them. */
const known = new Map<string, Maybe<DateForm>>();
const KNOWN_AT_MOST = 10_000;

/** Takes a date apart; null where the text is none, or its day is in no calendar. A time of day behind it is left out. */
export function dateForm(text: string): Maybe<DateForm> {
  let form = known.get(text);
  if (form === undefined) {
    form = formOf(text);
    // A text is a slice of its passage, and would keep all of that in memory.
    if (known.size < KNOWN_AT_MOST) known.set(structuredClone(text), form);
  }
  return form;
}

function formOf(text: string): Maybe<DateForm> {
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const date = (TIME.exec(trimmed)?.[1] ?? trimmed).trim();
  const whole = date.replace(BEHIND, '');
  const yearFirst = YEAR_FIRST.exec(whole)?.groups ?? COMPACT.exec(whole)?.groups;
  if (yearFirst !== undefined) {
    const day = dayOf(Number(yearFirst.y), Number(yearFirst.m), Number(yearFirst.d));
    return day === null ? null : { day };
  }
  const its = YEAR_LAST.exec(whole) ?? SHORT.exec(whole);
  if (its === null) {
    const day = /\p{L}{3}/u.test(date) ? dayByName(date) : null;
    return day === null ? null : { day };
  }
  const [, first = '', mark, second = '', last = ''] = its;
  return {
    parts: [Number(first), Number(second), Number(last)],
    short: last.length === 2,
    usual: mark === '.' ? 'dmy' : null,
  };
}

/** The day of a date that its text leaves in no doubt, be it in a form that tables are not read in; null of any other. */
export function dayMeant(text: string): Maybe<string> {
  const form = dateForm(text);
  return form !== null && 'day' in form ? form.day : null;
}

/** The day of three numbers, the year last or of two digits; null where no calendar has it. */
export function dayIn(
  order: 'dmy' | 'mdy' | 'ymd',
  [a, b, c]: readonly [number, number, number],
  short = false,
): Maybe<string> {
  const century = short ? 2000 : 0;
  if (order === 'ymd') return short ? dayOf(century + a, b, c) : null;
  return order === 'dmy' ? dayOf(century + c, b, a) : dayOf(century + c, a, b);
}

/** The order without what it says of years. */
function baseOf(order: DateOrder): 'dmy' | 'mdy' | 'ymd' {
  return order.startsWith('dmy') ? 'dmy' : order.startsWith('mdy') ? 'mdy' : 'ymd';
}

/**
 * The day of a date; null where it is none. What its text leaves open is read in the order that the map says, else, but for
 * dates with dots, in the one that its column proves.
 */
export function importedDay(text: string, byMap: Maybe<DateOrder>, proved: Maybe<'dmy' | 'mdy'>): Maybe<string> {
  const form = dateForm(text);
  if (form === null) return null;
  if ('day' in form) return form.day;
  const { parts, short, usual } = form;
  if (short) return byMap?.endsWith('2') === true ? dayIn(baseOf(byMap), parts, true) : null;
  const order = byMap === null || baseOf(byMap) === 'ymd' ? (usual ?? proved) : baseOf(byMap);
  if (order !== null) return dayIn(order, parts);
  // The same day in either order.
  return parts[0] === parts[1] ? dayIn('dmy', parts) : null;
}
