import type {
  EMPLOYMENTS,
  EXIT_RESULTS,
  EXPENSE_STATUSES,
  INDICATOR_FEEDS,
  INDICATOR_SUMS,
  INDICATOR_TYPES,
  LATER_RESULTS,
  METHODS,
  PARTNER_ROLES,
  PAYMENT_KINDS,
  SEXES,
  VAT_STATES,
  YES_NO_REFUSED,
} from '../model/choices.ts';
import type { TABLES } from '../model/columns.ts';
import type { DEFINITION_TABLES, PROJECT_KEYS } from '../model/definition-columns.ts';
import type { Language } from '../model/language.ts';
import type { SheetKind } from '../model/sheets.ts';

/** The sheets that a template has as tables; a list of the classification or of operations comes from elsewhere. */
export type FormTable = Exclude<SheetKind, 'project' | 'classification' | 'list'>;

/** The keys of a table's columns, but for those of a name in one language alone. */
export type FormKey<Table extends FormTable> = Exclude<
  (typeof TABLES & typeof DEFINITION_TABLES)[Table][number]['key'],
  'name.en' | 'name.lt' | 'name.pl'
>;

export type ProjectKey = (typeof PROJECT_KEYS)[number]['key'];

type WordOf<Choices extends readonly string[]> = Readonly<Record<Choices[number], string>>;

/** What a language calls the values of the closed lists, one word each: those that a cell offers. */
export interface FormWords {
  readonly role: WordOf<typeof PARTNER_ROLES>;
  readonly vat: WordOf<typeof VAT_STATES>;
  readonly answer: WordOf<typeof YES_NO_REFUSED>;
  readonly type: WordOf<typeof INDICATOR_TYPES>;
  readonly sums: WordOf<typeof INDICATOR_SUMS>;
  readonly from: WordOf<typeof INDICATOR_FEEDS>;
  readonly status: WordOf<typeof EXPENSE_STATUSES>;
  readonly method: WordOf<typeof METHODS>;
  readonly payment: WordOf<typeof PAYMENT_KINDS>;
  readonly sex: WordOf<typeof SEXES>;
  readonly employment: WordOf<typeof EMPLOYMENTS>;
  readonly exit: WordOf<typeof EXIT_RESULTS>;
  readonly later: WordOf<typeof LATER_RESULTS>;
  readonly rest: string;
  readonly base: Readonly<Record<'staff' | 'direct', string>>;
}

/** Names and texts of the examples, the same as in a definition in YAML. */
export interface FormStory {
  readonly title: string;
  readonly administration: string;
  readonly municipality: string;
  readonly abroad: string;
  readonly coordinator: string;
  readonly month: string;
  readonly training: string;
  readonly families: string;
  readonly posters: string;
  readonly indicator: string;
  readonly persons: string;
  readonly supplier: string;
  readonly document: string;
  readonly part: string;
  readonly list: string;
  readonly kind: string;
  readonly day: string;
  readonly place: string;
  readonly advance: string;
  readonly note: string;
}

/** What a template of a workbook says, in a language: a column without its note does not compile. */
export interface FormTexts {
  /** Names of the sheets that are no part of a project. */
  readonly sheets: { readonly readMe: string; readonly sums: string; readonly lists: string };
  readonly title: string;
  readonly steps: readonly string[];
  readonly sheet: string;
  readonly holds: string;
  /** What a row of each sheet is. */
  readonly rows: Readonly<Record<Exclude<SheetKind, 'classification' | 'list'>, string>>;
  readonly sumsHold: string;
  readonly required: string;
  readonly fromList: string;
  readonly example: (text: string) => string;
  /** Why a cell does not take what was typed. */
  readonly wrong: {
    readonly title: string;
    readonly list: string;
    readonly unlisted: string;
    readonly amount: string;
    readonly number: string;
    readonly whole: string;
    readonly percent: string;
    readonly share: string;
    readonly date: string;
    readonly period: string;
  };
  readonly sums: {
    readonly check: string;
    readonly partner: string;
    readonly staff: string;
    readonly travel: string;
    readonly direct: string;
    readonly indirect: string;
    readonly other: string;
    readonly simplified: string;
    readonly budget: string;
    readonly stated: string;
    readonly difference: string;
    readonly named: string;
    readonly left: string;
    readonly unfunded: string;
    readonly all: string;
    readonly total: string;
    readonly partners: string;
    readonly sources: string;
    readonly hint: string;
  };
  readonly words: FormWords;
  readonly story: FormStory;
  readonly project: Readonly<Record<ProjectKey, string>>;
  readonly notes: { readonly [Table in FormTable]: Readonly<Record<FormKey<Table>, string>> };
}

/** The texts of a template in a language; of the others nothing is loaded. */
export async function formTextsIn(language: Language): Promise<FormTexts> {
  switch (language) {
    case 'en':
      return (await import('./en/workbook-template.ts')).formTexts;
    case 'lt':
      return (await import('./lt/workbook-template.ts')).formTexts;
    case 'pl':
      return (await import('./pl/workbook-template.ts')).formTexts;
  }
}
