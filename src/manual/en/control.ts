import type { Explanations } from '../types.ts';

export const control = {
  'control/certified-above-declared': {
    what: 'The deduction of a row is larger than what was declared, or makes the certified amount larger than that. Deductions are in EUR; certified is declared in EUR less deducted.',
    why: 'A controller can certify what was declared or less of it, never more and never less than nothing. For a negative row the certified amount lies between the declared one and nothing.',
    mend: 'Correct the deduction. Write it in EUR, and with a minus for a negative row.',
  },
  'control/deduction-without-reason': {
    what: 'A deduction, or a rejected row, has no reason.',
    why: 'The partner must be able to answer a deduction, and auditors ask for the reason of each.',
    mend: 'Fill in deduction_reason, in the words of the control report.',
  },
  'control/deducted-undecided': {
    what: 'A row has a deduction, and its status says that the controller has not decided yet.',
    why: 'Such a row is in no certified sum, and its deduction is in none either.',
    mend: 'Write certified, rejected or parked as its status; or remove the deduction.',
  },
  'control/parked-and-deducted': {
    what: 'A row is parked and has a deduction, although no report has taken it up again.',
    why: 'What is parked is decided later: until then nothing of it is certified and nothing deducted.',
    mend: 'Write in taken_up the report in which it was decided; or remove the deduction.',
  },
} satisfies Explanations<'control'>;
