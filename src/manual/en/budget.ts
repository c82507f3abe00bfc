import type { Explanations } from '../types.ts';

export const budget = {
  'budget/unknown-category': {
    what: 'A budget line is in a category that the programme does not have. Its amount still counts in the total of the partner.',
    why: 'Reports are by category, and flat rates are computed from some of them.',
    mend: 'Take one of the categories that the message lists.',
  },
  'budget/line-arithmetic': {
    what: 'Quantity times price, cut to the cent, is not the amount that the line states.',
    why: 'Slips of arithmetic are what first-level control finds most often.',
    mend: 'Correct the amount, the quantity or the price; or leave the amount out and let it be computed.',
  },
  'budget/partner-sum-differs': {
    what: 'The total that a partner states is not the sum of its budget lines.',
    why: "Funds are computed from the partner's total, reports by category from its lines; both have to agree.",
    mend: 'Correct a line or the total; or leave the total out and let it be computed.',
  },
} satisfies Explanations<'budget'>;
