import type { CheckTexts } from '../../types.ts';
import { at, didYouMean, first, listed, name } from './words.ts';

const PROJECTS = { one: 'project', other: 'projects' };
const MEASURES = { one: 'measure', other: 'measures' };

export const portfolio = {
  'portfolio/duplicate-code': (args, f) =>
    args.what === 'project'
      ? `Two projects have the code ${f.quote(args.code)} ${first(args.first)}. Give one of them another code, or take it out of the folder.`
      : `Two rows of the list have the code ${f.quote(args.code)} ${first(args.first)}. Remove one of them, or correct its code.`,
  'portfolio/same-document': (args, f) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const document = args.document === '' ? 'A document' : `Document ${f.quote(args.document)}`;
    const supplier = args.supplier === '' ? '' : ` of ${f.quote(args.supplier)}`;
    const both = `${sum(args.amount)} here and ${sum(args.otherAmount)} in ${f.quote(args.otherProject)} (${at(args.other)})`;
    const whole =
      args.gross === null || args.above === null
        ? `no row says its gross, and the amounts are the same. Claim it in one of them; if it is shared, fill in gross.`
        : `together ${f.money(args.declared)}, gross ${f.money(args.gross)}; ${f.money(args.above)} too much. Claim it in one of them, or share it within its gross.`;
    return `${document}${supplier}, ${f.date(args.date)}, is claimed in more than one project: ${both}; ${whole}`;
  },
  'portfolio/unknown-measure': ({ measure, known, nearest }, f) =>
    `${f.quote(measure)} is not a measure of the portfolio${didYouMean(nearest, f) || '.'} Its measures are ${listed(known, f)}. Correct measure, or add it to portfolio.yaml.`,
  'portfolio/allocation-exceeded': ({ measure, source, reason, allocation, amount, above, count, names }, f) => {
    const who = `Measure ${f.quote(measure)}, ${name(source, f)}`;
    const whom = count > names.length ? `among them ${listed(names.slice(0, 3), f)}` : listed(names, f);
    return reason === 'granted'
      ? `${who}: ${f.money(amount)} granted to ${f.count(count, PROJECTS)} (${whom}); allocation ${f.money(allocation)}; ${f.money(above)} too much. Correct a project’s funding, or the allocation.`
      : `${who}: ${f.money(amount)} allocated to ${f.count(count, MEASURES)} below it (${whom}); its own allocation is ${f.money(allocation)}; ${f.money(above)} too much. Correct one of the allocations.`;
  },
} satisfies CheckTexts<'portfolio'>;
