import { access, constants } from 'node:fs/promises';
import { exampleOf, fitsForm } from '../model/code-form.ts';
import { CannotRun } from '../model/error.ts';
import type { Say } from '../model/finding.ts';
import { type Maybe, type Percent, WHOLE } from '../model/money.ts';
import type {
  CategoryCap,
  CodeRule,
  Deadlines,
  FlatRateRule,
  Pack,
  Retention,
  Ruled,
  SimplifiedRule,
  SizeRule,
  VatRule,
} from '../model/pack.ts';
import { inForce, PACK_ROUNDINGS, PROGRAMMING_PERIODS, ROLES, SOURCE_CLASSES, STATUSES } from '../model/pack.ts';
import { MONTH_RULES } from '../model/project.ts';
import { isSimplifiedCategory, OPEN, packOf, SHIPPED_IDS } from '../programmes/index.ts';
import { readFlat, type Span } from './amount.ts';
import { definitionIn, judgeShape, readDefinition } from './definition-file.ts';
import { folderOf, nameOf, stands } from './paths.ts';
import { SIMPLIFIED_OPTIONS, programme as shape } from './programme-shape.ts';
import { Reader } from './reader.ts';
import type { Reading } from './tables.ts';
import { below } from './yaml.ts';

/** Reads the file of a programme alone. Throws `CannotRun` where there is none, or none that may be opened. */
export async function loadProgramme(file: string, say: Say): Promise<Maybe<Pack>> {
  if (!stands(file)) throw new CannotRun('path-missing', { path: file });
  try {
    await access(file, constants.R_OK);
  } catch {
    throw new CannotRun('path-denied', { path: file });
  }
  return readProgramme(file, {
    ...{ folder: folderOf(file), subject: nameOf(file), say, inputs: [], proof: false, touched: [] },
    ...{ places: new Map(), tables: [], workbook: null },
  });
}

/**
 * Reads the file of a programme of one's own. What is broken in it rules nothing, and has its finding. Null, with its
 * finding, when the file cannot be read; null without one where it has to have an id and a name, and has none.
 */
export async function readProgramme(
  file: string,
  reading: Reading,
  bytes: Maybe<Buffer> = null,
  mustBeNamed = false,
): Promise<Maybe<Pack>> {
  reading.touched.push(file);
  const read = bytes === null ? await readDefinition(file, reading) : await definitionIn(file, bytes, reading);
  if (read === null) return null;
  if (mustBeNamed && ['id', 'name'].some(key => typeof read.values.get(key) !== 'string')) return null;
  const reader = new Reader(file, read, reading.subject, reading.say);
  judgeShape(reader, read, shape);
  return new Rules(reader, nameOf(file)).pack();
}

/** Reads rules by their keys: of each its value, its basis and its status. */
class Rules {
  private readonly reader: Reader;
  private readonly base: Pack;
  private readonly id: string;
  private readonly name: string;
  private readonly basis: string;
  /** The categories and their roles; null where any are taken. */
  private readonly categories: Pack['categories'];

  constructor(reader: Reader, file: string) {
    this.reader = reader;
    const base = reader.word('extends', SHIPPED_IDS);
    this.base = base === null ? OPEN : packOf({ programme: base });
    this.id = reader.text('id') ?? file;
    this.name = reader.text('name') ?? this.id;
    this.basis = reader.text('basis') ?? this.name;
    if (SHIPPED_IDS.includes(this.id)) reader.bad('id', this.id, 'own-id');
    this.categories = this.rule('categories', this.base.categories, path => this.words(path, ROLES));
  }

  pack(): Pack {
    const { reader, base } = this;
    return {
      id: this.id,
      name: this.name,
      period: reader.has('period') ? reader.word('period', PROGRAMMING_PERIODS) : base.period,
      rounding: this.rule('rounding', base.rounding, path => reader.word(path, PACK_ROUNDINGS)) ?? OPEN.rounding,
      cap: this.rule('cap', base.cap, path => this.share(path)),
      categories: this.categories,
      sources: this.rule('sources', base.sources, path => this.words(path, SOURCE_CLASSES)),
      eligibility: this.rule('eligibility', base.eligibility, path => this.eligibility(path)),
      countries: this.rule('countries', base.countries, path => this.texts(path)),
      area: this.rule('area', base.area, path => this.texts(path)),
      code: this.rule('code', base.code, path => this.code(path)),
      exchange: this.rule('exchange', base.exchange, path => reader.word(path, MONTH_RULES)),
      flatRates: this.rules('flat-rates', base.flatRates, path => this.flatRate(path)),
      simplified: this.rules('simplified', base.simplified, path => this.simplified(path)),
      vat: this.rule('vat', base.vat, path => this.vat(path)),
      categoryCaps: this.rules('category-caps', base.categoryCaps, path => this.categoryCap(path)),
      deadlines: this.deadlines(),
      spendingPlan: this.rule('spending-plan', base.spendingPlan, path => this.share(path)),
      indicatorTarget: this.rule('indicator-target', base.indicatorTarget, path => this.share(path)),
      size: this.rules('size', base.size, path => this.size(path)),
      unverified: this.rules('unverified', base.unverified, path => reader.text(path)).map(rule => ({
        ...rule,
        status: 'unverified',
      })),
    };
  }

  /** A rule by its key; that of the programme it extends where nothing is said, null where it is none or broken. */
  private rule<T>(key: string, base: Maybe<Ruled<T>>, read: (path: string) => Maybe<T>): Maybe<Ruled<T>> {
    if (!this.reader.has(key)) return base;
    return this.isNone(key) ? null : this.ruled(key, read);
  }

  /** Whether a key says that its programme does not rule it, as it stands or as a value with its basis. */
  private isNone(key: string): boolean {
    return this.reader.text(key) === 'none' || this.reader.text(below(key, 'value')) === 'none';
  }

  /** Rules of a list; those of the programme it extends where nothing is said. */
  private rules<T>(key: string, base: readonly Ruled<T>[], read: (path: string) => Maybe<T>): Ruled<T>[] {
    if (!this.reader.has(key)) return [...base];
    return this.reader.items(key).flatMap(path => this.ruled(path, read) ?? []);
  }

  /** A value as it stands, or with its basis and status; a word of its own may be called `value` as well. */
  private ruled<T>(path: string, read: (path: string) => Maybe<T>): Maybe<Ruled<T>> {
    const { reader } = this;
    const inner = below(path, 'value');
    const isWord = (key: string, words: readonly string[]) => path === key && reader.word(inner, words) !== null;
    const isPlain = !reader.has(inner) || isWord('categories', ROLES) || isWord('sources', SOURCE_CLASSES);
    const value = read(isPlain ? path : inner);
    if (value === null || isBroken(reader, path)) return null;
    return {
      value,
      basis: (isPlain ? null : reader.text(below(path, 'basis'))) ?? this.basis,
      status: (isPlain ? null : reader.word(below(path, 'status'), STATUSES)) ?? 'found',
    };
  }

  /** A percentage of a whole. */
  private share(path: string): Maybe<Percent> {
    const { reader } = this;
    const percent = reader.percent(path);
    if (percent === null || percent <= WHOLE) return percent;
    reader.bad(path, reader.text(path) ?? '', 'up-to-whole');
    return null;
  }

  private amount(path: string): Maybe<number> {
    const { reader } = this;
    const cents = reader.money(path);
    if (cents === null || cents >= 0) return cents;
    reader.bad(path, reader.text(path) ?? '', 'positive');
    return null;
  }

  private words<Word extends string>(path: string, words: readonly Word[]): Maybe<Readonly<Record<string, Word>>> {
    const { reader } = this;
    const known = reader.keys(path).map(key => [key, reader.word(below(path, key), words)] as const);
    return Object.fromEntries(known.flatMap(([key, word]) => (word === null ? [] : [[key, word]])));
  }

  private texts(path: string): string[] {
    const { reader } = this;
    return reader.items(path).flatMap(item => reader.text(item) ?? []);
  }

  /** Categories that the programme has. */
  private named(path: string): string[] {
    const { reader } = this;
    const roles = inForce(this.categories);
    for (const item of reader.items(path)) {
      const text = reader.text(item);
      if (roles !== null && text !== null && !Object.hasOwn(roles, text) && !isSimplifiedCategory(text))
        reader.bad(item, text, `one of ${Object.keys(roles).join('|')}`);
    }
    return this.texts(path);
  }

  private eligibility(path: string) {
    const { reader } = this;
    const from = reader.date(below(path, 'from'));
    const to = reader.date(below(path, 'to'));
    if (from === null || to === null) return null;
    if (from > to) reader.bad(below(path, 'to'), to, 'not-before-from');
    return { from, to };
  }

  private code(path: string): Maybe<CodeRule> {
    const { reader } = this;
    const forms = this.texts(below(path, 'forms'));
    const [first] = forms;
    if (first === undefined) {
      if (!isBroken(reader, path)) reader.bad(below(path, 'forms'), '', 'code-form');
      return null;
    }
    const example = reader.text(below(path, 'example')) ?? exampleOf(first);
    const placeholder = reader.text(below(path, 'placeholder')) ?? example;
    for (const key of ['example', 'placeholder']) {
      const text = reader.text(below(path, key));
      if (text !== null && !fitsForm(forms, text)) reader.bad(below(path, key), text, 'fits-form');
    }
    return { forms, example, placeholder };
  }

  private flatRate(path: string): Maybe<FlatRateRule> {
    const { reader } = this;
    const role = reader.word(below(path, 'role'), ROLES);
    const text = reader.text(below(path, 'rate'));
    const rate = text === null ? null : readFlat(text);
    if (role === null || text === null || rate === null) return null;
    if (rate.percent > WHOLE) reader.bad(below(path, 'rate'), text, 'up-to-whole');
    const roles = [...new Set(Object.values(inForce(this.categories) ?? {}))];
    if (roles.length > 0 && !roles.includes(role)) reader.bad(below(path, 'role'), role, `one of ${roles.join('|')}`);
    const beside = reader.has(below(path, 'for-all-but')) ? this.named(below(path, 'for-all-but')) : null;
    const its = { role, of: rate.of, upTo: rate.percent };
    return beside === null ? its : { ...its, forAllBut: beside };
  }

  private simplified(path: string): Maybe<SimplifiedRule> {
    const { reader } = this;
    const option = reader.word(below(path, 'option'), SIMPLIFIED_OPTIONS);
    const need = (key: string) => {
      if (!reader.has(below(path, key))) reader.missing(below(path, key), reader.place(path));
    };
    switch (option) {
      case 'hourly-rate': {
        need('hours');
        const hours = reader.whole(below(path, 'hours'));
        return hours === null ? null : { option, hours };
      }
      case 'compulsory-up-to': {
        need('amount');
        need('of');
        const amount = this.amount(below(path, 'amount'));
        const of = reader.word(below(path, 'of'), ['total', 'public-support']);
        return amount === null || of === null ? null : { option, amount, of };
      }
      case 'lump-sum-up-to': {
        need('amount');
        const amount = this.amount(below(path, 'amount'));
        return amount === null ? null : { option, amount };
      }
      default:
        return option === null ? null : { option };
    }
  }

  private vat(path: string): Maybe<VatRule> {
    if (this.reader.text(path) === 'not-recoverable') return { eligibleBelow: null };
    const eligibleBelow = this.amount(below(path, 'eligible-below'));
    return eligibleBelow === null ? null : { eligibleBelow };
  }

  private categoryCap(path: string): Maybe<CategoryCap> {
    const { reader } = this;
    const upTo = this.share(below(path, 'up-to'));
    if (upTo === null) return null;
    const stated = below(path, 'total-up-to');
    const totalUpTo = reader.has(stated) ? this.amount(stated) : null;
    return { categories: this.named(below(path, 'categories')), upTo, totalUpTo };
  }

  private deadlines(): Deadlines {
    const { reader, base } = this;
    const span = (key: 'report' | 'control' | 'payment' | 'durability', unit: Span) =>
      this.rule(`deadlines.${key}`, base.deadlines[key], path => reader.span(path, unit));
    return {
      report: span('report', 'days'),
      control: span('control', 'months'),
      payment: span('payment', 'days'),
      retention: this.rule('deadlines.retention', base.deadlines.retention, path => this.retention(path)),
      durability: span('durability', 'years'),
    };
  }

  private retention(path: string): Maybe<Retention> {
    const { reader } = this;
    const from = reader.word(below(path, 'from'), ['last-payment', 'accounts']);
    const years = reader.span(below(path, 'years'), 'years');
    if (from === null || years === null) return null;
    if (from === 'last-payment') return { from, years };
    for (const key of ['below', 'larger-years'])
      if (!reader.has(below(path, key))) reader.missing(below(path, key), reader.place(path));
    const limit = this.amount(below(path, 'below'));
    const largerYears = reader.span(below(path, 'larger-years'), 'years');
    return limit === null || largerYears === null ? null : { from, below: limit, years, largerYears };
  }

  private size(path: string): Maybe<SizeRule> {
    const { reader } = this;
    const kind = reader.text(below(path, 'kind'));
    const above = this.amount(below(path, 'above'));
    const upTo = this.amount(below(path, 'up-to'));
    if (kind === null || above === null || upTo === null) return null;
    if (above >= upTo) reader.bad(below(path, 'up-to'), reader.text(below(path, 'up-to')) ?? '', 'more-than-above');
    const its = { kind, above, upTo };
    return reader.has(below(path, 'forms')) ? { ...its, forms: this.texts(below(path, 'forms')) } : its;
  }
}

/** Whether anything at a path, or in it, is broken. */
function isBroken({ broken }: Reader, path: string): boolean {
  return [...broken].some(its => its === path || its.startsWith(`${path}.`) || its.startsWith(`${path}[`));
}
