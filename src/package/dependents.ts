import { columnOf } from '../model/place.ts';
import { LAST_COLUMN, LAST_ROW } from '../model/sheet-limits.ts';
import type { DefinedName, FormSheet, Formula } from './form-read.ts';
import type { Outdated } from './form-results.ts';
import { type Area, type At, addressOf } from './sheet.ts';

// Which formulas compute with what was written into a form. Where a formula reaches cells that it does not name, it is taken
// to do so: a value that is computed once more is no harm, and one that is no longer true is.

/** What a formula computes with; `all` where that cannot be told. */
type Reach = 'all' | readonly { readonly sheet: string; readonly area: Area }[];

/** Functions that reach cells which they do not name, and one whose second area is as large as its first. */
const FAR: ReadonlySet<string> = new Set(['indirect', 'offset', 'sumif', 'averageif']);
/** So many times are formulas gone through that stand before what they compute with, and so many areas are told apart. */
const MOST_WALKS = 50;
const MOST_AREAS = 1_000;

const TOKEN =
  /"(?:[^"]|"")*"|#[A-Z][A-Z\d/]*[!?]?|(?:'((?:[^']|'')*)'!|(\[\d+\][^\s!'"(),;+*/^&=<>-]*|[\p{L}_\\][\p{L}\p{N}_.:]*)!)?(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.([])|([\p{L}_\\][\p{L}\p{N}_.?\\]*)(\s*\()?|[:[\]!]/giu;

/** A reference without all of its signs of dollar, and what stands before one. */
const IS_MOVED = /(^|[^$A-Z\d])[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d/i;
const SHEET = /'[^']*'!|"[^"]*"|[^\s!(),]+!/g;

/** The cells by column, those of each in their order. */
class Cells {
  private readonly columns = new Map<number, number[]>();
  private readonly areas: Area[] = [];

  add({ row, column }: At): void {
    const rows = this.columns.get(column) ?? [];
    const at = place(rows, row);
    if (rows[at] !== row) rows.splice(at, 0, row);
    this.columns.set(column, rows);
  }

  addArea(area: Area): void {
    this.areas.push(area);
  }

  get tooMany(): boolean {
    return this.areas.length > MOST_AREAS;
  }

  meets({ from, to }: Area): boolean {
    const isIn = (rows: readonly number[]) => (rows[place(rows, from.row)] ?? LAST_ROW + 1) <= to.row;
    for (const its of this.areas) {
      if (its.from.row > to.row || its.to.row < from.row) continue;
      if (its.from.column <= to.column && its.to.column >= from.column) return true;
    }
    if (to.column - from.column < this.columns.size) {
      for (let column = from.column; column <= to.column; column++)
        if (isIn(this.columns.get(column) ?? [])) return true;
      return false;
    }
    for (const [column, rows] of this.columns) {
      if (column >= from.column && column <= to.column && isIn(rows)) return true;
    }
    return false;
  }
}

/** Where the first of some numbers in order stands that is not below another one. */
function place(rows: readonly number[], row: number): number {
  if ((rows.at(-1) ?? 0) < row) return rows.length;
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What formulas of each sheet compute, whose value is another one once some cells are. */
export function dependents(
  sheets: readonly FormSheet[],
  names: readonly DefinedName[],
  written: ReadonlyMap<FormSheet, readonly At[]>,
): ReadonlyMap<FormSheet, Outdated> {
  const changed = new Map(sheets.map(({ sheet }) => [sheet.name.toLowerCase(), new Cells()]));
  for (const [{ sheet }, cells] of written) for (const at of cells) changed.get(sheet.name.toLowerCase())?.add(at);
  const outdated = new Map(sheets.map(its => [its, { cells: new Set<string>(), areas: [] as Area[] }]));
  const reaches = new Reaches(names);
  let left = sheets.flatMap(its =>
    its.formulas.map(formula => ({ its, formula, reach: reaches.of(formula, its.sheet.name) })),
  );
  for (let walks = 0; left.length > 0; walks++) {
    const isLast = walks === MOST_WALKS || [...changed.values()].some(cells => cells.tooMany);
    const kept = left.filter(({ its, formula, reach }) => {
      const isOutdated =
        isLast || reach === 'all' || reach.some(({ sheet, area }) => changed.get(sheet)?.meets(area) === true);
      if (!isOutdated) return true;
      const cells = changed.get(its.sheet.name.toLowerCase());
      cells?.add(formula.at);
      outdated.get(its)?.cells.add(addressOf(formula.at));
      if (formula.fills !== null) {
        cells?.addArea(formula.fills);
        outdated.get(its)?.areas.push(formula.fills);
      }
      return false;
    });
    if (kept.length === left.length) break;
    left = kept;
  }
  return outdated;
}

class Reaches {
  private readonly names = new Map<string, DefinedName[]>();
  private readonly known = new Map<string, Reach>();

  constructor(names: readonly DefinedName[]) {
    for (const its of names) {
      const name = its.name.toLowerCase();
      this.names.set(name, [...(this.names.get(name) ?? []), its]);
    }
  }

  of({ text, at, from }: Formula, sheet: string): Reach {
    return text === null ? 'all' : this.read(text, sheet, at.row - from.row, at.column - from.column);
  }

  private read(text: string, sheet: string, down: number, right: number): Reach {
    const found: { sheet: string; area: Area }[] = [];
    for (const token of text.matchAll(TOKEN)) {
      const [all, quoted, plain] = token;
      if (/^["#]/.test(all)) continue;
      const [name, opening] = [token[19], token[20]];
      if (name !== undefined) {
        const reach = opening === undefined ? this.named(name, sheet) : FAR.has(bare(name)) ? 'all' : [];
        if (reach === 'all') return 'all';
        found.push(...reach);
        continue;
      }
      const area = areaOf(token, down, right);
      const other = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
      // Of another workbook.
      if (other.includes('[')) continue;
      // What joins the results of functions, tables, several sheets.
      if (area === null || other.includes(':')) return 'all';
      found.push({ sheet: other.toLowerCase(), area });
    }
    return found;
  }

  /** What a name stands for; one whose cells are counted from where it is used reaches any. */
  private named(name: string, sheet: string): Reach {
    const key = JSON.stringify([name.toLowerCase(), sheet]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // One that stands for itself reaches all.
    this.known.set(key, 'all');
    const reach = this.readNamed(name, sheet);
    this.known.set(key, reach);
    return reach;
  }

  private readNamed(name: string, sheet: string): Reach {
    if (/^(true|false)$/i.test(name)) return [];
    const all: Exclude<Reach, 'all'>[number][] = [];
    for (const { refers } of this.names.get(name.toLowerCase()) ?? [{ refers: '' }]) {
      const reach =
        refers === '' || IS_MOVED.test(refers.replaceAll(SHEET, ' ')) ? 'all' : this.read(refers, sheet, 0, 0);
      if (reach === 'all') return 'all';
      all.push(...reach);
    }
    return all.length > MOST_AREAS ? 'all' : all;
  }
}

const bare = (name: string) => name.toLowerCase().replace(/^(_xlfn\.)?(_xlws\.)?/, '');

/** The cells that a reference names, of a formula that was moved so far; null where it names none. */
function areaOf(token: RegExpMatchArray, down: number, right: number) {
  const row = (fixed = '', digits = '') => clamped(Number(digits) + (fixed === '' ? down : 0), LAST_ROW);
  const column = (fixed = '', letters = '') =>
    clamped(columnOf(letters.toUpperCase()) + (fixed === '' ? right : 0), LAST_COLUMN);
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = token.slice(3, 19);
  if (b !== undefined) {
    const from = { row: row(c, d), column: column(a, b) };
    return inOrder(from, f === undefined ? from : { row: row(g, h), column: column(e, f) });
  }
  if (j !== undefined) return inOrder({ row: 1, column: column(i, j) }, { row: LAST_ROW, column: column(k, l) });
  if (n !== undefined) return inOrder({ row: row(m, n), column: 1 }, { row: row(o, p), column: LAST_COLUMN });
  return null;
}

const clamped = (value: number, last: number) => Math.max(1, Math.min(last, value));

function inOrder(a: At, b: At): Area {
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}
