import type { Maybe } from './money.ts';

export const LANGUAGES = ['en', 'lt', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in some of the languages. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

/** The text in `language`, else in English, else in any language that has one. */
export function textIn(texts: Texts, language: Language): string | null {
  return texts[language] ?? texts.en ?? LANGUAGES.map(other => texts[other]).find(text => text !== undefined) ?? null;
}

/** The language that a text names, as people and systems write it: `lt`, `LT`, `lt_LT.UTF-8`. */
export function languageNamed(text: string): Maybe<Language> {
  const name = /^([a-z]{2})(?![a-z])/i.exec(text)?.[1]?.toLowerCase();
  return LANGUAGES.find(language => language === name) ?? null;
}
