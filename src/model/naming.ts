import type { Names } from './categories.ts';
import type { Maybe } from './money.ts';
import { nearest } from './nearest.ts';
import { ownOf } from './own.ts';
import { plainWords } from './plain.ts';

/** The id that a text names; the text as it is where it names none. */
export type Naming = (text: string) => string;

/** The number of a heading before its name, as official forms have it: `5. Projekto vykdymas`, `BL1 Staff costs`. */
const NUMBER = /^(?:(?:bl|cc|kat) ?)?\d+(?: \d+)* (?=\p{L})/u;

/** A table has few spellings of a name, and none as long as a page; any others are looked up anew each time. */
const MOST_SPELLINGS = 1_000;
const LONGEST_SPELLING = 200;

/**
 * How the texts of people name the ids that are known; null knows every id that has names. An id is named by itself
 * before any other name is looked at, however it is spelt: a programme of one's own may call something `personalas`.
 */
export function naming(names: Names, known: Maybe<readonly string[]>): Naming {
  const ids = known ?? Object.keys(names);
  const isId = new Set(ids);
  const spellings = new Map<string, string>();
  let byName: Maybe<ReadonlyMap<string, string>> = null;
  return text => {
    if (isId.has(text)) return text;
    const met = spellings.get(text);
    if (met !== undefined) return met;
    // Most definitions have nothing but ids, and wait for no table of names.
    byName ??= idsByName(ids, names);
    const plain = plainWords(text);
    const id = byName.get(plain) ?? byName.get(plain.replace(NUMBER, '')) ?? text;
    // Cloned, for a text of a row is a slice of its passage and would keep all of that in memory.
    if (spellings.size < MOST_SPELLINGS && text.length <= LONGEST_SPELLING)
      spellings.set(structuredClone(text), structuredClone(id));
    return id;
  };
}

function idsByName(ids: readonly string[], names: Names): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const id of ids) for (const name of ownOf(names, id) ?? []) byName.set(plainWords(name), id);
  for (const id of ids) byName.set(plainWords(id), id);
  // Of ids that differ by capital letters alone, each is only what is written exactly so.
  for (const id of ids) if (byName.get(plainWords(id)) !== id) byName.delete(plainWords(id));
  return byName;
}

/** The known id that a mistyped name most likely means: itself, or by one of its other names; null when none is near. */
export function nearestNamed(text: string, known: readonly string[], names: Names): string | null {
  const id = nearest(text, known);
  if (id !== null) return id;
  const named = known.flatMap(its => (ownOf(names, its) ?? []).map(name => [plainWords(name), its] as const));
  const name = nearest(
    plainWords(text),
    named.map(([its]) => its),
  );
  return named.find(([its]) => its === name)?.[1] ?? null;
}
