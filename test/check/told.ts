import { runChecks } from '../../src/check/run.ts';
import type { Expense } from '../../src/model/columns.ts';
import type { Day } from '../../src/model/date.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Project } from '../../src/model/project.ts';
import type { Pack } from '../../src/programmes/pack.ts';
import { mayBeAsOf } from '../../src/tally/as-of.ts';
import { claims } from '../../src/tally/claim.ts';
import { figuresOf } from '../../src/tally/figures.ts';
import { planOf } from '../../src/tally/plan.ts';
import { Sums } from '../../src/tally/sums.ts';

/** A ledger of these rows; a cell's place is the row's id and the column's name. */
function ledgerOf(rows: readonly Expense[]): Ledger {
  return {
    files: [],
    whole: true,
    async *rows() {
      yield rows;
    },
    has: () => true,
    place: ({ id }, key) => ({ file: `${id} ${key}`, line: null, column: null, sheet: null, cell: null }),
  };
}

/** Every finding of the checks about a project and its rows. */
export async function findingsOf(
  project: Project,
  pack: Pack,
  rows: readonly Expense[] = [],
  asOf: Day | null = project.period.end,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const plan = planOf(project, pack);
  const ledger = ledgerOf(rows);
  const checks = runChecks(project, plan, ledger, one => found.push(one));
  const sums = new Sums(mayBeAsOf(project));
  const open = claims(project, plan, ledger, { until: null }, asOf);
  for await (const batch of open()) {
    for (const claim of batch) {
      sums.add(claim);
      checks.row(claim);
    }
  }
  const look = checks.end(figuresOf(project, plan, sums, asOf));
  if (look !== null) for await (const batch of open(look.only)) for (const claim of batch) look.row(claim);
  return found;
}

/** Those of a group, or of one check, as `check subject`, the group left out of the check's name. */
export async function told(
  group: string,
  project: Project,
  pack: Pack,
  rows: readonly Expense[] = [],
  asOf: Day | null = project.period.end,
): Promise<string[]> {
  const found = await findingsOf(project, pack, rows, asOf);
  return found
    .filter(({ check }) => check.startsWith(group))
    .map(({ check, subject }) => `${check.slice(check.indexOf('/') + 1)} ${subject}`);
}
