import type { TableMessages } from '../../messages/tables.ts';
import type { Maybe } from '../../model/money.ts';
import type { Cell, TableRow } from '../../model/table.ts';
import { label } from '../labels.ts';
import {
  amountIn,
  type Computed,
  countIn,
  formulaOf,
  giving,
  Lines,
  type Operand,
  ofTwo,
  plus,
  quotient,
} from './sheet-computed.ts';
import type { Shown } from './sheet-layout.ts';
import { isCriterion, type References } from './sheet-references.ts';

/** Rows of more than this stand in no conditional sum: they would have to be kept in memory. */
const LONGEST_BLOCK = 5_000;

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
