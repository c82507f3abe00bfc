import type { BudgetOption, CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { CATEGORIES, listed, name, notOneOf, off } from './words.ts';

const LINES = { one: 'budget line', other: 'budget lines' };
const PERIODS = { one: 'period', other: 'periods' };
const BASES = { staff: 'staff', direct: 'direct costs' };

function option({ category, rate, of }: BudgetOption, f: Format): string {
  return rate === null || of === null
    ? `${name(category, f)} at real cost`
    : `${name(category, f)} at ${f.percent(rate)} of ${BASES[of]}`;
}

function conflict({ partner, reason, first, second }: CheckArgs['budget/flat-rates-conflict'], f: Format): string {
  const both = `${f.quote(partner)} has ${option(first, f)} and ${option(second, f)}`;
  switch (reason) {
    case 'two-rates':
      return `${both}: one budget takes one of them. Remove the other.`;
    case 'flat-and-real':
      return `${both}: the flat rate stands for all its costs, and the real ones are not counted. Remove one of them.`;
    case 'other-stands-alone':
      return `${both}: the rate for all other costs stands beside real staff costs alone. Remove one of them.`;
    case 'of-itself':
      return first.category === second.category
        ? `${f.quote(partner)} has ${option(second, f)}, which has ${name(second.category, f)} in its own base, so it cannot be computed. Take another base, or real costs.`
        : `${both}: each is in the base of the other, so neither can be computed. Budget one of them at real cost.`;
  }
}

export const budget = {
  'budget/unknown-category': (args, f) => notOneOf(args.category, CATEGORIES, args, f),
  'budget/line-arithmetic': ({ item, quantity, price, expected, found, difference }, f) =>
    `${item === '' ? 'The line' : f.quote(item)}: ${f.number(quantity)} × ${f.money(price)} gives ${f.money(expected)}; stated ${f.money(found)}; ${off(difference, f.money)}. Correct the amount, the quantity or the price.`,
  'budget/partner-sum-differs': ({ partner, lines, found, expected, difference }, f) =>
    `${f.quote(partner)}: the sum of ${f.count(lines, LINES)} is ${f.money(found)}; the total is ${f.money(expected)}; ${off(difference, f.money)}. Correct a line or the total.`,
  'budget/period-sum-differs': ({ item, periods, found, expected, difference }, f) =>
    `${item === '' ? 'The line' : f.quote(item)}: the sum of ${f.count(periods, PERIODS)} is ${f.money(found)}; the line is ${f.money(expected)}; ${off(difference, f.money)}. Correct a period or the line.`,
  'budget/flat-rate-above-cap': ({ partner, category, rate, of, cap, basis, offers }, f) => {
    const stated = `${f.quote(partner)} has ${option({ category, rate, of }, f)}`;
    if (cap !== null) {
      const law = basis === null ? '' : ` (${f.basis(basis)})`;
      return `${stated}; the programme allows at most ${f.percent(cap)}${law}. Lower the rate.`;
    }
    const offered = offers.map(offer => `${offer.role} up to ${f.percent(offer.upTo)} of ${BASES[offer.of]}`);
    return `${stated}, a flat rate that the programme does not have. It has ${f.list(offered)}. Take one of these, or real costs.`;
  },
  'budget/flat-rates-conflict': conflict,
  'budget/category-above-cap': ({ categories, amount, total, rate, cap, allowed, above, basis }, f) =>
    `All partners' ${listed(categories, f)} together are ${f.money(amount)} of ${f.money(total)}${rate === cap ? '' : ` (${f.percent(rate)})`}; the cap of ${f.percent(cap)} allows ${f.money(allowed)}; ${f.money(above)} too much (${f.basis(basis)}). Move the excess to other categories.`,
  'budget/flat-rate-changed': ({ partner, amendment, date, before, now }, f) =>
    `${f.quote(partner)} has ${option(now, f)}; reports that ended before amendment ${amendment} of ${f.date(date)} were claimed with ${option(before, f)}. Go back to what was agreed, unless the programme agreed to the change in writing.`,
  'budget/simplified-required': ({ total, upTo }, f) =>
    `The total is ${f.sum(total)}, and every line of the budget is at real cost; up to ${f.sum(upTo)} a project takes flat rates, unit costs or lump sums. Use one of them, unless the support is State aid or the programme has exempted the project.`,
  'budget/total-outside-call': ({ total, kinds }, f) => {
    const may = kinds.map(
      ({ kind, above, upTo }) =>
        `a ${name(kind, f)} project to cost more than ${f.sum(above)} and up to ${f.sum(upTo)}`,
    );
    return `The total is ${f.sum(total)}; the calls of the programme allow ${f.list(may)}. Check the total and the code.`;
  },
} satisfies CheckTexts<'budget'>;
