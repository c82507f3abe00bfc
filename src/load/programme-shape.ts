import * as z from 'zod/mini';
import { isCodeForm } from '../model/code-form.ts';
import { PACK_ROUNDINGS, PROGRAMMING_PERIODS, ROLES, SOURCE_CLASSES, STATUSES } from '../model/pack.ts';
import { MONTH_RULES } from '../model/project.ts';
import { SHIPPED_IDS } from '../programmes/index.ts';
import { readSpan, type Span } from './amount.ts';
import {
  amount,
  country,
  date,
  flat,
  list,
  map,
  maybe,
  oneOf,
  open,
  percent,
  type Shape,
  scalar,
  text,
  wholeNumber,
} from './definition.ts';

// The shape of a programme's rules, in the keys that `samata programmes` prints.

export const SIMPLIFIED_OPTIONS = ['hourly-rate', 'compulsory-up-to', 'lump-sum-up-to', 'not-wholly-procured'] as const;

const span = (unit: Span) => scalar(unit, value => readSpan(value, unit) !== null);
const form = scalar('code-form', isCodeForm);
const nuts = scalar('nuts', value => /^[A-Z]{2}[0-9A-Z]{1,3}$/.test(value));
const none = oneOf(['none']);

/** A value as it stands, or with its basis and status. */
const ruled = <Value extends Shape>(value: Value) =>
  z.union([value, map({ value, basis: maybe(text), status: maybe(oneOf(STATUSES)) })], { error: 'ruled' });
/** The same; `none` where a programme does not rule it, whatever it extends. */
const rule = <Value extends Shape>(value: Value) =>
  maybe(
    z.union(
      [
        value,
        none,
        map({ value: z.union([value, none], { error: 'ruled' }), basis: maybe(text), status: maybe(oneOf(STATUSES)) }),
      ],
      {
        error: 'ruled',
      },
    ),
  );
const rules = <Value extends Shape>(value: Value) => maybe(z.union([list(ruled(value)), none], { error: 'list' }));

/** What the file of a programme of one's own may say. */
export const programme = map({
  samata: maybe(scalar('version', value => value === '1')),
  id: text,
  name: text,
  extends: maybe(oneOf(SHIPPED_IDS)),
  basis: maybe(text),
  period: maybe(oneOf(PROGRAMMING_PERIODS)),
  rounding: maybe(ruled(oneOf(PACK_ROUNDINGS))),
  cap: rule(percent),
  categories: rule(open(oneOf(ROLES))),
  sources: rule(open(oneOf(SOURCE_CLASSES))),
  eligibility: rule(map({ from: date, to: date })),
  countries: rule(list(country)),
  area: rule(list(nuts)),
  code: rule(map({ forms: list(form), example: maybe(text), placeholder: maybe(text) })),
  exchange: rule(oneOf(MONTH_RULES)),
  'flat-rates': rules(map({ role: oneOf(ROLES), rate: flat, 'for-all-but': maybe(list(text)) })),
  simplified: rules(
    map({
      option: oneOf(SIMPLIFIED_OPTIONS),
      hours: maybe(wholeNumber),
      amount: maybe(amount),
      of: maybe(oneOf(['total', 'public-support'])),
    }),
  ),
  vat: rule(z.union([oneOf(['not-recoverable']), map({ 'eligible-below': amount })], { error: 'map' })),
  'category-caps': rules(map({ categories: list(text), 'up-to': percent, 'total-up-to': maybe(amount) })),
  deadlines: maybe(
    map({
      report: rule(span('days')),
      control: rule(span('months')),
      payment: rule(span('days')),
      retention: rule(
        map({
          from: oneOf(['last-payment', 'accounts']),
          years: span('years'),
          below: maybe(amount),
          'larger-years': maybe(span('years')),
        }),
      ),
      durability: rule(span('years')),
    }),
  ),
  'spending-plan': rule(percent),
  'indicator-target': rule(percent),
  size: rules(map({ kind: text, above: amount, 'up-to': amount, forms: maybe(list(form)) })),
  unverified: maybe(list(ruled(text))),
});
