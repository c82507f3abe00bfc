import type { CheckTexts } from '../../types.ts';
import { listed, name } from './words.ts';

export const exchange = {
  'exchange/month-rule-missing': ({ currency, rules }, f) =>
    `Nothing says which month's rate converts ${name(currency, f)} into EUR. Write exchange: { month: … } with the programme's rule, one of ${listed(rules, f)}.`,
  'exchange/rate-missing': ({ currency, month }, f) =>
    `There is no ${name(currency, f)} rate for ${f.month(month)}, so its rows have no amount in EUR. Add the month to rates.csv.`,
  'exchange/derived-rate': ({ currency, month, rate, source }, f) =>
    `The ${name(currency, f)} rate of ${f.month(month)}, ${f.number(rate)} (${f.quote(source)}), is not from the Commission's own list. Compare it with InforEuro; where they differ, add the month to rates.csv.`,
  'exchange/rate-upside-down': ({ currency, month, rate, expected, expectedMonth }, f) =>
    `The ${name(currency, f)} rate of ${f.month(month)}, ${f.number(rate)}, is upside down: a rate is how much of the currency 1 EUR is, ${f.number(expected)}${expectedMonth === month ? '' : ` in ${f.month(expectedMonth)}`}. Write it that way round.`,
  'exchange/rate-not-positive': ({ currency, month, rate }, f) =>
    `The ${name(currency, f)} rate of ${f.month(month)} is ${f.number(rate)}, so amounts of that month are n/a. Write how much of the currency 1 EUR is, as InforEuro has it.`,
  'exchange/differs-from-table': ({ currency, month, rate, expected, source, derived }, f) => {
    if (currency === 'EUR') return `EUR needs no rate, and ${f.month(month)} has ${f.number(rate)}. Remove the row.`;
    const table = `${f.number(expected)} (${f.quote(source)})`;
    return derived
      ? `The ${name(currency, f)} rate of ${f.month(month)}, ${f.number(rate)}, is more than 1 % off ${table}, from which the Commission sets its own. Compare it with InforEuro; rates of a bank or of the books do not count.`
      : `The ${name(currency, f)} rate of ${f.month(month)} is ${f.number(rate)}; the table has ${table}. Correct it, or take the month out of rates.csv.`;
  },
  'exchange/provisional-rate': ({ currency, report, month, rate }, f) =>
    report === null
      ? `Rows without a report or a date are converted at the last known ${name(currency, f)} rate, ${f.number(rate)} of ${f.month(month)}, until they have one. Their amounts in EUR may still change.`
      : `Report ${report} is converted at the last known ${name(currency, f)} rate, ${f.number(rate)} of ${f.month(month)}, until the date that decides is known. Write that date into reports once there is one; amounts in EUR may still change.`,
} satisfies CheckTexts<'exchange'>;
