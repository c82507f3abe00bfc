import type { StrayReason, StrayTable } from '../model/checks.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { Indicator, Project } from '../model/project.ts';
import { achievementsOf, codesOf } from '../tally/achievements.ts';

/** Rows of a table whose indicator they do not count for. */
export interface Stray {
  readonly code: string;
  readonly table: Exclude<StrayTable, 'indicators'>;
  readonly reason: StrayReason;
  /** How many rows name it, and the first. */
  readonly rows: number;
  readonly path: string;
  /** The table in which the definition counts it, where it has it. */
  readonly from: Maybe<Indicator['from']>;
  readonly nearest: Maybe<string>;
}

/** Indicators that can be told apart: each of a code that could be read, and that no earlier one has. */
export function indicatorsOf({ indicators, broken }: Project): readonly Indicator[] {
  return indicators.filter(({ path, code }) => code !== '' && !broken.has(`${path}.code`));
}

/** Why rows of a table that name a code count for nothing; null where they count, or only tell what was done. */
function reasonOf(project: Project, its: Indicator | undefined, table: Stray['table']): Maybe<StrayReason> {
  if (its === undefined) return 'unknown';
  if (its.from === table) return null;
  if (table === 'achievements') return 'other-table';
  return its.from === 'achievements' && achievementsOf(project, its).length === 0 ? 'not-fed' : null;
}

/** Rows that name an indicator and count for none, by code and table. */
export function straysOf(project: Project): Stray[] {
  // A code that could not be read may be the one that they name.
  if (project.broken.has('indicators') || project.indicators.some(({ code }) => code === '')) return [];
  const known = new Map(indicatorsOf(project).map(its => [its.code, its]));
  return (['achievements', 'activities'] as const).flatMap(table => {
    const strays = new Map<string, Stray>();
    const named = project[table].flatMap((row, i) =>
      // A row that could not be read is said as that.
      row.broken.length > 0 ? [] : (table === 'activities' ? codesOf(row) : [row.indicator]).map(code => ({ code, i })),
    );
    for (const { code, i } of named) {
      const before = strays.get(code);
      if (before !== undefined) {
        strays.set(code, { ...before, rows: before.rows + 1 });
        continue;
      }
      const its = known.get(code);
      const reason = code === '' ? null : reasonOf(project, its, table);
      if (reason === null) continue;
      const near = its === undefined ? nearest(code, [...known.keys()]) : null;
      const path = `${table}[${i}].indicator`;
      strays.set(code, { code, table, reason, rows: 1, path, from: its?.from ?? null, nearest: near });
    }
    return [...strays.values()];
  });
}
