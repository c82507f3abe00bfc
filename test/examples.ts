import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { CHECK_IDS } from '../src/check/catalogue.ts';
import type { CheckId } from '../src/model/checks.ts';
import type { Excerpt } from '../src/model/example.ts';
import { safeText } from '../src/render/values.ts';
import { type Content, excerptsOf, indentOf, type Part, type Parts } from './excerpts.ts';
import { fixtureHere } from './fixture-run.ts';
import { findingsIn, type PrintedFinding, ROOT } from './support.ts';

/** Which finding of a bad fixture shows best what its check is about; the first where nothing is said. */
const SHOWN: Partial<Record<CheckId, string>> = {
  'exchange/month-rule-missing': 'project.yaml:17:15',
  'file/bad-value': 'expenses.csv:7:94',
  'file/unreadable': 'activities.csv:3:1',
  'project/missing-field': 'project.yaml:13:9',
  'project/unknown-key': 'project.yaml:9:3',
};

/** Columns that say what a row is about, where too few of its own matter. */
const TELLING = ['declared', 'description', 'document_no', 'supplier', 'category', 'partner'];
/** How many columns a table needs to be recognised. */
const ENOUGH = 4;
/** A finding of a fixture, its file without the fixture's folder. */
interface Found extends PrintedFinding {
  readonly args: Readonly<Record<string, unknown>>;
}

type Folder = ReadonlyMap<string, Content>;

/** Lines from–to (counted from 0, the last left out) of the bad file that became those of the good one. */
interface Hunk {
  readonly file: string;
  readonly bad: readonly [number, number];
  readonly good: readonly [number, number];
}

/** Numbers of lines, counted from 0, by file. */
type Lines = Map<string, Set<number>>;

/** An example of each check as its two fixtures have it, as source text. */
export async function examplesText(): Promise<string> {
  const entries: string[] = [];
  for (const check of CHECK_IDS)
    entries.push(`  ${JSON.stringify(check)}: ${JSON.stringify(await exampleOf(check))},\n`);
  return [
    '// Written from the fixtures: npx vitest run -u test/examples.test.ts\n',
    '// biome-ignore-all format: nobody reads it but the compiler\n',
    "import type { Examples } from '../model/example.ts';\n\n",
    '/** A bad and a good example of every check. */\n',
    'export const examples: Examples = {\n',
    ...entries,
    '};\n',
  ].join('');
}

/** The finding of a bad fixture that is its check's example. */
export async function shownFinding(check: CheckId): Promise<Found> {
  const folder = `fixtures/bad/${check}/`;
  const found = findingsIn(await fixtureHere(folder.slice(0, -1), 'json')).findings.filter(one => one.check === check);
  // A project's files are named as if one stood in its folder.
  const all: Found[] = JSON.parse(JSON.stringify(found).replaceAll(folder, ''));
  const wanted = SHOWN[check];
  const shown = wanted === undefined ? all[0] : all.find(one => placeOf(one) === wanted);
  if (shown === undefined) throw new Error(`${check} is not found at ${wanted ?? 'all'}`);
  return shown;
}

async function exampleOf(check: CheckId): Promise<object> {
  const shown = await shownFinding(check);
  const folder = `fixtures/bad/${check}/`;
  const others = findingsIn(await fixtureHere(folder.slice(0, -1), 'json'))
    .findings.map(one => ({ ...one, file: one.file.replace(folder, '') }))
    .filter(one => placeOf(one) !== placeOf(shown));
  const bad = await contentsOf(`fixtures/bad/${check}`);
  const good = await contentsOf(`fixtures/good/${check}`);
  const place = placeOf(shown);
  const heading = headingOf(shown, bad.get(shown.file));
  const of = { place, args: shown.args, ...(heading === null ? {} : { heading }), subject: shown.subject };
  if (shown.line === null && shown.cell === null && !good.has(shown.file))
    return { ...of, bad: whole(bad), good: whole(good) };

  const hunks = mendingOf(shown, others, hunksOf(bad, good));
  const shownLines = linesOf(shown, hunks, bad);
  const badLines = withContext(shownLines, bad);
  const goodLines = withContext(mendedLines(shownLines, hunks, bad, good), good);
  const files = filesInOrder(shown.file, badLines, goodLines);
  const excerpts = files.map(file => {
    const parts = { bad: partOf(bad, badLines, file), good: partOf(good, goodLines, file) };
    return excerptsOf(file, parts, columnsOf(file, parts, hunks, shown));
  });
  return { ...of, bad: excerpts.flatMap(its => its.bad ?? []), good: excerpts.flatMap(its => its.good ?? []) };
}

/** The heading of the column that a finding names; null where it is its key, or the finding names none. */
function headingOf(shown: Found, content: Content | undefined): string | null {
  const { column } = shown.args;
  if (typeof column !== 'string' || content === undefined || content.cells === null) return null;
  const its = cellOf(shown, content);
  const heading = its.column === null ? '' : (content.cells[content.head]?.[its.column] ?? '');
  return heading === '' || heading === column || !shown.message.includes(heading) ? null : heading;
}

function placeOf({ file, line, column, sheet, cell }: PrintedFinding): string {
  if (cell !== null) return `${file}!${sheet}!${cell}`;
  return [file, line, column].filter(part => part !== null).join(':');
}

/** The row and column, from 0, of a finding in a table; the column is null where its row as a whole is meant. */
function cellOf(
  { line, column, cell }: Found,
  content: Content,
): { readonly row: number; readonly column: number | null } {
  const inSheet = /^([A-Z]+)(\d+)$/.exec(cell ?? '');
  if (inSheet !== null) {
    const letters = [...(inSheet[1] ?? '')];
    return {
      row: Number(inSheet[2]) - 1,
      column: letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    };
  }
  const row = (line ?? 1) - 1;
  if (column === null) return { row, column: null };
  const before = (content.lines[row] ?? '').slice(0, column - 1);
  return { row, column: before.replaceAll(/"(?:[^"]|"")*"/g, '').split(separatorOf(content.lines)).length - 1 };
}

async function contentsOf(folder: string): Promise<Map<string, Content>> {
  const names = readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name !== 'expected.txt' && statSync(`${ROOT}/${folder}/${name}`).isFile())
    .sort();
  const contents = new Map<string, Content>();
  for (const name of names) contents.set(name, await contentOf(`${ROOT}/${folder}/${name}`));
  return contents;
}

async function contentOf(path: string): Promise<Content> {
  if (path.endsWith('.xlsx')) return sheetContent(path);
  // As UTF-8 whatever it is: letters of another encoding look as wrong as they do to its reader.
  const lines = readFileSync(path, 'utf8')
    .split(/\r\n|\r|\n/)
    .map(safeText);
  if (lines.at(-1) === '') lines.pop();
  return { lines, cells: path.endsWith('.csv') ? tableOf(lines) : null, head: 0 };
}

function separatorOf([header = '']: readonly string[]): string {
  return header.includes(';') ? ';' : ',';
}

/** The cells of a table; null where it is none. */
function tableOf(lines: readonly string[]): string[][] | null {
  try {
    return lines.map(line => parse(line, { delimiter: separatorOf(lines), relax_column_count: true })[0] ?? ['']);
  } catch {
    return null;
  }
}

async function sheetContent(path: string): Promise<Content> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.readFile(path);
  } catch {
    return { lines: [], cells: null, head: 0 };
  }
  const sheet = book.worksheets[0];
  const cells = Array.from({ length: sheet?.rowCount ?? 0 }, (_row, r) =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_cell, c) => {
      const row = sheet?.getRow(r + 1);
      return row?.hidden ? '' : sheetCell(row?.getCell(c + 1));
    }),
  );
  const head = Math.max(
    0,
    cells.findIndex(row => new Set(row).size > ENOUGH),
  );
  // A title above the table and what stands beside it are no part of it.
  const width = (cells[head] ?? []).findLastIndex(heading => heading !== '') + 1;
  const table = cells.map((row, i) => (i < head ? [] : row.slice(0, width)));
  return { lines: table.map(row => row.join('\t')), cells: table, head };
}

const DAY = 86_400_000;

/** A cell as a person sees it; a number and a date as they are stored. */
function sheetCell(cell: ExcelJS.Cell | undefined): string {
  if (cell === undefined || (cell.isMerged && cell.master !== cell)) return '';
  const { value, numFmt } = cell;
  if (value instanceof Date) {
    const isDate = !/[0#?]/.test(numFmt);
    return isDate ? value.toISOString().slice(0, 10) : String((value.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  }
  return safeText(cell.formula !== undefined && cell.result === undefined ? `=${cell.formula}` : cell.text);
}

function whole(contents: Folder): Excerpt[] {
  return [...contents.keys()].map(file => ({ file, lines: null }));
}

/** Where good files differ from bad ones; comments of a definition are no part of it. */
function hunksOf(bad: Folder, good: Folder): Hunk[] {
  return [...new Set([...bad.keys(), ...good.keys()])].flatMap(file => {
    const [from, to] = [bad.get(file)?.lines ?? [], good.get(file)?.lines ?? []];
    return pairsOf(file, from, to).filter(
      hunk => !from.slice(...hunk.bad).every(line => line.startsWith('#')) || hunk.bad[0] === hunk.bad[1],
    );
  });
}

/** The differences of two texts; where as many lines stand in place of others, each by itself. */
function pairsOf(file: string, bad: readonly string[], good: readonly string[]): Hunk[] {
  const common: number[][] = Array.from({ length: bad.length + 1 }, () => Array(good.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = bad.length - 1; i >= 0; i--) {
    for (let j = good.length - 1; j >= 0; j--) {
      (common[i] as number[])[j] = bad[i] === good[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < bad.length || j < good.length) {
    const [fromBad, fromGood] = [i, j];
    while ((i < bad.length || j < good.length) && (bad[i] !== good[j] || i >= bad.length || j >= good.length)) {
      if (j >= good.length || (i < bad.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i - fromBad === j - fromGood) {
      for (let k = 0; k < i - fromBad; k++)
        hunks.push({ file, bad: [fromBad + k, fromBad + k + 1], good: [fromGood + k, fromGood + k + 1] });
    } else {
      hunks.push({ file, bad: [fromBad, i], good: [fromGood, j] });
    }
    i++;
    j++;
  }
  return hunks;
}

/** The differences that put right what is shown, and no other finding. */
function mendingOf(shown: Found, others: readonly PrintedFinding[], all: readonly Hunk[]): Hunk[] {
  const hunks = all.filter(hunk => others.every(other => distance(other, hunk) >= distance(shown, hunk)));
  const own = hunks.filter(({ file }) => file === shown.file);
  return others.length > 0 && own.length > 0 ? own : hunks;
}

/** How many lines a finding is away from a difference; what is added stands between two lines. */
function distance({ file, line, cell }: PrintedFinding, { file: its, bad: [from, to] }: Hunk): number {
  if (file !== its) return Number.POSITIVE_INFINITY;
  const at = (line ?? Number(/\d+$/.exec(cell ?? '')?.[0] ?? 1)) - 1;
  if (from === to) return Math.abs(at - (from - 0.5));
  return Math.max(0, from - at, at - (to - 1));
}

function add(lines: Lines, file: string, line: number): void {
  lines.set(file, (lines.get(file) ?? new Set()).add(line));
}

/** The rows of a ledger that a finding speaks of without a place: by their ids, or because they are in its sum. */
function rowsMeant({ args }: Found, content: Content | undefined): number[] {
  const [headings = [], ...rows] = content?.cells ?? [];
  if (!headings.includes('declared')) return [];
  const { corrects, spent, partner, category } = args;
  const ids = new Set([corrects, ...(Array.isArray(args.rows) ? args.rows : [])]);
  return rows.flatMap((row, i) => {
    const its = (heading: string) => cellUnder(heading, headings, row);
    const inSum =
      spent !== undefined && its('partner') === partner && (category === undefined || its('category') === category);
    const alsoCorrects = corrects !== undefined && its('corrects') === corrects;
    return inSum || alsoCorrects || ids.has(its('id')) ? [i + 1] : [];
  });
}

/** The line of the finding, those that it names, and those that change. */
function linesOf(shown: Found, hunks: readonly Hunk[], bad: Folder): Lines {
  const lines: Lines = new Map();
  const content = bad.get(shown.file);
  if (content !== undefined && (shown.line ?? shown.cell) !== null) add(lines, shown.file, cellOf(shown, content).row);
  for (const value of Object.values(shown.args)) {
    const [, file = '', line = ''] = /^(.+?):(\d+)/.exec(String(value)) ?? [];
    if (bad.has(file)) add(lines, file, Number(line) - 1);
  }
  for (const row of rowsMeant(shown, content)) add(lines, shown.file, row);
  for (const { file, bad: its, good } of hunks) {
    for (let line = its[0]; line < its[1]; line++) add(lines, file, line);
    // What goes away from a list is shown beside what stays.
    if (good[0] === good[1] && bad.get(file)?.cells === null) add(lines, file, its[0] - 1);
  }
  return lines;
}

/** What became of those lines, and those that were added. */
function mendedLines(shownLines: Lines, hunks: readonly Hunk[], bad: Folder, good: Folder): Lines {
  const all = hunksOf(bad, good);
  const lines: Lines = new Map();
  for (const [file, its] of shownLines) {
    for (const line of its) {
      const same = sameLine(
        line,
        all.filter(hunk => hunk.file === file),
      );
      if (same !== null && good.has(file)) add(lines, file, same);
    }
  }
  for (const { file, good: its } of hunks) for (let line = its[0]; line < its[1]; line++) add(lines, file, line);
  return lines;
}

/** Which line of the good file an unchanged line of the bad one is. */
function sameLine(line: number, hunks: readonly Hunk[]): number | null {
  let moved = 0;
  for (const { bad, good } of hunks) {
    if (line >= bad[0] && line < bad[1]) return null;
    if (line >= bad[1]) moved += good[1] - good[0] - (bad[1] - bad[0]);
  }
  return line + moved;
}

/** Lines with what tells what they are: of a table its heading, of a definition the key below which a line stands. */
function withContext(all: Lines, contents: Folder): Lines {
  return new Map(
    [...all].map(([file, its]) => {
      const { lines = [], head = 0 } = contents.get(file) ?? {};
      const isTable = /\.(csv|xlsx)$/.test(file);
      const above = isTable ? [head] : [...its].flatMap(line => keyAbove(lines, line) ?? []);
      return [file, new Set([...its, ...above])];
    }),
  );
}

function keyAbove(lines: readonly string[], line: number): number | null {
  const indent = indentOf(lines[line] ?? '');
  for (let above = line - 1; above >= 0 && indent > 0; above--) {
    if (indentOf(lines[above] ?? '') < indent) return above;
  }
  return null;
}

/** The finding's own file first, then the others. */
function filesInOrder(own: string, bad: Lines, good: Lines): string[] {
  const all = [...new Set([...bad.keys(), ...good.keys()])].sort();
  return all.includes(own) ? [own, ...all.filter(file => file !== own)] : all;
}

function partOf(contents: Folder, lines: Lines, file: string): Part {
  const content = contents.get(file) ?? null;
  const its = [...(lines.get(file) ?? [])].filter(line => line >= (content?.head ?? 0));
  return { content, lines: its.sort((a, b) => a - b) };
}

/** The headings of the columns that matter. */
function columnsOf(file: string, { bad, good }: Parts, hunks: readonly Hunk[], shown: Found): Set<string> {
  const [old, mended] = [bad.content?.cells ?? [], good.content?.cells ?? []];
  const mendedHeadings = mended[good.content?.head ?? 0] ?? old[bad.content?.head ?? 0] ?? [];
  const headings = old[bad.content?.head ?? 0] ?? mendedHeadings;
  const alone = [...headings, ...mendedHeadings].filter(
    one => !headings.includes(one) || !mendedHeadings.includes(one),
  );
  const own = file === shown.file && bad.content !== null ? cellOf(shown, bad.content) : null;
  const chosen = new Set<string>([headings[0] ?? '', ...alone]);
  if (own?.column != null) chosen.add(headings[own.column] ?? '');
  for (const hunk of hunks) {
    const [from, to] = [old[hunk.bad[0]], mended[hunk.good[0]]];
    const isChange = hunk.file === file && hunk.bad[0] < hunk.bad[1] && hunk.good[0] < hunk.good[1];
    if (!isChange || from === undefined || to === undefined) continue;
    for (const one of headings) {
      if (cellUnder(one, headings, from) !== cellUnder(one, mendedHeadings, to)) chosen.add(one);
    }
  }
  const said = new Set(Object.values(shown.args));
  for (const one of headings) {
    if (said.has(cellUnder(one, headings, old[own?.row ?? -1] ?? []) || ' ')) chosen.add(one);
  }
  const telling = headings.includes('declared') ? TELLING.filter(one => headings.includes(one)) : headings;
  for (const one of telling) if (chosen.size < ENOUGH) chosen.add(one);
  return chosen;
}

function cellUnder(heading: string, headings: readonly string[], row: readonly string[]): string {
  return row[headings.indexOf(heading)] ?? '';
}
