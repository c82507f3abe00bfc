import type { Explanations } from '../types.ts';

export const expense = {
  'expense/unknown-partner': {
    what: 'A row names a partner that the definition does not have.',
    why: 'Its amount goes to no partner and shares in no funding.',
    mend: 'Write the id of the partner as it stands in the definition.',
  },
  'expense/unknown-category': {
    what: 'A row is in a category that the programme does not have.',
    why: 'Its amount cannot be set against a line of the budget.',
    mend: 'Take one of the categories that the message lists.',
  },
  'expense/unknown-report': {
    what: 'A row names a report that the definition does not have.',
    why: 'Its amount would be in no report.',
    mend: 'Correct the number, or add the report. With an empty cell the report is the one that holds the date of payment.',
  },
  'expense/outside-period': {
    what: 'The date of a document lies before the project starts or after it ends; preparation-from and payments-until widen that time where the definition has them.',
    why: 'Costs are eligible only if they arise within the project; control takes out what lies outside.',
    mend: 'Correct the date, or take the row out of the claim. If the contract allows preparation or later payments, write so in period.',
  },
  'expense/paid-outside-period': {
    what: 'A row was paid before the project starts or after it ends; preparation-from and payments-until widen that time where the definition has them.',
    why: 'Expenditure has to be paid within the eligible time as well; late payments are among the errors that control finds most often.',
    mend: 'Correct the date, or take the row out of the claim. If the contract allows preparation or later payments, write so in period.',
  },
  'expense/not-paid': {
    what: 'A row has no date of payment. Unit costs, lump sums, depreciation and in-kind need none.',
    why: 'Only expenditure that has been paid can be claimed.',
    mend: 'Fill in paid_date, or claim the row in the report in which it is paid.',
  },
  'expense/paid-before-document': {
    what: 'A row was paid before the date of its document.',
    why: 'This happens with advances; otherwise one of the dates is mistyped, and a date decides where a cost is claimed.',
    mend: 'Check both dates against the document and the bank statement.',
  },
  'expense/duplicate-id': {
    what: 'Two rows of the ledger have the same id.',
    why: 'Corrections and waivers name a row by its id, so it has to be the only one.',
    mend: 'Give one of the rows another id.',
  },
  'expense/duplicate-document': {
    what: 'Two rows claim the same document: the same supplier, number, date, amount, category and budget line. Capitals, leading zeros and punctuation make no difference, so FV/12/2018 and fv 12-2018 are the same.',
    why: 'No cost may be paid twice from EU funds.',
    mend: 'Remove one of the rows. If they are parts of one document, write the budget_line of each.',
  },
  'expense/not-budgeted': {
    what: 'A partner claims costs in a category in which it has no budget.',
    why: 'Buying what was not planned needs a change of the budget first; without it control takes the cost out.',
    mend: 'Correct the category, or have the budget changed before you claim.',
  },
  'expense/above-category': {
    what: 'A partner has claimed more in a category than its budget for it, counting all reports so far.',
    why: 'How much may move between categories without a change is for the contract to say, and differs by programme.',
    mend: 'See what the contract allows, or have the budget changed.',
  },
  'expense/above-flexibility': {
    what: 'A partner has claimed more in a category than its budget with all that the contract’s flexibility lets it grow; in a locked category, more than its budget.',
    why: 'Beyond the percentage of the contract the secretariat or the committee has to agree first; without that control takes the excess out.',
    mend: 'Have the contract amended and the budget changed before you claim the excess, or leave it out. samata diff shows how much has been moved already.',
  },
  'expense/above-partner-budget': {
    what: 'A partner has claimed more than its whole budget.',
    why: 'The contract funds no more than the budget; the rest stays with the partner.',
    mend: 'Take the excess out of the claim, or have the budget changed first.',
  },
  'expense/zero': {
    what: 'A row declares 0.00.',
    why: 'It claims nothing; most often its amount was forgotten.',
    mend: 'Write the amount, or remove the row.',
  },
} satisfies Explanations<'expense'>;
