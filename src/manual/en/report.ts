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
  'report/closed-differs': {
    what: 'A report that was closed has other figures now: a row, a rate, a budget or a line of its claim.',
    why: 'What was submitted and paid stays as it was. A silent change makes every later report wrong: previous amounts no longer are what was claimed.',
    mend: 'Put back what was submitted. What was wrong is corrected by a row of its own in a later report (corrects), a new budget by an amendment with its date and the definition as it was until then. Where a change was agreed, close the report again with --force.',
  },
} satisfies Explanations<'report'>;
