import { nearest } from '../../../model/nearest.ts';
import type { BudgetLine } from '../../../model/project.ts';
import type { Unit } from '../../../tally/plan.ts';
import { type Context, NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

const SIMPLIFIED: readonly string[] = ['unit-cost', 'lump-sum'] satisfies readonly BudgetLine['kind'][];

/** A name as it is compared: however its capitals and spaces are written. */
function compared(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** The names of some budget lines. */
class Names {
  readonly list: readonly string[];
  private readonly known: ReadonlySet<string>;

  constructor(lines: readonly BudgetLine[]) {
    this.list = [...new Set(lines.flatMap(({ item }) => item ?? []))];
    // A line without a name is known by its category.
    const unnamed = lines.flatMap(({ item, category }) => (item === null ? [category] : []));
    this.known = new Set([...this.list, ...unnamed].map(compared));
  }

  has(name: string): boolean {
    return this.known.has(compared(name));
  }
}

/** The names that rows of a partner may give, by the category of the row. */
function namesOf({ project }: Context): (unit: Unit, category: string) => Names {
  // Rows of reports before an amendment keep the lines of their time.
  const agreed = [...project.amendments.map(({ before }) => before), project];
  const known = new Map<string, Names>();
  return (unit, category) => {
    const kind = SIMPLIFIED.includes(category) ? category : '';
    const key = `${kind}|${unit.id}`;
    let names = known.get(key);
    if (names === undefined) {
      const lines = agreed.flatMap(({ partners }) => partners.find(({ id }) => id === unit.partner?.id)?.lines ?? []);
      names = new Names(lines.filter(line => kind === '' || line.kind === kind));
      known.set(key, names);
    }
    return names;
  };
}

export const unknownLine: RowCheck<'expense/unknown-line'> = {
  kind: 'rows',
  id: 'expense/unknown-line',
  severity: 'error',
  basis: 'Subsidy contract: expenditure follows the lines of the approved budget',
  watch(context, tell) {
    const { cell, has } = context;
    if (!has('budget_line')) return NOTHING_TO_WATCH;
    const namesFor = namesOf(context);
    return {
      row(claim) {
        const { budget_line: line, category, broken, id } = claim.row;
        const simplified = SIMPLIFIED.includes(category);
        if ((line === '' && !simplified) || claim.unit === null || claim.unit.partner === null) return;
        const names = namesFor(claim.unit, category);
        if (names.list.length === 0 || broken.includes('budget_line')) return;
        // Where there is but one, it is plain which is meant.
        if (line === '' ? names.list.length === 1 : names.has(line)) return;
        const near = line === '' ? null : nearest(line, names.list);
        tell(
          { line, partner: claim.partner, category, known: names.list, nearest: near },
          cell(claim, 'budget_line'),
          id,
        );
      },
    };
  },
};
