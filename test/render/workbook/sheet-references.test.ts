import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import type { Cell, RowsOf, Table, TableColumn, TableRow } from '../../../src/model/table.ts';
import { shownColumns } from '../../../src/render/workbook/sheet-layout.ts';
import { isCriterion, References } from '../../../src/render/workbook/sheet-references.ts';
import { join } from '../../../src/report/join.ts';
import { aTable } from '../a-table.ts';

const LEDGER: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none' },
  { key: 'category', kind: 'id', total: 'none', words: 'line' },
  { key: 'report', kind: 'integer', total: 'none' },
  { key: 'status', kind: 'id', total: 'none', words: 'expense-status' },
  { key: 'declared_eur', kind: 'money', total: 'sum', computed: true },
  { key: 'certified_eur', kind: 'money', total: 'sum' },
  { key: 'comment', kind: 'text', total: 'none', hidden: true },
];
const CLAIM: readonly TableColumn[] = [
  { key: 'partner', kind: 'id', total: 'none', role: 'partner' },
  { key: 'key', kind: 'id', total: 'none', words: 'line' },
  { key: 'this', kind: 'money', total: 'sum', computed: true },
];

const row = (...cells: Cell[]): TableRow => ({ level: 'row', cells });
const SUMS = [
  row('LP', 'staff', 1, 'certified', 1_000, 900, null),
  row('LP', 'staff', 2, 'declared', 500, null, null),
  row('LP', 'travel', 2, 'declared', 70, null, null),
  row('PP2', 'staff', 2, 'parked', 30, 0, null),
  row('PP2', 'staff', null, 'declared', 8, 0, null),
];
const ledger = (sums: readonly TableRow[]): Table => ({ ...aTable([]), columns: LEDGER, sums });
const byKey = new Map(shownColumns({ ...aTable([]), columns: CLAIM }).map(one => [one.column.key, one]));
const where: RowsOf['where'] = { partner: { same: 'partner' }, category: { same: 'key' } };
const sumOf = (column: string, more: RowsOf['where'] = {}): RowsOf => ({
  report: 'expenses',
  column,
  where: { ...where, ...more },
});

function formula(rowsOf: RowsOf | readonly RowsOf[], cells: readonly Cell[], sums = SUMS): string | null {
  const from = 'report' in rowsOf ? [rowsOf] : rowsOf;
  const present = { row: { level: 'view', cells }, line: 9, byKey } as const;
  return new References([ledger(sums)], en).of(from, cells[2] ?? null, present);
}

const SAME = 'expenses_partner,$A9,expenses_category,$B9';

describe('a figure that is the sum of rows of another sheet', () => {
  test.each<[string, RowsOf, readonly Cell[], string | null]>([
    ['of all its rows', sumOf('declared_eur'), ['LP', 'staff', 1_500], `SUMIFS(expenses_declared_eur,${SAME})`],
    ['that it is not', sumOf('declared_eur'), ['LP', 'staff', 1_501], null],
    ['that is n/a', sumOf('declared_eur'), ['LP', 'staff', null], null],
    [
      'of one report',
      sumOf('declared_eur', { report: { is: 2 } }),
      ['LP', 'staff', 500],
      `SUMIFS(expenses_declared_eur,${SAME},expenses_report,2)`,
    ],
    [
      'of the reports before, and of those of none',
      sumOf('declared_eur', { report: { below: 3 } }),
      ['PP2', 'staff', 30],
      `SUMIFS(expenses_declared_eur,${SAME},expenses_report,"<3")`,
    ],
    [
      'by a word of ours',
      sumOf('declared_eur', { status: { word: 'parked' } }),
      ['PP2', 'staff', 30],
      `SUMIFS(expenses_declared_eur,${SAME},expenses_status,"parked")`,
    ],
    ['where some hold nothing', sumOf('certified_eur'), ['LP', 'staff', 900], `SUMIFS(expenses_certified_eur,${SAME})`],
    [
      'in letters of another size',
      sumOf('declared_eur'),
      ['lp', 'staff', 1_500],
      `SUMIFS(expenses_declared_eur,${SAME})`,
    ],
    ['of a column that nobody sees', sumOf('comment'), ['LP', 'staff', 0], null],
    ['by a column that is not there', sumOf('declared_eur', { asset: { same: 'key' } }), ['LP', 'staff', 0], null],
    ['by a number as if it were a text', sumOf('declared_eur', { report: { same: 'key' } }), ['LP', 'staff', 0], null],
    ['by what would be a pattern', sumOf('declared_eur'), ['L*', 'staff', 0], null],
    ['of a report that is not there', { ...sumOf('x'), report: 'budget' }, ['LP', 'staff', 0], null],
  ])('%s', (_, rowsOf, cells, expected) => {
    expect(formula(rowsOf, cells)).toBe(expected);
  });

  test('is the first of several that comes to it', () => {
    const several = [sumOf('certified_eur'), sumOf('declared_eur')];
    expect(formula(several, ['LP', 'staff', 1_500])).toBe(`SUMIFS(expenses_declared_eur,${SAME})`);
  });

  test('stays a value where one of its rows is not known', () => {
    const unknown = [...SUMS, row('LP', 'staff', 2, 'declared', null, null, null)];
    expect(formula(sumOf('declared_eur'), ['LP', 'staff', 1_500], unknown)).toBeNull();
  });

  test('names the columns that it is over, and no others', () => {
    const references = new References([ledger(SUMS)], en);
    const present = { row: row('LP', 'staff', 1_500), line: 9, byKey };
    references.of([sumOf('declared_eur')], 1_500, present);
    expect(references.names('expenses', "Ona's rows", 6, 205)).toEqual([
      { name: 'expenses_declared_eur', range: "'Ona''s rows'!$E$6:$E$205" },
      { name: 'expenses_partner', range: "'Ona''s rows'!$A$6:$A$205" },
      { name: 'expenses_category', range: "'Ona''s rows'!$B$6:$B$205" },
    ]);
    expect(references.names('budget', 'Budget', 6, 8)).toEqual([]);
  });

  test('is of its own project among several', () => {
    const of = (project: string): Table => ({ ...ledger(SUMS), project, totals: {} });
    const joined = join([of('A'), of('B')], true);
    expect(joined?.sums).toHaveLength(10);
    expect(joined?.sums?.[5]?.cells.slice(0, 2)).toEqual(['B', 'LP']);
    const claim: Table = { ...of('B'), columns: CLAIM, rows: aTable([]).rows };
    const line = { ...row('LP', 'staff', 1_500), from: { this: [sumOf('declared_eur')] } };
    const moved = join([of('A'), { ...claim, sums: [line] }], true)?.sums?.at(-1);
    expect(moved?.from?.this?.[0]?.where).toEqual({ project: { same: 'project' }, ...where });
  });
});

test.each([
  ['LP', true],
  ['08.4.1-ESFA-V-416-01-0001', true],
  ['', true],
  ['1', false],
  ['01', false],
  ['1,5', false],
  ['1-2', false],
  ['2/2019', false],
  ['12:30', false],
  ['10 %', false],
  ['1e5', false],
  ['TRUE', false],
  ['>5', false],
  ['PP?', false],
  ['x'.repeat(255), true],
  ['x'.repeat(256), false],
])('whether a conditional sum finds %j as it stands: %s', (text, found) => {
  expect(isCriterion(text)).toBe(found);
});
