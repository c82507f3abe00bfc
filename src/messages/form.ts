import type { Language } from '../model/language.ts';

/** What is said of a form that was filled. */
export interface FormTexts {
  /** How many figures were written, and how many rows of lists. */
  readonly filled: (figures: number, rows: number, form: string) => string;
  /** Of a form with nothing to fill in. */
  readonly nothing: (form: string) => string;
  /** Figures that could not be computed: how many, and where the first of them stand. */
  readonly notAvailable: (count: number, places: readonly string[]) => string;
  /** Figures that the project does not have, such as a title in a language: how many, and where the first would stand. */
  readonly empty: (count: number, places: readonly string[]) => string;
  /** How many rows of a report have names that are not listed. */
  readonly moreRows: (rows: number, report: string) => string;
}

/** These texts in a language. */
export async function formTextsIn(language: Language): Promise<FormTexts> {
  switch (language) {
    case 'en':
      return (await import('./en/form.ts')).form;
    case 'lt':
      return (await import('./lt/form.ts')).form;
    case 'pl':
      return (await import('./pl/form.ts')).form;
  }
}
