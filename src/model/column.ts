import type { Letters } from './choices.ts';
import type { Language } from './language.ts';

/** What a cell of a column holds; each kind has one grammar in `load`. */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'integer'
  | 'number'
  | 'quantity'
  | 'money'
  | 'rate'
  | 'date'
  | 'month'
  | 'currency'
  | 'choice'
  | 'words';

export interface Column {
  readonly key: string;
  readonly kind: ColumnKind;
  /** `column`: the column must be there; `value`: and no cell of it may be empty; `filled`: an empty cell is a warning. */
  readonly required?: 'column' | 'value' | 'filled';
  /** The words that a closed list allows: one of them, or with `words` several. */
  readonly choices?: readonly string[];
  /** What people write for these, in any of the languages. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Letters that stand for these under the heading of one language alone. */
  readonly letters?: Letters;
  /** The words that a sheet of ours has for these, where a letter would not be read below its heading. */
  readonly wordIn?: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** How a spreadsheet heads the column. */
  readonly heading: Readonly<Record<Language, string>>;
  /** Other spellings that people use. */
  readonly aliases?: readonly string[];
  /** Spellings that head the column only where nothing else does, of these the first before the later ones. */
  readonly fallbacks?: readonly string[];
}

/** A cell's value by its column's kind; null where the cell is empty or broken, text is '' instead. */
type CellOf<C extends Column> = C['kind'] extends 'text' | 'id' | 'currency'
  ? string
  : C['kind'] extends 'money' | 'integer'
    ? number | null
    : C extends { readonly choices: readonly (infer Choice)[] }
      ? (C['kind'] extends 'words' ? readonly Choice[] : Choice) | null
      : string | null;

/** A row of a table of these columns; numbers, rates, dates and months stay plain text. `broken` names the cells that could not be read. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key']]: CellOf<C>;
} & RowPlace;

export interface RowPlace {
  /** Index of the file among the table's files, and the line on which the row starts. */
  readonly file: number;
  readonly line: number;
  readonly broken: readonly string[];
}
