import { addMonths, type Day, daysBetween } from '../../../model/date.ts';
import type { Maybe } from '../../../model/money.ts';
import type { Project } from '../../../model/project.ts';
import { inForce, type Pack } from '../../../programmes/pack.ts';
import type { ProjectCheck } from '../../check.ts';

/** Where no programme says until when expenditure is eligible, payments come within so many years of the end. */
const YEARS_AFTER_END = 5;

/** The last day on which a payment is expected; null where the project has no end to count from. */
function lastDay({ period }: Project, pack: Pack): { readonly to: Day; readonly yearsAfterEnd: Maybe<number> } | null {
  const eligible = inForce(pack.eligibility);
  // A project that ends later than it may is said as that.
  if (eligible !== null) {
    const late = period.end !== null && period.end > eligible.to;
    return late ? null : { to: eligible.to, yearsAfterEnd: null };
  }
  if (period.end === null) return null;
  return { to: addMonths(period.end, YEARS_AFTER_END * 12), yearsAfterEnd: YEARS_AFTER_END };
}

export const dateOutside: ProjectCheck<'payment/date-outside'> = {
  kind: 'project',
  id: 'payment/date-outside',
  severity: 'warning',
  basis: 'Reg. (EU) 1303/2013 art. 65(2); Reg. (EU) 2021/1060 art. 63(2); the subsidy contract’s period',
  run({ project, pack, at }, tell) {
    const { start, end } = project.period;
    const last = lastDay(project, pack);
    if (start === null || last === null || (end !== null && start > end)) return;
    const { to, yearsAfterEnd } = last;
    for (const [i, { date, partner, source }] of project.payments.entries()) {
      if (date === null || (date >= start && date <= to)) continue;
      const days = date < start ? daysBetween(date, start) : daysBetween(to, date);
      const subject = partner === '' ? project.code : `${partner}/${source}`;
      tell({ date, from: start, to, days, yearsAfterEnd }, at(`payments[${i}].date`), subject);
    }
  },
};
