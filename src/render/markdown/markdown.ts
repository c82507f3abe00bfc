import { discreetSentence } from '../../messages/index.ts';
import type { TableMessages } from '../../messages/tables.ts';
import type { Cover } from '../../model/cover.ts';
import type { Dossier } from '../../model/dossier.ts';
import { placeText } from '../../model/place.ts';
import type { Cell, Table, TableColumn, TableRow } from '../../model/table.ts';
import { VERSION } from '../../model/version.ts';
import { countOf, FIRST, standing, summaryOf, toldOf } from '../findings.ts';
import { errorLine, heading, indentOf, label, notesOf, titleOf } from '../labels.ts';
import { type Chunks, isNumeric } from '../values.ts';
import { code, cut, escaped, escapedLines } from './escape.ts';
import { bounded, LineBuffer, type Lines, MOST, type Part } from './length.ts';

/** A table of more rows stands folded, where it is not alone. */
const MANY = 25;
/** One step that a part stands set in. */
const STEP = '&nbsp;&nbsp;&nbsp;';

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The line under the headings, which says where values stand. */
function rule(columns: readonly Pick<TableColumn, 'kind'>[]): string {
  return line(columns.map(({ kind }) => (isNumeric(kind) ? '---:' : ':---')));
}

function bold(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

function linesOf(buffer: LineBuffer, left: Lines['left']): Lines {
  return { lines: buffer.lines, count: buffer.count, left };
}

/** What is said under lines of which some are left out. */
function leftOut(of: 'rows' | 'findings' | 'lines', how: string, { markdown }: TableMessages): Lines['left'] {
  return count =>
    `\n*${escaped(markdown.leftOut(count, of))} ${escaped(markdown.whole('%')).replace('%', code(how))}*\n`;
}

function cellText(row: TableRow, cell: Cell, column: TableColumn, messages: TableMessages): string {
  const lines = typeof cell === 'string' && column.kind === 'text' && /[\r\n\u2028\u2029]/u.test(cell);
  const text = lines ? escapedLines(cell) : escaped(cut(label(row, cell, column, messages)));
  if (text === '') return '';
  return STEP.repeat(indentOf(row, column)) + text;
}

/** Whether a row is of the whole: of a project and of no partner, or of several rows together. */
function isWhole({ level, cells }: TableRow, { columns }: Table): boolean {
  const partner = columns.findIndex(({ role }) => role === 'partner');
  return level === 'project' || (level === 'view' && (partner < 0 || (cells[partner] ?? null) === null));
}

/** A table's title, rows, totals and notes; all rows are met, as many are kept as may stand. */
async function tableParts(table: Table, all: boolean, messages: TableMessages): Promise<Part[]> {
  const { terms, markdown } = messages;
  const shown = table.columns.map((column, index) => ({ column, index })).filter(({ column }) => !column.hidden);
  const cells: string[][] = [];
  const isUsed = shown.map(({ column }) => table.totals[column.key] !== undefined);
  let count = 0;
  let length = 0;
  for await (const batch of table.rows()) {
    for (const row of batch) {
      count++;
      const texts = shown.map(({ column, index }, i) => {
        // Of a long table only what is used of it matters any more.
        if (length > MOST && isUsed[i]) return '';
        const text = cellText(row, row.cells[index] ?? null, column, messages);
        return isWhole(row, table) ? bold(text) : text;
      });
      for (const [i, text] of texts.entries()) if (text !== '') isUsed[i] = true;
      if (length > MOST) continue;
      cells.push(texts);
      length += texts.reduce((sum, text) => sum + text.length, 0);
    }
  }
  const used = shown.flatMap((its, i) => (count === 0 || isUsed[i] ? [{ ...its, i }] : []));
  const rows: Lines = {
    lines: cells.map(texts => line(used.map(({ i }) => texts[i] ?? ''))),
    count,
    left: leftOut('rows', '--format csv', messages),
  };
  const head = line(used.map(({ column }) => escaped(heading(column, messages)))) + rule(used.map(its => its.column));
  const empty = shown.filter((_, i) => count > 0 && !isUsed[i]).map(({ column }) => heading(column, messages));
  const notes = new LineBuffer();
  for (const note of [...notesOf(table, messages), ...(empty.length === 0 ? [] : [terms.leftOut(empty)])]) {
    notes.add(`- ${escaped(note)}\n`);
  }
  const noted = linesOf(notes, leftOut('lines', '--format json', messages));
  const isFolded = all && count > MANY;
  return [
    all ? `\n## ${escaped(messages.reports[table.report])}\n` : '',
    isFolded ? `\n<details>\n<summary>${escaped(markdown.rows(count))}</summary>\n` : '',
    `\n${head}`,
    rows,
    totalLine(table, used, messages),
    { after: rows },
    isFolded ? '\n</details>\n' : '',
    notes.count === 0 ? '' : '\n',
    noted,
    { after: noted },
  ];
}

function totalLine(
  table: Table,
  shown: readonly { readonly column: TableColumn; readonly index: number }[],
  messages: TableMessages,
): string {
  if (Object.keys(table.totals).length === 0) return '';
  const row: TableRow = { level: 'row', cells: [] };
  return line(
    shown.map(({ column }, i) => {
      const total = table.totals[column.key];
      if (total !== undefined) return bold(escaped(label(row, total, column, messages)));
      return i === 0 ? bold(escaped(messages.terms.total)) : '';
    }),
  );
}

/** What the project is called, or what all of them are. */
function nameOf({ covers, tables, judgements }: Dossier, { terms }: TableMessages): string {
  const [cover] = covers;
  const [only, ...others] = judgements;
  // Of what could not be read there is no more than how its file is called.
  if (tables.length === 0 && only !== undefined && others.length === 0) return only.project;
  const above = tables.find(({ project, title }) => project === null && title !== null);
  if (covers.length === 1 && cover?.code != null) return cover.code;
  return above?.title ?? terms.portfolio;
}

/** What the covers of several projects all say; that of a portfolio speaks for its own. */
function ofAll(covers: readonly Cover[], of: (cover: Cover) => string | null): string | null {
  const above = covers.filter(({ code }) => code === null);
  const said = new Set((above.length === 0 ? covers : above).map(of));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

/** Title, how many findings there are, as of when, by which programme. */
function headOf(dossier: Dossier, messages: TableMessages): string {
  const { all, covers, tables, judgements, hidesPersons = false } = dossier;
  const { terms, format } = messages;
  const [table] = tables;
  const name = all || table === undefined ? nameOf(dossier, messages) : titleOf(table, messages);
  const title = tables.find(its => its.title !== null && its.title !== name)?.title ?? null;
  const asOf = covers.length === 0 ? (table?.asOf ?? null) : ofAll(covers, its => its.asOf);
  const programme = covers.length === 0 ? (table?.meta.programme ?? null) : ofAll(covers, its => its.programme);
  const state = [
    ...(judgements.length === 0 ? [] : [bold(escaped(terms.summary(summaryOf(judgements), countOf(judgements))))]),
    ...(asOf === null ? [] : [escaped(`${terms.asOf} ${format.date(asOf)}`)]),
    ...(programme === null ? [] : [escaped(`${terms.programme} ${programme}`)]),
  ];
  const errors = [...new Set(tables.flatMap(its => errorLine(its, messages) ?? []))];
  return [
    `# ${escaped(cut(name))}\n`,
    ...(title === null ? [] : [`${escaped(cut(title))}\n`]),
    ...(state.length === 0 ? [] : [`${state.join(' · ')}\n`]),
    ...errors.map(text => `> ${bold(escaped(text))}\n`),
    ...(hidesPersons ? [`${escaped(terms.personsNotTold)}\n`] : []),
  ].join('\n');
}

const MONEY = ['planned', 'eu', 'national', 'own', 'so_far', 'percent', 'certified', 'remaining'] as const;

/** The money of a cover by the keys of its columns. */
function moneyOf({ money }: Cover): Readonly<Record<(typeof MONEY)[number], Cell>> {
  const { planned, eu, national, own, soFar, percent, certified, remaining } = money;
  return { planned, eu, national, own, so_far: soFar, percent, certified, remaining };
}

/** The money of each project in a line. */
function moneyParts(covers: readonly Cover[], messages: TableMessages): Part[] {
  if (covers.length === 0) return [];
  const columns = MONEY.filter(key => key !== 'national' || covers.some(({ money }) => money.national !== 0)).map(
    (key): TableColumn => ({ key, kind: key === 'percent' ? 'percent' : 'money', total: 'none', computed: true }),
  );
  const project: TableColumn = { key: 'project', kind: 'id', total: 'none' };
  const isNamed = covers.length > 1;
  const shown = isNamed ? [project, ...columns] : columns;
  const rows = new LineBuffer();
  for (const cover of covers) {
    const money = moneyOf(cover);
    const row: TableRow = { level: 'row', cells: [] };
    const name = escaped(cover.code ?? messages.terms.total);
    const amounts = MONEY.filter(key => columns.some(column => column.key === key)).map(key => {
      const column = columns.find(its => its.key === key) ?? project;
      return escaped(label(row, money[key], column, messages));
    });
    rows.add(line(isNamed ? [name, ...amounts] : amounts));
  }
  const lines = linesOf(rows, leftOut('lines', '--format json', messages));
  return [`\n${line(shown.map(column => escaped(heading(column, messages))))}${rule(shown)}`, lines, { after: lines }];
}

/** Errors and warnings, those among them that are accepted with the reason. */
function findingParts({ judgements }: Dossier, messages: TableMessages): Part[] {
  const lines = new LineBuffer();
  for (const judgement of judgements) {
    const told = toldOf(judgement, { least: 'warning', most: FIRST });
    for (const one of told.list) {
      const { finding, severity } = one;
      const accepted = standing(one, messages);
      const said = escaped(discreetSentence(messages, finding));
      const place = code(placeText(finding.place));
      const its = `- ${bold(escaped(messages.severities[severity].one))} ${place} ${code(finding.check)}: ${said}`;
      lines.add(`${its}${accepted === null ? '' : ` *(${escaped(accepted)})*`}\n`);
    }
    for (const { check, count } of told.more) lines.add(`- ${escaped(messages.terms.more(count, check))}\n`);
  }
  if (lines.count === 0) return [];
  const list = linesOf(lines, leftOut('findings', 'samata check', messages));
  return [`\n## ${escaped(messages.terms.findings)}\n\n`, list, { after: list }];
}

/** Which files it was made from, and by what. */
function sourceParts({ covers, tables }: Dossier, messages: TableMessages): Part[] {
  const { cover: words } = messages;
  const inputs = new Map(
    [...covers.flatMap(its => its.inputs), ...tables.flatMap(({ meta }) => meta.inputs)].map(its => [its.file, its]),
  );
  const rows = new LineBuffer();
  for (const { file, sha256 } of inputs.values()) rows.add(line([escaped(file), code(sha256)]));
  const lines = linesOf(rows, leftOut('lines', '--format json', messages));
  const head = line([escaped(words.file), 'SHA-256']) + line([':---', ':---']);
  const made = `\n${escaped(words.madeBy(VERSION))}\n`;
  if (rows.count === 0) return [made];
  return [
    `\n<details>\n<summary>${escaped(words.inputs)}</summary>\n\n${head}`,
    lines,
    { after: lines },
    `${made}\n</details>\n`,
  ];
}

/** A dossier as a comment on GitHub, never longer than one may be. */
export async function* markdown(dossier: Dossier, messages: TableMessages): Chunks {
  const { tables, all } = dossier;
  const parts: Part[] = [headOf(dossier, messages), ...moneyParts(dossier.covers, messages)];
  parts.push(...findingParts(dossier, messages));
  for (const table of tables) parts.push(...(await tableParts(table, all, messages)));
  parts.push(...sourceParts(dossier, messages));
  yield bounded(parts);
}
