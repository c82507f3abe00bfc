import type { FlatRateConflict } from '../../../model/checks.ts';
import type { BudgetLine } from '../../../model/project.ts';
import { roleOf } from '../../../programmes/index.ts';
import type { LineFigure } from '../../../tally/budget.ts';
import type { ProjectCheck } from '../../check.ts';
import { conflictOf, isOfItself, optionOf } from '../../flat-rates.ts';

/** A line of nothing, or of an amount that could not be read, is no option. */
function isOption({ line, amount }: LineFigure): boolean {
  return line.flat !== null || (amount !== null && amount !== 0);
}

export const flatRatesConflict: ProjectCheck<'budget/flat-rates-conflict'> = {
  kind: 'project',
  id: 'budget/flat-rates-conflict',
  severity: 'error',
  basis: 'Reg. (EU) 1303/2013 arts 67(1) and 68b; Reg. (EU) 2021/1060 arts 51, 54 and 56(2)',
  run({ pack, plan, at }, tell) {
    for (const { partner, budget, flatRates } of plan.units) {
      if (partner === null || flatRates.size === 0) continue;
      const said = new Set<string>();
      const say = (reason: FlatRateConflict, one: BudgetLine, two: BudgetLine) => {
        const args = { partner: partner.id, reason, first: optionOf(one), second: optionOf(two) };
        const key = [args.first, args.second].map(({ category, rate, of }) => `${category} ${rate} ${of}`).sort();
        if (said.has(key.join('|'))) return;
        said.add(key.join('|'));
        tell(args, at(`${two.path}.${two.flat === null ? 'category' : 'flat'}`), `${partner.id}/${two.category}`);
      };
      const lines = budget.lines.filter(isOption).map(({ line }) => line);
      for (const [i, line] of lines.entries()) {
        const role = roleOf(pack, line.category);
        if (line.flat !== null && role !== null && isOfItself(role, line.flat.of)) say('of-itself', line, line);
        for (const earlier of lines.slice(0, i)) {
          const reason = conflictOf(pack, earlier, line);
          if (reason !== null) say(reason, earlier, line);
        }
      }
    }
  },
};
