import { type ClosedFigure, type ClosedReport, type ClosedRow, FROZEN_COLUMNS } from '../../../model/closed.ts';
import type { ExpenseKey } from '../../../model/columns.ts';
import type { Maybe } from '../../../model/money.ts';
import { type Place, wholeFile } from '../../../model/place.ts';
import type { Project } from '../../../model/project.ts';
import type { Claim } from '../../../tally/claim.ts';
import { frozenFigures, frozenRow } from '../../../tally/closing.ts';
import type { Figures } from '../../../tally/figures.ts';
import type { RowCheck, RowContext, Tell } from '../../check.ts';

type Id = 'report/closed-differs';

/** A difference, kept until it is known whether the day asked for lets the whole report be seen. */
type Difference = Parameters<Tell<Id>>;

/** Differences of a closed report that are kept: more than findings are. */
const KEPT = 2_000;

/** Follows the rows of one closed report. */
class Comparison {
  readonly closed: ClosedReport;
  readonly differences: Difference[] = [];
  private readonly rows: Map<string, ClosedRow>;
  private readonly rates = new Set<string>();
  private readonly cell: RowContext['cell'];

  constructor(closed: ClosedReport, cell: RowContext['cell']) {
    this.closed = closed;
    this.cell = cell;
    this.rows = new Map(closed.rows.map(row => [row.id, row]));
  }

  private differ(
    what: 'row' | 'rate',
    claim: Claim,
    line: string,
    column: string,
    closed: Maybe<string>,
    now: Maybe<string>,
    key: ExpenseKey,
  ): void {
    if (this.differences.length >= KEPT) return;
    const { report } = this.closed;
    const args = structuredClone({ report, what, partner: claim.partner || null, line, column, closed, now });
    this.differences.push([args, this.cell(claim, key), String(report)]);
  }

  row(claim: Claim): void {
    const { report } = this.closed;
    const before = this.rows.get(claim.row.id);
    if (before === undefined) {
      if (claim.report === report) this.differ('row', claim, claim.row.id, 'id', null, claim.row.id, 'id');
      return;
    }
    // The first row of an id is the one that was closed.
    this.rows.delete(claim.row.id);
    const { id } = before;
    if (claim.report !== report) {
      this.differ(
        'row',
        claim,
        id,
        'report',
        String(report),
        claim.report === null ? null : String(claim.report),
        'report',
      );
      return;
    }
    const now = frozenRow(claim);
    let same = true;
    for (const column of FROZEN_COLUMNS) {
      const isControl = column === 'status' || column === 'deducted';
      if (before[column] === now[column] || (isControl && before[column] === null)) continue;
      same = false;
      const value = isControl && now[column] === null ? (claim.row[column] ?? null) : now[column];
      this.differ('row', claim, id, column, before[column], value === null ? null : String(value), column);
    }
    if (same && before.rate !== now.rate) this.rate(claim, before.rate, now.rate);
  }

  /** A rate that is another one now: once, at the first row that it converts. */
  private rate(claim: Claim, before: Maybe<string>, now: Maybe<string>): void {
    const key = `${claim.currency} ${before} ${now}`;
    if (this.rates.has(key)) return;
    this.rates.add(structuredClone(key));
    this.differ('rate', claim, claim.currency, 'rate', before, now, 'declared');
  }

  /** Rows that were closed and are no longer there. */
  missing(): void {
    const { report, file } = this.closed;
    for (const { id, partner } of this.rows.values()) {
      if (this.differences.length >= KEPT) return;
      const args = {
        report,
        what: 'row' as const,
        partner: partner || null,
        line: id,
        column: 'id',
        closed: id,
        now: null,
      };
      this.differences.push([args, wholeFile(file), String(report)]);
    }
  }
}

const AMOUNTS = ['budget', 'previous', 'this'] as const;

/** Lines of the claim that are others now, where no row and no rate says why: budgets at what states them, the rest at the closed file. */
function figureDifferences(
  closed: ClosedReport,
  figures: Figures,
  project: Project,
  at: RowContext['at'],
): Difference[] {
  const now = new Map(frozenFigures(figures, closed.report).map(figure => [lineOf(figure), figure]));
  const differences = closed.figures.flatMap(before => {
    const after = now.get(lineOf(before));
    const column = AMOUNTS.find(its => before[its] !== (after?.[its] ?? null));
    return column === undefined ? [] : [{ before, column, now: after?.[column] ?? null }];
  });
  const found = differences.map(({ before, column, now: amount }): Difference => {
    const partner = project.partners.find(({ id }) => id === before.partner);
    const isBudget = column === 'budget';
    const key = before.kind === 'category' ? 'budget' : 'funding';
    const place: Place = isBudget ? at(partner === undefined ? key : `${partner.path}.${key}`) : wholeFile(closed.file);
    const args = {
      report: closed.report,
      what: isBudget ? ('budget' as const) : ('figure' as const),
      partner: before.partner,
      line: before.key,
      column,
      closed: before[column],
      now: amount,
    };
    return [args, place, String(closed.report)];
  });
  // A partner's categories explain its sources; budgets explain what is computed from them.
  const budgets = found.filter(([{ what }]) => what === 'budget');
  const causes = budgets.length > 0 ? budgets : found;
  const isCategory = ([{ line }]: Difference) =>
    closed.figures.some(({ kind, key }) => kind === 'category' && key === line);
  const explained = new Set(causes.filter(isCategory).map(([{ partner }]) => partner));
  return causes.filter(one => isCategory(one) || !explained.has(one[0].partner));
}

function lineOf({ partner, kind, key, of }: ClosedFigure): string {
  return JSON.stringify([partner, kind, key, of]);
}

export const closedDiffers: RowCheck<Id> = {
  kind: 'rows',
  id: 'report/closed-differs',
  severity: 'error',
  basis:
    'What was submitted and controlled stays: Reg. (EU) 1303/2013 art. 125(4)(a), Reg. (EU) 2021/1060 art. 74(1)(a)',
  watch({ project, cell, at }, tell) {
    const comparisons = project.closed.map(closed => new Comparison(closed, cell));
    if (comparisons.length === 0) return { row() {} };
    return {
      row(claim) {
        for (const comparison of comparisons) comparison.row(claim);
      },
      end(figures) {
        let before = false;
        for (const comparison of comparisons) {
          const { closed, differences } = comparison;
          // A day before the one on which it was closed shows only a part of it.
          if (closed.asOf !== null && figures.asOf !== null && figures.asOf < closed.asOf) continue;
          comparison.missing();
          const found =
            differences.length > 0
              ? differences
              : figureDifferences(closed, figures, project, at).filter(
                  ([{ column }]) => !(before && column === 'previous'),
                );
          for (const difference of found) tell(...difference);
          before ||= found.length > 0;
        }
        return undefined;
      },
    };
  },
};
