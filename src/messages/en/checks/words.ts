import type { Format, Plural } from '../../types.ts';

export const DAYS: Plural = { one: 'day', other: 'days' };
export const CATEGORIES = { one: 'category', other: 'categories' };
export const CELLS: Plural = { one: 'cell', other: 'cells' };
export const ROWS: Plural = { one: 'row', other: 'rows' };
export const PARTNERS: Plural = { one: 'partner', other: 'partners' };

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
  return `(the first: ${at(place)}${field === null ? '' : `, field ${field}`})`;
}

/** The first ten names, and how many more there are. */
export function listed(words: readonly string[], f: Format): string {
  const names = words.slice(0, MOST).map(word => name(word, f));
  return f.list(words.length > MOST ? [...names, `${words.length - MOST} more`] : names);
}

export function didYouMean(nearest: string | null, f: Format): string {
  return nearest === null ? '' : `; did you mean ${f.quote(nearest)}?`;
}

/** What a word is not, which word may have been meant, and which there are. */
export function notOneOf(
  word: string,
  kind: { readonly one: string; readonly other: string },
  { known, nearest }: { readonly known: readonly string[]; readonly nearest: string | null },
  f: Format,
): string {
  return `${f.quote(word)} is not a ${kind.one} of this programme${didYouMean(nearest, f) || '.'} Its ${kind.other} are ${listed(known, f)}.`;
}

/** `0.01 missing` or `0.01 too much`, from found − expected. */
export function off(difference: string, write: (text: string) => string): string {
  return difference.startsWith('-') ? `${write(difference.slice(1))} missing` : `${write(difference)} too much`;
}
