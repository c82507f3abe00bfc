import type { TableColumn } from '../model/table.ts';
import type { Shown } from './sheet-layout.ts';

/** A function takes at most 255 arguments, and a formula 8,192 characters. */
const MOST_ARGUMENTS = 250;
const LONGEST_FORMULA = 8_000;

/** Rows that a column's total is over. */
export class Counted {
  private readonly runs: [number, number][] = [];

  add(row: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else this.runs.push([row, row]);
  }

  /** The formula of their sum in a column, `SUM(F6:F8,F12)`; null where there is none, or none that a sheet would take. */
  sum(column: string): string | null {
    const ranges = this.runs.map(([from, to]) =>
      from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
    );
    const sums: string[] = [];
    for (let i = 0; i < ranges.length; i += MOST_ARGUMENTS) {
      sums.push(`SUM(${ranges.slice(i, i + MOST_ARGUMENTS).join(',')})`);
    }
    const formula = sums.join('+');
    return formula === '' || formula.length > LONGEST_FORMULA ? null : formula;
  }
}

function letterOf(shown: readonly Shown[], key: string): string | null {
  return shown.find(({ column }) => column.key === key)?.letter ?? null;
}

/** The total of a column that is a sum, or a difference or ratio of two totals; a ratio is rounded as ours is. */
export function totalFormula(
  { column, letter }: Shown,
  shown: readonly Shown[],
  counted: Counted,
  line: number,
): string | null {
  const { total } = column;
  if (total === 'sum') return counted.sum(letter);
  if (typeof total !== 'object' || !('ratio' in total)) return rowFormula(column, shown, line);
  const [part, whole] = total.ratio.map(key => letterOf(shown, key));
  return part && whole ? `IF(${whole}${line}=0,"",ROUND(${part}${line}/${whole}${line},4))` : null;
}

/** A column that is the difference of two is one in every row too. */
export function rowFormula({ total }: TableColumn, shown: readonly Shown[], line: number): string | null {
  if (typeof total !== 'object' || !('difference' in total)) return null;
  const [from, less] = total.difference.map(key => letterOf(shown, key));
  return from && less ? `${from}${line}-${less}${line}` : null;
}
