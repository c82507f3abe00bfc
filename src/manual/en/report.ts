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
  'report/submitted-before-end': {
    what: 'A report was handed in before the last day of its period.',
    why: 'A report covers its whole period. The day on which it was handed in decides the exchange rate in many programmes, so a slip there, a wrong year most often, changes every amount in another currency.',
    mend: 'Check both dates. If the period was cut short by the contract, write its new end.',
  },
  'report/late': {
    what: 'A report was handed in later than the programme allows. Where the last day is a Saturday or a Sunday, the Monday after it is still in time. Programmes whose days are not known are not checked.',
    why: 'A late report keeps the whole project waiting: the lead partner reports for all together, and some programmes go on without the partner.',
    mend: 'Check the date on which it was handed in. If it is right, waive the finding with the consent of the secretariat.',
  },
} satisfies Explanations<'report'>;
