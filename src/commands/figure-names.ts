import type { TableMessages } from '../messages/tables.ts';
import type { FigureTable } from '../model/figure.ts';
import { label } from '../render/labels.ts';
import { namedFigures } from '../report/figures.ts';
import type { Terminal } from './context.ts';

/** Where the values begin, unless a name is longer. */
const WIDTH = 44;

/** The name of every figure that says something, a line each, with what it is: so is the name found of one that is seen in a table. */
export async function tellNames(
  tables: readonly FigureTable[],
  messages: TableMessages,
  terminal: Terminal,
): Promise<void> {
  for await (const { name, figure } of namedFigures(tables)) {
    const text = label(figure.row, figure.cell, figure.column, messages);
    if (text !== '' && !(await terminal.write(`${name.padEnd(WIDTH)}  ${text}\n`))) break;
  }
}
