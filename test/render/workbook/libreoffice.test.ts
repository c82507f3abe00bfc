import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { isPortfolioReport, type ReportName, type Table } from '../../../src/model/table.ts';
import { heading } from '../../../src/render/labels.ts';
import { collected, type Json, jsonOf, known, portfolioTableOf, tableOf } from '../../report/examined.ts';
import { aRow, aTable } from '../a-table.ts';
import { computedBy, corrupted, type Rows } from './calc.ts';
import { bytesOf, HEADER } from './workbook.ts';

// What a spreadsheet makes of our workbooks when it computes every formula itself.

const INSTALLED = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
if (!INSTALLED) console.warn('soffice is not installed: workbooks are not recalculated by LibreOffice in this run');

/** What stands in a cell that could not be computed. */
const ERROR = /^#[A-Z/0]+[!?]?|^Err:\d+/;

const sheets = new Map<string, Rows>();

const REPORTS: readonly (readonly [string, ReportName])[] = [
  ['LT-PL-1R-049-demo', 'budget'],
  ['LT-PL-1R-049-demo', 'cofinancing'],
  ['LT-PL-1R-049-demo', 'claim'],
  ['LT-PL-1R-049-demo', 'expenses'],
  ['LT-PL-1R-049-demo', 'indicators'],
  ['LT-PL-1R-049-demo', 'assets'],
  ['LT-PL-1R-049-demo', 'dates'],
  ['LT-PL-1R-049-demo', 'partners'],
  ['LT-PL-1R-049-demo', 'absorption'],
  ['generic-2021-2027-demo', 'claim'],
  ['generic-2021-2027-demo', 'cofinancing'],
  ['generic-2021-2027-demo', 'absorption'],
  ['LAKE-1-004', 'claim'],
  ['LAKE-1-004', 'cofinancing'],
  ['LAKE-1-004', 'changes'],
  ['LT-PL-1R-049', 'claim'],
  ['LT-PL-1R-049', 'budget'],
  ['LT-PL-1R-049', 'cofinancing'],
  ['keep-22716', 'budget'],
  ['keep-22716', 'cofinancing'],
  ['alytus', 'portfolio'],
  ['alytus', 'council'],
  ['alytus/08.4.1-ESFA-V-416-01-0001', 'cofinancing'],
  ['alytus/08.4.1-ESFA-V-416-01-0001', 'indicators'],
  ['alytus/08.4.1-ESFA-V-416-01-0001', 'participants'],
  ['alytus/08.4.1-ESFA-V-416-01-0001', 'classification'],
  ['alytus/08.3.2-ESFA-K-415-01-0954', 'indicators'],
  ['alytus/08.3.2-ESFA-K-415-01-0954', 'participants'],
];
async function tableFor([code, name]: readonly [string, ReportName]): Promise<Table> {
  return isPortfolioReport(name) ? portfolioTableOf(code, name) : tableOf(await known(code), name);
}
/** What the workbook of a report is called. */
const bookOf = (code: string, name: string) => `${code.replaceAll('/', '~')}~${name}`;

beforeAll(async () => {
  if (!INSTALLED) return;
  const books = new Map<string, Buffer>();
  const add = async (name: string, table: Table) => {
    const workbook = await bytesOf([table]);
    books.set(name, workbook);
    books.set(`${name}~wrong`, corrupted(workbook));
  };
  for (const report of REPORTS) await add(bookOf(...report), await tableFor(report));
  await add('strewn', aTable(Array.from({ length: 600 }, (_, i) => aRow({}, i % 2 === 0 ? 'row' : 'part'))));
  for (const [name, rows] of await computedBy(books)) {
    // LibreOffice names a sheet's file after the workbook and the sheet
    const ending = Object.values(en.reports)
      .map(sheet => `-${sheet}`)
      .find(its => name.endsWith(its));
    if (ending !== undefined) sheets.set(name.slice(0, -ending.length), rows);
  }
}, 300_000);

/** The cells of a computed sheet, by row from the first below the header, and by key. */
function computed(name: string, table: Table): (row: number, key: string) => string {
  const rows = sheets.get(name);
  if (rows === undefined) throw new Error(`no sheet of ${name}`);
  const shown = table.columns.filter(({ hidden }) => !hidden);
  expect(rows[HEADER - 1]).toEqual(shown.map(column => heading(column, en)));
  return (row, key) => rows[HEADER + row]?.[shown.findIndex(column => column.key === key)] ?? '';
}

/** A computed number in cents, whatever a float makes of its last digits. */
const cents = (text: string) =>
  /^-?[\d.]+(?:E[-+]?\d+)?$/.test(text)
    ? (Math.round(Number(text) * 100) / 100).toFixed(2).replace('-0.00', '0.00')
    : text;

function holdsTotals(name: string, table: Table, { rows, totals }: Pick<Json, 'rows' | 'totals'>): void {
  const at = computed(name, table);
  for (const { key } of table.columns) {
    const total = totals[key];
    if (total === undefined) continue;
    const expected = typeof total === 'number' ? cents(String(total)) : total;
    // LibreOffice says a ratio of 0.8034 as 80.34%.
    expect([key, cents(at(rows.length, key).replace('%', ''))]).toEqual([key, expected]);
  }
  for (const { key, total } of table.columns) {
    if (typeof total !== 'object' || !('difference' in total)) continue;
    for (const [i, row] of rows.entries()) expect([i, key, cents(at(i, key))]).toEqual([i, key, row[key] ?? 'n/a']);
  }
}

describe.skipIf(!INSTALLED).each(REPORTS)('%s %s, computed by LibreOffice', (code, name) => {
  test('has our totals and differences', async () => {
    const table = await tableFor([code, name]);
    holdsTotals(bookOf(code, name), table, await jsonOf(table));
  });

  test('has them also where every stored value was wrong: they are computed', async () => {
    const table = await tableFor([code, name]);
    holdsTotals(`${bookOf(code, name)}~wrong`, table, await jsonOf(table));
  });

  test.each(['', '~wrong'])('has our rows, and no cell with an error%s', async wrong => {
    const table = await tableFor([code, name]);
    const { rows } = await jsonOf(table);
    const at = computed(`${bookOf(code, name)}${wrong}`, table);
    const figures = table.columns.filter(({ kind, hidden }) => (kind === 'money' || kind === 'percent') && !hidden);
    for (const [i, row] of rows.entries())
      for (const { key } of figures)
        if (row[key] !== null) expect([i, key, cents(at(i, key).replace('%', ''))]).toEqual([i, key, row[key]]);
    expect((sheets.get(`${bookOf(code, name)}${wrong}`) ?? []).flat().filter(text => ERROR.test(text))).toEqual([]);
  });
});

test.skipIf(!INSTALLED)('rows that count, strewn among others, are all in the total', async () => {
  const table = aTable([aRow()]);
  const at = computed('strewn~wrong', table);
  expect(['planned', 'so_far', 'difference'].map(key => cents(at(600, key)))).toEqual([
    '360000.00',
    '60003.00',
    '299997.00',
  ]);
});

test('what stands in a workbook stands in CSV and JSON as well', async () => {
  const table = await tableFor(['LT-PL-1R-049', 'cofinancing']);
  const { rows } = await jsonOf(table);
  expect(rows.map(({ source, planned }) => [source, planned])).toEqual([
    ['ERDF', '812195.40'],
    ['own', '143328.60'],
  ]);
  const { csv } = await import('../../../src/render/csv.ts');
  expect(await collected(csv(table, en))).toContain('ERDF,,812195.40,85.00');
});
