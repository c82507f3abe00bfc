import { FLAT_BASE_WORDS, FLAT_BASES } from '../model/choices.ts';
import type { Column } from '../model/columns.ts';
import {
  BUDGET_COLUMNS,
  DEFINITION_TABLES,
  type DefinitionTable,
  periodColumn,
  periodNamed,
} from '../model/definition-columns.ts';
import type { Say } from '../model/finding.ts';
import { finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import type { Place } from '../model/place.ts';
import { readPercent } from './amount.ts';
import { DefinitionDraft, pathOf, type Way } from './definition-draft.ts';
import {
  cellColumn,
  type DefinitionCell,
  type DefinitionRow,
  definitionRows,
  ourWord,
  putCell,
} from './definition-rows.ts';
import { linesOf, putLines } from './project-lines.ts';
import { fieldOfCell } from './sheet-field.ts';
import { tableOfSheets } from './sheet-table.ts';
import { fieldOf, requiredKeys, type TableFile } from './table-file.ts';
import type { Sheet } from './workbook.ts';
import type { Definition } from './yaml.ts';

/** The sheets of a workbook that make up a definition, by what each is; most of them may be absent. */
export type DefinitionSheets = Readonly<Partial<Record<'project' | DefinitionTable, readonly Sheet[]>>>;

/** A sheet of a definition that is a table. */
export interface Part {
  /** The columns that it has. */
  readonly columns: readonly Column[];
  readonly rows: readonly DefinitionRow[];
  /** Where its headings begin. */
  readonly start: Place;
  readonly heading: (key: string) => Place;
}

/** A definition in the making, and how findings of it are told. */
export interface Making {
  readonly draft: DefinitionDraft;
  readonly subject: string;
  readonly say: Say;
}

/** The rows above which headings are looked for, as in tables. */
const ROWS_ABOVE = 30;

/** The definition that the sheets of a workbook hold; its findings are told by its code, or by the name that is given. */
export async function definitionOfSheets(
  file: string,
  project: Sheet,
  sheets: DefinitionSheets,
  name: string,
  isEarlier: boolean,
  say: Say,
): Promise<Definition> {
  const lines = linesOf(file, project);
  const code = isEarlier ? undefined : lines.lines.find(({ key, value }) => key === 'code' && value.text !== '');
  const subject = code?.value.text ?? name;
  const draft = new DefinitionDraft(lines.start, subject, say);
  const making = { draft, subject, say };
  putLines(draft, lines, subject, say);
  const partOf = (kind: DefinitionTable, columns: readonly Column[] = DEFINITION_TABLES[kind]) =>
    readPart(file, sheets[kind] ?? [], columns, subject, say);
  const partners = await partOf('partners');
  const ids = partners === null ? [] : putPartners(making, partners);
  const budget = await partOf('budget', budgetColumns(sheets.budget ?? []));
  if (budget !== null) putBudget(making, budget, ids);
  const funding = await partOf('funding', DEFINITION_TABLES.funding.map(cellColumn));
  if (funding !== null) putFunding(making, funding, ids);
  for (const kind of ['reports', 'indicators', 'amendments', 'waivers'] as const) {
    const part = await partOf(kind);
    if (part === null) continue;
    if (kind === 'indicators') putIndicators(making, part);
    else putRows(making, kind, part);
  }
  return draft.definition();
}

async function readPart(
  file: string,
  sheets: readonly Sheet[],
  columns: readonly Column[],
  subject: string,
  say: Say,
): Promise<Part | null> {
  const required = requiredKeys(columns);
  const table = await tableOfSheets(file, sheets, { columns, required, subject }, say);
  return table === null ? null : partOfTable(table, columns, required, subject, say);
}

/** The rows of a table with the columns that it has. */
export async function partOfTable(
  table: TableFile,
  columns: readonly Column[],
  required: ReadonlySet<string>,
  subject: string,
  say: Say,
): Promise<Part> {
  const heading = (key: string) => fieldOf(table, table.headerLine, (table.header.get(key) ?? 0) + 1);
  const first = Math.min(...table.header.values());
  return {
    columns: columns.filter(({ key }) => table.header.has(key)),
    rows: await definitionRows(table, columns, required, subject, say),
    start: fieldOf(table, table.headerLine, first + 1),
    heading,
  };
}

/** The columns of a budget: its own, and one for each period that a heading names. */
export function columnsWithPeriods(headings: Iterable<string>): readonly Column[] {
  const periods = new Set<string>();
  for (const text of headings) {
    const period = /\D/.test(text) ? periodNamed(text) : null;
    if (period !== null) periods.add(period);
  }
  return [...BUDGET_COLUMNS, ...[...periods].map(periodColumn)];
}

/** The columns of the budget in some sheets. */
export function budgetColumns(sheets: readonly Sheet[]): readonly Column[] {
  const headings: string[] = [];
  for (const sheet of sheets) {
    let above = 0;
    for (const { cells } of sheet.rows()) {
      for (const cell of cells.values()) if (cell.kind === 'text') headings.push(fieldOfCell(cell).text);
      if (++above === ROWS_ABOVE) break;
    }
  }
  return columnsWithPeriods(headings);
}

/** Puts the cells of a row below a way, each at the key of its column; what is unknown of it has its finding. */
function putRow(
  { draft, subject, say }: Making,
  part: Part,
  row: DefinitionRow,
  way: Way,
  columns: readonly Column[] = part.columns,
): void {
  draft.place(way, row.place);
  for (const key of row.unknown) draft.break([...way, ...key.split('.')]);
  for (const { key } of columns) {
    const cell = row.cell(key);
    if (cell !== null) putCell(draft, [...way, ...key.split('.')], cell, part.heading(key), subject, say);
  }
}

function putRows(making: Making, key: string, part: Part, columns?: readonly Column[]): void {
  making.draft.list(key, part.start);
  for (const [i, row] of part.rows.entries()) putRow(making, part, row, [key, i], columns);
}

/** Puts the partners, and gives their ids in order. */
function putPartners(making: Making, part: Part): string[] {
  putRows(
    making,
    'partners',
    part,
    part.columns.filter(({ key }) => key !== 'vat'),
  );
  for (const [i, row] of part.rows.entries()) {
    const vat = row.cell('vat');
    if (vat === null) continue;
    const way = ['partners', i, 'vat', ...(readPercent(vat.text) === null ? [] : ['recoverable'])];
    putCell(making.draft, way, vat, part.heading('vat'), making.subject, making.say);
  }
  return part.rows.map(row => row.cell('id')?.text ?? '');
}

/** A partner to which a row belongs. */
interface Owner {
  readonly index: number;
  /** Whether that is sure; of one that is not, whose amounts count nowhere, the finding has been said. */
  readonly isSure: boolean;
}

/**
 * The partner that a row names, or the only one. Of a name that is no partner's the nearest, or the first: the figures of
 * one partner at least, and of the project, are then unknown, and not too small.
 */
function ownerOf({ subject, say }: Making, row: DefinitionRow, ids: readonly string[]): Owner {
  const cell = row.cell('partner');
  const text = cell?.text ?? '';
  const index = ids.indexOf(text);
  if (index >= 0) return { index, isSure: true };
  if (text === '' && ids.length === 1) return { index: 0, isSure: true };
  const expected = text === '' ? 'not-empty' : `one of ${ids.join('|')}`;
  if (!row.unknown.includes('partner'))
    say(finding('file/bad-value', { column: 'partner', text, expected }, cell?.place ?? row.place, subject));
  return { index: Math.max(0, ids.indexOf(nearest(text, ids) ?? '')), isSure: false };
}

/** Puts each line of the budget into that of its partner; none of a partner whose rows are refused. */
export function putBudget(
  making: Making,
  part: Part,
  ids: readonly string[],
  refused: (owner: Owner, row: DefinitionRow) => boolean = () => false,
): void {
  const { draft, subject, say } = making;
  if (part.rows.length === 0) return;
  if (ids.length === 0) {
    say(finding('project/missing-field', { key: 'partners' }, part.start, subject));
    return;
  }
  const columns = part.columns.filter(({ key }) => !LINE_APART.has(key));
  const counts = ids.map(() => 0);
  for (const row of part.rows) {
    const owner = ownerOf(making, row, ids);
    if (refused(owner, row)) continue;
    const { index, isSure } = owner;
    const line = counts[index] ?? 0;
    counts[index] = line + 1;
    const budget = ['partners', index, 'budget'];
    const way = [...budget, line];
    draft.place(budget, row.place);
    putRow(making, part, row, way, columns);
    putFlat(making, part, row, way);
    if (!isSure) for (const key of ['amount', 'price', 'flat']) draft.break([...way, key]);
  }
}

/** What of a line of the budget is not put as it stands. */
const LINE_APART: ReadonlySet<string> = new Set(['partner', 'flat', 'flat-of', 'period']);

/** A flat rate in one cell, `15% of staff`, in any of the languages. */
const FLAT = /^([\d.,]+\s*%)\s*(?:of|nuo|od|z)\s+(.+)$/iu;

/** Puts the flat rate of a line, in one cell or in two, and its period. */
function putFlat({ draft, subject, say }: Making, part: Part, row: DefinitionRow, way: Way): void {
  const put = (key: string, cell: DefinitionCell | null, word: (text: string) => string) => {
    if (cell !== null) putCell(draft, [...way, key], cell, part.heading(key), subject, say, word);
  };
  put('period', row.cell('period'), text => periodNamed(text) ?? text);
  const flat = row.cell('flat');
  const of = row.cell('flat-of');
  const base = (text: string) => ourWord(text, { choices: FLAT_BASES, words: FLAT_BASE_WORDS });
  if (of !== null && of.text !== '' && (flat === null || flat.text === '')) {
    draft.place([...way, 'flat'], flat?.place ?? of.place);
    say(finding('project/missing-field', { key: pathOf([...way, 'flat']) }, flat?.place ?? of.place, subject));
    draft.break([...way, 'flat']);
    return;
  }
  put('flat', flat, text => {
    const [, rate = text, inside = of?.text ?? ''] = FLAT.exec(text) ?? [];
    return inside === '' ? text : `${rate} of ${base(inside)}`;
  });
}

/** Puts each source where it is stated: of a partner, or without one of the project. */
function putFunding(making: Making, part: Part, ids: readonly string[]): void {
  const { draft, subject, say } = making;
  for (const row of part.rows) {
    const isOfProject = (row.cell('partner')?.text ?? '') === '' && !row.unknown.includes('partner');
    const owner = isOfProject ? null : ownerOf(making, row, ids);
    const holder = owner === null ? ['funding'] : ['partners', owner.index, 'funding'];
    const source = row.cell('source');
    const share = row.cell('share');
    if (source === null || share === null) continue;
    if (source.text === '') {
      say(finding('project/missing-field', { key: pathOf([...holder, 'source']) }, source.place, subject));
      continue;
    }
    if (owner !== null && ids.length === 0) continue;
    draft.place(holder, row.place);
    const way = [...holder, source.text];
    if (share.text === '') {
      say(finding('project/missing-field', { key: pathOf(way) }, share.place, subject));
      draft.put(way, undefined, share.place, source.place);
      draft.break(way);
      continue;
    }
    putCell(draft, way, share, source.place, subject, say);
    if (owner?.isSure === false) draft.break(way);
  }
  // Where no row is the project's, its funding is looked for here.
  draft.place(['funding'], part.start);
}

/** Puts the indicators; their milestones are a list of dates and numbers in one cell. */
function putIndicators(making: Making, part: Part): void {
  const { draft, subject, say } = making;
  putRows(
    making,
    'indicators',
    part,
    part.columns.filter(({ key }) => key !== 'milestones'),
  );
  for (const [i, row] of part.rows.entries()) {
    const cell = row.cell('milestones');
    if (cell === null || cell.text === '') continue;
    const way = ['indicators', i, 'milestones'];
    draft.place(way, cell.place);
    for (const piece of cell.text.split(/[;\n]/)) {
      const text = piece.trim();
      if (text === '') continue;
      const [, date, value] = /^([^:=]+?)\s*[:=]\s*(.+)$/.exec(text) ?? [];
      if (date === undefined || value === undefined) {
        say(finding('project/bad-value', { key: pathOf(way), text, expected: 'milestones' }, cell.place, subject));
      } else draft.put([...way, date], value, cell.place, cell.place);
    }
  }
}
