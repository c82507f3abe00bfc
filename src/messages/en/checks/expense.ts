import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { at, CATEGORIES, DAYS, didYouMean, first, listed, name, notOneOf } from './words.ts';

/** On which side of the eligible time a date lies, and how far. */
function outside({ date, from, to, days }: CheckArgs['expense/outside-period'], f: Format): string {
  return date < from
    ? `${f.count(Math.abs(days), DAYS)} before ${from}, the first eligible day`
    : `${f.count(Math.abs(days), DAYS)} after ${to}, the last eligible day`;
}

export const expense = {
  'expense/unknown-partner': ({ partner, known, nearest }, f, subject) => {
    const partners =
      known.length === 0 ? 'It has no partners at all: leave the cell empty.' : `The partners are ${listed(known, f)}.`;
    return `Row ${f.quote(subject)}: the project has no partner ${f.quote(partner)}${didYouMean(nearest, f) || '.'} ${partners}`;
  },
  'expense/unknown-category': (args, f, subject) =>
    `Row ${f.quote(subject)}: ${notOneOf(args.category, CATEGORIES, args, f)}`,
  'expense/unknown-report': ({ report, known }, f, subject) => {
    const reports =
      known.length === 0
        ? 'no reports'
        : `${known.length === 1 ? 'report' : 'reports'} ${listed(known.map(String), f)}`;
    return `Row ${f.quote(subject)} is in report ${report}; the project has ${reports}. Correct the number, or add the report to the definition.`;
  },
  'expense/outside-period': (args, f, subject) =>
    `Row ${f.quote(subject)}: the document is of ${args.date}, ${outside(args, f)}. Correct the date, or take the row out of the claim.`,
  'expense/paid-outside-period': (args, f, subject) =>
    `Row ${f.quote(subject)} was paid on ${args.date}, ${outside(args, f)}. Correct the date, or take the row out of the claim.`,
  'expense/not-paid': ({ amount, currency }, f, subject) =>
    `Row ${f.quote(subject)}, ${f.sum(amount, name(currency, f))}, has no date of payment. Fill in paid_date, or claim the row once it is paid.`,
  'expense/paid-before-document': ({ paid, document, days }, f, subject) =>
    `Row ${f.quote(subject)} was paid on ${paid}, ${f.count(Math.abs(days), DAYS)} before its document of ${document}. Check both dates; if it was an advance, say so in comment.`,
  'expense/duplicate-id': (args, f) =>
    `The id ${f.quote(args.id)} stands twice ${first(args.first)}. Give one of the rows another id.`,
  'expense/duplicate-document': (args, f, subject) => {
    const named = [args.document, args.supplier].filter(text => text !== '').map(text => f.quote(text));
    const document = [...named, args.date, f.sum(args.amount, name(args.currency, f))].join(', ');
    return `Row ${f.quote(subject)} claims the same document as row ${f.quote(args.firstId)} (${at(args.first)}): ${document}. Remove one of them; if they are parts of one document, tell them apart by budget_line.`;
  },
  'expense/not-budgeted': ({ partner, category, spent }, f) =>
    `${f.quote(partner)} has claimed ${f.sum(spent)} in ${name(category, f)} and has no budget there. Correct the category, or have the budget changed.`,
  'expense/above-category': ({ partner, category, budget, spent, above }, f) =>
    `${f.quote(partner)} has claimed ${f.sum(spent)} in ${name(category, f)}; budget ${f.sum(budget)}; ${f.sum(above)} too much. See whether the contract allows the shift, or have the budget changed.`,
  'expense/above-flexibility': ({ partner, category, budget, base, percent, allowed, spent, above }, f) => {
    const grown = base === 'total' ? 'the project’s total' : 'it';
    const limit =
      percent === null
        ? `budget ${f.sum(budget)}, which the contract locks`
        : `budget ${f.sum(budget)}, with ${f.percent(percent)} of ${grown} ${f.sum(allowed)}`;
    return `${f.quote(partner)} has claimed ${f.sum(spent)} in ${name(category, f)}; ${limit}; ${f.sum(above)} too much. Have the contract amended before you claim it, or take the excess out of the claim.`;
  },
  'expense/above-partner-budget': ({ partner, budget, spent, above }, f) =>
    `${f.quote(partner)} has claimed ${f.sum(spent)}; its whole budget is ${f.sum(budget)}; ${f.sum(above)} too much. Take the excess out of the claim, or have the budget changed.`,
  'expense/zero': ({ id }, f) => `Row ${f.quote(id)} declares 0.00. Correct the amount, or remove the row.`,
} satisfies CheckTexts<'expense'>;
