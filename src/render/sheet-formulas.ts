import type { TableMessages } from '../messages/tables.ts';
import { type Maybe, ratio } from '../model/money.ts';
import type { Cell, CellFormula, Table, TableColumn, TableRow } from '../model/table.ts';
import { label } from './labels.ts';
import type { Shown } from './sheet-layout.ts';
import { isCriterion, quoted, type References } from './sheet-references.ts';

// A formula is written only where it gives the very value that we have, by our own integers: all else stays a value.

/** A function takes at most 255 arguments, and a formula 8,192 characters. */
const MOST_ARGUMENTS = 250;
const LONGEST_FORMULA = 8_000;
/** Rows of more than this stand in no conditional sum: they would have to be kept in memory. */
const LONGEST_BLOCK = 5_000;

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
function formulaOf({ formula, total }: TableColumn): CellFormula | null {
  return formula ?? (typeof total === 'object' ? total : null);
}

const amountIn = (cell: Cell | undefined): Maybe<number> => (typeof cell === 'number' ? cell : null);

/** Quantities are counted in millionths, so that they are integers too; null of what is finer, or too much. */
function countIn(cell: Cell | undefined): Maybe<number> {
  if (typeof cell !== 'string') return amountIn(cell);
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(cell) ?? [];
  const count = whole === '' ? Number.NaN : Number(`${sign}${whole}${fraction.padEnd(6, '0')}`);
  return Number.isSafeInteger(count) ? count : null;
}

/** What a formula comes to; null of what is not known, and beyond what we count: such a cell stays a value. */
function plus(a: Maybe<number>, b: Maybe<number>): Maybe<number> {
  const sum = a === null || b === null ? null : a + b;
  return Number.isSafeInteger(sum) ? sum : null;
}

function minus(a: Maybe<number>, b: Maybe<number>): Maybe<number> {
  return b === null ? null : plus(a, -b);
}

/** The value of a column and where it stands, in one row. */
interface Operand {
  readonly amount: Maybe<number>;
  readonly at: string;
}

/** A formula and the value that it gives by our integers. */
interface Computed {
  readonly formula: string;
  readonly value: Maybe<number>;
}

/** A quotient as we round it; a word stands where it is of nothing. */
function quotient(part: Operand, whole: Operand, word: string): Computed | null {
  if (part.amount === null || whole.amount === null) return null;
  const formula = `IF(${whole.at}=0,${quoted(word)},ROUND(${part.at}/${whole.at},4))`;
  return { formula, value: ratio(part.amount, whole.amount) };
}

/** What two operands make. */
function ofTwo(formula: CellFormula, of: (key: string) => Operand | null, word: string): Computed | null {
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
function giving(cell: Cell, computed: Computed | null): string | null {
  if (computed === null || computed.value !== countIn(cell)) return null;
  const isOfNothing = cell === null && computed.formula.startsWith('IF(');
  return computed.value === null && !isOfNothing ? null : computed.formula;
}

/** Rows of a batch up to an index, and what stands for their sum. */
interface Group {
  readonly rows: readonly TableRow[];
  readonly to: number;
  readonly whole: Operand | null;
}

/** The formulas of the rows of a sheet, from the first on. */
export class RowFormulas {
  private readonly byKey: ReadonlyMap<string, Shown>;
  private readonly messages: TableMessages;
  private readonly references: References;
  /** The rows right above that are no sums, and their lines; null where they are too many. */
  private block: { readonly row: TableRow; readonly line: number }[] | null = [];
  private isAmongSums = false;
  private rows: readonly TableRow[] = [];
  private index = 0;
  private line = 0;
  private above: TableRow | null = null;
  private readonly groups = new Map<string, Group>();

  constructor(shown: readonly Shown[], messages: TableMessages, references: References) {
    this.byKey = new Map(shown.map(one => [one.column.key, one]));
    this.messages = messages;
    this.references = references;
  }

  /** Comes to the next row: that of an index in its batch, at a line of the sheet. */
  to(rows: readonly TableRow[], index: number, line: number): void {
    this.above = this.rows[this.index] ?? null;
    this.rows = rows;
    this.index = index;
    this.line = line;
    const row = rows[index];
    if (row === undefined) return;
    if (row.sums === undefined) {
      if (this.isAmongSums) this.block = [];
      this.block?.push({ row, line });
      if (this.block !== null && this.block.length > LONGEST_BLOCK) this.block = null;
    }
    this.isAmongSums = row.sums !== undefined;
  }

  /** The formula of a cell in the present row, or null. */
  of({ column, index, letter }: Shown): string | null {
    const row = this.rows[this.index];
    if (row === undefined) return null;
    const cell = row.cells[index] ?? null;
    const from = row.from?.[column.key];
    if (from !== undefined) return this.references.of(from, cell, { row, line: this.line, byKey: this.byKey });
    const rule = formulaOf(column);
    if (rule === null) {
      return row.sums !== undefined && column.total === 'sum' ? this.sumOfRows(row, row.sums, index, letter) : null;
    }
    const word = label(row, null, column, this.messages);
    if ('running' in rule) return this.running(rule.running, cell, index, letter);
    if ('share' in rule) return giving(cell, this.share(rule, word));
    return giving(
      cell,
      ofTwo(rule, key => this.operand(row, key, this.line), word),
    );
  }

  private operand(row: TableRow | null, key: string, line: number): Operand | null {
    const shown = this.byKey.get(key);
    if (shown === undefined || row === null) return null;
    return { amount: countIn(row.cells[shown.index]), at: `${shown.letter}${line}` };
  }

  /** What stands above it and what comes to it; in the first row that counts, what comes to it alone. */
  private running(key: string, cell: Cell, index: number, letter: string): string | null {
    const its = this.operand(this.rows[this.index] ?? null, key, this.line);
    if (its === null || its.amount === null || cell === null) return null;
    const before = amountIn(this.above?.cells[index]);
    if (before !== null && plus(before, its.amount) === cell) return `${letter}${this.line - 1}+${its.at}`;
    return its.amount === cell ? its.at : null;
  }

  private share({ share, among }: { readonly share: string; readonly among: string }, word: string): Computed | null {
    const part = this.operand(this.rows[this.index] ?? null, share, this.line);
    const group = this.groupOf(share, among);
    return part === null || group?.whole == null ? null : quotient(part, group.whole, word);
  }

  /** The rows one after the other with the same `among` as the present one, and their sum, which is found once for all of them. */
  private groupOf(key: string, among: string): Group | null {
    const of = this.byKey.get(among);
    const shown = this.byKey.get(key);
    if (of === undefined || shown === undefined) return null;
    const known = this.groups.get(key);
    if (known?.rows === this.rows && this.index < known.to) return known;
    const same = this.rows[this.index]?.cells[of.index];
    const lines = new Lines();
    let amount: Maybe<number> = 0;
    let to = this.index;
    for (let row = this.rows[to]; row !== undefined && row.cells[of.index] === same; row = this.rows[++to]) {
      if (row.level === 'part') continue;
      lines.add(this.line + to - this.index);
      amount = plus(amount, amountIn(row.cells[shown.index]));
    }
    const at = lines.sum(shown.letter);
    const group = { rows: this.rows, to, whole: at === null ? null : { amount, at } };
    this.groups.set(key, group);
    return group;
  }

  /** The sum over the rows of the block whose cells are like this row's, by the texts that stand in the sheet. */
  private sumOfRows(row: TableRow, by: readonly string[], index: number, letter: string): string | null {
    const columns = by.flatMap(key => this.byKey.get(key) ?? []);
    const first = this.block?.[0]?.line;
    const last = this.block?.at(-1)?.line;
    if (this.block === null || first === undefined || last === undefined || columns.length < by.length) return null;
    const text = (its: TableRow, one: Shown) => label(its, its.cells[one.index] ?? null, one.column, this.messages);
    const own = columns.map(one => text(row, one));
    if (!own.every(isCriterion)) return null;
    const same = this.block.filter(({ row: its }) =>
      columns.every((one, i) => text(its, one).toLowerCase() === own[i]?.toLowerCase()),
    );
    let sum: Maybe<number> = same.length === 0 ? null : 0;
    for (const { row: its } of same) sum = plus(sum, amountIn(its.cells[index]));
    if (sum === null || sum !== row.cells[index]) return null;
    const range = (column: string) => `${column}$${first}:${column}$${last}`;
    const criteria = columns.map(
      (one, i) => `${range(one.letter)},${own[i] === '' ? '""' : `${one.letter}${this.line}`}`,
    );
    return `SUMIFS(${range(letter)},${criteria.join(',')})`;
  }
}

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
