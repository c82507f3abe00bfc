import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enOfTables as en } from '../../src/messages/en/tables.ts';
import { PROJECT_REPORT_NAMES } from '../../src/model/table.ts';
import { csv } from '../../src/render/csv.ts';
import { collected, jsonOf, known, tableOf } from '../report/examined.ts';
import { aRow, aTable } from './a-table.ts';

const text = (...rows: Parameters<typeof aTable>[0]) => collected(csv(aTable(rows), en));
const HEADER =
  'id,description,report,document_date,rate_month,rate,quantity,planned,so_far,difference,planned_rate,comment\n';

test('keys, then rows: comma, dot, LF, no mark of byte order, no total', async () => {
  expect(await text(aRow(), aRow({ so_far: null }))).toBe(
    `${HEADER}E-1,Birštonas „Žvilgsnis“,1,2017-03-01,2017-09,4.2598,386.5,1200.00,200.01,999.99,85.00,x\nE-1,Birštonas „Žvilgsnis“,1,2017-03-01,2017-09,4.2598,386.5,1200.00,,999.99,85.00,x\n`,
  );
});

test('without rows there is a header', async () => {
  expect(await text()).toBe(HEADER);
});

test('for a spreadsheet: mark of byte order, semicolons, decimal commas, CRLF, days as the reader writes them', async () => {
  const forExcel = await collected(csv(aTable([aRow({ comment: 'a;b' })]), en, true));
  expect(forExcel).toBe(
    `\uFEFF${HEADER.trimEnd().replaceAll(',', ';')}\r\nE-1;Birštonas „Žvilgsnis“;1;2017-03-01;2017-09;4,2598;386,5;1200,00;200,01;999,99;85,00;"a;b"\r\n`,
  );
  const polish = await collected(
    csv(aTable([aRow()]), { ...en, format: { ...en.format, date: () => '01.03.2017' } }, true),
  );
  expect(polish).toContain(';01.03.2017;2017-09;');
});

describe('text that a spreadsheet would run', () => {
  test.each([
    ['=1+2', "'=1+2"],
    ['+48 87', "'+48 87"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\t=1', "'\t'=1"],
    ['\n=1', "'\n'=1"],
    ['＝1+2', "'＝1+2"],
    ['＠x', "'＠x"],
    ['\u200b=1', "'\u200b=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
    // Where a file is opened with another separator than it has, or broken at its lines, a cell begins here.
    ['x,=1+1', "x,'=1+1"],
    ['x;=1+1', "x;'=1+1"],
    ['x\t=1+1', "x\t'=1+1"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\r\n @SUM(A1)', "x\r\n '@SUM(A1)"],
    ['x;\u00a0＝1', "x;\u00a0'＝1"],
    ['x,"=1+1"', 'x,"\'=1+1"'],
    ["x;-2+cmd|'/C calc'!A0", "x;'-2+cmd|'/C calc'!A0"],
    ['x,+SUM(A1)', "x,'+SUM(A1)"],
    ['x;=1;=2', "x;'=1;'=2"],
    // Lists and prices stay as they were written.
    ['to buy:\n- a desk\n- a chair', 'to buy:\n- a desk\n- a chair'],
    ['100,- EUR', '100,- EUR'],
    ['12, +48 87 737 27 04', '12, +48 87 737 27 04'],
    ['a=1', 'a=1'],
    ['1-2', '1-2'],
    ['', ''],
    ["'=1", "'=1"],
  ])('%j is written %j', async (written, expected) => {
    const rows: string[][] = parse(await text(aRow({ description: written, id: written })));
    expect(rows[1]?.slice(0, 2)).toEqual([expected, expected]);
  });

  test('but a number below nothing stays one', async () => {
    const rows: string[][] = parse(
      await text(aRow({ planned: -1_250, quantity: '-3', planned_rate: -1_538, report: -1 })),
    );
    expect(rows[1]?.slice(2)).toEqual([
      '-1',
      '2017-03-01',
      '2017-09',
      '4.2598',
      '-3',
      '-12.50',
      '200.01',
      '999.99',
      '-15.38',
      'x',
    ]);
  });
});

test('what has errors says so in a last row', async () => {
  const table = aTable([aRow()], {
    meta: { programme: null, rounding: null, inputs: [], findings: { error: 2, warning: 0 } },
  });
  const rows: string[][] = parse(await collected(csv(table, en)));
  expect(rows).toHaveLength(3);
  expect(rows[2]?.[0]).toMatch(/^! .*2 errors/);
});

/** What else a program takes for cells that has another separator, knows no quotes, or breaks a cell at its lines. */
const cellsOf = (text: string) =>
  text
    .split(/[,;\t\r\n]/)
    .slice(1)
    .map(cell => cell.replace(/^[\s"]+/, ''));

test('any text comes back as it was, but for apostrophes, and nobody reads a formula in it', async () => {
  const any = fc.string({
    unit: fc.constantFrom('a', 'ž', '"', ',', ';', '\n', '\r', "'", '=', '@', '-', '(', '|', ' ', '\u00a0', '\t'),
  });
  const bare = (text: string) => text.replaceAll("'", '');
  for (const isForSpreadsheet of [false, true]) {
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 5 }), async texts => {
        const table = aTable(texts.map(description => aRow({ description })));
        const written = await collected(csv(table, en, isForSpreadsheet));
        const rows: string[][] = parse(written, { bom: true, delimiter: isForSpreadsheet ? ';' : ',' });
        const back = rows.slice(1).map(([, description = '']) => description);
        expect(back.map(bare)).toEqual(texts.map(bare));
        for (const its of back) expect(its).not.toMatch(/^\s*[=+\-@]/);
        for (const its of back.flatMap(cellsOf)) expect(its).not.toMatch(/^(?:[=@]|-[\s\S]*[(|])/);
      }),
    );
  }
});

const PYTHON = spawnSync('python3', ['-c', 'import csv'], { encoding: 'utf8' }).status === 0;

describe.each(PROJECT_REPORT_NAMES)('%s of the demo', name => {
  const made = async () => {
    const table = tableOf(await known('LT-PL-1R-049-demo'), name);
    const { columns, rows } = await jsonOf(table);
    const expected = rows.map(row => columns.map(({ key }) => String(row[key] ?? '')));
    return { its: await collected(csv(table, en)), expected: [columns.map(({ key }) => key), ...expected] };
  };

  test('is for csv-parse what JSON says', async () => {
    const { its, expected } = await made();
    expect(parse(its)).toEqual(expected);
  });

  test.skipIf(!PYTHON)('and for the csv module of Python', async () => {
    const { its, expected } = await made();
    const read = 'import csv, json, sys; json.dump(list(csv.reader(sys.stdin, strict=True)), sys.stdout)';
    const { stdout } = spawnSync('python3', ['-c', read], {
      input: its,
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    });
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});
