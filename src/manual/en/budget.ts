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
  'budget/period-sum-differs': {
    what: 'The amounts of the periods of a budget line do not add up to the amount of the line.',
    why: 'The spending plan is drawn from the periods, the budget from the lines; both have to come to the same money.',
    mend: 'Correct a period or the amount of the line.',
  },
  'budget/flat-rate-above-cap': {
    what: 'A flat rate is higher than the programme allows, or the programme has none for that category or on that base. Its amount is computed all the same.',
    why: 'A flat rate needs no receipts, so the regulations say for which costs it may be taken, of what, and how high it may be. What lies above is not eligible.',
    mend: 'Take a rate that the message lists, or budget the category at real cost. “samata explain flat-rates” shows how they are computed.',
  },
  'budget/flat-rates-conflict': {
    what: 'Two options in the budget of a partner exclude each other: two flat rates for the same costs; a flat rate and real costs in one category; the rate for all other costs beside anything but real staff costs; or a rate that has itself in its base.',
    why: 'A cost may be covered only once. What a flat rate covers cannot be claimed as a real cost or by a second flat rate as well.',
    mend: 'Keep one of the two that the message names. Unit costs and lump sums that belong to no category may stay. In the ESF programmes of Lithuania, indirect at more than 15% of staff is the rate for all other costs; beside it implementation may have the wages and allowances of participants.',
  },
  'budget/category-above-cap': {
    what: 'Some categories together take a larger part of the project than the programme allows.',
    why: 'Calls limit what may be spent on some categories, such as the investments of a small project; a budget above the limit is not approved.',
    mend: 'Move money to other categories until the limit is kept. It counts over all partners.',
  },
  'budget/flat-rate-changed': {
    what: "A partner's flat rate is another one since an amendment, or real costs have taken its place or given way to it, and a report had ended by then. A budget by which no report was claimed is not compared.",
    why: 'The contract sets how costs are reimbursed for the whole project. A rate or an option that changes midway pays some costs twice or not at all, and control asks for the first reports to be computed again.',
    mend: 'Put the agreed rate back. Where the programme agreed to another one, waive the finding with that.',
  },
  'budget/simplified-required': {
    what: 'A project of 2021–2027 that costs no more than the limit of the regulation, 200,000.00, has real costs alone: no flat rate, no unit cost, no lump sum. It is silent where a partner is known by its total, and for funds that the rule does not name.',
    why: 'Small projects are reimbursed by simplified options, so that nobody controls small receipts; a budget of real costs alone is sent back. Where a flat rate is used, the costs that it is computed from may be real.',
    mend: 'Take one of the options of the programme, such as office costs at a flat rate of staff (“samata explain flat-rates”). Where the support is State aid other than de minimis, or the programme exempts research and innovation, waive the finding with that.',
  },
  'budget/total-outside-call': {
    what: "The total is less or more than the programme's calls allow a project to cost; of the kind that its code names, where the code tells it. Programmes whose calls are not known are not checked.",
    why: 'A call sets the least and the most that a project may cost. A total outside is most often a slip of a decimal, or the code of another kind of project.',
    mend: 'Check the total against the contract, and the code. Where a later call allowed more, waive the finding with that.',
  },
} satisfies Explanations<'budget'>;
