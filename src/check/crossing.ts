import type { CheckArgs, CheckId } from '../model/checks.ts';
import type { ExpenseKey } from '../model/columns.ts';
import { crossings, type Limit } from '../tally/crossing.ts';
import type { Figures } from '../tally/figures.ts';
import type { RowCheck, RowContext } from './check.ts';

/** A check of sums against limits: its finding stands at the row that crosses one. */
interface CrossingCheck<Id extends CheckId> extends Omit<RowCheck<Id>, 'kind' | 'watch'> {
  /** The cell of that row. */
  readonly column: ExpenseKey;
  /** The limits that are passed in the end, each with its finding's arguments. */
  readonly limits: (figures: Figures, context: RowContext) => readonly Limit<CheckArgs[Id]>[];
  readonly subject: (args: CheckArgs[Id]) => string;
}

export function crossingCheck<Id extends CheckId>(check: CrossingCheck<Id>): RowCheck<Id> {
  const { id, severity, basis, column, limits, subject } = check;
  return {
    kind: 'rows',
    id,
    severity,
    basis,
    watch(context, tell) {
      return {
        end(figures) {
          const passed = limits(figures, context);
          if (passed.length === 0) return undefined;
          const crossed = crossings(passed);
          return claim => {
            for (const args of crossed(claim)) tell(args, context.cell(claim, column), subject(args));
          };
        },
      };
    },
  };
}

/** How a waiver names a partner's category. */
export function categoryOf({ partner, category }: { readonly partner: string; readonly category: string }): string {
  return `${partner}/${category}`;
}
