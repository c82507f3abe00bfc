import { CATEGORY_NAMES, SOURCE_NAMES } from '../model/categories.ts';
import type { Maybe } from '../model/money.ts';
import { type Naming, naming } from '../model/naming.ts';
import type { Pack } from '../model/pack.ts';
import { knownCategories, knownSources } from '../programmes/index.ts';

/** How the words that people write name the categories and the sources of a programme. */
export interface Namings {
  readonly category: Naming;
  readonly source: Naming;
}

export function namingsOf(pack: Pack): Namings {
  return { category: categoryNaming(knownCategories(pack)), source: naming(SOURCE_NAMES, knownSources(pack)) };
}

/** How words name the categories that are known; null knows every usual one. */
export function categoryNaming(known: Maybe<readonly string[]>): Naming {
  return naming(CATEGORY_NAMES, known);
}
