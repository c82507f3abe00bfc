import type { Language } from '../model/language.ts';
import { help as en } from './en/help.ts';

type Widened<T> = T extends string
  ? string
  : T extends (...args: never[]) => string
    ? T
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** The texts of `--help`, and of what is wrong with a command line. */
export type HelpTexts = Widened<typeof en>;

/** The help of a language: English is at hand, for it is what most command lines are read with. */
export async function helpIn(language: Language): Promise<HelpTexts> {
  switch (language) {
    case 'en':
      return en;
    case 'lt':
      return (await import('./lt/help.ts')).help;
    case 'pl':
      return (await import('./pl/help.ts')).help;
  }
}
