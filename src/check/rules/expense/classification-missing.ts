import { decimalText } from '../../../model/money.ts';
import type { Place } from '../../../model/place.ts';
import { isSimplifiedCategory } from '../../../programmes/index.ts';
import type { Claim } from '../../../tally/claim.ts';
import { Counted } from '../../../tally/counted.ts';
import { type Look, NOTHING_TO_WATCH, type RowCheck } from '../../check.ts';
import { mayBeUnitCost } from '../../rows.ts';

/** Rows without a code, and the first of them. */
interface Lacking {
  readonly first: Place;
  readonly counted: Counted;
}

/** The rows of a budget body that need a code. */
class Rows {
  count = 0;
  /** All that lack one. */
  lacking: Lacking | null = null;
  /** Those in files that have no such column, by file. */
  readonly inFiles = new Map<number, Lacking>();
  /** Whether one lacks it in a file that has the column. */
  anyCell = false;

  /** Whether all of several rows lack one, which is one cause; or even the only one, for want of a column. */
  get all(): boolean {
    return this.lacking?.counted.rows === this.count && (this.count > 1 || !this.anyCell);
  }
}

/** Whether a row is of money that was paid: unit costs, lump sums, depreciation and contributions in kind are not. */
function isPaid(claim: Claim): boolean {
  const { category, method } = claim.row;
  return (method ?? 'real') === 'real' && !isSimplifiedCategory(category) && !mayBeUnitCost(claim);
}

export const classificationMissing: RowCheck<'expense/classification-missing'> = {
  kind: 'rows',
  id: 'expense/classification-missing',
  severity: 'error',
  basis: 'Economic classification of the Lithuanian budget: budget bodies report their expenditure by its codes',
  watch({ project, cell, has }, tell) {
    const bodies = new Map(
      project.partners
        .filter(({ budgetBody, country }) => budgetBody && country === 'LT')
        .map(({ id }) => [id, new Rows()]),
    );
    if (bodies.size === 0) return NOTHING_TO_WATCH;
    const rowsOf = (claim: Claim): Rows | null =>
      claim.unit === null || claim.row.broken.includes('classification') || !isPaid(claim)
        ? null
        : (bodies.get(claim.partner) ?? null);
    const place = (claim: Claim) => cell(claim, has('classification', claim.row.file) ? 'classification' : 'id');
    const say = (partner: string, reason: 'row' | 'all' | 'column', { counted, first }: Lacking, subject: string) => {
      const { rows, sum } = counted;
      tell({ partner, reason, rows, declared: sum === null ? null : decimalText(sum) }, first, subject);
    };
    const look: Look = claim => {
      const rows = rowsOf(claim);
      if (rows === null || rows.all || claim.row.classification !== '') return;
      if (!has('classification', claim.row.file)) return;
      const counted = new Counted();
      counted.add(claim.declared);
      say(claim.partner, 'row', { counted, first: place(claim) }, claim.row.id);
    };
    return {
      row(claim) {
        const rows = rowsOf(claim);
        if (rows === null) return;
        rows.count++;
        if (claim.row.classification !== '') return;
        rows.lacking ??= { first: place(claim), counted: new Counted() };
        rows.lacking.counted.add(claim.declared);
        const { file } = claim.row;
        if (has('classification', file)) rows.anyCell = true;
        else {
          let inFile = rows.inFiles.get(file);
          if (inFile === undefined) {
            inFile = { first: place(claim), counted: new Counted() };
            rows.inFiles.set(file, inFile);
          }
          inFile.counted.add(claim.declared);
        }
      },
      end() {
        let single = false;
        for (const [partner, rows] of bodies) {
          if (rows.lacking === null) continue;
          if (rows.all) say(partner, rows.anyCell ? 'all' : 'column', rows.lacking, partner);
          else {
            for (const inFile of rows.inFiles.values()) say(partner, 'column', inFile, partner);
            single ||= rows.anyCell;
          }
        }
        return single ? look : undefined;
      },
    };
  },
};
