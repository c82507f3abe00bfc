import { type Maybe, ratio } from '../../model/money.ts';
import type { Cell, CellFormula, TableColumn } from '../../model/table.ts';
import { quoted } from './sheet-references.ts';

// A formula is written only where it gives the very value that we have, by our own integers: all else stays a value.

/** A function takes at most 255 arguments, and a formula 8,192 characters. */
const MOST_ARGUMENTS = 250;
const LONGEST_FORMULA = 8_000;

/** Lines of a sheet, as the ranges that they make. */
export class Lines {
  private readonly runs: [number, number][] = [];

  add(line: number): void {
    const last = this.runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else this.runs.push([line, line]);
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

/** Which cells of its row a column follows from: what its total is of two totals, its cells are of two cells. */
export function formulaOf({ formula, total }: TableColumn): CellFormula | null {
  return formula ?? (typeof total === 'object' ? total : null);
}

export const amountIn = (cell: Cell | undefined): Maybe<number> => (typeof cell === 'number' ? cell : null);

/** Quantities are counted in millionths, so that they are integers too; null of what is finer, or too much. */
export function countIn(cell: Cell | undefined): Maybe<number> {
  if (typeof cell !== 'string') return amountIn(cell);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(cell) ?? [];
  const count = whole === '' ? Number.NaN : Number(`${sign}${whole}${fraction.padEnd(6, '0')}`);
  return Number.isSafeInteger(count) ? count : null;
}

/** What a formula comes to; null of what is not known, and beyond what we count: such a cell stays a value. */
export function plus(a: Maybe<number>, b: Maybe<number>): Maybe<number> {
  const sum = a === null || b === null ? null : a + b;
  return Number.isSafeInteger(sum) ? sum : null;
}

export function minus(a: Maybe<number>, b: Maybe<number>): Maybe<number> {
  return b === null ? null : plus(a, -b);
}

/** The value of a column and where it stands, in one row. */
export interface Operand {
  readonly amount: Maybe<number>;
  readonly at: string;
}

/** A formula and the value that it gives by our integers. */
export interface Computed {
  readonly formula: string;
  readonly value: Maybe<number>;
}

/** A quotient as we round it; a word stands where it is of nothing. */
export function quotient(part: Operand, whole: Operand, word: string): Computed | null {
  if (part.amount === null || whole.amount === null) return null;
  const formula = `IF(${whole.at}=0,${quoted(word)},ROUND(${part.at}/${whole.at},4))`;
  return { formula, value: ratio(part.amount, whole.amount) };
}

/** What two operands make. */
export function ofTwo(formula: CellFormula, of: (key: string) => Operand | null, word: string): Computed | null {
  const pair = 'plus' in formula ? formula.plus : 'difference' in formula ? formula.difference : null;
  if (pair !== null) {
    const [a, b] = pair.map(of);
    if (!a || !b) return null;
    return 'plus' in formula
      ? { formula: `${a.at}+${b.at}`, value: plus(a.amount, b.amount) }
      : { formula: `${a.at}-${b.at}`, value: minus(a.amount, b.amount) };
  }
  if (!('ratio' in formula)) return null;
  const from = formula.from === undefined ? null : of(formula.from);
  const [part, whole] = formula.ratio.map(of).map(its => (its && from?.amount ? above(its, from) : its));
  return part && whole ? quotient(part, whole, word) : null;
}

/** What is left of an operand above another one. */
function above(its: Operand, from: Operand): Operand {
  return { amount: minus(its.amount, from.amount), at: `(${its.at}-${from.at})` };
}

/** A formula that gives a cell's own value: also n/a, but only where the formula itself says so. */
export function giving(cell: Cell, computed: Computed | null): string | null {
  if (computed === null || computed.value !== countIn(cell)) return null;
  const isOfNothing = cell === null && computed.formula.startsWith('IF(');
  return computed.value === null && !isOfNothing ? null : computed.formula;
}
