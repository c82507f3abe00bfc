/** What a comment on GitHub holds, with some room for what a person writes above it. */
export const MOST = 65_000;

/** Lines of which the last ones may be left out. */
export interface Lines {
  /** The first ones, as many as may stand at all. */
  readonly lines: readonly string[];
  /** How many there are. */
  readonly count: number;
  /** What is said in place of those that are left out. */
  readonly left: (count: number) => string;
}

/** What stands whole, lines, or the place where it is said how many of them are left out. */
export type Part = string | Lines | { readonly after: Lines };

/** Collects lines, and of those that come too late to stand anywhere only how many they are. */
export class LineBuffer {
  readonly lines: string[] = [];
  count = 0;
  #length = 0;

  add(line: string): void {
    this.count++;
    if (this.#length > MOST) return;
    this.lines.push(line);
    this.#length += line.length;
  }

  get isFull(): boolean {
    return this.#length > MOST;
  }
}

function sizeOf({ lines }: Lines): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

/** The first lines that together are no longer than so much. */
function within({ lines }: Lines, most: number): readonly string[] {
  let length = 0;
  const end = lines.findIndex(line => {
    length += line.length;
    return length > most;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** How long the longest lists may be, so that all of them stand in the room that there is. */
function shareOf(sizes: readonly number[], room: number): number {
  const taken = (share: number) => sizes.reduce((sum, size) => sum + Math.min(size, share), 0);
  let low = 0;
  let high = MOST;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (taken(middle) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Parts as a text that a comment holds: where it would be too long, the ends of the longest lists are left out. */
export function bounded(parts: readonly Part[]): string {
  const lists = parts.filter((part): part is Lines => typeof part !== 'string' && 'lines' in part);
  const sizes = lists.map(sizeOf);
  const fixed = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
  const isWhole = lists.every(({ lines, count }) => lines.length === count);
  const whole = fixed + sizes.reduce((sum, size) => sum + size, 0);
  // The longest sentence of each, for its number may be any.
  const said = lists.reduce((sum, { left, count }) => sum + left(count).length + 20, 0);
  const share = isWhole && whole <= MOST ? MOST : shareOf(sizes, MOST - fixed - said);
  const kept = new Map(lists.map(list => [list, within(list, share)]));
  return parts
    .map(part => {
      if (typeof part === 'string') return part;
      if ('lines' in part) return (kept.get(part) ?? []).join('');
      const left = part.after.count - (kept.get(part.after)?.length ?? 0);
      return left === 0 ? '' : part.after.left(left);
    })
    .join('');
}
