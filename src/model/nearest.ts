import { closest, distance } from 'fastest-levenshtein';

/** How many edits apart a name may be from the one that it means. */
function mostEdits(name: string): number {
  // Two edits in a short word are most often two letters that changed places.
  return name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
}

/** The known name that a mistyped one most likely means, so many edits apart at most; null when none is near. */
export function nearest(name: string, known: readonly string[], most = mostEdits(name)): string | null {
  if (known.length === 0) return null;
  const lower = name.toLowerCase();
  const best = closest(
    lower,
    known.map(its => its.toLowerCase()),
  );
  return distance(lower, best) <= most ? (known.find(its => its.toLowerCase() === best) ?? null) : null;
}

/** Whether two texts differ by one character: written otherwise, left out, or too much. */
export function oneEditApart(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;
}
