import type { Figure, FigureProblem, FigureTable } from '../model/figure.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import type { TableRow } from '../model/table.ts';
import { cut, folded, lower, nameOf, noColumn, rowsOf, WHOLE } from './figure-names.ts';

/** Of rows that have one name, which: `budget.LP.staff#2.amount`. */
const ORDINAL = /#(\d{1,6})$/;
/** So many of the names that rows have are told, and so many are looked through for the one that was meant. */
const MOST_CHOICES = 5;
const MOST_COMPARED = 20_000;

/** How well a name fits: as it is written, without the word for the whole project, or with its first keys alone. */
const RANKS = ['full', 'short', 'first', 'like full', 'like short', 'like first'] as const;
type Rank = (typeof RANKS)[number];

/** The names by which a row may be called, and how well each fits. */
function callsOf(keys: readonly string[]): (readonly [string, Rank])[] {
  const full = keys.join('.');
  const short = keys[0] === WHOLE && keys.length > 1 ? keys.slice(1).join('.') : null;
  const first = keys.slice(1).map((_, i) => keys.slice(0, i + 1).join('.'));
  return [
    [lower(full), 'full'],
    ...(short === null ? [] : [[lower(short), 'short'] as const]),
    ...first.map(its => [lower(its), 'first'] as const),
    [folded(full), 'like full'],
    ...(short === null ? [] : [[folded(short), 'like short'] as const]),
    ...first.map(its => [folded(its), 'like first'] as const),
  ];
}

/** Rows by how a name fits them. */
interface Fit {
  readonly rank: Rank;
  readonly rows: { readonly row: TableRow; readonly keys: readonly string[] }[];
  count: number;
}

/** A name that is looked for in a table. */
interface Wanted {
  readonly name: string;
  readonly keys: string;
  readonly column: number;
  /** Which of several rows, from 1; null where it says nothing. */
  readonly ordinal: Maybe<number>;
  fit: Maybe<Fit>;
}

/** The ways to read what follows the report: which column it ends with, and what then stands before it. */
function readings(rest: string, { columns }: FigureTable): { readonly column: number; readonly keys: string }[] {
  const its = folded(rest);
  return columns
    .map(({ key }, column) => ({ key: lower(key), column }))
    .filter(({ key }) => its === key || its.endsWith(`.${key}`))
    .sort((a, b) => b.key.length - a.key.length)
    .map(({ key, column }) => ({ column, keys: rest.slice(0, Math.max(0, rest.length - key.length - 1)) }));
}

/**
 * The figures of names, each or why it is none, in one walk over the rows of each table that is named. A name is read whatever
 * its case; what is no letter, digit or dot in it may be an underscore. One that fits several rows is none of them.
 */
export async function figuresNamed(
  tables: readonly FigureTable[],
  names: readonly string[],
): Promise<ReadonlyMap<string, Figure | FigureProblem>> {
  const answers = new Map<string, Figure | FigureProblem>();
  const wanted = new Map<FigureTable, Wanted[]>();
  for (const name of new Set(names)) {
    const { report, rest } = cut(name);
    const table = tables.find(its => its.name === report);
    if (table === undefined) {
      const known = nearest(
        report,
        tables.map(its => its.name),
      );
      answers.set(name, { reason: 'report', part: report, nearest: known === null ? null : `${known}.${rest}` });
      continue;
    }
    const ways = readings(rest, table);
    if (ways.length === 0) answers.set(name, noColumn(rest, table));
    for (const { column, keys } of ways) {
      const ordinal = ORDINAL.exec(keys)?.[1];
      const its = { name, keys: keys.replace(ORDINAL, ''), column, ordinal: ordinal === undefined ? null : +ordinal };
      wanted.set(table, [...(wanted.get(table) ?? []), { ...its, fit: null }]);
    }
  }
  for (const [table, list] of wanted) await lookUp(table, list, answers);
  return answers;
}

/** Walks over the rows of a table for the names that are looked for in it. */
async function lookUp(
  table: FigureTable,
  list: readonly Wanted[],
  answers: Map<string, Figure | FigureProblem>,
): Promise<void> {
  const byCall = new Map<string, Wanted[]>();
  for (const its of list) {
    for (const call of new Set([lower(its.keys), folded(its.keys)]))
      byCall.set(call, [...(byCall.get(call) ?? []), its]);
  }
  for await (const { row, keys } of rowsOf(table)) {
    const seen = new Set<Wanted>();
    for (const [call, rank] of callsOf(keys)) {
      for (const its of byCall.get(call) ?? []) {
        // The first call that fits is the one that fits best.
        if (seen.has(its)) continue;
        seen.add(its);
        take(its, rank, { row, keys });
      }
    }
  }
  for (const its of list) {
    const found = answerOf(its, table);
    const before = answers.get(its.name);
    if (found !== null && (before === undefined || 'reason' in before)) answers.set(its.name, found);
  }
  const missing = list.filter(({ name }) => !answers.has(name));
  if (missing.length > 0) await suggest(table, missing, answers);
}

/** Notes a row that a name fits, unless another one fits better. */
function take(its: Wanted, rank: Rank, found: Fit['rows'][number]): void {
  if (its.fit === null || RANKS.indexOf(rank) < RANKS.indexOf(its.fit.rank)) its.fit = { rank, rows: [], count: 0 };
  if (its.fit.rank !== rank) return;
  its.fit.count++;
  const isWanted = its.ordinal === null ? its.fit.count <= MOST_CHOICES : its.fit.count === its.ordinal;
  if (isWanted) its.fit.rows.push(found);
}

function answerOf({ fit, column, ordinal }: Wanted, table: FigureTable): Maybe<Figure | FigureProblem> {
  const [first] = fit?.rows ?? [];
  const its = table.columns[column];
  if (fit === null || first === undefined || its === undefined) return null;
  if (fit.count > 1 && ordinal === null) {
    const calls = fit.rows.map(({ keys }) => keys.join('.'));
    const names = calls.map((call, i) => {
      const same = calls.filter(other => lower(other) === lower(call)).length > 1;
      return nameOf(
        table,
        call,
        same ? calls.slice(0, i + 1).filter(one => lower(one) === lower(call)).length : null,
        its,
      );
    });
    return { reason: 'several', rows: fit.count, choices: names };
  }
  return { row: first.row, cell: first.row.cells[column] ?? null, column: its };
}

/** Says of names that no row has which one may be meant. */
async function suggest(
  table: FigureTable,
  missing: readonly Wanted[],
  answers: Map<string, Figure | FigureProblem>,
): Promise<void> {
  const known = new Map<string, string>();
  for await (const { keys } of rowsOf(table)) {
    if (known.size >= MOST_COMPARED) break;
    const full = keys.join('.');
    for (const [call, rank] of callsOf(keys)) {
      if (rank === 'full' || rank === 'short') known.set(call, rank === 'full' ? full : keys.slice(1).join('.'));
    }
  }
  for (const { name, keys, column } of missing) {
    const near = nearest(keys, [...known.keys()]);
    const its = table.columns[column];
    const meant = near === null || its === undefined ? null : nameOf(table, known.get(lower(near)) ?? near, null, its);
    answers.set(name, { reason: 'row', part: keys, nearest: meant });
  }
}
