import type { Language } from '../model/language.ts';

/** What a new definition is filled with. */
export interface TemplateValues {
  readonly programme: string;
  readonly name: string;
  readonly code: string;
  readonly categories: readonly string[];
  /** Whether a second partner abroad belongs to it. */
  readonly abroad: boolean;
  readonly fund: string;
  /** What the funds give at most, as it is written: `85%`; null where the grant contract alone says it. */
  readonly rate: string | null;
  /** The first of the project's two years. */
  readonly year: number;
  /** The month rule that the programme fixes, or null where the project names it. */
  readonly month: string | null;
}

/** A new definition with a comment at every key, in a language: it checks silently as it stands. */
export async function templateIn(language: Language): Promise<(values: TemplateValues) => string> {
  switch (language) {
    case 'en':
      return (await import('./en/template.ts')).template;
    case 'lt':
      return (await import('./lt/template.ts')).template;
    case 'pl':
      return (await import('./pl/template.ts')).template;
  }
}
