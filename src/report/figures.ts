import type { Cover } from '../model/cover.ts';
import type { Figure, FigureProblem, FigureTable } from '../model/figure.ts';
import { LANGUAGES, type Language, textIn } from '../model/language.ts';
import type { Maybe } from '../model/money.ts';
import { nearest } from '../model/nearest.ts';
import { fromList, type ReportName, type Table, type TableColumn, type TableRow } from '../model/table.ts';

// Every figure of a report has a name: the report, what its row is known by, and the column, with dots between them, as in
// `claim.LP.staff.this`. Codes hold dots too, so that a name is never cut: it is compared with the names that there are.

/** By which columns the rows of a report are named. */
const KEYS: Readonly<Record<ReportName, readonly string[]>> = {
  budget: ['partner', 'category', 'item'],
  claim: ['partner', 'key'],
  cofinancing: ['partner', 'source'],
  partners: ['partner'],
  absorption: ['period'],
  expenses: ['id'],
  indicators: ['code'],
  classification: ['partner', 'classification', 'year', 'report'],
  assets: ['partner', 'asset'],
  participants: ['code'],
  dates: ['what', 'report'],
  changes: ['amendment', 'partner', 'category', 'item'],
  portfolio: ['kind', 'project', 'measure', 'source', 'year'],
  council: ['project'],
};

/** Of the whole project, and of what stands at the foot of a table. */
const WHOLE = 'project';
const TOTAL = 'total';
/** Of rows that have one name, which: `budget.LP.staff#2.amount`. */
const ORDINAL = /#(\d{1,6})$/;
/** So many of the names that rows have are told, and so many are looked through for the one that was meant. */
const MOST_CHOICES = 5;
const MOST_COMPARED = 20_000;

const text = (key: string): TableColumn => ({ key, kind: 'text', total: 'none' });
const id = (key: string): TableColumn => ({ key, kind: 'id', total: 'none' });
const date = (key: string): TableColumn => ({ key, kind: 'date', total: 'none' });
const money = (key: string): TableColumn => ({ key, kind: 'money', total: 'none', computed: true });

/** The figures of reports, and of covers: `project`, `partner` and `report`. */
export function figureTables(
  tables: readonly Table[],
  covers: readonly Cover[],
  language: Language,
): readonly FigureTable[] {
  const ofReports = tables.map(({ report, columns, rows, totals, totalLevel }): FigureTable => {
    const wanted = columns[0]?.key === WHOLE && report !== 'council' ? [WHOLE, ...KEYS[report]] : KEYS[report];
    const keys = [...new Set(wanted)].map(key => columns.findIndex(column => column.key === key));
    return { name: report, columns, keys: keys.filter(at => at >= 0), rows, totals, totalLevel };
  });
  return [...ofReports, ofProjects(covers, language), ofPartners(covers), ofPeriods(tables, covers)];
}

/** Figures of a cover, by the project's code; those of the only project, or of the portfolio, without. */
function ofProjects(covers: readonly Cover[], language: Language): FigureTable {
  const columns: readonly TableColumn[] = [
    id('code'),
    ...['title', 'objective'].flatMap(key => [text(key), ...LANGUAGES.map(its => text(`${key}.${its}`))]),
    id('programme'),
    ...['start', 'end', 'asof'].map(date),
    text('lead'),
    ...['planned', 'eu', 'national', 'own', 'so_far', 'certified', 'remaining'].map(money),
    { key: 'percent', kind: 'percent', total: 'none', computed: true },
  ];
  const inEach = (texts: Cover['title']) => [textIn(texts, language), ...LANGUAGES.map(its => texts[its] ?? null)];
  const rowOf = (cover: Cover, name: Maybe<string>): TableRow => {
    const { code, title, objective, programme, start, end, asOf, partners, money: its } = cover;
    const lead = partners.find(({ isLead }) => isLead)?.name ?? null;
    const amounts = [its.planned, its.eu, its.national, its.own, its.soFar, its.certified, its.remaining, its.percent];
    const cells = [code, ...inEach(title), ...inEach(objective), programme, start, end, asOf, lead, ...amounts];
    return { level: 'project', cells: [...cells, name] };
  };
  const projects = covers.filter(({ code }) => code !== null);
  const above = projects.length === 1 ? projects[0] : covers.find(({ code }) => code === null);
  const rows = [
    ...(above === undefined ? [] : [rowOf(above, null)]),
    ...(projects.length > 1 ? projects.map(cover => rowOf(cover, cover.code)) : []),
  ];
  return { name: WHOLE, columns, keys: [columns.length], rows: fromList(rows), totals: {}, totalLevel: 'row' };
}

/** Partners by their ids; of several projects by the project's code and their ids. */
function ofPartners(covers: readonly Cover[]): FigureTable {
  const columns = [id('id'), text('name'), id('country'), money('planned'), id('project')];
  const rows = covers.flatMap(({ code, partners }) =>
    partners.map(
      (its): TableRow => ({ level: 'row', cells: [its.id, its.name, its.country, its.planned, code ?? null] }),
    ),
  );
  const keys = covers.filter(({ code }) => code !== null).length > 1 ? [4, 0] : [0];
  return { name: 'partner', columns, keys, rows: fromList(rows), totals: {}, totalLevel: 'row' };
}

/** The report that the claim is of. */
function ofPeriods(tables: readonly Table[], covers: readonly Cover[]): FigureTable {
  const columns = [{ key: 'no', kind: 'integer', total: 'none', computed: true }, date('start'), date('end')] as const;
  const isAlone = covers.filter(({ code }) => code !== null).length < 2;
  const notes = isAlone ? (tables.find(({ report }) => report === 'claim')?.notes ?? []) : [];
  const rows = notes.flatMap(({ note, args }): TableRow[] =>
    note === 'this-report' ? [{ level: 'row', cells: [args.report, args.start, args.end] }] : [],
  );
  const none: TableRow = { level: 'row', cells: [null, null, null] };
  const all = isAlone && rows.length === 0 ? [none] : rows;
  return { name: 'report', columns, keys: [], rows: fromList(all), totals: {}, totalLevel: 'row' };
}

/** What a row is known by, without what is nothing in it. */
function keysOf({ level, cells }: TableRow, { keys, columns }: FigureTable): string[] {
  return keys.flatMap(at => {
    const cell = cells[at] ?? null;
    if (cell !== null && cell !== '') return [String(cell)];
    return columns[at]?.role === 'partner' && level !== 'row' ? [WHOLE] : [];
  });
}

/** How well a name fits: as it is written, without the word for the whole project, or with its first keys alone. */
const RANKS = ['full', 'short', 'first', 'like full', 'like short', 'like first'] as const;
type Rank = (typeof RANKS)[number];

/** A name as it is compared: whatever its case, its spaces around dots, and what stands in texts that are copied for a hyphen. */
const lower = (its: string) =>
  its
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\. ?/g, '.')
    .trim();
/** A name as one in which only letters, digits, dots and underscores may stand. */
const folded = (its: string) => lower(its).replaceAll(/[^\p{L}\p{N}.]/gu, '_');

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

/** The rows of a table, and what stands at its foot, each with its keys. */
async function* rowsOf(its: FigureTable): AsyncGenerator<{ readonly row: TableRow; readonly keys: readonly string[] }> {
  for await (const batch of its.rows()) for (const row of batch) yield { row, keys: keysOf(row, its) };
  if (Object.keys(its.totals).length === 0) return;
  const cells = its.columns.map(({ key }) => its.totals[key] ?? null);
  // What has no sum is nothing there, and not n/a.
  const without = its.columns.flatMap(({ key }) => (Object.hasOwn(its.totals, key) ? [] : [key]));
  yield { row: { level: its.totalLevel, cells, without }, keys: [TOTAL] };
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

/** A name without spaces around its dots. */
const closed = (name: string) => name.trim().replaceAll(/\s*\.\s*/g, '.');

/** A name without what may stand before it, cut where its report ends. */
function cut(name: string): { readonly report: string; readonly rest: string } {
  const [, report = '', rest = ''] = /^(?:samata\.)?([^.]*)\.?(.*)$/is.exec(closed(name)) ?? [];
  return { report: lower(report.trim()), rest: rest.trim() };
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

/** A figure's name. */
function nameOf({ name }: FigureTable, call: string, ordinal: Maybe<number>, { key }: TableColumn): string {
  const its = ordinal === null ? call : `${call}#${ordinal}`;
  return its === '' ? `${name}.${key}` : `${name}.${its}.${key}`;
}

/** What a name may mean whose last word is no column. */
function noColumn(rest: string, { name, columns }: FigureTable): FigureProblem {
  const part = /[^.]*$/.exec(rest)?.[0] ?? '';
  const known = nearest(
    part,
    columns.map(({ key }) => key),
  );
  const before = rest.slice(0, rest.length - part.length);
  return { reason: 'column', part, nearest: known === null ? null : `${name}.${before}${known}` };
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

/** Rows that a name with a star stands for. */
export interface Listed {
  /** As many of them as were asked for. */
  readonly rows: readonly TableRow[];
  readonly count: number;
}

/** The columns of a list, `expenses.*.declared_eur`, by what stands before the star: `expenses`, `claim.LP`. */
export function starIn(name: string): Maybe<{ readonly before: string; readonly column: string }> {
  const [, before = '', column = ''] = /^(?:samata\.)?([^*]*?)\.\*\.([^*]*)$/is.exec(closed(name)) ?? [];
  return before === '' || column === '' ? null : { before: lower(before), column: lower(column) };
}

/** The column of a list, or why there is none. */
export function columnListed(tables: readonly FigureTable[], name: string): TableColumn | FigureProblem {
  const { report, rest } = cut(name);
  const table = tables.find(its => its.name === report);
  if (table === undefined) {
    const known = nearest(
      report,
      tables.map(its => its.name),
    );
    return { reason: 'report', part: report, nearest: known === null ? null : `${known}.${rest}` };
  }
  const its = table.columns.find(({ key }) => lower(key) === folded(starIn(name)?.column ?? ''));
  return its ?? noColumn(rest, table);
}

/** The rows of a list, at most so many, and how many there are; null where what stands before the star names none. */
export async function rowsListed(
  tables: readonly FigureTable[],
  before: string,
  most: number,
): Promise<Maybe<Listed & { readonly columns: readonly TableColumn[] }>> {
  const { report, rest } = cut(before);
  const table = tables.find(its => its.name === report);
  if (table === undefined) return null;
  const rows: TableRow[] = [];
  let count = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      const keys = keysOf(row, table);
      const starts = keys.map((_, i) => keys.slice(0, i + 1).join('.'));
      if (rest !== '' && !starts.some(its => lower(its) === lower(rest) || folded(its) === folded(rest))) continue;
      count++;
      if (rows.length < most) rows.push(row);
    }
  }
  return rest !== '' && count === 0 ? null : { rows, count, columns: table.columns };
}

/** All figures with their names, by each of which it is found. */
export async function* namedFigures(
  tables: readonly FigureTable[],
): AsyncGenerator<{ readonly name: string; readonly figure: Figure }> {
  for (const table of tables) {
    const all = new Map<string, number>();
    for await (const { keys } of rowsOf(table)) {
      const call = lower(keys.join('.'));
      all.set(call, (all.get(call) ?? 0) + 1);
    }
    const met = new Map<string, number>();
    for await (const { row, keys } of rowsOf(table)) {
      const full = keys.join('.');
      const no = (met.get(lower(full)) ?? 0) + 1;
      met.set(lower(full), no);
      const ordinal = (all.get(lower(full)) ?? 0) > 1 ? no : null;
      for (const [i, column] of table.columns.entries()) {
        yield { name: nameOf(table, full, ordinal, column), figure: { row, cell: row.cells[i] ?? null, column } };
      }
    }
  }
}
