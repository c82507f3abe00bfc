import type { Column } from '../model/columns.ts';
import { importHeadings } from '../model/import-columns.ts';
import type { Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { plainWords } from '../model/plain.ts';

/** Currencies as headings name them, as plain words. */
const CURRENCIES: Readonly<Record<string, string>> = {
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eurai: 'EUR',
  eurais: 'EUR',
  euru: 'EUR',
  '€': 'EUR',
  pln: 'PLN',
  zl: 'PLN',
  zlotych: 'PLN',
  usd: 'USD',
  gbp: 'GBP',
  sek: 'SEK',
  dkk: 'DKK',
  nok: 'NOK',
  czk: 'CZK',
  ltl: 'LTL',
  lt: 'LTL',
};
/** What stands before a currency in a heading. */
const IN: ReadonlySet<string | undefined> = new Set(['in', 'w']);

/** How a heading names a column of ours. */
export interface Naming {
  readonly key: string;
  /** 0 by a name that is our own, 1 by another of our tables, 2 by one of other programs. */
  readonly rank: number;
  /** The currency that it tells beside. */
  readonly unit: Maybe<string>;
}

function withoutUnit(plain: string): { readonly name: string; readonly unit: string } | null {
  const words = plain.split(' ');
  const at = words.findIndex(word => Object.hasOwn(CURRENCIES, word));
  const unit = ownOf(CURRENCIES, words[at] ?? '');
  if (unit === undefined || words.length === 1) return null;
  const before = IN.has(words[at - 1]) ? at - 1 : at;
  return { name: [...words.slice(0, before), ...words.slice(at + 1)].join(' '), unit };
}

/** What the headings of a table that is imported may be called. */
export class Names {
  private readonly sure = new Map<string, { readonly key: string; readonly rank: number }[]>();
  private readonly maybe = new Map<string, string[]>();
  private readonly money: ReadonlySet<string>;

  constructor(columns: readonly Column[]) {
    this.money = new Set(columns.filter(({ kind }) => kind === 'money').map(({ key }) => key));
    const { sure, maybe } = importHeadings(columns);
    for (const { key, heading, aliases = [] } of columns) {
      this.add(key, 0, [key, ...Object.values(heading)]);
      this.add(key, 1, aliases);
      this.add(key, 2, sure[key] ?? []);
      for (const name of maybe[key] ?? []) {
        const plain = plainWords(name);
        this.maybe.set(plain, [...(this.maybe.get(plain) ?? []), key]);
      }
    }
  }

  private add(key: string, rank: number, names: readonly string[]): void {
    for (const name of names) {
      const plain = plainWords(name);
      const known = this.sure.get(plain) ?? [];
      if (!known.some(its => its.key === key)) this.sure.set(plain, [...known, { key, rank }]);
    }
  }

  /** The columns that a heading names for sure. */
  namedBy(heading: string): readonly Naming[] {
    const plain = plainWords(heading);
    const whole = this.sure.get(plain);
    const bare = withoutUnit(plain);
    if (whole !== undefined)
      return whole.map(its => ({ ...its, unit: this.money.has(its.key) ? (bare?.unit ?? null) : null }));
    const named = bare === null ? [] : (this.sure.get(bare.name) ?? []);
    return named.filter(({ key }) => this.money.has(key)).map(its => ({ ...its, unit: bare?.unit ?? null }));
  }

  /** The columns that a heading may name. */
  maybeBy(heading: string): readonly string[] {
    const plain = plainWords(heading);
    return this.maybe.get(plain) ?? this.maybe.get(withoutUnit(plain)?.name ?? '') ?? [];
  }
}
