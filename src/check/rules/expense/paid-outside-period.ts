import { withinEligibleDays } from '../../eligible-days.ts';

export const paidOutsidePeriod = withinEligibleDays('expense/paid-outside-period', 'paid_date');
