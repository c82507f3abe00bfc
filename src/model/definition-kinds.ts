import type { Column, ColumnKind } from './column.ts';
import { DEFINITION_TABLES, PROJECT_KEYS } from './definition-columns.ts';
import type { TreePath } from './tree.ts';

/**
 * What a value of a definition is: a column's kind; a slice of funding (a rate, an amount or `rest`); or an entry of a
 * budget that is a map (an amount, or a flat rate).
 */
export type ValueKind = ColumnKind | 'slice' | 'entry';

const under = (path: string, columns: readonly Column[]) =>
  columns.map(({ key, kind }) => [`${path}.${key}`, kind] as const);

/** By their paths, with `[]` for any item of a list and `*` for any key of a map. */
const KINDS: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ...PROJECT_KEYS.map(({ key, kind }) => [key, kind] as const),
  ['flexibility.cumulative', 'choice'],
  ['funding.*', 'slice'],
  ['entities.*', 'number'],
  ['commitments.*', 'money'],
  ...under('partners[]', DEFINITION_TABLES.partners),
  ['partners[].funding.*', 'slice'],
  ['partners[].budget.*', 'entry'],
  ...under('partners[].budget[]', DEFINITION_TABLES.budget),
  ['partners[].budget[].periods.*', 'money'],
  ['partners[].budget[].period', 'choice'],
  ...under('reports[]', DEFINITION_TABLES.reports),
  ...under('indicators[]', DEFINITION_TABLES.indicators),
  ['indicators[].milestones.*', 'number'],
  ...under('amendments[]', DEFINITION_TABLES.amendments),
  ...under('waivers[]', DEFINITION_TABLES.waivers),
]);

/** What a value of a definition is by the way to it; a text where nothing else is known. */
export function kindAt(path: TreePath): ValueKind {
  const last = path.at(-1);
  const above = path.slice(0, -1).reduce<string>((at, key) => below(at, key), '');
  return KINDS.get(below(above, last ?? '')) ?? KINDS.get(`${above}.*`) ?? 'text';
}

function below(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[]`;
  return path === '' ? key : `${path}.${key}`;
}
