import { tableMessagesIn } from '../messages/tables.ts';
import { type FormTable, type FormTexts, formTextsIn } from '../messages/workbook-template.ts';
import type { Column, ColumnKind } from '../model/column.ts';
import { PROJECT_COLUMNS, PROJECT_KEYS } from '../model/definition-columns.ts';
import type { Language } from '../model/language.ts';
import { decimalText, type Maybe } from '../model/money.ts';
import { ownOf } from '../model/own.ts';
import { lettersOf } from '../model/place.ts';
import { SHEETS, type SheetKind } from '../model/sheets.ts';
import { inForce, type Pack } from '../programmes/pack.ts';
import type { Chunks } from '../render/values.ts';
import {
  type FormCell,
  type FormColumn,
  type FormHighlight,
  type FormSheet,
  type FormValue,
  formFile,
} from '../render/workbook/form.ts';
import { FIRST, formColumns, HEADING, lastRow, projectCell, projectRow } from './layout.ts';
import { FormLists, projectRule, rulesOf } from './rules.ts';
import { type Story, type StoryRow, type StoryValue, type StoryValues, storyOf } from './story.ts';
import { projectSums, sumsSheet } from './sums.ts';

/** Numbers and days as spreadsheets show them; ids and texts stay what was typed, `1-2` no day. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  id: '@',
  integer: '0',
  number: 'General',
  quantity: 'General',
  money: '#,##0.00',
  rate: '0.0000##',
  date: 'yyyy-mm-dd',
  month: '@',
  currency: '@',
  choice: '@',
  words: '@',
};
const PERCENT = '0.00%';
/** A rate where the number is at most 1, else an amount. */
const SHARE = '[<=1]0.00%;#,##0.00';
/** Days as people of the language write them. */
const DAYS: Readonly<Record<Language, string>> = { en: 'yyyy-mm-dd', lt: 'yyyy-mm-dd', pl: 'dd.mm.yyyy' };

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 20,
  id: 14,
  integer: 12,
  number: 13,
  quantity: 12,
  money: 15,
  rate: 13,
  date: 13,
  month: 13,
  currency: 11,
  choice: 18,
  words: 24,
};
const WIDE: Readonly<Record<string, number>> = {
  name: 36,
  category: 28,
  item: 32,
  description: 32,
  supplier: 26,
  title: 30,
  evidence: 26,
  because: 44,
  employment: 28,
  source: 24,
  file: 30,
  check: 32,
  vat: 24,
  role: 22,
};
/** Columns of texts that hold little. */
const NARROW: Readonly<Record<string, number>> = { unit: 14, period: 14, flat: 13, 'flat-of': 18, share: 16 };

/** Sources whose projects report participants. */
const OF_PERSONS = ['ESF', 'ESF+', 'YEI'];

interface Making {
  readonly language: Language;
  readonly texts: FormTexts;
  readonly story: Story;
  readonly lists: FormLists;
}

function formatOf(column: Pick<Column, 'key' | 'kind'>, language: Language): string {
  if (column.key === 'flat' || column.key === 'flexibility.percent') return PERCENT;
  if (column.key === 'share') return SHARE;
  return column.kind === 'date' ? DAYS[language] : FORMATS[column.kind];
}

function widthOf({ key, kind, heading }: Column, language: Language): number {
  const words = heading[language].split(/\s+/).map(word => word.length);
  // The longest word of a heading, in bold, with its asterisk and the arrow of a filter.
  const least = Math.max(...words) * 1.15 + 4;
  return Math.max(kind === 'money' ? WIDTHS.money : (WIDE[key] ?? NARROW[key] ?? WIDTHS[kind]), Math.ceil(least));
}

const isRight = (kind: ColumnKind) =>
  kind === 'money' || kind === 'integer' || kind === 'number' || kind === 'quantity' || kind === 'rate';

function isShare(value: StoryValue): value is { readonly percent: number } {
  return typeof value === 'object' && 'percent' in value;
}

/** A value of the example in its cell: a percentage is a fraction that is shown as one. */
function cellOf(row: number, column: number, value: StoryValue): FormCell {
  if (!isShare(value)) return { row, column, value, look: 'input' };
  return { row, column, value: value.percent / 10_000, look: 'input' };
}

/** A value of the example as somebody would type it. */
function typed(value: StoryValue, { kind }: Column, language: Language): string {
  if (isShare(value)) return `${Number(decimalText(value.percent))}%`;
  if (typeof value === 'string') return value;
  const mark = (text: string) => (language === 'en' ? text : text.replace('.', ','));
  if (typeof value === 'number') return mark(kind === 'money' ? value.toFixed(2) : String(value));
  if ('formula' in value) return '';
  return language === 'pl' ? value.day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3.$2.$1') : value.day;
}

/** What holds while a row is still the example: one of its cells is what it was. */
function isExample(value: FormValue, cell: string): string {
  if (typeof value === 'string') return `${cell}="${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number') return `${cell}=${value}`;
  return 'day' in value ? `${cell}=DATE(${value.day.split('-').map(Number).join(',')})` : 'FALSE';
}

/** Cells that say of which row they are, and cells that a row of somebody's own may have as well. */
const TELLING = ['name', 'item', 'description', 'evidence', 'reference', 'person'];
const ALIKE = ['end', 'share', 'category'];

/** What holds while a row is still the example; null where nothing tells. */
function rowIsExample(row: StoryRow, at: number, columns: readonly Column[], making: Making): Maybe<string> {
  const { language, story } = making;
  for (const key of [...TELLING, ...ALIKE]) {
    const index = columns.findIndex(column => column.key === key);
    const value = row[key as keyof StoryRow];
    if (index < 0 || value === undefined) continue;
    const its = isExample(isShare(value) ? value.percent / 10_000 : value, `$${lettersOf(index + 1)}${at}`);
    const { title } = story.project;
    if (!ALIKE.includes(key) || typeof title !== 'string') return its;
    return `AND(${its},${isExample(title, projectCell(language, 'title'))})`;
  }
  return null;
}

/** A heading, with an asterisk that never stands alone on its line where it must be filled in. */
function headed({ heading, required }: Column, language: Language): string {
  return required === undefined ? heading[language] : `${heading[language]}\u00a0*`;
}

/** The heading of a column, with its note. */
function headingCell(
  column: Column,
  at: number,
  note: string,
  value: StoryValue | undefined,
  offered: boolean,
  { language, texts }: Making,
): FormCell {
  const required = column.required !== undefined;
  const example = value === undefined || offered ? '' : typed(value, column, language);
  const parts = [
    note,
    ...(required ? [texts.required] : []),
    ...(offered ? [texts.fromList] : []),
    ...(example === '' ? [] : [texts.example(example)]),
  ];
  return {
    row: HEADING,
    column: at,
    value: headed(column, language),
    look: required ? 'required' : 'heading',
    note: parts.join('\n'),
  };
}

function titleCells(title: string, hint: string): FormCell[] {
  return [
    { row: 1, column: 1, value: title, look: 'title' },
    { row: 2, column: 1, value: hint, look: 'hint' },
  ];
}

/** A table to fill in, with the rows of the example. */
function tableSheet(table: FormTable, making: Making): FormSheet {
  const { language, texts, story, lists } = making;
  const columns = formColumns(table);
  const rows: readonly StoryRow[] = story.tables[table] ?? [];
  const notes = texts.notes[table] as Readonly<Record<string, string>>;
  const highlights: FormHighlight[] = [];
  const cells = titleCells(SHEETS[table][language], texts.rows[table]);
  for (const [i, column] of columns.entries()) {
    const value = rows.map(row => row[column.key]).find(its => its !== undefined);
    const offered = lists.at(table, column.key) !== null;
    cells.push(headingCell(column, i + 1, notes[column.key] ?? '', value, offered, making));
  }
  for (const [i, row] of rows.entries()) {
    const at = FIRST + i;
    for (const [j, { key }] of columns.entries()) {
      const value = row[key];
      if (value !== undefined) cells.push(cellOf(at, j + 1, value));
    }
    const formula = rowIsExample(row, at, columns, making);
    if (formula === null) continue;
    highlights.push({ range: `A${at}:${lettersOf(columns.length)}${at}`, formula, look: 'example' });
  }
  return {
    name: SHEETS[table][language],
    hidden: false,
    columns: columns.map(
      (column): FormColumn => ({
        width: widthOf(column, language),
        input: formatOf(column, language),
        right: isRight(column.kind) || column.key === 'flat',
      }),
    ),
    cells,
    rules: rulesOf(table, columns, language, lists, texts),
    highlights,
    heading: HEADING,
    fixedColumns: table === 'expenses' ? 1 : 0,
    filterTo: lastRow(table),
  };
}

/** The facts of the project, one below the other, each with what goes in; beside them the check of the sums. */
function projectSheet(making: Making, pack: Pack, word: (id: string) => string): FormSheet {
  const { language, texts, story, lists } = making;
  const [key, value] = PROJECT_COLUMNS;
  const sums = projectSums({ language, texts, story, lists, pack, word });
  const highlights: FormHighlight[] = [...sums.highlights];
  const cells: FormCell[] = [
    ...titleCells(SHEETS.project[language], texts.rows.project),
    { row: HEADING, column: 1, value: key.heading[language], look: 'heading' },
    { row: HEADING, column: 2, value: value.heading[language], look: 'heading' },
    ...sums.cells,
  ];
  for (const column of PROJECT_KEYS) {
    const row = projectRow(column.key);
    const required = 'required' in column;
    const format = formatOf(column, language);
    const its = story.project[column.key];
    cells.push(
      {
        row,
        column: 1,
        value: headed(column, language),
        look: required ? 'required' : 'heading',
      },
      its === undefined ? { row, column: 2, value: null, look: 'input', format } : { ...cellOf(row, 2, its), format },
      { row, column: 3, value: texts.project[column.key], look: 'text' },
    );
    if (its === undefined || isShare(its) || column.key === 'samata' || column.key === 'language') continue;
    if (column.key === 'programme' || column.key === 'exchange.month') continue;
    highlights.push({ range: `B${row}`, formula: isExample(its, `B${row}`), look: 'example' });
  }
  return {
    name: SHEETS.project[language],
    hidden: false,
    columns: [
      { width: 34, input: null },
      { width: 40, input: null },
      { width: 64, input: null },
      { width: 3, input: null },
      { width: 36, input: null },
      { width: 16, input: null, right: true },
    ],
    cells,
    rules: PROJECT_KEYS.flatMap(column => projectRule(column, projectRow(column.key), language, lists, texts) ?? []),
    highlights,
    heading: HEADING,
    fixedColumns: 0,
    filterTo: null,
  };
}

/** What to do with the workbook, and what each of its sheets holds. */
function readMeSheet({ texts, language }: Making, programme: string, tables: readonly FormTable[]): FormSheet {
  const cells: FormCell[] = [
    { row: 1, column: 1, value: texts.title, look: 'title' },
    { row: 2, column: 1, value: programme, look: 'hint' },
  ];
  let row = FIRST;
  for (const [i, step] of texts.steps.entries()) {
    cells.push({ row, column: 1, value: `${i + 1}.`, look: 'label' }, { row, column: 2, value: step, look: 'text' });
    row++;
  }
  row++;
  cells.push(
    { row, column: 1, value: texts.sheet, look: 'heading' },
    { row, column: 2, value: texts.holds, look: 'heading' },
  );
  const sheets = [
    ...(['project', ...tables] as const).map(kind => [SHEETS[kind][language], texts.rows[kind]] as const),
    [texts.sheets.sums, texts.sumsHold] as const,
  ];
  for (const [name, holds] of sheets) {
    row++;
    cells.push({ row, column: 1, value: name, look: 'label' }, { row, column: 2, value: holds, look: 'text' });
  }
  return {
    name: texts.sheets.readMe,
    hidden: false,
    columns: [
      { width: 20, input: null },
      { width: 110, input: null },
    ],
    cells,
    rules: [],
    highlights: [],
    heading: null,
    fixedColumns: 0,
    filterTo: null,
  };
}

/** The values that cells offer, a list a column. */
function listsSheet({ texts, lists }: Making): FormSheet {
  return {
    name: texts.sheets.lists,
    hidden: true,
    columns: lists.columns.map(() => ({ width: 28, input: null })),
    cells: lists.columns.flatMap(({ name, values }, i): FormCell[] => [
      { row: 1, column: i + 1, value: `# ${name}`, look: 'heading' },
      ...values.map((value, j): FormCell => ({ row: j + 2, column: i + 1, value, look: 'text' })),
    ]),
    rules: [],
    highlights: [],
    heading: null,
    fixedColumns: 0,
    filterTo: null,
  };
}

/** A workbook that is a project and a form at once: it checks silently as it is, and every figure of it is an example. */
export async function workbookTemplate(
  language: Language,
  values: Omit<StoryValues, 'word' | 'language'>,
): Promise<Chunks> {
  const [texts, messages] = await Promise.all([formTextsIn(language), tableMessagesIn(language)]);
  const { pack } = values;
  const word = (id: string) => ownOf(messages.words.line ?? {}, id) ?? id;
  const story = storyOf({ ...values, language, word }, texts);
  const lists = new FormLists(language, texts, pack, word);
  const making: Making = { language, texts, story, lists };
  const sources = Object.keys(inForce(pack.sources) ?? {});
  const kinds = Object.keys(SHEETS) as SheetKind[];
  const tables = kinds.filter(
    (kind): kind is FormTable =>
      kind !== 'project' &&
      kind !== 'classification' &&
      kind !== 'list' &&
      (kind !== 'participants' || OF_PERSONS.some(source => sources.includes(source))),
  );
  const sheets = [
    readMeSheet(making, pack.name, tables),
    projectSheet(making, pack, word),
    ...tables.map(table => tableSheet(table, making)),
    sumsSheet({ ...making, pack, word }),
  ];
  // Last, since the sheets before it say which lists there are.
  sheets.push(listsSheet(making));
  return formFile({ sheets, stamp: new Date(Date.UTC(values.year, 0, 1)), wrongTitle: texts.wrong.title });
}
