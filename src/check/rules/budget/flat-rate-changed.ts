import type { Maybe } from '../../../model/money.ts';
import type { Amendment, BudgetLine, Partner } from '../../../model/project.ts';
import { agreedUntil } from '../../../tally/plan.ts';
import type { ProjectCheck } from '../../check.ts';
import { optionOf } from '../../flat-rates.ts';

/** How a category is budgeted: its flat rate, else its real costs; null where it has neither, or one that could not be read. */
function optionIn({ lines }: Pick<Partner, 'lines'>, category: string): Maybe<BudgetLine> {
  const its = lines.filter(line => line.category === category);
  const flat = its.find(({ kind }) => kind === 'flat');
  if (flat !== undefined) return flat.flat === null ? null : flat;
  return its.find(({ kind, amount, price }) => kind === 'real' && (amount ?? price ?? 0) !== 0) ?? null;
}

function isSame(one: BudgetLine, two: BudgetLine): boolean {
  return one.flat?.percent === two.flat?.percent && one.flat?.of === two.flat?.of;
}

export const flatRateChanged: ProjectCheck<'budget/flat-rate-changed'> = {
  kind: 'project',
  id: 'budget/flat-rate-changed',
  severity: 'warning',
  basis:
    'Reg. (EU) 1303/2013 art. 67(6); Reg. (EU) 2021/1060 art. 73(3): the document of the grant sets the method for the whole operation',
  run({ project, at }, tell) {
    // A budget by which no report was claimed may still be thought over.
    const claimed = new Set<Maybe<Amendment>>(project.reports.map(({ no }) => agreedUntil(project, no)));
    const earlier = project.amendments.filter(amendment => claimed.has(amendment));
    for (const partner of project.partners) {
      for (const category of new Set(partner.lines.map(line => line.category))) {
        const now = optionIn(partner, category);
        if (now === null) continue;
        const changed = earlier.flatMap(amendment => {
          const then = amendment.before.partners.find(({ id }) => id === partner.id);
          const before = then === undefined ? null : optionIn(then, category);
          return before === null || isSame(before, now) ? [] : [{ amendment, before }];
        });
        const last = changed.at(-1);
        if (last === undefined) continue;
        const { amendment, before } = last;
        tell(
          {
            partner: partner.id,
            amendment: amendment.no,
            date: amendment.date,
            before: optionOf(before),
            now: optionOf(now),
          },
          at(`${now.path}.${now.flat === null ? 'category' : 'flat'}`),
          `${partner.id}/${category}`,
        );
      }
    }
  },
};
