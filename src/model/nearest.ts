import { closest, distance } from 'fastest-levenshtein';

/** The known name that a mistyped one most likely means; null when none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const lower = name.toLowerCase();
  const best = closest(
    lower,
    known.map(its => its.toLowerCase()),
  );
  // Two edits in a short word are most often two letters that changed places.
  const most = lower.length < 4 ? 1 : Math.max(2, Math.floor(lower.length / 3));
  return distance(lower, best) <= most ? (known.find(its => its.toLowerCase() === best) ?? null) : null;
}

/** Whether two texts differ by one character: written otherwise, left out, or too much. */
export function oneEditApart(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;
}
