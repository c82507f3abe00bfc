import { byBytes } from '../model/place.ts';
import type { Project } from '../model/project.ts';
import type { Pack, ProgrammingPeriod, Role, SourceClass } from './pack.ts';
import { inForce } from './pack.ts';
import { esfLt20142020 } from './packs/esf-lt-2014-2020.ts';
import { esfPlusLt20212027 } from './packs/esf-plus-lt-2021-2027.ts';
import { generic20142020 } from './packs/generic-2014-2020.ts';
import { generic20212027 } from './packs/generic-2021-2027.ts';
import { interregVaLtPl } from './packs/interreg-v-a-lt-pl.ts';
import { interregViaLtPl } from './packs/interreg-vi-a-lt-pl.ts';

const SHIPPED: ReadonlyMap<string, Pack> = new Map(
  [interregVaLtPl, interregViaLtPl, esfLt20142020, esfPlusLt20212027, generic20142020, generic20212027].map(pack => [
    pack.id,
    pack,
  ]),
);

export const SHIPPED_IDS: readonly string[] = [...SHIPPED.keys()].sort(byBytes);

/** What a definition that names no programme is read by. */
export const DEFAULT_PROGRAMME = 'generic-2014-2020';

/** What tells the rules of a project: the id of a shipped pack, or one that it brings itself. */
export type Programmed = Pick<Project, 'programme'> & Partial<Pick<Project, 'pack'>>;

/** Rules nothing but the arithmetic: for programmes whose rules samata does not have. */
export const OPEN: Pack = {
  id: 'open',
  name: 'No rules of a programme',
  period: null,
  categories: null,
  sources: null,
  cap: null,
  rounding: { value: 'floor', basis: 'Published figures of Interreg projects', status: 'found' },
  eligibility: null,
  countries: null,
  area: null,
  code: null,
  exchange: null,
  flatRates: [],
  simplified: [],
  vat: null,
  categoryCaps: [],
  deadlines: { report: null, control: null, payment: null, retention: null, durability: null },
  spendingPlan: null,
  indicatorTarget: null,
  size: [],
  unverified: [],
};

/** The pack by which a project is judged: its own, a shipped one, else its arithmetic alone. */
export function packOf(project: Programmed): Pack {
  return project.pack ?? SHIPPED.get(project.programme) ?? OPEN;
}

/** The first year of the later programming period. */
const LATER = '2021';

/** The programming period of a project: its programme's, else the one in which it starts; null where neither is known. */
export function periodOf(project: Programmed & Pick<Project, 'period'>): ProgrammingPeriod | null {
  const { start } = project.period;
  const byStart = start === null ? null : start < LATER ? '2014-2020' : '2021-2027';
  return packOf(project).period ?? byStart;
}

/** Roles of the usual category ids, where a programme does not name its own. */
const USUAL_ROLES = generic20142020.categories?.value ?? {};

/** What a record says of a word that people chose: nothing of `constructor`, which it only inherits. */
function wordOf<Word>(words: Readonly<Record<string, Word>>, word: string): Word | null {
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/** Part of a category in the bases of flat rates; null for one that the programme does not know. */
export function roleOf(pack: Pack, category: string): Role | null {
  return wordOf(inForce(pack.categories) ?? USUAL_ROLES, category);
}

/** Where unit costs and lump sums of several categories stand. */
const SIMPLIFIED = ['unit-cost', 'lump-sum'];

/** Whether a category is that of unit costs or lump sums of several categories. */
export function isSimplifiedCategory(category: string): boolean {
  return SIMPLIFIED.includes(category);
}

/** The categories that a programme knows; null when it takes any. */
export function knownCategories(pack: Pack): readonly string[] | null {
  const roles = inForce(pack.categories);
  return roles === null ? null : [...Object.keys(roles), ...SIMPLIFIED];
}

/** The sources that a programme knows; null when it takes any. */
export function knownSources(pack: Pack): readonly string[] | null {
  const classes = inForce(pack.sources);
  return classes === null ? null : Object.keys(classes);
}

const USUAL_SOURCES = { ...generic20212027.sources?.value, ...generic20142020.sources?.value };

/** Class of a source; what no list knows counts as own, so that it never raises what the funds give. */
export function classOf(pack: Pack, source: string): SourceClass {
  return wordOf(inForce(pack.sources) ?? {}, source) ?? wordOf(USUAL_SOURCES, source) ?? 'own';
}
