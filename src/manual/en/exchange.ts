import type { Explanations } from '../types.ts';

export const exchange = {
  'exchange/month-rule-missing': {
    what: "Some amounts are not in EUR, and neither the project nor its programme says which month's rate converts them.",
    why: 'Programmes use different months, and the wrong one changes every row. samata does not guess it.',
    mend: 'Look it up in the programme manual and write it as exchange: { month: … }. See “samata explain exchange”.',
  },
  'exchange/rate-missing': {
    what: 'There is no rate of a currency for a month in which it is needed.',
    why: 'The rows of that month have no amount in EUR, so the sums with them are n/a.',
    mend: "Add month, currency and rate to rates.csv, from the Commission's monthly accounting rates (InforEuro).",
  },
  'exchange/derived-rate': {
    what: "A rate was not read from the Commission's monthly list, but taken from the ECB reference rate from which the Commission sets it.",
    why: 'The two agree wherever they were compared, but only the published rate counts at control.',
    mend: 'Compare it with InforEuro for that month. If it differs, or to be on the safe side, add the month to rates.csv.',
  },
  'exchange/rate-upside-down': {
    what: 'A rate in rates.csv is near 1 divided by the rate that is known: 0.23 in place of 4.3. Where the table lacks the month, the nearest month is what it is compared with.',
    why: 'A rate says how much of the currency 1 EUR is. Upside down it makes every amount of the month many times too large or too small.',
    mend: 'Write the rate as InforEuro has it, in units of the currency for 1 EUR.',
  },
  'exchange/rate-not-positive': {
    what: 'A rate in rates.csv is zero or below.',
    why: 'Nothing can be converted at it. The shipped table does not stand in for what you state, so the amounts of that month are n/a.',
    mend: 'Correct the rate, or remove the row and let the shipped table speak where it has the month.',
  },
  'exchange/differs-from-table': {
    what: "A rate in rates.csv is another than the Commission's of that month, by more than 0.00005. Where the table has only the ECB reference rate from which the Commission sets its own, by more than one percent.",
    why: 'Your rate is used. Where it comes from a bank or from the books, control takes the difference out.',
    mend: "Compare it with the Commission's monthly accounting rate (InforEuro) and correct it, or remove the row.",
  },
  'exchange/provisional-rate': {
    what: 'Rows are converted at the last known month up to the day of the figures, because the date that decides on their month is not there yet. It is said once per report and currency, and once for rows without a report.',
    why: 'Their amounts in EUR change once the date is known.',
    mend: 'Nothing yet. Write submitted, or reported, of the report into the definition when there is such a date.',
  },
} satisfies Explanations<'exchange'>;
