import type { LedgerRows } from '../model/table.ts';
import type { RowMark, Sum } from './sums.ts';

function end(marks: readonly RowMark[], isBefore: (a: RowMark, b: RowMark) => boolean): string | null {
  return marks.reduce<RowMark | null>((a, b) => (a === null || isBefore(b, a) ? b : a), null)?.id || null;
}

/** The rows of the ledger behind some sums. A row that was parked and taken up later counts as it stands in the end. */
export function ledgerRows(cells: readonly Sum[]): LedgerRows {
  const some = cells.filter(({ rows }) => rows > 0);
  const count = (isCounted: (cell: Sum) => boolean) => some.filter(isCounted).reduce((sum, { rows }) => sum + rows, 0);
  const isParked = ({ status, takenUp }: Sum) => status === 'parked' && takenUp === null;
  return {
    rows: count(() => true),
    first: end(
      some.map(({ first }) => first),
      (a, b) => a.at < b.at,
    ),
    last: end(
      some.map(({ last }) => last),
      (a, b) => a.at > b.at,
    ),
    certified: count(cell => cell.status === 'certified' || (cell.status === 'parked' && !isParked(cell))),
    parked: count(isParked),
    rejected: count(({ status }) => status === 'rejected'),
    undecided: count(({ status }) => status === 'declared'),
  };
}
