import type { Explanations } from '../types.ts';

export const report = {
  'report/gap': {
    what: 'Days between two reporting periods belong to neither.',
    why: 'What is paid on such a day is in no report.',
    mend: 'Start the later report on the day after the earlier one ends, or leave its start out: that day is then taken.',
  },
  'report/overlap': {
    what: 'Two reporting periods have days in common.',
    why: 'What is paid on such a day could be claimed twice.',
    mend: 'Start the later report on the day after the earlier one ends, or leave its start out: that day is then taken.',
  },
  'report/outside-project': {
    what: 'A reporting period reaches outside the period of the project.',
    why: 'Reporting periods are fixed in the contract and lie within the project.',
    mend: "Correct the report's dates, or the project's period if the contract was prolonged.",
  },
} satisfies Explanations<'report'>;
