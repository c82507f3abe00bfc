import { withinEligibleDays } from '../../eligible-days.ts';

export const outsidePeriod = withinEligibleDays('expense/outside-period', 'document_date');
