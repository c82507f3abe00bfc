import type { Explanations } from '../types.ts';

export const payment = {
  'payment/above-certified': {
    what: "A partner has received more of a source than its share of what the controller certified: interim and final payments less what was paid back. Advances count from the first final payment on. Payments that name no partner are set against the whole project's share. Where no row of the ledger has a status, it is silent.",
    why: 'What is paid and not certified has to be paid back or settled.',
    mend: 'Look for a payment that was entered twice, to the wrong partner or source, or as interim in place of advance; or for rows whose status is not yet certified.',
  },
  'payment/date-outside': {
    what: "A payment is dated before the project starts, or after the programme's last eligible day; where the programme has none, more than five years after the project's end.",
    why: 'Such a date is most often a slip, and it moves the payment into or out of figures as of a day.',
    mend: 'Check the date against the bank statement.',
  },
  'payment/duplicate': {
    what: 'Two rows of payments are the same: partner, source, kind, date, amount, report and reference. What a bank books twice on one day has two references.',
    why: 'A payment that is entered twice makes what was received look higher and what is still due lower.',
    mend: 'Look at the bank statement. Remove the row if there was one payment; if there were two, write the reference of each.',
  },
} satisfies Explanations<'payment'>;
