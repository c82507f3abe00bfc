import type { CheckTexts } from '../../types.ts';
import { listed, name } from './words.ts';

export const exchange = {
  'exchange/month-rule-missing': ({ currency, rules }, f) =>
    `Nothing says which month's rate converts ${name(currency, f)} into EUR. Write exchange: { month: … } with the programme's rule, one of ${listed(rules, f)}.`,
  'exchange/rate-missing': ({ currency, month }, f) =>
    `There is no ${name(currency, f)} rate for ${month}, so its rows have no amount in EUR. Add the month to rates.csv.`,
  'exchange/derived-rate': ({ currency, month, rate, source }, f) =>
    `The ${name(currency, f)} rate of ${month}, ${rate} (${f.quote(source)}), is not from the Commission's own list. Compare it with InforEuro; where they differ, add the month to rates.csv.`,
} satisfies CheckTexts<'exchange'>;
