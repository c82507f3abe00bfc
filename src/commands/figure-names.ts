import { type FormTexts, formTextsIn } from '../messages/form.ts';
import type { TableMessages } from '../messages/tables.ts';
import { CannotRun } from '../model/error.ts';
import type { FigureTable } from '../model/figure.ts';
import type { Language } from '../model/language.ts';
import { REPORT_NAMES, type TableRow } from '../model/table.ts';
import { label } from '../render/labels.ts';
import { namedFigures } from '../report/figure-names.ts';
import type { Terminal } from './context.ts';
import type { DeliverOptions } from './deliver.ts';

/** Where the values begin, unless a name is longer. */
const WIDTH = 44;
/** So many rows of each report are told where all reports are: a ledger may have a million. */
const MOST_ROWS = 50;

/** Names are a text for the screen. */
export function requireScreen({ output, format, csv }: DeliverOptions): void {
  if (output.length > 0 || format !== undefined || csv !== undefined) throw new CannotRun('names-alone', {});
}

/** The name of every figure that says something, a line each, with what it is: so is the name found of one that is seen in a table. */
export async function tellNames(
  tables: readonly FigureTable[],
  messages: TableMessages,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const texts = await formTextsIn(language);
  for (const table of tables) if (!(await tellTable(table, tables.length > 1, messages, texts, terminal))) return;
}

/** The names of one report; false where nobody reads on. */
async function tellTable(
  table: FigureTable,
  isOneOfAll: boolean,
  messages: TableMessages,
  texts: FormTexts,
  terminal: Terminal,
): Promise<boolean> {
  const most = isOneOfAll && REPORT_NAMES.some(name => name === table.name) ? MOST_ROWS : Number.POSITIVE_INFINITY;
  let rows = 0;
  let left = 0;
  let last: TableRow | null = null;
  for await (const { name, figure } of namedFigures([table])) {
    // The sums at its foot are told of every one.
    const isTotal = name.startsWith(`${table.name}.total.`);
    if (figure.row !== last) rows++;
    if (rows > most && !isTotal && figure.row !== last) left++;
    last = figure.row;
    if (rows > most && !isTotal) continue;
    const text = label(figure.row, figure.cell, figure.column, messages);
    if (text !== '' && !(await terminal.write(`${name.padEnd(WIDTH)}  ${text}\n`))) return false;
  }
  return left === 0 || (await terminal.write(`${texts.moreRows(left, table.name)}\n`));
}
