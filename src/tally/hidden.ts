/**
 * Counts that a reader sees, or would, and what everybody knows of how they hang together. Numbers are whole and never
 * negative.
 */
export interface Counts {
  readonly values: readonly number[];
  /** Which of them are printed where nothing is hidden. */
  readonly printed: readonly boolean[];
  /** Σ factor × value is 0, or at least 0. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly terms: readonly (readonly [index: number, factor: number])[];
  readonly equal: boolean;
}

/** In which values a hidden count may be for a reader who knows the limit, and which of the hidden are below it. */
type Range = readonly [from: number, to: number];

/** So many steps are tried to find another value for a count. */
const STEPS = 4_000;
const LONGEST = 16;

/**
 * Looks for another way to fill what is hidden, that fits everything: one in which a count has another value. It changes
 * the count by one, and then other hidden counts by one each until all facts hold again.
 */
class Search {
  private readonly counts: Counts;
  private readonly ranges: readonly (Range | null)[];
  private readonly factsOf: readonly (readonly number[])[];
  private readonly sums: number[];
  private readonly changed: Int8Array;
  private steps = 0;

  constructor(counts: Counts, ranges: readonly (Range | null)[], factsOf: readonly (readonly number[])[]) {
    this.counts = counts;
    this.ranges = ranges;
    this.factsOf = factsOf;
    this.sums = counts.facts.map(({ terms }) =>
      terms.reduce((sum, [i, factor]) => sum + factor * (counts.values[i] ?? 0), 0),
    );
    this.changed = new Int8Array(counts.values.length);
  }

  hasOther(index: number): boolean {
    for (const by of [1, -1]) {
      this.steps = 0;
      if (!this.mayChange(index, by)) continue;
      this.change(index, by);
      const found = this.repair(0);
      if (found) return true;
      this.change(index, -by);
    }
    return false;
  }

  private mayChange(index: number, by: number): boolean {
    const range = this.ranges[index] ?? null;
    const value = (this.counts.values[index] ?? 0) + by;
    return range !== null && this.changed[index] === 0 && value >= range[0] && value <= range[1];
  }

  private change(index: number, by: number): void {
    this.changed[index] = (this.changed[index] ?? 0) + by;
    for (const fact of this.factsOf[index] ?? []) {
      for (const [i, factor] of this.counts.facts[fact]?.terms ?? []) {
        if (i === index) this.sums[fact] = (this.sums[fact] ?? 0) + factor * by;
      }
    }
  }

  private repair(depth: number): boolean {
    const broken = this.counts.facts.findIndex(({ equal }, i) => {
      const sum = this.sums[i] ?? 0;
      return equal ? sum !== 0 : sum < 0;
    });
    const fact = this.counts.facts[broken];
    if (fact === undefined) return true;
    if (depth >= LONGEST || ++this.steps > STEPS) return false;
    const up = (this.sums[broken] ?? 0) < 0;
    for (const [index, factor] of fact.terms) {
      const by = factor > 0 === up ? 1 : -1;
      if (!this.mayChange(index, by)) continue;
      this.change(index, by);
      if (this.repair(depth + 1)) return true;
      this.change(index, -by);
    }
    return false;
  }
}

/**
 * Which counts to hide, so that none from 1 to below the limit is seen, and none of these can be worked out: for each
 * there is another value with which everything that is printed, and all that is known of the counts, would be the same.
 * Even a reader who is told which of the hidden counts are below the limit cannot tell. `groups` of counts (a sum last)
 * are hidden whole where their sum is below the limit: zeros would tell who the few are.
 */
export function hiddenOf(
  counts: Counts,
  limit: number,
  groups: readonly (readonly number[])[] = [],
): ReadonlySet<number> {
  const { values, printed } = counts;
  // What does not hold of the counts themselves, as people stated them, is known to nobody.
  const facts = counts.facts.filter(({ terms, equal }) => {
    const sum = terms.reduce((all, [i, factor]) => all + factor * (values[i] ?? 0), 0);
    return equal ? sum === 0 : sum >= 0;
  });
  const held: Counts = { ...counts, facts };
  const factsOf = values.map((_, i) =>
    facts.flatMap(({ terms }, fact) => (terms.some(([its]) => its === i) ? [fact] : [])),
  );
  const isSmall = (i: number) => (values[i] ?? 0) > 0 && (values[i] ?? 0) < limit;
  const hidden = new Set<number>();
  const few = new Set<number>();
  for (const [i, isPrinted] of printed.entries()) if (isPrinted && isSmall(i)) hidden.add(i);
  for (const group of groups) {
    const sum = group.at(-1);
    if (sum === undefined || !isSmall(sum)) continue;
    for (const i of group) {
      hidden.add(i);
      if (i !== sum) few.add(i);
    }
  }
  const rangeOf = (i: number, isHidden: boolean): Range | null => {
    if (!printed[i]) return [0, Number.POSITIVE_INFINITY];
    if (!isHidden) return null;
    if (few.has(i)) return [0, limit - 1];
    return isSmall(i) ? [1, limit - 1] : [0, Number.POSITIVE_INFINITY];
  };
  const helps = (index: number, also: readonly number[]) =>
    new Search(
      held,
      values.map((_, i) => rangeOf(i, hidden.has(i) || also.includes(i))),
      factsOf,
    ).hasOther(index);
  /** What is printed in the sums that a count stands in, and in those of what may change with it. */
  const near = (index: number): Set<number> => {
    const found = new Set([index]);
    for (const at of found) {
      if (at !== index && printed[at] && !hidden.has(at)) continue;
      for (const fact of factsOf[at] ?? []) {
        if (facts[fact]?.equal) for (const [i] of facts[fact].terms) found.add(i);
      }
    }
    return found;
  };
  const small = [...hidden].filter(isSmall);
  for (let i = 0; i < small.length; ) {
    const index = small[i] ?? 0;
    if (helps(index, [])) {
      i++;
      continue;
    }
    const open = values
      .flatMap((_, at) => (printed[at] && !hidden.has(at) ? [at] : []))
      .sort((a, b) => order(values[a] ?? 0) - order(values[b] ?? 0) || a - b);
    const around = near(index);
    const close = open.filter(at => around.has(at)).slice(0, CLOSE);
    const more =
      open.map(at => [at]).find(also => helps(index, also)) ??
      pairs(close).find(also => helps(index, also)) ??
      [...close, ...open].slice(0, 1);
    if (more.length === 0) break;
    for (const at of more) hidden.add(at);
  }
  return hidden;
}

/** So many counts are tried two by two where hiding one more does not help. */
const CLOSE = 16;

function pairs(some: readonly number[]): (readonly [number, number])[] {
  return some.flatMap((second, i) => some.slice(0, i).map(first => [first, second] as const));
}

/** The smallest are hidden first, zeros last. */
function order(value: number): number {
  return value === 0 ? Number.POSITIVE_INFINITY : value;
}
