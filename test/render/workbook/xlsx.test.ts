import { PassThrough } from 'node:stream';
import exceljs from 'exceljs';
import { afterEach, describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../../src/messages/en/tables.ts';
import { CannotRun } from '../../../src/model/error.ts';
import {
  fromList,
  PROJECT_REPORT_NAMES,
  type ProjectReportName,
  type Table,
  type TableColumn,
} from '../../../src/model/table.ts';
import { heading } from '../../../src/render/labels.ts';
import { jsonOf, known, tableOf } from '../../report/examined.ts';
import { aRow, aTable, COLUMNS } from '../a-table.ts';
import { bytesOf, cellAt, HEADER, partOf, resultOf, sheetOf } from './workbook.ts';

const first = HEADER + 1;

test('title, project, as-of and the header stand above, the header stays in sight and on every page', async () => {
  const sheet = await sheetOf(aTable([aRow()]));
  expect([1, 2, 3].map(line => sheet.getCell(line, 1).value)).toEqual([
    'Expenses · LT-PL-1R-049',
    'Sveikas senėjimas',
    'As of 2019-02-28 · Programme interreg-v-a-lt-pl',
  ]);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: HEADER });
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet.headerFooter.oddFooter).toContain('&P / &N');
  expect(sheet.getRow(HEADER).font?.bold ?? sheet.getCell(HEADER, 1).font.bold).toBe(true);
});

test('the longest word of a heading stands whole in bold, with room for a wider font', async () => {
  const table = aTable([aRow()]);
  const sheet = await sheetOf(table);
  const widthAt = (index: number) => sheet.getColumn(index).width ?? sheet.properties.defaultColWidth ?? 0;
  for (const [i, column] of table.columns.filter(({ hidden }) => !hidden).entries()) {
    const longest = Math.max(
      ...heading(column, en)
        .split(' ')
        .map(word => word.length),
    );
    expect([column.key, widthAt(i + 1) - longest >= 3]).toEqual([column.key, true]);
  }
});

test.each([
  [true, 1],
  [false, 0],
])('a table of one page (%s) fits on it in height as well', async (onePage, fitToHeight) => {
  const { pageSetup } = await sheetOf(aTable([aRow()], { onePage }));
  expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight });
});

test('the header is repeated on every page, by a name that Excel accepts', async () => {
  const part = partOf(await bytesOf([aTable([aRow()])]), 'xl/workbook.xml');
  expect(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</.exec(part)?.[1]).toMatch(
    /^(&apos;|'|)Expenses(&apos;|'|)!\$5:\$5$/,
  );
});

test('no cell holds more text than Excel can', async () => {
  const sheet = await sheetOf(aTable([aRow({ description: 'ž'.repeat(40_000) })]));
  expect(String(cellAt(sheet, first, 'Description').value).length).toBeLessThanOrEqual(32_767);
});

test('no formula has more arguments than Excel allows, however the rows that count are strewn', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => aRow({}, i % 2 === 0 ? 'row' : 'part'));
  const { value } = cellAt(await sheetOf(aTable(rows)), first + 600, 'Planned');
  const { formula = '' } = value as { formula?: string };
  for (const [, list = ''] of formula.matchAll(/\(([^()]*)\)/g))
    expect(list.split(',').length).toBeLessThanOrEqual(255);
  expect(formula).toMatch(/SUM/);
  expect(formula.length).toBeLessThanOrEqual(8_192);
});

test('values are numbers and days with formats, not text', async () => {
  const sheet = await sheetOf(aTable([aRow()]));
  const at = (name: string) => cellAt(sheet, first, name);
  expect(resultOf(at('Planned'))).toBe(1_200);
  expect(at('Planned').numFmt).toBe('#,##0.00');
  expect(at('Document date').value).toEqual(new Date('2017-03-01T00:00:00Z'));
  expect(at('Document date').numFmt).toBe('yyyy-mm-dd');
  expect([at('Planned %').value, at('Planned %').numFmt]).toEqual([0.85, '0.00" "%']);
  expect([at('Rate of').value, at('Rate of').numFmt]).toEqual([new Date('2017-09-01T00:00:00Z'), 'yyyy-mm']);
  expect([at('Rate').value, at('Rate').numFmt]).toEqual([4.2598, '0.0000##']);
  expect([at('Quantity').value, at('Report').value, at('No.').value]).toEqual([386.5, 1, 'E-1']);
});

test('a difference is a formula in every row, with our value beside it', async () => {
  const sheet = await sheetOf(aTable([aRow(), aRow()]));
  const { value } = cellAt(sheet, first + 1, 'Remaining');
  expect(value).toMatchObject({
    formula: `${cellAt(sheet, first + 1, 'Planned').address}-${cellAt(sheet, first + 1, 'So far').address}`,
    result: 999.99,
  });
});

test('a total is a formula over the rows that count, with our value beside it', async () => {
  const sheet = await sheetOf(
    aTable([aRow(), aRow({ planned: 1 }, 'part'), aRow({ planned: 50 }), aRow({ planned: 50 }), aRow({}, 'project')]),
  );
  const total = cellAt(sheet, first + 5, 'Planned');
  const column = total.address.replace(/\d/g, '');
  expect(sheet.getCell(first + 5, 1).value).toBe('Total');
  expect(total.value).toEqual({
    formula: `SUM(${column}${first},${column}${first + 2}:${column}${first + 3})`,
    result: 1_201,
  });
  expect(total.numFmt).toBe('#,##0.00');
});

test('a ratio is a formula in the total, rounded as ours is, and nothing where it is of nothing', async () => {
  const columns = COLUMNS.map(column =>
    column.key === 'planned_rate' ? { ...column, total: { ratio: ['so_far', 'planned'] } as const } : column,
  );
  const table = aTable([aRow()]);
  const sheetWith = (percent: number | null, shown: readonly TableColumn[] = columns) =>
    sheetOf({ ...table, columns: shown, totals: { ...table.totals, planned_rate: percent } });
  // 200.01 of 1,200.00 are 16.6675 %.
  const sheet = await sheetWith(1_667);
  const [rate, soFar, planned] = ['Planned %', 'So far', 'Planned'].map(name => cellAt(sheet, first + 1, name));
  expect(rate?.value).toEqual({
    formula: `IF(${planned?.address}=0,"n/a",ROUND(${soFar?.address}/${planned?.address},4))`,
    result: 0.1667,
  });
  expect([rate?.numFmt, cellAt(sheet, first, 'Planned %').value]).toEqual(['0.00" "%', 0.85]);
  expect(cellAt(await sheetWith(null), first + 1, 'Planned %').value).toBe('n/a');
  const without = columns.map(column => (column.key === 'so_far' ? { ...column, hidden: true } : column));
  expect(cellAt(await sheetWith(1_667, without), first + 1, 'Planned %').value).toBe(0.1667);
});

test('what cannot be computed is n/a, in its cell and in the total', async () => {
  const sheet = await sheetOf(aTable([aRow({ planned: null, difference: null }), aRow()]));
  expect(['Planned', 'Remaining'].map(name => cellAt(sheet, first, name).value)).toEqual(['n/a', 'n/a']);
  expect(cellAt(sheet, first + 2, 'Planned').value).toBe('n/a');
});

test('hidden columns are not there, text never is a formula', async () => {
  const sheet = await sheetOf(aTable([aRow({ description: '=1+2', id: '=HYPERLINK("http://x")' })]));
  expect(() => cellAt(sheet, HEADER, 'Comment')).toThrow('no column');
  expect(cellAt(sheet, first, 'Description').value).toBe('=1+2');
  expect(cellAt(sheet, first, 'No.').value).toBe('=HYPERLINK("http://x")');
});

test.each(['a\u0000b', 'a\u000bb', 'a\u001bb', 'a\uffffb', 'a\ud800b', 'a<b>&"c"', '_x0041_', ' a '])(
  'text %j leaves a workbook that can be read',
  async odd => {
    const sheet = await sheetOf(aTable([aRow({ description: odd })]));
    expect(String(cellAt(sheet, first, 'Description').value)).toMatch(odd === '_x0041_' ? /^(_x0041_|A)$/ : /a/);
  },
);

test('errors in the data are said in red above the header', async () => {
  const table = aTable([aRow()], {
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 1, warning: 0 } },
  });
  const cell = (await sheetOf(table)).getCell(4, 1);
  expect([cell.value, cell.font.color?.argb]).toEqual([
    'The data of this report has 1 error: run “samata check” to see it.',
    'FFC00000',
  ]);
});

test('more rows than a sheet holds are refused, not cut', async () => {
  const row = aRow();
  const many = aTable([], {
    async *rows() {
      yield Array.from({ length: 1_048_570 }, () => row);
    },
  });
  await expect(bytesOf([many])).rejects.toThrow(CannotRun);
});

describe('marks', () => {
  const sheetXml = async (table: Table) => partOf(await bytesOf([table]), 'xl/worksheets/sheet1.xml');
  const columns = COLUMNS.map((column): TableColumn => {
    if (column.key === 'planned_rate') return { ...column, bar: true };
    return column.key === 'id' ? { ...column, words: 'expense-status' } : column;
  });

  test('a percentage has a bar from nothing to all, without a name that points nowhere', async () => {
    const xml = await sheetXml(aTable([aRow(), aRow()], { columns }));
    expect(xml).toContain(
      '<conditionalFormatting sqref="K6:K7"><cfRule type="dataBar" priority="4"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>',
    );
    expect(xml).not.toContain('x14:id');
  });

  test('words that ask for attention and amounts below nothing follow what is typed, each in a style of its own', async () => {
    const bytes = await bytesOf([aTable([aRow()], { columns })]);
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const rules = [...xml.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)"[^>]*><formula>([^<]*)</g)];
    expect(rules.map(([, range, , formula]) => [range, formula])).toEqual([
      ['A6:A6', 'A6="rejected"'],
      ['A6:A6', 'A6="parked"'],
      ['J6:J6 J7', 'ROUND(J6,2)&lt;0'],
    ]);
    const dxfs = /<dxfs count="(\d+)">/.exec(partOf(bytes, 'xl/styles.xml'))?.[1];
    expect(rules.every(([, , style]) => Number(style) < Number(dxfs))).toBe(true);
  });

  test('a day before the one as of which the report is stands out', async () => {
    const dated: TableColumn[] = [{ key: 'date', kind: 'date', total: 'none', computed: true }];
    const row = { level: 'row', cells: ['2019-01-31'] } as const;
    const xml = await sheetXml(aTable([], { report: 'dates', columns: dated, rows: fromList([row]), totals: {} }));
    expect(xml).toContain('<formula>AND(ISNUMBER(A6),A6&lt;DATE(2019,2,28))</formula>');
  });

  test('they stand where the parts of a sheet have their place: after what is merged, before the page', async () => {
    const xml = await sheetXml(aTable([aRow()], { columns }));
    const order = [
      '</sheetData>',
      '<mergeCells',
      '<conditionalFormatting',
      '<pageMargins',
      '<pageSetup',
      '<headerFooter',
    ];
    expect(order.map(part => xml.indexOf(part))).toEqual(order.map(part => xml.indexOf(part)).sort((a, b) => a - b));
    expect(order.every(part => xml.includes(part))).toBe(true);
  });
});

test('the categories of a claim make its total: a check below says how far they are from it', async () => {
  const table = tableOf(await known('LT-PL-1R-049-demo'), 'claim');
  const { rows } = await jsonOf(table);
  const sheet = await sheetOf(table);
  expect(sheet.getCell(first + rows.length + 1, 1).value).toBe('Check: categories less total');
  const check = cellAt(sheet, first + rows.length + 1, 'So far');
  expect([resultOf(check), check.formula]).toEqual([0, expect.stringMatching(/^ROUND\(SUM\(H\d+:H\d+\)-H\d+,2\)$/)]);
});

test('cells are just those that exceljs would write', async () => {
  const table = aTable([aRow({ description: 'a<b> & "c" d\'e\nf' }), aRow({ report: null, description: ' ą ' })]);
  const read = await sheetOf(table);
  const pieces: Buffer[] = [];
  const stream = new PassThrough().on('data', piece => pieces.push(piece));
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false });
  const sheet = workbook.addWorksheet('Expenses');
  for (const line of [first, first + 1])
    read.getRow(line).eachCell((cell, column) => {
      sheet.getCell(line, column).value = cell.value;
    });
  await workbook.commit();
  const cellsOf = (zip: Buffer) =>
    [...partOf(zip, 'xl/worksheets/sheet1.xml').matchAll(/<c r="([A-Z]+[67])"([^>]*)>(.*?)<\/c>/gs)].map(
      ([, at, attributes = '', content]) => [at, / t="\w+"/.exec(attributes)?.[0] ?? '', content],
    );
  const ours = cellsOf(await bytesOf([table]));
  expect(ours.length).toBe(21);
  expect(ours).toEqual(cellsOf(Buffer.concat(pieces)));
});

describe('the same bytes', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test('on two runs, and in every time zone', async () => {
    const demo = await known('LT-PL-1R-049-demo');
    const tables = () => PROJECT_REPORT_NAMES.map(name => tableOf(demo, name));
    const expected = await bytesOf(tables());
    for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Tokyo']) {
      process.env.TZ = zone;
      expect((await bytesOf(tables())).equals(expected)).toBe(true);
    }
  });

  test('but another stamp is another workbook', async () => {
    const table = aTable([aRow()]);
    expect((await bytesOf([table])).equals(await bytesOf([table], new Date('2020-01-01T00:00:00Z')))).toBe(false);
  });
});

describe.each<[string, ProjectReportName]>([
  ['LT-PL-1R-049-demo', 'budget'],
  ['LT-PL-1R-049-demo', 'cofinancing'],
  ['LT-PL-1R-049-demo', 'expenses'],
  ['LT-PL-1R-049-demo', 'indicators'],
  ['LT-PL-1R-049-demo', 'assets'],
  ['LT-PL-1R-049-demo', 'dates'],
  ['LT-PL-1R-049', 'cofinancing'],
  ['keep-22716', 'cofinancing'],
])('%s %s', (code, name) => {
  test('every cell and every total is what JSON says', async () => {
    const table = tableOf(await known(code), name);
    const { rows, totals } = await jsonOf(table);
    const sheet = await sheetOf(table);
    const plain = (value: unknown, kind: string) => {
      if (value instanceof Date) return value.toISOString().slice(0, kind === 'month' ? 7 : 10);
      if (kind === 'money') return Number(value).toFixed(2);
      return kind === 'percent' ? (Number(value) * 100).toFixed(2) : kind === 'rate' ? String(value) : value;
    };
    const shown = table.columns.filter(({ hidden, words }) => !hidden && words === undefined);
    for (const [i, row] of rows.entries())
      for (const column of shown) {
        const expected = row[column.key] ?? null;
        if (expected === null) continue; // n/a, nothing, or the word that stands for the project
        const value = resultOf(cellAt(sheet, first + i, heading(column, en)));
        expect([i, column.key, plain(value, column.kind)]).toEqual([
          i,
          column.key,
          column.kind === 'rate' ? String(Number(expected)) : expected,
        ]);
      }
    for (const [key, expected] of Object.entries(totals)) {
      const column = table.columns.find(its => its.key === key);
      const cell = column && cellAt(sheet, first + rows.length, heading(column, en));
      expect([key, cell && plain(resultOf(cell), 'money')]).toEqual([key, expected]);
      expect(cell?.value).toHaveProperty('formula');
    }
  });
});
