import type { Expense } from '../../src/model/columns.ts';
import { type Ledger, NO_LEDGER } from '../../src/model/ledger.ts';
import type { Project } from '../../src/model/project.ts';
import { packOf } from '../../src/programmes/index.ts';
import { mayBeAsOf } from '../../src/tally/as-of.ts';
import { type Claim, claims } from '../../src/tally/claim.ts';
import { type Figures, figuresOf } from '../../src/tally/figures.ts';
import { planOf } from '../../src/tally/plan.ts';
import { Sums } from '../../src/tally/sums.ts';
import { aRow } from './values.ts';

export function ledgerOf(rows: readonly Partial<Expense>[]): Ledger {
  return {
    ...NO_LEDGER,
    async *rows() {
      yield rows.map(aRow);
    },
  };
}

/** Rows as a command claims them. */
export async function claimsOf(project: Project, ledger: Ledger): Promise<Claim[]> {
  const all: Claim[] = [];
  const plan = planOf(project, packOf(project));
  const { end } = project.period;
  for await (const batch of claims(project, plan, ledger, { until: null }, end)()) all.push(...batch);
  return all;
}

/** Sums of a ledger, as a command reads it once. */
export async function sumsOf(project: Project, ledger: Ledger): Promise<Sums> {
  const sums = new Sums(mayBeAsOf(project), project.reports.length === 0);
  for (const claim of await claimsOf(project, ledger)) sums.add(claim);
  return sums;
}

/** Figures of these rows, of all reports or of those up to one. */
export async function figured(
  project: Project,
  rows: readonly Partial<Expense>[],
  upTo: number | null = null,
): Promise<Figures> {
  const sums = await sumsOf(project, ledgerOf(rows));
  return figuresOf(project, planOf(project, packOf(project)), sums, project.period.end, upTo);
}
