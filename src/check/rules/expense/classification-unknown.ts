import { classificationCode } from '../../../model/classification.ts';
import { nearest } from '../../../model/nearest.ts';
import { classificationYear } from '../../../tally/classification.ts';
import { NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';

/** Codes are long and alike: one that is more edits apart stands for something else. */
const EDITS = 2;

/** For so many different codes the nearest one is looked for: as many as a check's findings are kept. */
const KEPT = 1_000;

export const classificationUnknown: RowCheck<'expense/classification-unknown'> = {
  kind: 'rows',
  id: 'expense/classification-unknown',
  severity: 'error',
  basis: 'Economic classification of the Lithuanian budget, as classification.csv lists it for the year of payment',
  watch({ project, cell, has }, tell) {
    const { classification, partners } = project;
    if (classification.length === 0 || !has('classification')) return NOTHING_TO_WATCH;
    const years = new Map<number, Set<string>>();
    for (const { year, code } of classification) years.set(year, (years.get(year) ?? new Set()).add(code));
    // The list is Lithuania's; partners abroad have codes of their own.
    const abroad = new Set(partners.filter(({ country }) => (country ?? 'LT') !== 'LT').map(({ id }) => id));
    const found = new Map<string, string | null>();
    const nearestTo = (code: string, year: number, known: ReadonlySet<string>): string | null => {
      const key = `${year} ${code}`;
      const before = found.get(key);
      if (before !== undefined || found.size >= KEPT) return before ?? null;
      const near = nearest(code, [...known], EDITS);
      found.set(structuredClone(key), near);
      return near;
    };
    return {
      row(claim) {
        const { row, unit, partner } = claim;
        if (row.classification === '' || unit === null || abroad.has(partner)) return;
        const year = classificationYear(row);
        const known = year === null ? undefined : years.get(year);
        const code = classificationCode(row.classification);
        if (year === null || known === undefined || known.has(code)) return;
        const args = { classification: row.classification, year, nearest: nearestTo(code, year, known) };
        tell(args, cell(claim, 'classification'), row.id);
      },
    };
  },
};
