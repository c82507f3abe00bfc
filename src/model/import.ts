import type { Maybe } from './money.ts';
import type { Place } from './place.ts';

/** In which order the parts of a date stand; a 2 behind it says that its years have two digits and are of this century. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd', 'dmy2', 'mdy2', 'ymd2'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Where the values of a column come from. */
export type ColumnFrom =
  | {
      /** A heading's text, or the number of the column from 1. */
      readonly heading: string | number;
      /** What is meant by what is written. */
      readonly values?: Readonly<Record<string, string>>;
    }
  /** The same for every row. */
  | { readonly value: string };

/** What its user says of a table that is imported: all of it settles what its values do not prove. */
export interface ImportMap {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** The name of a sheet, or `all`: every sheet with such a table. */
  readonly sheet?: string;
  /** The row of the headings, the last where they take two; 0 where there are none. */
  readonly header?: number;
  readonly decimal?: '.' | ',';
  readonly dates?: DateOrder;
  readonly columns: Readonly<Record<string, ColumnFrom>>;
  /** Headings of columns that are nothing of ours. */
  readonly ignore?: readonly string[];
}

/** The sheets of a workbook that hold such a table, all of them. */
export const ALL_SHEETS = 'all';

/** What a place holds, as it is written. */
export interface Seen {
  readonly place: Place;
  readonly text: string;
}

/** What was settled of a table, and how: by a value in it, by its user's map, or because there was nothing to choose. */
export interface Proof<T> {
  readonly value: T;
  readonly by: 'file' | 'map' | 'only';
  /** What proves it; null where the map says it, or where there was nothing to choose. */
  readonly seen: Maybe<Seen>;
}

/** A column that may be one of ours. */
export interface MaybeColumn {
  /** From 1. */
  readonly column: number;
  readonly heading: string;
  readonly place: Place;
  /** The first values in it, at most three. */
  readonly samples: readonly string[];
}

/** What could not be proved of a table, or contradicts its map. Each names what of the map settles it, by its path there. */
export type Doubt = {
  readonly settle: string;
} /** Code pages that read its letters otherwise, none of them clearly better; each with a word as it reads it. */ & (
  | { readonly code: 'encoding'; readonly readings: readonly { readonly encoding: string; readonly text: string }[] }
  /** The bytes are none of the encoding that the map names, or none of any. */
  | { readonly code: 'not-encoded'; readonly encoding: Maybe<string>; readonly seen: Seen }
  /** An encoding of the map that is not known; `known` are those that are. */
  | { readonly code: 'unknown-encoding'; readonly encoding: string; readonly known: readonly string[] }
  /** Delimiters that cut it into columns equally well, each with the number of its columns. */
  | {
      readonly code: 'delimiter';
      readonly readings: readonly { readonly delimiter: string; readonly columns: number }[];
    }
  /** Several sheets have such a table. */
  | { readonly code: 'sheets'; readonly sheets: readonly string[] }
  /** The map names a sheet that is not there. */
  | {
      readonly code: 'unknown-sheet';
      readonly sheet: string;
      readonly sheets: readonly string[];
      readonly nearest: Maybe<string>;
    }
  /** No row has headings that are known. `first` is the first row with several cells. */
  | { readonly code: 'no-headings'; readonly place: Place; readonly first: readonly string[] }
  /** The row of headings that the map names is not there. */
  | { readonly code: 'no-header-row'; readonly row: number }
  /** Two rows that may both be the headings. */
  | {
      readonly code: 'two-headers';
      readonly rows: readonly { readonly row: number; readonly place: Place; readonly headings: readonly string[] }[];
    }
  /** A column that must be there is not found; `maybe` are those that may be it, `nearest` the headings spelt most alike. */
  | {
      readonly code: 'missing-column';
      readonly key: string;
      readonly maybe: readonly MaybeColumn[];
      readonly nearest: readonly string[];
      /** Whether its map may give all rows one value, and whether it may say that there is none. */
      readonly mayBeSame: boolean;
      readonly mayLack: boolean;
    }
  /** Columns that are headed as the same one of ours. */
  | { readonly code: 'two-columns'; readonly key: string; readonly columns: readonly MaybeColumn[] }
  /** The map names a heading that is not there, or a column beyond the last. */
  | {
      readonly code: 'unknown-heading';
      readonly key: Maybe<string>;
      readonly heading: string;
      readonly nearest: Maybe<string>;
    }
  /** The map names a column that is none of ours. */
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: Maybe<string> }
  /** A value of the map, for every row or for a word, that its column does not take. */
  | { readonly code: 'bad-map-value'; readonly key: string; readonly value: string; readonly expected: string }
  /** Amounts of which nothing decides whether the mark in them is that of decimals. */
  | { readonly code: 'decimal'; readonly seen: Seen; readonly withPoint: string; readonly withComma: string }
  /** One value proves the point, another the comma. */
  | { readonly code: 'two-decimals'; readonly point: Seen; readonly comma: Seen }
  /** Dates of which nothing decides whether the day or the month comes first; both readings of one of them. */
  | { readonly code: 'dates'; readonly key: string; readonly seen: Seen; readonly dmy: string; readonly mdy: string }
  /** One value proves that the day comes first, another that the month does. */
  | { readonly code: 'two-orders'; readonly key: string; readonly dmy: Seen; readonly mdy: Seen }
  /** Most years of a column have two digits. */
  | { readonly code: 'two-digit-year'; readonly key: string; readonly seen: Seen }
  /** A column whose texts are dates with the day above 12, and whose real dates never are: the others were turned around. */
  | { readonly code: 'turned-dates'; readonly key: string; readonly text: Seen; readonly date: Seen }
  /** Headings, or amounts, name different currencies where no column tells which. */
  | { readonly code: 'currencies'; readonly seen: readonly Seen[] }
);
