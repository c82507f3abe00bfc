import type { Cell, Table, ValueKind } from '../model/table.ts';
import { VERSION } from '../model/version.ts';
import { namesOf } from './labels.ts';
import { type Chunks, plain } from './values.ts';

/** A cell as a JSON token. Money, percent and rates are text; integers and numbers are numbers, digit by digit. */
function token(cell: Cell, kind: ValueKind): string {
  if (cell === null) return 'null';
  const text = plain(cell, kind);
  const isNumber = (kind === 'integer' || kind === 'number') && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? text : JSON.stringify(text);
}

async function* body(table: Table, indent: string): Chunks {
  const { columns } = table;
  const line = (key: string, value: unknown) => `${indent}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  yield `{\n${line('report', table.report)},\n${line('project', table.project)},\n${line('asOf', table.asOf)},\n`;
  yield `${line('currency', 'EUR')},\n`;
  yield `${line(
    'columns',
    columns.map(({ key, kind }) => ({ key, kind })),
  )},\n${indent}  "rows": [`;
  let first = true;
  for await (const rows of table.rows()) {
    let text = '';
    for (const { cells } of rows) {
      const fields = columns.map(({ key, kind }, i) => `${JSON.stringify(key)}: ${token(cells[i] ?? null, kind)}`);
      text += `${first ? '' : ','}\n${indent}    { ${fields.join(', ')} }`;
      first = false;
    }
    yield text;
  }
  yield `${first ? '' : `\n${indent}  `}],\n`;
  const kinds = new Map(columns.map(({ key, kind }) => [key, kind]));
  const totals = Object.entries(table.totals).map(
    ([key, cell]) => `${JSON.stringify(key)}: ${token(cell, kinds.get(key) ?? 'money')}`,
  );
  yield `${indent}  "totals": { ${totals.join(', ')} },\n${line('notes', table.notes)},\n`;
  if (table.explained !== undefined) {
    const { rows, more } = await table.explained();
    const explained = rows.map(({ row, figures }) => ({
      row: Object.fromEntries(namesOf(table).map(({ column, index }) => [column.key, row.cells[index] ?? null])),
      figures: figures.map(({ column, reason }) => ({ column, ...reason })),
    }));
    yield `${line('explained', explained)},\n${line('unexplained', more)},\n`;
  }
  const { programme, rounding, inputs, findings } = table.meta;
  yield `${line('meta', { samata: VERSION, programme, rounding, inputs, findings })}\n${indent}}`;
}

/** A report as JSON; several as `{ "report": "all", "reports": [ … ] }`. */
export async function* json(tables: readonly Table[], all: boolean): Chunks {
  const [only] = tables;
  if (!all && only !== undefined) {
    yield* body(only, '');
    yield '\n';
    return;
  }
  yield '{\n  "report": "all",\n  "reports": [';
  for (const [i, table] of tables.entries()) {
    yield `${i === 0 ? '' : ','}\n    `;
    yield* body(table, '    ');
  }
  yield '\n  ]\n}\n';
}
