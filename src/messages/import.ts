import type { DateOrder, Doubt } from '../model/import.ts';
import type { Rejection, Replaced } from '../model/imported.ts';
import type { Language } from '../model/language.ts';
import { messagesIn } from './index.ts';
import type { Format, Messages } from './types.ts';

type DoubtOf<Code extends Doubt['code']> = Extract<Doubt, { readonly code: Code }>;

/** What an import says. */
export interface ImportTexts {
  /** Labels of what was settled of a table. */
  readonly labels: Readonly<
    Record<'encoding' | 'delimiter' | 'sheet' | 'header' | 'decimal' | 'dates' | 'currency' | 'rows', string>
  >;
  readonly delimiters: Readonly<Record<';' | ',' | '\t' | '|', string>>;
  readonly marks: Readonly<Record<'.' | ',', string>>;
  readonly orders: Readonly<Record<DateOrder, string>>;
  readonly headerRow: (row: number) => string;
  /** How something was settled: by a text at its place, by the map, or for want of another. */
  readonly seen: (text: string, place: string, f: Format) => string;
  readonly byMap: string;
  readonly byOnly: string;
  readonly otherSheets: (sheets: readonly string[], f: Format) => string;
  /** Headings of the table of columns. */
  readonly ours: string;
  readonly theirs: string;
  readonly sample: string;
  readonly readAs: string;
  readonly everyRow: string;
  readonly unused: (headings: readonly string[], f: Format) => string;
  readonly madeIds: (heading: string, f: Format) => string;
  readonly expectedCurrency: (currency: string) => string;
  /** How many rows there were and what became of them; `apart` are those that are none of the table. */
  readonly counts: (
    counts: {
      readonly rows: number;
      readonly imported: number;
      readonly rejected: number;
      readonly there: number;
      readonly apart: number;
    },
    f: Format,
  ) => string;
  /** Headings of the sums. */
  readonly inSource: string;
  readonly imported: string;
  readonly rejected: string;
  readonly difference: string;
  readonly unreadable: (amounts: number, f: Format) => string;
  readonly sameTotal: (stated: string, place: string, f: Format) => string;
  readonly otherTotal: (stated: string, place: string, sum: string, off: string, f: Format) => string;
  /** Above the rows that are not imported, and above what is in doubt. */
  readonly notImported: string;
  readonly more: (rows: number, f: Format) => string;
  readonly inDoubt: string;
  /** Above an example of a map that settles them. */
  readonly settle: string;
  readonly reasons: {
    readonly [Kind in Exclude<Rejection['kind'], 'found'>]: (
      why: Extract<Rejection, { readonly kind: Kind }>,
      f: Format,
    ) => string;
  };
  readonly doubts: { readonly [Code in Doubt['code']]: (doubt: DoubtOf<Code>, f: Format) => string };
  /** The last lines: what was written, or that nothing was. */
  readonly written: (files: readonly string[], f: Format) => string;
  /** What a table had whose place was taken. */
  readonly replaced: (its: Replaced, f: Format) => string;
  readonly nothingRejected: string;
  /** The same where rows of other imports stand in the list. */
  readonly nothingRejectedNow: string;
  /** That the map was written, with what is in doubt to be filled in. */
  readonly mapToFillIn: (files: readonly string[], f: Format) => string;
  readonly nothingWritten: Readonly<Record<'doubts' | 'dry-run' | 'no-rows', string>>;
  readonly mapComments: (
    file: string,
    f: Format,
  ) => {
    readonly title: readonly string[];
    readonly mayDiffer: string;
    readonly columns: string;
    readonly open: string;
    readonly unused: string;
  };
}

/** The texts of a language with those of an import. */
export interface ImportMessages {
  readonly messages: Messages;
  readonly texts: ImportTexts;
}

const TEXTS: Readonly<Record<Language, () => Promise<ImportTexts>>> = {
  en: async () => (await import('./en/import.ts')).importTexts,
  lt: async () => (await import('./lt/import.ts')).importTexts,
  pl: async () => (await import('./pl/import.ts')).importTexts,
};

/** What an import says in a language; of the others nothing is loaded. */
export async function importMessagesIn(language: Language): Promise<ImportMessages> {
  return { messages: await messagesIn(language), texts: await TEXTS[language]() };
}

/** What is in doubt, in words. */
export function doubtText({ messages: { format }, texts }: ImportMessages, doubt: Doubt): string {
  const text = texts.doubts[doubt.code] as (doubt: Doubt, f: Format) => string;
  return text(doubt, format);
}
