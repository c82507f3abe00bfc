import type { Format, Plural } from '../../types.ts';

/** Days as an object: `skiria 10 dienų`. */
export const DAYS: Plural = { one: 'dieną', few: 'dienas', other: 'dienų' };
/** Days as a distance: `2 dienomis anksčiau`. */
export const BY_DAYS: Plural = { one: 'diena', few: 'dienomis', other: 'dienų' };
export const CELLS: Plural = { one: 'langelis', few: 'langeliai', other: 'langelių' };
export const ROWS: Plural = { one: 'eilutė', few: 'eilutės', other: 'eilučių' };
export const PARTNERS: Plural = { one: 'partneris', few: 'partneriai', other: 'partnerių' };

/** What flat rates are a percentage of. */
export const BASES = { staff: 'personalo išlaidų', direct: 'tiesioginių išlaidų' } as const;

/** Kinds of projects by what they cost, in the genitive; one of a programme of the user's own in its own word. */
export function sizeOf(kind: string, f: Format): string {
  return kind === 'regular' ? 'įprasto' : kind === 'small' ? 'mažo' : `${name(kind, f)} rūšies`;
}

/** What a programme has a list of: one that it has not, and all of them. */
export interface Kind {
  readonly none: string;
  readonly all: string;
}
export const CATEGORIES: Kind = { none: 'kategorijos', all: 'kategorijos' };
export const SOURCES: Kind = { none: 'finansavimo šaltinio', all: 'finansavimo šaltiniai' };

/** The most names that a message lists. */
const MOST = 10;

const ORDINARY = /^[\p{L}\p{N}][\p{L}\p{N}+&./_-]{0,39}$/u;

/** A word of the programme's (ERDF, staff): as it is where it is an ordinary one, else quoted like any user's text. */
export function name(word: string, f: Format): string {
  return ORDINARY.test(word) ? word : f.quote(word);
}

/** A place for a person to open: in full, but without anything that a terminal would obey. */
export function at(place: string): string {
  return place.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** Where the first of several stands, be it in a field of a line. */
export function first(place: string, field: number | null = null): string {
  return `(pirmą kartą: ${at(place)}${field === null ? '' : `, ${field} laukas`})`;
}

/** The first ten names, and how many more there are. */
export function listed(words: readonly string[], f: Format): string {
  const names = words.slice(0, MOST).map(word => name(word, f));
  return f.list(words.length > MOST ? [...names, `dar ${words.length - MOST}`] : names);
}

export function didYouMean(nearest: string | null, f: Format): string {
  return nearest === null ? '' : `; gal turėjote omenyje ${f.quote(nearest)}?`;
}

export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** What a word is not, which word may have been meant, and which there are; the first letter is small. */
export function notOneOf(
  word: string,
  { none, all }: Kind,
  { known, nearest }: { readonly known: readonly string[]; readonly nearest: string | null },
  f: Format,
): string {
  return `${none} ${f.quote(word)} šioje programoje nėra${didYouMean(nearest, f) || '.'} Programos ${all}: ${listed(known, f)}.`;
}

/** `trūksta 0,01` or `0,01 per daug`, from found − expected. */
export function off(difference: string, write: (text: string) => string): string {
  return difference.startsWith('-') ? `trūksta ${write(difference.slice(1))}` : `${write(difference)} per daug`;
}

const ECB = 'ECB reference rate of ';

/** Where a rate comes from: one of the table that comes with samata, or as the user's own table says. */
export function rateSource(source: string, f: Format): string {
  if (source === 'Commission, monthly accounting rate') return 'Komisijos mėnesio apskaitos kursas';
  if (source === 'average') return 'vidurkis';
  return source.startsWith(ECB) ? `ECB orientacinis ${f.date(source.slice(ECB.length))} kursas` : source;
}
