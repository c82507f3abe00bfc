import type { CheckTexts } from '../../types.ts';
import { CATEGORIES, notOneOf, off } from './words.ts';

const LINES = { one: 'budget line', other: 'budget lines' };

export const budget = {
  'budget/unknown-category': (args, f) => notOneOf(args.category, CATEGORIES, args, f),
  'budget/line-arithmetic': ({ item, quantity, price, expected, found, difference }, f) =>
    `${item === '' ? 'The line' : f.quote(item)}: ${f.money(quantity)} × ${f.money(price)} gives ${f.money(expected)}; stated ${f.money(found)}; ${off(difference, f.money)}. Correct the amount, the quantity or the price.`,
  'budget/partner-sum-differs': ({ partner, lines, found, expected, difference }, f) =>
    `${f.quote(partner)}: the sum of ${f.count(lines, LINES)} is ${f.money(found)}; the total is ${f.money(expected)}; ${off(difference, f.money)}. Correct a line or the total.`,
} satisfies CheckTexts<'budget'>;
