import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means; null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const lower = name.toLowerCase();
  const best = closest(lower, [...known]);
  const near = distance(lower, best.toLowerCase()) <= Math.max(1, Math.floor(Math.max(lower.length, best.length) / 3));
  return near ? best : null;
}
