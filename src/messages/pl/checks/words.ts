import type { Format, Plural } from '../../types.ts';
import { lineName } from '../lines.ts';

export const DAYS: Plural = { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' };
/** How many rows there are, or what is declared: the forms of subject and object are the same. */
export const ROWS: Plural = { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' };
/** In how many rows. */
export const IN_ROWS: Plural = { one: 'wierszu', few: 'wierszach', many: 'wierszach', other: 'wiersza' };
/** In how many cells. */
export const IN_CELLS: Plural = { one: 'komórce', few: 'komórkach', many: 'komórkach', other: 'komórki' };
/** Of how many partners, and how many a project has. */
export const OF_PARTNERS: Plural = { one: 'partnera', few: 'partnerów', many: 'partnerów', other: 'partnera' };
/** What a word of the user's is not, and how those are headed that there are. */
export interface Kind {
  readonly instrumental: string;
  readonly heading: string;
}

export const CATEGORY: Kind = { instrumental: 'kategorią', heading: 'Kategorie programu' };
export const SOURCE: Kind = { instrumental: 'źródłem finansowania', heading: 'Źródła finansowania w programie' };

/** Of what a flat rate is a percentage. */
export const BASES = { staff: 'kosztów personelu', direct: 'kosztów bezpośrednich' } as const;

/** Kinds of projects by what they cost. */
const SIZES: Readonly<Record<string, string>> = { small: 'mały', regular: 'zwykły' };

/** What a kind of project is called, or null of one of a programme of the user's own. */
export function sizeName(kind: string): string | null {
  return Object.hasOwn(SIZES, kind) ? (SIZES[kind] ?? null) : null;
}

/** The most names that a message lists. */
const MOST = 10;

const ORDINARY = /^[\p{L}\p{N}][\p{L}\p{N}+&./_-]{0,39}$/u;

/** A word of the programme's (ERDF, staff): as it is where it is an ordinary one, else quoted like any user's text. */
export function name(word: string, f: Format): string {
  return ORDINARY.test(word) ? word : f.quote(word);
}

/** A category or a source by its key, with the name it has in Polish: `travel (podróże i zakwaterowanie)`. */
export function line(id: string, f: Format): string {
  const its = lineName(id);
  return its === null ? name(id, f) : `${id} (${its})`;
}

/** A place for a person to open: in full, but without anything that a terminal would obey. */
export function at(place: string): string {
  return place.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

/** Where something stands for the first time, be it in a field of a line. */
export function first(place: string, field: number | null = null): string {
  return `(pierwszy raz: ${at(place)}${field === null ? '' : `, pole ${field}`})`;
}

/** The first ten names, and how many more there are. */
export function listed(words: readonly string[], f: Format): string {
  const names = words.slice(0, MOST).map(word => name(word, f));
  return f.list(words.length > MOST ? [...names, `jeszcze ${words.length - MOST}`] : names);
}

export function didYouMean(nearest: string | null, f: Format): string {
  return nearest === null ? '' : `; czy chodziło o ${f.quote(nearest)}?`;
}

/** What a word is not, which word may have been meant, and which there are. */
export function notOneOf(
  word: string,
  kind: Kind,
  { known, nearest }: { readonly known: readonly string[]; readonly nearest: string | null },
  f: Format,
): string {
  return `${f.quote(word)} nie jest ${kind.instrumental} tego programu${didYouMean(nearest, f) || '.'} ${kind.heading}: ${listed(known, f)}.`;
}

/** `brakuje 0,01` or `o 0,01 za dużo`, from found − expected. */
export function off(difference: string, write: (text: string) => string): string {
  return difference.startsWith('-')
    ? `brakuje ${write(difference.slice(1))}`
    : `o${'\u00a0'}${write(difference)} za dużo`;
}
