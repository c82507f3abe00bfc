import * as z from 'zod/mini';
import { INDICATOR_FEEDS, INDICATOR_SUMS, INDICATOR_TYPES, PARTNER_ROLES, VAT_STATES } from '../model/choices.ts';
import { LANGUAGES } from '../model/language.ts';
import { MONTH_RULES, VERDICTS } from '../model/project.ts';
import { readFlat, readPercent } from './amount.ts';
import { readYesNo } from './cell.ts';

// The shape of a definition. Every scalar is text; its grammar is a code, the word of `project/bad-value`'s `expected`.
// Two codes are said by findings of their own: `amount` and `date`, whose texts are read with the file's decimal mark.
z.config({ jitless: true });

const grammars = new WeakMap<object, string>();
export const scalar = (expected: string, fits: (text: string) => boolean) => {
  const its = z.string({ error: expected }).check(z.refine(fits, { error: expected }));
  grammars.set(its, expected);
  return its;
};

/** The code of a scalar's grammar; null of what is no scalar. */
export function grammarOf(shape: object): string | null {
  return grammars.get(shape) ?? null;
}
export const oneOf = (values: readonly string[]) => scalar(`one of ${values.join('|')}`, text => values.includes(text));
export const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, { error: 'map' });
export const open = <Value extends z.core.$ZodType>(value: Value) =>
  z.record(z.string(), z.optional(value as z.core.$ZodType), { error: 'map' });
export const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item, { error: 'list' });
export const maybe = z.optional;

export const text = scalar('text', () => true);
export const amount = scalar('amount', () => true);
export const date = scalar('date', () => true);
const number = scalar('number', () => true);
const quantity = scalar('quantity', () => true);
export const wholeNumber = scalar('whole-number', value => /^\d{1,6}$/.test(value));
const yesNo = scalar('yes-no', value => readYesNo(value) !== null);
export const country = scalar('country', value => /^[A-Z]{2}$/.test(value));
const currency = scalar('currency', value => /^[A-Z]{3}$/.test(value));
export const percent = scalar('percent', value => readPercent(value) !== null);
const language = scalar('language', value => LANGUAGES.some(known => known === value));
export const flat = scalar('flat', value => readFlat(value) !== null);
/** A rate, an amount or `rest`; the amount is read with the file's mark. */
const slice = scalar('slice', value => value === 'rest' || !value.includes('%') || readPercent(value) !== null);
const texts = z.union([text, map({ en: maybe(text), lt: maybe(text), pl: maybe(text) })], { error: 'text' });
const period = scalar('period-key', value => /^([1-9]\d{0,2}|preparation|closure)$/.test(value));
const year = scalar('year', value => /^20\d\d$/.test(value));
/** A shipped programme, or the path of one's own. */
const programme = scalar('programme', () => true);
const version = scalar('version', value => value === '1');

const amounts = open(amount);
const funding = open(slice);

const line = map({
  category: maybe(text),
  item: maybe(text),
  unit: maybe(text),
  quantity: maybe(quantity),
  price: maybe(amount),
  amount: maybe(amount),
  flat: maybe(flat),
  'unit-cost': maybe(text),
  'lump-sum': maybe(text),
  periods: maybe(z.record(period, maybe(amount), { error: 'map' })),
  period: maybe(period),
});

const partner = map({
  id: text,
  name: text,
  country,
  role: maybe(oneOf(PARTNER_ROLES)),
  nuts: maybe(text),
  'legal-code': maybe(text),
  currency: maybe(currency),
  vat: maybe(z.union([oneOf(VAT_STATES), map({ recoverable: percent })], { error: 'text' })),
  'budget-body': maybe(yesNo),
  budget: maybe(z.union([list(line), open(text)], { error: 'list-or-map' })),
  total: maybe(amount),
  funding: maybe(funding),
});

const report = map({
  no: wholeNumber,
  start: maybe(date),
  end: date,
  submitted: maybe(date),
  reported: maybe(date),
});

const indicator = map({
  code: text,
  name: maybe(texts),
  type: maybe(oneOf(INDICATOR_TYPES)),
  unit: maybe(text),
  baseline: maybe(number),
  target: maybe(number),
  milestones: maybe(open(number)),
  sums: maybe(oneOf(INDICATOR_SUMS)),
  from: maybe(oneOf(INDICATOR_FEEDS)),
});

export type Shape = z.core.$ZodType;

/** What `project.yaml` may say. */
export const definition = map({
  samata: version,
  code: text,
  programme,
  language: maybe(language),
  title: maybe(texts),
  objective: maybe(texts),
  measure: maybe(text),
  period: map({
    start: date,
    end: date,
    'preparation-from': maybe(date),
    'payments-until': maybe(date),
  }),
  total: amount,
  funding,
  exchange: maybe(map({ month: oneOf(MONTH_RULES), date: maybe(oneOf(['paid', 'document'])) })),
  flexibility: maybe(
    map({
      scope: oneOf(['category', 'partner', 'workpackage']),
      base: oneOf(['total', 'line']),
      percent,
      cumulative: maybe(yesNo),
      locked: maybe(list(text)),
      within: maybe(oneOf(VERDICTS)),
      above: maybe(oneOf(VERDICTS)),
    }),
  ),
  partners: maybe(list(partner)),
  reports: maybe(list(report)),
  'report-months': maybe(wholeNumber),
  indicators: maybe(list(indicator)),
  entities: maybe(open(number)),
  commitments: maybe(z.record(year, maybe(amount), { error: 'map' })),
  amendments: maybe(list(map({ no: wholeNumber, date, file: text }))),
  waivers: maybe(list(map({ check: text, where: maybe(text), because: maybe(text), until: maybe(date) }))),
});

const measure: z.core.$ZodType = map({
  id: text,
  title: maybe(texts),
  allocation: maybe(amounts),
  get measures() {
    return maybe(list(measure));
  },
});

/** What `portfolio.yaml` may say. */
export const portfolio = map({
  name: maybe(texts),
  period: maybe(map({ start: date, end: date })),
  measures: maybe(list(measure)),
});

export type Issue =
  | { readonly kind: 'unknown-key'; readonly path: readonly PropertyKey[]; readonly key: string }
  | { readonly kind: 'missing'; readonly path: readonly PropertyKey[] }
  | { readonly kind: 'bad'; readonly path: readonly PropertyKey[]; readonly expected: string };

/** Everything in a tree that does not fit a shape, flat, each once. */
export function issuesOf(shape: z.core.$ZodType, tree: unknown): Issue[] {
  const result = z.safeParse(shape, tree);
  return result.success ? [] : result.error.issues.flatMap(issue => flatten(issue, [], tree));
}

function flatten(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[], tree: unknown): Issue[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ kind: 'unknown-key', path: [...path, key], key }));
    case 'invalid_union': {
      // The branch that the user meant is the one whose own kind (map, list, text) fits.
      const fitting = issue.errors.filter(errors =>
        errors.every(({ path: inner, code }) => inner.length > 0 || code !== 'invalid_type'),
      );
      // Of two maps the last one has the key `value`, with a value that the first one would have as it stands.
      const meant = valueAt(tree, [...path, 'value']) === undefined ? fitting[0] : fitting.at(-1);
      if (meant !== undefined) return meant.flatMap(inner => flatten(inner, path, tree));
      return [{ kind: 'bad', path, expected: issue.message }];
    }
    default:
      return valueAt(tree, path) === undefined
        ? [{ kind: 'missing', path }]
        : [{ kind: 'bad', path, expected: issue.message }];
  }
}

function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
  let value = tree;
  for (const key of path) value = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key);
  return value;
}

/** The keys that a map may have at a path, for suggestions. */
export function keysAt(shape: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const def = (
    shape as {
      _zod: {
        def: {
          type: string;
          innerType?: z.core.$ZodType;
          element?: z.core.$ZodType;
          options?: z.core.$ZodType[];
          shape?: Record<string, z.core.$ZodType>;
          valueType?: z.core.$ZodType;
        };
      };
    }
  )._zod.def;
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  if (def.options !== undefined) return def.options.flatMap(option => keysAt(option, path));
  const [key, ...rest] = path;
  if (def.shape !== undefined) {
    if (key === undefined) return Object.keys(def.shape);
    const inner = def.shape[String(key)];
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  const inner = def.element ?? def.valueType;
  return inner === undefined || key === undefined ? [] : keysAt(inner, rest);
}
