import type { TableMessages } from '../../messages/tables.ts';
import { type Maybe, plus } from '../../model/money.ts';
import type { Cell, Criterion, RowsOf, Table, TableRow } from '../../model/table.ts';
import { label } from '../labels.ts';
import { isNumeric } from '../values.ts';
import { type Shown, shownColumns } from './sheet-layout.ts';
import { cellOf } from './sheet-link.ts';

// Figures that are sums over the rows of another sheet. They name its columns, so that a person can read what is summed.

/** What a conditional sum takes for a pattern or a comparison; for a number, a day or a time; for true or false. */
const OTHERWISE = /[*?~]|^[=<>]|^[\s\d.,:;/%()+-]+$|^[+-]?\d[\d.,]*e[+-]?\d+$|^(?:true|false)$/i;
/** The most characters that it compares. */
const LONGEST_CRITERION = 255;

/** Whether a conditional sum finds a text as it stands. */
export function isCriterion(text: string): boolean {
  return text === '' || (text.length <= LONGEST_CRITERION && !OTHERWISE.test(text));
}

/** A text as a formula holds it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The present row of a sheet. */
export interface Present {
  readonly row: TableRow;
  readonly line: number;
  readonly byKey: ReadonlyMap<string, Shown>;
}

/** A condition as a formula states it, and whether a value of the other table meets it. */
interface Condition {
  readonly at: Shown;
  readonly text: string;
  readonly isMet: (row: TableRow) => boolean;
}

interface Summable {
  readonly byKey: ReadonlyMap<string, Shown>;
  readonly rows: readonly TableRow[];
}

/** A name for the whole of a column of a sheet. */
export interface ColumnName {
  readonly name: string;
  readonly range: string;
}

/** The columns of a workbook's sheets, for figures on others to be the sums of. */
export class References {
  private readonly summable = new Map<string, Summable>();
  private readonly used = new Map<string, { readonly report: string; readonly letter: string }>();
  private readonly messages: TableMessages;

  constructor(tables: readonly Table[], messages: TableMessages) {
    this.messages = messages;
    for (const table of tables) {
      if (table.sums === undefined || table.sums.length === 0) continue;
      const byKey = new Map(shownColumns(table).map(one => [one.column.key, one]));
      this.summable.set(table.report, { byKey, rows: table.sums });
    }
  }

  /** The formula of a cell by the rows that it is the sum of; null where none of them comes to it, by our integers. */
  of(from: readonly RowsOf[], cell: Cell, present: Present): string | null {
    if (typeof cell !== 'number') return null;
    for (const its of from) {
      const formula = this.sum(its, cell, present);
      if (formula !== null) return formula;
    }
    return null;
  }

  private sum({ report, column, where }: RowsOf, cell: number, present: Present): string | null {
    const its = this.summable.get(report);
    const summed = its?.byKey.get(column);
    if (its === undefined || summed === undefined) return null;
    const conditions: Condition[] = [];
    for (const [key, criterion] of Object.entries(where)) {
      const at = its.byKey.get(key);
      const condition = at === undefined ? null : this.condition(criterion, at, present);
      if (condition === null) return null;
      conditions.push(condition);
    }
    let sum: Maybe<number> = 0;
    for (const row of its.rows) {
      if (!conditions.every(({ isMet }) => isMet(row))) continue;
      const amount = row.cells[summed.index];
      // A cell that holds nothing adds nothing; one that could not be computed has a word.
      sum = plus(sum, typeof amount === 'number' ? amount : summed.column.computed ? null : 0);
    }
    if (sum !== cell) return null;
    const name = (one: Shown) => {
      const of = `${report}_${one.column.key}`;
      this.used.set(of, { report, letter: one.letter });
      return of;
    };
    return `SUMIFS(${[name(summed), ...conditions.flatMap(({ at, text }) => [name(at), text])].join(',')})`;
  }

  private condition(criterion: Criterion, at: Shown, { row, line, byKey }: Present): Condition | null {
    if ('is' in criterion) {
      return { at, text: String(criterion.is), isMet: its => its.cells[at.index] === criterion.is };
    }
    if ('below' in criterion) {
      const isMet = (its: TableRow) => Number(its.cells[at.index] ?? Number.POSITIVE_INFINITY) < criterion.below;
      return { at, text: `"<${criterion.below}"`, isMet };
    }
    if (isNumeric(at.column.kind)) return null;
    const textOf = (its: TableRow, one: Shown) => label(its, its.cells[one.index] ?? null, one.column, this.messages);
    const own = 'same' in criterion ? byKey.get(criterion.same) : at;
    if (own === undefined) return null;
    const text = 'same' in criterion ? textOf(row, own) : label(row, criterion.word, at.column, this.messages);
    if (text === '' || !isCriterion(text)) return null;
    // Spreadsheets take large and small letters for the same.
    const wanted = text.toLowerCase();
    return {
      at,
      text: 'same' in criterion ? `$${own.letter}${line}` : quoted(text),
      isMet: its => textOf(its, at).toLowerCase() === wanted,
    };
  }

  /** The names that formulas have of a sheet's columns, whose rows stand from one line to another. */
  names(report: string, sheet: string, first: number, last: number): ColumnName[] {
    return [...this.used]
      .filter(([, its]) => its.report === report)
      .map(([name, { letter }]) => ({ name, range: cellOf(sheet, `$${letter}$${first}:$${letter}$${last}`) }));
  }
}
