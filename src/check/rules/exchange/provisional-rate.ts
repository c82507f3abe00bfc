import type { Maybe } from '../../../model/money.ts';
import type { MonthRule, Project } from '../../../model/project.ts';
import type { Claim } from '../../../tally/claim.ts';
import { monthRule } from '../../../tally/exchange.ts';
import type { RowCheck } from '../../check.ts';
import { isSimplified } from '../../rows.ts';

/** Whether the date that decides is one still to come, not one that is wrong or missing here and said as that. */
function isStillToCome({ row, report }: Claim, project: Project, rule: Maybe<MonthRule>): boolean {
  if (rule === 'incurred') {
    const key = project.exchange?.date === 'document' ? 'document_date' : 'paid_date';
    return isSimplified(row) && !row.broken.includes(key);
  }
  if (report !== null) {
    const path = project.reports.find(({ no }) => no === report)?.path;
    return !project.broken.has(`${path}.submitted`) && !project.broken.has(`${path}.reported`);
  }
  const hasDay = row.paid_date !== null || (isSimplified(row) && !row.broken.includes('paid_date'));
  return hasDay && row.report === null && !row.broken.includes('report');
}

export const provisionalRate: RowCheck<'exchange/provisional-rate'> = {
  kind: 'rows',
  id: 'exchange/provisional-rate',
  severity: 'info',
  basis: 'Reg. (EU) 1299/2013 art. 28: the month that the programme chooses decides on the rate',
  watch({ project, pack, cell }, tell) {
    const rule = monthRule(project, pack);
    const said = new Set<string>();
    return {
      row(claim) {
        const { currency, conversion, row } = claim;
        const { month, rate, provisional } = conversion;
        const report = rule === 'incurred' ? null : claim.report;
        // A correction has the rate, and the date still to come, of the row that it corrects.
        if (!provisional || rate === null || month === null || row.corrects !== '') return;
        const key = `${currency} ${report}`;
        if (said.has(key) || !isStillToCome(claim, project, rule)) return;
        said.add(key);
        tell({ currency, report, month, rate: rate.text }, cell(claim, 'declared'), row.id);
      },
    };
  },
};
