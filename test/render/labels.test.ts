import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { PROJECT_REPORT_NAMES } from '../../src/model/table.ts';
import { heading, indentOf, label } from '../../src/render/labels.ts';
import { known, tableOf } from '../report/examined.ts';

describe.each(PROJECT_REPORT_NAMES)('%s', name => {
  test('has a heading for every column, and no two alike', async () => {
    const { columns } = tableOf(await known('LT-PL-1R-049-demo'), name);
    const headings = columns.filter(({ hidden }) => !hidden).map(column => heading(column, en));
    expect(headings).toEqual([...new Set(headings)]);
    for (const [i, { key }] of columns.entries())
      expect([key, columns[i] && heading(columns[i], en) === key && /_/.test(key)]).toEqual([key, false]);
  });
});

test.each([
  ['p0', 'Preparation'],
  ['p1', 'Period 1'],
  ['p12', 'Period 12'],
  ['closure', 'Closure'],
])('the column %s is headed %s', (key, text) => {
  expect(heading({ key, kind: 'money', total: 'sum' }, en)).toBe(text);
});

test.each([
  ['row', null, { key: 'amount', kind: 'money', total: 'none', computed: true }, 'n/a'],
  ['row', null, { key: 'price', kind: 'money', total: 'none' }, ''],
  ['project', null, { key: 'partner', kind: 'id', total: 'none', role: 'partner' }, 'project'],
  ['row', null, { key: 'partner', kind: 'id', total: 'none', role: 'partner' }, ''],
  ['row', 'on-track', { key: 'status', kind: 'id', total: 'none', words: 'indicator-status' }, 'on track'],
  ['row', 'certified', { key: 'status', kind: 'id', total: 'none' }, 'certified'],
  ['row', -123_456_789, { key: 'amount', kind: 'money', total: 'none' }, '-1,234,567.89'],
  ['row', 8_500, { key: 'rate', kind: 'percent', total: 'none' }, '85.00 %'],
  ['row', '1234.5', { key: 'quantity', kind: 'number', total: 'none' }, '1,234.5'],
  ['row', '4.2598', { key: 'rate', kind: 'rate', total: 'none' }, '4.2598'],
] as const)('in a %s, %s in %o reads "%s"', (level, cell, column, text) => {
  expect(label({ level, cells: [] }, cell, column, en)).toBe(text);
});

test('a column that says nothing of a row is empty there, and n/a elsewhere', () => {
  const spent = { key: 'spent', kind: 'money', total: 'sum', computed: true } as const;
  const own = { ...spent, key: 'own' };
  const row = { level: 'view', cells: [], without: ['own'] } as const;
  expect([label(row, null, spent, en), label(row, null, own, en), label(row, 5, own, en)]).toEqual(['n/a', '', '0.05']);
});

test.each([
  ['part', undefined, 'detail', 1],
  ['part', 3, 'detail', 3],
  ['view', 2, 'detail', 2],
  ['view', undefined, 'detail', 0],
  ['part', 3, 'partner', 0],
] as const)('a %s of depth %s in a %s column stands %d steps indented', (level, depth, role, steps) => {
  const row = depth === undefined ? { level, cells: [] } : { level, cells: [], depth };
  expect(indentOf(row, { key: 'x', kind: 'id', total: 'none', role })).toBe(steps);
});
