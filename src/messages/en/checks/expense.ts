import type { CheckArgs } from '../../../model/checks.ts';
import type { CheckTexts, Format } from '../../types.ts';
import { at, CATEGORIES, DAYS, didYouMean, first, listed, name, notOneOf, ROWS } from './words.ts';

/** On which side of the eligible time a date lies, and how far. */
function outside({ date, from, to, days }: CheckArgs['expense/outside-period'], f: Format): string {
  return date < from
    ? `${f.count(Math.abs(days), DAYS)} before ${f.date(from)}, the first eligible day`
    : `${f.count(Math.abs(days), DAYS)} after ${f.date(to)}, the last eligible day`;
}

const NEVER_PAID = {
  penalty: 'fines and penalties',
  interest: 'interest on debts and on late payments',
  'exchange-loss': 'losses from exchange rates',
  litigation: 'costs of legal disputes',
};

export const expense = {
  'expense/unknown-partner': ({ partner, known, nearest }, f, subject) => {
    const partners =
      known.length === 0 ? 'It has no partners at all: leave the cell empty.' : `The partners are ${listed(known, f)}.`;
    return `Row ${f.quote(subject)}: the project has no partner ${f.quote(partner)}${didYouMean(nearest, f) || '.'} ${partners}`;
  },
  'expense/unknown-category': (args, f, subject) =>
    `Row ${f.quote(subject)}: ${notOneOf(args.category, CATEGORIES, args, f)}`,
  'expense/unknown-report': ({ report, known, column, own }, f, subject) => {
    const reports =
      known.length === 0
        ? 'no reports'
        : `${known.length === 1 ? 'report' : 'reports'} ${listed(known.map(String), f)}`;
    if (column === 'taken_up' && known.includes(report)) {
      return `Row ${f.quote(subject)} of report ${own ?? f.notAvailable} is taken up in report ${report}; only a later report can take up what was parked. Correct taken_up, or leave it empty.`;
    }
    return `Row ${f.quote(subject)} is ${column === 'report' ? 'in' : 'taken up in'} report ${report}; the project has ${reports}. Correct the number, or add the report to the definition.`;
  },
  'expense/unknown-line': ({ line, partner, category, known, nearest }, f, subject) => {
    const lines = nearest === null ? `Its budget has ${listed(known, f)}. ` : '';
    const remedy = 'Write the name as it stands in the budget.';
    if (line === '')
      return `Row ${f.quote(subject)} claims a ${name(category, f)} and does not say which of ${f.quote(partner)}: budget_line is empty. ${lines}${remedy}`;
    const which = category === 'unit-cost' || category === 'lump-sum' ? `${category} of this name` : 'such budget line';
    return `Row ${f.quote(subject)}: ${f.quote(partner)} has no ${which}, ${f.quote(line)}${didYouMean(nearest, f) || '.'} ${lines}${remedy}`;
  },
  'expense/outside-period': (args, f, subject) =>
    `Row ${f.quote(subject)}: the document is of ${f.date(args.date)}, ${outside(args, f)}. Correct the date, or take the row out of the claim.`,
  'expense/paid-outside-period': (args, f, subject) =>
    `Row ${f.quote(subject)} was paid on ${f.date(args.date)}, ${outside(args, f)}. Correct the date, or take the row out of the claim.`,
  'expense/not-paid': ({ amount, currency }, f, subject) =>
    `Row ${f.quote(subject)}, ${f.sum(amount, name(currency, f))}, has no date of payment. Fill in paid_date, or claim the row once it is paid.`,
  'expense/paid-before-document': ({ paid, document, days }, f, subject) =>
    `Row ${f.quote(subject)} was paid on ${f.date(paid)}, ${f.count(Math.abs(days), DAYS)} before its document of ${f.date(document)}. Check both dates; if it was an advance, say so in comment.`,
  'expense/outside-report': ({ report, paid, end, days }, f, subject) =>
    `Row ${f.quote(subject)} is claimed in report ${report} and was paid on ${f.date(paid)}, ${f.count(Math.abs(days), DAYS)} after ${f.date(end)}, the last day of that report. Correct the date, or claim the row in the report in which it was paid.`,
  'expense/vat-above-gross': ({ vat, gross, currency }, f, subject) => {
    const wrong =
      vat.startsWith('-') === gross.startsWith('-') || /^-?0\.00$/.test(gross) ? 'more than' : 'of another sign than';
    return `Row ${f.quote(subject)}: the VAT of ${f.sum(vat, name(currency, f))} is ${wrong} the document it is part of, ${f.sum(gross, name(currency, f))} with VAT. Correct vat or gross.`;
  },
  'expense/declared-above-document': ({ declared, gross, above, currency }, f, subject) =>
    `Row ${f.quote(subject)} declares ${f.sum(declared, name(currency, f))}; its document is of ${f.sum(gross, name(currency, f))}; ${f.sum(above, name(currency, f))} too much. Declare at most the document's amount, or correct gross.`,
  'expense/vat-recoverable': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const who = args.count === 1 ? 'claims' : `and the rows of its document before it (${args.count} in all) claim`;
    const eligible = /^0\.00$/.test(args.allowed)
      ? `none of it is eligible`
      : `at most ${sum(args.allowed)} is eligible`;
    return `Row ${f.quote(subject)} ${who} ${sum(args.claimed)} of VAT, of the document's ${sum(args.vat)}; the partner recovers ${f.percent(args.recoverable)} of its VAT, so ${eligible}; ${sum(args.above)} too much. Declare less, or correct vat of the partner.`;
  },
  'expense/duplicate-id': (args, f) =>
    `The id ${f.quote(args.id)} stands twice ${first(args.first)}. Give one of the rows another id.`,
  'expense/duplicate-document': (args, f, subject) => {
    const named = [args.document, args.supplier].filter(text => text !== '').map(text => f.quote(text));
    const document = [...named, args.date, f.sum(args.amount, name(args.currency, f))].join(', ');
    return `Row ${f.quote(subject)} claims the same document as row ${f.quote(args.firstId)} (${at(args.first)}): ${document}. Remove one of them; if they are parts of one document, tell them apart by budget_line.`;
  },
  'expense/near-duplicate': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const other = `row ${f.quote(args.firstId)} (${at(args.first)})`;
    const supplier = args.supplier === '' ? '' : ` of ${f.quote(args.supplier)}`;
    return args.reason === 'number'
      ? `Row ${f.quote(subject)} and ${other} claim ${sum(args.amount)} each${supplier} on ${f.date(args.date)}, under the numbers ${f.quote(args.document)} and ${f.quote(args.firstDocument)}, one character apart. If it is one document, remove a row; if there are two, a waiver may say so.`
      : `Row ${f.quote(subject)} and ${other} claim the same document${supplier}, ${f.quote(args.document)} of ${f.date(args.date)}: ${sum(args.amount)} and ${sum(args.firstAmount)}. Fill in gross, so that the parts can be set against the whole, or remove one of them.`;
  },
  'expense/split-above-document': (args, f, subject) => {
    const sum = (text: string) => f.sum(text, name(args.currency, f));
    const all = args.count === args.rows.length;
    const rows = all ? listed(args.rows, f) : `among them ${listed(args.rows.slice(0, 3), f)}`;
    const supplier = args.supplier === '' ? '' : ` of ${f.quote(args.supplier)}`;
    return `${f.count(args.count, ROWS)} (${rows}) declare ${sum(args.declared)} of one document, ${f.quote(args.document)}${supplier}, which is of ${sum(args.gross)}; with row ${f.quote(subject)} ${sum(args.above)} too much. Declare the document's amount once, or correct gross.`;
  },
  'expense/negative-without-correction': ({ amount, currency }, f, subject) =>
    `Row ${f.quote(subject)} declares ${f.sum(amount, name(currency, f))} and does not say what it corrects. Write the id of the row that it reduces in corrects.`,
  'expense/correction-unknown': ({ corrects, reason }, f, subject) => {
    if (reason === 'unknown')
      return `Row ${f.quote(subject)} corrects row ${f.quote(corrects)}, which is not in the ledger. Write the id of the row that it reduces.`;
    if (reason === 'partner')
      return `Row ${f.quote(subject)} corrects row ${f.quote(corrects)} of another partner: the claim of one would fall for a document of the other. Let each partner correct its own rows.`;
    if (reason === 'positive')
      return `Row ${f.quote(subject)} is to correct row ${f.quote(corrects)}, but its amount is above zero and takes nothing off. Write a negative amount, or leave corrects empty.`;
    return corrects === subject
      ? `Row ${f.quote(subject)} corrects itself. Write the id of the row that it reduces.`
      : `Row ${f.quote(subject)} corrects row ${f.quote(corrects)}, which in turn leads back to it. Write the id of the row that it reduces.`;
  },
  'expense/correction-above-row': ({ corrects, declared, corrections, above, currency, count }, f, subject) => {
    const sum = (text: string) => f.sum(text, name(currency, f));
    const off = `${sum(corrections.replace(/^-/, ''))} off row ${f.quote(corrects)}, which declares ${sum(declared)}; ${sum(above)} too much`;
    const who =
      count === 1 ? `Row ${f.quote(subject)} takes` : `With row ${f.quote(subject)}, ${count} corrections take`;
    return `${who} ${off}. Correct the amount, or the id in corrects.`;
  },
  'expense/in-flat-rate-category': (args, f) => {
    const claimed = args.claimed === null ? '' : `, ${f.sum(args.claimed)},`;
    const rate = `${f.percent(args.percent)} of ${args.of === 'staff' ? 'staff' : 'direct costs'}`;
    const covers =
      args.category === args.flatCategory
        ? `where its budget has a flat rate of ${rate}`
        : `where its flat rate for ${name(args.flatCategory, f)}, ${rate}, covers everything but staff`;
    return `${f.quote(args.partner)} claims ${f.count(args.rows, ROWS)}${claimed} of real costs in ${name(args.category, f)}, ${covers}. Take these rows out: the flat rate is claimed without documents.`;
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
  'expense/staff-with-invoice': ({ category, vat, procurement, currency }, f, subject) => {
    const has = [
      ...(vat === null ? [] : [`VAT of ${f.sum(vat, name(currency, f))}`]),
      ...(procurement === null ? [] : [`the procurement ${f.quote(procurement)}`]),
    ];
    return `Row ${f.quote(subject)} is in ${name(category, f)} and has ${f.list(has)}, as bought services have. Move it to the category of external services, or empty ${vat === null ? 'procurement' : procurement === null ? 'vat' : 'both cells'}.`;
  },
  'expense/zero': ({ id }, f) => `Row ${f.quote(id)} declares 0.00. Correct the amount, or remove the row.`,
  'expense/classification-missing': ({ partner, reason, rows, declared }, f, subject) => {
    const sum = declared === null ? f.notAvailable : f.sum(declared);
    if (reason === 'row')
      return `Row ${f.quote(subject)}, ${sum}, has no code of the economic classification, and ${f.quote(partner)} is a budget body. Write the code in classification.`;
    const all = `${f.quote(partner)} is a budget body, and ${f.count(rows, ROWS)} of its expenditure, ${sum} in all, ${rows === 1 ? 'has' : 'have'} no code of the economic classification`;
    return reason === 'all'
      ? `${all}: classification is empty in every row. Fill it in.`
      : `${all}: their table has no column classification. Add the column, with a code in each row.`;
  },
  'expense/classification-unknown': ({ classification, year, nearest }, f, subject) =>
    `Row ${f.quote(subject)}: ${f.quote(classification)} is not in the economic classification of ${year}${didYouMean(nearest, f) || '.'} Correct the code, or add it to classification.csv for that year.`,
  'expense/between-partners': ({ document, partner, supplier, name: written, amount, currency }, f, subject) => {
    const no = document === '' ? '' : `, document ${f.quote(document)}`;
    const who = written === '' ? f.quote(supplier) : `${f.quote(written)}, which is ${f.quote(supplier)}`;
    return `Row ${f.quote(subject)}${no}: ${f.quote(partner)} claims ${f.sum(amount, name(currency, f))} of ${who}, a partner of the same project. Take it out of the claim and let that partner claim its own cost, unless the programme agreed to share it.`;
  },
  'expense/in-kind-above-own': ({ inKind, rows, own, above }, f) =>
    `The project claims ${f.sum(inKind)} in kind (${f.count(rows, ROWS)}); its own contribution is ${f.sum(own)}; ${f.sum(above)} too much, for which the funds would pay more than what was spent. Take the excess out of the claim.`,
  'expense/depreciation-and-purchase': (
    { partner, asset, depreciation, purchase, purchaseId, purchased },
    f,
    subject,
  ) =>
    `Row ${f.quote(subject)} writes ${f.quote(asset)} off, and row ${f.quote(purchaseId)} (${at(purchased)}) claims its price: ${f.quote(partner)} has ${f.sum(purchase)} of the price and ${f.sum(depreciation)} of depreciation. Take one of the two out of the claim; if there are two assets, name them apart.`,
  'expense/ineligible-by-name': ({ kind, words, amount, currency }, f, subject) =>
    `Row ${f.quote(subject)} claims ${f.sum(amount, name(currency, f))} for ${f.quote(words)}: ${NEVER_PAID[kind]} are never eligible. Take the row out of the claim, or correct its description.`,
} satisfies CheckTexts<'expense'>;
