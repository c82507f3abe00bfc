import type { Claim } from '../tally/claim.ts';

/** What is wrong with a controller's decision on a row: one thing, the one from which the others would follow. */
export type ControlFault =
  | 'parked-and-deducted'
  | 'deducted-undecided'
  | 'certified-above-declared'
  | 'deduction-without-reason';

/** The fault of a row's status, deduction and reason; null where there is none, or where one of them could not be read. */
export function controlFault({ row, declared }: Claim): ControlFault | null {
  const { deducted, status, broken } = row;
  const nothing = deducted === null || deducted === 0;
  if (nothing && status !== 'rejected') return null;
  if (broken.includes('status') || broken.includes('taken_up')) return null;
  if (status === 'rejected') return row.deduction_reason === '' ? 'deduction-without-reason' : null;
  if (nothing) return null;
  if (status === 'declared' || status === null) return 'deducted-undecided';
  if (status === 'parked' && row.taken_up === null) return 'parked-and-deducted';
  if (declared !== null && !isWithin(deducted, declared)) {
    // A row of nothing is said as that.
    return row.declared === 0 ? null : 'certified-above-declared';
  }
  return row.deduction_reason === '' ? 'deduction-without-reason' : null;
}

/** Whether a deduction leaves something between nothing and what was declared. */
function isWithin(deducted: number, declared: number): boolean {
  return declared < 0 ? deducted <= 0 && deducted >= declared : deducted >= 0 && deducted <= declared;
}
