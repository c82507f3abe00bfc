import type { Column } from '../model/columns.ts';
import type { ColumnFrom, Doubt, ImportMap, MaybeColumn } from '../model/import.ts';
import { EACH_ITS_OWN, INDISPENSABLE } from '../model/import-columns.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import { plainWords } from '../model/plain.ts';
import type { Names, Naming } from './import-names.ts';
import type { ImportColumn, UnusedColumn } from './import-source.ts';

/** A column of a table by its heading. */
export interface Heading {
  /** Its index among the fields. */
  readonly index: number;
  /** As it is written; over two rows both of them. */
  readonly text: string;
  /** What it may be known by: the whole, and its lower row alone. */
  readonly names: readonly string[];
  readonly place: Place;
  /** The first values in it. */
  readonly samples: readonly string[];
}

/** Which columns of a table are ours, and what of that is in doubt. */
export interface Matching {
  readonly columns: ReadonlyMap<string, ImportColumn>;
  readonly unused: readonly UnusedColumn[];
  readonly doubts: readonly Doubt[];
  /** The currency that the heading of a used column tells, by key. */
  readonly units: ReadonlyMap<string, string>;
}

interface Named extends Naming {
  readonly heading: Heading;
}

function maybeColumn({ index, text, place, samples }: Heading): MaybeColumn {
  return { column: index + 1, heading: text, place, samples };
}

/** Whether a text is that of a heading, or of one of its rows. */
function isHeaded({ text, names }: Pick<Heading, 'text' | 'names'>, as: string): boolean {
  const plain = plainWords(as);
  return [text, ...names].some(name => plainWords(name) === plain);
}

class Matcher {
  readonly used = new Map<string, ImportColumn>();
  readonly units = new Map<string, string>();
  readonly doubts: Doubt[] = [];
  private readonly taken = new Set<number>();
  private readonly asked = new Set<string>();

  private readonly headings: readonly Heading[];
  private readonly columns: readonly Column[];
  private readonly names: Names;
  private readonly map: Maybe<ImportMap>;

  constructor(headings: readonly Heading[], columns: readonly Column[], names: Names, map: Maybe<ImportMap>) {
    this.headings = headings;
    this.columns = columns;
    this.names = names;
    this.map = map;
  }

  private use(key: string, heading: Heading, by: ImportColumn['by']): void {
    this.used.set(key, { index: heading.index, heading: heading.text, by, value: null });
    this.taken.add(heading.index);
  }

  /** What the map says comes first. */
  byMap(): void {
    const keys = this.columns.map(({ key }) => key);
    for (const [key, from] of Object.entries(this.map?.columns ?? {})) {
      if (!keys.includes(key)) {
        this.doubts.push({ code: 'unknown-key', settle: `columns.${key}`, key, nearest: nearest(key, keys) });
      } else if ('value' in from) {
        this.used.set(key, { index: -1, heading: '', by: 'value', value: from.value });
      } else this.headed(key, from);
    }
    for (const text of this.map?.ignore ?? []) {
      const its = this.headings.filter(heading => isHeaded(heading, text));
      if (its.length === 0) this.unknown(null, text, 'ignore');
      for (const { index } of its) this.taken.add(index);
    }
  }

  private headed(key: string, { heading: wanted }: Extract<ColumnFrom, { heading: unknown }>): void {
    this.asked.add(key);
    const its =
      typeof wanted === 'number'
        ? this.headings.filter(({ index }) => index === wanted - 1)
        : this.headings.filter(heading => isHeaded(heading, wanted));
    const [first] = its;
    if (first === undefined) this.unknown(key, String(wanted), `columns.${key}`);
    else if (its.length > 1) this.two(key, its);
    else this.use(key, first, 'map');
  }

  private unknown(key: Maybe<string>, heading: string, settle: string): void {
    const texts = this.headings.map(({ text }) => text).filter(text => text !== '');
    this.doubts.push({ code: 'unknown-heading', settle, key, heading, nearest: nearest(heading, texts) });
  }

  private two(key: string, its: readonly Heading[]): void {
    this.asked.add(key);
    this.doubts.push({ code: 'two-columns', settle: `columns.${key}`, key, columns: its.map(maybeColumn) });
  }

  /** What headings name for sure; of two of one rank, and of two amounts, neither is taken. */
  byName(): void {
    const named = new Map<string, Named[]>();
    for (const heading of this.headings) {
      if (this.taken.has(heading.index)) continue;
      const naming = heading.names.map(name => this.names.namedBy(name)).find(its => its.length > 0) ?? [];
      for (const its of naming) {
        if (this.used.has(its.key) || this.asked.has(its.key)) continue;
        named.set(its.key, [...(named.get(its.key) ?? []), { ...its, heading }]);
      }
    }
    for (const [key, its] of named) {
      const best = this.bestOf(key, its, named.has('currency') || this.used.has('currency'));
      if (best === null) {
        this.two(
          key,
          its.map(({ heading }) => heading),
        );
        continue;
      }
      this.use(key, best.heading, best.rank === 0 ? 'name' : 'alias');
      if (best.unit !== null) this.units.set(key, best.unit);
    }
  }

  private bestOf(key: string, its: readonly Named[], hasCurrency: boolean): Maybe<Named> {
    const [first] = its;
    if (first !== undefined && its.length === 1) return first;
    if (this.columns.find(column => column.key === key)?.kind === 'money') {
      // An amount in the currency of the document, and the same in another.
      const bare = its.filter(({ unit }) => unit === null);
      return hasCurrency && bare.length === 1 ? (bare[0] ?? null) : null;
    }
    const lowest = Math.min(...its.map(({ rank }) => rank));
    const best = its.filter(({ rank }) => rank === lowest);
    return best.length === 1 ? (best[0] ?? null) : null;
  }

  /** What may be one of two, where the other is found: no amount, and no day of payment, for one of booking is none. */
  byRest(): void {
    const left = new Map<string, Heading[]>();
    for (const heading of this.headings) {
      const maybe = this.maybeOf(heading);
      const open = maybe.filter(key => !this.used.has(key) && !this.asked.has(key));
      const [key] = open;
      if (key === undefined || open.length > 1 || maybe.length !== 2 || this.mustBeNamed(key)) continue;
      left.set(key, [...(left.get(key) ?? []), heading]);
    }
    for (const [key, [heading, second]] of left) {
      if (heading !== undefined && second === undefined) this.use(key, heading, 'only');
    }
  }

  private mustBeNamed(key: string): boolean {
    return this.columns.some(column => column.key === key && (column.kind === 'money' || key === 'paid_date'));
  }

  private maybeOf({ index, names }: Heading): readonly string[] {
    if (this.taken.has(index)) return [];
    return names.map(name => this.names.maybeBy(name)).find(its => its.length > 0) ?? [];
  }

  missing(required: ReadonlySet<string>): void {
    for (const column of this.columns) {
      const { key } = column;
      if (!required.has(key) || this.used.has(key) || this.asked.has(key)) continue;
      const maybe = this.headings.filter(({ names }) => names.some(name => this.names.maybeBy(name).includes(key)));
      const called = [key, ...Object.values(column.heading), ...(column.aliases ?? [])];
      const near = this.headings.filter(
        ({ index, text }) => text !== '' && !this.taken.has(index) && nearest(text, called) !== null,
      );
      this.doubts.push({
        code: 'missing-column',
        settle: `columns.${key}`,
        key,
        maybe: maybe.map(maybeColumn),
        nearest: near.map(({ text }) => text),
        mayBeSame: !EACH_ITS_OWN.has(key),
        mayLack: !INDISPENSABLE.has(key),
      });
    }
  }

  unused(): UnusedColumn[] {
    const ignored = (heading: Heading) => this.map?.ignore?.some(text => isHeaded(heading, text)) === true;
    const indexes = new Set([...this.used.values()].map(({ index }) => index));
    return this.headings
      .filter(({ index, text, samples }) => !indexes.has(index) && (text !== '' || samples.length > 0))
      .map(heading => ({
        index: heading.index,
        heading: heading.text,
        maybe: ignored(heading) ? [] : this.maybeOf(heading).filter(key => !this.used.has(key)),
      }));
  }
}

/** Finds which columns of a table are ours: by the map, by what heads them, and by what is left over. */
export function matchColumns(
  headings: readonly Heading[],
  columns: readonly Column[],
  required: ReadonlySet<string>,
  names: Names,
  map: Maybe<ImportMap>,
): Matching {
  const matcher = new Matcher(headings, columns, names, map);
  matcher.byMap();
  matcher.byName();
  matcher.byRest();
  matcher.missing(required);
  // Those that are the same in every row stand behind the columns of the file.
  let next = headings.reduce((last, { index }) => Math.max(last, index + 1), 0);
  const used = new Map([...matcher.used].map(([key, its]) => [key, its.index < 0 ? { ...its, index: next++ } : its]));
  return { columns: used, unused: matcher.unused(), doubts: matcher.doubts, units: matcher.units };
}
