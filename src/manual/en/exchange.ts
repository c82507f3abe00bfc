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
} satisfies Explanations<'exchange'>;
