import type { CheckTexts } from '../../types.ts';

export const control = {
  'control/certified-above-declared': ({ declared, deducted, certified }, f, subject) =>
    `Row ${f.quote(subject)}: declared ${f.sum(declared)}, deducted ${f.sum(deducted)}, which certifies ${f.sum(certified)}; it must lie between 0.00 and ${f.money(declared)}. Correct the deduction, in EUR and with the sign of the row.`,
  'control/deduction-without-reason': ({ status, deducted }, f, subject) =>
    status === 'rejected'
      ? `Row ${f.quote(subject)} is rejected${deducted === null ? '' : `, ${f.sum(deducted)}`}, and nothing says why. Fill in deduction_reason.`
      : `Row ${f.quote(subject)}: ${f.sum(deducted ?? '')} deducted, and nothing says why. Fill in deduction_reason.`,
  'control/deducted-undecided': ({ deducted }, f, subject) =>
    `Row ${f.quote(subject)} has a deduction of ${f.sum(deducted)}, and the controller has not decided on it: the deduction does not count. Write certified, rejected or parked as its status, or remove the deduction.`,
  'control/parked-and-deducted': ({ deducted }, f, subject) =>
    `Row ${f.quote(subject)} is parked and has a deduction of ${f.sum(deducted)}, which does not count. Write in taken_up in which report it was decided, or remove the deduction until it is.`,
} satisfies CheckTexts<'control'>;
