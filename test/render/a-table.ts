import type { Cell, RowLevel, Table, TableColumn, TableRow } from '../../src/model/table.ts';
import { fromList } from '../../src/model/table.ts';

export const COLUMNS: readonly TableColumn[] = [
  { key: 'id', kind: 'id', total: 'none' },
  { key: 'description', kind: 'text', total: 'none' },
  { key: 'report', kind: 'integer', total: 'none' },
  { key: 'document_date', kind: 'date', total: 'none' },
  { key: 'rate_month', kind: 'month', total: 'none' },
  { key: 'rate', kind: 'rate', total: 'none' },
  { key: 'quantity', kind: 'number', total: 'none' },
  { key: 'planned', kind: 'money', total: 'sum', computed: true },
  { key: 'so_far', kind: 'money', total: 'sum' },
  { key: 'difference', kind: 'money', total: { difference: ['planned', 'so_far'] }, computed: true },
  { key: 'planned_rate', kind: 'percent', total: 'none', computed: true },
  { key: 'comment', kind: 'text', total: 'none', hidden: true },
];

const FULL: readonly Cell[] = [
  'E-1',
  'Birštonas „Žvilgsnis“',
  1,
  '2017-03-01',
  '2017-09',
  '4.2598',
  '386.5',
  120_000,
  20_001,
  99_999,
  8_500,
  'x',
];

/** A row like the first, with some cells changed. */
export function aRow(cells: Readonly<Record<string, Cell>> = {}, level: RowLevel = 'row'): TableRow {
  return { level, cells: COLUMNS.map(({ key }, i) => (key in cells ? (cells[key] ?? null) : (FULL[i] ?? null))) };
}

/** A table of these rows; its totals are those over the rows of `row` level. */
export function aTable(rows: readonly TableRow[], more: Partial<Table> = {}): Table {
  const sum = (key: string) => {
    const at = COLUMNS.findIndex(column => column.key === key);
    const counted = rows.filter(({ level }) => level === 'row').map(({ cells }) => cells[at]);
    return counted.some(cell => cell === null) ? null : counted.reduce<number>((all, cell) => all + Number(cell), 0);
  };
  return {
    report: 'expenses',
    project: 'LT-PL-1R-049',
    title: 'Sveikas senėjimas',
    asOf: '2019-02-28',
    columns: COLUMNS,
    rows: fromList(rows),
    totalLevel: 'row',
    totals: { planned: sum('planned'), so_far: sum('so_far'), difference: sum('difference') },
    notes: [{ note: 'rounding', args: { rounding: 'floor' } }],
    meta: {
      programme: 'interreg-v-a-lt-pl',
      rounding: 'floor',
      inputs: [{ file: 'project.yaml', sha256: 'abc' }],
      findings: { error: 0, warning: 0 },
    },
    ...more,
  };
}
