import type { Explanations } from '../types.ts';

export const period = {
  'period/start-after-end': {
    what: 'A period starts after it ends.',
    why: 'No day lies in such a period, so no cost could be eligible.',
    mend: 'Correct one of the two dates; most often a year is mistyped or day and month have changed places.',
  },
  'period/outside-eligibility': {
    what: 'The project starts or ends outside the time in which the programme pays costs, or has a last day for payments (payments-until) after it.',
    why: 'Expenditure is eligible from 2014-01-01 to 2023-12-31 in 2014–2020, and from 2021-01-01 to 2029-12-31 in 2021–2027; for some programmes from their earlier submission.',
    mend: 'Correct the date, or the programme if it is that of another period.',
  },
  'period/behind-plan': {
    what: 'By the end of the last submitted report far less was spent than the budget plans by then.',
    why: 'What the programme’s commitments do not see claimed in time lapses, so programmes watch spending plans and cut projects that stay behind.',
    mend: 'Check whether rows are missing. If not, speed up, or have the periods of the budget amended; samata report absorption shows plan, spending and forecast.',
  },
} satisfies Explanations<'period'>;
