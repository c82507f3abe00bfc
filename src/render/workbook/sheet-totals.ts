import type { Table, TableRow } from '../../model/table.ts';
import { amountIn, type Computed, giving, Lines, minus, type Operand, ofTwo } from './sheet-computed.ts';
import type { Shown } from './sheet-layout.ts';

/** Sums by column of the rows that a total is over, as a sheet would add them up. */
export class Counted {
  readonly lines = new Lines();
  private readonly summed: readonly Shown[];
  private readonly sums: number[];

  constructor(shown: readonly Shown[]) {
    this.summed = shown.filter(({ column }) => column.total === 'sum');
    this.sums = this.summed.map(() => 0);
  }

  add({ cells }: TableRow, line: number): void {
    this.lines.add(line);
    for (let i = 0; i < this.summed.length; i++) {
      const cell = cells[this.summed[i]?.index ?? -1];
      if (typeof cell === 'number') this.sums[i] = (this.sums[i] ?? 0) + cell;
    }
  }

  /** The formula of a column's sum, and the sum; null of a column that has none. */
  of(one: Shown): Computed | null {
    const formula = this.lines.sum(one.letter);
    const value = this.sums[this.summed.indexOf(one)];
    return formula === null || value === undefined ? null : { formula, value };
  }
}

/** The total of a column that is a sum, or a difference or ratio of two totals; a ratio is rounded as ours is. */
export function totalFormula(
  one: Shown,
  shown: readonly Shown[],
  { totals }: Table,
  counted: Counted,
  line: number,
  word: string,
): string | null {
  const { total, key } = one.column;
  const cell = totals[key] ?? null;
  if (total === 'sum') return giving(cell, counted.of(one));
  if (typeof total !== 'object') return null;
  const operand = (of: string): Operand | null => {
    const its = shown.find(({ column }) => column.key === of);
    return its === undefined ? null : { amount: amountIn(totals[of]), at: `${its.letter}${line}` };
  };
  return giving(cell, ofTwo(total, operand, word));
}

/**
 * How far the same money seen in another way is from the total, to the cent: nothing, where all is right. Null where either
 * is not known, or stands as no formula.
 */
export function controlFormula(one: Shown, { totals }: Table, control: Counted, line: number): Computed | null {
  const its = control.of(one);
  const whole = amountIn(totals[one.column.key]);
  if (its === null || its.value === null || whole === null) return null;
  return { formula: `ROUND(${its.formula}-${one.letter}${line},2)`, value: minus(its.value, whole) };
}
