import type { Language } from '../model/language.ts';
import type { Manual } from './types.ts';

export type { Explanation, Manual, Topic, TopicName } from './types.ts';

const MANUALS: Readonly<Record<Language, () => Promise<Manual>>> = {
  en: () => import('./en/index.ts'),
  lt: () => import('./lt/index.ts'),
  pl: () => import('./pl/index.ts'),
};

/** What `explain` says, in a language; of the others nothing is loaded. */
export function manualIn(language: Language): Promise<Manual> {
  return MANUALS[language]();
}
